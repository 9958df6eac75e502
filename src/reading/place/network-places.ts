import type { Name } from '../name.ts';
import type { Scene, TokenRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { capitalAt } from '../token.ts';
import {
  coversOther,
  has,
  isAbbreviation,
  isBig,
  isDivision,
  isNever,
  isSeat,
  isUnlikeTown,
} from './listed-checks.ts';
import { endsShortened, type ListedName, listedNameAt } from './listed-name.ts';
import {
  isPart,
  opensContainer,
  placeWords,
  standsBehindPlaceWord,
  standsInside,
  standsTrusted,
  surelyPlace,
} from './place-context.ts';
import { type PlaceName, type PlaceSearch, placeName, signName } from './place-name.ts';
import { regionSignAt } from './region-sign.ts';

/** What nobody lists is no name of a place when it is longer: bars, halls and events are. */
const LONGEST_UNLISTED = 2;

/**
 * The places in a name that the network takes for one: the listed names in it; where there is none, the whole, if it stands behind "in" or
 * is a water or height. `last` is the place found before.
 */
export function networkPlaces(
  around: PlaceSearch,
  sentence: Sentence,
  name: Name,
  last: PlaceName | undefined,
): PlaceName[] {
  const { scene, table, persons } = around;
  const found = listedPlaces(around, sentence, name, last);
  // "Boone County Road 4", "Hazel Street in Marion": a street is none of the places in its name but where it lies.
  if (has(scene, name, placeWords(scene).streets)) {
    return found.filter(
      (inner) =>
        isDivision(scene, inner) || (inner.from > name.from && standsBehindPlaceWord(scene, inner.from)),
    );
  }
  const { landmarks } = placeWords(scene);
  // "Long Beach police" has its town, "Marion Lake" not.
  const isLandmark =
    name.to > name.from + 1 &&
    has(scene, name, landmarks) &&
    !found.some((inner) => has(scene, inner, landmarks));
  if (found.length > 0 && !isLandmark) return found;
  const isPlace = isLandmark || (standsUnlisted(scene, name.from) && name.to <= name.from + LONGEST_UNLISTED);
  const isBody = has(scene, name, placeWords(scene).bodies) || has(scene, name, placeWords(scene).joining);
  if (!isPlace || isBody || persons.isNamed(name) || isNever(scene, name) || !isWord(scene, name)) return [];
  const whole = placeName(scene, table, name, { evidence: 'network' });
  return [{ ...whole, entries: new Uint32Array() }];
}

/** Behind "in", "near" or "the town of"; in Italian also behind "a". */
function standsUnlisted(scene: Scene, from: number): boolean {
  return standsInside(scene, from) || placeWords(scene).unlisted.has(scene.tokens.folded[from - 1] ?? '');
}

function listedPlaces(
  around: PlaceSearch,
  { to: limit }: Sentence,
  name: Name,
  last: PlaceName | undefined,
): PlaceName[] {
  const { scene, table } = around;
  const found: PlaceName[] = [];
  for (let index = name.from; index < name.to; ) {
    const listed = listedNameAt(scene, table, index, limit);
    const sign = isSignPlace(scene, index) || !listed ? regionSignAt(scene, table, index) : undefined;
    if (sign && (sign.to >= name.to || index > name.from)) {
      found.push(signName(sign, sign.rows));
      index = sign.to;
    } else if (listed && isNameHere(around, listed, name, found.at(-1) ?? last)) {
      found.push({ ...listed, evidence: 'network' });
      index = listed.to;
    } else index++;
  }
  return found;
}

/** Behind a comma or bracket, or before a full stop: where a region is written short. */
function isSignPlace(scene: Scene, index: number): boolean {
  return opensContainer(scene, index - 1) || endsShortened(scene, index + 1);
}

/**
 * Whether a listed name in what the network takes for a place is one: all of it, or its beginning before the word for a local body, or its end
 * behind a word of place; and no person's name, unless it stands as a place or is a big town's.
 */
function isNameHere(
  around: PlaceSearch,
  listed: ListedName,
  name: Name,
  last: PlaceName | undefined,
): boolean {
  const { scene, table, persons, known, sure } = around;
  if (listed.to > name.to && coversOther(scene, listed)) return false;
  if (isNever(scene, listed) || persons.isPart(listed)) return false;
  if (sure.has(listed.key) || isDivision(scene, listed)) return true;
  if (
    isUnlikeTown(scene, table, listed) ||
    (isAbbreviation(scene, listed) && !surelyPlace(scene, table, listed))
  )
    return false;
  if (!known.has(listed.key) && !(isOpenBefore(scene, listed, name) && isOpenBehind(scene, listed, name)))
    return false;
  const isPerson = persons.isNamed(listed) || (persons.isBorne(listed) && !isBig(table, listed));
  return (
    !isPerson ||
    standsInside(scene, listed.from) ||
    (isWhole(listed, name) && standsTrusted(scene, listed.from)) ||
    surelyPlace(scene, table, listed) ||
    (last !== undefined && isJoined(scene, last, listed))
  );
}

function isWhole(listed: TokenRange, name: Name): boolean {
  return listed.from === name.from && listed.to >= name.to;
}

/** "Lodi, Marion and Perry": one behind the other. */
function isJoined(scene: Scene, last: TokenRange, { from }: TokenRange): boolean {
  const { joining } = placeWords(scene);
  for (let index = last.to; index < from; index++)
    if (!joining.has(scene.tokens.folded[index] ?? '')) return false;
  return from > last.to && from - last.to <= 2;
}

function isOpenBefore(scene: Scene, { from }: TokenRange, name: Name): boolean {
  const { joining, of } = placeWords(scene);
  const before = scene.tokens.folded[from - 1] ?? '';
  const isJoined = joining.has(before) || of.has(before);
  return from === name.from || isJoined || isPart(scene, from - 1) || standsBehindPlaceWord(scene, from);
}

function isOpenBehind(scene: Scene, listed: TokenRange, name: Name): boolean {
  const { joining } = placeWords(scene);
  const { tokens } = scene;
  if (listed.to >= name.to || joining.has(tokens.folded[listed.to] ?? '')) return true;
  return isSeat(scene, listed, name) || !capitalAt(tokens, listed.to);
}

/** A name of two letters or more that is no heap of capitals ("CST"). */
function isWord({ tokens }: Scene, { from, to }: TokenRange): boolean {
  const written = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  return written !== written.toUpperCase() && capitalAt(tokens, from);
}
