import { z } from 'zod';
import { type Act, LANGUAGES, type Localised } from '../../base/index.ts';
import { DECEPTION_QUESTIONS, type DeceptionAnswers } from '../grade/deception.ts';
import type { Reliability } from '../source.ts';
import { type KindOf, schemaKind } from './schema-kind.ts';

/** Admiralty credibility of a report; 6 means that there is no basis to judge, not that it is false. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** An analyst grades a source. One that the case does not list is listed from then on, its lineage unrecorded. */
export interface GradeSource extends Act<'grade-source'> {
  /** Its name or an alias. */
  readonly source: string;
  readonly reliability: Reliability;
  /** What it cannot tell us, and what it stands to gain; left out where what was known of it stays. */
  readonly limitation?: Localised;
  readonly interest?: Localised;
}

/** An analyst grades a report: how credible what it says is, whoever says it. */
export interface GradeReport extends Act<'grade-report'> {
  readonly document: string;
  readonly credibility: Credibility;
}

/** An analyst answers questions of the deception checklists about a source or a report, never both. */
export interface CheckDeception extends Act<'check-deception'> {
  readonly source?: string;
  readonly document?: string;
  readonly answers: DeceptionAnswers;
}

/** What an analyst says of sources and of the credibility of reports. */
export type GradeAct = GradeSource | GradeReport | CheckDeception;

const RELIABILITIES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const CREDIBILITIES: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

const name = z.string().trim().min(1);

const localised: z.ZodType<Localised> = z.preprocess(
  (value): unknown =>
    typeof value === 'string' ? Object.fromEntries(LANGUAGES.map((language) => [language, value])) : value,
  z.strictObject({ en: name, it: name } satisfies Record<keyof Localised, z.ZodType>),
);

/** `grade-source`: see `GradeSource`. A text may be plain, for every language. */
export const GRADE_SOURCE: KindOf<GradeSource> = schemaKind(
  'grade-source',
  z.strictObject({
    source: name,
    reliability: z.enum(RELIABILITIES),
    limitation: localised.exactOptional(),
    interest: localised.exactOptional(),
  }),
);

/** `grade-report`: see `GradeReport`. */
export const GRADE_REPORT: KindOf<GradeReport> = schemaKind(
  'grade-report',
  z.strictObject({ document: name, credibility: z.literal(CREDIBILITIES) }),
  ({ document }) => [document],
);

/** `check-deception`: see `CheckDeception`. */
export const CHECK_DECEPTION: KindOf<CheckDeception> = schemaKind(
  'check-deception',
  z
    .strictObject({
      source: name.exactOptional(),
      document: name.exactOptional(),
      answers: z.partialRecord(z.enum(DECEPTION_QUESTIONS), z.enum(['yes', 'no', 'unknown'])),
    })
    .refine(({ source, document }) => (source === undefined) !== (document === undefined), {
      message: 'name either a source or a document',
    }) as z.ZodType<Omit<CheckDeception, keyof Act>>,
  ({ document }) => (document === undefined ? [] : [document]),
);
