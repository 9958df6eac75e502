import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, readingOf } from './store.fixture.ts';
import type { NewCase } from './store-place.fixture.ts';

export function describeKeeping(newCase: NewCase): void {
  describe('keeping a report', () => {
    const document = documentOf('a.txt', 'Le truppe «non» sono partite: 9 000 uomini… 🛑');
    const reading = readingOf(document);

    it('gives it back byte for byte', async () => {
      const store = newCase();
      // Keys on purpose in an order that jsonb would change, and one that JavaScript holds first.
      const odd = { ...document, zz: 1, a: { b: [1.5e-7, -0, null, true], '10': '\u0000\ud800' } };
      await store.keepReport(odd, reading, { readerVersion: 'r1' });
      const kept = [{ document: odd, reading }];
      expect(JSON.stringify(await store.reports())).toBe(JSON.stringify(kept));
    });

    it('gives any text back byte for byte', async () => {
      const store = newCase();
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), fc.json(), async (text, json) => {
          const any = { ...documentOf('any.txt', text), title: json };
          await store.keepReport(any, readingOf(any, json), { readerVersion: 'r1' });
          const [report] = await store.reports();
          expect(JSON.stringify(report)).toBe(
            JSON.stringify({ document: any, reading: readingOf(any, json) }),
          );
        }),
        { numRuns: 30 },
      );
    });

    it('says whether there was anything to keep', async () => {
      const store = newCase();
      expect(await store.keepReport(document, reading, { readerVersion: 'r1' })).toBe('kept');
      expect(await store.keepReport(document, reading, { readerVersion: 'r1' })).toBe('known');
      expect(await store.versions('a.txt')).toEqual([{ version: document.version, standing: 'current' }]);
    });

    it('puts the reading of a new reader in place of the old one', async () => {
      const store = newCase();
      const second = readingOf(document, 'quasi certo');
      await store.keepReport(document, reading, { readerVersion: 'r1' });
      expect(await store.keepReport(document, second, { readerVersion: 'r2' })).toBe('kept');
      expect(await store.reports()).toEqual([{ document, reading: second }]);
      expect(await store.knownVersions('r1')).toEqual(new Map());
      expect(await store.knownVersions('r2')).toEqual(new Map([['a.txt', document.version]]));
      expect(await store.versions('a.txt')).toHaveLength(1);
    });

    it('takes a corrected header of the same text', async () => {
      const store = newCase();
      const corrected = { ...document, publisher: 'Corriere Inventato' };
      await store.keepReport(document, reading, { readerVersion: 'r1' });
      expect(await store.keepReport(corrected, reading, { readerVersion: 'r1' })).toBe('kept');
      expect(await store.reports()).toEqual([{ document: corrected, reading }]);
    });

    it('refuses the reading of another document or version', async () => {
      const store = newCase();
      const other = readingOf(documentOf('b.txt', document.text));
      const older = readingOf(documentOf('a.txt', 'An older text.'));
      await expect(store.keepReport(document, other, { readerVersion: 'r1' })).rejects.toThrow('b.txt');
      await expect(store.keepReport(document, older, { readerVersion: 'r1' })).rejects.toThrow('a.txt');
      expect(await store.reports()).toEqual([]);
    });

    it('lets calls overlap', async () => {
      const store = newCase();
      const documents = Array.from({ length: 20 }, (_, n) => documentOf(`${n % 10}.txt`, `Text ${n}.`));
      await Promise.all(
        documents.map((each) => store.keepReport(each, readingOf(each), { readerVersion: 'r1' })),
      );
      expect(await store.reports()).toHaveLength(10);
      expect(await store.versions('3.txt')).toHaveLength(2);
    });
  });
}
