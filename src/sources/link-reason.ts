import type { Localised } from '../base/index.ts';
import type { Declaration } from './declaration.ts';
import type { ComparedReport } from './compared-report.ts';
import { sharedSequences } from './fingerprint.ts';

/** Why two reports have the same text, as a predicate: its subject is the report that depends. */
export function sameTextReason(original: string): Localised {
  return { en: `has the same text as ${original}`, it: `ha lo stesso testo di ${original}` };
}

/** Why `copy` is taken for a near-copy of `original`: the share that counts is the one of the shorter text. */
export function sharedTextReason(copy: ComparedReport, original: ComparedReport): Localised {
  const ownSize = copy.fingerprint.distinct.size;
  const originalSize = original.fingerprint.distinct.size;
  const shared = sharedSequences(copy.fingerprint, original.fingerprint);
  const percent = Math.floor((100 * shared) / Math.min(ownSize, originalSize));
  if (ownSize <= originalSize) {
    return {
      en: `shares ${percent} % of its word sequences with ${original.id}`,
      it: `ha in comune con ${original.id} ${italianShare(percent)} delle proprie sequenze di parole`,
    };
  }
  return {
    en: `repeats ${percent} % of the word sequences of ${original.id}`,
    it: `ripete ${italianShare(percent)} delle sequenze di parole di ${original.id}`,
  };
}

/** "il 94 %", but "l’85 %": the article leans on a number that is spoken with a vowel. */
function italianShare(percent: number): string {
  const elides = percent === 1 || percent === 8 || percent === 11 || (percent >= 80 && percent <= 89);
  return `${elides ? 'l’' : 'il '}${percent} %`;
}

const DECLARED_AS: Readonly<Record<Declaration['kind'], Localised>> = {
  reprint: { en: 'says that it reprints', it: 'dichiara di riprendere' },
  translation: { en: 'says that it translates', it: 'dichiara di tradurre' },
  correction: { en: 'says that it corrects', it: 'dichiara di correggere' },
};

const UNNAMED: Localised = { en: 'a text that it does not name', it: 'un testo che non nomina' };
const EARLIER: Localised = { en: 'an earlier text', it: 'un testo precedente' };

/** What the report says of its lineage, and which report (when one was found) it is taken to mean. */
export function declaredReason({ kind, target }: Declaration, original?: string): Localised {
  const unnamed = kind === 'correction' ? EARLIER : UNNAMED;
  const en = `${DECLARED_AS[kind].en} ${target ?? unnamed.en}`;
  const it = `${DECLARED_AS[kind].it} ${target ?? unnamed.it}`;
  if (original === undefined) {
    return { en: `${en}, not found among the reports`, it: `${it}, che non è stato trovato fra i resoconti` };
  }
  return { en: `${en}: taken to be ${original}`, it: `${it}: si intende ${original}` };
}

/** Why a report is taken to retell another; `score` is the mean share of the facts of each that stand in the other. */
export function retellingReason(
  original: ComparedReport,
  kind: 'translation' | 'rewrite',
  score: number,
): Localised {
  const percent = Math.floor(100 * score);
  const facts = {
    en: `${percent} % of the names and numbers of each stand in the other, and none contradicts`,
    it: `${italianShare(percent)} dei nomi e dei numeri dell’uno sta nell’altro, senza contraddizioni`,
  };
  if (kind === 'translation') {
    return {
      en: `tells in another language what ${original.id} tells: ${facts.en}`,
      it: `dice in un’altra lingua ciò che dice ${original.id}: ${facts.it}`,
    };
  }
  const named = original.report.document.publisher ?? original.id;
  return {
    en: `names ${named} and tells in other words what ${original.id} tells: ${facts.en}`,
    it: `nomina ${named} e dice con altre parole ciò che dice ${original.id}: ${facts.it}`,
  };
}

/** Why a report is taken for a later version of its publisher's own text. */
export function laterVersionReason(earlier: string): Localised {
  return {
    en: `is marked as an update by the publisher of ${earlier} and repeats its text`,
    it: `è segnalato come aggiornamento da chi ha pubblicato ${earlier} e ne ripete il testo`,
  };
}
