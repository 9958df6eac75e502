import { isPunctuation, type Scene, type TokenRange } from '../scene.ts';
import { capitalAt, shapeAt } from '../token.ts';
import { placeKey } from './place-key.ts';
import type { PlaceTable } from './place-table.ts';
import { PLACE_WORDS } from './vocabulary/place-words.ts';

/** A name of the table over tokens `[from, to)`, and what it may stand for. */
export interface ListedName extends TokenRange {
  readonly key: string;
  readonly entries: Uint32Array;
}

const LONGEST_NAME = 7;
/** Shorter ones are words and abbreviations ("Us" in France, "U.S."). */
const SHORTEST_NAME = 3;
const LONGEST_SHORTENED = 4;

/**
 * The longest name of the table that begins at token `from` and ends before `limit`; `undefined` for none. A name begins and ends with a
 * capital; between its words small ones may stand, and the full stop of a shortened one ("St. Ives").
 */
export function listedNameAt(
  scene: Scene,
  table: PlaceTable,
  from: number,
  limit: number,
): ListedName | undefined {
  const { tokens } = scene;
  const { linking } = PLACE_WORDS[scene.rules.language];
  if (!capitalAt(tokens, from)) return undefined;
  const words: string[] = [];
  let best: ListedName | undefined;
  for (let index = from; index < limit && words.length < LONGEST_NAME; index++) {
    if (isPunctuation(scene, index)) {
      if (!endsShortened(scene, index)) break;
      continue;
    }
    const isCapital = capitalAt(tokens, index);
    if (!isCapital && !linking.has(tokens.folded[index] ?? '') && shapeAt(tokens, index) !== 'elision') break;
    words.push(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
    const key = placeKey(words);
    const found = table.find(key);
    if (!found) break;
    if (isCapital && found.entries.length > 0 && key.length >= SHORTEST_NAME)
      best = { from, to: index + 1, key, entries: found.entries };
    if (!found.goesOn) break;
  }
  return best;
}

/** True for a full stop that is written onto a short word with a capital. */
export function endsShortened({ tokens }: Scene, index: number): boolean {
  const end = tokens.ends[index - 1] ?? 0;
  return (
    tokens.text.charAt(tokens.starts[index] ?? 0) === '.' &&
    end === tokens.starts[index] &&
    end - (tokens.starts[index - 1] ?? 0) <= LONGEST_SHORTENED &&
    capitalAt(tokens, index - 1)
  );
}
