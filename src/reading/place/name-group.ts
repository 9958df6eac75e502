import type { PlaceName } from './place-name.ts';
import { type PlaceSense, sensesOf } from './place-sense.ts';
import type { PlaceTable } from './place-table.ts';

/** All places of one name in a document: one sense for all of them, unless the text says otherwise of one. */
export interface NameGroup {
  readonly senses: readonly PlaceSense[];
  /** How many there are. */
  members: number;
  /** Names that some of them are said to lie in. */
  readonly containers: Set<NameGroup>;
  /** Whether one of them stands among regions or beside the word for one. */
  asRegion: boolean;
  /** Index into `senses`; −1 before the first choice and without senses. */
  chosen: number;
  /** How far the chosen sense is ahead of the next. */
  lead: number;
}

/** The group of each name, in the order of the names. */
export function groupNames(table: PlaceTable, names: readonly PlaceName[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  const listed = new Map(names.flatMap((name) => (name.listed ? [[name.key, name.listed] as const] : [])));
  return names.map(({ key, entries }) => {
    let group = groups.get(key);
    if (!group) {
      const senses = sensesOf(table, entries, listed.get(key));
      group = { senses, members: 0, containers: new Set(), asRegion: false, chosen: -1, lead: 0 };
      groups.set(key, group);
    }
    group.members++;
    return group;
  });
}
