import { type NetworkHeader, parameterShapes } from '../../src/reading/network/architecture.ts';
import type { Address, Kernel } from '../../src/reading/network/kernel.ts';
import { bellShaped } from './random.ts';

/** All that is learned, in the kernel's memory, with its gradients and Adam's two moments. */
export interface Parameters {
  readonly count: number;
  readonly values: Address;
  readonly gradients: Address;
  readonly firstMoments: Address;
  readonly secondMoments: Address;
  value(name: string): Address;
  gradient(name: string): Address;
}

/** Deviation of embeddings at the start. */
const EMBEDDING_SPREAD = 0.1;
/** The forget gate begins half open towards keeping. */
const FORGET_BIAS = 0.5;

/** Makes the dense parameters, at random values scaled by what goes into them; biases are zero. */
export function createParameters(kernel: Kernel, header: NetworkHeader, random: () => number): Parameters {
  const places = new Map<string, number>();
  let count = 0;
  const shapes = parameterShapes(header);
  for (const { name, rows, columns } of shapes) {
    places.set(name, count);
    count += (rows * columns + 7) & ~7;
  }
  const [values, gradients, firstMoments, secondMoments] = [0, 0, 0, 0].map(() => kernel.allocate(count)) as [
    Address,
    Address,
    Address,
    Address,
  ];
  const place = (name: string): number => {
    const found = places.get(name);
    if (found === undefined) throw new Error(`No parameter is called ${name}.`);
    return found;
  };
  const floats = kernel.floats();
  for (const { name, rows, columns } of shapes) {
    const spread = spreadOf(name, rows);
    if (spread === 0) continue;
    const from = values / 4 + place(name);
    for (let index = 0; index < rows * columns; index++) floats[from + index] = bellShaped(random) * spread;
  }
  const { hidden, layers } = header;
  for (let layer = 0; layer < layers; layer++) {
    // Rows of the gates: forget peephole, reset peephole, forget bias, reset bias, of one direction and then of the other.
    const from = values / 4 + place(`gates${layer}`);
    for (const row of [2, 6]) floats.fill(FORGET_BIAS, from + row * hidden, from + (row + 1) * hidden);
  }
  return {
    count,
    values,
    gradients,
    firstMoments,
    secondMoments,
    value: (name) => values + place(name) * 4,
    gradient: (name) => gradients + place(name) * 4,
  };
}

function spreadOf(name: string, rows: number): number {
  if (name.startsWith('layer')) return Math.sqrt(1.5 / rows);
  if (name.startsWith('root')) return 0.1;
  if (name === 'arc') return 0.5 / Math.sqrt(rows);
  return rows === 1 || name.startsWith('gates') ? 0 : Math.sqrt(1 / rows);
}

/** Embedding rows with gradients and moments; only the rows that a batch touches are updated. */
export interface EmbeddingTable {
  readonly values: Address;
  readonly gradients: Address;
  readonly firstMoments: Address;
  readonly secondMoments: Address;
}

export function createEmbeddings(
  kernel: Kernel,
  rows: number,
  width: number,
  random: () => number,
): EmbeddingTable {
  const values = kernel.allocate(rows * width);
  const gradients = kernel.allocate(rows * width);
  const firstMoments = kernel.allocate(rows * width);
  const secondMoments = kernel.allocate(rows * width);
  const floats = kernel.floats();
  for (let index = 0; index < rows * width; index++) {
    floats[values / 4 + index] = bellShaped(random) * EMBEDDING_SPREAD;
  }
  return { values, gradients, firstMoments, secondMoments };
}
