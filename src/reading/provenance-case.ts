/**
 * A document and what it says of its lineage, in order: `kind: “the passage” → target`, the arrow left out where no target is given.
 * All media in them are made up, but for agencies and papers that the gazetteer must know.
 */
export type ProvenanceCase = readonly [text: string, ...mentions: string[]];
