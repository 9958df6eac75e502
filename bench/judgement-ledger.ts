import { performance } from 'node:perf_hooks';
import { readLedgerCsv, scoreLedger } from '../src/judgement/index.ts';

/** Forecasts of the larger ledger; the smaller has a tenth, so that the growth can be seen. */
const FORECASTS = 1_000_000;
/** Forecasts a question has, and those who make them. */
const PER_QUESTION = 100;
const FORECASTERS = 97;
/** Bytes of a piece, as a file is read. */
const PIECE = 65_536;

/** One line of the table: what was timed and how long it took, in one run. */
export interface LedgerTiming {
  readonly what: string;
  readonly milliseconds: number;
}

/** Times a ledger of a million forecasts, and a tenth of it: read from CSV piece by piece, and scored with calibration and records. */
export async function benchLedger(): Promise<readonly LedgerTiming[]> {
  const timings: LedgerTiming[] = [];
  for (const forecasts of [FORECASTS / 10, FORECASTS]) {
    const start = performance.now();
    const { ledger, findings } = await readLedgerCsv(pieces(forecasts), 'bench.csv');
    const read = performance.now();
    const scores = scoreLedger(ledger, { file: 'bench.csv' });
    const scored = performance.now();
    const stood = scores.records.reduce((sum, record) => sum + record.forecasts, 0);
    if (ledger.forecasts.length !== forecasts || findings.length > 0 || stood === 0)
      throw new Error('a forecast was lost');
    const count = forecasts.toLocaleString('en');
    timings.push(
      { what: `ledger of ${count} forecasts, read from CSV`, milliseconds: read - start },
      { what: `ledger of ${count} forecasts, scored`, milliseconds: scored - read },
    );
  }
  return timings;
}

/** A ledger in CSV: questions of a year, forecasts spread over it, answers at its end. */
function* pieces(forecasts: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const line of lines(forecasts)) {
    text += line;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

function* lines(forecasts: number): Generator<string> {
  const questions = forecasts / PER_QUESTION;
  yield 'record,question,rule,opens,closes,by,at,probability,outcome,evidence,known_at\n';
  for (let question = 0; question < questions; question++)
    yield `question,q${question},r,2031-01-01,2031-12-31,,,,,,\n`;
  for (let index = 0; index < forecasts; index++) {
    const month = String(1 + (Math.floor(index / questions) % 12)).padStart(2, '0');
    const day = String(1 + ((index * 13) % 28)).padStart(2, '0');
    const minute = String(index % 60).padStart(2, '0');
    const by = `analyst ${(index * 7) % FORECASTERS}`;
    yield `forecast,q${index % questions},,,,${by},2031-${month}-${day}T10:${minute}Z,${((index * 37) % 1000) / 1000},,,\n`;
  }
  for (let question = 0; question < questions; question++)
    yield `resolution,q${question},,,,,,,${question % 3 === 0 ? 'yes' : 'no'},seen,2032-01-02\n`;
}
