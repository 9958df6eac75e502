import { formFeatures } from '../../src/reading/network/form-features.ts';

/** Which features of word forms have an embedding of their own, and which lexicon class a form has. */
export interface Vocabulary {
  /** Hashes of the features, ascending; feature `keys[i]` has row `i + 1`. */
  readonly keys: Uint32Array;
  /** Hashes of lexicon forms (their first feature), ascending, and the class of each. Class 0: not in the lexicon. */
  readonly lexiconKeys: Uint32Array;
  readonly lexiconClasses: Uint16Array;
  readonly classCount: number;
  /** How often each row was seen in training. */
  readonly counts: Uint32Array;
  rowsOf(form: string): readonly number[];
}

/** A feature gets a row when it was seen this often. */
const LEAST_COUNT = 2;

/**
 * Builds the vocabulary of the training forms. `lexicon` gives the class of a lower-case form: its coarse analyses,
 * then `|` and its fine ones. A class too rare to learn falls back to its coarse part.
 */
export function vocabularyOf(
  forms: Iterable<string>,
  lexicon: ReadonlyMap<string, string> = new Map(),
): Vocabulary {
  const counts = new Map<number, number>();
  const classesSeen = new Map<string, number>();
  for (const form of forms) {
    for (const feature of formFeatures(form)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const known = lexicon.get(form.toLowerCase());
    if (known !== undefined) {
      for (const name of [known, coarse(known)]) classesSeen.set(name, (classesSeen.get(name) ?? 0) + 1);
    }
  }
  const keys = Uint32Array.from(
    [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([key]) => key),
  ).sort();
  const classes = [...classesSeen]
    .filter(([, count]) => count >= LEAST_COUNT)
    .map(([name]) => name)
    .sort();
  const classOf = new Map(classes.map((name, index) => [name, index + 1]));
  const entries = new Map<number, number>();
  for (const [form, name] of lexicon) {
    const found = classOf.get(name) ?? classOf.get(coarse(name));
    if (found !== undefined) entries.set(formFeatures(form)[0] ?? 0, found);
  }
  const lexiconKeys = Uint32Array.from(entries.keys()).sort();
  const rowAt = new Map([...keys].map((key, index) => [key, index + 1]));
  const lexiconRow = keys.length + 1;
  const cache = new Map<string, readonly number[]>();
  const rowsOf = (form: string): readonly number[] => {
    let rows = cache.get(form);
    if (!rows) {
      const features = formFeatures(form);
      const found: number[] = [rowAt.get(features[0] ?? 0) ?? 0];
      for (const feature of features.subarray(1)) {
        const row = rowAt.get(feature);
        if (row !== undefined) found.push(row);
      }
      found.push(lexiconRow + (entries.get(features[0] ?? 0) ?? 0));
      rows = found;
      cache.set(form, rows);
    }
    return rows;
  };
  return {
    keys,
    lexiconKeys,
    lexiconClasses: Uint16Array.from(lexiconKeys, (key) => entries.get(key) ?? 0),
    classCount: classes.length + 1,
    counts: Uint32Array.from([0, ...[...keys].map((key) => counts.get(key) ?? 0)]),
    rowsOf,
  };
}

function coarse(name: string): string {
  return name.split('|')[0] ?? name;
}
