/** The measures of a network and the meaning of its outputs: the header of its model file. */
export interface NetworkHeader {
  readonly language: string;
  /** Units of one direction of a recurrent layer, a multiple of 8. A word's state has twice as many. */
  readonly hidden: number;
  readonly layers: number;
  /** Words that the first layer sees at once, odd: the word and as many on either side. */
  readonly window: number;
  /** Sizes of the representations for arcs and for labels of arcs. */
  readonly arc: number;
  readonly label: number;
  /** Classifiers over a word's state: universal tag, features, and the part it has in a name. */
  readonly groups: readonly TagGroup[];
  readonly relations: readonly string[];
  /**
   * How much likelier value `b` of the last tag group is behind value `a` than anywhere, `transitions[a][b]`, in nats, as counted in training.
   */
  readonly transitions: readonly (readonly number[])[];
  /** Embedding rows: row 0 stands for unknown words, then one for each hash of `keys`, then lexicon classes, then name marks. */
  readonly rows: number;
  /** First row of the lexicon's classes; class `c` has row `lexiconRow + c`. */
  readonly lexiconRow: number;
  /** First row of the name marks: bit `b` of a word inside (1) or opening (0) a match has row `markRow + 2 * b + inside`. */
  readonly markRow: number;
  readonly marks: number;
}

export interface TagGroup {
  readonly name: string;
  readonly values: readonly string[];
}

/** The parameters by name, each a matrix [rows × columns], row-major. A vector has one row. */
export interface ParameterShape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Arcs longer than this share one bias. */
export const LONGEST_ARC = 15;
/** The root's place in the table of arc biases, behind those of −15…15. */
export const ROOT_ARC: number = 2 * LONGEST_ARC + 1;
/** Slope of the rectifier below zero. */
export const LEAK = 0.1;

/** `count` rounded up to whole panels of the kernel. */
export function padded(count: number): number {
  return (count + 7) & ~7;
}

/** Columns of the projections behind the encoder: dependent and head for arcs, dependent and head for labels. */
export function projectionWidth({ arc, label }: NetworkHeader): number {
  return 2 * arc + 2 * label;
}

/** Columns of the tag classifiers, all groups together, padded. */
export function tagWidth({ groups }: NetworkHeader): number {
  return padded(groups.reduce((sum, { values }) => sum + values.length, 0));
}

/** Every dense parameter of a network, in the order in which they are kept. */
export function parameterShapes(header: NetworkHeader): readonly ParameterShape[] {
  const { hidden, layers, window, arc, label, relations } = header;
  const width = 2 * hidden;
  const shapes: ParameterShape[] = [];
  for (let layer = 0; layer < layers; layer++) {
    shapes.push({ name: `layer${layer}`, rows: layer === 0 ? window * width : width, columns: 6 * hidden });
    shapes.push({ name: `gates${layer}`, rows: 8, columns: hidden });
  }
  const tags = tagWidth(header);
  const labels = padded(relations.length);
  return [
    ...shapes,
    { name: 'project', rows: width, columns: projectionWidth(header) },
    { name: 'projectBias', rows: 1, columns: projectionWidth(header) },
    { name: 'arc', rows: arc, columns: arc },
    { name: 'arcBias', rows: 1, columns: arc },
    { name: 'arcDistance', rows: 1, columns: padded(ROOT_ARC + 1) },
    { name: 'rootArc', rows: 1, columns: arc },
    { name: 'rootLabel', rows: 1, columns: label },
    { name: 'label', rows: label, columns: labels },
    { name: 'labelBias', rows: 1, columns: labels },
    { name: 'tag', rows: width, columns: tags },
    { name: 'tagBias', rows: 1, columns: tags },
  ];
}
