import type { Localised } from '../base/index.ts';

/**
 * How one document depends on another.
 * `copy`: same text · `near-copy`: found by shared word sequences · `reprint`: declared by the document · `translation`: declared, or found by its
 * facts · `rewrite`: told in other words by a document that names where it has it from · `later-version`: the same publisher's, brought up to
 * date · `correction`: replaces what the earlier one said.
 */
export type LinkKind =
  | 'copy'
  | 'near-copy'
  | 'reprint'
  | 'translation'
  | 'rewrite'
  | 'later-version'
  | 'correction';

/** `from` depends on `to`. `to` is a document id, or absent when the declared original is not among the documents. */
export interface Link {
  readonly from: string;
  readonly to?: string;
  /** The name that the document gives its original, when it gives one. */
  readonly declared?: string;
  readonly kind: LinkKind;
  /**
   * `declared`: the document says whose text it has, in a credit, a note, a mark or in running text; `found`: wording or facts show it. A copy that
   * says where it comes from is a reprint.
   */
  readonly basis: 'declared' | 'found';
  /** 0–1: 1 for exact or declared links, the share of word sequences or of facts in common for found ones. */
  readonly score: number;
  readonly reason: Localised;
}
