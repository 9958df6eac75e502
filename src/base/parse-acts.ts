import { type Act, type ActKind, actDay, isWithdrawal, type WithdrawAct } from './act.ts';
import type { Day } from './calendar.ts';
import type { Finding, Severity } from './finding.ts';
import type { Span } from './span.ts';

/** The acts of a kind: the fields of every act and its own. */
export type ActOf<One extends ActKind> =
  One extends ActKind<infer Kind, infer Fields> ? Act<Kind> & Fields : never;

/** What a log is read against. */
export interface ActLogContext<Known extends ActKind> {
  /** Name of the file, for the findings. */
  readonly file: string;
  /** The kinds that can be acted on; withdrawals always can. */
  readonly kinds: readonly Known[];
  /** An act dated after this day is left out, with a finding; without it none is. */
  readonly latest?: Day;
  /** Ids of the documents there are; without it, none is looked up. */
  readonly documents?: ReadonlySet<string>;
}

/** The acts of a log in its order, and what was wrong with it. */
export interface ActLog<One extends Act> {
  readonly acts: readonly One[];
  readonly findings: readonly Finding[];
}

/**
 * Reads an act log: one JSON object a line, blank lines passed over. A line that cannot be used is left out with a finding and
 * the rest is kept: `act/unreadable`, `act/incomplete`, `act/fields`, `act/unknown-kind`, `act/repeated`, `act/future`,
 * `act/unknown-act`. An act dated before the line above it (`act/clock-back`) or that names a document which is not there
 * (`act/unknown-document`) is kept. Spans of findings are in `text`. Never throws on any text.
 */
export function parseActs<Known extends ActKind>(
  text: string,
  context: ActLogContext<Known>,
): ActLog<ActOf<Known> | WithdrawAct> {
  const kinds = new Map<string, ActKind>([...context.kinds, WITHDRAWALS].map((kind) => [kind.kind, kind]));
  const acts: Act[] = [];
  const findings: Finding[] = [];
  const known = new Map<string, Act>();
  let latestYet = '';
  for (const { line, number, span } of linesOf(text)) {
    const told = (severity: Severity, code: string, message: string): void => {
      const place = `${context.file}:${number}`;
      findings.push({
        code,
        severity,
        message: `${place}: ${oneLine(message)}`,
        span,
        document: context.file,
      });
    };
    const read = readLine(line, kinds);
    if ('problem' in read) {
      told(read.severity, read.code, read.problem);
      continue;
    }
    const { act, documents } = read;
    const refusal = refusalOf(act, known, context.latest);
    if (refusal) {
      told(refusal.severity, refusal.code, refusal.problem);
      continue;
    }
    if (act.at < latestYet)
      told(
        'warning',
        'act/clock-back',
        `the act ${act.id} is dated before the one above it: check its date.`,
      );
    if (act.at > latestYet) latestYet = act.at;
    for (const document of documents) {
      if (context.documents?.has(document) === false)
        told(
          'warning',
          'act/unknown-document',
          `the act ${act.id} names ${document}, which is no report of this case.`,
        );
    }
    known.set(act.id, act);
    acts.push(act);
  }
  // Every act was checked by the kind whose name it bears.
  return { acts: acts as (ActOf<Known> | WithdrawAct)[], findings };
}

interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly problem: string;
}

const WITHDRAWALS: ActKind<'withdraw-act', { readonly act: string }> = {
  kind: 'withdraw-act',
  check: ({ act, ...others }) => {
    if (typeof act !== 'string' || act === '')
      return { problem: 'names no act: give its id in the field act.' };
    const [other] = Object.keys(others);
    return other === undefined
      ? { fields: { act } }
      : { problem: `has the unknown field ${other}: remove it.` };
  },
};

/** A longer line is no act of a person. UTF-16 code units. */
const LONGEST_LINE = 1_000_000;
const LONGEST_MESSAGE = 300;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u;
const OWN_FIELDS = ['id', 'at', 'by', 'kind', 'reason'] as const;

function readLine(
  line: string,
  kinds: ReadonlyMap<string, ActKind>,
): { readonly act: Act; readonly documents: readonly string[] } | Problem {
  const written = line.length > LONGEST_LINE ? undefined : objectOf(line);
  if (written === undefined) {
    const problem = 'this line is no JSON object: write one act a line.';
    return { severity: 'error', code: 'act/unreadable', problem };
  }
  const { id, at, by, kind, reason, before, ...others } = written;
  const missing = OWN_FIELDS.find((field) => !isFilled(written[field]));
  if (missing !== undefined || !isInstant(at)) {
    const problem =
      missing === undefined
        ? 'the act has no instant in at: write it as 2022-12-19T14:30:00Z.'
        : `the act lacks ${missing}: give it as text.`;
    return { severity: 'error', code: 'act/incomplete', problem };
  }
  const own = { id: String(id), at, by: String(by), kind: String(kind), reason: String(reason) };
  const known = kinds.get(own.kind);
  if (!known) {
    const problem = `the act ${own.id} is of the unknown kind ${own.kind}: it was passed over.`;
    return { severity: 'warning', code: 'act/unknown-kind', problem };
  }
  const checked = known.check(others);
  if ('problem' in checked)
    return { severity: 'error', code: 'act/fields', problem: `the act ${own.id} ${checked.problem}` };
  return {
    act: { ...own, ...checked.fields, ...(before === undefined ? {} : { before }) },
    documents: checked.documents ?? [],
  };
}

function refusalOf(act: Act, known: ReadonlyMap<string, Act>, latest: Day | undefined): Problem | undefined {
  if (known.has(act.id)) {
    const problem = `the act ${act.id} stands above already: the first one counts.`;
    return { severity: 'warning', code: 'act/repeated', problem };
  }
  if (latest !== undefined && actDay(act) > latest) {
    const problem = `the act ${act.id} is dated ${actDay(act)}, after ${latest}: it is not counted.`;
    return { severity: 'error', code: 'act/future', problem };
  }
  if (isWithdrawal(act) && !known.has(act.act)) {
    const problem = `the act ${act.id} takes back ${act.act}, which does not stand above it: it is not counted.`;
    return { severity: 'error', code: 'act/unknown-act', problem };
  }
  return undefined;
}

/** What a line holds may stand in a message, but must not break it or write over a terminal. */
function oneLine(message: string): string {
  const line = message.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE).toWellFormed()}…` : line;
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
}

function* linesOf(text: string): Generator<{ line: string; number: number; span: Span }> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text
      .slice(start, end)
      .replace(/^\uFEFF/u, '')
      .trim();
    number++;
    if (line !== '') yield { line, number, span: [start, end] };
    start = end + 1;
  }
}
