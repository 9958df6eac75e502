import { CHANGE_CAUSES } from '../vocabulary/change-causes.ts';
import { CONFIDENCE_LABELS } from '../vocabulary/confidence-levels.ts';
import { FORECAST_STANDINGS } from '../vocabulary/forecast-standings.ts';
import { INDICATOR_STATES } from '../vocabulary/indicator-states.ts';
import { STATEMENT_KINDS } from '../vocabulary/statement-kinds.ts';
import { counted, EN_FORMATS as formats } from './en-formats.ts';
import { EN_HEADINGS, EN_LABELS } from './en-labels.ts';
import { gradeLabel } from './grade-label.ts';
import { upperFirst } from './upper-first.ts';
import type { OddsMove, Reporting, WordedNumber, Wording } from './wording.ts';

const { percent, decimal, factor, day, list, tally } = formats;

function worded({ words, probability }: WordedNumber): string {
  return `${words} (${percent(probability)})`;
}

function effect(move: OddsMove): string {
  if (move.direction === 'unmoved') return 'this left the odds of yes as they were';
  return `this ${move.direction} the odds of yes by a factor of ${factor(move.factor)}`;
}

function reportedBy({ names, documents, origins }: Reporting): string {
  return `reported by ${list(names)} (${tally(documents, origins)}`;
}

/** The English plans. */
export const EN_WORDING: Wording = {
  language: 'en',
  headings: EN_HEADINGS,
  labels: EN_LABELS,
  state: (state) => ({
    label: INDICATOR_STATES[state].label.en,
    one: INDICATOR_STATES[state].one.en,
    definition: INDICATOR_STATES[state].definition.en,
  }),
  formats,

  bottomLine: {
    answer: ({ frame, words, probability }) => {
      if (frame === 'answer') return `Our answer: ${words} (${percent(probability)} for yes).`;
      const verb = frame === 'judged' ? 'We judge it' : 'We see';
      return `${verb} ${worded({ words, probability })} that the answer is yes.`;
    },
    startingPoint: (prior) => `The case started from ${percent(prior)}, before any report.`,
    band: ({ low, high, ranged, stated }) =>
      `The ranges stated for ${ranged} of ${stated} priors and likelihoods put yes anywhere from ${percent(low)} to ${percent(high)}.`,
    noBand: 'No range is stated for any prior or likelihood: it is as exact, or as rough, as they are.',
    raisedMost: (observable, by) => `What raised it most: ${observable} (factor ${factor(by)} on the odds).`,
    loweredMost: (observable, by) =>
      `What lowered it most: ${observable} (factor ${factor(by)} on the odds).`,
    nothingRaised: 'Nothing reported so far raised it.',
    nothingLowered: 'Nothing reported or missing so far lowered it.',
    confidence: (level) => `Our confidence in the basis is ${CONFIDENCE_LABELS[level].en}.`,
    witnesses: (origins) => {
      if (origins === 0) return 'No origin counts as a witness yet.';
      return origins === 1
        ? '1 origin counts as a witness.'
        : `${origins} distinct origins count as witnesses.`;
    },
    bestSource: (name, grade) =>
      `The best-graded publisher among them is ${name}: ${grade}, ${gradeLabel(grade).en}.`,
    noGradedSource: 'The case grades none of the publishers behind them.',
    lookedFor: (lookedFor, indicators) =>
      `${lookedFor} of ${counted(indicators, 'indicator', 'indicators')} ${lookedFor === 1 ? 'was' : 'were'} looked for.`,
    troubles: (count) =>
      count === 1
        ? '1 input could not be read as it should; it is listed under limits.'
        : `${count} inputs could not be read as they should; they are listed under limits.`,
    higherLevelNeeds: (needs) => `The next level would need ${list(needs)}.`,
    needsOrigins: (origins) => `at least ${counted(origins, 'distinct origin', 'distinct origins')}`,
    needsReliability: (grade) => `a publisher graded ${grade} or better`,
    needsLookedFor: (indicators) => `at least ${counted(indicators, 'indicator', 'indicators')} looked for`,
    needsFewerTroubles: 'fewer inputs that could not be read',
  },

  changes: {
    heading: (since) => `What changed since ${day(since)}`,
    thenAndNow: (since, then, now) => `On ${day(since)}: ${worded(then)}; now: ${worded(now)}.`,
    nothingChanged: (since) => `Nothing that moves the answer changed since ${day(since)}.`,
    newReports: (count) => (count === 1 ? '1 new report was read.' : `${count} new reports were read.`),
    byCause: (parts) =>
      `By cause: ${list(parts.map(({ cause, move }) => `${CHANGE_CAUSES[cause].en} (${move.direction === 'raised' ? '×' : '÷'} ${factor(move.factor)} on the odds of yes)`))}.`,
    caseFileChanged:
      'The case file itself was edited in between, so part of a difference may be a change of judgement and not of events.',
    seen: ({ observable, names, further, move }) =>
      `${observable}: ${further ? 'further reports' : 'newly reported'}, ${list(names)}; ${effect(move)}.`,
    reportedAbsent: ({ observable, names, move }) =>
      `${observable}: reported as looked for and not found, ${list(names)}; ${effect(move)}.`,
    absenceDue: ({ observable, day: due, move }) =>
      `${observable}: not seen by ${day(due)}; ${effect(move)}.`,
    revised: (observable, move) => `${observable}: weighs differently than before; ${effect(move)}.`,
    withdrawn: (observable, move) => `${observable}: no longer counts; ${effect(move)}.`,
    receded: (observable, move) => `${observable}: now reported as over; ${effect(move)}.`,
  },

  hypotheses: {
    hypothesis: ({ claim, words, probability, prior }) =>
      `${claim}: ${worded({ words, probability })}, before any report ${percent(prior)}.`,
    speaksFor: (observable, by) =>
      `Most in its favour: ${observable} (factor ${factor(by)} against the average).`,
    speaksAgainst: (observable, by) =>
      `Most against it: ${observable} (factor ${factor(by)} against the average).`,
    notSeen: (observable) => `${observable} (not seen)`,
    receded: (observable) => `${observable} (reported as over)`,
    nothingTellsApart: 'Nothing reported so far sets it apart from the others.',
    ranking: (ranked) =>
      `By inconsistency with the rated evidence, least first, which is a ranking and no probability: ${ranked
        .map(({ claim, inconsistency }) => `${claim} (${decimal(inconsistency, 2)})`)
        .join('; ')}.`,
    ties: (claims) => `Level with each other in that ranking: ${claims.join('; ')}.`,
    linchpins: (evidence) =>
      `Linchpins, without any one of which two explanations would change places or draw level in that ranking: ${evidence.join('; ')}.`,
    noLinchpins: 'No single piece of evidence changes that ranking.',
    linchpinSources: (names) =>
      `Sources without any one of which two explanations would change places or draw level in that ranking: ${names.join('; ')}.`,
    linchpinAnalysts: (names) =>
      `Analysts without whose ratings two explanations would change places or draw level in that ranking: ${names.join('; ')}.`,
    fewestChanges: ({ cells, rival, leader, proven }) =>
      `${cells === 1 ? '1 cell, rated otherwise, would' : `${cells} cells, rated otherwise, would`} put another explanation at the head of that ranking: ${rival} (now: ${leader}); ${proven ? 'no fewer would do' : 'fewer may do'}.`,
  },

  indications: {
    seen: ({ credibility, since, ...reporting }) =>
      `${reporting.observable}: ${since === undefined ? '' : `since ${day(since)}, `}${reportedBy(reporting)}; credibility ${decimal(credibility, 2)}).`,
    doubtful: ({ credibility, ...reporting }) =>
      `${reporting.observable}: ${reportedBy(reporting)}; credibility only ${decimal(credibility, 2)}).`,
    reportedAbsent: (reporting) =>
      `${reporting.observable}: looked for and not found, ${reportedBy(reporting)}).`,
    receded: (reporting) =>
      `${reporting.observable}: seen before, now reported as over, ${reportedBy(reporting)}).`,
    aged: (observable, since) =>
      `${observable}: seen before; since ${day(since)} the reports of it are too old to count.`,
    notSeenBy: (observable, due) => `${observable}: looked for and not seen by ${day(due)}.`,
    open: (observable, until) => `${observable}: not seen so far; its window runs to ${day(until)}.`,
    notLookedFor: (observable, from, to) =>
      `${observable}: no report covers its window, ${formats.period(from, to)}.`,
    unknownIsNotNo: 'Unknown is not no: a sign that nobody looked for counts for nothing, either way.',
    none: 'The case lists no indicators.',
  },

  statements: {
    statement: ({ speaker, supplied, kind, hedged, document, quotation }) => {
      const who = `${speaker === undefined ? 'Unnamed speaker' : upperFirst(speaker)}${supplied ? ' (supplied from the context)' : ''}`;
      return `${who}, ${STATEMENT_KINDS[kind].en}${hedged ? ' that the report hedges' : ''} (${document}): ${quotation}`;
    },
    interest: (name, interest) => `Interest of ${name}: ${interest}.`,
    denialRule:
      'A denial by an interested party is, unless the analyst says otherwise in the case file, equally expected under every explanation, and moves nothing.',
    none: 'No denials and no statements by listed sources were read.',
  },

  forecasts: {
    forecast: ({ speaker, document, window, standing, repeats, certainty, quotation }) => {
      const parts = [
        formats.window(window),
        FORECAST_STANDINGS[standing].en,
        ...(certainty === undefined ? [] : [`in the words ${certainty}`]),
        ...(repeats === 0 ? [] : [`also in ${counted(repeats, 'other report', 'other reports')}`]),
      ];
      const who = speaker === undefined ? 'Unnamed speaker' : upperFirst(speaker);
      return `${who} (${document}): ${parts.join('; ')}: ${quotation}`;
    },
    none: 'No forecasts by the sources were read.',
  },

  sources: {
    totals: (documents, origins) => `${tally(documents, origins)}.`,
    plainTally: (outlets, ours) =>
      `Counting every report as a witness of its own would have given ${percent(outlets)} for yes, where counting origins gives ${percent(ours)}.`,
    sharedOrigin: ({ first, documents, declared }) =>
      `${first}: ${tally(documents, 1)}${declared === undefined ? '' : ` (declared original: ${declared})`}.`,
    link: (document, reason) => `${document}: ${reason}.`,
    joined: ({ by, day: on, documents, reason }) =>
      `${by} put together on ${day(on)} ${list(documents)}: ${formats.quoted(reason)}.`,
    keptApart: ({ by, day: on, documents, others, reason }) =>
      `${by} kept apart on ${day(on)} ${list(documents)} from ${list(others)}: ${formats.quoted(reason)}.`,
    flagged: (source, checklists) =>
      `${source}: look closer before relying on it (${checklists.join('; ')}).`,
    grade: (grade) => `${grade}, ${gradeLabel(grade).en}`,
    notGraded: 'not listed in the case',
  },

  watchNext: {
    watch: ({ observable, bits, ifSeen, ifNotSeen, until }) =>
      `${observable}: ${decimal(bits, 3)} bits; yes would stand at ${percent(ifSeen)} if it is seen by ${day(until)}, at ${percent(ifNotSeen)} if it is not.`,
    explanation:
      'Open signs by expected information: the more bits, the more there is to learn from looking.',
    none: 'No open sign would tell more about the answer.',
    lead: ({ second, leader, steps }) =>
      `What would bring this explanation into the lead: ${second}; against: ${leader}. Enough would be: ${steps.join('; ')}.`,
    leadPassed: ({ second, third }) =>
      `No outcome of the open signs would bring this explanation into the lead: ${second}; before that this one would lead: ${third}.`,
    leadHeld: ({ second, leader }) =>
      `No outcome of the open signs would bring this explanation into the lead: ${second}; it is held by: ${leader}.`,
    leadStep: ({ observable, outcome, factor: by }) =>
      `${observable}, ${outcome === 'seen' ? 'seen' : 'not seen'} (factor ${factor(by)})`,
  },

  limits: {
    priors:
      'Priors and likelihoods are the judgement of the analysts who wrote the case file, not measurements.',
    method: (profile) =>
      `The probability follows from them and the indications alone, by the method ${profile}; one origin counts once for each indicator.`,
    ranking: (profile) =>
      `The evidence matrix is scored by the profile ${profile}; it does not enter the probability.`,
    confidence: (profile) => `The grade of the basis follows the stated rules ${profile}.`,
    scale: (label) => `Words of probability follow the scale ${label}.`,
    proposed:
      'Indications, statements and forecasts were drawn from the reports by rules: they are proposals until an analyst accepts them.',
    gate: ({ text, answer }) =>
      answer
        ? `${text}. The reason of ${answer.by}, on ${day(answer.on)}: ${answer.reason}.`
        : `${text}. No reason was written down for letting it stand.`,
    undated: (count) => (count === 1 ? '1 report gives no date.' : `${count} reports give no date.`),
    unreadable: (count) =>
      count === 1 ? '1 report has no readable text.' : `${count} reports have no readable text.`,
    notLookedFor: (count) =>
      count === 1 ? '1 indicator was not looked for.' : `${count} indicators were not looked for.`,
    findings: (count) =>
      count === 1 ? '1 finding was made while reading.' : `${count} findings were made while reading.`,
  },
};
