/**
 * A text and the statements that must be read from it, in order; none for a text that attributes nothing. A statement is written
 * `source | cue | content | manner`: `–` stands for an implicit source or an absent cue, ` … ` parts the pieces of a content. The manner
 * is a list parted by `; `, of which only what differs from a flat assertion is written: the kind, `negative` or `positive` where the
 * kind does not tell, `hedged`, the certainty phrase in “ ”, `=entity` of the speaker, `via` whom. A speaker is checked where one is given.
 */
export type AttributionCase = readonly [text: string, ...statements: readonly string[]];

/** Cases by what they show. */
export type AttributionCorpus = Readonly<Record<string, readonly AttributionCase[]>>;
