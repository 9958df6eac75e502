import { z } from 'zod';
import type { Act, Span } from '../../base/index.ts';
import { type KindOf, schemaKind } from '../../sources/index.ts';
import type { IndicationSense } from '../indication.ts';

/** What an analyst says of a match: of the one passage of the one version, or, without them, of every match of the report. */
interface MatchFields {
  readonly indicator: string;
  readonly document: string;
  /** `seen` when left out. */
  readonly sense?: IndicationSense;
  /** The passage in the text of that version; a later version of the report is proposed anew. */
  readonly passage?: Span;
  readonly version?: string;
}

/** An analyst accepts a match that the machine proposed. */
export interface AcceptMatch extends Act<'accept-match'>, MatchFields {}

/** An analyst rejects a match: it counts no longer. */
export interface RejectMatch extends Act<'reject-match'>, MatchFields {}

/** What an analyst decides about proposed matches. */
export type MatchAct = AcceptMatch | RejectMatch;

const offset = z.int().min(0);

const fields = z
  .strictObject({
    indicator: z.string().min(1),
    document: z.string().min(1),
    sense: z.enum(['seen', 'absent', 'receded']).exactOptional(),
    passage: z.tuple([offset, offset]).exactOptional(),
    version: z.string().min(1).exactOptional(),
  })
  .refine(({ passage, version }) => (passage === undefined) === (version === undefined), {
    message: 'a passage stands in one version of a report: give both or neither',
  });

/** `accept-match`: see `AcceptMatch`. */
export const ACCEPT_MATCH: KindOf<AcceptMatch> = schemaKind(
  'accept-match',
  fields as z.ZodType<MatchFields>,
  ({ document }) => [document],
);

/** `reject-match`: see `RejectMatch`. */
export const REJECT_MATCH: KindOf<RejectMatch> = schemaKind(
  'reject-match',
  fields as z.ZodType<MatchFields>,
  ({ document }) => [document],
);

/** True for an act that decides about a match. */
export function isMatchAct(act: Act): act is MatchAct {
  return act.kind === ACCEPT_MATCH.kind || act.kind === REJECT_MATCH.kind;
}
