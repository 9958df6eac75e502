import type { Span } from '../../base/index.ts';
import type { PlaceMention } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { rangeSpan, type Scene } from '../scene.ts';
import { findPlaceNames } from './find-place-names.ts';
import type { PlaceTable } from './place-table.ts';
import { type ResolvedPlace, resolvePlaces } from './resolve-places.ts';

/** A place of a document and why it was taken for that place. */
export interface FoundPlace {
  readonly place: PlaceMention;
  readonly reasons: readonly Reason[];
}

/**
 * The places that a scene names, in text order, each with the country and coordinates that fit the document best. `spoken` are the spans of
 * speakers: a state or capital that speaks stands for its government and is an actor, no place. A place that nobody lists has its name alone.
 */
export function findPlaces(scene: Scene, table: PlaceTable, spoken: readonly Span[]): FoundPlace[] {
  const speaking = new Set(spoken.map(([start, end]) => `${start} ${end}`));
  const resolved = resolvePlaces(scene, table, findPlaceNames(scene, table));
  return resolved.flatMap((found): FoundPlace[] => {
    const span = rangeSpan(scene, found.name);
    if (isGovernment(found) && speaking.has(`${span[0]} ${span[1]}`)) return [];
    return [
      { place: recordOf(scene, table, found, span), reasons: [reasonOf(scene, resolved, found, span)] },
    ];
  });
}

function isGovernment({ name, sense }: ResolvedPlace): boolean {
  const { listed } = name;
  return listed !== undefined && listed.kind !== 'place' && sense?.listed !== undefined;
}

function recordOf(scene: Scene, table: PlaceTable, { sense }: ResolvedPlace, span: Span): PlaceMention {
  const written = scene.text.slice(...span);
  if (!sense) return { span, name: written };
  const geonames = sense.row < 0 ? undefined : table.geonamesOf(sense.row);
  return {
    span,
    name: sense.listed?.name ?? written,
    ...(sense.country === undefined ? {} : { country: sense.country }),
    lat: rounded(sense.lat),
    lon: rounded(sense.lon),
    ...(geonames === undefined ? {} : { geonames }),
  };
}

/** To a hundredth of a degree, about a kilometre: more would be said than is known. */
function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function reasonOf(scene: Scene, all: readonly ResolvedPlace[], found: ResolvedPlace, span: Span): Reason {
  const { name, reason, container, sense } = found;
  const outer = container === undefined ? undefined : all[container];
  const rule = name.evidence === 'sign' ? 'place/contained' : `place/${name.evidence}`;
  if (!sense || !reason) return { rule, spans: [span], because: [{ rule: 'place/unlisted', spans: [span] }] };
  const spans = outer ? [span, rangeSpan(scene, outer.name)] : [span];
  const detail = sense.country === undefined ? {} : { detail: sense.country };
  return { rule, spans: [span], because: [{ rule: `place/${reason}`, spans, ...detail }] };
}
