import { describe, expect, it } from 'vitest';
import { fileFingerprint } from './file-fingerprint.ts';
import { documentOf, readingOf } from './store.fixture.ts';
import type { NewCase } from './store-place.fixture.ts';

export function describeHistory(newCase: NewCase): void {
  const first = documentOf('a.txt', 'The spokesman said that no troops would be sent.');
  const edited = documentOf('a.txt', 'CORRECTION. The spokesman said that no more troops would be sent.');
  const by = { readerVersion: 'r1' };

  describe('an edited document', () => {
    it('shows its new version and keeps the old one', async () => {
      const store = newCase();
      await store.keepReport(first, readingOf(first), by);
      expect(await store.keepReport(edited, readingOf(edited), by)).toBe('kept');
      expect(await store.reports()).toEqual([{ document: edited, reading: readingOf(edited) }]);
      expect(await store.knownVersions('r1')).toEqual(new Map([['a.txt', edited.version]]));
      expect(await store.versions('a.txt')).toEqual([
        { version: first.version, standing: 'superseded' },
        { version: edited.version, standing: 'current' },
      ]);
    });

    it('that is changed back shows its first version again', async () => {
      const store = newCase();
      for (const each of [first, edited, first]) {
        expect(await store.keepReport(each, readingOf(each), by)).toBe('kept');
      }
      expect(await store.reports()).toEqual([{ document: first, reading: readingOf(first) }]);
      expect(await store.versions('a.txt')).toEqual([
        { version: first.version, standing: 'current' },
        { version: edited.version, standing: 'superseded' },
      ]);
    });
  });

  describe('a document whose file is gone', () => {
    it('is shown no more, and comes back when it is kept again', async () => {
      const store = newCase();
      const other = documentOf(`b "{},'\\.txt`, 'Another report.');
      for (const each of [first, edited, other]) {
        await store.keepReport(each, readingOf(each), { ...by, fingerprint: 'f' });
      }
      await store.markMissing(['a.txt', other.id, 'never-seen.txt']);
      expect(await store.reports()).toEqual([]);
      expect(await store.knownVersions('r1')).toEqual(new Map());
      expect(await store.takenFingerprints('r1')).toEqual(new Map());
      expect(await store.versions('a.txt')).toEqual([
        { version: first.version, standing: 'superseded' },
        { version: edited.version, standing: 'missing' },
      ]);
      expect(await store.versions('never-seen.txt')).toEqual([]);

      expect(await store.keepReport(edited, readingOf(edited), by)).toBe('kept');
      expect(await store.reports()).toEqual([{ document: edited, reading: readingOf(edited) }]);
    });

    it('can be told by the files that are left, whichever reader read it', async () => {
      const store = newCase();
      const left = documentOf('b.txt', 'Still there.');
      await store.keepReport(first, readingOf(first), { readerVersion: 'an older reader' });
      await store.keepReport(left, readingOf(left), by);
      await store.markMissingBut(['b.txt', 'new.txt']);
      expect(await store.reports()).toEqual([{ document: left, reading: readingOf(left) }]);
      await store.markMissingBut([]);
      expect(await store.reports()).toEqual([]);
    });

    it('is none when none is named', async () => {
      const store = newCase();
      await store.keepReport(first, readingOf(first), by);
      await store.markMissing([]);
      expect(await store.reports()).toHaveLength(1);
    });
  });

  describe('fingerprints', () => {
    it('are those of the files last taken, for the reader that took them', async () => {
      const store = newCase();
      const withFile = { ...by, fingerprint: fileFingerprint(Buffer.from(first.text)) };
      const resaved = { ...by, fingerprint: fileFingerprint(Buffer.from(`${first.text}\r\n`)) };
      await store.keepReport(first, readingOf(first), withFile);
      expect(await store.takenFingerprints('r1')).toEqual(new Map([['a.txt', withFile.fingerprint]]));
      expect(await store.takenFingerprints('r2')).toEqual(new Map());
      expect(await store.keepReport(first, readingOf(first), resaved)).toBe('known');
      expect(await store.takenFingerprints('r1')).toEqual(new Map([['a.txt', resaved.fingerprint]]));
      await store.keepReport(first, readingOf(first), by);
      expect(await store.takenFingerprints('r1')).toEqual(new Map());
    });
  });

  describe('reports', () => {
    it('come by document id in UTF-16 order, whatever the order of keeping', async () => {
      const store = newCase();
      const ids = ['b.txt', 'a/z.txt', 'a.txt', 'Z.txt', 'é.txt', '\u{1f6d1}.txt', '\uff5e.txt', 'e.txt'];
      for (const id of ids) {
        const document = documentOf(id, `Report ${id}.`);
        await store.keepReport(document, readingOf(document), by);
      }
      const shown = (await store.reports()).map(({ document }) => document.id);
      expect(shown).toEqual([
        'Z.txt',
        'a.txt',
        'a/z.txt',
        'b.txt',
        'e.txt',
        'é.txt',
        '\u{1f6d1}.txt',
        '\uff5e.txt',
      ]);
    });

    it('of another case are not seen', async () => {
      const store = newCase();
      await store.keepReport(first, readingOf(first), by);
      const other = newCase();
      expect(await other.reports()).toEqual([]);
      expect(await other.versions('a.txt')).toEqual([]);
      await other.markMissing(['a.txt']);
      await other.keepReport(edited, readingOf(edited), by);
      expect(await store.reports()).toEqual([{ document: first, reading: readingOf(first) }]);
    });
  });
}
