import { DECEPTION_CHECKLISTS, type DeceptionChecklist } from '../vocabulary/deception-checklists.ts';

/** Answer to a question of a deception checklist; a question without one was not asked. */
export type DeceptionAnswer = 'yes' | 'no' | 'unknown';

/** Question id → answer. */
export type DeceptionAnswers = Readonly<Record<string, DeceptionAnswer>>;

/**
 * What a checklist says: `raised`: look closer before relying on it · `clear`: its answers speak against a deception ·
 * `open`: too few answers to say. It is a flag and enters no number.
 */
export interface DeceptionFlag {
  readonly checklist: DeceptionChecklist['id'];
  readonly state: 'raised' | 'clear' | 'open';
  /** Ids of the questions answered with yes, and of those not answered or unknown. */
  readonly yes: readonly string[];
  readonly unanswered: readonly string[];
}

/** Ids of all questions, in the order of the lists. */
export const DECEPTION_QUESTIONS: readonly string[] = DECEPTION_CHECKLISTS.flatMap(({ questions }) =>
  questions.map(({ id }) => id),
);

/** The flags of the lists of which at least one question was asked, in their order. Unknown is not no: it leaves a list open. */
export function deceptionFlags(answers: DeceptionAnswers): DeceptionFlag[] {
  return DECEPTION_CHECKLISTS.flatMap((checklist) => {
    const ids = checklist.questions.map(({ id }) => id);
    if (!ids.some((id) => answers[id] !== undefined)) return [];
    const yes = ids.filter((id) => answers[id] === 'yes');
    const unanswered = ids.filter((id) => (answers[id] ?? 'unknown') === 'unknown');
    const isRaised = checklist.raisedBy === 'any' ? yes.length > 0 : yes.length === ids.length;
    const isClear =
      checklist.raisedBy === 'any' ? unanswered.length === 0 : yes.length + unanswered.length < ids.length;
    const state = isRaised ? 'raised' : isClear ? 'clear' : 'open';
    return [{ checklist: checklist.id, state, yes, unanswered }];
  });
}
