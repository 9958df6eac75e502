import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkKeyMaker, type LinkKeys } from '../../sources/index.ts';
import { temporaryFolder } from '../prepared-folder.fixture.ts';
import { type LinkIndex, openLinkIndex } from './link-index.ts';

const keysOf = linkKeyMaker();
const STORY = `The mayor of Valdo, Irena Kostrova, said on Tuesday that 1,250 people had left the district since the dam at Orsk
began to leak. Some 340 of them sleep in a school, where Captain Bellini counts 26 buses.`;
const STORY_IT = `Da quando la diga di Orsk perde, 1.250 persone hanno lasciato il distretto, ha detto martedì la sindaca di
Valdo, Irena Kostrova. Circa 340 dormono in una scuola, dove il capitano Bellini conta 26 autobus.`;
const OTHER = `A fishing cooperative in Narva has signed an agreement with two shipyards for the repair of 48 boats, the ministry
in Tallinn announced. Director Saar expects the first 19 boats to leave the docks in autumn.`;

let folder: string;
let open: LinkIndex[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await Promise.all(open.map((index) => index.close()));
  open = [];
  rmSync(folder, { recursive: true });
});

async function opened(): Promise<LinkIndex> {
  const index = await openLinkIndex(folder);
  open.push(index);
  return index;
}

async function closed(index: LinkIndex): Promise<void> {
  open = open.filter((one) => one !== index);
  await index.close();
}

const keyed = (text: string, language = 'en'): LinkKeys => keysOf({ text, language });
const documentOf = (id: string, text: string, day = '2031-05-06') => ({
  ...{ id, version: `text: ${text}`, day, keys: keyed(text) },
});
const idsOf = (index: LinkIndex, keys: LinkKeys) => {
  const { alikeInWording, alikeInFacts } = index.find(keys);
  return { wording: alikeInWording.map(({ id }) => id), facts: alikeInFacts.map(({ id }) => id) };
};
const NONE = { wording: [], facts: [] };

/** So many documents that the index makes runs of them. */
const fillers = (from: number, end: number) =>
  Array.from({ length: end - from }, (_, at) => {
    const words = Array.from({ length: 40 }, (__, word) =>
      `w${(from + at) * 40 + word}`.replace(/\d/gu, (one) => 'abcdefghij'[Number(one)] ?? ''),
    );
    return documentOf(`filler-${from + at}`, words.join(' '));
  });

describe('the link index', () => {
  it('finds a copy and a translation of what an earlier process added', async () => {
    const first = await opened();
    expect(first.add(documentOf('reports/a.txt', STORY))).toBe('added');
    expect(first.add(documentOf('reports/é.txt', OTHER))).toBe('added');
    await closed(first);
    const later = await opened();
    expect(later.size()).toBe(2);
    expect(idsOf(later, keyed(STORY.replace('Some', 'About')))).toEqual({
      wording: ['reports/a.txt'],
      facts: ['reports/a.txt'],
    });
    expect(idsOf(later, keyed(STORY_IT, 'it'))).toEqual({ wording: [], facts: ['reports/a.txt'] });
    expect(idsOf(later, keyed('Nothing of all that has ever been written in any report.'))).toEqual(NONE);
  });

  it('knows a document again, and finds its new version only', async () => {
    const index = await opened();
    index.add(documentOf('a', STORY));
    expect(index.add(documentOf('a', STORY))).toBe('known');
    expect(index.add(documentOf('a', OTHER))).toBe('added');
    expect(idsOf(index, keyed(STORY))).toEqual(NONE);
    expect(idsOf(index, keyed(OTHER)).wording).toEqual(['a']);
    await closed(index);
    const later = await opened();
    expect(later.add(documentOf('a', OTHER))).toBe('known');
    expect(idsOf(later, keyed(STORY))).toEqual(NONE);
    expect(later.add(documentOf('a', STORY))).toBe('added');
    expect(idsOf(later, keyed(STORY)).wording).toEqual(['a']);
  });

  it('finds the same whether its runs are read, made again or damaged', async () => {
    const first = await opened();
    first.add(documentOf('a', STORY, '2031-05-05'));
    for (const document of fillers(0, 6500)) first.add(document);
    const found = idsOf(first, keyed(STORY));
    expect(found.wording).toEqual(['a']);
    await closed(first);
    const runs = readdirSync(folder).filter((name) => name.startsWith('run-'));
    expect(runs.length).toBeGreaterThan(0);
    const again = await opened();
    expect(idsOf(again, keyed(STORY))).toEqual(found);
    await closed(again);
    const path = join(folder, runs[0] ?? '');
    const bytes = readFileSync(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const damaged = await opened();
    expect(damaged.size()).toBe(6501);
    expect(idsOf(damaged, keyed(STORY))).toEqual(found);
    await closed(damaged);
    for (const name of readdirSync(folder)) if (name.startsWith('run-')) rmSync(join(folder, name));
    expect(idsOf(await opened(), keyed(STORY))).toEqual(found);
  });

  it.each([1, 20, 27, 28, 200])(
    'loses only the last document when the last %i bytes never reached the disk',
    async (missing) => {
      const first = await opened();
      for (const [id, text] of [
        ['a', STORY],
        ['b', OTHER],
      ] as const)
        first.add(documentOf(id, text));
      await closed(first);
      const path = join(folder, 'documents');
      truncateSync(path, readFileSync(path).length - missing);
      const later = await opened();
      expect(later.size()).toBe(1);
      expect(idsOf(later, keyed(STORY)).wording).toEqual(['a']);
      expect(later.add(documentOf('b', OTHER))).toBe('added');
      await closed(later);
      const last = await opened();
      expect(idsOf(last, keyed(OTHER)).wording).toEqual(['b']);
    },
  );

  it('does not believe runs of documents that its journal has lost', async () => {
    const first = await opened();
    for (const document of fillers(0, 6500)) first.add(document);
    await closed(first);
    const path = join(folder, 'documents');
    truncateSync(path, 100_000);
    const later = await opened();
    expect(later.size()).toBeGreaterThan(100);
    const [lost] = fillers(6499, 6500);
    expect(lost && idsOf(later, lost.keys)).toEqual(NONE);
  });

  it('begins anew when its keys were made otherwise, or it is no index', async () => {
    const first = await opened();
    first.add(documentOf('a', STORY));
    await closed(first);
    const path = join(folder, 'documents');
    writeFileSync(path, readFileSync(path, 'latin1').replace(/keys \d{4}/u, 'keys 0000'), 'latin1');
    const later = await opened();
    expect(later.size()).toBe(0);
    expect(later.add(documentOf('a', STORY))).toBe('added');
    await closed(later);
    expect((await opened()).size()).toBe(1);
  });

  it('passes over what follows the last whole record', async () => {
    const first = await opened();
    first.add(documentOf('a', STORY));
    await closed(first);
    appendFileSync(join(folder, 'documents'), Buffer.alloc(5000, 0xff));
    const later = await opened();
    expect(later.size()).toBe(1);
    later.add(documentOf('b', OTHER));
    await closed(later);
    expect((await opened()).size()).toBe(2);
  });

  it('says so when it is damaged in the middle', async () => {
    const first = await opened();
    for (const document of fillers(0, 20_000)) first.add(document);
    await closed(first);
    const path = join(folder, 'documents');
    const bytes = readFileSync(path);
    expect(bytes.length).toBeGreaterThan(2 ** 21 + 1000);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(openLinkIndex(folder)).rejects.toMatchObject({ kind: 'input', code: 'store/damaged' });
  });

  it('is held by one process at a time', async () => {
    await opened();
    await expect(openLinkIndex(folder)).rejects.toMatchObject({ kind: 'busy', code: 'store/locked' });
  });
});
