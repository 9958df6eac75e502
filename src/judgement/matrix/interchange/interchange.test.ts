import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VigiliaError } from '../../../base/index.ts';
import { anyMatrix } from '../any-matrix.fixture.ts';
import { judgeMatrix } from '../judge-matrix.ts';
import type { Matrix } from '../matrix.ts';
import { matrixJsonSchema, writeMatrixJson } from './matrix-json.ts';
import { readMatrix } from './read-matrix.ts';
import { writeMatrixCsv } from './write-matrix-csv.ts';

const read = (text: string) => readMatrix(new TextEncoder().encode(text));
const ratingsOf = ({ ratings }: Matrix) =>
  ratings.map(({ evidence, hypothesis, analyst, consistency }) =>
    [evidence, hypothesis, analyst, consistency].join(' '),
  );
const refusal = (run: () => unknown): VigiliaError => {
  try {
    run();
  } catch (error) {
    if (error instanceof VigiliaError) return error;
    throw error;
  }
  return expect.fail('was not refused');
};

describe('CSV, one row a line', () => {
  const TABLE = `evidence,text,kind,credibility,origin,No retaliation,Major attack
E1,A spokesman denies,evidence,LOW,o-agency,C,II
E2,No dependants leave,absence,,,"I I",c
E3,Nothing known,assumption,high,o-agency,-,`;

  it('gives rows with their kinds and grades; blank and dash are blank', () => {
    const { format, matrix, findings } = read(TABLE);
    expect(format).toBe('csv');
    expect(findings).toEqual([]);
    expect(matrix.hypotheses).toEqual([{ id: 'No retaliation' }, { id: 'Major attack' }]);
    expect(matrix.rows.map(({ kind, credibility, origin }) => [kind, credibility, origin])).toEqual([
      ['evidence', 'low', 'o-agency'],
      ['absence', 'medium', undefined],
      ['assumption', 'high', 'o-agency'],
    ]);
    expect(ratingsOf(matrix)).toEqual([
      'E1 No retaliation analyst C',
      'E1 Major attack analyst II',
      'E2 No retaliation analyst II',
      'E2 Major attack analyst C',
    ]);
  });

  it('has a line for each rater, is parted by semicolons, after a byte order mark, in Windows-1252', () => {
    const text = '\uFEFFevidence;analyst;resta così\r\nE1;ann;C\r\nE1;bob;I\r\n';
    expect(ratingsOf(read(text).matrix)).toEqual(['E1 resta così ann C', 'E1 resta così bob I']);
    const latin = Buffer.from(text.slice(1), 'latin1');
    expect(readMatrix(latin).matrix.hypotheses).toEqual([{ id: 'resta così' }]);
  });

  it.each([
    ['evidence,h1,h2\nE1,C,CCC\n', 'line 2: "CCC" is no rating: use one of II, I, N, C, CC, NA.'],
    ['evidence,h1,h1\nE1,C,I\n', 'line 1: there are two columns "h1": the second was left out.'],
    ['evidence,h1\nE1,C,I\n', 'line 2: it has more fields than the first line: those beyond were left out.'],
    ['evidence,h1\n,C\nE1,C', 'line 2: the rating has no evidence and was left out.'],
    [
      'evidence,credibility,h1\nE1,superb,C',
      'line 2: credibility "superb" is none of low, medium, high: passed over.',
    ],
    [
      'evidence,kind,h1\nE1,guess,C',
      'line 2: kind "guess" is none of evidence, assumption, absence: passed over.',
    ],
    ['evidence,h1\nE1,C\nE2,"C', 'after line 2: the rest cannot be read'],
  ])('%j is told, and the rest is kept', (text, message) => {
    const { matrix, findings } = read(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(message);
    expect(ratingsOf(matrix)).toEqual(['E1 h1 analyst C']);
  });

  it('never fills a cell that cannot be read with the one before', () => {
    expect(ratingsOf(read('evidence,h1,h2,h3\nE1,II,what?,C\n').matrix)).toEqual([
      'E1 h1 analyst II',
      'E1 h3 analyst C',
    ]);
  });
});

describe('CSV, one rating a line', () => {
  it('is what a case folder holds; a line without rating names a row, one without evidence a hypothesis', () => {
    const { matrix, findings } = read(
      'Evidence,Hypothesis,Analyst,Rating,Note\nE1,h1,ann,C,\nE1,h2,ann,I,"a reason, with a comma"\nE2,,,,\n,h3,,,\n',
    );
    expect(findings).toEqual([]);
    expect(matrix.rows.map(({ id }) => id)).toEqual(['E1', 'E2']);
    expect(matrix.hypotheses.map(({ id }) => id)).toEqual(['h1', 'h2', 'h3']);
    expect(matrix.ratings[1]?.note).toBe('a reason, with a comma');
  });

  it('sets a second rating of a cell by one rater aside, and keeps it', () => {
    const { matrix, findings } = read(
      'evidence,hypothesis,analyst,rating\nE1,h1,ann,C\nE1,h1,ann,II\nE1,h1,bob,I\n',
    );
    expect(ratingsOf(matrix)).toEqual(['E1 h1 ann C', 'E1 h1 bob I']);
    expect(matrix.setAside).toMatchObject([{ analyst: 'ann', consistency: 'II' }]);
    expect(findings).toMatchObject([
      {
        code: 'matrix/rated-twice',
        message: 'ann rates E1 with h1 twice, C and II: the first counts; keep one of the two.',
      },
    ]);
  });

  it('needs its columns', () => {
    expect(refusal(() => read('row,h1\nE1,C\n'))).toMatchObject({ kind: 'input', code: 'matrix/csv' });
    expect(refusal(() => read(''))).toMatchObject({ code: 'matrix/csv' });
  });
});

describe('JSON', () => {
  const FILE = {
    format: 'vigilia-matrix',
    version: 1,
    title: 'Will it?',
    hypotheses: [{ id: 'h1', claim: 'It will' }, { id: 'h2' }],
    relations: [{ kind: 'exclusive', from: 'h1', to: 'h2' }],
    rows: [{ id: 'E1', kind: 'absence', relevance: 'high', source: 'Wire' }],
    ratings: [{ evidence: 'E1', hypothesis: 'h1', analyst: 'ann', rating: 'II', note: 'why' }],
  };

  it('gives what stands in it', () => {
    const { format, matrix, findings } = read(JSON.stringify(FILE));
    expect(format).toBe('json');
    expect(findings).toEqual([]);
    expect(matrix).toEqual({
      title: 'Will it?',
      hypotheses: FILE.hypotheses,
      relations: FILE.relations,
      rows: [{ id: 'E1', kind: 'absence', credibility: 'medium', relevance: 'high', source: 'Wire' }],
      ratings: [{ evidence: 'E1', hypothesis: 'h1', analyst: 'ann', consistency: 'II', note: 'why' }],
      setAside: [],
    });
  });

  it('keeps ratings of a hypothesis or row that was taken out, and says so once for each', () => {
    const more = ['E1', 'E2', 'E2'].map((evidence, at) => ({
      evidence,
      hypothesis: at === 0 ? 'h9' : 'h1',
      analyst: 'bob',
      rating: 'C',
    }));
    const { matrix, findings } = read(JSON.stringify({ ...FILE, ratings: [...FILE.ratings, ...more] }));
    expect(matrix.ratings).toHaveLength(1);
    expect(matrix.setAside).toHaveLength(3);
    expect(findings.map(({ message }) => message)).toEqual([
      'there are ratings of the hypothesis "h9", which is not in the matrix; did you mean h1? Its rating is set aside.',
      'there are ratings of the row "E2", which is not in the matrix; did you mean E1? Its 2 ratings are set aside.',
    ]);
    const kept = read(writeMatrixJson(matrix)).matrix;
    expect(kept).toEqual(matrix);
    expect(writeMatrixCsv(matrix).lost).toContain('ratings that were set aside');
  });

  it.each([
    [{ ...FILE, rows: [...FILE.rows, { id: '' }] }, /^rows\[1\]\.id: /u],
    [
      { ...FILE, ratings: [...FILE.ratings, { ...FILE.ratings[0], rating: 'maybe' }] },
      /^ratings\[1\]\.rating: /u,
    ],
    [{ ...FILE, hypotheses: [...FILE.hypotheses, 7] }, /^hypotheses\[2\]: /u],
    [
      { ...FILE, relations: [...FILE.relations, { kind: 'subsumes', from: 'h1', to: 'h7' }] },
      /names an unknown hypothesis/u,
    ],
    [
      { ...FILE, rows: [...FILE.rows, { id: 'E1' }] },
      /^the row E1 stands there twice: the first one counts/u,
    ],
  ])('%# with a member that does not fit keeps the others', (file, message) => {
    const { matrix, findings } = read(JSON.stringify(file));
    expect(findings).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect(matrix.rows).toHaveLength(1);
    expect(matrix.ratings).toHaveLength(1);
  });

  it.each([
    ['{'],
    ['{}'],
    ['{"format":"vigilia-matrix","version":2}'],
    ['{"format":"vigilia-matrix","version":1,"rows":3}'],
  ])('%s is refused', (text) => {
    expect(refusal(() => read(text))).toMatchObject({ kind: 'input', code: 'matrix/json' });
  });

  it('has a schema that names its parts', () => {
    expect(matrixJsonSchema()).toMatchObject({
      required: expect.arrayContaining(['format', 'version', 'hypotheses', 'rows', 'ratings']),
      properties: {
        ratings: { items: { properties: { rating: { enum: ['II', 'I', 'N', 'C', 'CC', 'NA'] } } } },
      },
    });
  });
});

describe('PARC ACH', () => {
  const evidence = (name: string, values: string, more = '') =>
    `<EVIDENCE><NAME>${name}</NAME><VALUES>${values}</VALUES>${more}</EVIDENCE>`;
  const file = (...rows: string[]) =>
    `<?xml version="1.0"?><ACH><PROJECT-TITLE>Iraq &amp; 1993</PROJECT-TITLE><CLASSIFICATION>U</CLASSIFICATION><MATRIX>
      <HYPOTHESIS><NAME>None</NAME></HYPOTHESIS><HYPOTHESIS><NAME>Minor</NAME></HYPOTHESIS><HYPOTHESIS><NAME>Major</NAME></HYPOTHESIS>
      ${rows.join('\n')}</MATRIX></ACH>`;
  const FILE = file(
    evidence(
      'Saddam &lt;says&gt;',
      'I I,C,N',
      '<CREDIBILITY>LOW</CREDIBILITY><TYPE>Assumption</TYPE><DATE>727315200000</DATE><NOTES>n</NOTES>',
    ),
    evidence(
      'A cell is blank',
      'NA,,C C',
      '<CREDIBILITY>MEDIUM</CREDIBILITY><TYPE>OSINT</TYPE><DATE>0</DATE>',
    ),
  );

  it('gives hypotheses and rows with their words, grades and dates', () => {
    const { format, matrix, findings } = read(FILE);
    expect(format).toBe('xml');
    expect(findings).toEqual([]);
    expect(matrix.title).toBe('Iraq & 1993');
    expect(matrix.hypotheses).toEqual([
      { id: 'H1', claim: 'None' },
      { id: 'H2', claim: 'Minor' },
      { id: 'H3', claim: 'Major' },
    ]);
    expect(matrix.rows).toEqual([
      {
        id: 'E1',
        kind: 'assumption',
        credibility: 'low',
        relevance: 'medium',
        text: 'Saddam <says>',
        note: 'n',
        date: '1993-01-18',
        type: 'Assumption',
      },
      {
        id: 'E2',
        kind: 'evidence',
        credibility: 'medium',
        relevance: 'medium',
        text: 'A cell is blank',
        type: 'OSINT',
      },
    ]);
    expect(ratingsOf(matrix)).toEqual([
      'E1 H1 PARC ACH II',
      'E1 H2 PARC ACH C',
      'E1 H3 PARC ACH N',
      'E2 H1 PARC ACH NA',
      'E2 H3 PARC ACH CC',
    ]);
  });

  it('is read from the packed UTF-16 that the program saves, with and without a byte order mark', () => {
    const plain = read(FILE).matrix;
    for (const text of [FILE, `\uFEFF${FILE}`]) {
      expect(readMatrix(gzipSync(Buffer.from(text, 'utf16le'))).matrix).toEqual(plain);
      expect(readMatrix(Buffer.from(text, 'utf16le').swap16()).matrix).toEqual(plain);
    }
  });

  it('leaves a cell blank whose value is no rating, and never repeats the one before', () => {
    const { matrix, findings } = read(file(evidence('e', 'II,?,C')));
    expect(ratingsOf(matrix)).toEqual(['E1 H1 PARC ACH II', 'E1 H3 PARC ACH C']);
    expect(findings).toMatchObject([
      {
        code: 'matrix/rating',
        severity: 'error',
        message: 'E1, H2: "?" is no rating: the cell is left blank.',
      },
    ]);
  });

  it.each([
    [file(evidence('e', 'C,C,C,I')), /4 values for 3 hypotheses/u],
    [file(evidence('e', 'C,C,C', '<CREDIBILITY>SUPERB</CREDIBILITY>')), /credibility "SUPERB" is none of/u],
    [file(evidence('e', 'C,C,C')).slice(0, -20), /ends in the middle/u],
    [file(evidence('e', 'C,C,C'), '<a>'.repeat(60)), /nested too deep/u],
  ])('%# with trouble is told, and what stands before is kept', (text, message) => {
    const { matrix, findings } = read(text);
    expect(findings).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect(matrix.ratings).toHaveLength(3);
  });

  it('does not expand entities that the file declares', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "${'&x;'.repeat(1000)}">]>${file(evidence('&y;', 'C,C,C'))}`;
    expect(read(bomb).matrix.rows[0]?.text).toBe('&y;');
  });

  it('is refused without a matrix, damaged or blown up', () => {
    expect(refusal(() => read('<html><p>no</p></html>'))).toMatchObject({ code: 'matrix/xml' });
    expect(refusal(() => readMatrix(gzipSync(FILE).subarray(0, 40)))).toMatchObject({ code: 'matrix/gzip' });
    expect(refusal(() => readMatrix(gzipSync(Buffer.alloc(65_000_000))))).toMatchObject({
      code: 'matrix/too-large',
    });
    expect(refusal(() => readMatrix(Uint8Array.of(65, 66, 0, 0, 7, 1)))).toMatchObject({
      code: 'matrix/binary',
    });
  });
});

describe('the examples of docs/matrix-file.md', () => {
  const page = readFileSync('docs/matrix-file.md', 'utf8');
  const examples = [...page.matchAll(/```\w*\n([\s\S]*?)```/gu)].map((match) => match[1] ?? '');

  it('are a table, a list and JSON', () => {
    expect(examples.map((example) => read(example).format)).toEqual(['csv', 'csv', 'json']);
  });

  it.each(examples)('%# can be read', (example) => {
    const { matrix, findings } = read(example);
    expect(findings).toEqual([]);
    expect(matrix.ratings.length).toBeGreaterThan(0);
    expect(matrix.hypotheses).toHaveLength(2);
  });
});

describe('a hostile matrix', () => {
  it('of unknown names without end costs twenty findings of a kind, and how many more there are', () => {
    const ratings = Array.from({ length: 30_000 }, (_, at) => ({
      evidence: `row ${at}`,
      hypothesis: 'h1',
      analyst: 'ann',
      rating: 'C',
    }));
    const relations = ratings.map(({ evidence }) => ({ kind: 'subsumes', from: 'h1', to: evidence }));
    const file = {
      format: 'vigilia-matrix',
      version: 1,
      hypotheses: [{ id: 'h1' }],
      rows: [],
      ratings,
      relations,
    };
    const { matrix, findings } = read(JSON.stringify(file));
    expect(matrix.setAside).toHaveLength(30_000);
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.message).toBe('and 59980 more of this kind.');
  });

  it('of columns without end is refused before its lines are read', () => {
    const header = Array.from({ length: 100_000 }, (_, at) => at.toString(36)).join(',');
    expect(refusal(() => read(`evidence,${header}\nE1,C\n`))).toMatchObject({ code: 'matrix/too-large' });
  });
});

describe('a matrix larger than can be counted', () => {
  it('is refused', () => {
    const header = `evidence,${Array.from({ length: 201 }, (_, at) => `h${at}`).join(',')}\n`;
    expect(refusal(() => read(header))).toMatchObject({ code: 'matrix/too-large' });
  });
});

describe('laws', () => {
  it('out to JSON and CSV and in again gives the same matrix and the same figures', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(read(writeMatrixJson(matrix)).matrix).toEqual(matrix);
        const { csv, lost } = writeMatrixCsv(matrix);
        expect(lost).toEqual([]);
        const again = read(csv);
        expect(again.matrix).toEqual(matrix);
        expect(judgeMatrix(again.matrix)).toEqual(judgeMatrix(matrix));
      }),
      { numRuns: 30 },
    );
  });

  it('a spreadsheet runs nothing of what is written, and it is read as it was', () => {
    const [row, note] = ['=HYPERLINK("http://x")', '@SUM(1)\n"quoted", and more'];
    const matrix = read('evidence,hypothesis,analyst,rating\nE1,h1,ann,C\n').matrix;
    const nasty: Matrix = {
      ...matrix,
      rows: matrix.rows.map((one) => ({ ...one, id: row, note })),
      ratings: matrix.ratings.map((rating) => ({ ...rating, evidence: row, note: "-1+1;'" })),
    };
    const { csv } = writeMatrixCsv(nasty);
    expect(csv).not.toMatch(/(?:^|[,"])[=+@-]/mu);
    expect(read(csv).matrix).toEqual(nasty);
  });

  it('no text makes the reading fail otherwise than by refusing the file', () => {
    const pieces = [
      'evidence',
      'hypothesis',
      'rating',
      ',',
      ';',
      '\n',
      '"',
      'C',
      'II',
      '<',
      '<MATRIX>',
      '<EVIDENCE>',
      '</',
      '>',
      '{',
      '}',
      '[',
      ':',
      '&x;',
      '\0',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        try {
          judgeMatrix(read(parts.join('')).matrix);
        } catch (error) {
          expect(error).toBeInstanceOf(VigiliaError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
