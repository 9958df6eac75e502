import { CHANGE_CAUSES } from '../vocabulary/change-causes.ts';
import { CONFIDENCE_LABELS } from '../vocabulary/confidence-levels.ts';
import { FORECAST_STANDINGS } from '../vocabulary/forecast-standings.ts';
import { INDICATOR_STATES } from '../vocabulary/indicator-states.ts';
import { STATEMENT_KINDS } from '../vocabulary/statement-kinds.ts';
import { gradeLabel } from './grade-label.ts';
import { articled, atPercent, counted, IT_FORMATS as formats } from './it-formats.ts';
import { IT_HEADINGS, IT_LABELS } from './it-labels.ts';
import { upperFirst } from './upper-first.ts';
import type { OddsMove, Reporting, WordedNumber, Wording } from './wording.ts';

const { percent, decimal, factor, list, tally } = formats;

function worded({ words, probability }: WordedNumber): string {
  return `${words} (${percent(probability)})`;
}

function effect(move: OddsMove): string {
  if (move.direction === 'unmoved') return 'il rapporto fra sì e no resta com’era';
  const verb = move.direction === 'raised' ? 'alza' : 'abbassa';
  return `${verb} di un fattore ${factor(move.factor)} il rapporto fra sì e no`;
}

function reportedBy({ names, documents, origins }: Reporting): string {
  return `${names.length === 1 ? 'ne riferisce' : 'ne riferiscono'} ${list(names)} (${tally(documents, origins)}`;
}

function by(value: string): string {
  return articled('entro il', 'entro l’', value);
}

/** The Italian plans. */
export const IT_WORDING: Wording = {
  language: 'it',
  headings: IT_HEADINGS,
  labels: IT_LABELS,
  state: (state) => ({
    label: INDICATOR_STATES[state].label.it,
    one: INDICATOR_STATES[state].one.it,
    definition: INDICATOR_STATES[state].definition.it,
  }),
  formats,

  bottomLine: {
    answer: ({ frame, words, probability }) => {
      if (frame === 'answer') return `La nostra risposta: ${words} (${percent(probability)} per il sì).`;
      const judged = worded({ words, probability });
      if (frame === 'odds') return `Riteniamo ${judged} le probabilità che la risposta sia sì.`;
      return `${frame === 'judged' ? 'Riteniamo' : 'Vediamo'} ${judged} che la risposta sia sì.`;
    },
    startingPoint: (prior) => `Punto di partenza del caso, prima di ogni documento: ${percent(prior)}.`,
    band: ({ low, high, ranged, stated }) =>
      `Per gli intervalli indicati (${ranged} su ${stated} tra probabilità iniziali e verosimiglianze), il sì può stare ovunque fra ${percent(low)} e ${percent(high)}.`,
    noBand:
      'Nessun intervallo è indicato per le probabilità iniziali e le verosimiglianze: è esatta, o approssimata, quanto loro.',
    raisedMost: (observable, times) =>
      `Ciò che l’ha alzata di più: ${observable} (fattore ${factor(times)} sul rapporto fra sì e no).`,
    loweredMost: (observable, times) =>
      `Ciò che l’ha abbassata di più: ${observable} (fattore ${factor(times)} sul rapporto fra sì e no).`,
    nothingRaised: 'Nulla di quanto riferito finora l’ha alzata.',
    nothingLowered: 'Nulla di quanto riferito o mancato finora l’ha abbassata.',
    confidence: (level) => `La nostra fiducia nella base informativa è ${CONFIDENCE_LABELS[level].it}.`,
    witnesses: (origins) => {
      if (origins === 0) return 'Nessuna origine conta ancora come testimone.';
      return origins === 1
        ? '1 origine conta come testimone.'
        : `${origins} origini distinte contano come testimoni.`;
    },
    bestSource: (name, grade) =>
      `La testata con il grado migliore fra queste è ${name}: ${grade}, ${gradeLabel(grade).it}.`,
    noGradedSource: 'Il caso non assegna un grado a nessuna delle testate da cui provengono.',
    lookedFor: (lookedFor, indicators) =>
      lookedFor === 1
        ? `È stato cercato 1 indicatore su ${indicators}.`
        : `Sono stati cercati ${lookedFor} indicatori su ${indicators}.`,
    troubles: (count) =>
      count === 1
        ? '1 testo in ingresso non si è potuto leggere come si doveva; è elencato fra i limiti.'
        : `${count} testi in ingresso non si sono potuti leggere come si doveva; sono elencati fra i limiti.`,
    higherLevelNeeds: (needs) => `Per il livello successivo servirebbero ${list(needs)}.`,
    needsOrigins: (origins) => `almeno ${counted(origins, 'origine distinta', 'origini distinte')}`,
    needsReliability: (grade) => `una testata di grado ${grade} o migliore`,
    needsLookedFor: (indicators) =>
      `almeno ${counted(indicators, 'indicatore cercato', 'indicatori cercati')}`,
    needsFewerTroubles: 'meno testi illeggibili',
  },

  changes: {
    heading: (since) => `Che cosa è cambiato ${articled('dal', 'dall’', since)}`,
    thenAndNow: (since, then, now) => `${articled('Il', 'L’', since)}: ${worded(then)}; ora: ${worded(now)}.`,
    nothingChanged: (since) => `Nulla che sposti la risposta è cambiato ${articled('dal', 'dall’', since)}.`,
    newReports: (count) =>
      count === 1 ? 'È stato letto 1 nuovo documento.' : `Sono stati letti ${count} nuovi documenti.`,
    byCause: (parts) =>
      `Per causa: ${list(parts.map(({ cause, move }) => `${CHANGE_CAUSES[cause].it} (${move.direction === 'raised' ? '×' : '÷'} ${factor(move.factor)} sul rapporto fra sì e no)`))}.`,
    caseFileChanged:
      'Nel frattempo è stato modificato anche il file del caso: una parte della differenza può venire da un cambio di giudizio e non dai fatti.',
    seen: ({ observable, names, further, move }) =>
      `${observable}: ${further ? 'altre segnalazioni' : 'nuova segnalazione'}, ${list(names)}; ${effect(move)}.`,
    reportedAbsent: ({ observable, names, move }) =>
      `${observable}: segno cercato e non trovato secondo ${list(names)}; ${effect(move)}.`,
    absenceDue: ({ observable, day: due, move }) =>
      `${observable}: segno non visto ${by(due)}; ${effect(move)}.`,
    revised: (observable, move) => `${observable}: ora pesa in modo diverso; ${effect(move)}.`,
    withdrawn: (observable, move) => `${observable}: non conta più; ${effect(move)}.`,
    receded: (observable, move) => `${observable}: segno ora dato per cessato; ${effect(move)}.`,
  },

  hypotheses: {
    hypothesis: ({ claim, words, probability, prior }) =>
      `${claim}: ${worded({ words, probability })}, prima di ogni documento ${percent(prior)}.`,
    speaksFor: (observable, times) =>
      `Più a favore: ${observable} (fattore ${factor(times)} rispetto alla media).`,
    speaksAgainst: (observable, times) =>
      `Più contro: ${observable} (fattore ${factor(times)} rispetto alla media).`,
    notSeen: (observable) => `${observable} (segno non visto)`,
    receded: (observable) => `${observable} (segno dato per cessato)`,
    nothingTellsApart: 'Nulla di quanto riferito finora la distingue dalle altre.',
    ranking: (ranked) =>
      `Per incoerenza con gli elementi valutati, dalla minore, che è una graduatoria e non una probabilità: ${ranked
        .map(({ claim, inconsistency }) => `${claim} (${decimal(inconsistency, 2)})`)
        .join('; ')}.`,
    ties: (claims) => `Alla pari in quella graduatoria: ${claims.join('; ')}.`,
    linchpins: (evidence) =>
      `Elementi cardine, senza uno dei quali due spiegazioni si scambierebbero di posto o sarebbero alla pari in quella graduatoria: ${evidence.join('; ')}.`,
    noLinchpins: 'Nessun elemento da solo cambia quella graduatoria.',
    linchpinSources: (names) =>
      `Fonti senza una delle quali due spiegazioni si scambierebbero di posto o sarebbero alla pari in quella graduatoria: ${names.join('; ')}.`,
    linchpinAnalysts: (names) =>
      `Analisti senza le cui valutazioni due spiegazioni si scambierebbero di posto o sarebbero alla pari in quella graduatoria: ${names.join('; ')}.`,
    fewestChanges: ({ cells, rival, leader, proven }) =>
      `${cells === 1 ? '1 casella, valutata altrimenti, porterebbe' : `${cells} caselle, valutate altrimenti, porterebbero`} un’altra spiegazione in testa a quella graduatoria: ${rival} (ora: ${leader}); ${proven ? 'meno non basterebbero' : 'forse ne basterebbero meno'}.`,
  },

  indications: {
    seen: ({ credibility, since, ...reporting }) =>
      `${reporting.observable}: ${since === undefined ? '' : `${articled('dal', 'dall’', since)}, `}${reportedBy(reporting)}; credibilità ${decimal(credibility, 2)}).`,
    doubtful: ({ credibility, ...reporting }) =>
      `${reporting.observable}: ${reportedBy(reporting)}; credibilità soltanto ${decimal(credibility, 2)}).`,
    reportedAbsent: (reporting) =>
      `${reporting.observable}: segno cercato e non trovato, ${reportedBy(reporting)}).`,
    receded: (reporting) =>
      `${reporting.observable}: segno visto prima e ora dato per cessato, ${reportedBy(reporting)}).`,
    aged: (observable, since) =>
      `${observable}: segno visto prima; ${articled('dal', 'dall’', since)} le notizie che ne parlano sono troppo vecchie per contare.`,
    notSeenBy: (observable, due) => `${observable}: segno cercato e non visto ${by(due)}.`,
    open: (observable, until) =>
      `${observable}: segno finora non visto; la sua finestra arriva ${articled('al', 'all’', until)}.`,
    notLookedFor: (observable, from, to) =>
      `${observable}: nessun documento copre la sua finestra, ${formats.period(from, to)}.`,
    unknownIsNotNo:
      'Ignoto non vuol dire no: un segno che nessuno ha cercato non conta nulla, né in un senso né nell’altro.',
    none: 'Il caso non elenca indicatori.',
  },

  statements: {
    statement: ({ speaker, supplied, kind, hedged, document, quotation }) => {
      const who = `${speaker === undefined ? 'Voce senza nome' : upperFirst(speaker)}${supplied ? ' (ricavato dal contesto)' : ''}`;
      return `${who}, ${STATEMENT_KINDS[kind].it}${hedged ? ' che il testo attenua' : ''} (${document}): ${quotation}`;
    },
    interest: (name, interest) => `Interesse di ${name}: ${interest}.`,
    denialRule:
      'La smentita di una parte interessata, salvo diversa indicazione dell’analista nel file del caso, è ugualmente attesa sotto ogni spiegazione e non sposta nulla.',
    none: 'Non sono state lette smentite né dichiarazioni di fonti elencate.',
  },

  forecasts: {
    forecast: ({ speaker, document, window, standing, repeats, certainty, quotation }) => {
      const parts = [
        formats.window(window),
        FORECAST_STANDINGS[standing].it,
        ...(certainty === undefined ? [] : [`con le parole ${certainty}`]),
        ...(repeats === 0 ? [] : [`anche in ${counted(repeats, 'altro documento', 'altri documenti')}`]),
      ];
      const who = speaker === undefined ? 'Voce senza nome' : upperFirst(speaker);
      return `${who} (${document}): ${parts.join('; ')}: ${quotation}`;
    },
    none: 'Non sono state lette previsioni delle fonti.',
  },

  sources: {
    totals: (documents, origins) => `${tally(documents, origins)}.`,
    plainTally: (outlets, ours) =>
      `Contando ogni documento come un testimone a sé, il sì starebbe ${atPercent(outlets)}; contando le origini sta ${atPercent(ours)}.`,
    sharedOrigin: ({ first, documents, declared }) =>
      `${first}: ${tally(documents, 1)}${declared === undefined ? '' : ` (originale dichiarato: ${declared})`}.`,
    link: (document, reason) => `${document}: ${reason}.`,
    joined: ({ by: name, day, documents, reason }) =>
      `${name} ha unito ${articled('il', 'l’', day)} ${list(documents)}: ${formats.quoted(reason)}.`,
    keptApart: ({ by: name, day, documents, others, reason }) =>
      `${name} ha distinto ${articled('il', 'l’', day)} ${list(documents)} da ${list(others)}: ${formats.quoted(reason)}.`,
    flagged: (source, checklists) =>
      `${source}: guardare meglio prima di farvi affidamento (${checklists.join('; ')}).`,
    grade: (grade) => `${grade}, ${gradeLabel(grade).it}`,
    notGraded: 'non elencata nel caso',
  },

  watchNext: {
    watch: ({ observable, bits, ifSeen, ifNotSeen, until }) =>
      `${observable}: ${decimal(bits, 3)} bit; il sì passerebbe ${atPercent(ifSeen)} se il segno si vede ${by(until)}, ${atPercent(ifNotSeen)} se non si vede.`,
    explanation: 'Segni aperti per informazione attesa: più bit, più c’è da imparare cercandoli.',
    none: 'Nessun segno aperto direbbe di più sulla risposta.',
    lead: ({ second, leader, steps }) =>
      `Che cosa porterebbe in testa questa spiegazione: ${second}; contro: ${leader}. Basterebbe: ${steps.join('; ')}.`,
    leadPassed: ({ second, third }) =>
      `Nessun esito dei segni aperti porterebbe in testa questa spiegazione: ${second}; prima andrebbe in testa questa: ${third}.`,
    leadHeld: ({ second, leader }) =>
      `Nessun esito dei segni aperti porterebbe in testa questa spiegazione: ${second}; in testa resta: ${leader}.`,
    leadStep: ({ observable, outcome, factor: times }) =>
      `${observable}, ${outcome === 'seen' ? 'segno visto' : 'segno non visto'} (fattore ${factor(times)})`,
  },

  limits: {
    priors:
      'Le probabilità di partenza e le verosimiglianze sono il giudizio degli analisti che hanno scritto il file del caso, non misure.',
    method: (profile) =>
      `La probabilità deriva soltanto da queste e dagli indizi, con il metodo ${profile}; un’origine conta una volta sola per ogni indicatore.`,
    ranking: (profile) =>
      `La matrice degli elementi è valutata con il profilo ${profile}; non entra nella probabilità.`,
    confidence: (profile) => `Il grado della base informativa segue le regole dichiarate ${profile}.`,
    scale: (label) => `Le parole di probabilità seguono la scala ${label}.`,
    proposed:
      'Indizi, dichiarazioni e previsioni sono stati ricavati dai documenti mediante regole: restano proposte finché un analista non le accetta.',
    gate: ({ text, answer }) =>
      answer
        ? `${text}. La ragione di ${answer.by}, ${articled('il', 'l’', answer.on)}: ${answer.reason}.`
        : `${text}. Nessuna ragione è stata scritta per lasciarlo stare.`,
    undated: (count) => (count === 1 ? '1 documento non ha data.' : `${count} documenti non hanno data.`),
    unreadable: (count) =>
      count === 1 ? '1 documento non ha testo leggibile.' : `${count} documenti non hanno testo leggibile.`,
    notLookedFor: (count) =>
      count === 1 ? '1 indicatore non è stato cercato.' : `${count} indicatori non sono stati cercati.`,
    findings: (count) =>
      count === 1
        ? 'Durante la lettura è emerso 1 rilievo.'
        : `Durante la lettura sono emersi ${count} rilievi.`,
  },
};
