import type { Interval, Localised } from '../../base/index.ts';
import type { Statement } from '../../reading/index.ts';
import { countedIn } from '../compare-facts.ts';
import type { ConceptKey } from '../concept.ts';
import { STATEMENT_VALUES } from '../vocabulary/statement-values.ts';
import type { Doing, Proposition } from './proposition.ts';
import { compareSpeakers } from './speaker.ts';
import { mayAgree, type StatedNumber } from './stated-number.ts';
import type { StatementDifference, StatementField } from './statement-link.ts';

/** Where two statements of one matter differ. */
export interface Differing {
  readonly differences: readonly StatementDifference[];
  /** One number differs, no more, and the two cannot both be right: where several differ, two events are told. */
  readonly isNumberHard: boolean;
  readonly speakers: ReturnType<typeof compareSpeakers>;
}

/** The fields in which `from` and `to` differ, in a fixed order; what is left open on one side is no difference. */
export function differingFields(from: Proposition, to: Proposition): Differing {
  const differences: StatementDifference[] = [];
  const add = (field: StatementField, values: readonly [Localised, Localised] | undefined): void => {
    if (values !== undefined) differences.push({ field, from: values[0], to: values[1] });
  };
  const speakers = compareSpeakers(from.speaker, to.speaker);
  const numbers = otherNumbers(from, to);
  add('polarity', otherPolarity(from.statement, to.statement));
  add('number', numbers === undefined ? undefined : [plain(numbers[0].value), plain(numbers[1].value)]);
  add('place', otherNames(from, to, true));
  add('direction', otherDirection(from, to) ?? otherNames(from, to, false));
  add('modality', otherModality(from, to));
  add('time', otherTime(from, to));
  if (speakers === 'other') {
    add('speaker', [words(from.speaker?.text ?? ''), words(to.speaker?.text ?? '')]);
  }
  return {
    differences,
    isNumberHard: numbers !== undefined && isOneNumber(from, to) && !mayAgree(...numbers),
    speakers,
  };
}

function words(text: string): Localised {
  return { en: text, it: text };
}

function plain(value: number): Localised {
  return { en: value.toLocaleString('en'), it: value.toLocaleString('it', { useGrouping: 'always' }) };
}

function otherPolarity(a: Statement, b: Statement): readonly [Localised, Localised] | undefined {
  if (a.polarity === b.polarity || isOpen(a) || isOpen(b)) return undefined;
  const { affirmed, denied } = STATEMENT_VALUES;
  return a.polarity === 'positive' ? [affirmed, denied] : [denied, affirmed];
}

/** A question or a demand says neither that something is so nor that it is not. */
function isOpen({ kind }: Statement): boolean {
  return kind === 'question' || kind === 'demand';
}

function otherNumbers(a: Proposition, b: Proposition): readonly [StatedNumber, StatedNumber] | undefined {
  const conflict = countedIn(a.facts, b.facts).conflicts[0];
  const of = ({ numbers }: Proposition, value: number): StatedNumber =>
    numbers.find((one) => one.value === value) ?? { value, low: value, high: value };
  if (conflict !== undefined) return [of(a, conflict.first), of(b, conflict.second)];
  const [own, theirs] = [missingNumbers(a, b), missingNumbers(b, a)];
  const [first, second] = [own[0], theirs[0]];
  // One here, one there: the one stands in the place of the other.
  return own.length === 1 && theirs.length === 1 && first && second ? [first, second] : undefined;
}

function isOneNumber(a: Proposition, b: Proposition): boolean {
  return missingNumbers(a, b).length <= 1 && missingNumbers(b, a).length <= 1;
}

function missingNumbers({ numbers, facts }: Proposition, other: Proposition): StatedNumber[] {
  const days = new Set([...facts.days].map((day) => day % 100));
  return numbers.filter(
    ({ value }) => !other.facts.numbers.has(value) && !days.has(value) && !(value >= 1900 && value <= 2100),
  );
}

function otherNames(
  a: Proposition,
  b: Proposition,
  isPlace: boolean,
): readonly [Localised, Localised] | undefined {
  const missing = (one: Proposition, other: Proposition) =>
    [...one.names].filter(([key, name]) => name.isPlace === isPlace && !has(other, key));
  const [own, theirs] = [missing(a, b)[0], missing(b, a)[0]];
  return own && theirs ? [words(own[1].text), words(theirs[1].text)] : undefined;
}

function has({ names, matter }: Proposition, key: ConceptKey): boolean {
  return names.has(key) || matter.has(key);
}

/** "A attacked B" and "B attacked A": the same names, the other way round. */
function otherDirection(a: Proposition, b: Proposition): readonly [Localised, Localised] | undefined {
  for (const one of a.doings) {
    const other = b.doings.find(({ type }) => type === one.type);
    if (other === undefined || !isTurned(one, other)) continue;
    const shown = [direction(a, one), direction(b, other)] as const;
    if (shown.every(({ en }) => en !== NOBODY)) return shown;
  }
  return undefined;
}

/** Neither who did it nor to whom stands in the content by name. */
const NOBODY = '? → ?';

function isTurned(one: Doing, other: Doing): boolean {
  const meet = (keys: ReadonlySet<ConceptKey>, others: ReadonlySet<ConceptKey>) =>
    [...keys].some((key) => others.has(key));
  const crossed = meet(one.actors, other.recipients) || meet(one.recipients, other.actors);
  return crossed && !meet(one.actors, other.actors) && !meet(one.recipients, other.recipients);
}

function direction({ names }: Proposition, { actors, recipients }: Doing): Localised {
  const named = (keys: ReadonlySet<ConceptKey>) =>
    [...keys]
      .map((key) => names.get(key)?.text ?? '')
      .filter((text) => text !== '')
      .join(', ') || '?';
  return words(`${named(actors)} → ${named(recipients)}`);
}

/** How far apart the middles of two ranges of certainty are before one is held for certain and the other for possible. */
const CERTAINTY_APART = 0.3;

function otherModality(a: Proposition, b: Proposition): readonly [Localised, Localised] | undefined {
  const { conditional, unconditional, certain, uncertain, done, ahead, asked, told } = STATEMENT_VALUES;
  if (a.isConditional !== b.isConditional) {
    return a.isConditional ? [conditional, unconditional] : [unconditional, conditional];
  }
  if (isOpen(a.statement) !== isOpen(b.statement)) return isOpen(a.statement) ? [asked, told] : [told, asked];
  const tenses = [tenseOf(a), tenseOf(b)] as const;
  if (tenses[0] !== undefined && tenses[1] !== undefined && tenses[0] !== tenses[1]) {
    return tenses[0] === 'done' ? [done, ahead] : [ahead, done];
  }
  const [one, other] = [middle(a.statement), middle(b.statement)];
  if (one === undefined || other === undefined || Math.abs(one - other) < CERTAINTY_APART) return undefined;
  const worded = (statement: Statement, otherwise: Localised) =>
    statement.certainty.phrase === undefined ? otherwise : words(statement.certainty.phrase);
  return one > other
    ? [worded(a.statement, certain), worded(b.statement, uncertain)]
    : [worded(a.statement, uncertain), worded(b.statement, certain)];
}

/** The middle of the range of certainty; a range from 0 to 1 says nothing. */
function middle({ certainty: { low, high } }: Statement): number | undefined {
  return low === 0 && high === 1 ? undefined : (low + high) / 2;
}

const AHEAD: ReadonlySet<Statement['kind']> = new Set(['forecast', 'promise', 'threat']);

function tenseOf({ statement, doings }: Proposition): 'done' | 'ahead' | undefined {
  if (AHEAD.has(statement.kind)) return 'ahead';
  const statuses = new Set(doings.map(({ status }) => status));
  if (statuses.has('happened') || statuses.has('ongoing')) return 'done';
  if (statuses.has('planned') || statuses.has('possible')) return 'ahead';
  return statement.kind === 'assertion' || statement.kind === 'admission' ? 'done' : undefined;
}

function otherTime(a: Proposition, b: Proposition): readonly [Localised, Localised] | undefined {
  const [one, other] = [a.statement.spokenOf, b.statement.spokenOf];
  if (one !== undefined && other !== undefined && areApart(one, other)) {
    return [words(shownInterval(one)), words(shownInterval(other))];
  }
  const isOther = areOther(a.facts.weekdays, b.facts.weekdays) || areOther(a.facts.days, b.facts.days);
  return isOther ? [STATEMENT_VALUES.oneDay, STATEMENT_VALUES.otherDay] : undefined;
}

/** Each names a day, and none that the other names. */
function areOther(days: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return days.size > 0 && others.size > 0 && ![...days].some((day) => others.has(day));
}

function areApart(a: Interval, b: Interval): boolean {
  const isBefore = (one: Interval, other: Interval) =>
    one.to !== undefined && other.from !== undefined && one.to.slice(0, 10) < other.from.slice(0, 10);
  return isBefore(a, b) || isBefore(b, a);
}

function shownInterval({ from, to }: Interval): string {
  const [first, last] = [from?.slice(0, 10), to?.slice(0, 10)];
  return first === last ? (first ?? '…') : `${first ?? '…'} – ${last ?? '…'}`;
}
