/** Longest prefix and suffix that is a feature of its own, in UTF-16 code units. */
const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 6;
/** Letters of a form whose trigrams are features: enough for the parts of any compound that tells something. */
const TRIGRAM_LETTERS = 20;
/** Forms are cut here before anything is drawn from them, so that one endless word costs no more than a long one. */
const LONGEST_FORM = 64;
/** FNV-1a (Fowler, Noll, Vo). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The features by which the network knows a word form, as 32-bit hashes, the whole word first: lower-case form, how it is spelled
 * (capitals, digits, marks), prefixes, suffixes, and trigrams with the word's edges marked. Two features share a hash so rarely that it does not show.
 */
export function formFeatures(form: string): Uint32Array {
  const cut = form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form;
  const lower = foldNumber(cut.toLowerCase().replaceAll('’', "'"));
  const prefixes = Math.min(LONGEST_PREFIX, lower.length);
  const suffixes = Math.min(LONGEST_SUFFIX, lower.length);
  const framed = `<${lower.slice(0, TRIGRAM_LETTERS)}>`;
  const trigrams = framed.length - 2;
  const features = new Uint32Array(2 + prefixes + suffixes + trigrams);
  features[0] = hash(lower, 1);
  features[1] = hash(spelling(cut), 2);
  for (let length = 1; length <= prefixes; length++) {
    features[1 + length] = hash(lower.slice(0, length), 2 + length);
  }
  for (let length = 1; length <= suffixes; length++) {
    features[1 + prefixes + length] = hash(lower.slice(-length), 10 + length);
  }
  for (let index = 0; index < trigrams; index++) {
    features[2 + prefixes + suffixes + index] = hash(framed.slice(index, index + 3), 20);
  }
  return features;
}

/** Digits fold to `0`: "1994" and "2022" are one word to a parser. */
function foldNumber(lower: string): string {
  return /\d/u.test(lower) ? lower.replaceAll(/\d/gu, '0') : lower;
}

/** `Xx` for "Rome", `X` for "NATO", `d.d` for "3.5": runs of one kind fold to one letter. */
function spelling(form: string): string {
  let written = '';
  let last = '';
  for (const letter of form) {
    const kind = kindOf(letter);
    if (kind !== last) written += kind;
    last = kind;
    if (written.length > 6) break;
  }
  return form.length === 1 ? `${written}1` : written;
}

function kindOf(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return 'x';
  if (letter >= 'A' && letter <= 'Z') return 'X';
  if (letter >= '0' && letter <= '9') return 'd';
  if (letter.toLowerCase() !== letter) return 'X';
  return letter.toUpperCase() !== letter || /\p{L}/u.test(letter) ? 'x' : letter;
}

function hash(text: string, seed: number): number {
  let value = Math.imul(FNV_BASIS ^ seed, FNV_PRIME);
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  // The last mixing step of MurmurHash3 (Appleby): FNV's low bits alone spread badly over a table.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
