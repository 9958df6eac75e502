import type { Name } from '../name.ts';
import type { Sentence } from '../sentence.ts';
import {
  coversOther,
  isAbbreviation,
  isBig,
  isDivision,
  isKnown,
  isNever,
  isSeat,
  isUnlikeTown,
} from './listed-checks.ts';
import { type ListedName, listedNameAt } from './listed-name.ts';
import { opensContainer, placeWords, standsAsPlace, standsInside, surelyPlace } from './place-context.ts';
import type { PlaceName, PlaceSearch } from './place-name.ts';

/**
 * The places in a name that the network takes for something else: a listed name where places stand or that is a place elsewhere in the text,
 * or the seat of a local body.
 */
export function otherPlaces(around: PlaceSearch, { to: limit }: Sentence, name: Name): PlaceName[] {
  const { scene, table } = around;
  const split = seatBehindBody(around, name);
  if (split) return [{ ...split, evidence: 'body' }];
  const listed = listedNameAt(scene, table, name.from, limit);
  if (listed && listed.to >= name.to) return mistakenPlace(around, listed, name);
  const found =
    listed && (isDivision(scene, listed) || isSeat(scene, listed, name))
      ? [listed]
      : lastPlaces(around, name);
  return found
    .filter((inner) => isKnown(table, inner) && !isNever(scene, inner))
    .map((inner) => ({ ...inner, evidence: 'body' }));
}

/** "Tribunale [di Milano]": the network saw but the end of the body's name. */
function seatBehindBody({ scene, table }: PlaceSearch, { from, to }: Name): ListedName | undefined {
  const { of, bodies, people } = placeWords(scene);
  const { folded } = scene.tokens;
  const body = folded[from - 1] ?? '';
  if (!of.has(folded[from] ?? '') || !(bodies.has(body) || people.has(body))) return undefined;
  const listed = listedNameAt(scene, table, from + 1, to);
  return listed?.to === to && isKnown(table, listed) ? listed : undefined;
}

function mistakenPlace(
  { scene, table, persons, known, sure }: PlaceSearch,
  listed: ListedName,
  name: Name,
): PlaceName[] {
  const isLonger = listed.to > name.to && coversOther(scene, { from: name.to, to: listed.to });
  if (isLonger || isNever(scene, listed)) return [];
  if (isDivision(scene, listed) || surelyPlace(scene, table, listed))
    return [{ ...listed, evidence: 'context' }];
  if (sure.has(listed.key)) return [{ ...listed, evidence: 'elsewhere' }];
  if (isUnlikeTown(scene, table, listed) || isAbbreviation(scene, listed)) return [];
  if (!isKnown(table, listed) || persons.isNamed(listed)) return [];
  const isPerson = name.type === 'PER' && persons.isBorne(listed) && !isBig(table, listed);
  if (isPerson ? standsInside(scene, listed.from) : standsAsPlace(scene, table, listed))
    return [{ ...listed, evidence: 'context' }];
  return known.has(listed.key) && !isPerson ? [{ ...listed, evidence: 'elsewhere' }] : [];
}

/** The town at the end of a name: "University of Marion", "Questura di Lodi", "Ada Lane of Marion", "District Court in Marion, Ohio". */
function lastPlaces({ scene, table }: PlaceSearch, name: Name): ListedName[] {
  const { of, bodies, inside } = placeWords(scene);
  const { folded } = scene.tokens;
  for (let index = name.to - 2; index > name.from; index--) {
    const word = folded[index] ?? '';
    const isBody = of.has(word) && (name.type === 'PER' || bodies.has(folded[index - 1] ?? ''));
    const listed = isBody || inside.has(word) ? listedNameAt(scene, table, index + 1, name.to) : undefined;
    if (listed) return listed.to === name.to || opensContainer(scene, listed.to) ? [listed] : [];
  }
  return [];
}
