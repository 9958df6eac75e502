import { describe, expect, it } from 'vitest';
import { spanText } from '../base/index.ts';
import { CASE, caseFileOf } from './case.fixture.ts';
import { casePlace } from './case-place.ts';

const FILE = caseFileOf(CASE);

describe('casePlace', () => {
  it('finds a place, or the nearest part that holds it', () => {
    expect(spanText(FILE.text, casePlace(FILE, 'hypotheses/joins-war/prior'))).toBe('  prior: 0.1');
    expect(casePlace(FILE, 'hypotheses/joins-war/answer')).toEqual(casePlace(FILE, 'hypotheses/joins-war'));
  });

  it('falls back to the whole text', () => {
    expect(casePlace(FILE, 'warnings/none')).toEqual([0, FILE.text.length]);
  });
});
