import type { HolidayName } from './placing/vocabulary/holidays.ts';
import type { TimeRule } from './time-rules.ts';

/** Names of a holiday as phrase patterns, divided by `; `. */
export type HolidayNames = Readonly<Partial<Record<HolidayName, string>>>;

/** The rules for holidays by their names; `around` are patterns with `*` where the name stands ("<direction> *"). */
export function holidayRules(names: HolidayNames, around: readonly string[]): readonly TimeRule[] {
  return Object.entries(names).flatMap(([holiday, patterns]) =>
    patterns.split('; ').flatMap((name) =>
      around.map(
        (form): TimeRule => ({
          make: 'holiday',
          pattern: form.replace('*', name),
          fields: { holiday: holiday as HolidayName },
        }),
      ),
    ),
  );
}
