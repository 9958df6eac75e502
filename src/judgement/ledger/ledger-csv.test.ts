import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchQuestion } from './ledger.fixture.ts';
import { ledgerCsv, readLedgerCsv } from './ledger-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (csv: string, known = [sketchQuestion('port')]) => readLedgerCsv([bytes(csv)], 'f.csv', known);
const HEADER = 'record,question,by,at,probability,outcome,evidence,known_at,set_at\n';
const ASKED =
  'record,question,kind,text,rule,opens,closes,options,other\nquestion,ships,numeric,"How many, by then?",A count,2031-03-01,2031-03-31,..|10|20,\n';

describe('a ledger in CSV', () => {
  it('holds questions, forecasts and resolutions, one a line', async () => {
    const { ledger, findings } = await read(
      `${HEADER}forecast,port,ann,2031-03-02,70 %,,,,\nresolution,port,ann,,,yes,page 3,2031-03-09,2031-03-12\n`,
    );
    expect(findings).toEqual([]);
    expect(ledger.forecasts).toMatchObject([
      { question: 'port', by: 'ann', role: 'person', at: '2031-03-02' },
    ]);
    expect(ledger.resolutions).toEqual([
      {
        question: 'port',
        outcome: 'yes',
        evidence: 'page 3',
        knownAt: '2031-03-09',
        setAt: '2031-03-12',
        by: 'ann',
      },
    ]);
  });

  it('asks its questions itself, above or below their forecasts', async () => {
    const { ledger, findings } = await read(
      'record,question,rule,opens,closes,by,at,probability\nforecast,tide,,,,ann,2031-03-02,0.4\nquestion,tide,r,2031-03-01,2031-03-31,,,\n',
      [],
    );
    expect(findings).toEqual([]);
    expect(ledger.questions).toMatchObject([{ id: 'tide', kind: 'binary', options: ['yes', 'no'] }]);
    expect(ledger.forecasts).toMatchObject([{ question: 'tide', by: 'ann' }]);
  });

  it('asks for numbers by cut points', async () => {
    expect((await read(ASKED, [])).ledger.questions).toMatchObject([
      {
        id: 'ships',
        kind: 'numeric',
        text: 'How many, by then?',
        options: ['<10', '10–20'],
        bins: { cuts: ['10', '20'], openBelow: true, openAbove: false },
      },
    ]);
  });

  it.each([
    ['choice', 'Orla', 'needs two options or more, parted by |'],
    ['choice', 'Orla|Orla', 'names an option twice'],
    [
      'choice',
      'Orla|annulled',
      'has an option named like an outcome that is not scored (ambiguous, annulled)',
    ],
    [
      'numeric',
      '10|20',
      'needs cut points that make two bins or more, such as ..|10|20|.. with .. for an open end',
    ],
    ['numeric', '..|20|10', 'has cut points that do not rise: 20, 10'],
    ['date', '..|2031-03-05|soon', 'has a cut point that is no day: 2031-03-05, soon'],
    ['guess', '', 'is of the kind guess: use one of binary, choice, ordered, numeric, date'],
  ])('sets aside a question of kind %s with the options %s: it %s', async (kind, options, problem) => {
    const { ledger, findings } = await read(
      `record,question,kind,rule,opens,closes,options\nquestion,q,${kind},r,2031-03-01,2031-03-31,${options}\n`,
    );
    expect(ledger.questions).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([`f.csv:2: the question ${problem}.`]);
  });

  it.each([
    ['2031-03-31', '2031-03-01', 'closes on 2031-03-01, before it opens on 2031-03-31'],
    ['soon', '2031-03-01', 'needs a day such as 2022-12-19, or an instant, in opens and in closes'],
  ])('sets aside a question from %s to %s', async (opens, closes, problem) => {
    const { findings } = await read(`record,question,rule,opens,closes\nquestion,q,r,${opens},${closes}\n`);
    expect(findings.map(({ message }) => message)).toEqual([`f.csv:2: the question ${problem}.`]);
  });

  it('keeps the first of two questions of one id, and tells', async () => {
    const { ledger, findings } = await read(
      'record,question,rule,opens,closes\nquestion,port,another,2031-04-01,2031-04-30\n',
    );
    expect(findings.map(({ code }) => code)).toEqual(['ledger/question-twice']);
    expect(ledger.setAside).toHaveLength(1);
  });

  it('may be parted by semicolons with decimal commas, as a spreadsheet set to Italian writes, after a byte order mark', async () => {
    const { ledger } = await read(
      '\uFEFFrecord;question;by;at;probability\r\nforecast;port;ann;2031-03-02;0,7\r\n',
    );
    expect(ledger.forecasts[0]?.probabilities[0]).toBe(0.7);
  });

  it('is the same cut into pieces anywhere', async () => {
    const csv = bytes(
      `${HEADER}forecast,port,Zoë,2031-03-02,0.7,,,,\nforecast,port,"a ""b""",2031-03-03,0.6,,,,\n`,
    );
    const whole = await readLedgerCsv([csv], 'f.csv', [sketchQuestion('port')]);
    expect(whole.ledger.forecasts.map(({ by }) => by)).toEqual(['Zoë', 'a "b"']);
    for (const size of [1, 7, 40]) {
      const pieces = Array.from({ length: Math.ceil(csv.length / size) }, (_, index) =>
        csv.slice(index * size, (index + 1) * size),
      );
      expect(await readLedgerCsv(pieces, 'f.csv', [sketchQuestion('port')])).toEqual(whole);
    }
  });

  it.each([
    ['forecast,port,cat,2031-03-02,1.2,,,,', 'ledger/probability'],
    ['forecast,prt,cat,2031-03-02,0.2,,,,', 'ledger/unknown-question'],
    ['forecast,port,cat,March,0.2,,,,', 'ledger/instant'],
    ['forecast,port,,2031-03-02,0.2,,,,', 'ledger/forecast'],
    ['resolution,port,cat,,,perhaps,seen,2031-03-09,', 'ledger/outcome'],
    ['resolution,port,cat,,,yes,seen,,', 'ledger/instant'],
    ['rumour,port,cat,,,,,,', 'ledger/record'],
  ])('%s is set aside with an error, the rest is kept', async (line, code) => {
    const { ledger, findings } = await read(`${HEADER}${line}\nforecast,port,ann,2031-03-02,0.7,,,,\n`);
    expect(findings).toMatchObject([{ code, severity: 'error', document: 'f.csv' }]);
    // What waits for its question is told at the end, with the line on which it stands.
    expect(findings[0]?.message).toMatch(/^f\.csv:2: /u);
    expect(ledger.forecasts).toMatchObject([{ by: 'ann' }]);
    expect(ledger.setAside).toHaveLength(1);
    expect(ledger.setAside[0]?.fields['record']).toBe(line.split(',')[0]);
  });

  it.each([
    ['resolution,port,cat,,,yes,seen,2031-02-09,2031-02-10', 'ledger/resolved-before-open'],
    ['resolution,port,cat,,,yes,seen,2031-03-09,2031-03-08', 'ledger/clock-back'],
    ['resolution,port,cat,,,yes,,2031-03-09,2031-03-09', 'ledger/no-evidence'],
  ])('%s is kept, with a finding', async (line, code) => {
    const { ledger, findings } = await read(`${HEADER}${line}\n`);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(ledger.resolutions).toHaveLength(1);
    expect(ledger.setAside).toEqual([]);
  });

  it('that opens a quotation mark and never closes it keeps what stands above', async () => {
    const { ledger, findings } = await read(
      `${HEADER}forecast,port,ann,2031-03-02,0.7,,,,\nforecast,"port,bob\n`,
    );
    expect(ledger.forecasts).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'ledger/csv', severity: 'error' }]);
  });

  it('without its columns is told which', async () => {
    const { findings } = await read('who,when\nann,now\n');
    expect(findings.map(({ code }) => code)).toContain('ledger/columns');
    expect((await read('')).findings).toEqual([]);
  });

  it('with a million wrong lines is told of some and counts the rest', async () => {
    const wrong = 'forecast,port,ann,2031-03-02,7,,,,\n'.repeat(500);
    const { findings, ledger } = await read(`${HEADER}${wrong}`);
    expect(findings.length).toBeLessThan(30);
    expect(findings.at(-1)?.message).toBe('and 480 more of this kind');
    expect(ledger.setAside).toHaveLength(500);
  });
});

describe('a written ledger', () => {
  const rewritten = async (csv: string) => {
    const first = await read(csv, []);
    const written = [...ledgerCsv(first.ledger)].join('');
    return { first: first.ledger, written, second: (await read(written, [])).ledger };
  };
  const question = (id: string) => `question,${id},binary,Will it?,Rule,2031-03-01,2031-03-31\n`;
  const COLUMNS =
    'record,question,kind,text,rule,opens,closes,options,other,by,role,at,probability,scale,note\n';

  it('reads back as the same, words, numbers and what was set aside included', async () => {
    const { first, second } = await rewritten(
      `${COLUMNS}${question('port')}question,who,choice,Who?,Rule,2031-03-01,2031-03-31,Orla|other,other\nforecast,port,,,,,,,,ann,,2031-03-02,likely,,because\nforecast,who,,,,,,,,ann,source,2031-03-02,Orla=0.6|other=0.4,,\nforecast,port,,,,,,,,bob,,2031-03-02,7,,lost?\nforecast,prt,,,,,,,,bob,,2031-03-02,0.7,,\n`,
    );
    expect(first.setAside).toHaveLength(2);
    expect(second).toEqual(first);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', "'quoted", '\tx'])(
    'holds no cell that a spreadsheet runs: a note %j, and it reads back',
    async (note) => {
      const csv = `${COLUMNS}${question('port')}forecast,port,,,,,,,,"ann ""x""",,2031-03-02,0.5,,"'${note}"\n`;
      const { first, written, second } = await rewritten(csv);
      expect(written).not.toMatch(/(?:^|[,"])[=+@\t]/mu);
      expect(first.forecasts[0]?.note).toBe(note.trim());
      expect(second).toEqual(first);
    },
  );

  it('reads back as the same for any names and notes', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((all) => all.replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(text, text, async (by, note) => {
        const forecast = {
          question: 'port',
          by: by.trim(),
          role: 'person' as const,
          at: '2031-03-02',
          note: note.trim(),
        };
        fc.pre(forecast.by !== '' && forecast.note !== '');
        const ledger = {
          questions: [sketchQuestion('port')],
          forecasts: [{ ...forecast, probabilities: [0.25, 0.75] }],
          resolutions: [],
          setAside: [],
        };
        const again = await read([...ledgerCsv(ledger)].join(''), []);
        expect(again.ledger).toEqual(ledger);
      }),
      { numRuns: 60 },
    );
  });
});
