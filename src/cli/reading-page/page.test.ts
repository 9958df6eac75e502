import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language, Span } from '../../base/index.ts';
import type { Document } from '../../intake/index.ts';
import type { ExplainedReading, Reading, Reason } from '../../reading/index.ts';
import { readingPage } from './page.ts';

const TEXT = `On Monday the port minister said in Lisbon that “the ferry will stop before March”.

He denied it.`;

function documentOf(text: string, title?: string): Document {
  return {
    kind: 'document',
    id: 'reports/gazette.txt',
    version: '0123456789abcdef',
    format: 'txt',
    text,
    ...(title === undefined ? {} : { title }),
    language: { code: 'en', score: 1, stated: true },
    publishedAt: { from: '2022-12-20', to: '2022-12-20', precision: 'day', vague: false, stated: true },
    provenance: [],
    findings: [],
  };
}

/** Where `words` stand in the text. */
function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

const SURE = { low: 0.95, high: 1, scale: 'commitment' } as const;

const READING: Reading = {
  id: 'reports/gazette.txt',
  version: '0123456789abcdef',
  language: { code: 'en', score: 1 },
  sentences: [
    [0, TEXT.indexOf('\n')],
    [TEXT.indexOf('He'), TEXT.length],
  ],
  mentions: [{ span: at('Lisbon'), type: 'LOC' }],
  times: [
    {
      span: at('On Monday'),
      type: 'date',
      from: '2022-12-19',
      to: '2022-12-19',
      precision: 'day',
      vague: false,
      stated: false,
    },
    {
      span: at('before March'),
      type: 'interval',
      to: '2023-02-28',
      precision: 'span',
      vague: true,
      stated: false,
    },
  ],
  places: [{ span: at('Lisbon'), name: 'Lisbon', country: 'PRT', lat: 38.72, lon: -9.14 }],
  statements: [
    {
      source: [at('the port minister')],
      cue: [at('said')],
      content: [at('“the ferry will stop before March”')],
      kind: 'forecast',
      polarity: 'positive',
      certainty: SURE,
    },
    {
      source: 'implicit',
      cue: [at('denied')],
      content: [at('it.')],
      kind: 'denial',
      polarity: 'negative',
      certainty: { ...SURE, hedged: true, phrase: 'denied' },
    },
  ],
  events: [
    {
      type: 'RETREAT',
      trigger: [at('stop')],
      actors: [{ text: 'the ferry', country: 'PRT', sector: 'BUS' }],
      recipients: [],
      interval: { to: '2023-02-28', precision: 'span', vague: true },
      status: 'planned',
      statement: 0,
    },
  ],
  forecasts: [{ statement: 0, window: { to: '2023-02-28', vague: true }, probability: SURE }],
  options: [{ span: at('the ferry will stop'), statement: 0 }],
  provenance: [],
  findings: [{ code: 'reading/x', severity: 'warning', message: 'a <doubt>' }],
};

const WHY: readonly Reason[] = [
  {
    rule: 'name/network',
    spans: [at('Lisbon')],
    detail: 'LOC 0.91',
    because: [{ rule: 'made <up>', spans: [] }],
  },
];

function explained(reading: Reading, why: readonly Reason[] = []): ExplainedReading {
  const each = (records: readonly unknown[]): readonly (readonly Reason[])[] => records.map(() => why);
  return {
    reading,
    reasons: {
      statements: each(reading.statements),
      events: each(reading.events),
      forecasts: each(reading.forecasts),
      options: each(reading.options),
      times: each(reading.times),
      places: each(reading.places),
      mentions: each(reading.mentions),
    },
  };
}

const PAGES: Readonly<Record<Language, string>> = {
  en: readingPage(documentOf(TEXT), explained(READING, WHY), { language: 'en' }),
  it: readingPage(documentOf(TEXT), explained(READING, WHY), { language: 'it' }),
};

/** Values of one attribute, in order. */
function values(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))].map(([, value]) => value ?? '');
}

/** The text of a part of a page as it is read: references and glosses, which Vigilia added, left out. */
function plain(html: string): string {
  return html
    .replace(
      /<a class="ref"[^>]*>[^<]*<\/a>|<span class="gloss">[^<]*<\/span>|<ul class="notes".*?<\/ul>/gsu,
      '',
    )
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function article(html: string): string {
  return html.slice(html.indexOf('<article'), html.indexOf('</article>'));
}

function letters(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, '');
}

describe('readingPage', () => {
  it.each(['en', 'it'] as const)('is one file that can load and run nothing (%s)', (language) => {
    const html = PAGES[language];
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|form)\b/u);
    expect(html).not.toMatch(/url\(|@import|https?:/u);
    expect(values(html, 'href').every((href) => href.startsWith('#'))).toBe(true);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('<article lang="en"');
  });

  it('has every id once, and something at the end of every link, both ways for each record', () => {
    const ids = values(PAGES.en, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const links = values(PAGES.en, 'href').map((href) => href.slice(1));
    for (const link of links) expect(ids).toContain(link);
    for (const record of ['s1', 's2', 'e1', 'o1', 't1', 't2', 'p1', 'm1']) {
      expect(ids).toContain(`at-${record}`);
      expect(links).toContain(`at-${record}`);
    }
    for (const record of ['s1', 's2', 'e1', 'o1', 't1', 't2', 'p1', 'f1']) expect(links).toContain(record);
  });

  it('shows the whole text, and only once', () => {
    expect(letters(plain(article(PAGES.en)))).toBe(letters(TEXT));
  });

  it('tells statements, events, times and places beside and behind the words', () => {
    const marked = article(PAGES.it);
    expect(marked).toContain('<span class="gloss">2022-12-19</span>');
    expect(marked).toContain('<span class="gloss">PRT</span>');
    expect(marked).toMatch(/class="trigger[^"]*in-e1|in-e1[^"]*"/u);
    expect(marked).toContain('previsto</span> ritiro');
    expect(marked).toContain('smentita</span>');
    expect(marked).toContain('attenuata da chi riferisce');
  });

  it('gives the reasons folded, and open when asked', () => {
    expect(PAGES.en).toContain('<details class="why"><summary>why</summary>');
    expect(PAGES.en).toContain('the network takes it for a name');
    expect(PAGES.en).toContain('made &lt;up&gt;');
    const open = readingPage(documentOf(TEXT), explained(READING, WHY), { language: 'en', open: true });
    expect(open).toContain('<details class="why" open>');
    const none = readingPage(documentOf(TEXT), explained(READING), { language: 'en' });
    expect(none).not.toContain('<details class="why"');
  });

  it('escapes findings and titles', () => {
    const html = readingPage(documentOf(TEXT, '</title><script>x()</script>'), explained(READING), {
      language: 'en',
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('a &lt;doubt&gt;');
  });

  it('keeps the line ends between sentences, and folds those within one', () => {
    const text = 'One line\nof two.\nAnother.';
    const reading: Reading = {
      ...emptyReading(),
      sentences: [
        [0, 16],
        [17, 25],
      ],
    };
    const html = readingPage(documentOf(text), explained(reading), { language: 'en' });
    expect(article(html)).toContain('One line of two.<br>Another.');
  });

  it('shows any text as text under any records, and loses none of it', () => {
    const pieces = [
      '<script>',
      '</p>',
      '&',
      '&lt;',
      '"',
      "'",
      '“',
      '«',
      '\n',
      '\n\n',
      '\u202E',
      '\u0000',
      '\uD800',
      'שלום',
      'مرحبا',
      'word ',
      '😀',
      '-->',
      '\t',
      ']]>',
    ];
    const span = fc.tuple(fc.nat(80), fc.nat(80));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }),
        fc.array(span, { maxLength: 24 }),
        (made, pairs) => {
          const text = made.join('');
          const spans = pairs
            .map(([a, b]): Span => [Math.min(a, b) % text.length, 1 + (Math.max(a, b) % text.length)])
            .filter(([start, end]) => start < end && !parts(text, start) && !parts(text, end));
          const html = readingPage(documentOf(text, text), explained(fuzzed(spans), hostile(text)), {
            language: 'it',
          });
          expect(letters(plain(article(html)))).toBe(letters(text));
          expectOurMarkup(html);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('holds a thousand quotation marks', () => {
    const text = `${'"'.repeat(1000)} said the <b>minister</b>.`;
    const html = readingPage(documentOf(text), explained(fuzzed([[0, text.length]])), { language: 'en' });
    expect(article(html)).not.toContain('<b>minister');
    expect(article(html).match(/&quot;/gu)?.length).toBeGreaterThanOrEqual(1000);
    expectOurMarkup(html);
  });
});

/** True where a cut would part the two halves of one character. */
function parts(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
}

function emptyReading(): Reading {
  return {
    ...READING,
    sentences: [],
    mentions: [],
    times: [],
    places: [],
    statements: [],
    events: [],
    forecasts: [],
    options: [],
    findings: [],
  };
}

/** Records of every kind over the spans, in turn. */
function fuzzed(spans: readonly Span[]): Reading {
  const of = (kind: number): readonly Span[] => spans.filter((_, index) => index % 6 === kind);
  const statements = of(0).map((span) => ({
    source: [span],
    cue: [span],
    content: [span],
    kind: 'assertion' as const,
    polarity: 'positive' as const,
    certainty: { ...SURE, phrase: '<i>' },
  }));
  return {
    ...emptyReading(),
    statements,
    events: of(1).map((span) => ({
      type: '<b>',
      trigger: [span],
      actors: [{ text: '<u>' }],
      recipients: [],
      status: 'denied' as const,
    })),
    options: of(2).map((span) => ({ span })),
    times: of(3).map((span) => ({
      span,
      type: 'date' as const,
      precision: 'day' as const,
      vague: true,
      stated: true,
    })),
    places: of(4).map((span) => ({ span, name: '<name>', country: 'X&Y' })),
    mentions: of(5).map((span) => ({ span, type: 'PER' as const, entity: '<entity>' })),
    forecasts: statements.map((_, statement) => ({ statement, window: { vague: true }, probability: SURE })),
  };
}

function hostile(text: string): readonly Reason[] {
  return [{ rule: text, spans: [[0, text.length]], detail: text }];
}

const ELEMENTS =
  /^<(?:\/?(?:html|head|body|title|style|header|nav|main|article|section|div|p|h1|h2|ol|ul|li|dl|dt|dd|a|b|q|bdi|code|span|details|summary)|meta|br|!doctype)(?: [a-z-]+(?:="[^"<>]*")?)*>$/u;

/** Every tag is one of ours, with attributes as we write them; nothing of the text has become markup. */
function expectOurMarkup(html: string): void {
  const body = html.replace(/<style>[^<]*<\/style>/u, '');
  for (const tag of body.match(/<[^>]*>?/gu) ?? []) expect(tag).toMatch(ELEMENTS);
  expect(body.replace(/<[^<>]*>/gu, '')).not.toMatch(/[<>]/u);
  const ids = values(body, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const href of values(body, 'href')) expect(ids).toContain(href.slice(1));
}
