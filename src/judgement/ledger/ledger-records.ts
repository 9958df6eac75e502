import type { WordedProbability } from '../../base/index.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerColumn } from './ledger-columns.ts';
import type { LedgerForecast } from './ledger-forecast.ts';
import { probabilityCell } from './probability-cell.ts';
import type { Question } from './question.ts';
import { optionsCell } from './question-fields.ts';
import type { Resolution } from './resolution.ts';

/** A record of a ledger as fields of text; empty ones may be left out. */
export type WrittenFields = Readonly<Partial<Record<LedgerColumn, string>>>;

/**
 * Every record of a ledger as it is written: questions, forecasts, resolutions, and what had been set aside. Forecasts of a question that
 * the ledger does not ask itself (one of the case) give their probabilities in the order of its options.
 */
export function* ledgerRecords(ledger: Ledger): Generator<WrittenFields> {
  const asked = new Map(ledger.questions.map((question) => [question.id, question]));
  for (const question of ledger.questions) yield questionFields(question);
  for (const forecast of ledger.forecasts) yield forecastFields(forecast, asked.get(forecast.question));
  for (const resolution of ledger.resolutions) yield resolutionFields(resolution);
  for (const { fields } of ledger.setAside) yield fields;
}

function questionFields(question: Question): WrittenFields {
  const { id, kind, text, rule, opens, closes, other } = question;
  return {
    record: 'question',
    question: id,
    kind,
    text,
    rule,
    opens,
    closes,
    options: optionsCell(question),
    ...(other === undefined ? {} : { other }),
  };
}

function forecastFields(forecast: LedgerForecast, question: Question | undefined): WrittenFields {
  const { by, role, at, probabilities, words, document, note } = forecast;
  return {
    record: 'forecast',
    question: forecast.question,
    by,
    role,
    at,
    probability:
      question === undefined
        ? probabilities.map((probability) => String(probability ?? 0)).join('|')
        : probabilityCell(question, probabilities),
    ...wordFields(words),
    ...(document === undefined ? {} : { document }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Words with their range beside the number that is scored for them, so that words of no scale are kept as well. */
function wordFields(words: WordedProbability | undefined): WrittenFields {
  if (words?.phrase === undefined) return {};
  const { scale, phrase, low, high } = words;
  return { scale, phrase, low: String(low), high: String(high) };
}

function resolutionFields({ question, outcome, evidence, knownAt, setAt, by }: Resolution): WrittenFields {
  return {
    record: 'resolution',
    question,
    by,
    outcome,
    evidence,
    known_at: knownAt,
    set_at: setAt,
  };
}
