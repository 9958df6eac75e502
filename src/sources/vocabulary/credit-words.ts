/** Folded words that stand beside the name of a medium in a line of credit, and nowhere make a sentence of it. Italian and English together. */
export const CREDIT_WORDS: ReadonlySet<string> = wordsOf(
  `by via source sources from courtesy credit credits republished reprinted published originally first appeared on in arrangement agreement permission
  under licence license reporting reported writing written editing edited additional staff correspondent correspondents special to for with and the of
  copyright all rights reserved reproduction report article text story content agencies files
  fonte fonti di da dal dalla dall con e per il la su in gentile concessione accordo licenza tratto tratta ripreso ripresa ripubblicato pubblicato
  pubblicata originariamente apparso a cura redazione corrispondente corrispondenti inviato nostro nostra riproduzione riservata diritti riservati
  tutti testo articolo servizio lancio agenzie`,
);

/** Folded words by which such a line says that the text was translated. */
export const TRANSLATION_WORDS: ReadonlySet<string> = wordsOf(
  `translation translated translates translating translator traduzione tradotto tradotta tradotti traduce tradurre traduttore traduttrice`,
);

/** Folded words with which a medium marks a text that puts right what it sent before, at the head of a title or text. */
export const CORRECTION_WORDS: ReadonlySet<string> = wordsOf(
  `correction corrections corrected corrects correcting corrigendum erratum correzione correzioni corretto corregge errata rettifica rettificato`,
);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}
