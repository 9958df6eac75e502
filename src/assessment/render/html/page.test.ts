import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAssessment } from '../../compile.ts';
import { hostileText } from '../../hostile-text.fixture.ts';
import { EARLIER, PICTURE, pictureWith } from '../../picture.fixture.ts';
import { renderHtml } from './page.ts';

const PATH = [
  { day: '2022-11-01', yes: 0.1 },
  { day: '2022-12-06', yes: 0.23 },
  { day: '2022-12-20', yes: 0.22 },
];
const HTML = renderHtml(compileAssessment(PICTURE, { language: 'en', since: EARLIER }), { path: PATH });
const ITALIAN = renderHtml(compileAssessment(PICTURE, { language: 'it' }));

/** The tags of a page with the names of their attributes, in order, without its style sheet. */
function tags(html: string): readonly string[] {
  const body = html.replace(/<style>[^<]*<\/style>/u, '');
  return (body.match(/<[^>]*>/gu) ?? []).map((tag) =>
    [
      /^<\/?[a-z0-9!]+/u.exec(tag)?.[0] ?? tag,
      ...[...tag.matchAll(/ ([a-zA-Z-]+)="[^"]*"/gu)].map(([, name]) => name),
    ].join(' '),
  );
}

/** Values of one attribute, in order. */
function values(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))].map(([, value]) => value ?? '');
}

describe('renderHtml', () => {
  it('is one file that can load and run nothing', () => {
    expect(HTML).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(HTML).not.toMatch(/<(?:script|link|img|iframe|object|form)\b/u);
    expect(HTML).not.toMatch(/url\(|@import|https?:/u);
    expect(values(HTML, 'href').every((href) => href.startsWith('#'))).toBe(true);
  });

  it('names its language', () => {
    expect(HTML).toContain('<html lang="en">');
    expect(ITALIAN).toContain('<html lang="it">');
  });

  it('has every id once, and something at the end of every link', () => {
    const ids = values(HTML, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of values(HTML, 'href')) expect(ids).toContain(href.slice(1));
    for (const labels of values(HTML, 'aria-labelledby')) {
      for (const label of labels.split(' ')) expect(ids).toContain(label);
    }
  });

  it('links every note back to where it is cited', () => {
    const notes = HTML.slice(HTML.indexOf('<ol class="notes">'));
    for (const note of notes.split('<li id=').slice(1)) expect(note).toContain('href="#m');
  });

  it('shows a cited passage beside its mark', () => {
    expect(values(HTML, 'data-note').some((note) => note.startsWith('“A strike group of 900 soldiers'))).toBe(
      true,
    );
  });

  it('names the state of each sign in words, not by colour alone', () => {
    const board = ITALIAN.slice(ITALIAN.indexOf('<ul class="board">'), ITALIAN.indexOf('<h3 class="state">'));
    const words = [...board.matchAll(/<\/span> ([^<]+)<\/span><p>/gu)].map(([, word]) => word);
    expect(words).toEqual(['Visto', 'Visto', 'Dubbio', 'Assente', 'Assente', 'Aperto', 'Non cercato']);
  });

  it('draws the path with a description and the same numbers in a table', () => {
    expect(HTML).toContain('1 November 2022: 10 %; 20 December 2022: 22 %</desc>');
    const table = HTML.slice(HTML.indexOf('<table class="narrow">'));
    expect(table).toContain('<th scope="row">6 December 2022</th><td>23\u00A0%</td>');
  });

  it('draws no path of fewer than two points', () => {
    const assessment = compileAssessment(PICTURE, { language: 'en' });
    expect(renderHtml(assessment, { path: PATH.slice(0, 1) })).toBe(renderHtml(assessment));
  });

  it('shows text of reports as text, whatever it contains', () => {
    const render = (text: string, name: string): string =>
      renderHtml(
        compileAssessment(pictureWith({ text, publisher: name, title: name, speaker: `${name}x` }), {
          language: 'en',
        }),
      );
    const expected = tags(render('plain', 'Plain'));
    fc.assert(
      fc.property(hostileText(), hostileText(), (text, name) => {
        expect(tags(render(text, name))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
