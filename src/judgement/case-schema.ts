import { z } from 'zod';
import {
  LANGUAGES,
  type Localised,
  PROBABILITY_SCALES,
  parseIsoDate,
  type ProbabilityRange,
  probabilityScale,
} from '../base/index.ts';
import type { EventStatus, StatementKind } from '../reading/index.ts';
import { DECEPTION_QUESTIONS, type Lineage, type Reliability } from '../sources/index.ts';
import type { Case } from './case.ts';
import { asksForDenials } from './asks-for-denials.ts';
import { nearestName } from './nearest-name.ts';
import {
  middleOf,
  probabilityOf,
  readStatedProbability,
  type StatedProbability,
} from './stated-probability.ts';

const STATUSES: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'planned',
  'possible',
  'hypothetical',
  'denied',
  'historical',
];
const STATEMENT_KINDS: readonly StatementKind[] = [
  'assertion',
  'denial',
  'forecast',
  'threat',
  'promise',
  'demand',
  'question',
  'admission',
];
const RELIABILITIES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const LINEAGES: readonly Lineage[] = ['own-reporting', 'relays', 'unrecorded'];

/** Says what is wrong with a field and what to do, as the end of a sentence that begins with the field. */
function wrong(wanted: string, advice: string): { error: (issue: { readonly input?: unknown }) => string } {
  return {
    error: ({ input }) =>
      input === undefined || input === null ? `is missing: ${advice}` : `must be ${wanted}: ${advice}`,
  };
}

/** A map with these fields and no others. */
function fields<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') {
        return wrong('a map of fields', `give ${known.join(', ')}`).error(issue);
      }
      const meant = nearestName(issue.keys[0] ?? '', known);
      return `is not a known field: ${meant ? `did you mean ${meant}?` : `use one of ${known.join(', ')}`}`;
    },
  });
}

function listOf<Element extends z.ZodType>(element: Element, advice: string): z.ZodArray<Element> {
  return z.array(element, wrong('a list', advice));
}

function oneOf<const Value extends string>(values: readonly Value[]): z.ZodEnum<{ [Key in Value]: Key }> {
  return z.enum(values, wrong(`one of ${values.join(', ')}`, 'choose one of them'));
}

const text = (advice: string) => {
  const problem = wrong('text', `${advice}, in quotes if it looks like a number`);
  return z.string(problem).trim().min(1, `is empty: ${advice}`);
};

const localised: z.ZodType<Localised> = z.preprocess(
  (value): unknown =>
    typeof value === 'string' ? Object.fromEntries(LANGUAGES.map((language) => [language, value])) : value,
  fields({
    en: text('give the English text, or one plain text for all languages'),
    it: text('give the Italian text, or one plain text for all languages'),
  } satisfies Record<keyof Localised, z.ZodType>),
);

const identifier = (of: string) =>
  text(`name the ${of}`).regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'must be lower-case words joined by hyphens: write it like strike-group',
  );

const day = z
  .string(wrong('a day', 'write it as 2022-11-30'))
  .refine(
    (value) => value.length === 10 && parseIsoDate(value)?.precision === 'day',
    'is not a day of the calendar: write it as 2022-11-30',
  );

const statedProbability = z.unknown().transform((written, context): StatedProbability => {
  const read = readStatedProbability(written);
  if ('stated' in read) return read.stated;
  context.addIssue({ code: 'custom', message: read.problem, input: written });
  return z.NEVER;
});

const answer = z
  .union([z.boolean(), oneOf(['yes', 'no'])], { error: 'must be yes or no: write one of them' })
  .transform((value): 'yes' | 'no' => (value === true || value === 'yes' ? 'yes' : 'no'));

const word = z
  .union([z.string(), z.number().transform(String)], { error: 'must be a word: put it in quotes' })
  .refine((value) => /[\p{L}\p{N}]/u.test(value), 'has no letter or digit: write the word to look for')
  .refine(
    (value) => !/\*(?!\s|$)|(?:^|\s)\*/u.test(value),
    'has a * that does not end a word: write it as missil*',
  );

const names = listOf(text('give a name'), 'write it as [one, other]');

const query = fields({
  record: oneOf(['event', 'statement', 'forecast', 'option']),
  type: listOf(
    text('name a type').regex(/^[A-Z]+$/u, 'must be a PLOVER event type in capitals: write it like MOBILIZE'),
    'write it as [MOBILIZE]',
  ).exactOptional(),
  status: listOf(oneOf(STATUSES), 'write it as [happened, ongoing]').exactOptional(),
  actor: names.exactOptional(),
  recipient: names.exactOptional(),
  kind: listOf(oneOf(STATEMENT_KINDS), 'write it as [denial]').exactOptional(),
  polarity: oneOf(['positive', 'negative']).exactOptional(),
  speaker: names.exactOptional(),
  place: names.exactOptional(),
  words: listOf(
    listOf(word, 'write groups of words, as [[troop*, soldat*], [border]]').min(
      1,
      'is an empty group: give a word or remove it',
    ),
    'write groups of words, as [[troop*, soldat*], [border]]',
  ).exactOptional(),
  without: listOf(word, 'write it as [word, other]').exactOptional(),
});

const hypothesis = fields({
  id: identifier('hypothesis'),
  claim: localised,
  prior: statedProbability,
  answer: answer.default('no'),
}).transform(({ answer: answered, ...written }) => ({ ...written, answersYes: answered === 'yes' }));

const indicator = fields({
  id: identifier('indicator'),
  observable: localised,
  window: fields({ from: day, to: day }),
  seen: listOf(query, 'give the tests that show it').min(
    1,
    'is empty: give at least one test that shows the sign',
  ),
  absent: listOf(query, 'give the tests that show that it was not found').default([]),
  receded: listOf(query, 'give the tests that show that it is over').exactOptional(),
  denials: oneOf(['counted']).exactOptional(),
  lasts: z
    .int(wrong('a whole number of days', 'give the days for which a report of the sign speaks'))
    .min(1, 'must be at least 1: give the days for which a report of the sign speaks')
    .exactOptional(),
  likelihood: z
    .record(z.string(), statedProbability, wrong('a map', 'give one probability for each hypothesis'))
    .exactOptional(),
  detection: z
    .number(wrong('a number', 'give the chance, 0 to 1, that it would be noticed'))
    .min(0, 'must not be below 0: give the chance that it would be noticed')
    .max(1, 'must not be above 1: give the chance that it would be noticed'),
});

const grade = fields({
  on: day,
  reliability: oneOf(RELIABILITIES),
  by: text('name who graded').exactOptional(),
  reason: text('say why the grade changed'),
});

const deceptionAnswer = z
  .union([z.boolean(), oneOf(['yes', 'no', 'unknown'])], {
    error: 'must be yes, no or unknown: write one of them',
  })
  .transform((value): 'yes' | 'no' | 'unknown' =>
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
  );

const source = fields({
  name: text('name the source'),
  aliases: names.default([]),
  reliability: oneOf(RELIABILITIES),
  lineage: oneOf(LINEAGES),
  interest: localised.exactOptional(),
  limitation: localised.exactOptional(),
  grades: listOf(grade, 'write it as [{ on: 2022-12-20, reliability: C, reason: … }]').exactOptional(),
  deception: fields(
    Object.fromEntries(DECEPTION_QUESTIONS.map((question) => [question, deceptionAnswer.exactOptional()])),
  ).exactOptional(),
});

/** A case file whose fields have the right shape, before its rules are checked. */
export type WrittenCase = Omit<Case, 'id'>;

const writtenCase = fields({
  question: localised,
  opened: day,
  horizon: day,
  languages: listOf(oneOf(LANGUAGES), 'write it as [it, en]')
    .min(1, 'is empty: give it, en or both')
    .default([...LANGUAGES]),
  scale: oneOf(PROBABILITY_SCALES.map(({ id }) => id)).default('icd203'),
  hypotheses: listOf(hypothesis, 'give the competing explanations').min(
    2,
    'are too few: give at least two, one of them something-else',
  ),
  indicators: listOf(indicator, 'give the signs to watch for'),
  sources: listOf(source, 'give the publishers and speakers').default([]),
  resolution: fields({ answer, on: day, note: localised }).exactOptional(),
});

/** Resolves stated probabilities on the case's scale; a problem is an issue at `path`. */
type Resolve = (stated: StatedProbability, path: readonly (string | number)[]) => ProbabilityRange;

/** What a denial is expected at under every hypothesis unless the analyst says otherwise: any number, since all are alike. */
const DENIAL_CHANCE = 0.5;

function settledIndicator(
  { likelihood: given = {}, ...written }: z.output<typeof indicator>,
  at: number,
  resolve: Resolve,
): WrittenCase['indicators'][number] {
  const likelihood = Object.entries(given).map(
    ([id, stated]) => [id, resolve(stated, ['indicators', at, 'likelihood', id])] as const,
  );
  const ranges = likelihood.filter(([, { low, high }]) => low < high);
  return {
    ...written,
    likelihood: Object.fromEntries(likelihood.map(([id, range]) => [id, middleOf(range)])),
    ...(ranges.length > 0 ? { ranges: Object.fromEntries(ranges) } : {}),
  };
}

/**
 * The shape of `case.yaml`. Issue messages are ends of sentences that begin with the field they speak of. Priors come out as the middles of
 * what was stated, whatever they add up to.
 */
export const caseSchema: z.ZodType<WrittenCase> = writtenCase.transform((written, context) => {
  const scale = probabilityScale(written.scale);
  const resolve: Resolve = (stated, path) => {
    const range = probabilityOf(stated, scale);
    if (!('problem' in range)) return range;
    context.addIssue({ code: 'custom', message: range.problem, input: stated, path: [...path] });
    return { low: 0.5, high: 0.5 };
  };
  return {
    ...written,
    hypotheses: written.hypotheses.map(({ prior, ...others }, at) => {
      const range = resolve(prior, ['hypotheses', at, 'prior']);
      return { ...others, prior: middleOf(range), ...(range.low < range.high ? { range } : {}) };
    }),
    indicators: written.indicators.map((one, at) => {
      if (one.likelihood) return settledIndicator(one, at, resolve);
      if (!asksForDenials(one))
        context.addIssue({
          code: 'custom',
          message: 'is missing: give one probability for each hypothesis',
          input: one,
          path: ['indicators', at, 'likelihood'],
        });
      const alike = { low: DENIAL_CHANCE, high: DENIAL_CHANCE };
      const likelihood = Object.fromEntries(written.hypotheses.map(({ id }) => [id, alike]));
      return settledIndicator({ ...one, likelihood }, at, resolve);
    }),
  };
});
