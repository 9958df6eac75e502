import type { Language } from '../../../base/index.ts';
import type { DeceptionFlag, SourceAct, SourceProfile } from '../../../sources/index.ts';

/** The words of `vigilia sources`. */
export interface SourcesWords {
  readonly counts: (reports: number, origins: number, date: string) => string;
  readonly origins: string;
  readonly sources: string;
  readonly acts: string;
  readonly lineage: Readonly<Record<SourceProfile['lineage'], string>>;
  readonly unlisted: string;
  readonly limitation: string;
  readonly noLimitation: string;
  readonly interest: string;
  readonly grades: string;
  readonly from: (date: string) => string;
  readonly reports: (reports: number, origins: number) => string;
  readonly forecasts: (made: number) => string;
  readonly standings: Readonly<Record<'ahead' | 'running' | 'over' | 'undated', string>>;
  readonly answered: (questions: number, brier: string) => string;
  readonly reportsGraded: string;
  readonly deception: string;
  readonly flags: Readonly<Record<DeceptionFlag['state'], string>>;
  readonly kept: (id: string) => string;
  readonly unmoved: string;
  readonly moved: (before: string, after: string) => string;
  readonly kinds: Readonly<Record<SourceAct['kind'], string>>;
}

/** In every language. */
export const SOURCES_WORDS: Readonly<Record<Language, SourcesWords>> = {
  en: {
    counts: (reports, origins, date) =>
      `${reports} ${reports === 1 ? 'report' : 'reports'}, ${origins} ${origins === 1 ? 'origin' : 'origins'} · ${date}`,
    origins: 'Origins',
    sources: 'Sources',
    acts: 'What analysts said',
    lineage: {
      'own-reporting': 'reports of its own',
      relays: 'passes on what others report',
      unrecorded: 'lineage not recorded',
    },
    unlisted: 'not listed in the case',
    limitation: 'limitation',
    noLimitation: 'not stated: write down what this source cannot tell us',
    interest: 'interest',
    grades: 'grades',
    from: (date) => `from ${date}`,
    reports: (reports, origins) =>
      `${reports} ${reports === 1 ? 'report' : 'reports'}, ${origins} ${origins === 1 ? 'origin' : 'origins'} first seen here`,
    forecasts: (made) => `${made} ${made === 1 ? 'forecast' : 'forecasts'}`,
    standings: {
      ahead: 'not begun',
      running: 'running',
      over: 'window over',
      undated: 'without an end',
    },
    answered: (questions, brier) => `${questions} answered, Brier score ${brier} (0 perfect, 1 always wrong)`,
    reportsGraded: 'Reports',
    deception: 'deception',
    flags: { raised: 'FLAG', clear: 'clear', open: 'open' },
    kept: (id) => `Kept as ${id}.`,
    unmoved: 'The probability of yes stays as it was',
    moved: (before, after) => `The probability of yes goes from ${before} to ${after}`,
    kinds: {
      'join-origins': 'joined',
      'split-origin': 'split',
      'grade-source': 'graded',
      'grade-report': 'graded',
      'check-deception': 'checked',
    },
  },
  it: {
    counts: (reports, origins, date) =>
      `${reports} ${reports === 1 ? 'notizia' : 'notizie'}, ${origins} ${origins === 1 ? 'origine' : 'origini'} · ${date}`,
    origins: 'Origini',
    sources: 'Fonti',
    acts: 'Decisioni degli analisti',
    lineage: {
      'own-reporting': 'notizie proprie',
      relays: 'riprende notizie altrui',
      unrecorded: 'provenienza non annotata',
    },
    unlisted: 'non elencata nel caso',
    limitation: 'limite',
    noLimitation: 'non indicato: scrivere che cosa questa fonte non può dirci',
    interest: 'interesse',
    grades: 'voti',
    from: (date) => `dal ${date}`,
    reports: (reports, origins) =>
      `${reports} ${reports === 1 ? 'notizia' : 'notizie'}, ${origins} ${origins === 1 ? 'origine vista' : 'origini viste'} qui per prima`,
    forecasts: (made) => `${made} ${made === 1 ? 'previsione' : 'previsioni'}`,
    standings: {
      ahead: 'da iniziare',
      running: 'in corso',
      over: 'con termine passato',
      undated: 'senza scadenza',
    },
    answered: (questions, brier) =>
      `${questions} con risposta, punteggio di Brier ${brier} (0 perfetto, 1 sempre sbagliato)`,
    reportsGraded: 'Notizie',
    deception: 'inganno',
    flags: { raised: 'ALLERTA', clear: 'niente', open: 'aperto' },
    kept: (id) => `Registrato come ${id}.`,
    unmoved: 'La probabilità del sì resta com’era',
    moved: (before, after) => `La probabilità del sì passa da ${before} a ${after}`,
    kinds: {
      'join-origins': 'unione',
      'split-origin': 'divisione',
      'grade-source': 'voto',
      'grade-report': 'voto',
      'check-deception': 'verifica',
    },
  },
};
