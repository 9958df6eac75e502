import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRatings } from './parse-ratings.ts';
import { sketchCase } from './picture.fixture.ts';

const parse = (csv: string) => parseRatings(csv, sketchCase(), ['reports/a.txt', 'b.txt']);
const HEADER = 'evidence,hypothesis,analyst,rating,note\n';

describe('ratings', () => {
  it('are read by indicator or report, with or without the folder, in any case of letters', () => {
    const csv = `${HEADER}bridging,crosses,ann,CC,"seen, twice"\na.txt,parades,ann,ii,\nreports/b.txt,parades,bob,NA,\n`;
    expect(parse(csv)).toEqual({
      ratings: [
        {
          evidence: 'bridging',
          hypothesis: 'crosses',
          analyst: 'ann',
          consistency: 'CC',
          note: 'seen, twice',
        },
        { evidence: 'reports/a.txt', hypothesis: 'parades', analyst: 'ann', consistency: 'II' },
        { evidence: 'b.txt', hypothesis: 'parades', analyst: 'bob', consistency: 'NA' },
      ],
      findings: [],
    });
  });

  it('may be parted by semicolons, as a spreadsheet set to Italian does, after a byte order mark', () => {
    expect(
      parse('\uFEFFevidence;hypothesis;analyst;rating\r\nbridging;crosses;ann;C\r\n').ratings,
    ).toHaveLength(1);
  });

  it('leave a cell blank where the rating is empty: no rating and no finding', () => {
    expect(parse(`${HEADER}bridging,crosses,ann,,\n\nbridging,parades\n`)).toEqual({
      ratings: [],
      findings: [],
    });
  });

  it('tell what their row is and weighs; an assumption may have any name', () => {
    const csv =
      'evidence,hypothesis,analyst,rating,kind,credibility,relevance\nbridging,crosses,ann,C,,HIGH,low\nThe river is low,parades,ann,I,Assumption,,\n';
    const { ratings, findings } = parse(csv);
    expect(findings).toEqual([]);
    expect(ratings.map(({ evidence, row }) => [evidence, row])).toEqual([
      ['bridging', { credibility: 'high', relevance: 'low' }],
      ['The river is low', { kind: 'assumption' }],
    ]);
  });

  it('that say different things of one row are a finding; the first counts', () => {
    const csv =
      'evidence,hypothesis,analyst,rating,credibility\nbridging,crosses,ann,C,high\nbridging,parades,ann,C,\nbridging,parades,bob,C,low\n';
    expect(parse(csv).findings).toMatchObject([
      {
        code: 'ratings/row',
        message: 'ratings.csv:4: credibility of bridging is high in a line above, which counts.',
      },
    ]);
  });

  it.each([
    ['guess', 'medium', 'unknown kind "guess": use evidence or assumption; an absence is an indicator'],
    ['absence', 'medium', 'unknown kind "absence": use evidence or assumption; an absence is an indicator'],
    ['evidence', 'superb', 'unknown credibility "superb": use low, medium or high'],
  ])('of a row of kind %s and credibility %s are a finding', (kind, credibility, trouble) => {
    const csv = `evidence,hypothesis,analyst,rating,kind,credibility\nbridging,crosses,ann,C,${kind},${credibility}\n`;
    expect(parse(csv)).toMatchObject({ ratings: [], findings: [{ message: `ratings.csv:2: ${trouble}.` }] });
  });

  it.each([
    ['briging,crosses,ann,C', 'ratings.csv:2: unknown evidence "briging": did you mean bridging?'],
    [
      'elsewhere.txt,crosses,ann,C',
      'ratings.csv:2: unknown evidence "elsewhere.txt": correct the name or take the line out.',
    ],
    ['bridging,croses,ann,C', 'ratings.csv:2: unknown hypothesis "croses": did you mean crosses?'],
    ['bridging,crosses,ann,CCC', 'ratings.csv:2: unknown rating "CCC": use one of II, I, N, C, CC, NA.'],
    ['bridging,crosses,,C', 'ratings.csv:2: no analyst: say who rated.'],
  ])('%s is a finding, and the rest is kept', (line, message) => {
    const { ratings, findings } = parse(`${HEADER}${line},\nbridging,parades,ann,I,\n`);
    expect(findings).toMatchObject([{ severity: 'warning', message, document: 'ratings.csv' }]);
    expect(ratings).toMatchObject([{ hypothesis: 'parades', consistency: 'I' }]);
  });

  it('of one cell by one analyst count once, the first, also when the evidence is written in two ways', () => {
    const { ratings, findings } = parse(
      `${HEADER}a.txt,crosses,ann,C,\nreports/a.txt,crosses,ann,I,\na.txt,crosses,bob,I,\n`,
    );
    expect(ratings.map(({ analyst, consistency }) => [analyst, consistency])).toEqual([
      ['ann', 'C'],
      ['bob', 'I'],
    ]);
    expect(findings).toMatchObject([
      { code: 'ratings/twice', message: expect.stringMatching(/^ratings\.csv:3: ann has rated/u) },
    ]);
  });

  it('keep what stands before a broken line, and say where reading stopped', () => {
    const { ratings, findings } = parse(`${HEADER}bridging,crosses,ann,C,\nbridging,parades,ann,"C,\n`);
    expect(ratings).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'ratings/csv', severity: 'error', message: expect.stringMatching(/^ratings\.csv:3: /u) },
    ]);
  });

  it('need their columns', () => {
    const { ratings, findings } = parse('evidence,hypothesis,rating\nbridging,crosses,C\n');
    expect(ratings).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'ratings/columns', severity: 'error', message: expect.stringMatching(/no column analyst/u) },
    ]);
    expect(parse('')).toEqual({ ratings: [], findings: [] });
  });

  it('never throw, whatever stands in the file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', 'a', '\r', '\\', ' ', 'evidence') }),
        (csv) => {
          expect(parse(csv).ratings).toEqual([]);
        },
      ),
    );
  });
});
