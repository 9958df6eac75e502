import { z } from 'zod';
import type { Ledger } from './ledger.ts';
import { LedgerReader, type ReadLedger } from './ledger-reader.ts';
import { ledgerRecords } from './ledger-records.ts';
import type { Question } from './question.ts';
import type { RecordFields } from './question-fields.ts';
import { cellOf } from './record-fields.ts';

/** Name of the form, written into every file. */
const LEDGER_FORM = 'vigilia-ledger/1';

const text = z.string();
const instant = text.describe('a day such as 2022-12-19 or an instant such as 2022-12-19T14:30Z');
const probability = z.union([z.number(), text, z.array(z.number()), z.record(text, z.number())]);

const questionForm = z.object({
  question: text.describe('id'),
  kind: z.enum(['binary', 'choice', 'ordered', 'numeric', 'date']).optional(),
  text: text.optional(),
  rule: text.optional().describe('what counts as which answer'),
  opens: instant,
  closes: instant,
  options: z
    .array(text)
    .optional()
    .describe('of a choice or a scale; for numeric and date the cut points, ".." for an open end'),
  other: text.optional().describe('the option that stands for whatever a forecast does not list'),
});

const forecastForm = z.object({
  question: text,
  by: text,
  role: z.enum(['person', 'model', 'source']).optional(),
  at: instant,
  probability: probability.describe('P(yes) or words of the scale; for options one number each'),
  scale: text.optional().describe('of the words'),
  phrase: text.optional().describe('words that stand beside a number, with the range they were read as'),
  low: z.number().optional(),
  high: z.number().optional(),
  document: text.optional(),
  note: text.optional(),
});

const resolutionForm = z.object({
  question: text,
  outcome: z.union([text, z.number()]).describe('yes, no, an option, a value, ambiguous or annulled'),
  evidence: text.optional(),
  known_at: instant,
  set_at: instant.optional(),
  by: text.optional(),
});

const ledgerForm = z.object({
  form: z.literal(LEDGER_FORM).optional(),
  questions: z.array(questionForm),
  forecasts: z.array(forecastForm),
  resolutions: z.array(resolutionForm),
  setAside: z.array(z.record(text, text)).optional().describe('records that could not be used, as written'),
});

/** The form of a ledger in JSON, as JSON Schema (draft 2020-12). */
export function ledgerJsonSchema(): object {
  return z.toJSONSchema(ledgerForm);
}

/** Reads a ledger in JSON; arguments and findings as in `readLedgerCsv`. Text that is no JSON, or has none of the lists, is a finding. */
export function readLedgerJson(json: string, file: string, known: readonly Question[] = []): ReadLedger {
  const reader = new LedgerReader(file, known);
  const lists = listsOf(json);
  if (typeof lists === 'string') reader.trouble('json', `${file}: ${lists}.`);
  else
    for (const [name, records] of Object.entries(lists))
      for (const [index, record] of records.entries())
        reader.add(fieldsOf(record, RECORD_OF[name] ?? ''), `${file}: ${name} ${index + 1}`);
  return reader.finish();
}

/** A ledger as JSON text; it reads back as the same ledger. */
export function ledgerJson(ledger: Ledger): string {
  const questions: object[] = [];
  const forecasts: object[] = [];
  const resolutions: object[] = [];
  const optioned = new Map(ledger.questions.map((question) => [question.id, question]));
  for (const { record, ...fields } of ledgerRecords({ ...ledger, setAside: [] })) {
    if (record === 'question') {
      const { options, ...rest } = fields;
      questions.push(filled({ ...rest, ...(options ? { options: options.split('|') } : {}) }));
    } else if (record === 'resolution') resolutions.push(filled(fields));
    else {
      const { probability: cell, low, high, ...rest } = fields;
      const isBinary = optioned.get(fields.question ?? '')?.kind === 'binary';
      const value = isBinary && cell !== undefined ? Number(cell) : cell;
      const range = low === undefined ? {} : { low: Number(low), high: Number(high) };
      forecasts.push(filled({ ...rest, ...range, probability: value }));
    }
  }
  const setAside = ledger.setAside.map(({ fields }) => fields);
  return `${JSON.stringify({ form: LEDGER_FORM, questions, forecasts, resolutions, setAside }, null, 2)}\n`;
}

const RECORD_OF: Readonly<Record<string, string>> = {
  questions: 'question',
  forecasts: 'forecast',
  resolutions: 'resolution',
  setAside: '',
};

function listsOf(json: string): Record<string, readonly unknown[]> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `this is no JSON (${(error as Error).message})`;
  }
  if (typeof value !== 'object' || value === null) return 'this is no ledger but a single value';
  const lists: Record<string, readonly unknown[]> = {};
  for (const name of Object.keys(RECORD_OF)) {
    const list = (value as Record<string, unknown>)[name];
    if (Array.isArray(list)) lists[name] = list;
  }
  return Object.keys(lists).length === 0
    ? 'no list of questions, forecasts or resolutions stands in it'
    : lists;
}

/** A record of JSON as fields of text, so that one set of rules reads both forms. */
function fieldsOf(record: unknown, kind: string): RecordFields {
  if (typeof record !== 'object' || record === null)
    return { record: kind || 'nothing', note: String(record) };
  const fields: Record<string, string> = kind === '' ? {} : { record: kind };
  for (const [name, value] of Object.entries(record)) {
    const cell = cellOf(value);
    if (cell !== undefined && !(name === 'record' && kind !== '')) fields[name] = cell;
  }
  return fields;
}

function filled(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}
