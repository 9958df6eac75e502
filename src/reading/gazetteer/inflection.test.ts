import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import { inflect } from './inflection.ts';

function forms(row: string, language: Language): string {
  return inflect(row, language)
    .map(({ form, plural }) => (plural === undefined ? form : `${form}/${plural ? 'p' : 's'}`))
    .join(' · ');
}

describe('inflect', () => {
  it.each([
    ['russ|o', 'russo/s · russa/s · russi/p · russe/p'],
    ['frances|e', 'francese/s · francesi/p'],
    ['polac|co', 'polacco/s · polacca/s · polacchi/p · polacche/p'],
    ['gr|eco', 'greco/s · greca/s · greci/p · greche/p'],
    ['bel|ga', 'belga/s · belgi/p · belghe/p'],
    ['vietnamit|a', 'vietnamita/s · vietnamiti/p · vietnamite/p'],
    ['osserva|tore', 'osservatore/s · osservatrice/s · osservatori/p · osservatrici/p'],
    ['govern|o/i', 'governo/s · governi/p'],
    [
      'ministr|o degli Esteri',
      'ministro degli Esteri/s · ministra degli Esteri/s · ministri degli Esteri/p · ministre degli Esteri/p',
    ],
    [
      'alt|o funzionar|io',
      'alto funzionario/s · alta funzionaria/s · alti funzionari/p · alte funzionarie/p',
    ],
    ['font|e anonim|a/e', 'fonte anonima/s · fonti anonime/p'],
    ['portavoce', 'portavoce'],
  ])('inflects Italian %s', (row, expected) => {
    expect(forms(row, 'it')).toBe(expected);
  });

  it.each([
    ['Russian|s', 'Russian/s · Russians/p'],
    ['French|man', 'Frenchman/s · Frenchmen/p'],
    ['secretar|y of state', 'secretary of state/s · secretaries of state/p'],
    ['commander|s-in-chief', 'commander-in-chief/s · commanders-in-chief/p'],
    ['witness|/es', 'witness/s · witnesses/p'],
    ['Dutch', 'Dutch'],
  ])('inflects English %s', (row, expected) => {
    expect(forms(row, 'en')).toBe(expected);
  });

  it('refuses a paradigm that nobody wrote down', () => {
    expect(() => inflect('russ|xyz', 'it')).toThrow('no it paradigm "|xyz"');
  });
});
