import type { Span } from '../../base/index.ts';
import { foldText, numberAt } from '../../sources/index.ts';
import type { TimeExpression } from '../../reading/index.ts';
import type { ClaimRule, ClaimText } from './claim.ts';

/** Figures with their separators, or words; a range of years is two. */
const WORD = /\d+(?:[.,]\d+)*|\p{L}+/gu;

interface NamedNumber {
  readonly value: number;
  readonly span: Span;
}

/** A number, or a date, must be in a passage, however it is written: "900", "nine hundred", "novecento". */
export const numbersGiven: ClaimRule = (claim, passages) => {
  const given = new Set(
    passages.flatMap((passage) => [
      ...numbersIn(passage.text, passage.language).map(({ value }) => value),
      ...passage.about.flatMap((about) => numbersIn(about, passage.language).map(({ value }) => value)),
    ]),
  );
  const datedBy = passages.flatMap(({ reading }) => [
    ...reading.times,
    ...(reading.publishedAt?.from === undefined
      ? []
      : [{ from: reading.publishedAt.from, to: reading.publishedAt.to }]),
  ]);
  const faults = numbersIn(claim.text, claim.language)
    .filter(({ span }) => !claim.reading.times.some((time) => isDated(time) && isInside(span, time.span)))
    .filter(({ value }) => !given.has(value))
    .map(({ span }) => ({ kind: 'number' as const, span }));
  const dates = claim.reading.times
    .filter((time) => isDated(time) && /\d/u.test(claim.text.slice(...time.span)))
    .filter((time) => !datedBy.some((other) => isNamed(time, other)))
    .filter(
      ({ span }) =>
        !numbersIn(claim.text.slice(...span), claim.language).every(({ value }) => given.has(value)),
    )
    .map(({ span }) => ({ kind: 'number' as const, span }));
  return [...faults, ...dates];
};

/** The numbers of a text with where they stand. "One" and "a" are none. */
function numbersIn(text: string, language: ClaimText['language']): readonly NamedNumber[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: foldText(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }));
  const folded = words.map(({ word }) => word);
  const found: NamedNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(folded, at, language);
    if (!number) continue;
    // "One" alone is no number, but "forty-one" is one.
    const next = words[at + number.length];
    const isJoined = next?.word === 'one' && text.charAt(next.at - 1) === '-' && number.value % 10 === 0;
    const length = Math.max(1, number.length) + (isJoined ? 1 : 0);
    found.push({
      value: number.value + (isJoined ? 1 : 0),
      span: [words[at]?.at ?? 0, words[at + length - 1]?.end ?? 0],
    });
    at += length - 1;
  }
  return found;
}

function isDated(time: TimeExpression): boolean {
  return time.from !== undefined && time.type !== 'duration' && time.type !== 'recurrence';
}

/** Whether a time is one that a passage names: the same days, or a month or year that holds them. */
function isNamed(
  time: TimeExpression,
  other: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  const [from, to] = [time.from?.slice(0, 10), time.to?.slice(0, 10)];
  const [otherFrom, otherTo] = [other.from?.slice(0, 10), other.to?.slice(0, 10)];
  if (from === otherFrom && to === otherTo) return true;
  if (!/^(?:month|quarter|season|half-year|year|decade|century)$/u.test(time.precision)) return false;
  if (!from || !to || !otherFrom || !otherTo) return false;
  return from <= otherFrom && otherTo <= to;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
