import type { Language } from '../../base/index.ts';
import type { QuestionScore, QuestionState } from '../../judgement/index.ts';

/** The words of `vigilia score`. */
export interface ScoreWords {
  readonly states: Readonly<Record<QuestionState, string>>;
  /** Outcomes that have words of their own; options and values are printed as written. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<QuestionScore['role'], string>>;
  readonly records: string;
  readonly recordHead: readonly string[];
  readonly units: readonly string[];
  readonly calibration: string;
  readonly calibrationHead: readonly string[];
  readonly notYet: (questions: number) => string;
  readonly parts: string;
  readonly discrimination: string;
  readonly skill: string;
  readonly none: string;
  readonly words: string;
  readonly wordsHead: readonly string[];
  readonly asWorded: Readonly<Record<'yes' | 'no', string>>;
  readonly questions: string;
  readonly outcome: string;
  readonly earlier: string;
  readonly setAt: string;
  readonly forecasts: (count: number) => string;
  readonly more: (count: number) => string;
  readonly findings: string;
}

/** The words of `vigilia score` in every language. */
export const SCORE_WORDS: Readonly<Record<Language, ScoreWords>> = {
  en: {
    states: {
      open: 'open',
      overdue: 'overdue: answer it',
      resolved: 'resolved',
      ambiguous: 'ambiguous, not scored',
      annulled: 'annulled, not scored',
    },
    outcomes: { yes: 'yes', no: 'no', ambiguous: 'ambiguous', annulled: 'annulled' },
    roles: { person: 'person', model: 'model', source: 'source' },
    records: 'Track records, over answered questions',
    recordHead: [
      'by',
      'role',
      'questions',
      'forecasts',
      'coverage',
      'Brier',
      'ordered',
      'log',
      'baseline',
      'peer',
    ],
    units: [
      'Brier and ordered: one-part, 0 best, 1 worst, over the time covered. Log: mean ln P(what came true), 0 best.',
      'Baseline: 0 is knowing nothing, 100 is best. Peer: 0 is as good as the others. Both times coverage.',
    ],
    calibration: 'Calibration, everybody together, questions past their deadline',
    calibrationHead: ['forecast', 'forecasts', 'questions', 'mean', 'came true', '95 % interval'],
    notYet: (questions) => `Answered before a deadline that is not past, and left out here: ${questions}.`,
    parts: 'reliability − resolution + uncertainty + within bins',
    discrimination: 'Discrimination (0.5 is a guess)',
    skill: 'skill',
    none: 'nothing to show yet',
    words: 'Words of probability',
    wordsHead: ['words', 'scale', 'range', 'forecasts', 'questions', 'came true', '95 % interval', ''],
    asWorded: { yes: 'as worded', no: 'not as worded' },
    questions: 'Questions',
    outcome: 'outcome',
    earlier: 'before',
    setAt: 'set',
    forecasts: (count) => `${count} ${count === 1 ? 'forecast' : 'forecasts'}`,
    more: (count) => `… and ${count} more; --format json or csv gives all`,
    findings: 'Findings',
  },
  it: {
    states: {
      open: 'aperta',
      overdue: 'scaduta: va risolta',
      resolved: 'risolta',
      ambiguous: 'ambigua, senza punteggio',
      annulled: 'annullata, senza punteggio',
    },
    outcomes: { yes: 'sì', no: 'no', ambiguous: 'ambiguo', annulled: 'annullato' },
    roles: { person: 'persona', model: 'modello', source: 'fonte' },
    records: 'Bilanci sulle domande risolte',
    recordHead: [
      'chi',
      'ruolo',
      'domande',
      'previsioni',
      'copertura',
      'Brier',
      'ordinato',
      'log',
      'base',
      'pari',
    ],
    units: [
      'Brier e ordinato: in una parte, 0 il migliore, 1 il peggiore, sul tempo coperto. Log: media di ln P(ciò che è accaduto), 0 il migliore.',
      'Base: 0 è non sapere nulla, 100 il massimo. Pari: 0 è bravi quanto gli altri. Entrambi moltiplicati per la copertura.',
    ],
    calibration: 'Calibrazione, tutti insieme, domande oltre la scadenza',
    calibrationHead: ['previsione', 'previsioni', 'domande', 'media', 'avverate', 'intervallo 95 %'],
    notYet: (questions) => `Risolte prima di una scadenza non ancora passata, e qui escluse: ${questions}.`,
    parts: 'affidabilità − risoluzione + incertezza + entro le classi',
    discrimination: 'Discriminazione (0.5 è tirare a indovinare)',
    skill: 'abilità',
    none: 'ancora nulla da mostrare',
    words: 'Parole di probabilità',
    wordsHead: ['parole', 'scala', 'campo', 'previsioni', 'domande', 'avverate', 'intervallo 95 %', ''],
    asWorded: { yes: 'come detto', no: 'non come detto' },
    questions: 'Domande',
    outcome: 'esito',
    earlier: 'prima',
    setAt: 'inserito',
    forecasts: (count) => `${count} ${count === 1 ? 'previsione' : 'previsioni'}`,
    more: (count) => `… e altre ${count}; --format json o csv le dà tutte`,
    findings: 'Rilievi',
  },
};
