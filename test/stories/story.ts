/** One change made to a text: the first words are taken out, the second put in their place. */
export type Change = readonly [from: string, to: string];

/** A made-up wire report with what others make of it, and reports that only look like it. */
export interface Story {
  readonly id: string;
  readonly language: 'en' | 'it';
  readonly agency: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  /** The whole text in the other of the two languages, as a paper prints it that says nothing of where it comes from. */
  readonly translation: { readonly publisher: string; readonly title: string; readonly text: string };
  /** Another utterance in like words: `differs` names the one thing that sets it apart. */
  readonly alike: readonly {
    readonly differs: string;
    readonly of: 'text' | 'translation';
    readonly changes: readonly Change[];
  }[];
  /** The same utterance, printed elsewhere. */
  readonly reprints: readonly {
    readonly publisher: string;
    readonly title?: string;
    readonly text: string;
    /** Says itself whom it has it from. */
    readonly credits: boolean;
  }[];
}

/** A text with changes made to it; throws when words to be changed do not stand in it. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((sofar, [from, to]) => {
    if (!sofar.includes(from)) throw new Error(`"${from}" does not stand in the text`);
    return sofar.replaceAll(from, to);
  }, text);
}
