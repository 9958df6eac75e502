import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from './link.ts';
import { linkReports } from './link-reports.ts';
import { type ReportSketch, sketchReport } from './report.fixture.ts';

const STORY = `The commander of the northern district said on Tuesday that engineers had started to clear the old railway
line between Orsk and the river port of Valdo, which has been closed since 2009. Some 120 workers and 14 wagons of gravel
reached the site over the weekend, according to the regional transport office. Residents reported heavy traffic at night,
and the mayor of Valdo asked for patience. The line runs within 30 kilometres of the border and could carry tanks.`;

const STORY_IT = `Martedì il comandante del distretto settentrionale ha detto che i genieri hanno cominciato a liberare la
vecchia ferrovia tra Orsk e il porto fluviale di Valdo, chiusa dal 2009. Nel fine settimana, secondo l'ufficio regionale dei
trasporti, sono arrivati 120 operai e 14 vagoni di ghiaia. Gli abitanti parlano di traffico intenso e il sindaco di Valdo ha
chiesto pazienza. La linea passa a 30 chilometri dal confine.`;

const OTHER = `A fishing cooperative in the south of the country has signed an agreement with two shipyards for the repair of
its fleet, the ministry of agriculture announced. The work will take eighteen months and keep sixty people busy, and the first
boats are expected to leave the docks in autumn, when the season for sardines opens along the whole coast.`;

const links = (...sketches: ReportSketch[]): Link[] => linkReports(sketches.map(sketchReport));
const shown = (all: readonly Link[]) => all.map(({ from, to, kind }) => `${from} ${kind} ${to ?? '?'}`);

const original: ReportSketch = { id: 'a', text: STORY, publisher: 'Port Wire', date: '2031-05-06' };
const later = (text: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
  id: 'b',
  text,
  publisher: 'Il Faro',
  date: '2031-05-07',
  ...more,
});

describe('copies', () => {
  it('links the same words, whatever the case and the punctuation, to the earlier report', () => {
    expect(shown(links(later(STORY.toUpperCase().replaceAll(',', ' –')), original))).toEqual(['b copy a']);
  });

  it('links every copy to the first, not in a chain', () => {
    const third: ReportSketch = { id: 'c', text: STORY, date: '2031-05-08' };
    expect(shown(links(third, later(STORY), original))).toEqual(['b copy a', 'c copy a']);
  });

  it('never links texts of a few words', () => {
    const short: ReportSketch = { id: 'a', text: 'Troops move', date: '2031-05-06' };
    expect(links(short, { ...short, id: 'b' })).toEqual([]);
    expect(links({ ...short, text: '' }, { ...short, id: 'b', text: '' })).toEqual([]);
  });
});

describe('near-copies', () => {
  it('links a cut and lightly edited text, with the share in words of both languages', () => {
    const edited = STORY.replace('said on Tuesday', 'told reporters').slice(0, 380);
    const [link] = links(original, later(edited));
    expect(link).toMatchObject({ from: 'b', to: 'a', kind: 'near-copy' });
    expect(link?.score).toBeGreaterThan(0.8);
    expect(link?.reason.en).toMatch(/^shares \d\d % of its word sequences with a$/u);
    expect(link?.reason.it).toMatch(
      /^ha in comune con a (?:l’8|il [1-79])\d % delle proprie sequenze di parole$/u,
    );
  });

  it('links a text that takes the whole story up and goes on', () => {
    const [link] = links(original, later(`${STORY} ${OTHER}`));
    expect(link).toMatchObject({ from: 'b', to: 'a', kind: 'near-copy', score: 1 });
    expect(link?.reason.en).toBe('repeats 100 % of the word sequences of a');
  });

  it('takes the one that credits the other for the copy when the dates are too coarse to say', () => {
    const credited = later(`${STORY}\nPublished in agreement with another outlet.`, {
      date: '2031-05-20',
      provenance: [{ kind: 'reprint-of', target: 'Port Wire' }],
    });
    expect(shown(links({ ...original, date: '2031-05' }, credited))).toEqual(['b reprint a']);
  });

  it('does not link different stories', () => expect(links(original, later(OTHER))).toEqual([]));

  it('does not link stories that share a notice only, even a long one', () => {
    const notice = `Subscribing to our service takes three steps. First you create an account and choose whether you want the
      printed or the digital edition. If you already receive the printed edition, digital access is free; you only have to
      confirm your address. For questions call the office on weekdays between nine and five.`;
    const first = `Heavy snow closes mountain passes in the north. ${notice}`;
    const second = `Football club appoints a new coach. ${notice}`;
    expect(links({ ...original, text: first }, later(second))).toEqual([]);
    expect(
      links({ ...original, text: `Valdo mayor resigns.\n${notice}` }, later(`Orsk bridge opens.\n${notice}`)),
    ).toEqual([]);
  });

  it('does not link stories of one place that share a long background at the end', () => {
    const background = STORY.slice(STORY.indexOf('reached the site'));
    const first = `A fire broke out in the railway office of Valdo on Monday and destroyed part of the archive. ${background}`;
    const second = `Workers of the railway in Valdo have gone on strike for better pay since Monday, their union says. ${background}`;
    expect(links({ ...original, text: first }, later(second))).toEqual([]);
  });

  it('does not link the stories of one publisher by the lines under all of them', () => {
    const footer =
      'This paper reports from nine countries and is owned by those who work for it, as it has been since the year it began';
    const story = (text: string, at: number) => ({
      ...original,
      id: `r${at}`,
      text: `${text}\n${footer}\n${footer}`,
    });
    const two = [
      'The northern harbour froze on Monday again.',
      'The southern harbour opened on Monday again.',
    ];
    expect(links(...two.map(story))).toHaveLength(1);
    expect(links(...[...two, 'Grain prices rose in spring.'].map(story))).toEqual([]);
  });

  it('does not link a round-up to the one agency text that it holds', () => {
    const own = Array.from(
      { length: 12 },
      (_, at) => `Dispatch ${at} from district ${at * 7} tells of rain, hail and ${at} wet roads.`,
    );
    expect(
      links(
        original,
        later([...own, STORY, ...own.map((line) => line.split(' ').reverse().join(' '))].join('\n')),
      ),
    ).toEqual([]);
  });
});

describe('vetoes between short texts that are alike', () => {
  const BASE = `The transport office in Valdo confirmed on Friday that 900 soldiers will cross the bridge at Orsk with their
    vehicles before the end of the week and that the road will stay closed to all other traffic until Monday morning`;
  const short = { ...original, text: BASE };
  it.each([
    ['a number', BASE.replace('900', '9,000')],
    ['a number in words', BASE.replace('900', 'thirty')],
    ['a negation', BASE.replace('will cross', 'will not cross')],
    ['a name', BASE.replace('at Orsk', 'at Narva')],
  ])('%s that differs', (_, text) => expect(links(short, later(text))).toEqual([]));

  it('but an edit that turns nothing is a near-copy still', () => {
    expect(shown(links(short, later(BASE.replace('all other', 'other'))))).toEqual(['b near-copy a']);
  });

  it.each([
    ['un numero', '900', '9.000'],
    ['una negazione', 'attraverseranno', 'non attraverseranno'],
  ])('in Italian too: %s', (_, from, to) => {
    const base = `L'ufficio dei trasporti di Valdo ha confermato venerdì che 900 soldati attraverseranno il ponte di Orsk con
      i loro mezzi entro la fine della settimana e che la strada resterà chiusa al traffico fino a lunedì mattina`;
    const italian = { ...original, text: base, language: 'it' };
    expect(links(italian, later(base.replace(from, to), { language: 'it' }))).toEqual([]);
    expect(links(italian, later(base.replace('traffico', 'transito'), { language: 'it' }))).toHaveLength(1);
  });

  it('a daily bulletin with new figures is not a copy of yesterday’s', () => {
    const bulletin = (figures: number[]) =>
      `Situation at six in the morning in the northern district. ${figures
        .map(
          (
            figure,
            at,
          ) => `In sector ${'alpha bravo charlie delta echo foxtrot golf hotel'.split(' ')[at]} the observers of the joint
          mission counted ${figure} violations of the agreement during the last day and night.`,
        )
        .join(' ')}`;
    expect(
      links(
        { ...original, text: bulletin([41, 52, 63, 74, 85, 96, 107, 118]) },
        later(bulletin([49, 58, 67, 76, 81, 90, 109, 111])),
      ),
    ).toEqual([]);
  });
});

describe('declared lineage', () => {
  it('finds the reprinted report of the publisher that the credit line names', () => {
    const text = `${STORY.slice(0, 300)}\n(fonte: Port Wire)`;
    const reprint = later(text, { provenance: [{ kind: 'cites', at: 'Port Wire', target: 'Port Wire' }] });
    expect(links(original, reprint)).toMatchObject([
      { from: 'b', to: 'a', kind: 'reprint', declared: 'Port Wire', score: 1 },
    ]);
  });

  it('takes a medium cited in running text for no credit', () => {
    const text = 'The mayor told Port Wire in an interview that was printed on Sunday that he would stay.';
    expect(
      links(original, later(text, { provenance: [{ kind: 'cites', at: 'Port Wire', target: 'Port Wire' }] })),
    ).toEqual([]);
  });

  it('leaves open what is not among the reports, and never points to another story of the named publisher', () => {
    const credit: ReportSketch['provenance'] = [{ kind: 'reprint-of', target: 'Port Wire' }];
    const [link] = links(original, later(OTHER, { provenance: credit }));
    expect(link).toMatchObject({ from: 'b', kind: 'reprint', declared: 'Port Wire' });
    expect(link).not.toHaveProperty('to');
    expect(link?.reason.en).toBe('says that it reprints Port Wire, not found among the reports');
  });

  it('takes an outlet that credits itself for the original', () => {
    expect(
      links({ ...original, provenance: [{ kind: 'reprint-of', target: 'Port Wire' }] }, later(OTHER)),
    ).toEqual([]);
  });

  it('finds the original of a translation by numbers and names', () => {
    const translation = later(STORY_IT, {
      language: 'it',
      provenance: [{ kind: 'translation-of', target: 'Port Wire' }],
    });
    const decoy: ReportSketch = { id: 'x', text: OTHER, publisher: 'Port Wire', date: '2031-05-06' };
    expect(shown(links(original, decoy, translation))).toEqual(['b translation a']);
  });

  it.each([
    ['it is in the same language', { language: 'en' }, original],
    ['the report is older than three weeks', { language: 'it', date: '2031-06-07' }, original],
    ['the named publisher is another', { language: 'it' }, { ...original, publisher: 'Elsewhere' }],
    ['the matter is another', { language: 'it' }, { ...original, text: OTHER }],
  ] as const)('names no original when %s', (_, more, candidate) => {
    const translation = later(STORY_IT, {
      provenance: [{ kind: 'translation-of', target: 'Port Wire' }],
      ...more,
    });
    expect(shown(links(candidate, translation))).toEqual(['b translation ?']);
  });

  it('names no original when two different ones fit alike', () => {
    const rival: ReportSketch = {
      ...original,
      id: 'x',
      text: `Work on the rails from Orsk to Valdo, idle since 2009, may prepare something larger, people near the river fear.
        They counted 120 men and 14 wagons; the frontier is 30 kilometres off. The office for transport has been silent since Tuesday.`,
    };
    const declared: ReportSketch['provenance'] = [{ kind: 'translation-of', target: 'Port Wire' }];
    const translation = later(STORY_IT, { language: 'it', provenance: declared });
    expect(shown(links(rival, translation))).toEqual(['b translation x']);
    expect(shown(links(original, rival, translation))).toEqual(['b translation ?']);
  });

  it('keeps a correction a correction, though it repeats the text', () => {
    const corrected = later(
      `Correction: an earlier version gave a wrong figure.\n${STORY.replace('120', '20')}`,
      {
        publisher: 'Port Wire',
        provenance: [{ kind: 'correction-of' }],
      },
    );
    const [link] = links(original, corrected);
    expect(link).toMatchObject({ from: 'b', to: 'a', kind: 'correction' });
    expect(link?.reason.it).toBe('dichiara di correggere un testo precedente: si intende a');
    expect(shown(links(original, { ...corrected, publisher: 'Il Faro' }))).toEqual([
      'b correction ?',
      'b near-copy a',
    ]);
  });

  it('never lets two reports correct each other', () => {
    const note: ReportSketch['provenance'] = [{ kind: 'correction-of' }];
    const all = links(
      { ...original, provenance: note },
      later(`${STORY} Now right.`, { publisher: 'Port Wire', date: '2031-05-06', provenance: note }),
    );
    expect(shown(all)).toEqual(['a correction ?', 'b correction a']);
  });
});

describe('laws', () => {
  const pool = [STORY, STORY_IT, OTHER, STORY.slice(0, 300), `${STORY} ${OTHER}`, 'Troops move', ''];
  const anyReports = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      text: fc.constantFrom(...pool),
      publisher: fc.constantFrom('Port Wire', 'Il Faro'),
      date: fc.constantFrom('2031-05-06', '2031-05', '2031-05-08'),
      language: fc.constantFrom('it', 'en'),
      provenance: fc.constantFrom(
        [],
        [{ kind: 'reprint-of' as const, target: 'Port Wire' }],
        [{ kind: 'correction-of' as const }],
        [{ kind: 'translation-of' as const }],
      ),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );

  it('the order of the reports does not matter, no report depends on itself, and each `to` is one of them', () => {
    fc.assert(
      fc.property(anyReports, fc.nat(), (sketches, seed) => {
        const reports = sketches.map(sketchReport);
        const at = seed % (reports.length + 1);
        const result = linkReports(reports);
        expect(linkReports([...reports.slice(at), ...reports.slice(0, at)].reverse())).toEqual(result);
        const ids = new Set<string>(sketches.map(({ id }) => id));
        for (const { from, to } of result) {
          expect(from).not.toBe(to);
          expect(to === undefined || ids.has(to)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
