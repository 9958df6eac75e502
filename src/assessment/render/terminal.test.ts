import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAssessment } from '../compile.ts';
import { hostileText } from '../hostile-text.fixture.ts';
import { EARLIER, PICTURE, pictureWith } from '../picture.fixture.ts';
import { renderTerminal } from './terminal.ts';

const ENGLISH = compileAssessment(PICTURE, { language: 'en', since: EARLIER });
const LINES = renderTerminal(ENGLISH, { width: 100, colour: false }).split('\n');

/** The lines up to the first section after the board of signs. */
function firstScreen(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.indexOf('BOTTOM LINE'));
}

describe('renderTerminal', () => {
  it('puts the answer, the changes, the explanations and the signs on the first screen', () => {
    const screen = firstScreen(LINES);
    expect(screen.length).toBeGreaterThan(10);
    expect(screen.length).toBeLessThanOrEqual(40);
    expect(screen.slice(0, 4)).toEqual([
      'Will Corvian ground forces enter Ardenia before 1 July 2023?',
      'As of 20 December 2022 · Assessment',
      '',
      '22 %  ███████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  unlikely',
    ]);
    expect(screen).toContain('WHAT CHANGED SINCE 6 DECEMBER 2022');
    expect(screen).toContain('████████████████░░░░░░░░  68 %  Corvia becomes a staging base');
    expect(screen).toContain('○ Absent 2: Reservists are called up; The border crossings close');
  });

  it('stays within its width, whatever that is', () => {
    for (const width of [40, 72, 100, 160]) {
      for (const line of renderTerminal(ENGLISH, { width, colour: false }).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(width);
      }
    }
  });

  it('says no sentence twice', () => {
    const all = LINES.join(' ').replace(/\s+/gu, ' ');
    expect(all.split('We judge it unlikely (22 %)')).toHaveLength(2);
    expect(all.split('Reservists are called up: not seen by 8 December 2022')).toHaveLength(2);
  });

  it('writes terminal codes only when colour is asked for', () => {
    expect(LINES.join('')).not.toContain('\u001B');
    expect(renderTerminal(ENGLISH, { width: 100, colour: true })).toContain('\u001B[1m22 %\u001B[0m');
  });

  it('lets no code of a report through', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const picture = pictureWith({ text, publisher: text, title: text, speaker: 'x' });
        const written = renderTerminal(compileAssessment(picture, { language: 'it' }), {
          width: 80,
          colour: false,
        });
        expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
      }),
      { numRuns: 50 },
    );
  });

  it('ends with the passages in short', () => {
    expect(LINES).toContain('[8] “A strike group of 900 soldiers has formed near the Ardenian border.”');
  });
});
