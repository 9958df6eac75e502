import { tagReader, relationOf, type Syntax } from '../syntax/syntax.ts';
import { type NameClass, nameClassBit } from './name-classes.ts';
import { NAME_TYPES, type NameType } from './name-tags.ts';

/** A name found by the network, over words `[from, to)`. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/**
 * The names of a text, in order; a name never crosses a sentence. The likeliest sequence of parts is taken (Viterbi 1967) with the transitions
 * counted in training; then names are mended by the tree and types settled over the whole text.
 */
export function taggedNames(syntax: Syntax): TaggedName[] {
  const names: TaggedName[] = [];
  const values = syntax.network.header.groups.at(-1)?.values ?? [];
  for (const { from, to } of syntax.sentences) {
    let open: { from: number; type: NameType } | undefined;
    const close = (end: number): void => {
      if (open) names.push({ ...open, to: end });
      open = undefined;
    };
    likeliestParts(syntax, from, to).forEach((value, index) => {
      const part = values[value] ?? 'O';
      if (part === 'O') close(from + index);
      else if (!part.startsWith('I') || !open) {
        close(from + index);
        open = { from: from + index, type: typeIn(part) };
      }
    });
    close(to);
  }
  const named = names.filter(({ from }) => !isAddress(syntax.words.forms[from] ?? ''));
  return settled(syntax, joinedByTree(syntax, named)).map((name) => withPeople(syntax, name));
}

/** An address on the net names a page or a box, not who is behind it. */
function isAddress(form: string): boolean {
  return /@|:\/\/|^www\./u.test(form);
}

function typeIn(part: string): NameType {
  return NAME_TYPES.find((type) => part.endsWith(type)) ?? 'MISC';
}

/** The value of the last tag group for each word of a sentence, as the best path through their scores. */
function likeliestParts({ network, lastScores }: Syntax, from: number, to: number): Uint8Array {
  const { transitions } = network.header;
  const count = network.header.groups.at(-1)?.values.length ?? 0;
  const length = to - from;
  const back = new Uint8Array(length * count);
  let before = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  // A sentence begins as if nothing named stood before it.
  before[0] = 0;
  for (let word = 0; word < length; word++) {
    const scores = logSoftmax(lastScores, (from + word) * count, count);
    const now = new Float64Array(count);
    for (let value = 0; value < count; value++) {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (let last = 0; last < count; last++) {
        const score = (before[last] ?? 0) + (transitions[last]?.[value] ?? 0);
        if (score > bestScore) {
          bestScore = score;
          best = last;
        }
      }
      now[value] = bestScore + (scores[value] ?? 0);
      back[word * count + value] = best;
    }
    before = now;
  }
  const parts = new Uint8Array(length);
  let value = 0;
  for (let other = 1; other < count; other++) if ((before[other] ?? 0) > (before[value] ?? 0)) value = other;
  for (let word = length - 1; word >= 0; word--) {
    parts[word] = value;
    value = back[word * count + value] ?? 0;
  }
  return parts;
}

function logSoftmax(scores: Float32Array, at: number, count: number): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) highest = Math.max(highest, scores[at + index] ?? 0);
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Math.exp((scores[at + index] ?? 0) - highest);
  const base = highest + Math.log(sum);
  return Float64Array.from({ length: count }, (_, index) => (scores[at + index] ?? 0) - base);
}

/** Words that the tree holds together as one name ("Lorella Di Giovanni") are one, whichever of them the tagger saw. */
function joinedByTree(syntax: Syntax, names: readonly TaggedName[]): TaggedName[] {
  const upos = tagReader(syntax, 'UPOS');
  const isPart = (word: number): boolean =>
    relationOf(syntax, word).startsWith('flat') && upos(word) === 'PROPN';
  const joined: TaggedName[] = [];
  let sentence = 0;
  for (const name of names) {
    const last = joined.at(-1);
    if (last && last.to > name.from) continue;
    while ((syntax.sentences[sentence]?.to ?? name.to) <= name.from) sentence++;
    const end = syntax.sentences[sentence]?.to ?? name.to;
    let { to } = name;
    while (to < end && isPart(to) && inside(syntax.heads[to] ?? -1, name.from, to)) to++;
    joined.push({ ...name, to });
  }
  return joined;
}

/** A body named by a common noun is told by its people: "governo inglese", "polizia tedesca". */
function withPeople(syntax: Syntax, name: TaggedName): TaggedName {
  const { forms } = syntax.words;
  const [last, next] = [forms[name.to - 1] ?? '', forms[name.to] ?? ''];
  const isPeople =
    isLower(last) &&
    isLower(next) &&
    ((syntax.marks.classes[name.to] ?? 0) & DEMONYM) !== 0 &&
    inside(syntax.heads[name.to] ?? -1, name.from, name.to);
  return name.type === 'ORG' && isPeople ? { ...name, to: name.to + 1 } : name;
}

function isLower(form: string): boolean {
  return /^\p{Ll}/u.test(form);
}

function inside(word: number, from: number, to: number): boolean {
  return word >= from && word < to;
}

/** Classes of the lexicon that speak for a type, where no other class of a name is among those that speak for another. */
const SPEAKING: readonly (readonly [NameType, number])[] = [
  ['PER', classBits('given name', 'surname', 'person')],
  ['LOC', classBits('country', 'city', 'region', 'landmark', 'place head')],
  ['ORG', classBits('organisation', 'organisation head', 'acronym', 'media')],
];
/** How much the lexicon weighs against the context, in nats. */
const LEXICON_WEIGHT = 3;
const DEMONYM = classBits('demonym');
/** A name whose type is settled by its sentence: countries and cities are places here and actors there. */
const PLACES = classBits('country', 'city', 'region');

function classBits(...classes: readonly NameClass[]): number {
  return classes.reduce((bits, name) => bits | nameClassBit(name), 0);
}

/**
 * Types decided over the whole text. A name is scored by its words in their context and by what the lexicon knows of it alone; the same name
 * elsewhere in the text, and the fuller name of a person of that surname, count for it too. Places keep the type of their sentence.
 */
function settled(syntax: Syntax, names: readonly TaggedName[]): TaggedName[] {
  const scored = names.map((name) => ({ name, scores: typeScores(syntax, name), key: keyOf(syntax, name) }));
  const surnames = new Set<string>();
  const totals = new Map<string, Float64Array>();
  for (const { name, scores, key } of scored) {
    const total = totals.get(key) ?? new Float64Array(NAME_TYPES.length);
    scores.forEach((score, type) => {
      total[type] = (total[type] ?? 0) + score;
    });
    totals.set(key, total);
    if (name.to - name.from > 1 && bestType(scores) === 'PER')
      surnames.add(syntax.words.forms[name.to - 1] ?? '');
  }
  return scored.map(({ name, scores, key }) => {
    if (classesOf(syntax, name) & PLACES) return { ...name, type: bestType(scores) };
    const isSurname = name.to - name.from === 1 && surnames.has(syntax.words.forms[name.from] ?? '');
    return { ...name, type: isSurname ? 'PER' : bestType(totals.get(key) ?? scores) };
  });
}

function keyOf(syntax: Syntax, { from, to }: TaggedName): string {
  return syntax.words.forms.slice(from, to).join(' ');
}

/** Classes that all words of a name share. */
function classesOf({ marks }: Syntax, { from, to }: TaggedName): number {
  let classes = ~0;
  for (let word = from; word < to; word++) classes &= marks.classes[word] ?? 0;
  return classes;
}

/** For each type, the log of its share in the parts that the network sees, averaged over the words, plus what the lexicon adds. */
function typeScores(syntax: Syntax, name: TaggedName): Float64Array {
  const values = syntax.network.header.groups.at(-1)?.values ?? [];
  const result = new Float64Array(NAME_TYPES.length);
  const length = name.to - name.from;
  for (let word = name.from; word < name.to; word++) {
    const scores = logSoftmax(syntax.lastScores, word * values.length, values.length);
    NAME_TYPES.forEach((type, index) => {
      let best = Number.NEGATIVE_INFINITY;
      values.forEach((value, at) => {
        if (value.endsWith(type)) best = Math.max(best, scores[at] ?? best);
      });
      result[index] = (result[index] ?? 0) + best / length;
    });
  }
  const classes = classesOf(syntax, name);
  const speaking = SPEAKING.filter(([, bits]) => (classes & bits) !== 0);
  const [only] = speaking;
  if (only && speaking.length === 1) {
    const index = NAME_TYPES.indexOf(only[0]);
    result[index] = (result[index] ?? 0) + LEXICON_WEIGHT;
  }
  return result;
}

function bestType(scores: Float64Array): NameType {
  let best = 0;
  scores.forEach((score, type) => {
    if (score > (scores[best] ?? score)) best = type;
  });
  return NAME_TYPES[best] ?? 'MISC';
}
