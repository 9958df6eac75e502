import { describe, expect, it } from 'vitest';
import { factSheet } from './fact-sheet.ts';
import { fingerprint } from './fingerprint.ts';
import { isTurned } from './turned-edit.ts';

const turned = (one: string, other: string, language: 'en' | 'it'): boolean => {
  const of = (text: string) => ({ fingerprint: fingerprint(text), facts: factSheet(text, language) });
  const [forth, back] = [isTurned(of(one), of(other)), isTurned(of(other), of(one))];
  expect(forth).toBe(back);
  return forth;
};

const EN = `The council of Morna said on Friday that Velt would lend the port 40 million crowns before the summer, and that
the dredgers of Carso had begun to clear the channel. The mayor, Ada Roven, confirmed it after talks with Velt and Carso.`;
const IT = `Il consiglio di Morna ha detto venerdì che Velt presterà al porto 40 milioni di corone prima dell'estate e che le
draghe di Carso hanno cominciato a liberare il canale. La sindaca Ada Roven lo ha confermato dopo i colloqui con Velt e Carso.`;

describe('an edit turns a text', () => {
  it.each([
    ['a negation', 'would lend', 'would not lend'],
    ['a possibility', 'would lend', 'might lend'],
    ['a condition', 'before the summer', 'if the summer is calm'],
    ['an opposite', 'had begun', 'had finished'],
    ['a denial', 'confirmed it', 'denied it'],
    ['a number', '40 million', '90 million'],
    ['a name', 'Ada Roven', 'Ida Salm'],
  ])('English: %s', (_, from, to) => expect(turned(EN, EN.replace(from, to), 'en')).toBe(true));

  it.each([
    ['a negation', 'presterà', 'non presterà'],
    ['a possibility', 'presterà', 'forse presterà'],
    ['a condition', "prima dell'estate", 'se l’estate sarà calma'],
    ['an opposite', 'hanno cominciato', 'hanno finito'],
    ['a denial', 'ha confermato', 'ha smentito'],
    ['a number', '40 milioni', '90 milioni'],
    ['a name', 'Ada Roven', 'Ida Salm'],
  ])('Italian: %s', (_, from, to) => expect(turned(IT, IT.replace(from, to), 'it')).toBe(true));

  it('two names that change places', () => {
    const swapped = EN.replaceAll('Velt', '#').replaceAll('Carso', 'Velt').replaceAll('#', 'Carso');
    expect(turned(EN, swapped, 'en')).toBe(true);
  });
});

describe('an edit leaves a text as it was', () => {
  it.each([
    ['other words', 'had begun to clear', 'were starting to clear'],
    ['a word left out', 'after talks with', 'after meeting'],
    ['another tense', 'would lend', 'will lend'],
    ['a fuller name', 'The mayor, Ada Roven', 'The mayor of Morna, Ada Roven'],
    ['a number in words', '40 million', 'forty million'],
  ])('English: %s', (_, from, to) => expect(turned(EN, EN.replace(from, to), 'en')).toBe(false));

  it.each([
    ['altre parole', 'hanno cominciato a liberare', 'hanno preso a sgomberare'],
    ['una parola in meno', 'dopo i colloqui con', 'dopo aver visto'],
    ['un altro tempo', 'presterà', 'presta'],
    ['un numero in lettere', '40 milioni', 'quaranta milioni'],
  ])('Italian: %s', (_, from, to) => expect(turned(IT, IT.replace(from, to), 'it')).toBe(false));

  it('a credit before or after it, though it holds other names', () => {
    expect(turned(EN, `By Nils Aaker\n${EN}\nEdited by Rune Falk in Oslo`, 'en')).toBe(false);
  });
});
