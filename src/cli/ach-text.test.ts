import { describe, expect, it } from 'vitest';
import { judgeMatrix, readMatrix } from '../judgement/index.ts';
import { achText } from './ach-text.ts';

function shown(csv: string, language: 'en' | 'it' = 'en'): string {
  const { matrix, findings } = readMatrix(new TextEncoder().encode(csv));
  const judged = judgeMatrix(matrix);
  return achText(matrix, { ...judged, findings: [...findings, ...judged.findings] }, language);
}

const TABLE = `evidence,text,kind,origin,analyst,stays,crosses
E1,The bridge train has left,evidence,o-wire,ann,CC,I
E1,,,,bob,II,I
E2,No fuel was bought,absence,o-wire,ann,C,II
E3,Roads will thaw,assumption,,ann,N,N
`;

describe('a matrix for a terminal', () => {
  it('ranks under every profile, marks rows, and says what the order hangs on', () => {
    const text = shown(TABLE);
    expect(text).toContain('3 rows, 2 hypotheses, 2 raters');
    expect(text).toMatch(
      /hypothesis +heuer-count-1 +linear-2 +linear-weighted-1 +squared-1\n {2}stays +0\.50 +0 +0 +0\n {2}crosses +1 +2 +2 +4\n/u,
    );
    expect(text).toMatch(
      /E1 +The bridge train has left +0\.50 +origin o-wire; raters apart on stays \(extreme\)/u,
    );
    expect(text).toMatch(/E2 +No fuel was bought +1\.50 +absence; origin o-wire\n/u);
    expect(text).toMatch(/E3 +Roads will thaw +0 +tells nothing apart; assumption\n/u);
    expect(text).toContain(
      'without the origin o-wire: stays and crosses tie; stays and crosses lead together',
    );
    expect(text).toMatch(/changed cells? puts? crosses ahead of stays; no fewer will do \(E\d with /u);
    expect(text).not.toMatch(/probable|likely/u);
  });

  it('says the same in Italian', () => {
    const text = shown(TABLE, 'it');
    expect(text).toContain('3 righe, 2 ipotesi, 2 valutatori');
    expect(text).toContain('una graduatoria, non una probabilità');
    expect(text).toContain(
      'senza l’origine o-wire: stays e crosses sono alla pari; sono in testa alla pari stays e crosses',
    );
    expect(text).toContain('non distingue nulla; assunto');
  });

  it('tells what changes the leader before what changes other places', () => {
    const text = shown('evidence,a,b,c\nE0,C,C,I\nE1,C,II,II\nE2,II,C,C\nE3,C,I,I\n');
    expect(text).toMatch(/without the row E1: [^\n]*; b leads \[linear-2/u);
    expect(text).toMatch(/without the row E0: b and c tie; a leads \[heuer-count-1, linear-2/u);
    expect(text.indexOf('without the row E1')).toBeLessThan(text.indexOf('without the row E0'));
  });

  it('sends nothing to the terminal that a name hides', () => {
    const text = shown('evidence,text,h\u001b[31m1,h2\nE\u001b]0;x\u0007,\u202Ereversed,C,I\n');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it('shows forty rows and says how many more there are', () => {
    const rows = Array.from({ length: 55 }, (_, at) => `row-${at},C,${at % 2 ? 'I' : 'C'}`).join('\n');
    const text = shown(`evidence,h1,h2\n${rows}\n`);
    expect(text.match(/^ {2}row-\d+ /gmu)).toHaveLength(40);
    expect(text).toContain('and 15 more (--format json has all)');
  });
});
