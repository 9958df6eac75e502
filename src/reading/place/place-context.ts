import { isPunctuation, nameCovering, type Scene, type TokenRange } from '../scene.ts';
import { capitalAt } from '../token.ts';
import { listedNameAt } from './listed-name.ts';
import { type PlaceTable, rowOf } from './place-table.ts';
import { regionSignAt } from './region-sign.ts';
import { PLACE_WORDS, type PlaceWords } from './vocabulary/place-words.ts';

const DATELINE_TOKENS = 7;
const DASHES = '—–-';
const NUMBER = 1;
/** Articles and adjectives that are passed over before a name. */
const MOST_BEFORE = 4;

/** The closed words of the language of a scene. */
export function placeWords(scene: Scene): PlaceWords {
  return PLACE_WORDS[scene.rules.language];
}

/** Where places stand: behind "in" or "the town of", before "police", before the sign of a region, at the head of a dateline. */
export function standsAsPlace(scene: Scene, table: PlaceTable, name: TokenRange): boolean {
  return (
    standsBehindPlaceWord(scene, name.from) ||
    isContained(scene, table, name) ||
    isBeforePeople(scene, name) ||
    opensDateline(scene, name)
  );
}

/** Where hardly anything but a place can stand: before the sign of a region, behind "43, of", at the head of a dateline. */
export function surelyPlace(scene: Scene, table: PlaceTable, name: TokenRange): boolean {
  const { from } = name;
  return (
    isContained(scene, table, name) ||
    isHome(scene, from) ||
    isBehindSort(scene, beforeName(scene, from)) ||
    opensDateline(scene, name)
  );
}

/** "The town of Marion"; "la città di Lodi". `before` is the token of the preposition. */
function isBehindSort(scene: Scene, before: number): boolean {
  const { of, sorts } = placeWords(scene);
  const { folded } = scene.tokens;
  return of.has(folded[before] ?? '') && sorts.has(folded[before - 1] ?? '');
}

/** "Ada Lane, 43, of Marion"; "Ada Lari, 43 anni, di Lodi". */
function isHome(scene: Scene, from: number): boolean {
  const { folded, shapes } = scene.tokens;
  if (!placeWords(scene).of.has(folded[from - 1] ?? '') || folded[from - 2] !== ',') return false;
  return shapes[from - 3] === NUMBER || shapes[from - 4] === NUMBER;
}

/** Behind "in", "near", "the town of", "43, of"; adjectives of place may stand between. */
export function standsBehindPlaceWord(scene: Scene, from: number): boolean {
  const { at, of, people } = placeWords(scene);
  const { folded } = scene.tokens;
  const before = beforeName(scene, from);
  const word = folded[before] ?? '';
  if (at.has(word) || isHome(scene, from) || isBehindSort(scene, before)) return true;
  return scene.rules.language === 'it' && of.has(word) && people.has(folded[before - 1] ?? '');
}

/** Directly behind "in", "near" or "the town of", parts of a place ("northern") passed over: no article, no "to", which persons and bodies take, too. */
export function standsInside(scene: Scene, from: number): boolean {
  let before = from - 1;
  while (before >= from - MOST_BEFORE && isPart(scene, before)) before--;
  return placeWords(scene).inside.has(scene.tokens.folded[before] ?? '') || isBehindSort(scene, before);
}

/** Behind a preposition of place that also persons take; good enough for what the network takes for a place. */
export function standsTrusted(scene: Scene, from: number): boolean {
  return placeWords(scene).trusted.has(scene.tokens.folded[beforeName(scene, from)] ?? '');
}

/** The token before a name, articles and parts of the place ("northern") passed over. */
function beforeName(scene: Scene, from: number): number {
  const { articles } = placeWords(scene);
  let before = from - 1;
  while (
    before >= from - MOST_BEFORE &&
    (isPart(scene, before) || articles.has(scene.tokens.folded[before] ?? ''))
  )
    before--;
  return before;
}

/** "Northern", "downtown": a word that is no part of the name behind it. */
export function isPart(scene: Scene, index: number): boolean {
  return placeWords(scene).parts.has(scene.tokens.folded[index] ?? '');
}

/** A comma and the sign or name of a region or state behind it: "Marion, Ohio", "Segrate (MI)". */
function isContained(scene: Scene, table: PlaceTable, { to }: TokenRange): boolean {
  if (!opensContainer(scene, to)) return false;
  if (regionSignAt(scene, table, to + 1)) return true;
  if (nameCovering(scene, to + 1)?.kind === 'country') return true;
  const listed = listedNameAt(scene, table, to + 1, scene.tokens.count);
  return listed?.entries.some((entry) => table.kindOf(rowOf(entry)) === 'region') ?? false;
}

/** True for a comma or an opening bracket. */
export function opensContainer(scene: Scene, index: number): boolean {
  const mark = scene.tokens.text.charAt(scene.tokens.starts[index] ?? -1);
  return isPunctuation(scene, index) && (mark === ',' || mark === '(');
}

/** "Marion police", "Marion residents": English alone puts the town first. */
function isBeforePeople(scene: Scene, { to }: TokenRange): boolean {
  return (
    scene.rules.language === 'en' &&
    !capitalAt(scene.tokens, to) &&
    placeWords(scene).people.has(scene.tokens.folded[to] ?? '')
  );
}

/** The town in capitals that a report begins with, up to its dash: "MARION, Ohio (AP) —". */
function opensDateline({ tokens }: Scene, { from, to }: TokenRange): boolean {
  const { text, starts, ends } = tokens;
  const start = starts[from] ?? 0;
  const before = text.charAt((ends[from - 1] ?? 0) - 1);
  const isFirst = from === 0 || '.!?:)'.includes(before) || text.slice(ends[from - 1], start).includes('\n');
  if (!isFirst) return false;
  const written = text.slice(start, ends[to - 1]);
  if (written.length < 3 || written !== written.toUpperCase()) return false;
  for (let index = to; index < Math.min(tokens.count, to + DATELINE_TOKENS); index++) {
    if (DASHES.includes(text.charAt(starts[index] ?? 0)))
      return index === to || !isWordy(text.slice(ends[to - 1], starts[index]));
  }
  return false;
}

/** True where small letters stand: a sentence has begun, and a dash in it ends no dateline. */
function isWordy(text: string): boolean {
  return /(?:^|\s)\p{Ll}/u.test(text);
}
