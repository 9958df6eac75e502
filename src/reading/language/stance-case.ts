/**
 * A text of 20 December 2022 and how its statements are meant, found by a word of their cue: `cue: kind polarity`, then, each after
 * `; `, the words of certainty in “ ”, the range as `70-70 %`, `hedged`, `no-forecast`, or the window as `from..to` (open ends empty,
 * `~` where it is vague). What is not written is not checked. A case `cue: none` means that no statement hangs on that cue.
 */
export type StanceCase = readonly [text: string, ...statements: readonly string[]];

/** Cases by what they show. */
export type StanceCorpus = Readonly<Record<string, readonly StanceCase[]>>;
