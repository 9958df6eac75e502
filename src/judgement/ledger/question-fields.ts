import { binValue } from './bin-value.ts';
import { ledgerInstant, ledgerInstantEnd } from './ledger-instant.ts';
import { type Bins, binNames, type Question, type QuestionKind, YES_NO } from './question.ts';
import { UNSCORED_OUTCOMES } from './resolution.ts';

const KINDS: readonly QuestionKind[] = ['binary', 'choice', 'ordered', 'numeric', 'date'];
/** Marks an open end in a list of cut points. */
const OPEN_END = '..';

/** The fields of one record as written, by column. */
export type RecordFields = Readonly<Record<string, string | undefined>>;

/** A question as read, or what is wrong with it as the end of a sentence. */
export type ReadQuestion = { readonly question: Question } | { readonly problem: string };

/** Reads a question from its fields; `opens` and `closes` are instants or days, the options are parted by `|`. */
export function readQuestion(fields: RecordFields): ReadQuestion {
  const field = (name: string): string => fields[name]?.trim() ?? '';
  const id = field('question');
  const kind = KINDS.find((one) => one === (field('kind') || 'binary'));
  if (id === '') return { problem: 'has no id in the column question' };
  if (kind === undefined)
    return { problem: `is of the kind ${field('kind')}: use one of ${KINDS.join(', ')}` };
  const opens = ledgerInstant(field('opens'));
  const closes = ledgerInstantEnd(field('closes'));
  if (opens === undefined || closes === undefined)
    return { problem: 'needs a day such as 2022-12-19, or an instant, in opens and in closes' };
  if (closes <= opens)
    return { problem: `closes on ${field('closes')}, before it opens on ${field('opens')}` };
  const asked = { id, kind, text: field('text'), rule: field('rule') };
  const times = { opens: field('opens'), closes: field('closes') };
  if (kind === 'binary') return { question: { ...asked, ...times, options: YES_NO } };
  const parts = field('options')
    .split('|')
    .map((part) => part.trim());
  if (kind === 'numeric' || kind === 'date') {
    const bins = readBins(kind, parts);
    return typeof bins === 'string'
      ? { problem: bins }
      : { question: { ...asked, ...times, options: binNames(bins), bins } };
  }
  const other = field('other');
  const problem = optionProblem(parts, other);
  if (problem !== undefined) return { problem };
  return { question: { ...asked, ...times, options: parts, ...(other === '' ? {} : { other }) } };
}

/** The cell of options that reads back as those of the question; empty for yes and no. */
export function optionsCell({ kind, options, bins }: Question): string {
  if (kind === 'binary') return '';
  if (bins === undefined) return options.join('|');
  return [...(bins.openBelow ? [OPEN_END] : []), ...bins.cuts, ...(bins.openAbove ? [OPEN_END] : [])].join(
    '|',
  );
}

function optionProblem(options: readonly string[], other: string): string | undefined {
  if (options.length < 2 || options.includes('')) return 'needs two options or more, parted by |';
  if (new Set(options).size < options.length) return 'names an option twice';
  if (options.some((option) => option.includes('='))) return 'has an option with = in its name';
  if (options.some((option) => UNSCORED_OUTCOMES.some((one) => one === option)))
    return `has an option named like an outcome that is not scored (${UNSCORED_OUTCOMES.join(', ')})`;
  if (other !== '' && !options.includes(other))
    return `has ${other} for the rest, which is not among its options`;
  return undefined;
}

function readBins(kind: QuestionKind, parts: readonly string[]): Bins | string {
  const openBelow = parts[0] === OPEN_END;
  const openAbove = parts.length > 1 && parts.at(-1) === OPEN_END;
  const cuts = parts.slice(openBelow ? 1 : 0, openAbove ? -1 : undefined);
  const values = cuts.map((cut) => binValue(kind, cut));
  const bins = cuts.length - 1 + Number(openBelow) + Number(openAbove);
  if (bins < 2 || cuts.length === 0)
    return 'needs cut points that make two bins or more, such as ..|10|20|.. with .. for an open end';
  if (values.includes(undefined))
    return `has a cut point that is no ${kind === 'date' ? 'day' : 'number'}: ${cuts.join(', ')}`;
  if (values.some((value, index) => index > 0 && (value ?? 0) <= (values[index - 1] ?? 0)))
    return `has cut points that do not rise: ${cuts.join(', ')}`;
  return { cuts, openBelow, openAbove };
}
