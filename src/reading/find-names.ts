import { lookUp } from './gazetteer/gazetteer.ts';
import type { LanguageRules } from './language/language-rules.ts';
import type { Name } from './name.ts';
import type { NameType } from './names/name-tags.ts';
import type { Sentence } from './sentence.ts';
import { capitalAt, foldedAt, shapeAt, type Tokens } from './token.ts';

/** A name that the models found, over tokens `[from, to)`. */
export interface ModelledName {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/**
 * Names of a text, in order and not overlapping: those that the gazetteer knows, and those that the models found besides.
 * A name in which a listed one is but a part is taken whole ("Banca d'Italia"), with the country that the part tells.
 */
export function findNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  rules: LanguageRules,
  modelled: readonly ModelledName[],
): Name[] {
  const known = knownNames(tokens, sentences, rules);
  const names: Name[] = [];
  let next = 0;
  for (const { from, to, type } of modelled) {
    for (; (known[next]?.to ?? to + 1) <= from; next++) names.push(known[next] as Name);
    const inside: Name[] = [];
    for (; (known[next]?.from ?? to) < to; next++) inside.push(known[next] as Name);
    names.push(...together(trimmed(tokens, { from, to, type }), inside, tokens));
  }
  names.push(...known.slice(next));
  return names;
}

function isSmall(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (capitalAt(tokens, index)) return false;
  return true;
}

/** A name without marks at its edges. */
function trimmed(tokens: Tokens, name: ModelledName): ModelledName {
  let { from, to } = name;
  while (from < to - 1 && shapeAt(tokens, from) === 'punctuation') from++;
  while (to > from + 1 && shapeAt(tokens, to - 1) === 'punctuation') to--;
  return { ...name, from, to };
}

/** What is left of a modelled name and of the listed names that it overlaps. */
function together(name: ModelledName, inside: readonly Name[], tokens: Tokens): readonly Name[] {
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return [{ ...name, kind: 'unknown' }];
  if (first.from < name.from || last.to > name.to) return inside;
  if (first.from === name.from && last.to === name.to && inside.length === 1) return inside;
  // "citing Reuters": what stands around a listed body in small letters is none of its name.
  const isBody = first.kind === 'actor' && (first.type ?? 'ORG') === name.type;
  const isAlone = isSmall(tokens, name.from, first.from) && isSmall(tokens, first.to, name.to);
  if (isBody && isAlone && inside.slice(1).every(({ kind }) => kind === 'role')) return inside;
  // "President Lenz": the role is a name of its own.
  if (first.kind === 'role' && first.from === name.from && first.to < name.to) {
    return [first, ...together({ ...name, from: first.to }, inside.slice(1), tokens)];
  }
  // A given name in front of a listed surname joins it.
  if (last.kind === 'actor' && last.type === 'PER' && name.type === 'PER' && last.to === name.to) {
    return [{ ...last, from: name.from }];
  }
  if (name.type === 'LOC' && inside.some(({ kind }) => kind === 'place' || kind === 'capital')) return inside;
  if (name.type === 'PER' && inside.some(({ kind }) => kind === 'actor')) return inside;
  const country = inside.find((known) => known.country !== undefined)?.country;
  return [{ ...name, kind: 'unknown', ...(country === undefined || name.type === 'PER' ? {} : { country }) }];
}

function knownNames(tokens: Tokens, sentences: readonly Sentence[], rules: LanguageRules): Name[] {
  const forms = Array.from({ length: tokens.count }, (_, index) =>
    tokens.text.slice(tokens.starts[index], tokens.ends[index]),
  );
  const names: Name[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; ) {
      const name = knownName({ tokens, forms, sentence, rules }, index);
      if (name) names.push(name);
      index = name ? name.to : index + 1;
    }
  }
  return names;
}

interface Surroundings {
  readonly tokens: Tokens;
  /** The tokens as written. */
  readonly forms: readonly string[];
  readonly sentence: Sentence;
  readonly rules: LanguageRules;
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
