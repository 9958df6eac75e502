import type { Day, Language } from '../../base/index.ts';

/** What a reason tells of one piece of news. */
export interface MoveFacts {
  readonly observable: string;
  readonly day: Day;
  /** The explanations that expect the sign most and least, with P(seen | explanation). */
  readonly most: { readonly claim: string; readonly chance: number };
  readonly least: { readonly claim: string; readonly chance: number };
  /** Factor, at least 1, on the odds of yes; `direction` is `unmoved` where it would print as 1.00. */
  readonly factor: number;
  readonly direction: 'raised' | 'lowered' | 'unmoved';
  /** True where the sign is expected alike under every explanation. */
  readonly alike: boolean;
}

/** Why a piece of news moved the answer, in one sentence of each language. */
export interface MoveWording {
  readonly seen: (facts: MoveFacts) => string;
  readonly absent: (facts: MoveFacts) => string;
  readonly receded: (facts: MoveFacts) => string;
}

const percent = (chance: number): string => `${Math.round(chance * 100)} %`;

function effectInEnglish({ direction, factor }: MoveFacts): string {
  if (direction === 'unmoved') return 'the odds of yes stay as they are';
  return `the odds of yes are ${direction === 'raised' ? 'multiplied' : 'divided'} by ${factor.toFixed(2)}`;
}

function expectedInEnglish({ alike, most, least }: MoveFacts): string {
  if (alike) return 'it is expected alike under every explanation';
  return `it is expected most if this holds: ${most.claim} (${percent(most.chance)}), least if this: ${least.claim} (${percent(least.chance)})`;
}

function effectInItalian({ direction, factor }: MoveFacts): string {
  if (direction === 'unmoved') return 'il rapporto tra sì e no resta com’è';
  return `il rapporto tra sì e no viene ${direction === 'raised' ? 'moltiplicato' : 'diviso'} per ${factor.toFixed(2).replace('.', ',')}`;
}

function expectedInItalian({ alike, most, least }: MoveFacts): string {
  if (alike) return 'è atteso allo stesso modo sotto ogni spiegazione';
  return `è atteso soprattutto se vale questo: ${most.claim} (${percent(most.chance)}), meno di tutto se vale questo: ${least.claim} (${percent(least.chance)})`;
}

/** The sentences that say why. */
export const MOVE_WORDING: Readonly<Record<Language, MoveWording>> = {
  en: {
    seen: (facts) =>
      `${facts.observable}: reported on ${facts.day}; ${expectedInEnglish(facts)}; ${effectInEnglish(facts)}.`,
    absent: (facts) =>
      `${facts.observable}: not seen by ${facts.day}, though somebody would probably have noticed; ${expectedInEnglish(facts)}; ${effectInEnglish(facts)}.`,
    receded: (facts) =>
      `${facts.observable}: reported as over on ${facts.day}, which takes back what its reports had moved; ${effectInEnglish(facts)}.`,
  },
  it: {
    seen: (facts) =>
      `${facts.observable}: segno riferito il ${facts.day}; ${expectedInItalian(facts)}; ${effectInItalian(facts)}.`,
    absent: (facts) =>
      `${facts.observable}: segno non visto entro il ${facts.day}, anche se qualcuno probabilmente lo avrebbe notato; ${expectedInItalian(facts)}; ${effectInItalian(facts)}.`,
    receded: (facts) =>
      `${facts.observable}: segno dato per cessato il ${facts.day}, il che annulla l’effetto delle notizie che ne parlavano; ${effectInItalian(facts)}.`,
  },
};
