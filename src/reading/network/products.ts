import { type NetworkHeader, parameterShapes } from './architecture.ts';
import type { Address, Kernel } from './kernel.ts';
import { type SectionArray, section } from './sections.ts';

/** A matrix packed for whole-number products, or a vector as it is. */
interface Weights {
  readonly at: Address;
  /** Scales of the columns; 0 for a vector. */
  readonly scales: Address;
  readonly rows: number;
  readonly columns: number;
}

/** The weights of a network, and products with them. An input is entered once for all the matrices that it is multiplied with. */
export class Products {
  readonly #kernel: Kernel;
  readonly #weights = new Map<string, Weights>();
  /** Input of a product in whole numbers, and the scales of its rows. */
  readonly #whole: Address;
  readonly #wholeScales: Address;

  /** `rows`: how many rows an input has at most. */
  constructor(
    kernel: Kernel,
    header: NetworkHeader,
    arrays: ReadonlyMap<string, SectionArray>,
    rows: number,
  ) {
    this.#kernel = kernel;
    const { hidden, arc, label } = header;
    this.#whole = kernel.allocate((rows * Math.max(2 * hidden, arc, label)) / 2);
    this.#wholeScales = kernel.allocate(rows);
    this.#load(header, arrays);
  }

  /** Where a vector, or the parameters of a layer's gates, stand. Throws for a name that the model lacks. */
  vector(name: string): Address {
    return this.#weight(name).at;
  }

  /** Makes `rows` rows of an input, `ldx` floats apart, ready for products with matrices of `k` rows. */
  enter(input: Address, ldx: number, rows: number, k: number): void {
    this.#kernel.toWhole(input, ldx, rows, k, this.#whole, this.#wholeScales);
  }

  /** The product of what was entered with a matrix, `ldc` floats a row; added to the bias where there is one. */
  multiply(name: string, rows: number, output: Address, ldc: number, bias?: string): void {
    const { at, scales, rows: k, columns } = this.#weight(name);
    if (bias !== undefined) this.#fillRows(output, bias, columns, rows);
    const add = bias === undefined ? 0 : 1;
    this.#kernel.multiplyWhole(
      this.#whole,
      this.#wholeScales,
      at,
      scales,
      output,
      ldc,
      rows,
      k,
      columns,
      add,
    );
  }

  #load(header: NetworkHeader, arrays: ReadonlyMap<string, SectionArray>): void {
    const kernel = this.#kernel;
    const shapes = parameterShapes(header);
    const scratch = kernel.allocate(Math.max(...shapes.map(({ rows, columns }) => rows * columns)));
    for (const { name, rows, columns } of shapes) {
      const isVector = rows === 1 || name.startsWith('gates');
      const plain = isVector ? kernel.allocate(rows * columns) : scratch;
      dequantise(
        kernel.floats(),
        plain / 4,
        section(arrays, name, Int8Array),
        section(arrays, `${name}Scales`, Float32Array),
      );
      if (isVector) this.#weights.set(name, { at: plain, scales: 0, rows, columns });
      else if (name === 'layer0') this.#packWindow(header, plain);
      else this.#weights.set(name, this.#packed(plain, rows, columns));
    }
  }

  #packed(plain: Address, rows: number, columns: number): Weights {
    const at = this.#kernel.allocate((rows * columns) / 2);
    const scales = this.#kernel.allocate(columns);
    this.#kernel.packWhole(plain, columns, rows, columns, at, scales);
    return { at, scales, rows, columns };
  }

  /** The first layer's weights [window·width × 6·hidden] as a matrix for each place of the window. */
  #packWindow({ hidden, window }: NetworkHeader, plain: Address): void {
    const width = 2 * hidden;
    const columns = 6 * hidden;
    for (let place = 0; place < window; place++) {
      this.#weights.set(`layer0/${place}`, this.#packed(plain + place * width * columns * 4, width, columns));
    }
  }

  #weight(name: string): Weights {
    const weights = this.#weights.get(name);
    if (weights === undefined) throw new Error(`The model has no ${name}.`);
    return weights;
  }

  #fillRows(to: Address, bias: string, columns: number, rows: number): void {
    const floats = this.#kernel.floats();
    const from = this.vector(bias) / 4;
    for (let row = 0; row < rows; row++) floats.copyWithin(to / 4 + row * columns, from, from + columns);
  }
}

/** Writes rows of 8-bit integers times the scale of each. */
function dequantise(floats: Float32Array, to: number, values: Int8Array, scales: Float32Array): void {
  const columns = values.length / scales.length;
  for (let row = 0; row < scales.length; row++) {
    const scale = scales[row] ?? 0;
    for (let index = row * columns; index < (row + 1) * columns; index++) {
      floats[to + index] = (values[index] ?? 0) * scale;
    }
  }
}
