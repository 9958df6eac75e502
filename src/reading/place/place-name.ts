import type { Name } from '../name.ts';
import { isPunctuation, type Scene, type TokenRange } from '../scene.ts';
import { endsShortened } from './listed-name.ts';
import type { PersonWords } from './person-words.ts';
import { placeKey } from './place-key.ts';
import type { PlaceTable } from './place-table.ts';

/**
 * What made a name a place: our own gazetteer, the network, a listed name where places stand, the same name elsewhere in the text, the
 * name of a local body that begins or ends with it; `sign` for "Tex." behind a town.
 */
type PlaceEvidence = 'listed' | 'network' | 'context' | 'elsewhere' | 'body' | 'sign';

/** A name that stands for a place over tokens `[from, to)`; `entries` of the table may be empty. */
export interface PlaceName extends TokenRange {
  readonly key: string;
  readonly entries: Uint32Array;
  /** The entry of our own gazetteer, where it has one. */
  readonly listed?: Name;
  readonly evidence: PlaceEvidence;
}

/** What looking for places goes by. */
export interface PlaceSearch {
  readonly scene: Scene;
  readonly table: PlaceTable;
  readonly persons: PersonWords;
  /** Keys that are places somewhere in the text. */
  readonly known: ReadonlySet<string>;
  /** Keys that somewhere stand where hardly anything but a place can. */
  readonly sure: ReadonlySet<string>;
}

/** A name that no table knows, or none but our own gazetteer. */
export function placeName(
  scene: Scene,
  table: PlaceTable,
  { from, to }: TokenRange,
  rest: Pick<PlaceName, 'evidence' | 'listed'>,
): PlaceName {
  const key = keyOfRange(scene, { from, to });
  return { from, to, key, entries: table.find(key)?.entries ?? new Uint32Array(), ...rest };
}

/** A region written short. */
export function signName({ from, to }: TokenRange, rows: readonly number[]): PlaceName {
  return {
    from,
    to,
    key: `sign ${rows.join(' ')}`,
    entries: Uint32Array.from(rows, (row) => row * 2),
    evidence: 'sign',
  };
}

/** The key of the words of a range. */
export function keyOfRange(scene: Scene, { from, to }: TokenRange): string {
  const { text, starts, ends } = scene.tokens;
  const words: string[] = [];
  for (let index = from; index < to; index++)
    if (!isPunctuation(scene, index) && !endsShortened(scene, index))
      words.push(text.slice(starts[index], ends[index]));
  return placeKey(words);
}
