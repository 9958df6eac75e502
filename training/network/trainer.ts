import {
  LEAK,
  LONGEST_ARC,
  type NetworkHeader,
  padded,
  projectionWidth,
  ROOT_ARC,
  tagWidth,
} from '../../src/reading/network/architecture.ts';
import { type Address, createKernel, type Kernel } from '../../src/reading/network/kernel.ts';
import { NAMES_GROUP } from '../../src/reading/names/name-tags.ts';
import { allowedBy, type Example } from './example.ts';
import { createEmbeddings, createParameters, type EmbeddingTable, type Parameters } from './parameters.ts';
import { seededRandom, shuffle } from './random.ts';

/** How a network is trained. Chances are of leaving a number out (Srivastava et al. 2014). */
export interface TrainingPlan {
  readonly seed: number;
  readonly epochs: number;
  /** Words in a batch, at most, unless one sentence alone has more. */
  readonly batch: number;
  /** Step size of Adam at its height, after `warmup` steps; it falls to nearly nothing in a straight line. */
  readonly rate: number;
  readonly warmup: number;
  readonly inputDropout: number;
  readonly stateDropout: number;
  readonly projectionDropout: number;
  /** A form seen `n` times is taken for an unknown one with chance `w / (w + n)` (Kiperwasser & Goldberg 2016). */
  readonly wordDropout: number;
}

/** Mean losses of an epoch, in nats a word. */
export interface EpochReport {
  readonly epoch: number;
  readonly seconds: number;
  readonly arcs: number;
  readonly relations: number;
  readonly tags: number;
}

const BETA1 = 0.9;
const BETA2 = 0.98;
const EPSILON = 1e-6;
/** A batch's gradient is cut to this length a word: one odd batch must not undo what was learned. */
const LONGEST_GRADIENT = 0.25;
const MOST_WORDS = 1600;
const LONGEST_SENTENCE = 512;
/** The tag of a word and its part in a name weigh fully, each feature half. */
const FEATURE_WEIGHT = 0.5;

interface Batch {
  readonly examples: readonly Example[];
  readonly firsts: readonly number[];
  readonly rows: number;
  /** Embedding rows used by each word, after word dropout. */
  readonly used: readonly (readonly number[])[];
}

/** Trains one network by backpropagation; see `networkFrom` for what it computes. Deterministic: the same examples, plan and header give the same bytes. */
export class Trainer {
  readonly header: NetworkHeader;
  readonly kernel: Kernel = createKernel();
  readonly parameters: Parameters;
  readonly embeddings: EmbeddingTable;
  readonly #plan: TrainingPlan;
  readonly #counts: Uint32Array;
  readonly #random: () => number;
  readonly #room: Record<string, Address> = {};
  readonly #layerRoom: Record<'x' | 'y' | 'u' | 'c' | 'f' | 'r' | 'mask', Address>[] = [];
  #step = 0;
  #losses = { arcs: 0, relations: 0, tags: 0, words: 0 };

  constructor(header: NetworkHeader, plan: TrainingPlan, counts: Uint32Array) {
    this.header = header;
    this.#plan = plan;
    this.#counts = counts;
    this.#random = seededRandom(plan.seed);
    const width = 2 * header.hidden;
    this.parameters = createParameters(this.kernel, header, this.#random);
    this.embeddings = createEmbeddings(this.kernel, header.rows, width, this.#random);
    this.#makeRoom();
  }

  /** Trains on `examples`, telling of each epoch as it ends. */
  train(examples: readonly Example[], onEpoch: (report: EpochReport) => void): void {
    const usable = examples.filter(({ length }) => length > 0 && length <= LONGEST_SENTENCE);
    const words = usable.reduce((sum, { length }) => sum + length, 0);
    const steps = Math.ceil(words / this.#plan.batch) * this.#plan.epochs;
    const order = [...usable];
    for (let epoch = 1; epoch <= this.#plan.epochs; epoch++) {
      const start = performance.now();
      this.#losses = { arcs: 0, relations: 0, tags: 0, words: 0 };
      shuffle(order, this.#random);
      let batch: Example[] = [];
      let size = 0;
      for (const example of order) {
        if (batch.length > 0 && size + example.length > this.#plan.batch) {
          this.#learn(batch, steps);
          batch = [];
          size = 0;
        }
        batch.push(example);
        size += example.length;
      }
      if (batch.length > 0) this.#learn(batch, steps);
      const { arcs, relations, tags, words: seen } = this.#losses;
      onEpoch({
        epoch,
        seconds: (performance.now() - start) / 1000,
        arcs: arcs / seen,
        relations: relations / seen,
        tags: tags / seen,
      });
    }
  }

  #makeRoom(): void {
    const { hidden, layers, window, arc, label, relations } = this.header;
    const width = 2 * hidden;
    const labels = padded(relations.length);
    const tags = tagWidth(this.header);
    const projection = projectionWidth(this.header);
    const room = (columns: number): Address => this.kernel.allocate(MOST_WORDS * columns);
    for (let layer = 0; layer < layers; layer++) {
      this.#layerRoom.push({
        x: room(width),
        y: room(width),
        u: room(6 * hidden),
        c: room(width),
        f: room(width),
        r: room(width),
        mask: room(width),
      });
    }
    const square = LONGEST_SENTENCE * padded(LONGEST_SENTENCE + 1);
    const heads = padded(LONGEST_SENTENCE + 1) * arc;
    Object.assign(this.#room, {
      input: room(width),
      inputMask: room(width),
      windows: room(window * width),
      dWindows: room(window * width),
      dU: room(6 * hidden),
      states: room(width),
      dA: room(width),
      dB: room(width),
      projected: room(projection),
      dProjected: room(projection),
      projectionMask: room(projection),
      arcs: room(arc),
      dArcs: room(arc),
      tags: room(tags),
      dTags: room(tags),
      labelInput: room(label),
      dLabelInput: room(label),
      labels: room(labels),
      dLabels: room(labels),
      heads: this.kernel.allocate(heads),
      dHeads: this.kernel.allocate(heads),
      scores: this.kernel.allocate(square),
      dScores: this.kernel.allocate(square),
      packed: this.kernel.allocate(
        Math.max(
          MOST_WORDS * Math.max(6 * hidden, projection, tags, labels),
          window * width * 6 * hidden,
          square,
        ),
      ),
    });
  }

  #at(name: string): Address {
    const address = this.#room[name];
    if (address === undefined) throw new Error(`No room is called ${name}.`);
    return address;
  }

  #learn(examples: readonly Example[], steps: number): void {
    const batch = this.#forward(examples);
    this.#backward(batch);
    this.#update(batch, steps);
  }

  #forward(examples: readonly Example[]): Batch {
    const batch = this.#embed(examples);
    const { firsts, rows } = batch;
    const { hidden, layers, window, arc } = this.header;
    const width = 2 * hidden;
    const { kernel, parameters } = this;
    const floats = kernel.floats();
    this.#drop(this.#at('input'), this.#at('inputMask'), rows * width, this.#plan.inputDropout);
    this.#spread(batch);
    const [first] = this.#layerRoom;
    if (first) copy(floats, first.x, this.#at('input'), rows * width);
    for (let layer = 0; layer < layers; layer++) {
      const { x, y, u, c, f, r, mask } = this.#layer(layer);
      const columns = layer === 0 ? window * width : width;
      const source = layer === 0 ? this.#at('windows') : x;
      this.#product(
        source,
        columns,
        1,
        parameters.value(`layer${layer}`),
        6 * hidden,
        1,
        u,
        6 * hidden,
        rows,
        columns,
        6 * hidden,
        0,
      );
      examples.forEach(({ length }, index) => {
        for (let back = 0; back < 2; back++) {
          const half = back * hidden * 4;
          const row = (firsts[index] ?? 0) + (back ? length - 1 : 0);
          kernel.recur(
            u + 3 * half,
            6 * hidden,
            x + half,
            y + half,
            width,
            c + half,
            f + half,
            r + half,
            parameters.value(`gates${layer}`) + 4 * half,
            hidden,
            row,
            length,
            back ? -1 : 1,
          );
        }
      });
      const next = layer + 1 < layers ? this.#layer(layer + 1).x : this.#at('states');
      copy(floats, next, y, rows * width);
      this.#drop(next, mask, rows * width, this.#plan.stateDropout);
    }
    const projection = projectionWidth(this.header);
    const projected = this.#at('projected');
    this.#affine(this.#at('states'), width, 'project', 'projectBias', projected, projection, rows);
    for (let row = 0; row < rows; row++) kernel.rectify(projected + row * projection * 4, 2 * arc, LEAK);
    this.#drop(projected, this.#at('projectionMask'), rows * projection, this.#plan.projectionDropout);
    this.#affine(this.#at('states'), width, 'tag', 'tagBias', this.#at('tags'), tagWidth(this.header), rows);
    this.#fill(this.#at('arcs'), parameters.value('arcBias'), arc, rows);
    this.#product(
      projected,
      projection,
      1,
      parameters.value('arc'),
      arc,
      1,
      this.#at('arcs'),
      arc,
      rows,
      arc,
      arc,
      1,
    );
    return batch;
  }

  #layer(index: number): Record<'x' | 'y' | 'u' | 'c' | 'f' | 'r' | 'mask', Address> {
    const found = this.#layerRoom[index];
    if (!found) throw new Error(`No layer ${index}.`);
    return found;
  }

  #embed(examples: readonly Example[]): Batch {
    const width = 2 * this.header.hidden;
    const firsts: number[] = [];
    let rows = 0;
    for (const { length } of examples) {
      firsts.push(rows);
      rows += length;
    }
    const input = this.#at('input');
    this.kernel.floats().fill(0, input / 4, input / 4 + rows * width);
    const used: (readonly number[])[] = [];
    for (const example of examples) {
      for (const word of example.rows) {
        const rowsUsed = this.#withWordDropout(word);
        for (const row of rowsUsed) {
          this.kernel.addScaled(
            this.embeddings.values + row * width * 4,
            input + used.length * width * 4,
            width,
            1,
          );
        }
        used.push(rowsUsed);
      }
    }
    return { examples, firsts, rows, used };
  }

  #withWordDropout(rows: readonly number[]): readonly number[] {
    const [form = 0, ...others] = rows;
    const seen = this.#counts[form] ?? 0;
    const { wordDropout } = this.#plan;
    return form > 0 && this.#random() < wordDropout / (wordDropout + seen) ? [0, ...others] : rows;
  }

  /** Lays the words of each window side by side. */
  #spread({ examples, firsts, rows }: Batch): void {
    const { hidden, window } = this.header;
    const width = 2 * hidden;
    const reach = (window - 1) / 2;
    const floats = this.kernel.floats();
    const [windows, input] = [this.#at('windows'), this.#at('input')];
    floats.fill(0, windows / 4, windows / 4 + rows * window * width);
    forEachInWindow(examples, firsts, reach, (row, offset) => {
      const target = windows + (row * window + offset + reach) * width * 4;
      copy(floats, target, input + (row + offset) * width * 4, width);
    });
  }

  #backward(batch: Batch): void {
    const { rows, examples, firsts } = batch;
    const { hidden, layers, window, arc } = this.header;
    const width = 2 * hidden;
    const { kernel, parameters } = this;
    const floats = kernel.floats();
    const projection = projectionWidth(this.header);
    const tags = tagWidth(this.header);
    const clear = (name: string, columns: number): void => {
      floats.fill(0, this.#at(name) / 4, this.#at(name) / 4 + rows * columns);
    };
    clear('dProjected', projection);
    clear('dTags', tags);
    clear('dArcs', arc);
    this.#tagLoss(batch);
    this.#arcLoss(batch);
    const [projected, dProjected] = [this.#at('projected'), this.#at('dProjected')];
    this.#addRows(this.#at('dArcs'), parameters.gradient('arcBias'), arc, rows);
    this.#product(
      projected,
      1,
      projection,
      this.#at('dArcs'),
      arc,
      1,
      parameters.gradient('arc'),
      arc,
      arc,
      rows,
      arc,
      1,
    );
    this.#product(
      this.#at('dArcs'),
      arc,
      1,
      parameters.value('arc'),
      1,
      arc,
      dProjected,
      projection,
      rows,
      arc,
      arc,
      1,
    );
    this.#relationLoss(batch);
    kernel.multiplyEach(this.#at('projectionMask'), dProjected, rows * projection);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 2 * arc; column++) {
        const index = row * projection + column;
        if ((floats[projected / 4 + index] ?? 0) < 0)
          floats[dProjected / 4 + index] = (floats[dProjected / 4 + index] ?? 0) * LEAK;
      }
    }
    let current = this.#at('dA');
    let other = this.#at('dB');
    this.#affineBack(
      this.#at('states'),
      width,
      'project',
      'projectBias',
      dProjected,
      projection,
      rows,
      current,
      0,
    );
    this.#affineBack(this.#at('states'), width, 'tag', 'tagBias', this.#at('dTags'), tags, rows, current, 1);
    const dU = this.#at('dU');
    for (let layer = layers - 1; layer >= 0; layer--) {
      const { x, u, c, f, r, mask } = this.#layer(layer);
      kernel.multiplyEach(mask, current, rows * width);
      floats.fill(0, other / 4, other / 4 + rows * width);
      examples.forEach(({ length }, index) => {
        for (let back = 0; back < 2; back++) {
          const half = back * hidden * 4;
          const row = (firsts[index] ?? 0) + (back ? length - 1 : 0);
          kernel.recurBack(
            u + 3 * half,
            6 * hidden,
            x + half,
            width,
            c + half,
            f + half,
            r + half,
            parameters.value(`gates${layer}`) + 4 * half,
            hidden,
            row,
            length,
            back ? -1 : 1,
            current + half,
            dU + 3 * half,
            other + half,
            parameters.gradient(`gates${layer}`) + 4 * half,
          );
        }
      });
      const columns = layer === 0 ? window * width : width;
      const source = layer === 0 ? this.#at('windows') : x;
      this.#product(
        source,
        1,
        columns,
        dU,
        6 * hidden,
        1,
        parameters.gradient(`layer${layer}`),
        6 * hidden,
        columns,
        rows,
        6 * hidden,
        1,
      );
      const into = layer === 0 ? this.#at('dWindows') : other;
      this.#product(
        dU,
        6 * hidden,
        1,
        parameters.value(`layer${layer}`),
        1,
        6 * hidden,
        into,
        columns,
        rows,
        6 * hidden,
        columns,
        layer === 0 ? 0 : 1,
      );
      [current, other] = [other, current];
    }
    const reach = (window - 1) / 2;
    const dWindows = this.#at('dWindows');
    forEachInWindow(examples, firsts, reach, (row, offset) => {
      const from = dWindows + (row * window + offset + reach) * width * 4;
      kernel.addScaled(from, current + (row + offset) * width * 4, width, 1);
    });
    kernel.multiplyEach(this.#at('inputMask'), current, rows * width);
    batch.used.forEach((used, row) => {
      for (const embedding of used) {
        kernel.addScaled(
          current + row * width * 4,
          this.embeddings.gradients + embedding * width * 4,
          width,
          1,
        );
      }
    });
  }

  #tagLoss({ examples, firsts }: Batch): void {
    const floats = this.kernel.floats();
    const columns = tagWidth(this.header);
    const [scores, gradients] = [this.#at('tags') / 4, this.#at('dTags') / 4];
    examples.forEach(({ tags, length }, index) => {
      let offset = 0;
      this.header.groups.forEach(({ name, values }, group) => {
        const gold = tags[group];
        const weight = name === 'UPOS' || name === NAMES_GROUP ? 1 : FEATURE_WEIGHT;
        for (let word = 0; gold && word < length; word++) {
          const value = gold[word] ?? -1;
          const allowed = value < 0 ? allowedBy(value, values) : [value];
          if (!allowed) continue;
          const at = ((firsts[index] ?? 0) + word) * columns + offset;
          this.#losses.tags += softmaxLoss(
            floats,
            scores + at,
            gradients + at,
            values.length,
            allowed,
            weight,
          );
        }
        offset += values.length;
      });
      this.#losses.words += length;
    });
  }

  #arcLoss({ examples, firsts }: Batch): void {
    const { arc } = this.header;
    const { kernel, parameters } = this;
    const floats = kernel.floats();
    const projection = projectionWidth(this.header);
    const [projected, dProjected, heads, dHeads] = [
      this.#at('projected'),
      this.#at('dProjected'),
      this.#at('heads'),
      this.#at('dHeads'),
    ];
    const [arcs, dArcs, scores, dScores] = [
      this.#at('arcs'),
      this.#at('dArcs'),
      this.#at('scores'),
      this.#at('dScores'),
    ];
    const distance = parameters.value('arcDistance') / 4;
    const dDistance = parameters.gradient('arcDistance') / 4;
    examples.forEach(({ heads: gold, length }, index) => {
      if (!gold) return;
      const first = firsts[index] ?? 0;
      const width = padded(length + 1);
      copy(floats, heads, parameters.value('rootArc'), arc);
      for (let word = 0; word < length; word++) {
        copy(floats, heads + (word + 1) * arc * 4, projected + ((first + word) * projection + arc) * 4, arc);
      }
      floats.fill(0, heads / 4 + (length + 1) * arc, heads / 4 + width * arc);
      this.#product(arcs + first * arc * 4, arc, 1, heads, 1, arc, scores, width, length, arc, width, 0);
      floats.fill(0, dScores / 4, dScores / 4 + length * width);
      for (let word = 0; word < length; word++) {
        const row = scores / 4 + word * width;
        for (let head = 0; head <= length; head++) {
          floats[row + head] = (floats[row + head] ?? 0) + (floats[distance + arcPlace(word, head)] ?? 0);
        }
        floats[row + word + 1] = Number.NEGATIVE_INFINITY;
        const gradient = dScores / 4 + word * width;
        this.#losses.arcs += softmaxLoss(floats, row, gradient, length + 1, [gold[word] ?? 0], 1);
        for (let head = 0; head <= length; head++) {
          const place = dDistance + arcPlace(word, head);
          floats[place] = (floats[place] ?? 0) + (floats[gradient + head] ?? 0);
        }
      }
      this.#product(
        dScores,
        width,
        1,
        heads,
        arc,
        1,
        dArcs + first * arc * 4,
        arc,
        length,
        length + 1,
        arc,
        0,
      );
      this.#product(
        dScores,
        1,
        width,
        arcs + first * arc * 4,
        arc,
        1,
        dHeads,
        arc,
        length + 1,
        length,
        arc,
        0,
      );
      kernel.addScaled(dHeads, parameters.gradient('rootArc'), arc, 1);
      for (let word = 0; word < length; word++) {
        kernel.addScaled(
          dHeads + (word + 1) * arc * 4,
          dProjected + ((first + word) * projection + arc) * 4,
          arc,
          1,
        );
      }
    });
  }

  #relationLoss({ examples, firsts, rows }: Batch): void {
    const { arc, label, relations } = this.header;
    const { parameters } = this;
    const floats = this.kernel.floats();
    const columns = padded(relations.length);
    const projection = projectionWidth(this.header);
    const [input, dInput, scores, dScores] = [
      this.#at('labelInput'),
      this.#at('dLabelInput'),
      this.#at('labels'),
      this.#at('dLabels'),
    ];
    const [projected, dProjected] = [this.#at('projected') / 4, this.#at('dProjected') / 4];
    floats.fill(0, input / 4, input / 4 + rows * label);
    floats.fill(0, dScores / 4, dScores / 4 + rows * columns);
    const places = (first: number, word: number, head: number): [number, number] => [
      (first + word) * projection + 2 * arc,
      head === 0 ? -1 : (first + head - 1) * projection + 2 * arc + label,
    ];
    examples.forEach(({ heads, length }, index) => {
      const first = firsts[index] ?? 0;
      for (let word = 0; heads && word < length; word++) {
        const [own, above] = places(first, word, heads[word] ?? 0);
        const aboveAt = above < 0 ? parameters.value('rootLabel') / 4 : projected + above;
        const at = input / 4 + (first + word) * label;
        for (let unit = 0; unit < label; unit++) {
          floats[at + unit] = (floats[projected + own + unit] ?? 0) + (floats[aboveAt + unit] ?? 0);
        }
      }
    });
    this.kernel.rectify(input, rows * label, LEAK);
    this.#affine(input, label, 'label', 'labelBias', scores, columns, rows);
    examples.forEach(({ relations: gold, length }, index) => {
      for (let word = 0; gold && word < length; word++) {
        const relation = gold[word] ?? -1;
        if (relation < 0) continue;
        const at = ((firsts[index] ?? 0) + word) * columns;
        this.#losses.relations += softmaxLoss(
          floats,
          scores / 4 + at,
          dScores / 4 + at,
          relations.length,
          [relation],
          1,
        );
      }
    });
    this.#affineBack(input, label, 'label', 'labelBias', dScores, columns, rows, dInput, 0);
    examples.forEach(({ heads, length }, index) => {
      const first = firsts[index] ?? 0;
      for (let word = 0; heads && word < length; word++) {
        const [own, above] = places(first, word, heads[word] ?? 0);
        const aboveAt = above < 0 ? parameters.gradient('rootLabel') / 4 : dProjected + above;
        const at = (first + word) * label;
        for (let unit = 0; unit < label; unit++) {
          const slope = (floats[input / 4 + at + unit] ?? 0) < 0 ? LEAK : 1;
          const value = (floats[dInput / 4 + at + unit] ?? 0) * slope;
          floats[dProjected + own + unit] = (floats[dProjected + own + unit] ?? 0) + value;
          floats[aboveAt + unit] = (floats[aboveAt + unit] ?? 0) + value;
        }
      }
    });
  }

  #update({ used, rows }: Batch, steps: number): void {
    const { kernel, parameters, embeddings } = this;
    const width = 2 * this.header.hidden;
    const touched = new Set<number>();
    for (const row of used) for (const embedding of row) touched.add(embedding);
    const norm = Math.sqrt(kernel.sumOfSquares(parameters.gradients, parameters.count)) / rows;
    if (norm > LONGEST_GRADIENT) {
      const excess = LONGEST_GRADIENT / norm - 1;
      kernel.addScaled(parameters.gradients, parameters.gradients, parameters.count, excess);
      for (const row of touched) {
        const at = embeddings.gradients + row * width * 4;
        kernel.addScaled(at, at, width, excess);
      }
    }
    this.#step++;
    const { rate, warmup } = this.#plan;
    const now = rate * Math.min(1, this.#step / warmup) * (1 - (0.98 * this.#step) / (steps + 1));
    const corrected = (now * Math.sqrt(1 - BETA2 ** this.#step)) / (1 - BETA1 ** this.#step);
    const { values, gradients, firstMoments, secondMoments, count } = parameters;
    kernel.adam(values, gradients, firstMoments, secondMoments, count, corrected, BETA1, BETA2, EPSILON);
    for (const row of touched) {
      const at = row * width * 4;
      kernel.adam(
        embeddings.values + at,
        embeddings.gradients + at,
        embeddings.firstMoments + at,
        embeddings.secondMoments + at,
        width,
        corrected,
        BETA1,
        BETA2,
        EPSILON,
      );
    }
  }

  #drop(values: Address, mask: Address, count: number, chance: number): void {
    const floats = this.kernel.floats();
    const kept = 1 / (1 - chance);
    for (let index = mask / 4; index < mask / 4 + count; index++) {
      floats[index] = chance > 0 && this.#random() < chance ? 0 : kept;
    }
    this.kernel.multiplyEach(mask, values, count);
  }

  #product(
    a: Address,
    rowStride: number,
    columnStride: number,
    b: Address,
    bRowStride: number,
    bColumnStride: number,
    c: Address,
    ldc: number,
    m: number,
    k: number,
    n: number,
    add: number,
  ): void {
    const packed = this.#at('packed');
    this.kernel.pack(b, bRowStride, bColumnStride, k, n, packed);
    this.kernel.multiply(a, rowStride, columnStride, packed, c, ldc, m, k, n, add);
  }

  #affine(
    input: Address,
    width: number,
    weights: string,
    bias: string,
    output: Address,
    columns: number,
    rows: number,
  ): void {
    this.#fill(output, this.parameters.value(bias), columns, rows);
    this.#product(
      input,
      width,
      1,
      this.parameters.value(weights),
      columns,
      1,
      output,
      columns,
      rows,
      width,
      columns,
      1,
    );
  }

  #affineBack(
    input: Address,
    width: number,
    weights: string,
    bias: string,
    gradient: Address,
    columns: number,
    rows: number,
    into: Address,
    add: number,
  ): void {
    this.#addRows(gradient, this.parameters.gradient(bias), columns, rows);
    this.#product(
      input,
      1,
      width,
      gradient,
      columns,
      1,
      this.parameters.gradient(weights),
      columns,
      width,
      rows,
      columns,
      1,
    );
    this.#product(
      gradient,
      columns,
      1,
      this.parameters.value(weights),
      1,
      columns,
      into,
      width,
      rows,
      columns,
      width,
      add,
    );
  }

  #fill(to: Address, row: Address, columns: number, rows: number): void {
    const floats = this.kernel.floats();
    for (let index = 0; index < rows; index++) copy(floats, to + index * columns * 4, row, columns);
  }

  #addRows(from: Address, to: Address, columns: number, rows: number): void {
    for (let index = 0; index < rows; index++)
      this.kernel.addScaled(from + index * columns * 4, to, columns, 1);
  }
}

/** Place of an arc in the table of biases; words count from 0, heads from 1, and head 0 is the root. */
function arcPlace(word: number, head: number): number {
  if (head === 0) return ROOT_ARC;
  return Math.max(-LONGEST_ARC, Math.min(LONGEST_ARC, head - 1 - word)) + LONGEST_ARC;
}

function copy(floats: Float32Array, to: Address, from: Address, count: number): void {
  floats.copyWithin(to / 4, from / 4, from / 4 + count);
}

/** Calls `visit` for every word and every place of its window that lies in its sentence. */
function forEachInWindow(
  examples: readonly Example[],
  firsts: readonly number[],
  reach: number,
  visit: (row: number, offset: number) => void,
): void {
  examples.forEach(({ length }, index) => {
    const first = firsts[index] ?? 0;
    for (let word = 0; word < length; word++) {
      const low = Math.max(-reach, -word);
      const high = Math.min(reach, length - 1 - word);
      for (let offset = low; offset <= high; offset++) visit(first + word, offset);
    }
  });
}

/** Cross-entropy of a softmax over `count` scores against the right one, or against several of which one is right; writes weight × gradient. */
function softmaxLoss(
  floats: Float32Array,
  scores: number,
  gradients: number,
  count: number,
  right: readonly number[],
  weight: number,
): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) highest = Math.max(highest, floats[scores + index] ?? 0);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const value = Math.exp((floats[scores + index] ?? 0) - highest);
    floats[gradients + index] = value;
    sum += value;
  }
  let probability = 0;
  for (const index of right) probability += (floats[gradients + index] ?? 0) / sum;
  for (let index = 0; index < count; index++) {
    const share = (floats[gradients + index] ?? 0) / sum;
    const wanted = right.includes(index) ? share / Math.max(probability, LEAST) : 0;
    floats[gradients + index] = (share - wanted) * weight;
  }
  return -Math.log(Math.max(probability, LEAST)) * weight;
}

/** No probability counts as less, so that no loss is endless. */
const LEAST = 1e-9;
