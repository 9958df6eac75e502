import { nameCovering, type Scene, type TokenRange, wordAt } from './scene.ts';
import { capitalAt, foldedAt } from './token.ts';

/** Tokens within which a dateline ends, if a text opens with one. */
const LONGEST = 16;
const DASHES = '-–—';

/**
 * The line by which agencies open a story: "MINSK, 14 nov (Agenzia Nordest) –", "(Agenzia) - ROMA, 12 GEN -", "KYIV, Ukraine —".
 * `credit` is the name in brackets. Where the text was filed is nobody's deed: no event takes its parties from here.
 */
export interface Dateline extends TokenRange {
  readonly credit?: TokenRange;
}

/** The dateline of a scene, or `undefined` when its text does not open with one. */
export function datelineOf(scene: Scene): Dateline | undefined {
  let credit: TokenRange | undefined;
  let found: Dateline | undefined;
  const limit = Math.min(scene.tokens.count, LONGEST);
  for (let index = 0; index < limit; index++) {
    if (index > 0 && isLooseDash(scene, index)) {
      found = { from: 0, to: index + 1, ...(credit ? { credit } : {}) };
      continue;
    }
    const closed = bracketedName(scene, index);
    if (closed !== undefined) {
      credit = { from: index + 1, to: closed };
      index = closed;
    } else if (!mayStand(scene, index)) break;
  }
  return found;
}

/** Index of the bracket that closes one opened at `at`, when nothing but a capitalised name stands between them. */
export function bracketedName(scene: Scene, at: number): number | undefined {
  if (wordAt(scene, at) !== '(' || !capitalAt(scene.tokens, at + 1)) return undefined;
  for (let index = at + 2; index < at + 8; index++) {
    if (wordAt(scene, index) === ')') return index;
    const inside = capitalAt(scene.tokens, index) || scene.rules.grammar.inside.has(wordAt(scene, index));
    if (!inside) return undefined;
  }
  return undefined;
}

/** A dash with space around it, not the one inside "war-torn". */
function isLooseDash(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  if (word.length !== 1 || !DASHES.includes(word)) return false;
  return scene.tokens.ends[index] !== scene.tokens.starts[index + 1];
}

function mayStand(scene: Scene, index: number): boolean {
  const word = foldedAt(scene.tokens, index);
  if (word === ',' || word === '.' || word === '/') return true;
  if (scene.timeAt[index] === 1 || scene.tokens.shapes[index] === 1) return true;
  if (isMonth(scene, word)) return true;
  return (
    capitalAt(scene.tokens, index) && (nameCovering(scene, index) !== undefined || isCapitals(scene, index))
  );
}

/** A month, or its first letters in any abbreviation. */
function isMonth({ rules }: Scene, word: string): boolean {
  return word.length > 2 && Object.keys(rules.time.lexicon.months).some((month) => month.startsWith(word));
}

function isCapitals(scene: Scene, index: number): boolean {
  const form = scene.text.slice(scene.tokens.starts[index], scene.tokens.ends[index]);
  return form === form.toUpperCase();
}
