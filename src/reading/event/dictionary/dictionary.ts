import type { Finding, Language } from '../../../base/index.ts';
import type { EventCue } from '../../language/language-rules.ts';
import type { DictionaryActor } from './dictionary-actor.ts';
import { parseActors } from './parse-actors.ts';
import { parseVerbs } from './parse-verbs.ts';

/** A file of actors or verbs as CAMEO coders write them (TABARI, PETRARCH, PETRARCH2), to be read besides our own vocabulary. */
export interface DictionarySource {
  readonly kind: 'actors' | 'verbs';
  /** The language of the texts in which its words are looked for. */
  readonly language: Language;
  readonly text: string;
  /** How findings call it; a file name, say. */
  readonly name?: string;
}

/** A dictionary that has been read. */
export interface Dictionary {
  readonly language: Language;
  readonly actors: readonly DictionaryActor[];
  readonly cues: readonly EventCue[];
}

/**
 * Reads a dictionary. What cannot be read, or says what our grammar of patterns cannot, is left out with a finding `reading/dictionary` that
 * names the line; the rest counts. Never throws. Linear in the text.
 */
export function parseDictionary(source: DictionarySource): {
  readonly dictionary: Dictionary;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const file = source.name ?? `${source.kind} dictionary`;
  const complain = (line: number, what: string): void => {
    findings.push({
      code: 'reading/dictionary',
      severity: 'warning',
      message: `${file}, line ${line}: ${what}`,
    });
  };
  const { language, text } = source;
  const dictionary: Dictionary =
    source.kind === 'actors'
      ? { language, actors: parseActors(text, complain), cues: [] }
      : { language, actors: [], cues: parseVerbs(text, complain) };
  return { dictionary, findings };
}
