import type { ProvenanceCue } from '../language-rules.ts';

/**
 * How Italian reports tell where they come from. An "original version" that an Italian text points to ("La versione originale di
 * questo intervento è qui") is one in another language: Italian papers say so of translated pieces, where English ones mean a reprint.
 */
export const ITALIAN_PROVENANCE: readonly ProvenanceCue[] = [
  {
    pattern:
      "versione|testo|articolo originale ~6 qui|pubblicata|pubblicato|disponibile|apparsa|apparso|uscita|uscito su|da|dal|dalla|dall'|in?",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'versione|testo originale', kind: 'translation-of', edgeOnly: true, target: 'none' },
  {
    pattern:
      'originale in lingua? inglese|francese|tedesco|tedesca|russo|russa|ucraino|ucraina|spagnolo|spagnola|polacco|polacca|arabo|araba',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'none',
  },
  {
    pattern:
      "originale in lingua? inglese|francese|tedesco|tedesca|russo|russa|ucraino|ucraina|spagnolo|spagnola|polacco|polacca ~3 pubblicato|apparso da|dal|dalla|dall'|su|in",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern:
      "traduzione|tradotto|tradotta dall'|dal|di|da|dalla ~8 pubblicato|pubblicata|apparso|apparsa originariamente? da|dal|dalla|dall'|su|sul|sulla|in",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern: 'traduzione|tradotto|tradotta a cura di',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'none',
  },
  { pattern: 'traduzione :', kind: 'translation-of', edgeOnly: true, opens: true, target: 'none' },
  { pattern: 'traduzione di', kind: 'translation-of', edgeOnly: true, opens: true, target: 'none' },
  {
    pattern: "traduzione|tradotto|tradotta dall' inglese|originale|ucraino",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'none',
  },
  {
    pattern: 'traduzione|tradotto|tradotta dal russo|francese|tedesco|polacco|bielorusso',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'none',
  },
  {
    pattern: "tradotto|tradotta da|dal|dall'|dalla",
    kind: 'translation-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern:
      "originariamente|originalmente|inizialmente pubblicato|pubblicata|apparso|apparsa su|sul|sulla|da|dal|dalla|dall'|in",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  { pattern: 'nostra traduzione', kind: 'translation-of', edgeOnly: true, target: 'none' },
  {
    pattern:
      "pubblicato|pubblicata|apparso|apparsa|uscito|uscita originariamente|originalmente|inizialmente|originaria su|sul|sulla|da|dal|dalla|dall'|in",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern:
      "pubblicato|pubblicata|apparso|apparsa|uscito|uscita per la prima volta su|sul|sulla|da|dal|dalla|dall'|in",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern:
      "questo|questa articolo|testo|notizia|intervento|servizio è stato|stata? apparso|apparsa|pubblicato|pubblicata|uscito|uscita ~1 su|sul|sulla|da|dal|dalla|dall'|in",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern: "ripubblicato|ripubblicata|ripreso|ripresa|riprodotto|riprodotta da|dal|dalla|dall'|su",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern: "riprodotto|riprodotta|ripubblicato|ripubblicata per gentile concessione di|del|della|dell'",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern: 'fonte|fonti|via|agenzia :',
    kind: 'reprint-of',
    edgeOnly: true,
    opens: true,
    target: 'required',
  },
  { pattern: 'fonte', kind: 'reprint-of', edgeOnly: true, opens: true, target: 'medium' },
  {
    pattern: "con informazioni|materiale di|del|della|dell'|da|dall'",
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  { pattern: '© ~1', kind: 'reprint-of', edgeOnly: true, opens: true, target: 'required' },
  {
    pattern: 'rettifica|rettifiche|correzione|correzioni|errata-corrige|precisazione :|—|–',
    kind: 'correction-of',
    edgeOnly: false,
    opens: true,
    target: 'none',
  },
  { pattern: 'errata corrige', kind: 'correction-of', edgeOnly: false, opens: true, target: 'none' },
  {
    pattern:
      'una|la|nella precedente|precedenti|prima versione|notizia|edizione ~6 riportava|indicava|conteneva|diceva|parlava|attribuiva|affermava|riportato|indicato|scritto|attribuito',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern:
      'una|la|nella versione precedente ~6 riportava|indicava|conteneva|diceva|parlava|attribuiva|affermava|riportato|indicato|scritto|attribuito',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern:
      "corregge|rettifica la|il|un|una|l'|i|le|lo? ~1 notizia|dato|dati|articolo|cifra|cifre|informazione|versione|nome|titolo|data",
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern:
      'questo|questa articolo|testo|notizia|versione è stato|stata corretto|corretta|rettificato|rettificata',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern:
      "intervista|interviste|colloquio con|a|al|alla|all'|su|sul|sulla|rilasciata|per il|la|lo|l'|al|alla|all'|a? ~1 rivista|quotidiano|settimanale|giornale|agenzia|emittente|televisione",
    kind: 'cites',
    edgeOnly: false,
    target: 'required',
  },
  {
    pattern: "intervista|interviste|colloquio con|a|al|alla|all'|su|sul|sulla|rilasciata|per a|al|alla|all'?",
    kind: 'cites',
    edgeOnly: false,
    target: 'medium',
  },
  {
    pattern: "ha|hanno detto|dichiarato|raccontato|spiegato|riferito|confermato a|al|alla|all'|allo",
    kind: 'cites',
    edgeOnly: false,
    target: 'medium',
  },
  {
    pattern:
      "ha|hanno detto|dichiarato|raccontato|spiegato|riferito|confermato al|alla|all'|allo ~1 rivista|quotidiano|settimanale|giornale|agenzia|emittente",
    kind: 'cites',
    edgeOnly: false,
    target: 'required',
  },
  { pattern: 'citando|cita', kind: 'cites', edgeOnly: false, target: 'medium' },
  {
    pattern: "citato|citata|citati|citate|riportato|riportata|ripreso|ripresa da|dal|dalla|dall'",
    kind: 'cites',
    edgeOnly: false,
    target: 'medium',
  },
  { pattern: 'secondo|stando', kind: 'cites', edgeOnly: false, target: 'medium' },
];
