import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASINGS, cased, edited, lowerForm } from './lemma-edit.ts';

describe('an edit', () => {
  it.each([
    ['andarono', 5, 'are', 'andare'],
    ['went', 4, 'go', 'go'],
    ['treaties', 3, 'y', 'treaty'],
    ['email', 0, '', 'email'],
    ['è', 1, 'essere', 'essere'],
    ['è', 9, 'essere', 'essere'],
  ])('of %s, %i letters for "%s": %s', (form, cut, append, lemma) => {
    expect(edited(form, { cut, append })).toBe(lemma);
  });
});

describe('a lemma is spelled', () => {
  it.each([
    ['governo', 'Governi', 'lower', 'governo'],
    ['governo', 'Governi', 'as written', 'Governo'],
    ['american', 'AMERICANS', 'capitalised', 'American'],
    ['company', 'COMPANIES', 'as written', 'COMPANY'],
    ['mccain', 'McCain', 'as written', 'McCain'],
    ["d'alema", 'D’Alema', 'as written', 'D’Alema'],
    ['i', 'i', 'capitalised', 'I'],
    ['i', 'I', 'as written', 'I'],
    ['be', 'Is', 'as written', 'be'],
    ['', 'A', 'capitalised', ''],
  ] as const)('%s of %s %s: %s', (lower, form, casing, lemma) => {
    expect(cased(lower, form, casing)).toBe(lemma);
  });

  it('with the same letters, whatever the form', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...CASINGS), (lemma, form, casing) => {
        const lower = lowerForm(lemma);
        expect(lowerForm(cased(lower, form, casing))).toBe(lowerForm(lower));
      }),
    );
  });
});
