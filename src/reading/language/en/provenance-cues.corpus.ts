import type { ProvenanceCase } from '../../provenance-case.ts';

const BODY = 'The road was closed. Nobody was hurt. Traffic was diverted to the north. Police kept watch.';

/** How English documents tell where they come from; the Italian corpus holds the same phenomena. */
export const ENGLISH_PROVENANCE_CORPUS: readonly ProvenanceCase[] = [
  // Translations.
  [
    `${BODY} Translated from Gazzetta Adriatica.`,
    'translation-of: “Translated from Gazzetta Adriatica” → Gazzetta Adriatica',
  ],
  [`${BODY} Translated from the Italian by Anna Verdi.`, 'translation-of: “Translated from”'],
  [
    `${BODY} Translated from the Italian; the original was published by Gazzetta Adriatica.`,
    'translation-of: “the original was published by Gazzetta Adriatica” → Gazzetta Adriatica',
  ],
  [
    `${BODY} The original was published in Gazzetta Adriatica.`,
    'reprint-of: “The original was published in Gazzetta Adriatica” → Gazzetta Adriatica',
  ],
  [
    `${BODY} This is a translation of an article published in Gazzetta Adriatica.`,
    'translation-of: “translation of an article published in Gazzetta Adriatica” → Gazzetta Adriatica',
  ],
  [`${BODY} Translation: Anna Verdi.`, 'translation-of: “Translation:”'],
  [`${BODY} The original Ukrainian version is here.`, 'translation-of: “original Ukrainian version is here”'],
  [
    `${BODY} Translated from an article originally published in Gazzetta Adriatica.`,
    'translation-of: “Translated from an article originally published in Gazzetta Adriatica” → Gazzetta Adriatica',
  ],
  [`${BODY} Our translation.`, 'translation-of: “Our translation”'],

  // Reprints and credits.
  [
    `${BODY} This article was originally published in Vistula Monitor.`,
    'reprint-of: “originally published in Vistula Monitor” → Vistula Monitor',
  ],
  [
    `${BODY} Republished from Vistula Monitor.`,
    'reprint-of: “Republished from Vistula Monitor” → Vistula Monitor',
  ],
  [
    `${BODY} Reprinted with the permission of Vistula Monitor.`,
    'reprint-of: “Reprinted with the permission of Vistula Monitor” → Vistula Monitor',
  ],
  [`${BODY} Source: Baltic Wire.`, 'reprint-of: “Source: Baltic Wire” → Baltic Wire'],
  [`${BODY} (source: Baltic Wire)`, 'reprint-of: “source: Baltic Wire” → Baltic Wire'],
  [`${BODY} (Baltic Wire)`, 'reprint-of: “(Baltic Wire)” → Baltic Wire'],
  [`${BODY}\n\nVia: Baltic Wire`, 'reprint-of: “Via: Baltic Wire” → Baltic Wire'],
  [`${BODY} Courtesy of Baltic Wire.`, 'reprint-of: “Courtesy of Baltic Wire” → Baltic Wire'],
  [`VILNIUS, Dec 20 (Baltic Wire) - ${BODY}`, 'reprint-of: “(Baltic Wire)” → Baltic Wire'],
  [`KYIV, Ukraine (Baltic Wire) — ${BODY}`, 'reprint-of: “(Baltic Wire)” → Baltic Wire'],
  [`(Reuters) - ${BODY}`, 'reprint-of: “(Reuters)” → Reuters'],
  [
    `${BODY} The original article is available at Vistula Monitor.`,
    'reprint-of: “The original article is available at Vistula Monitor” → Vistula Monitor',
  ],
  ['Three trains left. Source: Baltic Wire.', 'reprint-of: “Source: Baltic Wire” → Baltic Wire'],

  // Corrections: one a note, wherever it stands.
  [`Correction: the train had twelve cars. ${BODY}`, 'correction-of: “Correction:”'],
  [
    `${BODY} An earlier version of this article misstated the number of cars. Police kept watch.`,
    'correction-of: “An earlier version of this article misstated”',
  ],
  [
    `${BODY} This story has been corrected to give the name of the town.`,
    'correction-of: “This story has been corrected”',
  ],
  [
    `Correction: an earlier item of 14 November said that nine trains had come. ${BODY}`,
    'correction-of: “Correction:”',
  ],
  [`The agency corrects the figure of Tuesday. ${BODY}`, 'correction-of: “corrects the figure”'],

  // Media that it cites.
  [`The minister told Reuters that trains had come. ${BODY}`, 'cites: “told Reuters” → Reuters'],
  [
    `In an interview with The Economist, the general was calm. ${BODY}`,
    'cites: “interview with The Economist” → The Economist',
  ],
  [`Two trains came, according to Reuters. ${BODY}`, 'cites: “according to Reuters” → Reuters'],
  [`The daily wrote, citing Reuters, that trains had come. ${BODY}`, 'cites: “citing Reuters” → Reuters'],
  [`The minister was quoted by Interfax. ${BODY}`, 'cites: “quoted by Interfax” → Interfax'],
  [
    `In an interview with the weekly Vistula Monitor, she was calm. ${BODY}`,
    'cites: “interview with the weekly Vistula Monitor” → Vistula Monitor',
  ],
  [
    `He told Reuters, and she told Interfax, that trains had come. ${BODY}`,
    'cites: “told Reuters” → Reuters',
    'cites: “told Interfax” → Interfax',
  ],

  // The same words in other senses.
  [`The source of the river lies near Riga. ${BODY}`],
  [`The plan was translated into action. ${BODY}`],
  [`He found a translation of his fear into courage. ${BODY}`],
  [`The correction of prices took a month. ${BODY}`],
  [`The market correction: prices fell again. ${BODY}`],
  [`The minister told the committee that trains had come. ${BODY}`],
  [`In an interview with the mayor, he was calm. ${BODY}`],
  [`The book was first published in 1998. ${BODY}`],
  [`The singer first appeared in Warsaw. ${BODY}`],
  [`The convoy came via Brest. ${BODY}`],
  [`${BODY} The road is open (see map).`],
  [`Minsk – a city of two million – was quiet. ${BODY}`],
  [`The original version of the bridge was wooden. ${BODY}`],
  [`He corrected his tie. ${BODY}`],
];
