import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markupToText } from './markup-text.ts';

const text = (markup: string): string => markupToText(markup).text;

describe('markupToText', () => {
  it.each([
    ['blocks', '<p>Uno.</p><p>Due.</p><h2>Tre</h2>quattro', 'Uno.\n\nDue.\n\nTre\n\nquattro'],
    ['white space', '<p>  uno\n  <b>due</b>,\ttre  </p>', 'uno due, tre'],
    ['inline elements', 'Bres<b>nia</b> e <a href="x">oltre</a>', 'Bresnia e oltre'],
    ['line breaks', 'uno<br>due<br/>tre', 'uno\ndue\ntre'],
    ['lists', '<ul><li>uno</li><li>due</li></ul>dopo', 'uno\ndue\n\ndopo'],
    ['tables', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a\tb\n1\t2'],
    ['preformatted text', '<pre>uno\n  due</pre>', 'uno\n  due'],
    ['entities', 'citt&agrave; &amp; &#8220;x&#8221; &lt;b&gt;', 'città & “x” <b>'],
    ['unclosed elements', '<div><p>uno<p>due<li>tre', 'uno\n\ndue\ntre'],
    ['a head without end', '<head><title>x</title><p>uno', 'uno'],
  ])('reads %s', (_, markup, expected) => {
    expect(markupToText(markup)).toEqual({ text: expected, findings: [] });
  });

  it('leaves out what is no text of the report', () => {
    const markup =
      '<script>alert(1)</script><style>p{}</style><nav>Home</nav><noscript>x</noscript>uno<!-- due --><svg><text>tre</text></svg>';
    expect(text(markup)).toBe('uno');
  });

  it('says where mark-up is nested beyond measure', () => {
    const { text: kept, findings } = markupToText(`<p>uno</p>${'<div>'.repeat(100_000)}due`);
    expect(kept).toBe('uno');
    expect(findings).toEqual([expect.objectContaining({ code: 'intake/cut', severity: 'warning' })]);
  });

  it('gives plain words back, whatever elements stand around them', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    const element = fc.constantFrom('p', 'b', 'div', 'li', 'td', 'blockquote');
    fc.assert(
      fc.property(fc.array(fc.tuple(element, word), { maxLength: 20 }), (parts) => {
        const markup = parts.map(([name, content]) => `<${name}> ${content} </${name}>`).join('');
        expect(text(markup).split(/\s+/u).filter(Boolean)).toEqual(parts.map(([, content]) => content));
      }),
    );
  });
});
