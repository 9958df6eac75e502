import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAssessment } from '../compile.ts';
import { hostileText } from '../hostile-text.fixture.ts';
import { EARLIER, PICTURE, pictureWith } from '../picture.fixture.ts';
import { renderMarkdown } from './markdown.ts';
import { markdownText } from './markdown-text.ts';

const MARKDOWN = renderMarkdown(compileAssessment(PICTURE, { language: 'en', since: EARLIER }));

/** What each line is: heading, bullet, numbered note with its number, table row with its number of cells, or text. */
function shape(markdown: string): readonly string[] {
  return markdown.split('\n').map((line) => {
    const heading = /^#+ /u.exec(line)?.[0];
    if (heading) return heading;
    const note = /^\d+\. /u.exec(line)?.[0];
    if (note) return note;
    if (line.startsWith('- ')) return '- ';
    if (line.startsWith('|')) return `| ${line.split(/(?<!\\)(?:\\\\)*\|/u).length}`;
    return line === '' ? '' : 'text';
  });
}

describe('renderMarkdown', () => {
  it('opens with the question, the day and the answer', () => {
    expect(MARKDOWN.split('\n').slice(0, 11)).toEqual([
      '# Will Corvian ground forces enter Ardenia before 1 July 2023?',
      '',
      'Assessment · As of 20 December 2022',
      '',
      '## Bottom line',
      '',
      '**22 %** `█████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░` unlikely [1]',
      '',
      'ICD 203: almost no chance 1–5 % · very unlikely 5–20 % · unlikely 20–45 % · roughly even odds 45–55 % · likely 55–80 % · very likely 80–95 % · almost certain 95–99 %',
      '',
      'We judge it unlikely (22 %) that the answer is yes. [1][2] The case started from 10 %, before any report. [3][4] The ranges stated for 2 of 24 priors and likelihoods put yes anywhere from 18 % to 25 %. [5]',
    ]);
  });

  it('lists the passages with document, publisher, date and version at the end', () => {
    const version = PICTURE.reports[0]?.document.version.slice(0, 8);
    expect(MARKDOWN).toContain(
      `“A strike group of 900 soldiers has formed near the Ardenian border.” Northern Wire, “Convoys on the Lume”, 5 December 2022, reports/a-wire.txt, version ${version}`,
    );
  });

  it('numbers the notes as the sentences cite them', () => {
    const notes = MARKDOWN.slice(MARKDOWN.indexOf('## Passages')).match(/^\d+(?=\. )/gmu) ?? [];
    expect(notes).toEqual(notes.map((_, place) => String(place + 1)));
    expect(MARKDOWN).toContain(`[${notes.length}]`);
  });

  it('keeps its structure whatever a report contains', () => {
    const render = (text: string, name: string): string =>
      renderMarkdown(
        compileAssessment(pictureWith({ text, publisher: name, title: name, speaker: `${name}x` }), {
          language: 'en',
        }),
      );
    const expected = shape(render('plain', 'Plain'));
    fc.assert(
      fc.property(hostileText(), hostileText(), (text, name) => {
        expect(shape(render(text, name))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe('markdownText', () => {
  it.each([
    [
      '*a* _b_ `c` [d](e) <f> |g| $h$ ~i~ !j',
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) &lt;f&gt; \\|g\\| \\$h\\$ \\~i\\~ \\!j',
    ],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['2022) a', '2022\\) a'],
    ['=== a', '\\=== a'],
    ['&lt;', '&amp;lt;'],
    ['see https://e.example and www.e.example', 'see https\\://e.example and www\\.e.example'],
    ['a\n\n# b', 'a \\# b'],
    ['a 7 % (b)', 'a 7 % (b)'],
  ])('%s', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});
