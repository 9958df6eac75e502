import { describe, expect, it } from 'vitest';
import type { ProvenanceNote } from './document.ts';
import { publicationDateOf } from './publication-date.ts';

const date = (value: string, from: ProvenanceNote['from'] = 'header'): ProvenanceNote => ({
  field: 'date',
  from,
  value,
});

describe('publicationDateOf', () => {
  it('takes the first note that can be read, as stated', () => {
    const found = publicationDateOf([date('31 febbraio 2022'), date('2022-12', 'file-name')], 'it');
    expect(found.publishedAt).toEqual({
      from: '2022-12-01',
      to: '2022-12-31',
      precision: 'month',
      vague: false,
      stated: true,
    });
    expect(found.findings).toEqual([
      expect.objectContaining({ code: 'intake/unreadable-date', severity: 'warning' }),
    ]);
    expect(found.findings[0]?.message).toContain('31 febbraio 2022');
  });

  it('takes an inferred note last, wherever it stands, and does not call it stated', () => {
    const made: ProvenanceNote = { ...date('2023-01-05', 'metadata'), inferred: true };
    expect(publicationDateOf([made, date('2022-12-19', 'file-name')], 'it').publishedAt).toMatchObject({
      from: '2022-12-19',
      stated: true,
    });
    expect(publicationDateOf([made], 'it')).toMatchObject({
      publishedAt: { from: '2023-01-05', stated: false },
      findings: [],
    });
  });

  it('reports a stated date that names other days, not one that is only coarser', () => {
    expect(publicationDateOf([date('2022-12-19'), date('2022-12', 'file-name')], 'it').findings).toEqual([]);
    const differing = publicationDateOf([date('2022-12-19'), date('2022-12-20', 'file-name')], 'it');
    expect(differing.publishedAt?.from).toBe('2022-12-19');
    expect(differing.findings).toEqual([
      expect.objectContaining({ code: 'intake/dates-differ', severity: 'info' }),
    ]);
  });

  it('has no date where nothing tells one', () => {
    expect(publicationDateOf([{ field: 'title', from: 'header', value: '2022-12-19' }], 'it')).toEqual({
      findings: [],
    });
    expect(publicationDateOf([date('03/04/2022')], 'en').findings).toEqual([
      expect.objectContaining({ code: 'intake/ambiguous-date' }),
    ]);
  });
});
