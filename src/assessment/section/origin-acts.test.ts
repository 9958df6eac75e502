import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import type { Picture } from '../../judgement/index.ts';
import type { OriginAct } from '../../sources/index.ts';
import { reviewAssessment } from '../check/check.ts';
import { compileAssessment } from '../compile.ts';
import { PICTURE } from '../picture.fixture.ts';

const said = {
  at: '2022-12-18T10:00:00Z',
  by: 'Ann "Red" Ferri',
  reason: 'The editor of the “Eco”, asked by 2 of us',
};
const JOIN: OriginAct = {
  ...said,
  id: 'a-1',
  kind: 'join-origins',
  documents: ['reports/a-wire.txt', 'reports/b-eco.txt'],
};
const SPLIT: OriginAct = {
  ...said,
  id: 'a-2',
  kind: 'split-origin',
  documents: ['reports/c-gazette.txt'],
  from: ['reports/a-wire.txt', 'reports/gone.txt'],
};

/** The example picture with acts on its first origin and on that of the gazette. */
function decided(): Picture {
  const origins = PICTURE.origins.map((origin) => {
    const acts = [JOIN, SPLIT].filter(({ documents }) =>
      documents.some((id) => origin.documents.includes(id)),
    );
    return acts.length === 0 ? origin : { ...origin, acts };
  });
  const { caseFile } = PICTURE;
  const sources = caseFile.case.sources.map((source, at) =>
    at === 0
      ? {
          ...source,
          reliability: 'D' as const,
          deception: {
            motive: 'yes',
            opportunity: 'yes',
            means: 'yes',
            fed: 'unknown',
            controlled: 'yes',
          } as const,
          grades: [
            { on: '2022-12-18', reliability: 'D' as const, by: 'Ann Ferri', reason: '3 false alarms' },
          ],
        }
      : source,
  );
  return { ...PICTURE, origins, caseFile: { ...caseFile, case: { ...caseFile.case, sources } } };
}

describe('what analysts decided about origins', () => {
  it.each<[Language, RegExp, RegExp]>([
    [
      'en',
      /^Ann Red Ferri put together on 18 December 2022 Northern Wire, 5 December 2022 and Eco di Valdora, 6 December 2022: .The editor of the .Eco., asked by 2 of us.\.$/u,
      /^Ann Red Ferri kept apart on 18 December 2022 Vistula Gazette, 12 December 2022 from Northern Wire, 5 December 2022: /u,
    ],
    [
      'it',
      /^Ann Red Ferri ha unito il 18 dicembre 2022 Northern Wire, 5 dicembre 2022 ed? Eco di Valdora, 6 dicembre 2022: .The editor/u,
      /^Ann Red Ferri ha distinto il 18 dicembre 2022 Vistula Gazette, 12 dicembre 2022 da Northern Wire, 5 dicembre 2022: /u,
    ],
  ])('is told with who, when, what and why, and passes the checker (%s)', (language, joined, apart) => {
    const picture = decided();
    const assessment = compileAssessment(picture, { language });
    const texts = assessment.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('sentences' in block ? block.sentences.map(({ text }) => text) : [])),
    );
    expect(texts.filter((text) => joined.test(text))).toHaveLength(1);
    expect(texts.filter((text) => apart.test(text))).toHaveLength(1);
    expect(assessment.citations).toContainEqual(
      expect.objectContaining({
        inputs: { grade: 'D', on: '2022-12-18', by: 'Ann Ferri', reason: '3 false alarms' },
      }),
    );
    const flags = { en: 'motive, opportunity, means', it: 'movente, occasione, mezzi' };
    expect(texts.filter((text) => text.includes(flags[language]))).toHaveLength(1);
    expect(reviewAssessment(assessment, picture).findings).toEqual([]);
  });
});
