export type { Link, LinkKind } from './link.ts';
export type { Independence, Origin } from './origin.ts';
export type { Lineage, Reliability, SourceProfile } from './source.ts';
