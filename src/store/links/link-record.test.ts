import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord, type IndexedDocument, recordLength } from './link-record.ts';

const key = fc.integer({ min: 0, max: 0xffff_ffff });
const keys = fc.array(key, { maxLength: 60 }).map((all) => Uint32Array.from(all));
const anyDocument: fc.Arbitrary<IndexedDocument> = fc.record({
  id: fc.string({ unit: 'grapheme', maxLength: 40 }),
  version: fc.string({ maxLength: 64 }),
  rank: fc.double({ noNaN: true }),
  keys: fc.record({ wording: keys, facts: keys }),
});
const anyReplaced = fc.option(fc.nat(), { nil: undefined });

describe('a record of the link index', () => {
  it('comes back as it was, wherever it stands among others', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyReplaced, (before, document, replaces) => {
        const first = encodeRecord(before);
        const bytes = Buffer.concat([first, encodeRecord(document, replaces)]);
        const record = decodeRecord(bytes, first.length);
        expect(record?.document()).toEqual(document);
        expect(record?.id()).toBe(document.id);
        expect(record?.replaces).toBe(replaces);
        expect(first.length + (record?.length ?? 0)).toBe(bytes.length);
        expect(recordLength(bytes, first.length)).toBe(record?.length);
      }),
    );
  });

  it('that lacks its end, or has any other byte, is none', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.integer({ min: 1, max: 255 }), (document, place, change) => {
        const bytes = encodeRecord(document);
        const at = place % bytes.length;
        expect(decodeRecord(bytes.subarray(0, at), 0)).toBeUndefined();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(decodeRecord(bytes, 0)).toBeUndefined();
      }),
    );
  });

  it('refuses an id that its head has no room for', () => {
    const document = {
      id: 'x'.repeat(70_000),
      version: '1',
      rank: 0,
      keys: { wording: new Uint32Array(), facts: new Uint32Array() },
    };
    expect(() => encodeRecord(document)).toThrow(RangeError);
  });
});
