import { isOnScale, type Question } from './question.ts';

/** Told of each thing that is true or false about the outcome, and the probability that a forecast gave it. */
export type StatementVisitor = (probability: number, isTrue: boolean, weight: number) => void;

/**
 * Takes a forecast apart into things that are true or false, so that all kinds of questions can be put on one calibration curve: yes for
 * a binary question, each option for a choice, "up to here" at each cut for options on a scale. The weights of one forecast add up to 1.
 */
export function visitStatements(
  question: Question,
  probabilities: readonly (number | null)[],
  outcome: number,
  visit: StatementVisitor,
): void {
  if (question.kind === 'binary') {
    visit(probabilities[0] ?? 0, outcome === 0, 1);
    return;
  }
  if (isOnScale(question)) {
    const cuts = probabilities.length - 1;
    let below = 0;
    for (let cut = 0; cut < cuts; cut++) {
      below = Math.min(1, below + (probabilities[cut] ?? 0));
      visit(below, outcome <= cut, 1 / cuts);
    }
    return;
  }
  const listed = probabilities.filter((probability) => probability !== null).length;
  for (const [option, probability] of probabilities.entries())
    if (probability !== null) visit(probability, option === outcome, 1 / listed);
}
