/** The first year of the table. */
const FIRST = 1950;

/**
 * The first day of the Chinese year in each Gregorian year from 1950 to 2060, month and day run together (217 is 17 February); from the
 * Unicode CLDR calendar "chinese" as ICU computes it, at Shanghai.
 */
const DAYS =
  '217 206 127 214 204 124 212 131 218 208 128 215 205 125 213 202 121 209 130 217 206 127 215 203 123 211 131 218 207 128 ' +
  '216 205 125 213 202 220 209 129 217 206 127 215 204 123 210 131 219 207 128 216 205 124 212 201 122 209 129 218 207 126 ' +
  '214 203 123 210 131 219 208 128 216 205 125 212 201 122 210 129 217 207 126 213 202 123 211 131 219 208 128 215 204 124 ' +
  '212 201 122 210 130 217 206 126 214 202 123 211 201 219 208 128 215 204 124 212 202 210 131 216 210 122';

/** Month and day of the Chinese new year by Gregorian year; a year beyond the table has none. */
export const CHINESE_NEW_YEARS: ReadonlyMap<number, readonly [month: number, day: number]> = new Map(
  DAYS.split(' ').map((joined, index) => [
    FIRST + index,
    [Math.floor(Number(joined) / 100), Number(joined) % 100],
  ]),
);
