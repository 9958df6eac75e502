import type { Scene } from '../scene.ts';
import { containerOf, liesIn, standsAsRegion } from './container.ts';
import { type DocumentContext, documentContext, fitAround } from './document-context.ts';
import { groupNames, type NameGroup } from './name-group.ts';
import type { PlaceName } from './place-name.ts';
import type { PlaceSense } from './place-sense.ts';
import type { PlaceTable } from './place-table.ts';

/** Why a sense was taken before the others. */
type SenseReason = 'only-sense' | 'largest' | 'contained' | 'near-others';

/** What a name of a place stands for in its document; no sense where nothing of that name is known. */
export interface ResolvedPlace {
  readonly name: PlaceName;
  readonly sense?: PlaceSense;
  readonly reason?: SenseReason;
  /** Index of the name that the text says it lies in. */
  readonly container?: number;
}

/** What the text says outweighs a million people. */
const CONTAINED = 6;
const AS_REGION = 2.5;
const ROUNDS = 2;

/**
 * Gives each name the sense that fits best: its size, what the text says that it lies in, and where the other places of the text lie. Two
 * rounds, the second with what the first found. Cost: names by a fixed number of senses and neighbours.
 */
export function resolvePlaces(scene: Scene, table: PlaceTable, names: readonly PlaceName[]): ResolvedPlace[] {
  const groups = groupNames(table, names);
  const containers = names.map((_, index) => containerOf(scene, names, groups, index));
  containers.forEach((container, index) => {
    const outer = groups[container];
    if (outer) groups[index]?.containers.add(outer);
  });
  groups.forEach((group, index) => {
    if (standsAsRegion(scene, names, groups, index)) group.asRegion = true;
  });
  const all = [...new Set(groups)];
  for (let round = 0; round < ROUNDS; round++) {
    const context = documentContext(all, scene, round);
    for (const group of all) choose(group, context);
  }
  return names.map((name, index) => resolved(name, groups[index], containers[index] ?? -1, groups));
}

function choose(group: NameGroup, context: DocumentContext): void {
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  group.senses.forEach((sense, index) => {
    const contained = isContained(sense, group) ? CONTAINED : 0;
    const asRegion = group.asRegion && sense.kind === 'region' ? AS_REGION : 0;
    const score = sense.prior + contained + asRegion + fitAround(sense, group, context);
    if (score > best) {
      second = best;
      best = score;
      group.chosen = index;
    } else second = Math.max(second, score);
  });
  group.lead = group.senses.length > 1 ? best - second : Number.POSITIVE_INFINITY;
}

function isContained(sense: PlaceSense, { containers }: NameGroup): boolean {
  for (const { senses } of containers) if (senses.some((around) => liesIn(sense, around))) return true;
  return false;
}

function resolved(
  name: PlaceName,
  group: NameGroup | undefined,
  container: number,
  groups: readonly NameGroup[],
): ResolvedPlace {
  const common = group?.senses[group.chosen];
  if (!group || !common) return { name };
  const outer = groups[container];
  const around = outer?.senses[outer.chosen];
  // Where a text has Paris and "Paris, Texas", each is what its own words say.
  const own =
    around && !liesIn(common, around) ? group.senses.find((sense) => liesIn(sense, around)) : undefined;
  const sense = own ?? common;
  const contained = around !== undefined && liesIn(sense, around);
  return {
    name,
    sense,
    reason: contained ? 'contained' : reasonOf(group, sense),
    ...(contained ? { container } : {}),
  };
}

function reasonOf({ senses }: NameGroup, sense: PlaceSense): SenseReason {
  if (senses.length === 1) return 'only-sense';
  return senses.every(({ prior }) => prior <= sense.prior) ? 'largest' : 'near-others';
}
