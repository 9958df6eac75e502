import { LANGUAGE_NAMES } from './vocabulary/language-names.ts';

const CODES = new Map(
  LANGUAGE_NAMES.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);

/**
 * The ISO 639-1 code (639-3 where a language has no shorter one) of a language given by name (`italiano`), code (`ita`) or
 * BCP 47 tag (`it-IT`, `it_IT`). `undefined` when it is none of these.
 */
export function languageCode(value: string): string | undefined {
  const name = value.trim().toLowerCase();
  const named = CODES.get(name);
  if (named !== undefined) return named;
  try {
    const { language } = new Intl.Locale(name.replaceAll('_', '-'));
    return language.length <= 3 && language !== 'und' ? language : undefined;
  } catch {
    return undefined;
  }
}
