/** The words that one token stands for: their forms, and how many UTF-16 code units of the token each takes, which add up to its length. */
export interface WordSplit {
  readonly forms: readonly string[];
  readonly lengths: readonly number[];
}

/** How a language writes several syntactic words as one token, and one as several. All words in lower case with straight apostrophes. */
export interface WordRules {
  /**
   * The words that the token `form` stands for, `undefined` where it is one word; `folded` is the same in lower case with straight
   * apostrophes, `isName` tells that it is capitalised inside a sentence.
   */
  readonly split: (form: string, folded: string, isName: boolean) => WordSplit | undefined;
  /** True where an apostrophe right behind the word belongs to it ("po'", "E'"); the tokeniser cuts it off. */
  readonly isCutShort: (folded: string) => boolean;
  /** Words that an apostrophe in front belongs to ("'em"), without it. */
  readonly beheaded: ReadonlySet<string>;
  /** Abbreviations that keep their full stop wherever it touches them ("mr"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that are words of their own too and keep their full stop before a number alone ("no", "art"). */
  readonly beforeNumbers: ReadonlySet<string>;
  /** First parts that a hyphen binds to the next word for good ("mid-December"). */
  readonly prefixes: ReadonlySet<string>;
  /** True where numbers joined by hyphens are one word when they look like a telephone number or a date. */
  readonly joinsHyphenedNumbers: boolean;
}

/** The split of `form` into parts of the given lengths, spelt as they stand in the token. */
export function splitAt(form: string, lengths: readonly number[]): WordSplit {
  let from = 0;
  const forms = lengths.map((length) => {
    from += length;
    return form.slice(from - length, from);
  });
  return { forms, lengths };
}
