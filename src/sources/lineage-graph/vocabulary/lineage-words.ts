import type { Language } from '../../../base/index.ts';
import type { LineageEdge } from '../lineage-graph.ts';

/** The words of a lineage graph, as text and as a figure. */
export interface LineageWords {
  readonly title: string;
  readonly noOrigins: string;
  /** How many reports stand alone, beside the origins drawn. */
  readonly alone: (count: number) => string;
  readonly kinds: Readonly<Record<LineageEdge['kind'], string>>;
  readonly bases: Readonly<Record<LineageEdge['basis'], string>>;
  readonly absent: string;
  readonly undated: string;
}

/** In every language. */
export const LINEAGE_WORDS: Readonly<Record<Language, LineageWords>> = {
  en: {
    title: 'Origins and what depends on them',
    noOrigins: 'No two reports share an origin.',
    alone: (count) => (count === 1 ? '1 report stands alone.' : `${count} reports stand alone.`),
    kinds: {
      copy: 'copy',
      'near-copy': 'edited copy',
      reprint: 'reprint',
      translation: 'translation',
      rewrite: 'retelling',
      'later-version': 'later version',
      correction: 'correction',
      joined: 'joined',
    },
    bases: { declared: 'the report says so', found: 'found in the text', analyst: 'an analyst says so' },
    absent: 'not among the reports',
    undated: 'no date',
  },
  it: {
    title: 'Origini e ciò che ne dipende',
    noOrigins: 'Non ci sono due notizie con la stessa origine.',
    alone: (count) => (count === 1 ? '1 notizia sta da sola.' : `${count} notizie stanno da sole.`),
    kinds: {
      copy: 'copia',
      'near-copy': 'copia modificata',
      reprint: 'ripresa',
      translation: 'traduzione',
      rewrite: 'riscrittura',
      'later-version': 'versione successiva',
      correction: 'correzione',
      joined: 'unita',
    },
    bases: { declared: 'lo dice la notizia', found: 'trovato nel testo', analyst: 'lo dice un analista' },
    absent: 'non è fra le notizie',
    undated: 'senza data',
  },
};
