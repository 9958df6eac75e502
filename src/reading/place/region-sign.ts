import type { Scene, TokenRange } from '../scene.ts';
import { placeKey } from './place-key.ts';
import { type PlaceTable, rowOf } from './place-table.ts';
import { REGION_SIGNS } from './vocabulary/region-signs.ts';

/** A sign of a region over tokens `[from, to)`, with the regions that it may stand for. */
export interface RegionSign extends TokenRange {
  readonly rows: readonly number[];
}

const LONGEST_SIGN_TOKENS = 4;
/** Signs of this country are common words elsewhere: they count in Italian texts between brackets alone. */
const BRACKETED = 'ITA';
const tables = new WeakMap<PlaceTable, ReadonlyMap<string, readonly number[]>>();

/** The sign of a region that begins at token `from` ("Tex.", "N.C.", "MI"); `undefined` for none. Its full stop belongs to it. */
export function regionSignAt(scene: Scene, table: PlaceTable, from: number): RegionSign | undefined {
  const { tokens } = scene;
  const signs = signsOf(table);
  const start = tokens.starts[from] ?? 0;
  const isBracketed = scene.rules.language === 'it' && tokens.folded[from - 1] === '(';
  let best: RegionSign | undefined;
  for (let to = from + 1; to <= Math.min(tokens.count, from + LONGEST_SIGN_TOKENS); to++) {
    if (to > from + 1 && tokens.starts[to - 1] !== tokens.ends[to - 2]) break;
    const listed = signs.get(tokens.text.slice(start, tokens.ends[to - 1]).replace(/\.$/u, ''));
    const rows = listed?.filter((row) => (table.countryOf(row) === BRACKETED) === isBracketed);
    if (rows && rows.length > 0) best = { from, to, rows };
  }
  return best;
}

function signsOf(table: PlaceTable): ReadonlyMap<string, readonly number[]> {
  let signs = tables.get(table);
  if (!signs) {
    signs = readSigns(table);
    tables.set(table, signs);
  }
  return signs;
}

function readSigns(table: PlaceTable): Map<string, number[]> {
  const signs = new Map<string, number[]>();
  for (const { country, rows } of REGION_SIGNS) {
    for (const line of rows.split(';')) {
      const [list = '', name = ''] = line.split(':');
      const row = regionNamed(table, name.trim(), country);
      if (row === undefined) continue;
      for (const written of list.split(',')) {
        const sign = written.trim().replace(/\.$/u, '');
        const listed = signs.get(sign);
        if (listed) listed.push(row);
        else signs.set(sign, [row]);
      }
    }
  }
  return signs;
}

function regionNamed(table: PlaceTable, name: string, country: string): number | undefined {
  const rows = [...(table.find(placeKey(name.split(/\s+/u)))?.entries ?? [])]
    .map(rowOf)
    .filter((row) => table.countryOf(row) === country);
  return (
    rows.find((row) => table.kindOf(row) === 'region') ??
    rows.find((row) => table.kindOf(row) === 'district') ??
    rows.find((row) => table.kindOf(row) === 'seat')
  );
}
