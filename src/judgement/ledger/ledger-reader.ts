import type { Finding } from '../../base/index.ts';
import { nearestName } from '../nearest-name.ts';
import type { Ledger, SetAside } from './ledger.ts';
import type { LedgerRecordKind } from './ledger-columns.ts';
import { LedgerFindings } from './ledger-findings.ts';
import { FORECASTER_ROLES, type LedgerForecast } from './ledger-forecast.ts';
import { ledgerInstant } from './ledger-instant.ts';
import { type ReadProbabilities, readProbabilities } from './probability-cell.ts';
import type { Question } from './question.ts';
import { type RecordFields, readQuestion } from './question-fields.ts';
import { tellResolutionTrouble } from './resolution-trouble.ts';
import { outcomeIndex, type Resolution, UNSCORED_OUTCOMES, unscoredOutcome } from './resolution.ts';

/** A ledger as read, and what was found about it. */
export interface ReadLedger {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

/** Unknown questions for which a like one is looked for: each search goes through all that are known. */
const SUGGESTED = 20;

/** A line that waits for its question, which may stand below it. */
interface Waiting {
  readonly fields: RecordFields;
  readonly place: string;
}

/**
 * Takes the records of a ledger one by one, in any order, and gives the ledger at the end. A record that cannot be used is set aside as
 * written, with an error; one that is odd is kept, with a warning. Never throws on any text.
 */
export class LedgerReader {
  readonly #findings: LedgerFindings;
  readonly #known = new Map<string, Question>();
  readonly #questions: Question[] = [];
  readonly #forecasts: LedgerForecast[] = [];
  readonly #resolutions: Resolution[] = [];
  readonly #setAside: SetAside[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #texts = new Map<string, string>();

  /** `file` names the ledger in the findings; `known` are questions that it may speak of without asking them. */
  constructor(file: string, known: readonly Question[] = []) {
    this.#findings = new LedgerFindings(file);
    for (const question of known) this.#known.set(question.id, question);
  }

  /** `place` is where the record stands, such as `forecasts.csv:12`. */
  add(fields: RecordFields, place: string): void {
    const kind = recordKind(fields);
    if (kind === undefined) {
      const named = fields['record']?.trim() ?? '';
      const why = `is no question, forecast or resolution${named === '' ? '' : ` but "${named}"`}`;
      this.#leave(fields, place, 'record', why);
    } else if (kind === 'question') this.#addQuestion(fields, place);
    else if (this.#known.has(fields['question']?.trim() ?? '')) this.#addAnswer(kind, fields, place);
    else this.#waiting.push({ fields, place });
  }

  /** Trouble with the file itself. */
  trouble(code: string, message: string): void {
    this.#findings.add(code, 'error', message);
  }

  /** Something odd about records that are kept. */
  doubt(code: string, message: string): void {
    this.#findings.add(code, 'warning', message);
  }

  /** The ledger; nothing is added afterwards. */
  finish(): ReadLedger {
    let unknown = 0;
    for (const { fields, place } of this.#waiting) {
      const id = fields['question']?.trim() ?? '';
      if (this.#known.has(id)) this.#addAnswer(recordKind(fields) ?? 'forecast', fields, place);
      else {
        const meant = unknown++ < SUGGESTED ? nearestName(id, [...this.#known.keys()]) : undefined;
        this.#leave(fields, place, 'unknown-question', unknownQuestion(id, meant));
      }
    }
    return {
      ledger: {
        questions: this.#questions,
        forecasts: this.#forecasts,
        resolutions: this.#resolutions,
        setAside: this.#setAside,
      },
      findings: this.#findings.all(),
    };
  }

  #addQuestion(fields: RecordFields, place: string): void {
    const read = readQuestion(fields);
    if ('problem' in read) {
      this.#leave(fields, place, 'question', `the question ${read.problem}`);
      return;
    }
    const { question } = read;
    if (this.#known.has(question.id)) {
      this.#leave(
        fields,
        place,
        'question-twice',
        `asks the question ${question.id} again; the first one counts`,
      );
      return;
    }
    if (question.rule === '')
      this.#findings.add(
        'no-rule',
        'warning',
        `${place}: the question ${question.id} has no rule: say what counts as which answer.`,
      );
    this.#known.set(question.id, question);
    this.#questions.push(question);
  }

  #addAnswer(kind: LedgerRecordKind, fields: RecordFields, place: string): void {
    const question = this.#known.get(fields['question']?.trim() ?? '');
    if (question === undefined) return;
    if (kind === 'forecast') this.#addForecast(question, fields, place);
    else this.#addResolution(question, fields, place);
  }

  #addForecast(question: Question, fields: RecordFields, place: string): void {
    const by = fields['by']?.trim() ?? '';
    const at = fields['at']?.trim() ?? '';
    const named = fields['role']?.trim() || 'person';
    const role = FORECASTER_ROLES.find((one) => one === named);
    const read = withPhrase(
      readProbabilities(question, fields['probability']?.trim() ?? '', fields['scale']?.trim() || undefined),
      fields,
    );
    if (by === '') this.#leave(fields, place, 'forecast', 'the forecast has no name in by');
    else if (role === undefined)
      this.#leave(fields, place, 'forecast', `the role ${named} is none of ${FORECASTER_ROLES.join(', ')}`);
    else if (ledgerInstant(at) === undefined)
      this.#leave(
        fields,
        place,
        'instant',
        `"${at}" in at is no day or instant: write 2022-12-19 or 2022-12-19T14:30Z`,
      );
    else if ('problem' in read)
      this.#leave(fields, place, 'probability', `the forecast of ${by} ${read.problem}`);
    else {
      const document = fields['document']?.trim();
      const note = fields['note']?.trim();
      this.#forecasts.push({
        question: question.id,
        by: this.#shared(by),
        role,
        at,
        ...read,
        ...(document ? { document } : {}),
        ...(note ? { note } : {}),
      });
    }
  }

  #addResolution(question: Question, fields: RecordFields, place: string): void {
    const field = (name: string): string => fields[name]?.trim() ?? '';
    const resolution: Resolution = {
      question: question.id,
      outcome: field('outcome'),
      evidence: field('evidence'),
      knownAt: field('known_at'),
      setAt: field('set_at') || field('known_at'),
      by: field('by'),
    };
    const { outcome } = resolution;
    if (unscoredOutcome(outcome) === undefined && outcomeIndex(question, outcome) === undefined) {
      const could = [...question.options, ...UNSCORED_OUTCOMES].join(', ');
      this.#leave(fields, place, 'outcome', `the outcome "${outcome}" of ${question.id} is none of ${could}`);
      return;
    }
    if ([resolution.knownAt, resolution.setAt].some((at) => ledgerInstant(at) === undefined)) {
      const why = `the resolution of ${question.id} needs a day or an instant in known_at, and in set_at where it was entered later`;
      this.#leave(fields, place, 'instant', why);
      return;
    }
    tellResolutionTrouble(question, resolution, place, this.#findings);
    this.#resolutions.push(resolution);
  }

  #leave(fields: RecordFields, place: string, code: string, why: string): void {
    this.#findings.add(code, 'error', `${place}: ${why}${why.endsWith('?') ? '' : '.'}`);
    const written = Object.entries(fields).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    );
    this.#setAside.push({ fields: Object.fromEntries(written), why });
  }

  /** One text for all records that share it: a million forecasts are made by few. */
  #shared(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}

/** Words that stand beside a number, with the range they were read as: those of a report need be of no scale. */
function withPhrase(read: ReadProbabilities, fields: RecordFields): ReadProbabilities {
  const phrase = fields['phrase']?.trim();
  if (!phrase || 'problem' in read) return read;
  const [low, high] = [Number(fields['low'] ?? Number.NaN), Number(fields['high'] ?? Number.NaN)];
  if (!(low >= 0 && low <= high && high <= 1))
    return { problem: `has words, "${phrase}", without a range from low to high between 0 and 1` };
  return { ...read, words: { phrase, scale: fields['scale']?.trim() ?? '', low, high } };
}

/** What a record says it is; where it does not, what its fields tell. */
function recordKind(fields: RecordFields): LedgerRecordKind | undefined {
  const named = fields['record']?.trim() ?? '';
  if (named === 'question' || named === 'forecast' || named === 'resolution') return named;
  if (named !== '') return undefined;
  if (fields['probability']?.trim()) return 'forecast';
  if (fields['outcome']?.trim()) return 'resolution';
  return fields['closes']?.trim() ? 'question' : undefined;
}

function unknownQuestion(id: string, meant: string | undefined): string {
  return `speaks of the unknown question "${id}"${meant === undefined ? ': ask it in a line of its own' : `: did you mean ${meant}?`}`;
}
