/** A sentence and the explanations that it puts forward, in order. */
export type OptionCase = readonly [text: string, ...options: string[]];
