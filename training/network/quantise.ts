import { parameterShapes } from '../../src/reading/network/architecture.ts';
import { type SectionArray, writeSections } from '../../src/reading/network/sections.ts';
import type { Trainer } from './trainer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The bytes of a model file: every matrix as 8-bit integers with one scale a row. */
export function modelBytes(trainer: Trainer, vocabulary: Vocabulary): Uint8Array {
  const { header, kernel, parameters, embeddings } = trainer;
  const floats = kernel.floats();
  const arrays = new Map<string, SectionArray>([
    ['keys', vocabulary.keys],
    ['lexiconKeys', vocabulary.lexiconKeys],
    ['lexiconClasses', vocabulary.lexiconClasses],
  ]);
  const add = (name: string, at: number, rows: number, columns: number): void => {
    const { values, scales } = quantised(floats.subarray(at / 4, at / 4 + rows * columns), rows, columns);
    arrays.set(name, values);
    arrays.set(`${name}Scales`, scales);
  };
  for (const { name, rows, columns } of parameterShapes(header))
    add(name, parameters.value(name), rows, columns);
  const { values, scales } = quantised(
    floats.subarray(embeddings.values / 4, embeddings.values / 4 + header.rows * 2 * header.hidden),
    header.rows,
    2 * header.hidden,
  );
  arrays.set('embeddings', values);
  arrays.set('embeddingScales', scales);
  return writeSections(header, arrays);
}

/** Each row divided by its largest magnitude and rounded to −127…127. */
function quantised(
  matrix: Float32Array,
  rows: number,
  columns: number,
): { values: Int8Array; scales: Float32Array } {
  const values = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let column = 0; column < columns; column++) {
      largest = Math.max(largest, Math.abs(matrix[row * columns + column] ?? 0));
    }
    const scale = Math.fround(largest / 127);
    scales[row] = scale;
    for (let column = 0; scale > 0 && column < columns; column++) {
      values[row * columns + column] = Math.round((matrix[row * columns + column] ?? 0) / scale);
    }
  }
  return { values, scales };
}
