import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchForecast, sketchQuestion } from './ledger.fixture.ts';
import { ledgerInstant } from './ledger-instant.ts';
import { type Horizon, type MadeForecast, scoreQuestion } from './score-question.ts';

const RUNS = { numRuns: 40 };
const DAY = 86_400_000;
const OPEN = ledgerInstant('2031-03-01') ?? 0;
/** Ten days; `known` is the day on which the outcome was known. */
const horizon = (known = 11): Horizon => ({
  open: OPEN,
  close: OPEN + 10 * DAY,
  end: Math.min(OPEN + 10 * DAY, OPEN + (known - 1) * DAY),
});
const NAMES = ['ann', 'bob', 'cat', 'dan'];

/** Lines such as `ann 0.7 @3`: day 0 lies before the opening. */
function made(lines: readonly string[]): MadeForecast[] {
  return lines.map((line, index) => {
    const forecast = sketchForecast(`${line} port`);
    const day = Number(/@(\d+)/u.exec(line)?.[1]);
    return { forecast, at: OPEN + (day - 1) * DAY, index, forecaster: NAMES.indexOf(forecast.by) };
  });
}

const score = (lines: readonly string[], known?: number, outcome = 0) =>
  scoreQuestion(sketchQuestion('port'), made(lines), outcome, horizon(known));

const line = fc
  .tuple(fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 12 }))
  .map(([name, percent, day]) => `${name} ${percent / 100} @${day}`);
/** At most one forecast of a forecaster a day: of two, the ledger's order would decide. */
const lines = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((all) => all.filter((one, index) => all.findIndex((other) => slot(other) === slot(one)) === index));

function slot(one: string): string {
  const [name, , day] = one.split(' ');
  return `${name} ${day}`;
}

describe('a forecast', () => {
  it('is scored by the time it stood', () => {
    const [ann] = score(['ann 0.5 @1', 'ann 0.9 @6']);
    expect(ann).toMatchObject({ by: 'ann', forecasts: 2, coverage: 1, peer: 0 });
    expect(ann?.brier).toBeCloseTo((0.25 + 0.01) / 2, 12);
  });

  it('made on day 6 of ten covers half, and half of the baseline score', () => {
    const [whole] = score(['ann 0.9 @1']);
    const [half] = score(['ann 0.9 @6']);
    expect(half?.coverage).toBeCloseTo(0.5, 12);
    expect(half?.baseline).toBeCloseTo((whole?.baseline ?? 0) / 2, 9);
    expect(half?.brier).toBeCloseTo(whole?.brier ?? 0, 12);
  });

  it('made when the outcome was known, or the question had closed, is not scored', () => {
    expect(score(['ann 0.9 @5'], 5)).toEqual([]);
    expect(score(['ann 0.9 @11'])).toEqual([]);
  });

  it('made before the opening counts from the opening; of two, the later', () => {
    const [ann] = score(['ann 0.2 @0', 'ann 0.9 @1']);
    expect(ann).toMatchObject({ forecasts: 1, coverage: 1 });
    expect(ann?.brier).toBeCloseTo(0.01, 12);
  });

  it('stands once where it stands twice at one instant: the first of the ledger', () => {
    const [ann] = score(['ann 0.9 @1', 'ann 0.1 @1']);
    expect(ann).toMatchObject({ forecasts: 1 });
    expect(ann?.brier).toBeCloseTo(0.01, 12);
  });

  it('is not against oneself: two roles of one name are two forecasters', () => {
    const one = sketchForecast('ann 0.9 @1 port');
    const both: MadeForecast[] = [
      { forecast: one, at: OPEN, index: 0, forecaster: 0 },
      { forecast: { ...one, role: 'source' }, at: OPEN, index: 1, forecaster: 1 },
    ];
    const scores = scoreQuestion(sketchQuestion('port'), both, 0, horizon());
    expect(scores.map(({ role }) => role)).toEqual(['person', 'source']);
  });
});

describe('the scores of a question', () => {
  it('are the same in any order of its forecasts', () => {
    const shuffled = lines.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 2, max: 11 }), ([all, other], known) => {
        expect(score(other, known)).toEqual(score(all, known));
      }),
      RUNS,
    );
  });

  it('have peer scores that add up to 0 whoever joins and when', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 2, max: 11 }), (all, known) => {
        const sum = score(all, known).reduce((total, { peer }) => total + peer, 0);
        expect(sum).toBeCloseTo(0, 8);
      }),
      RUNS,
    );
  });

  it('are best for who was certain and right, in every score', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const others = all.filter((one) => !one.startsWith('ann'));
        const scores = score([...others, 'ann 1 @1']);
        const ann = scores.find(({ by }) => by === 'ann');
        expect(ann?.brier).toBe(0);
        for (const other of scores) {
          expect(ann?.baseline).toBeGreaterThanOrEqual(other.baseline - 1e-9);
          expect(ann?.brier).toBeLessThanOrEqual(other.brier ?? 1);
          expect(ann?.log).toBeGreaterThanOrEqual((other.log ?? 0) - 1e-12);
        }
      }),
      RUNS,
    );
  });
});

describe('an early answer', () => {
  /** Chance of yes on each of ten days, if it has not come before; what is left at the end is no. */
  const hazards = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 10 });
  const saying = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 10, maxLength: 10 });

  /** P(yes by the end, if not yet on each day). */
  function honest(chances: readonly number[]): number[] {
    return chances.map((_, day) => 1 - chances.slice(day).reduce((none, chance) => none * (1 - chance), 1));
  }

  /** Expected baseline score of forecasts made day by day, over every day on which yes may come and over no. */
  function expected(chances: readonly number[], daily: readonly number[]): number {
    const all = daily.map((probability, day) => `ann ${probability.toFixed(6)} @${day + 1}`);
    let none = 1;
    let sum = 0;
    for (const [day, chance] of chances.entries()) {
      // Yes on this day is known at its end.
      sum += none * chance * (score(all, day + 2, 0)[0]?.baseline ?? 0);
      none *= 1 - chance;
    }
    return sum + none * (score(all, 11, 1)[0]?.baseline ?? 0);
  }

  it('cuts the score short, so that nobody gains by saying what he does not believe', () => {
    fc.assert(
      fc.property(hazards, saying, (percents, said) => {
        const chances = percents.map((percent) => percent / 100 + 0.001);
        const lies = said.map((percent) => percent / 100);
        expect(expected(chances, honest(chances))).toBeGreaterThanOrEqual(expected(chances, lies) - 1e-6);
      }),
      RUNS,
    );
  });
});
