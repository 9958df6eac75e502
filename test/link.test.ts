import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { vigilia } from './run-vigilia.ts';
import { ENGLISH_STORIES } from './stories/english-stories.ts';
import { ITALIAN_STORIES } from './stories/italian-stories.ts';

interface Sent {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly publisher?: string;
}

interface Line {
  readonly kind: string;
  readonly relation?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly documents?: readonly string[];
  readonly code?: string;
  readonly reason?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'vigilia-link-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linked(documents: readonly Sent[], more: readonly string[] = []) {
  const input = documents.map((one) => JSON.stringify(one)).join('\n');
  const { out, code } = await vigilia(['link', '--ndjson', ...more], { input });
  return {
    code,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
  };
}

const [RAIL, TROOPS] = ENGLISH_STORIES;
const STORIES = [...ENGLISH_STORIES, ...ITALIAN_STORIES];
const wire = ({ id, text, language, agency, title, date }: (typeof STORIES)[number]): Sent => ({
  ...{ id, text, language, title, publisher: agency, publishedAt: date },
});
if (RAIL === undefined || TROOPS === undefined) throw new Error('the stories are gone');

describe('vigilia link --ndjson', () => {
  it('prints links, statement links, contradictions and origins, each line with its kind', async () => {
    const reprint = {
      ...wire(RAIL),
      id: 'reprint',
      publisher: 'The Argus',
      text: `By Norrland Wire\n\n${RAIL.text}`,
    };
    const other = {
      ...{ id: 'other', language: 'en', publishedAt: RAIL.date, publisher: 'Tarn Radio' },
      text: 'The union of railway workers said a cracked rail was not the probable cause of the accident near Aspvik.',
    };
    const { lines, code } = await linked([wire(RAIL), reprint, other]);
    expect(code).toBe(0);
    const kinds = lines.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(lines.find(({ kind }) => kind === 'link')).toMatchObject({
      ...{ relation: 'reprint', basis: 'declared', from: 'reprint', to: 'rail', declared: 'Norrland Wire' },
      reason: 'says that it reprints Norrland Wire: taken to be rail',
    });
    const origins = lines.filter(({ kind }) => kind === 'origin');
    expect(origins.map(({ documents }) => documents)).toEqual([['other'], ['rail', 'reprint']]);
    expect(lines.filter(({ kind }) => kind === 'statement-link').length).toBeGreaterThan(1);
  });

  it('lists a contradiction across languages once, with its reason in the language asked for', async () => {
    const yes = 'Minister Jonas Petraitis said Lithuania would close the border with Belarus.';
    const no =
      'La Lituania non chiuderà il confine con la Bielorussia, ha detto il ministro Jonas Petraitis.';
    const sent = (id: string, text: string, language: string) => ({
      id,
      text,
      language,
      publishedAt: '2031-02-03',
    });
    const { lines } = await linked(
      [sent('a', yes, 'en'), sent('b', yes, 'en'), sent('c', no, 'it')],
      ['--lang', 'it'],
    );
    const found = lines.filter(({ kind }) => kind === 'contradiction');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      reason: 'della stessa cosa dicono ciò che non può essere vero insieme: se è così (non è così / è così)',
      earlier: [{ document: 'a' }, { document: 'b' }],
      later: [{ document: 'c' }],
    });
  });

  it('tells of lines that are no documents, and reads the others', async () => {
    const input = `no json\n{"id":"a"}\n${JSON.stringify(wire(RAIL))}\n${JSON.stringify(wire(RAIL))}\n`;
    const { out, code } = await vigilia(['link', '--ndjson'], { input });
    const lines = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    expect(code).toBe(3);
    expect(lines.filter(({ kind }) => kind === 'finding').map((line) => line.code)).toEqual([
      'intake/line',
      'intake/line',
      'link/same-id',
    ]);
    expect(lines.filter(({ kind }) => kind === 'origin')).toHaveLength(1);
  });

  it('prints nothing for no documents', async () => {
    expect(await linked([])).toEqual({ code: 0, lines: [] });
  });

  it('prints the same whatever the order of the input', async () => {
    const documents = STORIES.map(wire);
    const forth = await linked(documents);
    expect((await linked(documents.toReversed())).lines).toEqual(forth.lines);
  });
});

const ORDER = ['finding', 'link', 'tie', 'statement-link', 'contradiction', 'origin'];

describe('vigilia link FILE…', () => {
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('prints origins, links and contradictions in words', async () => {
    const paths = [
      file('a.txt', `${TROOPS.text}\n`),
      file('b.txt', `${TROOPS.text}\n`),
      file(
        'c.txt',
        'Minister Ilya Brankov denied that Ravonia would send 2,400 soldiers to the Dorn valley to guard the pipeline.\n',
      ),
    ];
    const { out, code } = await vigilia(['link', ...paths]);
    expect(code).toBe(0);
    expect(out).toContain('3 reports, 2 origins.');
    expect(out).toMatch(/b\.txt has the same text as .*a\.txt$/mu);
    expect(out).toContain('Minister Ilya Brankov denied that Ravonia would send 2,400 soldiers');
    expect(out).toMatch(
      /^CONTRADICTIONS\n\nof one matter they say what cannot both be right: whether it is so/mu,
    );
    expect(out).not.toContain('undefined');
    const json = await vigilia(['link', '--format', 'json', ...paths]);
    expect(
      json.out
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as Line).kind),
    ).toContain('contradiction');
  });

  it.each([
    [[], 2, /name the files to link/u],
    [['--ndjson', 'a.txt'], 2, /--ndjson reads standard input/u],
    [['nowhere.txt'], 1, /cannot read nowhere\.txt/u],
  ] as const)('refuses %j', async (args, code, message) => {
    const finished = await vigilia(['link', ...args]);
    expect(finished.code).toBe(code);
    expect(finished.err).toMatch(message);
  });
});
