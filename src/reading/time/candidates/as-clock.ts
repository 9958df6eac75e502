import { isDayOnly, type Meaning, type PhraseMeaning } from '../meaning.ts';

/** A clock time as it is, a bare number as the hour of that name ("alle 15"); `undefined` for anything else. */
export function asClock(meaning: Meaning): PhraseMeaning | undefined {
  if (meaning.kind !== 'phrase') return undefined;
  if (meaning.rule.make === 'clock') return meaning;
  const { day: hour = 0, weekday } = meaning.fields;
  if (!isDayOnly(meaning) || weekday !== undefined || hour > 24) return undefined;
  return { kind: 'phrase', rule: { pattern: '', make: 'clock' }, fields: { hour } };
}
