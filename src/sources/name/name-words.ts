import { editDistance } from './edit-distance.ts';
import { isSyllabic, romanise } from './romanise.ts';
import { consonantsOf, soundOf } from './sound.ts';
import { ABBREVIATIONS } from './vocabulary/abbreviations.ts';
import { LEGAL_FORMS, LONGEST_FORM } from './vocabulary/legal-forms.ts';
import { digitsOf } from './vocabulary/number-words.ts';
import { PARTICLES, TITLES } from './vocabulary/titles.ts';

/** What a name belongs to; it decides which words count. */
export type NameKind = 'person' | 'organisation';

/** One word of a name, romanised. */
export interface NameWord {
  readonly text: string;
  readonly sound: string;
  /** What is left of the sound without vowels; for scripts that write none. */
  readonly consonants: string;
  readonly isInitial: boolean;
  /** The digits that it stands for, if it is a number. */
  readonly digits?: string;
}

/** "Omar bin Abdullah": whose child somebody is called. */
export interface Lineage {
  readonly child: string;
  readonly parent: string;
}

/** A name taken apart. Words stand in their order; the linking ones and titles are left out unless nothing else is there. */
export interface NameParts {
  readonly words: readonly NameWord[];
  /** Keys of the legal forms it carries; empty for persons. */
  readonly forms: ReadonlySet<string>;
  /** Written in signs for whole syllables. */
  readonly syllabic: boolean;
  /** Written in a script without vowels (Arabic, Hebrew and their kin). */
  readonly abjad: boolean;
  readonly lineage?: Lineage;
  /** The words with the linking ones written onto those that they lead ("vandermeulen"), where there are any. */
  readonly together?: readonly NameWord[];
}

/** Words beyond this are not looked at, so that a text in place of a name costs little. */
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** Takes a name apart. Any text is accepted; an empty one has no words. */
export function namePartsOf(name: string, kind: NameKind): NameParts {
  const words =
    kind === 'person' ? splitWords(initialsApart(name)) : numbersTogether(splitWords(acronymsTogether(name)));
  const { rest, forms } = kind === 'organisation' ? withoutForms(words) : { rest: words, forms: [] };
  const abjad = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(name);
  const telling = rest.filter(
    (word) => !PARTICLES.has(word) && !(kind === 'person' && !abjad && TITLES.has(word)),
  );
  const lineage = lineageIn(words);
  const together = kind === 'person' ? particlesTogether(rest) : [];
  return {
    ...(lineage ? { lineage } : {}),
    ...(together.length > 0 ? { together: together.map((word) => wordOf(word, kind)) } : {}),
    words: (telling.length > 0 ? telling : rest.length > 0 ? rest : words).map((word) => wordOf(word, kind)),
    forms: new Set(forms),
    syllabic: isSyllabic(name),
    abjad,
  };
}

function particlesTogether(words: readonly string[]): string[] {
  const together: string[] = [];
  let lead = '';
  for (const word of words) {
    if (PARTICLES.has(word)) lead += word;
    else if (!TITLES.has(word)) {
      together.push(lead + word);
      lead = '';
    }
  }
  return words.some((word) => PARTICLES.has(word)) ? together : [];
}

function lineageIn(words: readonly string[]): Lineage | undefined {
  const at = words.findIndex((word, index) => index > 0 && /^(?:bin|ibn|ben|bint)$/u.test(word));
  const [child, parent] = [words[at - 1], words[at + 1]];
  return at < 0 || child === undefined || parent === undefined ? undefined : { child, parent };
}

/** "J.-C.", "JC": letters that stand for a given name each. */
function initialsApart(name: string): string {
  const mixed = /\p{Lu}\p{Ll}/u.test(name);
  const apart = name.replace(/(?<![\p{L}])(\p{Lu})\.-?/gu, '$1 ');
  return mixed ? apart.replace(/(?<![\p{L}])(\p{Lu})(\p{Lu})(?![\p{L}])/gu, '$1 $2') : apart;
}

/** "o.O.O.", "S.p.A.": letters with stops are one word. */
function acronymsTogether(name: string): string {
  return name.replace(
    /(?<![\p{L}])(?:\p{L}\.){1,6}\p{L}?(?![\p{L}])/gu,
    (letters) => `${letters.replaceAll('.', '')} `,
  );
}

function splitWords(name: string): string[] {
  // Arabic "servant of the" is written with its article or without, as one word or two.
  const roman = romanise(name).replace(/\babd[ -]?[aeu]l[ -]?(?=[a-z])/gu, 'abdul ');
  return (roman.match(/[a-z0-9]+/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => ABBREVIATIONS.get(word) ?? word.slice(0, LONGEST_WORD));
}

/** "forty four", "quaranta 4": tens and units are one number. */
function numbersTogether(words: readonly string[]): string[] {
  const together: string[] = [];
  for (const word of words) {
    const tens = digitsOf(together.at(-1) ?? '');
    const units = digitsOf(word);
    if (tens !== undefined && units !== undefined && /^[2-9]0$/u.test(tens) && /^[1-9]$/u.test(units)) {
      together[together.length - 1] = String(Number(tens) + Number(units));
    } else together.push(word);
  }
  return together;
}

function wordOf(text: string, kind: NameKind): NameWord {
  // Otto and Primo are names of men.
  const digits = kind === 'organisation' ? digitsOf(text) : undefined;
  const sound = soundOf(text);
  return {
    text,
    sound,
    consonants: consonantsOf(sound),
    isInitial: kind === 'person' && text.length === 1,
    ...(digits === undefined ? {} : { digits }),
  };
}

function withoutForms(words: readonly string[]): { readonly rest: string[]; readonly forms: string[] } {
  const rest: string[] = [];
  const forms: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_FORM, words.length - at);
    let form: string | undefined;
    for (; length > 0 && form === undefined; length -= form === undefined ? 1 : 0) {
      form = formOf(words.slice(at, at + length).join(' '));
    }
    if (form === undefined) rest.push(words[at] ?? '');
    else forms.push(form);
    at += Math.max(1, length);
  }
  return { rest, forms };
}

/** The legal form that words name, one slip of the pen allowed in long ones. */
function formOf(words: string): string | undefined {
  const form = LEGAL_FORMS.get(words);
  if (form !== undefined || words.length < 12) return form;
  for (const [name, key] of LEGAL_FORMS) {
    if (Math.abs(name.length - words.length) <= 1 && editDistance(name, words) <= 1) return key;
  }
  return undefined;
}
