import { describe, expect, it } from 'vitest';
import { sketchReport } from './report.fixture.ts';
import type { SourceProfile } from './source.ts';
import { credibilityWeight, reportReliability, sourceNamedIn, sourceOf } from './source-of.ts';
import { RELIABILITY_WEIGHTS } from './vocabulary/reliability-weights.ts';

const profile = (name: string, aliases: string[] = []): SourceProfile => ({
  name,
  aliases,
  reliability: 'B',
  lineage: 'own-reporting',
});
const PROFILES = [
  profile('Palazzo Azzurro', ['Azzurro']),
  profile('Ministro Verdì', ['verdi']),
  profile('Port Wire'),
];

describe('source of a name', () => {
  it.each([
    ['PALAZZO AZZURRO', 'Palazzo Azzurro'],
    ['palazzo-azzurro', 'Palazzo Azzurro'],
    ['ministro verdi', 'Ministro Verdì'],
    ['Verdi', 'Ministro Verdì'],
  ])('%s is %s', (name, expected) => expect(sourceOf(name, PROFILES)?.name).toBe(expected));

  it.each(['Wire', 'Palazzo', '', '—'])('“%s” is nobody listed', (name) =>
    expect(sourceOf(name, PROFILES)).toBeUndefined(),
  );

  it('finds the longest name within a longer text, at word borders only', () => {
    expect(sourceNamedIn('il portavoce di Palazzo Azzurro, Verdi', PROFILES)?.name).toBe('Palazzo Azzurro');
    expect(sourceNamedIn('the Newport Wireless company', PROFILES)).toBeUndefined();
  });
});

describe('reliability', () => {
  it('of a report is its publisher’s, and F where the case lists none', () => {
    const { document } = sketchReport({ id: 'a', text: 'x', publisher: 'port wire' });
    expect(reportReliability(document, PROFILES)).toBe('B');
    expect(reportReliability({ ...document, publisher: 'Elsewhere' }, PROFILES)).toBe('F');
  });

  it('weighs less from A to E, and F, no basis, at one half', () => {
    const weights = RELIABILITY_WEIGHTS.map(({ weight }) => weight);
    expect(weights).toEqual([0.95, 0.85, 0.7, 0.5, 0.3, 0.5]);
    expect(credibilityWeight('F')).toBe(0.5);
  });
});
