/** What the tags say of a word's inflection, in the values of Universal Dependencies; absent or empty where a word has no such feature. */
export interface WordFeatures {
  readonly number?: string;
  readonly gender?: string;
  readonly person?: string;
  readonly tense?: string;
  readonly mood?: string;
  readonly verbForm?: string;
}

export type FeatureName = keyof WordFeatures;

/** Which features tell lemmas of one form apart, by part of speech; parts of speech that have none are left out. */
export type DistinctiveFeatures = Readonly<Record<string, readonly FeatureName[]>>;

/** The class of words of one part of speech and inflection, as its name in a model: "VERB Part  Past  Plur Fem". */
export function inflectionClass(
  upos: string,
  features: WordFeatures,
  distinctive: readonly FeatureName[],
): string {
  return [upos, ...distinctive.map((name) => features[name] ?? '')].join(' ');
}

/** The class in which the spelling of lemmas of one part of speech is decided, for forms written in one way. */
export function casingClass(upos: string, form: string): string {
  return casingClassOf(upos, spellingOf(form));
}

export const SPELLINGS = ['small', 'capital', 'capitals'] as const;

export type Spelling = (typeof SPELLINGS)[number];

/** Whether a form has no capital letters, is in capitals altogether (two letters at least), or anything between. */
export function spellingOf(form: string): Spelling {
  if (form === form.toLowerCase()) return 'small';
  return form.length > 1 && form === form.toUpperCase() ? 'capitals' : 'capital';
}

/** As `casingClass`, for a spelling. */
export function casingClassOf(upos: string, spelling: Spelling): string {
  return `${upos}/${spelling}`;
}
