import type { LedgerForecast } from './ledger-forecast.ts';
import type { Ledger } from './ledger.ts';
import { binNames, type Question, YES_NO } from './question.ts';
import type { Resolution } from './resolution.ts';

/** A question of the ten days from 1 to 10 March 2031, yes or no unless said otherwise. */
export function sketchQuestion(id: string, more: Partial<Question> = {}): Question {
  return {
    id,
    kind: 'binary',
    text: `Will ${id} come?`,
    rule: 'Yes if it comes.',
    opens: '2031-03-01',
    closes: '2031-03-10',
    options: YES_NO,
    ...more,
  };
}

/** A numeric question with bins below 10, 10 to 20, 20 and up. */
export function sketchCount(id: string): Question {
  const bins = { cuts: ['10', '20'], openBelow: true, openAbove: true };
  return sketchQuestion(id, { kind: 'numeric', options: binNames(bins), bins });
}

/** `ann 0.7 @3 port`: ann forecast 0.7 of the question port on 3 March. */
export function sketchForecast(line: string, more: Partial<LedgerForecast> = {}): LedgerForecast {
  const match = /^(\w+) ([\d.]+) @(\d+) (\w+)$/u.exec(line);
  if (!match) throw new Error(`no forecast: ${line}`);
  const [, by = '', probability, day = '', question = ''] = match;
  const yes = Number(probability);
  const at = `2031-03-${day.padStart(2, '0')}`;
  return { question, by, role: 'person', at, probabilities: [yes, 1 - yes], ...more };
}

/** `port yes @9`: port was known to be yes on 9 March, and entered on that day. */
export function sketchResolution(line: string, more: Partial<Resolution> = {}): Resolution {
  const match = /^(\w+) (\w+) @(\d+)$/u.exec(line);
  if (!match) throw new Error(`no resolution: ${line}`);
  const [, question = '', outcome = '', day = ''] = match;
  const knownAt = `2031-03-${day.padStart(2, '0')}`;
  return { question, outcome, evidence: 'seen', knownAt, setAt: knownAt, by: 'ann', ...more };
}

/** A ledger of questions named in its lines, with forecasts and resolutions in the forms above. */
export function sketchLedger(lines: readonly string[], more: Partial<Ledger> = {}): Ledger {
  const forecasts = lines.filter((line) => / @\d+ \w+$/u.test(line)).map((line) => sketchForecast(line));
  const resolutions = lines.filter((line) => / @\d+$/u.test(line)).map((line) => sketchResolution(line));
  const ids = [...new Set([...forecasts, ...resolutions].map(({ question }) => question))];
  return { questions: ids.map((id) => sketchQuestion(id)), forecasts, resolutions, setAside: [], ...more };
}
