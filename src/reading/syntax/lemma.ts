import { readSections } from '../network/sections.ts';
import {
  casingClassOf,
  type DistinctiveFeatures,
  type FeatureName,
  SPELLINGS,
  spellingOf,
  type WordFeatures,
} from './lemma-classes.ts';
import { CASINGS, cased, edited, type LemmaEdit, lowerForm } from './lemma-edit.ts';
import { type LemmaTree, LemmaTreeReader } from './lemma-tree.ts';

export type { WordFeatures } from './lemma-classes.ts';

/** Finds the dictionary form of words. */
export interface Lemmatiser {
  /**
   * The lemma of a form as written, by its part of speech and inflection ("andarono", VERB → "andare"). Whatever the tags, a form that was
   * learned gets a lemma that it had; any other gets that of the words that end most like it. Never empty unless the form is.
   */
  lemmaOf(form: string, upos: string, features: WordFeatures): string;
}

/** Header of a model; the arrays beside it (`labels`, `childCounts`, `answers`) are a `LemmaTree`. */
export interface LemmaModelHeader {
  readonly distinctive: DistinctiveFeatures;
  /** By the number that the tree has in the place of their label, see `inflectionClass` and `casingClass`; a bare part of speech for all of its words. */
  readonly classes: readonly string[];
  /** By answer of the tree, in classes of inflection. In classes of casing answers are positions in `CASINGS`. */
  readonly edits: readonly LemmaEdit[];
}

/** Reads a model as `trainLemmatiser` writes it. Throws on anything else. */
export function lemmatiserFrom(bytes: Uint8Array): Lemmatiser {
  const { header, arrays } = readSections<LemmaModelHeader>(bytes);
  const array = (name: keyof LemmaTree): Uint16Array => {
    const found = arrays.get(name);
    if (!(found instanceof Uint16Array)) throw new Error(`The model of lemmas has no ${name}.`);
    return found;
  };
  const tree = { labels: array('labels'), childCounts: array('childCounts'), answers: array('answers') };
  return new TreeLemmatiser(header, new LemmaTreeReader(tree));
}

/** Lemmas of so many forms are remembered; then all are forgotten, so that endless input cannot fill the memory. */
const MOST_REMEMBERED = 50_000;
/** Longer forms are not remembered: they do not come again. */
const LONGEST_REMEMBERED = 40;

/** Words with the same part of speech and inflection. */
interface Inflection {
  /** Class of the tree; −1 where nothing was learned of this inflection. */
  readonly wordClass: number;
  readonly remembered: Map<string, string>;
}

interface PartOfSpeech {
  readonly wordClass: number;
  /** Classes of casing, in the order of `SPELLINGS`. */
  readonly casings: readonly number[];
  readonly distinctive: readonly FeatureName[];
  readonly inflections: InflectionTree;
  /** Of inflections that were never seen. */
  readonly other: Inflection;
}

/** One level for each distinctive feature, by its value; inflections at the end. */
type InflectionTree = Inflection | Map<string, InflectionTree>;

class TreeLemmatiser implements Lemmatiser {
  private readonly edits: readonly LemmaEdit[];
  private readonly reader: LemmaTreeReader;
  private readonly parts: ReadonlyMap<string, PartOfSpeech>;
  private readonly unknownPart: PartOfSpeech;
  private rememberedCount = 0;

  constructor(header: LemmaModelHeader, reader: LemmaTreeReader) {
    this.edits = header.edits;
    this.reader = reader;
    this.parts = partsOf(header);
    this.unknownPart = partOf('', header);
  }

  lemmaOf(form: string, upos: string, features: WordFeatures): string {
    const part = this.parts.get(upos) ?? this.unknownPart;
    const inflection = inflectionOf(part, features);
    const known = inflection.remembered.get(form);
    if (known !== undefined) return known;
    const lemma = this.find(form, part, inflection);
    if (form.length <= LONGEST_REMEMBERED) this.remember(form, inflection, lemma);
    return lemma;
  }

  private find(form: string, part: PartOfSpeech, { wordClass }: Inflection): string {
    const lower = lowerForm(form);
    const casing = this.reader.find(part.casings[SPELLINGS.indexOf(spellingOf(form))] ?? -1, lower);
    const edit = this.edits[this.findEdit(lower, part, wordClass)];
    const lowerLemma = edit ? edited(lower, edit) : lower;
    return cased(lowerLemma === '' ? lower : lowerLemma, form, CASINGS[casing] ?? 'lower');
  }

  /** A word that is known in another inflection is better than words that end like it in this one: tags may be wrong. */
  private findEdit(lower: string, part: PartOfSpeech, wordClass: number): number {
    const ofInflection = this.reader.find(wordClass, lower);
    if (this.reader.wholeWord) return ofInflection;
    const ofPart = this.reader.find(part.wordClass, lower);
    return this.reader.wholeWord || ofInflection < 0 ? ofPart : ofInflection;
  }

  private remember(form: string, inflection: Inflection, lemma: string): void {
    if (this.rememberedCount >= MOST_REMEMBERED) {
      for (const part of [...this.parts.values(), this.unknownPart]) {
        for (const { remembered } of inflectionsOf(part)) remembered.clear();
      }
      this.rememberedCount = 0;
    }
    inflection.remembered.set(form, lemma);
    this.rememberedCount++;
  }
}

function partsOf(header: LemmaModelHeader): ReadonlyMap<string, PartOfSpeech> {
  const tags = header.classes.filter((name) => name !== '' && !/[ /]/u.test(name));
  return new Map(tags.map((upos) => [upos, partOf(upos, header)]));
}

function partOf(upos: string, { classes, distinctive }: LemmaModelHeader): PartOfSpeech {
  const inflections: InflectionTree = new Map();
  const other = { wordClass: -1, remembered: new Map<string, string>() };
  const features = distinctive[upos] ?? [];
  // A part of speech that was never seen in capitals is spelled like one with a capital letter.
  const casings = SPELLINGS.map((spelling) => classes.indexOf(casingClassOf(upos, spelling)));
  const ofCapital = classes.indexOf(casingClassOf(upos, 'capital'));
  classes.forEach((name, wordClass) => {
    const [tag, ...values] = name.split(' ');
    if (tag === upos && values.length > 0) add(inflections, values, wordClass);
  });
  return {
    wordClass: classes.indexOf(upos),
    casings: casings.map((casing) => (casing < 0 ? ofCapital : casing)),
    distinctive: features,
    inflections: features.length > 0 ? inflections : other,
    other,
  };
}

function add(
  tree: Map<string, InflectionTree>,
  [value = '', ...rest]: readonly string[],
  wordClass: number,
): void {
  if (rest.length === 0) {
    tree.set(value, { wordClass, remembered: new Map() });
    return;
  }
  const found = tree.get(value);
  const next = found instanceof Map ? found : new Map<string, InflectionTree>();
  tree.set(value, next);
  add(next, rest, wordClass);
}

function inflectionOf({ distinctive, inflections, other }: PartOfSpeech, features: WordFeatures): Inflection {
  let found: InflectionTree | undefined = inflections;
  for (let level = 0; found instanceof Map; level++) {
    const name = distinctive[level];
    found = found.get((name === undefined ? '' : features[name]) ?? '');
  }
  return found ?? other;
}

function inflectionsOf({ inflections, other }: PartOfSpeech): Inflection[] {
  const leaves = (tree: InflectionTree): Inflection[] =>
    tree instanceof Map ? [...tree.values()].flatMap(leaves) : [tree];
  return [other, ...leaves(inflections)];
}
