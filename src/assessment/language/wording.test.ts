import { describe, expect, it } from 'vitest';
import { LANGUAGES, PROBABILITY_SCALES } from '../../base/index.ts';
import { JUDGEMENT_FRAMES } from '../vocabulary/judgement-frames.ts';
import { SENTENCE_OPENERS } from '../vocabulary/sentence-openers.ts';
import { upperFirst } from './upper-first.ts';
import { wordingOf } from './wording-of.ts';

const { en, it: italian } = { en: wordingOf('en').bottomLine, it: wordingOf('it').bottomLine };

describe('the answer', () => {
  it('has a frame for every band of every scale', () => {
    for (const { id, bands } of PROBABILITY_SCALES) {
      expect(Object.keys(JUDGEMENT_FRAMES[id] ?? {})).toEqual(bands.map((band) => band.id));
    }
  });

  it.each([
    ['icd203', 'remote', 'We see almost no chance (3 %) that the answer is yes.'],
    ['icd203', 'very-unlikely', 'We judge it very unlikely (3 %) that the answer is yes.'],
    ['phia', 'realistic', 'We see a realistic possibility (3 %) that the answer is yes.'],
    ['kent', 'almost-certainly-not', 'Our answer: almost certainly not (3 % for yes).'],
    ['kent', 'even', 'We see chances about even (3 %) that the answer is yes.'],
  ])('reads as English: %s %s', (scale, band, expected) => {
    expect(en.answer(answerOf(scale, band, 'en'))).toBe(expected);
  });

  it.each([
    ['icd203', 'remote', 'Riteniamo quasi impossibile (3 %) che la risposta sia sì.'],
    ['icd203', 'even', 'Riteniamo circa alla pari (3 %) le probabilità che la risposta sia sì.'],
    ['phia', 'remote', 'Vediamo una possibilità remota (3 %) che la risposta sia sì.'],
    ['kent', 'probably-not', 'La nostra risposta: probabilmente no (3 % per il sì).'],
  ])('reads as Italian: %s %s', (scale, band, expected) => {
    expect(italian.answer(answerOf(scale, band, 'it'))).toBe(expected);
  });
});

describe('plans that no fixture reaches', () => {
  it('open with words that the checker knows', () => {
    for (const language of LANGUAGES) {
      const { changes, hypotheses, indications, statements, forecasts, watchNext, bottomLine } =
        wordingOf(language);
      const sentences = [
        changes.nothingChanged('2022-12-01'),
        hypotheses.noLinchpins,
        hypotheses.ties(['x']),
        hypotheses.nothingTellsApart,
        indications.none,
        statements.none,
        statements.statement({
          supplied: false,
          kind: 'denial',
          hedged: false,
          document: 'x',
          quotation: 'x',
        }),
        forecasts.none,
        watchNext.none,
        bottomLine.noGradedSource,
        bottomLine.witnesses(0),
        bottomLine.nothingRaised,
        bottomLine.nothingLowered,
      ];
      for (const sentence of sentences) {
        const [opener = ''] = sentence.toLowerCase().match(/\p{L}+/u) ?? [];
        expect(SENTENCE_OPENERS[language], sentence).toContain(opener);
      }
    }
  });
});

describe('upperFirst', () => {
  it('leaves a letter without a single upper case alone', () => {
    expect(upperFirst('il portavoce')).toBe('Il portavoce');
    expect(upperFirst('ßx')).toBe('ßx');
    expect(upperFirst('')).toBe('');
  });
});

function answerOf(scaleId: string, bandId: string, language: 'en' | 'it'): Parameters<typeof en.answer>[0] {
  const band = PROBABILITY_SCALES.find(({ id }) => id === scaleId)?.bands.find(({ id }) => id === bandId);
  const frame = JUDGEMENT_FRAMES[scaleId]?.[bandId]?.[language];
  if (!band || !frame) throw new Error(`no band ${scaleId} ${bandId}`);
  return { words: band.words[language], probability: 0.03, frame };
}
