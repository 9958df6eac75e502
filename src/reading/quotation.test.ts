import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotation.ts';

describe('quotations', () => {
  it.each([
    ['Ha detto: “Non andremo”.', ['Non andremo']],
    ['«Non andremo», ha detto, «mai».', ['Non andremo', 'mai']],
    ['"We stay," she said. "For now."', ['We stay,', 'For now.']],
    ['gli ‘uomini forti’ dell’Est', ['uomini forti']],
    ['He said “it is ‘safe’ now”.', ['it is ‘safe’ now']],
    ['l’esercito e l’aviazione', []],
    ['the ’90s weren’t quiet', []],
    ['An “unclosed quotation', []],
    ['“never closed here\n\nnew paragraph”', []],
    ['six 6" pipes and 7" pipes', []],
    ['““nested” twice”', ['“nested” twice']],
  ])('%s', (text, expected) => {
    expect(findQuotations(text).map(({ inner }) => text.slice(inner[0], inner[1]))).toEqual(expected);
  });

  it('never overlap, whatever the marks', () => {
    const marks = fc.string({
      unit: fc.constantFrom('“', '”', '«', '»', '"', '‘', '’', 'a', ' ', '\n'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(marks, (text) => {
        let end = 0;
        for (const { outer, inner } of findQuotations(text)) {
          expect(outer[0]).toBeGreaterThanOrEqual(end);
          expect(inner).toEqual([outer[0] + 1, outer[1] - 1]);
          end = outer[1];
        }
      }),
    );
  });
});
