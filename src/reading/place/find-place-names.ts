import type { Name } from '../name.ts';
import { nameCovering, type Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { capitalAt } from '../token.ts';
import { coversOther, isKnown, isNever, isUnlikeTown } from './listed-checks.ts';
import { listedNameAt } from './listed-name.ts';
import { namedDivisions } from './named-divisions.ts';
import { networkPlaces } from './network-places.ts';
import { otherPlaces } from './other-places.ts';
import { personWordsOf } from './person-words.ts';
import { opensContainer, standsAsPlace, surelyPlace } from './place-context.ts';
import { keyOfRange, type PlaceName, type PlaceSearch, placeName, signName } from './place-name.ts';
import type { PlaceTable } from './place-table.ts';
import { regionSignAt } from './region-sign.ts';

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * The names of places in a scene, in order and not overlapping. What they stand for is another question. Two rounds: what is surely a place
 * in one sentence is one in another that tells less.
 */
export function findPlaceNames(scene: Scene, table: PlaceTable): PlaceName[] {
  const persons = personWordsOf(scene);
  const first = search({ scene, table, persons, known: NO_KEYS, sure: NO_KEYS });
  if (first.length === 0) return first;
  const known = new Set(first.filter(({ evidence }) => evidence !== 'body').map(({ key }) => key));
  const sure = new Set(first.filter((name) => surelyPlace(scene, table, name)).map(({ key }) => key));
  return search({ scene, table, persons, known, sure });
}

function search(around: PlaceSearch): PlaceName[] {
  const { scene } = around;
  const found: PlaceName[] = [];
  for (const sentence of scene.sentences) {
    for (let index = sentence.from; index < sentence.to; ) {
      const divisions = namedDivisions(around, sentence, index);
      // The plural stands behind names that may have been taken for towns.
      while (divisions[0] && (found.at(-1)?.to ?? 0) > divisions[0].from) found.pop();
      found.push(...divisions);
      const last = found.at(-1);
      const names = placesAt(around, sentence, index, last);
      const sign = names.length === 0 ? signBehind(around, last, index) : undefined;
      found.push(...names.filter(({ from }) => from >= (last?.to ?? 0)), ...(sign ? [sign] : []));
      const end = found.at(-1)?.to ?? 0;
      index = Math.max(index + 1, end > index ? end : nameEnd(scene, index));
    }
  }
  return found;
}

/** Past a name that is no place. */
function nameEnd(scene: Scene, index: number): number {
  const name = nameCovering(scene, index);
  return name && name.from === index && name.kind !== 'role' && name.kind !== 'demonym' ? name.to : index + 1;
}

function placesAt(
  around: PlaceSearch,
  sentence: Sentence,
  index: number,
  last: PlaceName | undefined,
): readonly PlaceName[] {
  const name = nameCovering(around.scene, index);
  if (!name) return unnamedPlace(around, sentence, index);
  if (name.from !== index) return [];
  switch (name.kind) {
    case 'country':
    case 'capital':
    case 'place':
      return ownPlace(around, sentence, name);
    case 'unknown':
      return name.type === 'LOC'
        ? networkPlaces(around, sentence, name, last)
        : otherPlaces(around, sentence, name);
    case 'actor':
    case 'demonym':
    case 'role':
      return [];
  }
}

/** A name of our own gazetteer, unless a longer one of the table begins with it ("Washington County"). */
function ownPlace(around: PlaceSearch, { to: limit }: Sentence, name: Name): PlaceName[] {
  const { scene, table, persons, sure } = around;
  const longer = listedNameAt(scene, table, name.from, limit);
  if (longer && longer.to > name.to && !coversOther(scene, longer))
    return [{ ...longer, evidence: 'context' }];
  const key = keyOfRange(scene, name);
  if (persons.isNamed(name) && !sure.has(key) && !standsAsPlace(scene, table, name)) return [];
  if (persons.isPart(name)) return [];
  // "US$5": money.
  if (scene.text.charAt(scene.tokens.ends[name.to - 1] ?? 0) === '$') return [];
  return [placeName(scene, table, name, { evidence: 'listed', listed: name })];
}

function unnamedPlace(around: PlaceSearch, { from, to: limit }: Sentence, index: number): PlaceName[] {
  const { scene, table, persons, known } = around;
  if (!capitalAt(scene.tokens, index) || scene.timeAt[index] === 1) return [];
  const listed = listedNameAt(scene, table, index, limit);
  if (!listed || isNever(scene, listed) || coversOther(scene, listed)) return [];
  if (surelyPlace(scene, table, listed)) return [{ ...listed, evidence: 'context' }];
  if (!isKnown(table, listed) || persons.isNamed(listed) || isUnlikeTown(scene, table, listed)) return [];
  if (known.has(listed.key)) return [{ ...listed, evidence: 'elsewhere' }];
  const isFirst = index === from && listed.to === index + 1;
  return !isFirst && standsAsPlace(scene, table, listed) ? [{ ...listed, evidence: 'context' }] : [];
}

function signBehind(
  { scene, table }: PlaceSearch,
  last: PlaceName | undefined,
  index: number,
): PlaceName | undefined {
  if (!last || last.to !== index - 1 || !opensContainer(scene, last.to)) return undefined;
  const sign = regionSignAt(scene, table, index);
  return sign && signName(sign, sign.rows);
}
