import { describe, expect, it } from 'vitest';
import { readSections, type SectionArray, writeSections } from './sections.ts';

describe('a model file', () => {
  const arrays = new Map<string, SectionArray>([
    ['bytes', Int8Array.of(-128, 0, 127)],
    ['classes', Uint16Array.of(1, 65_535, 3)],
    ['keys', Uint32Array.of(7, 4_294_967_295)],
    ['scales', Float32Array.of(0.5, -1.25)],
  ]);

  it('gives back what was written, wherever it lies in memory', () => {
    const bytes = writeSections({ language: 'it', names: ['è'] }, arrays);
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    for (const file of [bytes, shifted]) {
      const { header, arrays: read } = readSections<unknown>(file);
      expect(header).toEqual({ language: 'it', names: ['è'] });
      expect([...read]).toEqual([...arrays]);
    }
  });

  it('is the same for the same input', () => {
    expect(writeSections({ a: 1 }, arrays)).toEqual(writeSections({ a: 1 }, arrays));
  });

  it('of something else is refused', () => {
    expect(() => readSections(new TextEncoder().encode('{"not": "a model"}'))).toThrow('Not a model');
  });
});
