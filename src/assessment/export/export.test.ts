import { describe, expect, it } from 'vitest';
import type { Picture } from '../../judgement/index.ts';
import { compileAssessment } from '../compile.ts';
import { EARLIER, PICTURE } from '../picture.fixture.ts';
import { csvTables } from './csv-tables.ts';
import { deadlineCalendar } from './deadline-calendar.ts';
import { eventMap } from './event-map.ts';
import { webAnnotations } from './web-annotations.ts';

const assessment = compileAssessment(PICTURE, { language: 'en', since: EARLIER });

describe('annotations', () => {
  it('point at exactly what they quote, counted in code points', () => {
    const { items } = webAnnotations(assessment, PICTURE);
    expect(items.length).toBeGreaterThan(3);
    const texts = PICTURE.reports.map(({ document }) => document.text);
    for (const { target } of items) {
      const [quote, position] = target.selector;
      const held = texts.some(
        (text) => [...text].slice(position.start, position.end).join('') === quote.exact,
      );
      expect(held).toBe(true);
    }
  });

  it('survive letters beyond the basic plane', () => {
    const [first, ...others] = PICTURE.reports;
    if (!first) throw new Error('no report');
    const text = `𝔘𝔘 ${first.document.text}`;
    const cited = assessment.citations.find(
      (citation) => citation.kind === 'passage' && citation.document === first.document.id,
    );
    if (cited?.kind !== 'passage') throw new Error('the first report is not cited');
    const moved = { ...cited, span: [cited.span[0] + 5, cited.span[1] + 5] as const };
    const picture: Picture = {
      ...PICTURE,
      reports: [{ ...first, document: { ...first.document, text } }, ...others],
    };
    const { items } = webAnnotations(
      { ...assessment, citations: assessment.citations.map((one) => (one === cited ? moved : one)) },
      picture,
    );
    const found = items.find(({ target }) => target.selector[0].exact === cited.quote);
    expect(found?.target.selector[1].start).toBe(cited.span[0] + 3);
  });
});

describe('tables as CSV', () => {
  const tables = csvTables(assessment);

  it('have a name and a header each', () => {
    expect(tables.map(({ name }) => name)).toContain('hypotheses-1');
    for (const { csv } of tables) expect(csv.split('\r\n').length).toBeGreaterThan(2);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('hold no formula: %s', (claim) => {
    const hostile = assessment.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'hypotheses'
          ? { ...block, bars: block.bars.map((bar) => ({ ...bar, claim })) }
          : block,
      ),
    }));
    const csv = csvTables({ ...assessment, sections: hostile }).find(
      ({ name }) => name === 'hypotheses-1',
    )?.csv;
    expect(csv).toContain(`'${claim}`);
    expect(csv).not.toContain(`,${claim}`);
  });
});

describe('deadlines', () => {
  it('are whole days from the day of the picture on, the same bytes each time', () => {
    const calendar = deadlineCalendar(PICTURE, 'it');
    expect(calendar).toBe(deadlineCalendar(PICTURE, 'it'));
    const days = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d{8})/gu)].map((match) => match[1] ?? '');
    expect(days).toContain('20230630');
    for (const day of days) expect(day >= PICTURE.asOf.replaceAll('-', '')).toBe(true);
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('the map', () => {
  it('has the events with coordinates, longitude first, and no other', () => {
    const [first] = PICTURE.reports;
    if (!first) throw new Error('no report');
    const text = 'Troops crossed the border at Vilna on Monday.';
    const at: readonly [number, number] = [29, 34];
    const event = {
      type: 'MOBILIZE',
      trigger: [[7, 14] as const],
      actors: [{ text: 'Troops' }],
      recipients: [],
      status: 'happened' as const,
    };
    const picture: Picture = {
      ...PICTURE,
      reports: [
        {
          document: { ...first.document, text },
          reading: {
            ...first.reading,
            sentences: [[0, text.length]],
            places: [{ span: at, name: 'Vilna', country: 'LTU', lat: 54.7, lon: 25.3 }],
            events: [{ ...event, place: { name: 'Vilna', span: at, country: 'LTU' } }, event],
          },
        },
      ],
    };
    const { features } = eventMap(picture);
    expect(features).toHaveLength(1);
    expect(features[0]?.geometry.coordinates).toEqual([25.3, 54.7]);
    expect(features[0]?.properties).toMatchObject({ place: 'Vilna', quote: text, actors: ['Troops'] });
  });
});
