import { foldWord } from './gazetteer/fold.ts';
import { lookUp } from './gazetteer/gazetteer.ts';
import type { GazetteerMatch } from './gazetteer/match.ts';
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

/** The user's own names: what stands at a token, `null` where it is nobody's whatever the gazetteer says, `undefined` for nothing. */
export type OwnNames = (tokens: readonly string[], at: number) => GazetteerMatch | null | undefined;

/**
 * Names of a text, in order and not overlapping: those that the gazetteer knows, and those that the models found besides.
 * A name in which a listed one is but a part is taken whole ("Banca d'Italia"), with the country that the part tells.
 */
export function findNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  rules: LanguageRules,
  modelled: readonly ModelledName[],
  own?: OwnNames,
): Name[] {
  const known = knownNames({ tokens, rules, ...(own ? { own } : {}) }, sentences);
  const names: Name[] = [];
  let next = 0;
  for (const { from, to, type } of modelled) {
    for (; (known[next]?.to ?? to + 1) <= from; next++) names.push(known[next] as Name);
    const inside: Name[] = [];
    for (; (known[next]?.from ?? to) < to; next++) inside.push(known[next] as Name);
    names.push(...together(trimmed(tokens, rules, { from, to, type }), inside, { tokens, rules }));
  }
  names.push(...known.slice(next));
  return withoutNamesakes(tokens, names);
}

function isSmall(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (capitalAt(tokens, index)) return false;
  return true;
}

/** A name without marks at its edges, and without a day behind it ("Bashar Assad *Tuesday*"). */
function trimmed(tokens: Tokens, rules: LanguageRules, name: ModelledName): ModelledName {
  const { weekdays } = rules.time.lexicon;
  let { from, to } = name;
  while (from < to - 1 && shapeAt(tokens, from) === 'punctuation') from++;
  while (
    to > from + 1 &&
    (shapeAt(tokens, to - 1) === 'punctuation' || Object.hasOwn(weekdays, foldedAt(tokens, to - 1)))
  )
    to--;
  return { ...name, from, to };
}

/** What is left of a modelled name and of the listed names that it overlaps. */
function together(
  name: ModelledName,
  inside: readonly Name[],
  { tokens, rules }: Pick<Surroundings, 'tokens' | 'rules'>,
): readonly Name[] {
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return [{ ...name, kind: 'unknown' }];
  if (first.from < name.from || last.to > name.to) return inside;
  if (first.from === name.from && last.to === name.to && inside.length === 1) return inside;
  // "citing Reuters": what stands around a listed body in small letters is none of its name.
  const isBody = first.kind === 'actor' && (first.type ?? 'ORG') === name.type;
  const isAlone = isSmall(tokens, name.from, first.from) && isSmall(tokens, first.to, name.to);
  if (isBody && isAlone && inside.slice(1).every(({ kind }) => kind === 'role')) return inside;
  // "the United Nations *on Tuesday*": a listed body ends before a small word that is no "of".
  if (isBody && first.from === name.from && first.to < name.to && isOpener(tokens, first.to, rules))
    return inside;
  // "President Lenz": the role is a name of its own.
  if (first.kind === 'role' && first.from === name.from && first.to < name.to) {
    return [first, ...together({ ...name, from: first.to }, inside.slice(1), { tokens, rules })];
  }
  // A given name in front of a listed surname joins it, unless it is another's: "Ada Brandt" is not Willy.
  if (last.kind === 'actor' && last.type === 'PER' && name.type === 'PER' && last.to === name.to) {
    return mayBeCalled(tokens, { from: name.from, to: last.from }, last.name ?? '')
      ? [{ ...last, from: name.from }]
      : [{ ...name, kind: 'unknown' }];
  }
  if (name.type === 'LOC' && inside.some(({ kind }) => kind === 'place' || kind === 'capital')) return inside;
  if (name.type === 'PER' && inside.some(({ kind }) => kind === 'actor')) return inside;
  // "the United Nations Mission in Mali" is of the body, not of the country.
  if (isBody && first.from === name.from && first.sector !== undefined) {
    const { country, sector } = first;
    return [{ ...name, kind: 'unknown', sector, ...(country === undefined ? {} : { country }) }];
  }
  const country = inside.find((known) => known.country !== undefined)?.country;
  return [{ ...name, kind: 'unknown', ...(country === undefined || name.type === 'PER' ? {} : { country }) }];
}

/** Whether words in front of a surname may be given names of `person`: one begins like one of his, or there are none to tell. */
function mayBeCalled(tokens: Tokens, { from, to }: { from: number; to: number }, person: string): boolean {
  const own = person
    .split(/[\s-]+/u)
    .slice(0, -1)
    .map(opening);
  if (own.length === 0) return true;
  for (let index = from; index < to; index++) {
    const word = opening(foldedAt(tokens, index));
    if (own.some((given) => given.startsWith(word) || word.startsWith(given))) return true;
  }
  return from === to;
}

/** The first two letters of a given name, as far as they outlast transcription ("Wladimir", "Vladimir"). */
function opening(word: string): string {
  return foldWord(word)
    .replaceAll('w', 'v')
    .replace(/^(?:ye|je|e)/u, 'e')
    .slice(0, 2);
}

/** A surname alone that the text has introduced as somebody else's, and nowhere as the listed person's, is no listed person. */
function withoutNamesakes(tokens: Tokens, names: readonly Name[]): Name[] {
  const others = new Set<string>();
  const listed = new Set<string>();
  for (const { from, to, kind, type, entity } of names) {
    if (to === from + 1 || type !== 'PER') continue;
    if (kind === 'unknown') others.add(foldedAt(tokens, to - 1));
    else if (entity !== undefined) listed.add(entity);
  }
  return names.map((name) => {
    const { from, to, kind, type, entity = '' } = name;
    const isLone = kind === 'actor' && type === 'PER' && to === from + 1 && !listed.has(entity);
    return isLone && others.has(foldedAt(tokens, from)) ? { from, to, kind: 'unknown', type } : name;
  });
}

/** A preposition or conjunction in small letters that keeps no name together. */
function isOpener(tokens: Tokens, index: number, { grammar }: LanguageRules): boolean {
  const word = foldedAt(tokens, index);
  return !capitalAt(tokens, index) && grammar.stops.has(word) && !grammar.inside.has(word);
}

function knownNames(
  { tokens, rules, own }: Pick<Surroundings, 'tokens' | 'rules' | 'own'>,
  sentences: readonly Sentence[],
): Name[] {
  const forms = Array.from({ length: tokens.count }, (_, index) =>
    tokens.text.slice(tokens.starts[index], tokens.ends[index]),
  );
  const names: Name[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; ) {
      const name = knownName({ tokens, forms, sentence, rules, ...(own ? { own } : {}) }, index);
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
  readonly own?: OwnNames;
}

function knownName({ tokens, forms, sentence, rules, own }: Surroundings, from: number): Name | undefined {
  const ours = own?.(forms, from);
  if (ours === null) return undefined;
  const match = ours ?? lookUp(forms, from, rules.language);
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
