import { z } from 'zod';
import type { Act } from '../../base/index.ts';
import { type KindOf, schemaKind } from './schema-kind.ts';

/** An analyst says that these documents go back to one origin. */
export interface JoinOrigins extends Act<'join-origins'> {
  /** Ids of the documents, at least two. */
  readonly documents: readonly string[];
}

/** An analyst says that none of `documents` goes back to the origin of any of `from`. */
export interface SplitOrigin extends Act<'split-origin'> {
  readonly documents: readonly string[];
  /** The documents of the origin that they were taken out of. */
  readonly from: readonly string[];
}

/** What an analyst says of origins. */
export type OriginAct = JoinOrigins | SplitOrigin;

/** An act is written by a person; more documents than this are a mistake, and every pair of them is gone through. */
const MOST_DOCUMENTS = 200;
const MOST_LEFT = 5000;

/** `join-origins`: see `JoinOrigins`. */
export const JOIN_ORIGINS: KindOf<JoinOrigins> = schemaKind(
  'join-origins',
  z.strictObject({ documents: z.array(z.string().min(1)).min(2).max(MOST_DOCUMENTS) }),
  ({ documents }) => documents,
);

/** `split-origin`: see `SplitOrigin`. */
export const SPLIT_ORIGIN: KindOf<SplitOrigin> = schemaKind(
  'split-origin',
  z.strictObject({
    documents: z.array(z.string().min(1)).min(1).max(MOST_DOCUMENTS),
    from: z.array(z.string().min(1)).min(1).max(MOST_LEFT),
  }),
  ({ documents, from }) => [...documents, ...from],
);

/** True for an act that joins or splits origins. */
export function isOriginAct(act: Act): act is OriginAct {
  return act.kind === JOIN_ORIGINS.kind || act.kind === SPLIT_ORIGIN.kind;
}
