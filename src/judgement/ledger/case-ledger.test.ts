import { describe, expect, it } from 'vitest';
import { linkReports, originsOf } from '../../sources/index.ts';
import type { WithdrawAct } from '../../base/index.ts';
import type { CaseAct } from '../act/case-acts.ts';
import type { Case } from '../case.ts';
import { sketchCase, sketchReport } from '../picture.fixture.ts';
import { sourceForecasts } from '../source-forecasts.ts';
import { caseLedger } from './case-ledger.ts';
import { scoreLedger } from './score-ledger.ts';

/** Marshal Orla, who stands in the case, and somebody who does not, forecast in one report; one window has no end. */
const REPORTS = [
  sketchReport({
    id: 'reports/a.txt',
    text: 'Orla said the army will cross by May. Bran said it will rain. Someone said it will end one day.',
    date: '2031-01-10',
    publisher: 'Port Wire',
    statements: [
      { content: 'the army will cross by May', source: 'Orla', speaker: 'orla', kind: 'forecast' },
      { content: 'it will rain', speaker: 'bran', kind: 'forecast' },
      { content: 'it will end one day', kind: 'forecast' },
    ],
    forecasts: [
      { statement: 0, from: '2031-01-10', to: '2031-04-30' },
      { statement: 1, to: '2031-02-28' },
      { statement: 2 },
    ],
  }),
];

const PATH = [
  { day: '2031-01-01', yes: 0.2 },
  { day: '2031-01-08', yes: 0.2 },
  { day: '2031-01-15', yes: 0.4 },
];

const ledgerOf = (csv?: string, judged: Case = sketchCase(), acts: readonly (CaseAct | WithdrawAct)[] = []) =>
  caseLedger({
    judged,
    acts,
    ...(csv === undefined ? {} : { csv }),
    reports: REPORTS,
    sourceForecasts: sourceForecasts(REPORTS, originsOf(REPORTS, linkReports(REPORTS)), '2031-05-31'),
    path: PATH,
  });

describe('the ledger of a case', () => {
  it('asks whether what a source forecast came true, with the window it named', async () => {
    const { ledger } = await ledgerOf();
    expect(ledger.questions).toMatchObject([
      { id: 'case', opens: '2031-01-01', closes: '2031-06-30' },
      {
        id: 'reports/a.txt#1',
        text: 'the army will cross by May',
        opens: '2031-01-10',
        closes: '2031-04-30',
      },
      { id: 'reports/a.txt#2', text: 'it will rain', closes: '2031-02-28' },
    ]);
    expect(ledger.forecasts.filter(({ role }) => role === 'source')).toMatchObject([
      { by: 'Marshal Orla', at: '2031-01-10', document: 'reports/a.txt' },
      { by: 'bran', at: '2031-01-10' },
    ]);
  });

  it('has the posterior forecast each time it moved, from the day after', async () => {
    const { ledger } = await ledgerOf();
    expect(ledger.forecasts.filter(({ role }) => role === 'model')).toEqual([
      { question: 'case', by: 'posterior', role: 'model', at: '2031-01-02', probabilities: [0.2, 0.8] },
      { question: 'case', by: 'posterior', role: 'model', at: '2031-01-16', probabilities: [0.4, 0.6] },
    ]);
  });

  it('takes the answer that the case records, and those of forecasts.csv to any of its questions', async () => {
    const note = { en: 'It crossed.', it: 'Ha attraversato.' };
    const judged = sketchCase({ resolution: { answer: 'yes', on: '2031-05-01', note } });
    const { ledger, findings } = await ledgerOf(
      'record,question,by,at,probability,outcome,evidence,known_at\nforecast,case,ann,2031-01-05,likely,,,\nresolution,reports/a.txt#1,ann,,,yes,reports/b.txt,2031-04-01\nresolution,reports/a.txt#3,ann,,,yes,reports/b.txt,2031-04-01\n',
      judged,
    );
    expect(ledger.resolutions).toMatchObject([
      { question: 'case', outcome: 'yes', evidence: 'Ha attraversato.', by: 'case.yaml' },
      { question: 'reports/a.txt#1', outcome: 'yes' },
    ]);
    expect(findings).toMatchObject([{ code: 'ledger/unknown-question' }]);
    const { records } = scoreLedger(ledger, { file: 'forecasts.csv' });
    expect(records.map(({ role, by }) => `${role} ${by}`)).toEqual([
      'model posterior',
      'person ann',
      'source Marshal Orla',
    ]);
  });

  it('takes forecasts and answers from the act log, with who, when and why, and none of them back', async () => {
    const act = { by: 'ann', reason: 'the bridges are laid' };
    const acts: (CaseAct | WithdrawAct)[] = [
      {
        ...act,
        id: '1',
        at: '2031-02-01T10:00:00Z',
        kind: 'make-forecast',
        question: 'case',
        probability: 0.6,
      },
      {
        ...act,
        id: '2',
        at: '2031-03-02T10:00:00Z',
        kind: 'resolve-question',
        question: 'reports/a.txt#2',
        outcome: 'no',
        evidence: 'reports/b.txt',
        knownAt: '2031-03-01',
      },
      { ...act, id: '3', at: '2031-03-03T10:00:00Z', kind: 'withdraw-act', act: '1' },
      {
        ...act,
        id: '4',
        at: '2031-03-04T10:00:00Z',
        kind: 'make-forecast',
        question: 'cas',
        probability: 0.6,
      },
    ];
    const { ledger, findings } = await ledgerOf(undefined, sketchCase(), acts);
    expect(ledger.forecasts.filter(({ role }) => role === 'person')).toEqual([
      {
        question: 'case',
        by: 'ann',
        role: 'person',
        at: '2031-02-01T10:00:00Z',
        probabilities: [0.6, 0.4],
        note: 'the bridges are laid',
      },
    ]);
    expect(ledger.resolutions).toMatchObject([{ outcome: 'no', setAt: '2031-03-02T10:00:00Z' }]);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning ledger/withdrawn',
      'error ledger/unknown-question',
    ]);
  });

  it('is there where nobody wrote one', async () => {
    const { ledger, findings } = await ledgerOf();
    expect(findings).toEqual([]);
    expect(ledger.resolutions).toEqual([]);
  });
});
