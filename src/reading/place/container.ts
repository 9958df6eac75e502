import type { Scene } from '../scene.ts';
import type { NameGroup } from './name-group.ts';
import { opensContainer, placeWords } from './place-context.ts';
import type { PlaceName } from './place-name.ts';
import { kilometres, type PlaceSense } from './place-sense.ts';

/** How far a place lies at most from the middle of its district. */
const DISTRICT_KM = 150;

/**
 * Index of the name right behind, where some sense of this one lies in some sense of that, else −1: "Athens, Georgia", "Segrate (MI)", "Lodi in Italy".
 */
export function containerOf(
  scene: Scene,
  names: readonly PlaceName[],
  groupOf: readonly NameGroup[],
  index: number,
): number {
  const name = names[index];
  const next = names[index + 1];
  if (!name || !next || next.from !== name.to + 1) return -1;
  const isInside = placeWords(scene).inside.has(scene.tokens.folded[name.to] ?? '');
  if (!opensContainer(scene, name.to) && !isInside) return -1;
  if (isListed(scene, names, groupOf, index)) return -1;
  const outer = groupOf[index + 1]?.senses ?? [];
  const inner = groupOf[index]?.senses ?? [];
  return inner.some((sense) => outer.some((around) => liesIn(sense, around))) ? index + 1 : -1;
}

/** "Ohio, Oklahoma, Pennsylvania and Texas": states one after the other, though towns of such names lie in the next. */
function isListed(
  scene: Scene,
  names: readonly PlaceName[],
  groupOf: readonly NameGroup[],
  index: number,
): boolean {
  const isState = (at: number): boolean => {
    const kind = groupOf[at]?.senses[0]?.kind;
    return kind === 'region' || kind === 'territory';
  };
  const touches = (at: number): boolean =>
    isState(at) && isState(at + 1) && areJoined(scene, names[at], names[at + 1]);
  return touches(index) && (touches(index - 1) || touches(index + 1));
}

function areJoined(
  { text, tokens }: Scene,
  one: PlaceName | undefined,
  other: PlaceName | undefined,
): boolean {
  if (!one || !other) return false;
  const between = text.slice(tokens.ends[one.to - 1], tokens.starts[other.from]);
  return /^\s?(?:,|,? ?(?:and|or|e|o|ed)) $/u.test(between);
}

/** "Ohio and Washington", "Washington state", "la regione di Kherson": a name that is a region's as well as a town's means the region. */
export function standsAsRegion(
  scene: Scene,
  names: readonly PlaceName[],
  groupOf: readonly NameGroup[],
  index: number,
): boolean {
  const name = names[index];
  if (!name || !groupOf[index]?.senses.some(({ kind }) => kind === 'region')) return false;
  const isRegion = (at: number): boolean => groupOf[at]?.senses[0]?.kind === 'region';
  const { regionWords, of } = placeWords(scene);
  const { folded } = scene.tokens;
  return (
    (isRegion(index - 1) && areJoined(scene, names[index - 1], name)) ||
    (isRegion(index + 1) && areJoined(scene, name, names[index + 1])) ||
    (scene.rules.language === 'en' && regionWords.has(folded[name.to] ?? '')) ||
    (of.has(folded[name.from - 1] ?? '') && regionWords.has(folded[name.from - 2] ?? ''))
  );
}

/** Whether one place lies in another: a state, region or district. */
export function liesIn(inner: PlaceSense, outer: PlaceSense): boolean {
  if (inner === outer || inner.row === outer.row) return false;
  if (outer.kind === 'territory') return inner.kind !== 'territory' && inner.country === outer.country;
  if (outer.kind === 'region') return inner.kind !== 'region' && inner.region === outer.row;
  if (outer.kind !== 'district') return false;
  const isSmall = inner.kind !== 'region' && inner.kind !== 'district' && inner.kind !== 'territory';
  return (
    isSmall &&
    inner.region === outer.region &&
    kilometres(inner.lat, inner.lon, outer.lat, outer.lon) <= DISTRICT_KM
  );
}
