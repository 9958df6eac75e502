import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimReader } from '../src/cli/claim-reader.ts';
import { runCheck } from '../src/cli/run-check.ts';
import { shippedModels } from '../src/cli/reading-models.ts';
import { createReader } from '../src/reading/index.ts';

const reader = claimReader(createReader(shippedModels()));

const PASSAGES = {
  a: {
    language: 'en',
    text: 'General Marek Dolan said on Tuesday that his forces had not crossed the river. A spokesman for the Ministry of Defence, Ilva Kern, said that 900 troops may be sent to the border in January because of the storm damage to the bridges.',
  },
  b: {
    language: 'en',
    text: 'The northern militia attacked the town of Varda on 3 March, killing twelve people, the Interior Ministry said. Residents said that the army had withdrawn two days earlier. "We were alone," said the mayor, Ana Petrov. The government denies that it knew of the plan.',
  },
  c: {
    language: 'it',
    text: "Il ministro degli Esteri Paolo Renzi ha smentito lunedì che l'Italia abbia inviato missili al governo di Talvia. Secondo fonti dell'opposizione, almeno quaranta camion sono partiti dal porto di Bari. Il governo di Talvia potrebbe chiedere una tregua entro aprile.",
  },
  d: {
    language: 'it',
    text: "L'esercito di Ravenia ha bombardato il ponte di Kolm nella notte tra il 4 e il 5 maggio, causando la morte di tre civili, riferisce l'agenzia Nord. La presidente Elga Sorin ha accusato Ravenia di crimini di guerra e ha promesso una risposta.",
  },
} as const;

const CASES: readonly [keyof typeof PASSAGES, string, string][] = [
  ['a', 'General Dolan denied that his forces had crossed the river.', ''],
  ['a', 'According to General Dolan, his forces did not cross the river.', ''],
  ['a', 'General Dolan said that his forces had crossed the river.', 'negation'],
  ['a', 'The forces of General Dolan did not cross the river.', 'attribution'],
  ['a', "Ilva Kern said that General Dolan's forces had not crossed the river.", 'speaker'],
  [
    'a',
    'The Ministry of Defence may send nine hundred troops to the border in January, its spokesman said.',
    '',
  ],
  ['a', 'Ilva Kern said that 900 troops will be sent to the border in January.', 'certainty'],
  ['a', 'Ilva Kern said that 9,000 troops may be sent to the border.', 'number'],
  ['a', 'General Petrov said his forces had not crossed the river.', 'name'],
  ['a', 'Kern said that 900 troops may be sent to the border because of bridges damaged by the storm.', ''],
  [
    'b',
    'According to the Interior Ministry, twelve people were killed when the northern militia attacked Varda on 3 March.',
    '',
  ],
  ['b', 'The town of Varda was attacked by the northern militia on 3 March, the Interior Ministry said.', ''],
  ['b', 'The town of Varda attacked the northern militia on 3 March, the Interior Ministry said.', 'roles'],
  ['b', 'The Interior Ministry said the northern militia attacked Varda on 13 March.', 'number'],
  ['b', 'The mayor, Ana Petrov, said: "We were alone".', ''],
  ['b', 'The mayor, Ana Petrov, said: "We were left alone".', 'quotation'],
  ['b', 'The Interior Ministry said that the army had withdrawn two days earlier.', 'speaker'],
  ['b', 'The government says that it did not know of the plan.', ''],
  ['b', 'The government admits that it knew of the plan.', 'negation'],
  [
    'b',
    'The northern militia attacked Varda because the army had withdrawn, the Interior Ministry said.',
    'cause',
  ],
  ['c', "L'Italia non ha inviato missili al governo di Talvia, ha detto il ministro Renzi.", ''],
  ['c', "Il ministro Renzi ha confermato che l'Italia ha inviato missili al governo di Talvia.", 'negation'],
  ['c', "Secondo l'opposizione, dal porto di Bari sono partiti almeno 40 camion.", ''],
  ['c', 'Dal porto di Bari sono partiti almeno quaranta camion.', 'attribution'],
  ['c', 'Secondo il ministro Renzi, almeno quaranta camion sono partiti dal porto di Bari.', 'speaker'],
  ['c', 'Il governo di Talvia chiederà una tregua entro aprile.', 'certainty'],
  ['c', 'È possibile che Talvia chieda una tregua entro aprile.', ''],
  ['c', 'Renzi ha smentito che Talvia abbia inviato missili al governo italiano.', 'roles'],
  ['d', "Secondo l'agenzia Nord, l'esercito di Ravenia ha bombardato il ponte di Kolm.", ''],
  ['d', "Il ponte di Kolm è stato bombardato dall'esercito di Ravenia, riferisce l'agenzia Nord.", ''],
  [
    'd',
    "Secondo l'agenzia Nord, l'esercito di Ravenia ha bombardato il ponte di Kolm, uccidendo trenta civili.",
    'number',
  ],
  ['d', 'La presidente Sorin ha accusato Ravenia di crimini di guerra.', ''],
  ['d', 'Ravenia ha accusato la presidente Sorin di crimini di guerra.', 'speaker'],
  [
    'd',
    'The army of Ravenia shelled the bridge at Kolm, killing three civilians, the agency Nord reports.',
    '',
  ],
];

describe('a sentence and the passage that it cites', () => {
  it.each(CASES)('%s: %s → %s', async (passage, text, fault) => {
    const given = { ...PASSAGES[passage], publishedAt: '2023-03-10', about: [] };
    const language = /\b(?:the|said|that)\b/iu.test(text) ? 'en' : 'it';
    const kinds = (await reader.check({ text, language }, [given])).map(({ kind }) => kind);
    if (fault === '') expect(kinds).toEqual([]);
    else expect(kinds).toContain(fault);
  });

  it('refuses a claim without a passage, and lets a heading be', async () => {
    expect(await reader.check({ text: 'The army crossed the river.', language: 'en' }, [])).toMatchObject([
      { kind: 'uncited' },
    ]);
    expect(await reader.check({ text: 'Outlook', language: 'en' }, [])).toEqual([]);
  });

  it('says that a passage no longer stands', async () => {
    const given = { ...PASSAGES.a, about: ['Agency'], stale: 'retracted' } as const;
    const faults = await reader.check({ text: 'Dolan said his forces had not crossed.', language: 'en' }, [
      given,
    ]);
    expect(faults.map(({ kind }) => kind)).toEqual(['stale']);
  });

  it.each([
    ['', ''],
    ['\uD800 and “', 'x'],
    ['“'.repeat(2000), '”'.repeat(2000)],
    ['never '.repeat(3000), 'never '.repeat(3000)],
  ])('bears text that is none (%#)', async (text, passage) => {
    const faults = await reader.check({ text, language: 'en' }, [{ text: passage, about: [] }]);
    for (const { span } of faults) expect(span[1]).toBeLessThanOrEqual(text.length);
  });
});

describe('a file to check', () => {
  it.each([
    ['empty', new Uint8Array(), /is empty/u],
    ['blank', new TextEncoder().encode(' \n\n'), /is empty/u],
    ['binary', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff, 0xfe), /is no text/u],
  ])('that is %s does not pass for checked', async (_name, bytes, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'vigilia-check-'));
    try {
      const file = join(folder, 'text.md');
      writeFileSync(file, bytes);
      await expect(runCheck([file], { lang: 'en', format: 'human' })).rejects.toThrow(message);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
