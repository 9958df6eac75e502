import type { Name } from '../name.ts';
import { isPunctuation, nameCovering, type Scene, type TokenRange } from '../scene.ts';
import { capitalAt } from '../token.ts';
import type { ListedName } from './listed-name.ts';
import { placeWords } from './place-context.ts';
import { type PlaceKind, type PlaceTable, rowOf } from './place-table.ts';

/** A name that only its surroundings make a place must be that of a town of this size, so that no surname becomes a village. */
const KNOWN_TOWN = 1000;
/** A town of this size is meant even by a word that is also a surname. */
const BIG_TOWN = 100_000;
const SHORTEST_KNOWN = 3;
const LONGEST_ABBREVIATION = 4;
const TOWNS: ReadonlySet<PlaceKind> = new Set(['capital', 'seat', 'town', 'quarter']);
/** Words of a body's name that are looked at. */
const LONGEST_BODY = 12;

/** True where some place of the name is a town of a thousand people or a district. */
export function isKnown(table: PlaceTable, { entries, key }: ListedName): boolean {
  return (
    key.length >= SHORTEST_KNOWN &&
    entries.some(
      (entry) => table.populationOf(rowOf(entry)) >= KNOWN_TOWN || table.kindOf(rowOf(entry)) === 'district',
    )
  );
}

/** True where some place of the name is a big town or region: meant even by a word that is also a surname. */
export function isBig(table: PlaceTable, { entries }: ListedName): boolean {
  return entries.some((entry) => table.populationOf(rowOf(entry)) >= BIG_TOWN);
}

/** A word that is no name of a place, or only parts of the world ("Far North"). */
export function isNever(scene: Scene, { from, to }: TokenRange): boolean {
  const { never, parts } = placeWords(scene);
  const { folded } = scene.tokens;
  if (to === from + 1) return never.has(folded[from] ?? '');
  for (let index = from; index < to; index++) {
    const word = folded[index] ?? '';
    if (!parts.has(word) && word !== 'far' && !isPunctuation(scene, index)) return false;
  }
  return true;
}

/** True where one of `words` stands in a range. */
export function has(scene: Scene, { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index++) if (words.has(scene.tokens.folded[index] ?? '')) return true;
  return false;
}

/** "Boone County": the word for the division leaves no doubt. */
export function isDivision(scene: Scene, { from, to }: TokenRange): boolean {
  const last = scene.tokens.folded[to - 1] ?? '';
  return to > from + 1 && (last === 'county' || last === 'parish');
}

/** True where a person or a body stands in a range. */
export function coversOther(scene: Scene, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const type = nameCovering(scene, index)?.type;
    if (type === 'PER' || type === 'ORG') return true;
  }
  return false;
}

/** "Marion Fire Department", "Marion resident", "Marion Mayor Ada Lane": what is behind the town says that it is of that town. */
export function isSeat(scene: Scene, { to }: TokenRange, name: Name): boolean {
  const { bodies, people, articles } = placeWords(scene);
  if (name.type === 'PER') return people.has(scene.tokens.folded[to] ?? '');
  let small = name.type === 'MISC';
  for (let index = to; index < Math.min(name.to, to + LONGEST_BODY); index++) {
    const word = scene.tokens.folded[index] ?? '';
    if (bodies.has(word)) return true;
    if (capitalAt(scene.tokens, index) || articles.has(word)) small = false;
  }
  return small;
}

/**
 * A town's name behind an article, which towns do not take: a club's or a car's ("la Roma", "the Durango"). Not so where the article is the
 * town's own ("al Cairo") or belongs to the noun that follows ("the Marion police").
 */
export function isUnlikeTown(
  scene: Scene,
  table: PlaceTable,
  { from, to, key, entries }: ListedName,
): boolean {
  const { unlikeTowns, named, people, bodies, sorts } = placeWords(scene);
  const { folded } = scene.tokens;
  if (to > from + 1 || !unlikeTowns.has(folded[from - 1] ?? '')) return false;
  const next = folded[to] ?? '';
  const isModifier = scene.grammar.upos(scene.syntax.words.firstWordOf[to] ?? -1) === 'NOUN';
  if (isModifier || people.has(next) || bodies.has(next) || sorts.has(next)) return false;
  const isTown = (entry: number): boolean => TOWNS.has(table.kindOf(rowOf(entry)));
  return (
    entries.every(isTown) &&
    !named.some((article) => (table.find(`${article} ${key}`)?.entries.length ?? 0) > 0)
  );
}

/** A word of few letters, all capital, is an abbreviation before it is a town ("NICE"). */
export function isAbbreviation({ tokens }: Scene, { from, to }: TokenRange): boolean {
  const written = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  return to === from + 1 && written.length <= LONGEST_ABBREVIATION && written === written.toUpperCase();
}
