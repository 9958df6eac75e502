import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownSources } from '../src/cli/sources-page/known-sources.ts';
import { actOf } from '../src/cli/sources-page/act-of.ts';
import type { AskedAct } from '../src/cli/sources-page/act-options.ts';
import { shippedModels } from '../src/cli/reading-models.ts';
import type { Picture } from '../src/judgement/index.ts';
import type { ReadingModels } from '../src/reading/index.ts';
import { assess, keepAct, latestDay, type WatchedCase, watchCase } from '../src/watch.ts';
import { vigilia } from './run-vigilia.ts';

let root = '';
let folder = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vigilia-sources-'));
  folder = join(root, 'minsk-2022');
  // The reports of some weeks are enough, and quickly read.
  const isTaken = (path: string) =>
    !path.includes('.vigilia') &&
    (!/reports\/\d/u.test(path) || /reports\/2022-(?:11-08|12-1|12-22)/u.test(path));
  cpSync('examples/minsk-2022', folder, { recursive: true, filter: isTaken });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let models: ReadingModels | undefined;
const lentModels = (): ReadingModels => {
  models ??= shippedModels();
  return models;
};
const watch = (): Promise<WatchedCase> => watchCase({ folder, today: '2023-04-02', models: lentModels });
const report = (name: string): string => join(folder, 'reports', name);
/** Documents of the origin of a report, by the last part of their path. */
const together = ({ origins }: Picture, name: string): string[] =>
  (origins.find(({ documents }) => documents.includes(`reports/${name}`))?.documents ?? []).map((id) =>
    id.replace('reports/', ''),
  );

const RATED = '2022-12-16-vistula-monitor-zaluzhny.txt';
const UNRATED = '2022-12-19-baltic-wire-minsk-visit.txt';
const CHECK = '2022-12-13-agenzia-nordest-verifica.txt';
const LONER = '2022-11-08-osservatorio-confini-treni.txt';

/** Adds three reprints of a report, rated as it is: one with a credit, one without, one that lacks the end. Returns their names. */
function addReprints(name: string, date: string): string[] {
  const [, body = ''] = readFileSync(report(name), 'utf8').split(/\n\n([\s\S]*)/u);
  const publisher = /publisher: (.*)/u.exec(readFileSync(report(name), 'utf8'))?.[1] ?? '';
  const texts = [`(${publisher})\n\n${body}`, body, body.trim().split('\n\n').slice(0, -1).join('\n\n')];
  return texts.map((text, at) => {
    const copy = `${date}-reprint-${at}-of-${name.slice(11)}`;
    writeFileSync(report(copy), `publisher: Echo of ${at}\ndate: ${date}\nlanguage: en\n\n${text}\n`);
    const ratings = readFileSync(join(folder, 'ratings.csv'), 'utf8').split('\n');
    const own = ratings.filter((line) => line.startsWith(`reports/${name},`));
    appendFileSync(join(folder, 'ratings.csv'), own.map((line) => `${line.replace(name, copy)}\n`).join(''));
    return copy;
  });
}

describe('sources of a case', { timeout: 180_000 }, () => {
  it('are moved by no reprint: three of each of two reports change no probability and no score of the matrix', async () => {
    const before = await watch();
    const asOf = latestDay(before);
    const plain = knownSources(before, asOf).picture;
    const copies = [...addReprints(RATED, '2022-12-17'), ...addReprints(UNRATED, '2022-12-20')];
    const { picture } = knownSources(await watch(), asOf);
    expect(picture.reports).toHaveLength(plain.reports.length + 6);
    expect(picture.origins).toHaveLength(plain.origins.length);
    expect(together(picture, RATED)).toEqual([RATED, ...copies.slice(0, 3)]);
    expect(picture.matrix?.rows).toHaveLength((plain.matrix?.rows.length ?? 0) + 3);
    expect(picture.posterior.yes).toBe(plain.posterior.yes);
    expect(picture.posterior).toEqual(plain.posterior);
    expect(picture.matrix?.ranking).toEqual(plain.matrix?.ranking);
    for (const [hypothesis, score] of Object.entries(plain.matrix?.inconsistency ?? {}))
      expect(picture.matrix?.inconsistency[hypothesis], hypothesis).toBeCloseTo(score, 9);
  });

  it('keep what an analyst joined and split, through a new version, and a store that is read anew', async () => {
    const said = { at: '2023-04-01T09:00:00.000Z', by: 'Ann Ferri', reason: 'the editor confirms it' };
    const documents = [`reports/${LONER}`, `reports/${CHECK}`];
    const first = await watch();
    const before = together(knownSources(first, '2023-04-02').picture, CHECK);
    const out = before.filter((name) => name.includes('quotidiano'));
    const joined = await keepAct(first, { folder, act: { ...said, kind: 'join-origins', documents } });
    const { act } = await keepAct(joined.watched, {
      folder,
      act: {
        ...said,
        kind: 'split-origin',
        documents: out.map((name) => `reports/${name}`),
        from: [`reports/${CHECK}`],
      },
    });
    const expected = [LONER, ...before.filter((name) => !out.includes(name))];
    const isKept = (watched: WatchedCase): void => {
      const { picture, acts } = knownSources(watched, '2023-04-01');
      expect(together(picture, CHECK)).toEqual(expected);
      expect(together(picture, out[0] ?? '')).toEqual(out);
      expect(acts.at(-1)).toEqual(act);
      expect(together(knownSources(watched, '2023-03-31').picture, CHECK)).toEqual(before);
    };
    isKept(await watch());

    appendFileSync(report(LONER), '\nThe observatory adds that it cannot say what the wagons held.\n');
    const edited = await watch();
    expect(edited.read).toBe(1);
    isKept(edited);

    rmSync(join(folder, '.vigilia'), { recursive: true });
    isKept(await watch());
  });

  it('are decided on by name, in an act that counts at once and can be taken back', async () => {
    const watched = await watch();
    const now = '2023-04-01T12:00:00.000Z';
    const said = { by: 'Ann Ferri', reason: 'false alarms' };
    const picture = (of: WatchedCase): Picture => knownSources(of, '2023-04-01').picture;
    const decide = async (of: WatchedCase, ask: AskedAct['ask']) =>
      keepAct(of, { folder, act: actOf({ ...said, ask }, { acts: of.acts, picture: picture(of), now }) });
    const gradeOf = (of: WatchedCase, source: string) =>
      knownSources(of, '2023-04-01').sheets.find(({ profile }) => profile.name === source)?.profile
        .reliability;

    const graded = await decide(watched, { do: 'grade', source: 'BW', reliability: 'E' });
    expect(graded.act).toMatchObject({ source: 'Baltic Wire', before: { reliability: 'B' } });
    expect(gradeOf(graded.watched, 'Baltic Wire')).toBe('E');
    expect(gradeOf(await watch(), 'Baltic Wire')).toBe('E');
    const stranger = { do: 'grade', source: 'Echo of 0', reliability: 'D' } as const;
    await expect(decide(graded.watched, stranger)).rejects.toMatchObject({ code: 'act/limitation' });
    const listed = await decide(graded.watched, { ...stranger, limitation: 'copies others' });
    expect(gradeOf(listed.watched, 'Echo of 0')).toBe('D');
    const { assessment } = assess(listed.watched, {
      asOf: '2023-04-01',
      since: '2023-03-25',
      language: 'it',
    });
    expect(JSON.stringify(assessment)).toContain('copies others');

    const back = await decide(listed.watched, { do: 'withdraw', act: graded.act.id });
    expect(gradeOf(back.watched, 'Baltic Wire')).toBe('B');
    expect(back.watched.acts).toHaveLength(watched.acts.length + 3);

    const doubted = `reports/${UNRATED}`;
    const weights = (of: WatchedCase): number[] =>
      picture(of).indicators.flatMap(({ witnesses }) =>
        witnesses.flatMap(({ indications }) =>
          indications.filter(({ document }) => document === doubted).map(({ credibility }) => credibility),
        ),
      );
    expect(weights(back.watched).length).toBeGreaterThan(0);
    const doubt = await decide(back.watched, { do: 'grade-report', report: UNRATED, credibility: 5 });
    expect(Math.max(...weights(doubt.watched))).toBeLessThan(Math.min(...weights(back.watched)));
  });

  it('are shown and decided on by command, and refused without a name', async () => {
    const unsigned = await vigilia(['sources', folder, '--grade', 'BW=C', '--reason', 'a false alarm']);
    expect([unsigned.code, unsigned.out]).toEqual([2, '']);
    expect(unsigned.err).toContain('--by');
    const checked = await vigilia(
      ['sources', folder, '--check', 'Peskov', '--answers', 'motive=yes,opportunity=yes,means=yes'].concat([
        '--by',
        'Ann',
        '--reason',
        'see the memo',
      ]),
    );
    expect(checked.code).toBe(0);
    const id = /Kept as (a-[0-9a-f]{12})/u.exec(checked.out)?.[1] ?? '';
    expect(readFileSync(join(folder, 'acts.ndjson'), 'utf8')).toContain(`{"id":"${id}"`);
    const { code, out } = await vigilia(['sources', folder, '--lang', 'it']);
    expect(code).toBe(0);
    expect(out).toMatch(/unione decisa da Ann Ferri, 1\S? aprile 2023 \(«the editor confirms it»\)/u);
    expect(out).toContain('inganno, movente, occasione, mezzi: ALLERTA');
    expect(out).toMatch(
      /NOTIZIE\n\nreports\/2022-12-19-baltic-wire-minsk-visit\.txt · 5 improbabile \(Ann Ferri: false alarms\)/u,
    );
    const svg = await vigilia(['sources', folder, '--format', 'svg', '--at', '2022-12-31']);
    expect(svg.out).toMatch(/^<svg [\s\S]*<\/svg>\n$/u);
  });
});
