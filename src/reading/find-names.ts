import { lookUp } from './gazetteer/gazetteer.ts';
import type { LanguageRules } from './language/language-rules.ts';
import type { Name } from './name.ts';
import type { Sentence } from './sentence.ts';
import { capitalAt, foldedAt, shapeAt, type Tokens } from './token.ts';
import { ORGANISATION_WORDS } from './vocabulary/organisation-words.ts';

/**
 * Names of a text, in order and not overlapping: those that the gazetteer knows, and runs of capitals that it does not.
 * A given name in front of a listed surname joins it; a capital that only begins a sentence is no name.
 */
export function findNames(tokens: Tokens, sentences: readonly Sentence[], rules: LanguageRules): Name[] {
  const forms = formsOf(tokens);
  const names: Name[] = [];
  const inside = capitalisedInside(tokens, sentences);
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; ) {
      const around: Surroundings = { tokens, forms, sentence, rules, inside };
      const name = knownName(around, index) ?? unknownName(around, index);
      if (name) join(tokens, names, name);
      index = name ? name.to : index + 1;
    }
  }
  return names;
}

function formsOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, index) =>
    tokens.text.slice(tokens.starts[index], tokens.ends[index]),
  );
}

interface Surroundings {
  readonly tokens: Tokens;
  /** The tokens as written. */
  readonly forms: readonly string[];
  readonly sentence: Sentence;
  readonly rules: LanguageRules;
  /** Words that stand capitalised inside some sentence of the text. */
  readonly inside: ReadonlySet<string>;
}

function knownName({ tokens, forms, sentence, rules }: Surroundings, from: number): Name | undefined {
  const match = lookUp(forms, from, rules.language);
  if (!match || from + match.length > sentence.to) return undefined;
  const { length, ...rest } = match;
  if (match.adjective === true && qualifies(tokens, from + length, rules)) return undefined;
  return { from, to: from + length, ...rest };
}

/** "Military aid", "civilian casualties": a noun follows, so the word before it is an adjective and nobody's role. */
function qualifies(tokens: Tokens, next: number, rules: LanguageRules): boolean {
  return (
    shapeAt(tokens, next) === 'word' &&
    !capitalAt(tokens, next) &&
    !isClosedClass(rules, foldedAt(tokens, next))
  );
}

function unknownName(around: Surroundings, index: number): Name | undefined {
  const { tokens, forms, sentence, rules } = around;
  if (!startsName(around, index)) return undefined;
  let to = index + 1;
  let body = ORGANISATION_WORDS.has(foldedAt(tokens, index));
  while (to < sentence.to) {
    const word = foldedAt(tokens, to);
    const linked = PARTICLES.has(word) && PARTICLES.has(foldedAt(tokens, to + 1)) ? to + 2 : to + 1;
    const goesOn = linked < sentence.to && isNameWord(tokens, linked);
    // "Banca *d'Italia*": what a body is called after belongs to its name, even a country.
    if (goesOn && (PARTICLES.has(word) || (body && rules.grammar.inside.has(word)))) to = linked + 1;
    else if (isNameWord(tokens, to) && !lookUp(forms, to, rules.language)) {
      body ||= ORGANISATION_WORDS.has(word);
      to++;
    } else break;
  }
  return { from: index, to, kind: 'unknown' };
}

/** Small words inside names of persons and places. */
const PARTICLES: ReadonlySet<string> = new Set('de von van al el bin ibn der den du la'.split(' '));

function isNameWord(tokens: Tokens, index: number): boolean {
  return capitalAt(tokens, index) && shapeAt(tokens, index) === 'word';
}

function startsName({ tokens, sentence, rules, inside }: Surroundings, index: number): boolean {
  if (!isNameWord(tokens, index)) return false;
  const word = foldedAt(tokens, index);
  if (word.length < 2 || isClosedClass(rules, word)) return false;
  if (index > sentence.from && !opensQuote(tokens, index)) return true;
  // At the start of a sentence any word is capitalised: only company tells a name.
  if (inside.has(word)) return true;
  return (
    isNameWord(tokens, index + 1) &&
    !isClosedClass(rules, foldedAt(tokens, index + 1)) &&
    index + 1 < sentence.to
  );
}

function opensQuote(tokens: Tokens, index: number): boolean {
  return '"“«‘'.includes(foldedAt(tokens, index - 1)) && foldedAt(tokens, index - 1) !== '';
}

function isClosedClass(rules: LanguageRules, word: string): boolean {
  const { determiners, stops, verbGroup, pronouns, quantifiers, inside } = rules.grammar;
  const { months, weekdays } = rules.time.lexicon;
  return (
    determiners.has(word) ||
    stops.has(word) ||
    verbGroup.has(word) ||
    pronouns.has(word) ||
    quantifiers.has(word) ||
    inside.has(word) ||
    Object.hasOwn(months, word) ||
    Object.hasOwn(weekdays, word)
  );
}

function capitalisedInside(tokens: Tokens, sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (let index = sentence.from + 1; index < sentence.to; index++) {
      if (isNameWord(tokens, index) && !opensQuote(tokens, index)) found.add(foldedAt(tokens, index));
    }
  }
  return found;
}

/** Adds a name, joining an unknown given name to the listed person that it stands before. */
function join(tokens: Tokens, names: Name[], name: Name): void {
  const last = names.at(-1);
  const adjacent =
    last !== undefined && last.to === name.from && tokens.ends[last.to - 1] !== tokens.starts[name.from];
  if (adjacent && last.kind === 'unknown' && name.type === 'PER' && name.kind === 'actor') {
    names[names.length - 1] = { ...name, from: last.from };
    return;
  }
  names.push(name);
}
