import type { CertaintyPhrase } from '../../language-rules.ts';

/**
 * Italian words of certainty. `icd203` rows carry the band of the English word they translate (our own mapping);
 * `commitment` rows are how far a speaker commits to a claim, after the certain / probable / possible of FactBank
 * (Saurí & Pustejovsky 2009), with ranges of our own choice.
 */
export const ITALIAN_CERTAINTY: readonly CertaintyPhrase[] = [
  {
    pattern: 'manca|mancano ~1 prova|prove|segno|segni|indizi|conferme',
    low: 0.05,
    high: 0.3,
    scale: 'commitment',
  },
  { pattern: 'non risulta|risultano|consta', low: 0.05, high: 0.3, scale: 'commitment' },
  {
    pattern: 'non|senza avere|aver|ha|hanno|aveva|ho|abbiamo|avendo? alcun|nessun? dubbi|dubbio',
    low: 0.95,
    high: 0.99,
    scale: 'icd203',
  },
  { pattern: "non c' è alcun? dubbio", low: 0.95, high: 0.99, scale: 'icd203' },
  { pattern: 'senza dubbio|ombra', low: 0.95, high: 0.99, scale: 'icd203' },
  { pattern: 'fuori di|da|discussione dubbio?', low: 0.95, high: 0.99, scale: 'icd203' },
  {
    pattern: 'quasi certo|certa|certamente|sicuro|sicura|sicuramente',
    low: 0.95,
    high: 0.99,
    scale: 'icd203',
  },
  { pattern: 'certamente|sicuramente|inevitabil*|indubbiamente', low: 0.95, high: 0.99, scale: 'icd203' },
  {
    pattern: 'certo|certa|certi|sicuro|sicura|sicuri|convinto|convinta|convinti che|di',
    low: 0.8,
    high: 0.99,
    scale: 'commitment',
  },
  { pattern: 'molto|altamente|assai probabil*', low: 0.8, high: 0.95, scale: 'icd203' },
  { pattern: 'con ogni probabilità', low: 0.8, high: 0.95, scale: 'icd203' },
  { pattern: 'più che probabil*', low: 0.8, high: 0.95, scale: 'icd203' },
  { pattern: 'poco probabil*', low: 0.2, high: 0.45, scale: 'icd203' },
  { pattern: 'molto|altamente|assai improbabil*', low: 0.05, high: 0.2, scale: 'icd203' },
  { pattern: 'improbabil*', low: 0.2, high: 0.45, scale: 'icd203' },
  { pattern: 'difficilmente', low: 0.2, high: 0.45, scale: 'icd203' },
  { pattern: 'probabil*', low: 0.55, high: 0.8, scale: 'icd203' },
  { pattern: 'quasi impossibile', low: 0.01, high: 0.05, scale: 'icd203' },
  { pattern: 'impensabile|impossibile', low: 0.01, high: 0.05, scale: 'icd203' },
  { pattern: 'non si può|possono escludere', low: 0.05, high: 0.45, scale: 'commitment' },
  { pattern: 'non è|sono? da escludere', low: 0.05, high: 0.45, scale: 'commitment' },
  { pattern: 'non è|sia escluso', low: 0.05, high: 0.45, scale: 'commitment' },
  {
    pattern: 'non|nessun|nessuna? segno|segni|segnale|segnali|indizio|indizi|prova|prove',
    low: 0.05,
    high: 0.3,
    scale: 'commitment',
  },
  { pattern: 'potrebbe|potrebbero', low: 0.2, high: 0.6, scale: 'commitment' },
  { pattern: 'forse|magari|possibilmente|eventualmente', low: 0.2, high: 0.6, scale: 'commitment' },
  { pattern: 'può|possono|possa|possano', low: 0.2, high: 0.7, scale: 'commitment' },
  {
    pattern: 'possibile|possibili|eventuale|eventuali|ipotetico|ipotetica',
    low: 0.2,
    high: 0.6,
    scale: 'commitment',
  },
  { pattern: 'debba|debbano|dovrebbe|dovrebbero', low: 0.55, high: 0.9, scale: 'commitment' },
  { pattern: 'a quanto pare|sembra', low: 0.5, high: 0.85, scale: 'commitment' },
  { pattern: 'apparentemente|presumibilmente|verosimilmente', low: 0.5, high: 0.85, scale: 'commitment' },
];
