import type { Day, Language } from '../../../base/index.ts';
import type { GazetteerMatch } from '../../gazetteer/match.ts';
import { NameIndex } from '../../gazetteer/name-index.ts';
import type { LanguageRules } from '../../language/language-rules.ts';
import type { Dictionary } from './dictionary.ts';
import type { DatedCode, DictionaryActor } from './dictionary-actor.ts';

/** Finds the longest name of the dictionaries at a token, as the gazetteer does for its own; `null` for one that is nobody's. */
export type DictionaryNames = (
  tokens: readonly string[],
  at: number,
  day?: Day,
) => GazetteerMatch | null | undefined;

/**
 * The actors of all dictionaries of a language. The code is that which holds on the day of the document: the last one of those bound to a time
 * that do, else the last one bound to none; for a document without a date, the last of the file. A name without codes is nobody's.
 */
export function dictionaryNames(
  dictionaries: readonly Dictionary[],
  language: Language,
): DictionaryNames | undefined {
  const actors = dictionaries
    .filter((dictionary) => dictionary.language === language)
    .flatMap((dictionary) => dictionary.actors);
  if (actors.length === 0) return undefined;
  const index = new NameIndex<DictionaryActor>(language);
  for (const actor of actors) for (const name of actor.names) index.add(name, actor);
  return (tokens, at, day) => {
    const hit = index.longest(tokens, at);
    if (!hit) return undefined;
    const code = codeOn(hit.value.codes, day);
    if (!code) return null;
    const { country, sector } = code;
    const name = hit.value.names[0] ?? '';
    return {
      length: hit.length,
      kind: 'actor',
      name,
      type: 'ORG',
      ...(country === undefined ? {} : { country }),
      ...(sector === undefined ? {} : { sector: sector as NonNullable<GazetteerMatch['sector']> }),
    };
  };
}

/** The rules of a language with the verbs of its dictionaries before its own. */
export function withDictionaries(rules: LanguageRules, dictionaries: readonly Dictionary[]): LanguageRules {
  const cues = dictionaries
    .filter(({ language }) => language === rules.language)
    .flatMap((dictionary) => dictionary.cues);
  return cues.length === 0 ? rules : { ...rules, events: [...cues, ...rules.events] };
}

function codeOn(codes: readonly DatedCode[], day: Day | undefined): DatedCode | undefined {
  if (day === undefined) return codes.at(-1);
  const bound = codes.filter(({ from, to }) => from !== undefined || to !== undefined);
  const holding = bound.findLast(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
  );
  return holding ?? codes.findLast(({ from, to }) => from === undefined && to === undefined);
}
