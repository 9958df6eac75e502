import type { LemmaEdit } from '../../src/reading/syntax/lemma-edit.ts';
import type { AnsweredClass, AnsweredWord } from './answer-tree.ts';

/** One sight of a form with its answer. */
export interface LemmaExample {
  /** As `lowerForm` gives it. */
  readonly form: string;
  readonly answer: number;
  /** How often it was seen. */
  readonly weight: number;
  /** Whether the whole form must be known, so that it is found even under tags of another class. */
  readonly known: boolean;
}

interface FormExamples {
  readonly weights: Map<number, number>;
  known: boolean;
}

interface ClassExamples {
  readonly forms: Map<string, FormExamples>;
  readonly wider: string | undefined;
  readonly isCasing: boolean;
}

/** What was seen of forms, by class, in the order in which things were seen first. */
export class LemmaExamples {
  readonly edits: LemmaEdit[] = [];
  private readonly classes = new Map<string, ClassExamples>();
  private readonly editNumbers = new Map<string, number>();

  get classNames(): string[] {
    return [...this.classes.keys()];
  }

  /** Opens a class whose answers are edits; a wider class must have been opened before. */
  openInflection(name: string, wider?: string): void {
    if (!this.classes.has(name)) this.classes.set(name, { forms: new Map(), wider, isCasing: false });
  }

  /** Opens a class whose answers are casings. */
  openCasing(name: string): void {
    if (!this.classes.has(name)) {
      this.classes.set(name, { forms: new Map(), wider: undefined, isCasing: true });
    }
  }

  /** The answer that stands for an edit. */
  answerOf(edit: LemmaEdit): number {
    const key = `${edit.cut} ${edit.append}`;
    const known = this.editNumbers.get(key);
    if (known !== undefined) return known;
    this.editNumbers.set(key, this.edits.length);
    return this.edits.push(edit) - 1;
  }

  /** Adds to a class that is open. */
  add(className: string, { form, answer, weight, known }: LemmaExample): void {
    const forms = this.classes.get(className)?.forms;
    if (!forms) throw new Error(`No class ${className} is open.`);
    const found = forms.get(form) ?? { weights: new Map<number, number>(), known: false };
    forms.set(form, found);
    found.weights.set(answer, (found.weights.get(answer) ?? 0) + weight);
    found.known ||= known;
  }

  /** Every form of every class with the answer that it had most often, the first of several. */
  answered(): AnsweredClass[] {
    const names = this.classNames;
    const reaches = this.edits.map(({ cut }) => cut);
    return [...this.classes.values()].map(({ forms, wider, isCasing }) => {
      const widerForms = wider === undefined ? undefined : this.classes.get(wider)?.forms;
      const words = [...forms].map(([form, examples]) => answeredWord(form, examples, widerForms));
      const answered = { words, reaches: isCasing ? [] : reaches };
      return wider === undefined ? answered : { ...answered, wider: names.indexOf(wider) };
    });
  }
}

/** Words of a narrow class need to be known where the wider class, which knows the whole word, would say something else. */
function answeredWord(
  form: string,
  { weights, known }: FormExamples,
  wider: ReadonlyMap<string, FormExamples> | undefined,
): AnsweredWord {
  const answer = heaviest(weights);
  if (!wider) return { form, answer, explicit: known };
  const other = wider.get(form);
  return { form, answer, explicit: other?.known === true && heaviest(other.weights) !== answer };
}

function heaviest(weights: ReadonlyMap<number, number>): number {
  return [...weights].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
