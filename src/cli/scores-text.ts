import type { Finding, Language, ProbabilityRange } from '../base/index.ts';
import type { LedgerScores, QuestionScore, ScoredQuestion, TrackRecord } from '../judgement/index.ts';
import { textTable } from './text-table.ts';
import { SCORE_WORDS, type ScoreWords } from './vocabulary/score-words.ts';

/** Rows of a list that a person is shown; the machine-readable forms give all. */
const SHOWN = 40;
/** Longest question text on one line. */
const LONGEST = 90;

/** Scores as plain lines for a person. */
export function scoresText(scores: LedgerScores, language: Language): string {
  const words = SCORE_WORDS[language];
  const sections = [
    recordLines(scores.records, words),
    calibrationLines(scores, words),
    wordLines(scores, words),
    questionLines(scores.questions, words),
    findingLines(scores.findings, words),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function recordLines(records: readonly TrackRecord[], words: ScoreWords): string[] {
  if (records.length === 0) return [words.records, `  ${words.none}`];
  const rows = records
    .slice(0, SHOWN)
    .map(({ by, role, questions, forecasts, coverage, brier, ordered, log, baseline, peer }) => [
      clean(by),
      words.roles[role],
      String(questions),
      String(forecasts),
      percent(coverage),
      figure(brier, 3),
      figure(ordered, 3),
      figure(log, 3),
      figure(baseline, 1),
      figure(peer, 1),
    ]);
  return [
    words.records,
    ...indented(textTable([words.recordHead, ...rows], 2)),
    ...moreThan(records.length, words),
    ...indented(words.units),
  ];
}

function calibrationLines({ calibration, notYetCalibrated }: LedgerScores, words: ScoreWords): string[] {
  const { bins, murphy, discrimination } = calibration;
  const notYet = notYetCalibrated > 0 ? [`  ${words.notYet(notYetCalibrated)}`] : [];
  if (murphy === null) return [words.calibration, `  ${words.none}`, ...notYet];
  const rows = bins.map((bin) => [
    range(bin),
    String(bin.forecasts),
    bin.questions.toFixed(1),
    percent(bin.forecast),
    percent(bin.rate),
    range(bin.interval),
  ]);
  const within = murphy.withinVariance - murphy.withinCovariance;
  const [reliability, resolution, uncertainty, rest] = [
    murphy.reliability,
    murphy.resolution,
    murphy.uncertainty,
    Math.abs(within),
  ].map((part) => part.toFixed(4));
  const sum = `${reliability} − ${resolution} + ${uncertainty} ${within < 0 ? '−' : '+'} ${rest}`;
  return [
    words.calibration,
    ...indented(textTable([words.calibrationHead, ...rows], 1)),
    `  Brier ${murphy.brier.toFixed(4)} = ${sum}  (${words.parts}); ${words.skill} ${figure(murphy.skill, 3)}`,
    `  ${words.discrimination}: ${figure(discrimination.area, 3)}`,
    ...notYet,
  ];
}

function wordLines({ words: records }: LedgerScores, words: ScoreWords): string[] {
  if (records.length === 0) return [];
  const rows = records.map(({ words: worded, forecasts, questions, rate, interval, asWorded }) => [
    clean(worded.phrase),
    worded.scale,
    range(worded),
    String(forecasts),
    questions.toFixed(1),
    percent(rate),
    range(interval),
    words.asWorded[asWorded ? 'yes' : 'no'],
  ]);
  return [words.words, ...indented(textTable([words.wordsHead, ...rows], 2))];
}

function questionLines(questions: readonly ScoredQuestion[], words: ScoreWords): string[] {
  const shown = questions.slice(0, SHOWN).flatMap((question) => oneQuestion(question, words));
  return questions.length === 0 ? [] : [words.questions, ...shown, ...moreThan(questions.length, words)];
}

function oneQuestion(question: ScoredQuestion, words: ScoreWords): string[] {
  const { id, text, state, resolution, forecasts, scores, earlier } = question;
  const outcome =
    resolution === undefined
      ? ''
      : `; ${words.outcome} ${outcomeOf(resolution.outcome, words)}, ${resolution.knownAt}`;
  return [
    `  ${clean(id)}  ${words.states[state]}${outcome}; ${words.forecasts(forecasts)}`,
    ...(text === '' ? [] : [`    ${shorten(clean(text))}`]),
    ...scores.slice(0, SHOWN).map((score) => `    ${scoreLine(score, words)}`),
    ...(scores.length > SHOWN ? [`    ${words.more(scores.length - SHOWN)}`] : []),
    ...earlier.flatMap(({ resolution: replaced, scores: old }) => [
      `    ${words.earlier}: ${outcomeOf(replaced.outcome, words)}, ${words.setAt} ${replaced.setAt}`,
      ...old.slice(0, SHOWN).map((score) => `      ${scoreLine(score, words)}`),
    ]),
  ];
}

function scoreLine({ by, role, coverage, brier, baseline, peer }: QuestionScore, words: ScoreWords): string {
  const [, , , , covered, , , , base, against] = words.recordHead;
  return `${clean(by)} (${words.roles[role]}): Brier ${figure(brier, 3)}, ${base} ${figure(baseline, 1)}, ${against} ${figure(peer, 1)}, ${covered} ${percent(coverage)}`;
}

function outcomeOf(outcome: string, { outcomes }: ScoreWords): string {
  return Object.hasOwn(outcomes, outcome) ? (outcomes[outcome] ?? outcome) : clean(outcome);
}

function findingLines(findings: readonly Finding[], words: ScoreWords): string[] {
  const lines = findings.map(({ severity, message, code }) => `  ${severity}: ${clean(message)} [${code}]`);
  return lines.length === 0 ? [] : [words.findings, ...lines];
}

function moreThan(count: number, words: ScoreWords): string[] {
  return count > SHOWN ? [`  ${words.more(count - SHOWN)}`] : [];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A ledger is input: what would move the cursor of a terminal, or end its line, is a space here. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

function figure(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined) return '–';
  // −0.0 is no score.
  return (Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value).toFixed(digits);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function range({ low, high }: ProbabilityRange): string {
  return `${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)} %`;
}
