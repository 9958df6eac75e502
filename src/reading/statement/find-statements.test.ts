import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language, Span } from '../../base/index.ts';
import type { AttributionCase, AttributionCorpus } from '../language/attribution-case.ts';
import { ENGLISH_ATTRIBUTION_CORPUS } from '../language/en/attribution-rules.corpus.ts';
import { ENGLISH } from '../language/en/index.ts';
import { ITALIAN_ATTRIBUTION_CORPUS } from '../language/it/attribution-rules.corpus.ts';
import { ITALIAN } from '../language/it/index.ts';
import type { Statement, StatementKind } from '../reading.ts';
import { sceneOf } from '../scene-of.ts';
import { SHIPPED_MODELS } from '../shipped-models.fixture.ts';
import { timeFinder } from '../time/find-times.ts';
import { statementFinder } from './find-statements.ts';

const READERS = { it: reader(ITALIAN), en: reader(ENGLISH) };

function reader(rules: typeof ITALIAN): (text: string) => Statement[] {
  const findTimes = timeFinder(rules.time);
  const find = statementFinder(rules);
  const documentDate = { from: '2022-12-20', to: '2022-12-20' } as const;
  return (text) =>
    find(sceneOf({ text, rules, models: SHIPPED_MODELS, findTimes, documentDate })).map(
      ({ statement }) => statement,
    );
}

/** A statement in the notation of the corpora; the speaker only where the case names one. */
function noted(text: string, statement: Statement, withSpeaker: boolean): string {
  const slice = ([start, end]: Span): string => text.slice(start, end).replaceAll('\n', ' ');
  const pieces = (spans: readonly Span[]): string =>
    spans.length === 0 ? '–' : spans.map(slice).join(' … ');
  const { source, cue, content, kind, polarity, certainty, speaker, via } = statement;
  const usual = kind === 'denial' ? 'negative' : 'positive';
  const manner = [
    ...(kind === 'assertion' ? [] : [kind]),
    ...(polarity === usual ? [] : [polarity]),
    ...(certainty.hedged === true ? ['hedged'] : []),
    ...(certainty.phrase === undefined ? [] : [`“${certainty.phrase}”`]),
    ...(withSpeaker ? [`=${speaker}`] : []),
    ...(via ? [`via ${via.map(slice).join(', ')}`] : []),
  ];
  const fields = [source === 'implicit' ? '–' : pieces(source), pieces(cue), pieces(content)];
  return [...fields, ...(manner.length === 0 ? [] : [manner.join('; ')])].join(' | ');
}

/** The spans that a case means: its pieces, each of which stands once in the text as whole words. */
function located(text: string, piece: string): Span {
  const starts: number[] = [];
  const line = text.replaceAll('\n', ' ');
  for (let at = line.indexOf(piece); at >= 0; at = line.indexOf(piece, at + 1)) {
    const inside = /[\p{L}\p{N}]/u;
    const cut = [
      [at - 1, at],
      [at + piece.length - 1, at + piece.length],
    ].some((pair) => pair.every((index) => inside.test(line.charAt(index))));
    if (!cut) starts.push(at);
  }
  expect(starts, `“${piece}” must stand once in “${text}”`).toHaveLength(1);
  const start = starts[0] ?? 0;
  return [start, start + piece.length];
}

function spansOf(statement: Statement): Span[] {
  return [
    ...(statement.source === 'implicit' ? [] : statement.source),
    ...statement.cue,
    ...statement.content,
  ];
}

describe.each<[Language, AttributionCorpus]>([
  ['en', ENGLISH_ATTRIBUTION_CORPUS],
  ['it', ITALIAN_ATTRIBUTION_CORPUS],
])('statements (%s)', (language, corpus) => {
  const cases = Object.entries(corpus).flatMap(([name, group]) => group.map((line) => [name, line] as const));

  it.each(cases)('%s: %s', (_name, [text, ...expected]: AttributionCase) => {
    const found = READERS[language](text);
    const withSpeaker = (index: number): boolean => expected[index]?.includes('=') ?? false;
    expect(found.map((statement, index) => noted(text, statement, withSpeaker(index)))).toEqual(expected);
    found.forEach((statement, index) => {
      const [source = '', cue = '', content = ''] = (expected[index] ?? '').split(' | ');
      const pieces = [source, cue, ...content.split(' … ')].filter((piece) => piece !== '–');
      expect(spansOf(statement)).toEqual(pieces.map((piece) => located(text, piece)));
    });
  });

  it('cover every kind of statement', () => {
    const kinds: readonly StatementKind[] = [
      'denial',
      'forecast',
      'threat',
      'promise',
      'demand',
      'question',
      'admission',
    ];
    const manners = cases.flatMap(([, [, ...lines]]) => lines.map((line) => line.split(' | ')[3] ?? ''));
    for (const kind of kinds)
      expect(
        manners.some((manner) => manner.startsWith(kind)),
        kind,
      ).toBe(true);
  });
});

describe('statements of any text', () => {
  const words =
    "said told ha detto che that “ ” \" '' « » , : . - Putin Kyiv Mosca secondo according to non not il the e and who".split(
      ' ',
    );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...words, '\n\n'), { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  it('point into the text, never at nothing, piece after piece, and are the same twice', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>('it', 'en'), (text, language) => {
        const found = READERS[language](text);
        for (const { source, cue, content } of found) {
          for (const spans of [source === 'implicit' ? [] : source, cue, content]) {
            let end = 0;
            for (const [start, next] of spans) {
              expect(start).toBeGreaterThanOrEqual(end);
              expect(next).toBeGreaterThan(start);
              end = next;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(content.length).toBeGreaterThan(0);
        }
        expect(READERS[language](text)).toEqual(found);
      }),
    );
  });

  it.each([
    ['a thousand opening marks', '“ '.repeat(1000)],
    ['marks that never match', '“a "b ‘c « d '.repeat(1000)],
    ['one sentence of 50,000 words', 'parola '.repeat(50_000)],
    ['one sentence of nothing but cues', 'said that '.repeat(10_000)],
    ['statements in statements', 'Putin ha detto che Kyiv said that '.repeat(3000)],
    ['paragraphs that all open a speech', '“We go on.\n\n'.repeat(3000)],
    ['appositions without end', `${', 45'.repeat(2000)}, said that`],
    ['capitals', 'THE MINISTER SAID THAT MINSK WAITS, '.repeat(2000)],
  ])('stay inside it: %s', (_name, text) => {
    for (const read of Object.values(READERS))
      for (const statement of read(text))
        for (const [start, end] of spansOf(statement)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
  });
});
