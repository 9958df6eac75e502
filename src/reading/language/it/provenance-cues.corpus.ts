import type { ProvenanceCase } from '../../provenance-case.ts';

const BODY =
  'La strada era chiusa. Nessuno è rimasto ferito. Il traffico è stato deviato a nord. La polizia vigilava.';

/** How Italian documents tell where they come from; the English corpus holds the same phenomena. */
export const ITALIAN_PROVENANCE_CORPUS: readonly ProvenanceCase[] = [
  // Traduzioni.
  [
    `${BODY} La versione originale di questo intervento è qui.`,
    'translation-of: “versione originale di questo intervento è qui”',
  ],
  [`${BODY} Tradotto da Vistula Monitor.`, 'translation-of: “Tradotto da Vistula Monitor” → Vistula Monitor'],
  [
    `${BODY} Articolo originariamente pubblicato su Vistula Monitor, tradotto da Gazzetta Adriatica.`,
    'translation-of: “originariamente pubblicato su Vistula Monitor” → Vistula Monitor',
  ],
  [`${BODY} Traduzione dall'inglese di Anna Verdi.`, "translation-of: “Traduzione dall'inglese”"],
  [
    `${BODY} Traduzione di un articolo pubblicato su Vistula Monitor.`,
    'translation-of: “Traduzione di un articolo pubblicato su Vistula Monitor” → Vistula Monitor',
  ],
  [`${BODY} Traduzione: Anna Verdi.`, 'translation-of: “Traduzione:”'],
  [`${BODY} Traduzione a cura di Anna Verdi.`, 'translation-of: “Traduzione a cura di”'],
  [`${BODY} L'originale in lingua inglese è disponibile.`, 'translation-of: “originale in lingua inglese”'],
  [`${BODY} Nostra traduzione.`, 'translation-of: “Nostra traduzione”'],

  // Riprese e crediti.
  [
    `${BODY} Questo articolo è apparso originariamente su Vistula Monitor.`,
    'reprint-of: “Questo articolo è apparso originariamente su Vistula Monitor” → Vistula Monitor',
  ],
  [`${BODY} Ripreso da Vistula Monitor.`, 'reprint-of: “Ripreso da Vistula Monitor” → Vistula Monitor'],
  [
    `${BODY} Riprodotto per gentile concessione di Vistula Monitor.`,
    'reprint-of: “Riprodotto per gentile concessione di Vistula Monitor” → Vistula Monitor',
  ],
  [`${BODY} Fonte: Agenzia Nordest.`, 'reprint-of: “Fonte: Agenzia Nordest” → Agenzia Nordest'],
  [`${BODY} (fonte: Agenzia Nordest)`, 'reprint-of: “fonte: Agenzia Nordest” → Agenzia Nordest'],
  [`${BODY} (Agenzia Nordest)`, 'reprint-of: “(Agenzia Nordest)” → Agenzia Nordest'],
  [`${BODY}\n\nVia: Agenzia Nordest`, 'reprint-of: “Via: Agenzia Nordest” → Agenzia Nordest'],
  [
    `${BODY} Con informazioni di Agenzia Nordest.`,
    'reprint-of: “Con informazioni di Agenzia Nordest” → Agenzia Nordest',
  ],
  [`MINSK, 14 nov (Agenzia Nordest) – ${BODY}`, 'reprint-of: “(Agenzia Nordest)” → Agenzia Nordest'],
  [`(ANSA) - ROMA, 12 GEN - ${BODY}`, 'reprint-of: “(ANSA)” → ANSA'],
  [`Kiev, 20 dicembre (Agenzia Nordest) — ${BODY}`, 'reprint-of: “(Agenzia Nordest)” → Agenzia Nordest'],
  [
    'Sono partiti tre treni. Fonte: Agenzia Nordest.',
    'reprint-of: “Fonte: Agenzia Nordest” → Agenzia Nordest',
  ],

  // Rettifiche: una per nota, dovunque stia.
  [`Rettifica: il treno aveva dodici carrozze. ${BODY}`, 'correction-of: “Rettifica:”'],
  [`Errata corrige: il treno aveva dodici carrozze. ${BODY}`, 'correction-of: “Errata corrige”'],
  [
    `${BODY} Una versione precedente di questo articolo riportava nove carrozze. La polizia vigilava.`,
    'correction-of: “Una versione precedente di questo articolo riportava”',
  ],
  [`${BODY} Questo articolo è stato corretto.`, 'correction-of: “Questo articolo è stato corretto”'],
  [
    `Rettifica: la precedente notizia del 14 novembre parlava di nove treni. ${BODY}`,
    'correction-of: “Rettifica:”',
  ],
  [`L'agenzia rettifica la notizia di martedì. ${BODY}`, 'correction-of: “rettifica la notizia”'],

  // Testate che cita.
  [
    `Il ministro ha detto alla Reuters che i treni sono arrivati. ${BODY}`,
    'cites: “ha detto alla Reuters” → Reuters',
  ],
  [
    `In un'intervista con The Economist il generale era calmo. ${BODY}`,
    'cites: “intervista con The Economist” → The Economist',
  ],
  [`Secondo la Reuters sono arrivati due treni. ${BODY}`, 'cites: “Secondo la Reuters” → Reuters'],
  [
    `Il quotidiano scrive, citando la Reuters, che i treni sono arrivati. ${BODY}`,
    'cites: “citando la Reuters” → Reuters',
  ],
  [`Il ministro è stato citato dalla Reuters. ${BODY}`, 'cites: “citato dalla Reuters” → Reuters'],
  [
    `In un'intervista al settimanale Vistula Monitor era calma. ${BODY}`,
    'cites: “intervista al settimanale Vistula Monitor” → Vistula Monitor',
  ],

  // Le stesse parole in altri sensi.
  [`La fonte di acqua si trova vicino a Riga. ${BODY}`],
  [`La correzione dei prezzi è durata un mese. ${BODY}`],
  [`Il piano è stato tradotto in azione. ${BODY}`],
  [`La traduzione della paura in coraggio è lenta. ${BODY}`],
  [`L'arrestato è stato tradotto in carcere a Pinsk. ${BODY}`],
  [`Il ministro ha detto alla commissione che i treni sono arrivati. ${BODY}`],
  [`In un'intervista con il sindaco era calmo. ${BODY}`],
  [`Il libro è uscito per la prima volta in Polonia. ${BODY}`],
  [`Il convoglio è passato via Brest. ${BODY}`],
  [`${BODY} La strada è aperta (vedi mappa).`],
  [`Minsk – due milioni di abitanti – era tranquilla. ${BODY}`],
  [`Secondo il sindaco la strada è chiusa. ${BODY}`],
  [`Il cantante è apparso a Varsavia. ${BODY}`],
  [`Ha corretto il nodo della cravatta. ${BODY}`],
];
