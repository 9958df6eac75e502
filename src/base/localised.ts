/** The languages that Vigilia reads and writes. A third one starts by joining this list; the compiler then names what is missing. */
export const LANGUAGES = ['en', 'it'] as const;

/** ISO 639-1 code of a language that Vigilia reads and writes. */
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language of Vigilia. */
export type Localised = Readonly<Record<Language, string>>;
