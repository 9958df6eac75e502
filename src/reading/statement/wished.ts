import type { Scene } from '../scene.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';
import type { Proposition } from './proposition.ts';

/** "è possibile che la diga *crolli*", "temono che altri casi *emergano*": a deed in the present subjunctive, which Italian uses for what may come. */
export function isWished(
  { grammar, ...scene }: Scene,
  { words }: StanceRules,
  { content, draft }: Claim,
  { proposition, predicate }: { readonly proposition: Proposition; readonly predicate: number },
): boolean {
  // "stima che uno su cinque non *vada* a scuola": what one takes to be so is so now.
  const cue = draft.cue.at(-1);
  const hopes =
    cue !== undefined &&
    someWord({ grammar, ...scene }, cue, (word) => words.hoping.has(grammar.lemma(word)));
  const looksAhead =
    draft.meaning.kind !== 'assertion' ||
    proposition.predicates.length > 1 ||
    (content[0]?.from ?? 0) > (draft.content[0]?.from ?? 0) ||
    (cue !== undefined &&
      someWord({ grammar, ...scene }, cue, (word) => {
        const lemma = grammar.lemma(word);
        return words.hoping.has(lemma) || words.warning.has(lemma);
      }));
  return (
    looksAhead &&
    grammar.mood(predicate) === 'Sub' &&
    // The tagger takes rare forms for a past ("erutti"); a real past subjunctive has an auxiliary or the imperfect.
    grammar.tense(predicate) !== 'Imp' &&
    grammar.upos(predicate) === 'VERB' &&
    !words.states.has(grammar.lemma(predicate)) &&
    (hopes || !words.undergone.has(grammar.lemma(predicate)))
  );
}
