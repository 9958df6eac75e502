import type { Language } from '../../../base/index.ts';
import type { LinkKind } from '../../link.ts';

/** One of something and many of it. */
type Counted = readonly [one: string, many: string];

/** The words of the sentence that explains an origin; texts and names are put in as they are. */
export interface OriginPhrases {
  /** From none to ten, as they stand before a noun of `kinds`. */
  readonly numbers: readonly string[];
  readonly reports: Counted;
  readonly origin: string;
  readonly firstSeen: (name: string, date: string) => string;
  readonly undated: string;
  readonly kinds: Readonly<Record<LinkKind, Counted>>;
  readonly credits: Counted;
  /** After a credited name: its text is not among the reports. */
  readonly absent: string;
  readonly joined: (by: string, date: string, reason: string) => string;
  readonly keptApart: (names: string, by: string, date: string, reason: string) => string;
  readonly more: (count: number) => string;
  readonly and: string;
}

/** The sentence in every language. The Italian nouns are all feminine, as its numbers are. */
export const ORIGIN_PHRASES: Readonly<Record<Language, OriginPhrases>> = {
  en: {
    numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    reports: ['report', 'reports'],
    origin: '1 origin',
    firstSeen: (name, date) => `first seen in ${name} (${date})`,
    undated: 'no date',
    kinds: {
      copy: ['copy', 'copies'],
      'near-copy': ['edited copy', 'edited copies'],
      reprint: ['reprint', 'reprints'],
      translation: ['translation', 'translations'],
      rewrite: ['retelling', 'retellings'],
      'later-version': ['later version', 'later versions'],
      correction: ['correction', 'corrections'],
    },
    credits: ['credits', 'credit'],
    absent: 'whose own text is not among the reports',
    joined: (by, date, reason) => `joined by ${by} on ${date} (“${reason}”)`,
    keptApart: (names, by, date, reason) => `kept apart from ${names} by ${by} on ${date} (“${reason}”)`,
    more: (count) => `${count} more`,
    and: 'and',
  },
  it: {
    numbers: ['nessuna', 'una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
    reports: ['notizia', 'notizie'],
    origin: '1 origine',
    firstSeen: (name, date) => `vista per la prima volta in ${name} (${date})`,
    undated: 'senza data',
    kinds: {
      copy: ['copia', 'copie'],
      'near-copy': ['copia modificata', 'copie modificate'],
      reprint: ['ripresa', 'riprese'],
      translation: ['traduzione', 'traduzioni'],
      rewrite: ['riscrittura', 'riscritture'],
      'later-version': ['versione successiva', 'versioni successive'],
      correction: ['correzione', 'correzioni'],
    },
    credits: ['cita', 'citano'],
    absent: 'il cui testo non è fra le notizie',
    joined: (by, date, reason) => `unione decisa da ${by}, ${date} («${reason}»)`,
    keptApart: (names, by, date, reason) => `distinzione da ${names} decisa da ${by}, ${date} («${reason}»)`,
    more: (count) => (count === 1 ? 'un’altra' : `altre ${count}`),
    and: 'e',
  },
};
