import type { ProvenanceCue } from '../language-rules.ts';

/** How Italian reports tell where they come from. */
export const ITALIAN_PROVENANCE: readonly ProvenanceCue[] = [
  {
    pattern: "versione originale ~6 qui|pubblicata|disponibile|apparsa|uscita su|da|dal|dalla|dall'|in?",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern:
      "originale in|inglese|francese|tedesco|russo|ucraino|spagnolo lingua? inglese|francese|tedesca|russa|ucraina|spagnola? ~3 pubblicato|apparso da|dal|dalla|dall'|su|in",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern:
      "testo|articolo|originale originale|in ~4 pubblicato|pubblicata|apparso da|dal|dalla|dall'|su|in",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'versione|testo originale', kind: 'translation-of', edgeOnly: true, target: 'none' },
  { pattern: 'traduzione a cura di', kind: 'translation-of', edgeOnly: true, target: 'none' },
  {
    pattern:
      "traduzione dall' inglese|ucraino|italiano|originale ~4 pubblicato|pubblicata|apparso da|dal|dalla|dall'|su",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern: "traduzione|tradotto|tradotta da|dal|dall'|dalla|di|del",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'nostra traduzione', kind: 'translation-of', edgeOnly: true, target: 'none' },
  {
    pattern:
      "pubblicato|pubblicata|apparso|apparsa originariamente|originalmente|inizialmente|per su|da|dal|dalla|dall'|in",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern: "ripubblicato|ripubblicata|ripreso|ripresa da|dal|dalla|dall'|su",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'fonte :', kind: 'reprint-of', edgeOnly: true, target: 'after' },
  {
    pattern: 'rettifica|correzione|errata :|corrige',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern:
      'una|la precedente|precedenti? versione ~6 riportava|indicava|conteneva|diceva|parlava|attribuiva|affermava',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern: "corregge|rettifica la|il|un|una|l'? notizia|dato|articolo|cifra|informazione|versione",
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern:
      "intervista|colloquio con|a|al|alla|all'|su|rilasciata il|la|lo? rivista|quotidiano|settimanale|giornale|agenzia|emittente? ~2",
    kind: 'cites',
    edgeOnly: false,
    target: 'after',
  },
  {
    pattern: "ha|hanno detto|dichiarato|raccontato|spiegato|riferito a|al|alla|all'",
    kind: 'cites',
    edgeOnly: false,
    target: 'after',
  },
  { pattern: 'citando|cita', kind: 'cites', edgeOnly: false, target: 'after' },
];
