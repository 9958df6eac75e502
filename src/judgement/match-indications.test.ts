import { describe, expect, it } from 'vitest';
import { spanText } from '../base/index.ts';
import { linkReports, originsOf } from '../sources/index.ts';
import type { Case, IndicatorQuery } from './case.ts';
import type { MatchAct } from './act/match-act.ts';
import { matchIndications } from './match-indications.ts';
import { type ReportSketch, sketchCase, sketchIndicator, sketchReport } from './picture.fixture.ts';

function match(judged: Case, ...sketches: ReportSketch[]) {
  const reports = sketches.map(sketchReport);
  const origins = originsOf(reports, linkReports(reports));
  return { reports, ...matchIndications({ case: judged, reports, origins }) };
}

/** The case with one query, for the sign seen or for its absence. */
function asking(query: IndicatorQuery, sense: 'seen' | 'absent' = 'seen'): Case {
  const other = { record: 'option', words: [['nothing of the kind']] } as const;
  const queries = sense === 'seen' ? { seen: [query], absent: [] } : { seen: [other], absent: [query] };
  return sketchCase({ indicators: [sketchIndicator('bridging', queries)] });
}

const SEEN: ReportSketch = {
  id: 'a',
  text: 'It rained all week. Two bridges were laid near Orsk. Nobody was hurt.',
  publisher: 'Port Wire',
  date: '2031-02-10',
  events: [{ trigger: 'were laid', actors: ['AAA'] }],
};

const SAID: ReportSketch = {
  id: 'a',
  text: 'Marshal Orla said that the bridge would be finished. The guard disagreed.',
  publisher: 'Port Wire',
  date: '2031-02-10',
  statements: [{ source: 'Marshal Orla', content: 'the bridge would be finished', speaker: 'orla' }],
};

const saying = (more: Partial<NonNullable<ReportSketch['statements']>[number]>): ReportSketch => ({
  ...SAID,
  statements: [{ source: 'Marshal Orla', content: 'the bridge would be finished', speaker: 'orla', ...more }],
});

describe('an indication', () => {
  it('is a record that meets a query, with the sentence that shows it', () => {
    const { indications, findings } = match(sketchCase(), SEEN);
    expect(indications).toEqual([
      {
        indicator: 'bridging',
        sense: 'seen',
        document: 'a',
        version: `text: ${SEEN.text}`,
        origin: 'o-a',
        record: { kind: 'event', index: 0 },
        passage: [19, 52],
        known: '2031-02-10',
        credibility: 0.85,
      },
    ]);
    expect(spanText(SEEN.text, indications[0]?.passage ?? [0, 1])).toBe(' Two bridges were laid near Orsk.');
    expect(findings).toEqual([]);
  });

  it('is looked for in the sentence of the record only', () => {
    expect(match(asking({ record: 'event', words: [['rained']] }), SEEN).indications).toEqual([]);
  });

  it.each([
    [{ type: ['MOBILIZE', 'AID'] }, true],
    [{ type: ['AID'] }, false],
    [{ actor: ['AAA'] }, true],
    [{ actor: ['BBB'] }, false],
    [{ recipient: ['AAA'] }, false],
    [{ status: ['ongoing', 'happened'] }, true],
    [{ status: ['planned'] }, false],
    [{ words: [['bridge*'], ['orsk']] }, true],
    [{ words: [['bridge*'], ['valdo']] }, false],
    [{ without: ['near Orsk'] }, false],
    [{ without: ['rained'] }, true],
    [{ kind: ['assertion'] }, false],
    [{ speaker: ['orla'] }, false],
  ] as const)('meets %j: %s', (fields, isMet) => {
    expect(match(asking({ record: 'event', ...fields }), SEEN).indications).toHaveLength(isMet ? 1 : 0);
  });

  it.each([
    [{ speaker: ['orla'] }, true],
    [{ speaker: ['Marshal Orla'] }, true],
    [{ speaker: ['River Guard'] }, false],
    [{ kind: ['assertion'] }, true],
    [{ kind: ['denial'] }, false],
    [{ polarity: 'negative' }, false],
    [{ place: ['BBB'] }, true],
    [{ place: ['AAA'] }, false],
  ] as const)('of a statement meets %j: %s', (fields, isMet) => {
    const placed = { ...SAID, places: [{ at: 'bridge', country: 'BBB' }] };
    expect(match(asking({ record: 'statement', ...fields }), placed).indications).toHaveLength(isMet ? 1 : 0);
  });

  it('knows a speaker’s country by what the reading places in the words that name the source', () => {
    const query: IndicatorQuery = { record: 'statement', speaker: ['AAA'] };
    expect(
      match(asking(query), { ...SAID, places: [{ at: 'Marshal', country: 'AAA' }] }).indications,
    ).toHaveLength(1);
    expect(match(asking(query), { ...SAID, places: [{ at: 'bridge', country: 'AAA' }] }).indications).toEqual(
      [],
    );
  });

  it('may be a forecast or an option, with what its statement says', () => {
    const report = {
      ...SAID,
      forecasts: [{ statement: 0, to: '2031-06-30' }],
      options: ['The guard disagreed'],
    };
    expect(
      match(asking({ record: 'forecast', speaker: ['orla'], words: [['bridge']] }), report).indications,
    ).toHaveLength(1);
    expect(match(asking({ record: 'option', words: [['guard']] }), report).indications).toMatchObject([
      { record: { kind: 'option', index: 0 } },
    ]);
  });

  it('works in Italian with elisions and diacritics', () => {
    const report: ReportSketch = {
      ...SEEN,
      language: 'it',
      text: 'Vicino all’Orsk è già pronto il ponte d’assalto.',
      events: [{ trigger: 'è già pronto' }],
    };
    expect(
      match(asking({ record: 'event', words: [["ponte d'assalto"], ['gia']] }), report).indications,
    ).toHaveLength(1);
  });
});

describe('what says the contrary', () => {
  it('is not the sign: a negative statement, a denied or hypothetical event', () => {
    const words = [['bridge*']];
    expect(
      match(asking({ record: 'statement', words }), saying({ polarity: 'negative' })).indications,
    ).toEqual([]);
    for (const status of ['denied', 'hypothetical'] as const) {
      const report = { ...SEEN, events: [{ trigger: 'were laid', status }] };
      expect(match(asking({ record: 'event', words }), report).indications).toEqual([]);
      expect(match(asking({ record: 'event', words, status: [status] }), report).indications).toHaveLength(1);
      expect(match(asking({ record: 'event', words }, 'absent'), report).indications).toHaveLength(1);
    }
  });

  it('is not the sign: what is said to be less likely than not ("there is no sign that …")', () => {
    const words = [['bridge*']];
    const doubted = saying({ atMost: 0.3 });
    expect(match(asking({ record: 'statement', words }), doubted).indications).toEqual([]);
    expect(match(asking({ record: 'statement', words, polarity: 'positive' }), doubted).indications).toEqual(
      [],
    );
    expect(
      match(asking({ record: 'statement', words, polarity: 'negative' }), doubted).indications,
    ).toHaveLength(1);
    expect(match(asking({ record: 'statement', words }), saying({ atMost: 0.6 })).indications).toHaveLength(
      1,
    );
  });

  it('is the sign where the query asks for it', () => {
    const denial = saying({ kind: 'denial', polarity: 'negative' });
    expect(match(asking({ record: 'statement', kind: ['denial'] }), denial).indications).toHaveLength(1);
    expect(
      match(asking({ record: 'statement', kind: ['assertion'] }), saying({ polarity: 'negative' }))
        .indications,
    ).toEqual([]);
  });

  it('is an absence when it was looked for', () => {
    const report = saying({ polarity: 'negative' });
    expect(match(sketchCase(), report).indications).toMatchObject([{ sense: 'absent', speaker: 'orla' }]);
  });
});

describe('the window', () => {
  it.each([
    ['2031-01-01', 1],
    ['2031-03-31', 1],
    ['2031-03', 1],
    ['2030-12-31', 0],
    ['2031-04-01', 0],
    ['2031', 0],
    [undefined, 0],
  ])('counts a report of %s: %d', (date, count) => {
    const { date: _, ...undated } = SEEN;
    expect(match(sketchCase(), { ...undated, ...(date ? { date } : {}) }).indications).toHaveLength(count);
  });

  it('takes a month as known on its last day', () => {
    expect(match(sketchCase(), { ...SEEN, date: '2031-02' }).indications[0]?.known).toBe('2031-02-28');
  });
});

describe('credibility', () => {
  const r = (report: ReportSketch) =>
    match(asking({ record: 'statement', words: [['bridge*']] }), report).indications[0]?.credibility;

  it('is the listed speaker’s, else the publisher’s, else that of an unknown source', () => {
    expect(r(SAID)).toBe(0.5);
    const unlisted = { content: 'the bridge would be finished', source: 'The guard', speaker: 'guard' };
    expect(r({ ...SAID, statements: [unlisted] })).toBe(0.85);
    expect(r({ ...SAID, publisher: 'Nobody', statements: [unlisted] })).toBe(0.5);
  });

  it('is less when the reporter hedges', () => expect(r(saying({ hedged: true }))).toBeCloseTo(0.4, 12));

  it('decides which of several records of one report is kept; then the place in the text', () => {
    const report: ReportSketch = {
      ...SEEN,
      text: 'Orla spoke of a bridge. One bridge is ready. Another bridge is ready.',
      statements: [{ source: 'Orla', content: 'of a bridge' }],
      events: [
        { trigger: 'of a bridge', statement: 0 },
        { trigger: 'Another bridge' },
        { trigger: 'One bridge' },
      ],
    };
    expect(match(sketchCase(), report).indications).toMatchObject([{ record: { kind: 'event', index: 2 } }]);
  });
});

describe('a correction', () => {
  const long = `${SEEN.text} The engineers of the third district had worked through the night and left at dawn, residents said.`;
  const wrong: ReportSketch = { ...SEEN, text: long };
  const corrected: ReportSketch = {
    ...wrong,
    id: 'c',
    date: '2031-02-12',
    text: `${long} The number was wrong.`,
    corrects: true,
  };

  it('replaces what it corrects, and what repeats that', () => {
    const reprint: ReportSketch = {
      ...wrong,
      id: 'b',
      date: '2031-02-11',
      publisher: 'Echo Daily',
      reprints: 'Port Wire',
    };
    const { indications, findings } = match(sketchCase(), wrong, reprint, corrected);
    expect(indications.map(({ document }) => document)).toEqual(['c']);
    expect(findings).toEqual([
      {
        code: 'judgement/superseded',
        severity: 'info',
        message: 'a is corrected by c: what it shows is not counted.',
        document: 'a',
      },
      {
        code: 'judgement/superseded',
        severity: 'info',
        message: 'b is corrected by c: what it shows is not counted.',
        document: 'b',
      },
    ]);
  });

  it('leaves the sign unseen when it no longer shows it', () => {
    const { indications, findings } = match(sketchCase(), wrong, { ...corrected, events: [] });
    expect(indications).toEqual([]);
    expect(findings).toHaveLength(1);
  });
});

it('knows nothing of a report that has no origin: a mistake of the program', () => {
  expect(() => matchIndications({ case: sketchCase(), reports: [sketchReport(SEEN)], origins: [] })).toThrow(
    'has no origin',
  );
});

describe('a match that an analyst decided about', () => {
  const act = (id: string, kind: 'accept-match' | 'reject-match', more: Partial<MatchAct> = {}) =>
    ({
      id,
      kind,
      at: '2031-02-11T09:00:00Z',
      by: 'Ann Ferri',
      reason: 'read in full',
      indicator: 'bridging',
      document: 'a',
      ...more,
    }) as MatchAct;
  const two: ReportSketch = {
    id: 'a',
    text: 'One bridge was laid. Another bridge was planned.',
    publisher: 'Port Wire',
    date: '2031-02-10',
    events: [{ trigger: 'was laid' }, { trigger: 'was planned' }],
  };
  const judge = (...acts: MatchAct[]) => {
    const reports = [sketchReport(two)];
    return matchIndications({
      case: sketchCase(),
      reports,
      origins: originsOf(reports, linkReports(reports)),
      acts,
    });
  };
  const SECOND = { passage: [20, 48], version: `text: ${two.text}` } as const;

  it('is marked when it was accepted, and gone when it was rejected', () => {
    expect(judge(act('1', 'accept-match')).indications).toMatchObject([
      { passage: [0, 20], accepted: { by: 'Ann Ferri', on: '2031-02-11', reason: 'read in full' } },
    ]);
    expect(judge(act('1', 'reject-match')).indications).toEqual([]);
  });

  it('makes room for the next one when only its passage was rejected', () => {
    const first = { passage: [0, 20], version: SECOND.version } as const;
    expect(judge(act('1', 'reject-match', first)).indications).toMatchObject([{ passage: [20, 48] }]);
  });

  it('goes before stronger ones when it was accepted', () => {
    expect(judge(act('1', 'accept-match', SECOND)).indications).toMatchObject([{ passage: [20, 48] }]);
  });

  it('is decided by the later act, for that version and that sense only', () => {
    expect(judge(act('1', 'reject-match'), act('2', 'accept-match')).indications).toHaveLength(1);
    expect(judge(act('1', 'reject-match', { ...SECOND, version: 'older' })).indications).toHaveLength(1);
    expect(judge(act('1', 'reject-match', { sense: 'absent' })).indications[0]).not.toHaveProperty(
      'accepted',
    );
  });

  it('is found out when it names no indicator of the case', () => {
    expect(judge(act('1', 'reject-match', { indicator: 'bridgin' })).findings).toMatchObject([
      { code: 'judgement/act', severity: 'warning', document: 'a' },
    ]);
  });
});
