import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vigilia } from './run-vigilia.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigilia-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const COMMANDS = [
  'brief',
  'replay',
  'read',
  'match',
  'check',
  'sources',
  'link',
  'ach',
  'score',
  'conformance',
  'signs',
  'elicit',
  'init',
  'export',
  'import',
];

/** One line on standard error, nothing on standard output. */
function oneLine(finished: { out: string; err: string }): string {
  expect(finished.out).toBe('');
  expect(finished.err.trim().split('\n')).toHaveLength(1);
  return finished.err;
}

describe('help and usage', () => {
  it.each(COMMANDS)('%s --help tells usage, arguments and options', async (command) => {
    const { code, out } = await vigilia([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`vigilia ${command}`);
    expect(out).toContain('Arguments:');
  });

  it.each([
    [[]],
    [['brief']],
    [['replay']],
    [['init']],
    [['read']],
    [['fly']],
    [['brief', 'x', '--format', 'xml']],
    [['brief', 'x', '--lang', 'fr']],
    [['brief', 'x', '--at', 'soon']],
    [['replay', 'x', '--every', '0']],
    [['read', '--ndjson', 'x']],
    [['brief', 'x', '--wings']],
  ])('%j is wrong usage', async (args) => {
    expect((await vigilia(args)).code).toBe(2);
  });
});

describe('read', () => {
  const report = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('shows who says what', async () => {
    const path = report(
      'a.txt',
      'date: 2022-12-19\nlanguage: en\n\nA spokesman for the port of Varn denied that the ferry would stop.\n',
    );
    const { code, out } = await vigilia(['read', path]);
    expect(code).toBe(0);
    expect(out).toContain('denial');
    expect(out).toContain('A spokesman for the port of Varn');
  });

  it('prints the reading line as JSON, every array there', async () => {
    const path = report('a.txt', 'date: 2022-12\nlanguage: it\n\nNiente da segnalare.\n');
    const { out } = await vigilia(['read', path, '--format', 'json']);
    const reading = JSON.parse(out);
    for (const name of [
      'sentences',
      'mentions',
      'times',
      'places',
      'statements',
      'events',
      'forecasts',
      'options',
      'provenance',
      'findings',
    ]) {
      expect(Array.isArray(reading[name]), name).toBe(true);
    }
    expect(reading.publishedAt).toMatchObject({
      from: '2022-12-01',
      to: '2022-12-31',
      precision: 'month',
      stated: true,
    });
    expect(reading.language.code).toBe('it');
  });

  it('names a missing file and a folder in one line', async () => {
    const missing = await vigilia(['read', join(folder, 'none.txt')]);
    expect(missing.code).toBe(1);
    expect(oneLine(missing)).toContain('no file');
    const directory = await vigilia(['read', folder]);
    expect(directory.code).toBe(1);
    expect(oneLine(directory)).toContain('is a folder');
  });

  it.each(['human', 'json'])('reads on past a file that is missing and a folder (%s)', async (format) => {
    const good = report('a.txt', 'date: 2022-12-19\nlanguage: en\n\nThe minister said that it was over.\n');
    const { code, out, err } = await vigilia([
      'read',
      '--format',
      format,
      join(folder, 'none.txt'),
      good,
      folder,
    ]);
    expect(code).toBe(3);
    expect(err).toBe('');
    const [first, second, third] = out.trim().split(format === 'json' ? '\n' : '\n\n');
    expect(first).toContain('read/missing');
    expect(second).toContain(format === 'json' ? '"kind":"assertion"' : 'The minister');
    expect(third).toContain('read/folder');
  });

  it.each([
    ['empty.txt', new Uint8Array()],
    ['picture.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])],
    ['broken.pdf', new TextEncoder().encode('%PDF-1.7\nbroken')],
    ['other.json', new TextEncoder().encode('{"a": 1}')],
  ])('gives a finding and exit 3 for %s, and reads on', async (name, bytes) => {
    const bad = report(name, bytes);
    const good = report(
      'good.txt',
      'date: 2022-12-19\nlanguage: en\n\nThe minister said that the talks had ended.\n',
    );
    const { code, out } = await vigilia(['read', bad, good]);
    expect(code).toBe(3);
    expect(out).toContain('error:');
    expect(out).toContain('The minister');
  });
});

describe('read --ndjson', () => {
  const lines = Array.from({ length: 90 }, (_, index) =>
    JSON.stringify({
      id: `d${index}`,
      text: `Il ministro ha detto che il convoglio ${index} è partito lunedì.`,
      language: 'it',
      publishedAt: '2022-12-19',
    }),
  ).join('\n');

  it('answers line by line, in order, the same with any number of workers', async () => {
    const one = await vigilia(['read', '--ndjson'], { input: lines });
    const three = await vigilia(['read', '--ndjson', '--workers', '3'], { input: lines });
    expect(one.code).toBe(0);
    expect(three.out).toBe(one.out);
    const ids = one.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: 90 }, (_, index) => `d${index}`));
  });

  it('answers a broken line with a finding and goes on', async () => {
    const { code, out } = await vigilia(['read', '--ndjson'], {
      input:
        '{"id": "a", "text": \n{"id": "b", "text": "The minister said that it was over.", "language": "en"}\n[1]\n',
    });
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(readings.map((reading) => reading.id)).toEqual([null, 'b', null]);
    expect(readings[0].findings[0].severity).toBe('error');
    expect(readings[1].statements).toHaveLength(1);
  });

  it('keeps spans true to the text as it was sent', async () => {
    const text = '\t«Il  ponte\r\nè chiuso» , ha detto\u00a0il sindaco di Varn .  ';
    const { out } = await vigilia(['read', '--ndjson'], {
      input: JSON.stringify({ id: 'x', text, language: 'it' }),
    });
    const reading = JSON.parse(out);
    expect(reading.statements).toHaveLength(1);
    expect(text.slice(...(reading.statements[0].source[0] as [number, number]))).toBe('il sindaco di Varn');
  });

  it('takes a byte order mark for no part of the first line', async () => {
    const { code, out } = await vigilia(['read', '--ndjson'], {
      input: '\uFEFF{"id": "a", "text": "The minister said that it was over.", "language": "en"}\r\n',
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).id).toBe('a');
  });

  it('answers nothing to nothing', async () => {
    expect(await vigilia(['read', '--ndjson'], { input: '\n\n' })).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('match', () => {
  it('compares two names and says why', async () => {
    const { code, out } = await vigilia(['match', 'Beppe Ferri', 'Giuseppe Ferri']);
    expect(out).toMatch(/^match {2}0\.\d{3} {2}“beppe” and “giuseppe” are forms of one given name\n$/u);
    expect(code).toBe(0);
    const other = await vigilia(['match', '--lang', 'it', 'Ministry of Energy', 'Ministry of Defence']);
    expect(other.out).toMatch(/^non corrispondono .*si contraddicono/u);
  });

  it('is a filter, in order, that goes on past a broken line', async () => {
    const input =
      '{"name1":"Otto Lenz","name2":"O. Lenz","kind":"Person"}\n\nnothing\n{"name1":"A"}\n{"name1":"A B","name2":"A B"}';
    const { code, out } = await vigilia(['match', '--ndjson'], { input });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ match }) => match)).toEqual([true, false, false, true]);
    expect(answers.map(({ finding }) => finding?.code)).toEqual([
      undefined,
      'match/line',
      'match/line',
      undefined,
    ]);
    expect(code).toBe(3);
  });

  it.each([[['match', 'A']], [['match', '--ndjson', 'A']], [['match', '--kind', 'ship', 'A', 'B']]])(
    'refuses %j in one line',
    async (args) => {
      const { code, err } = await vigilia(args);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(2);
    },
  );
});

describe('init and brief', () => {
  it('make a case that can be briefed at once, and never overwrite one', async () => {
    const dir = join(folder, 'new');
    expect((await vigilia(['init', dir])).code).toBe(0);
    expect(readdirSync(dir).sort()).toEqual(['case.yaml', 'ratings.csv', 'reports']);
    const brief = await vigilia(['brief', dir]);
    expect(brief.err.replace(/^reading reports.*\n/u, '')).toBe('');
    expect(brief.code).toBe(0);
    expect(brief.out).toContain('Will the ferry line');
    const again = await vigilia(['init', dir]);
    expect(again.code).toBe(1);
    expect(oneLine(again)).toContain('not empty');
  });
});

describe('brief on bad input', () => {
  const caseFolder = async (): Promise<string> => {
    const dir = join(folder, 'case');
    await vigilia(['init', dir]);
    return dir;
  };
  const edited = async (edit: (text: string) => string): Promise<string> => {
    const dir = await caseFolder();
    const { CASE_TEMPLATE } = await import('../src/cli/case-template.ts');
    writeFileSync(join(dir, 'case.yaml'), edit(CASE_TEMPLATE));
    return dir;
  };

  it('missing folder', async () => {
    const finished = await vigilia(['brief', join(folder, 'none')]);
    expect(finished.code).toBe(1);
    expect(oneLine(finished)).toContain('vigilia init');
  });

  it('a file for a folder', async () => {
    writeFileSync(join(folder, 'f'), 'x');
    const finished = await vigilia(['brief', join(folder, 'f')]);
    expect(finished.code).toBe(1);
    expect(oneLine(finished)).toContain('is a file');
  });

  it('no case.yaml', async () => {
    mkdirSync(join(folder, 'empty'));
    const finished = await vigilia(['brief', join(folder, 'empty')]);
    expect(finished.code).toBe(1);
    expect(oneLine(finished)).toContain('case.yaml');
    expect(readdirSync(join(folder, 'empty'))).toEqual([]);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'a YAML mistake',
      (text) => text.replace('horizon: 2024-06-30', 'horizon: [2024-06-30'),
      /case\.yaml:\d+:\d+/u,
    ],
    ['a prior that is none', (text) => text.replace('prior: 0.6', 'prior: 1.6'), /prior/u],
    [
      'an indicator that names an unknown hypothesis',
      (text) => text.replace('likelihood: { closure: 0.6,', 'likelihood: { closing: 0.6,'),
      /closing/u,
    ],
    ['no “something else”', (text) => text.replaceAll('something-else', 'other'), /something-else/u],
    [
      'a horizon before the start',
      (text) => text.replace('horizon: 2024-06-30', 'horizon: 2023-06-30'),
      /horizon/u,
    ],
    ['an unknown field', (text) => text.replace('detection: 0.9 ', 'detektion: 0.9 '), /detektion/u],
  ])('%s: one line with its place, exit 1, nothing written', async (_name, edit, message) => {
    const dir = await edited(edit);
    const finished = await vigilia(['brief', dir]);
    expect(finished.code).toBe(1);
    const line = oneLine(finished);
    expect(line).toMatch(message);
    expect(line).toMatch(/case\.yaml:\d+:\d+/u);
    expect(existsSync(join(dir, '.vigilia'))).toBe(false);
  });

  it('a report dated in the future stops the turn before anything is kept', async () => {
    const dir = await caseFolder();
    writeFileSync(
      join(dir, 'reports', '2999-01-01-late.txt'),
      'date: 2999-01-01\nlanguage: en\n\nThe minister said that all was well.\n',
    );
    const finished = await vigilia(['brief', dir]);
    expect(finished.code).toBe(1);
    expect(oneLine(finished)).toContain('2999-01-01');
    expect(existsSync(join(dir, '.vigilia'))).toBe(false);
  });

  it('a folder that another process holds', async () => {
    const dir = await caseFolder();
    const [first, second] = await Promise.all([vigilia(['brief', dir]), vigilia(['brief', dir])]);
    const codes = [first.code, second.code].sort();
    expect(codes).toEqual([0, 1]);
    const loser = first.code === 1 ? first : second;
    expect(oneLine(loser)).toMatch(/another|process|held|open/iu);
  });
});

describe('the example', () => {
  it('briefs the same twice, in both languages, and copies nothing into the reports', async () => {
    const dir = join(folder, 'minsk');
    cpSync('examples/minsk-2022', dir, { recursive: true, filter: (path) => !path.includes('.vigilia') });
    const first = await vigilia(['brief', dir, '--lang', 'it']);
    const second = await vigilia(['brief', dir, '--lang', 'it']);
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
    expect(second.err).toBe('');
    const english = await vigilia(['brief', dir, '--lang', 'en', '--format', 'json']);
    expect(JSON.parse(english.out).language).toBe('en');
  });
});
