import type { AttributionRules } from '../language/language-rules.ts';
import type { Statement } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { rangeSpan, type Scene, type TokenRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { PhraseSet } from '../token-pattern.ts';
import { certaintyOf, contentBehind, leadingCertainty } from './certainty.ts';
import { type Claim, claimOf, type StanceRules, wordsOfTokens } from './claim.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kind.ts';
import { isConditional, type Outlook } from './outlook.ts';
import { isNegated } from './polarity.ts';
import { foldedWord } from './predicate.ts';
import type { Proposition } from './proposition.ts';
import { saidAt } from './said-at.ts';

/** How a statement is meant, and what it was read from. */
export interface Stance {
  readonly fields: Pick<Statement, 'kind' | 'polarity' | 'certainty' | 'saidAt'>;
  /** The content without the words of certainty that lead up to it. */
  readonly content: readonly TokenRange[];
  readonly outlook: Outlook;
  readonly claim: Claim;
  /** The proposition that looks ahead, else the main one. */
  readonly proposition?: Proposition;
  readonly reasons: readonly Reason[];
}

/** Compiles the stance rules of a language; done once for each. */
export function stanceRules({ stance, certainty, denials, idleNegations }: AttributionRules): StanceRules {
  return {
    words: stance,
    certainty: new PhraseSet(certainty),
    falsehoods: new PhraseSet([...denials, ...stance.falsehoods]),
    threats: new PhraseSet(stance.threats),
    clearings: new PhraseSet(stance.clearings),
    urgings: new PhraseSet(stance.urgings),
    emphatic: new PhraseSet(stance.emphatic),
    prospects: new PhraseSet(stance.prospects),
    idleNegations: new PhraseSet([...idleNegations, ...stance.idle]),
  };
}

/** Kind, polarity, certainty and time of what a draft reports; `sentence` is the one that its cue stands in. */
export function stanceOf(
  scene: Scene,
  rules: StanceRules,
  written: Draft,
  sentence: Sentence | undefined,
): Stance {
  const draft = withNegatedSource(scene, rules, written);
  const leading = leadingCertainty(scene, rules.certainty, draft);
  const content = contentBehind(scene, draft.content, leading);
  const claim = claimOf(scene, rules, draft, content);
  const found = kindOf(scene, rules, claim);
  const { kind, outlook } = found;
  const conditional = isConditional(scene, rules, claim);
  const certainty = certaintyOf(scene, rules, { claim, kind, outlook, conditional, leading });
  const isDenied = (draft.meaning.kind === 'denial') !== draft.negated;
  // Of a denial and a negation each undoes the other ("denied that nothing was done").
  const negative = isDenied !== isNegated(scene, rules, claim) || (kind === 'denial' && !isDenied);
  const time = saidAt(scene, draft, sentence);
  const proposition = found.proposition ?? claim.propositions[0];
  return {
    fields: {
      kind,
      polarity: negative ? 'negative' : 'positive',
      certainty,
      ...(time ? { saidAt: time } : {}),
    },
    content,
    outlook,
    claim,
    ...(proposition ? { proposition } : {}),
    reasons: reasonsOf(scene, { rule: found.rule, proposition, draft, negative, isDenied, certainty }),
  };
}

/** "*Nobody* denied that", "*neither* side expects": a source that is none negates its cue. */
function withNegatedSource(scene: Scene, { words }: StanceRules, draft: Draft): Draft {
  const { source } = draft;
  if (!source) return draft;
  const word = scene.syntax.words.firstWordOf[source.from] ?? -1;
  const head = scene.grammar.head(word);
  const behind = wordsOfTokens(scene, source);
  // "Nulla di fatto al vertice: i ministri …" is no such source.
  const isHead = head < behind.from || head >= behind.to;
  if (!isHead && !/^(?:det|cc|nummod)/u.test(scene.grammar.relation(word))) return draft;
  const isNobody = [scene.grammar.lemma(word), foldedWord(scene, word)].some((form) =>
    words.negativeNouns.has(form),
  );
  return isNobody ? { ...draft, negated: !draft.negated || !scene.rules.grammar.pastIsParticiple } : draft;
}

function reasonsOf(
  scene: Scene,
  told: {
    readonly rule: string;
    readonly proposition: Proposition | undefined;
    readonly draft: Draft;
    readonly negative: boolean;
    readonly isDenied: boolean;
    readonly certainty: Statement['certainty'];
  },
): Reason[] {
  const { draft, proposition, certainty } = told;
  const cue = draft.cue.map((range) => rangeSpan(scene, range));
  const { starts, ends } = scene.syntax.words;
  const predicates = (proposition?.predicates ?? []).map(
    (word) => [starts[word] ?? 0, ends[word] ?? 0] as const,
  );
  const reasons: Reason[] = [{ rule: told.rule, spans: told.rule === 'stance/cue' ? cue : predicates }];
  if (told.negative)
    reasons.push({
      rule: told.isDenied ? 'stance/denied' : 'stance/negated',
      spans: told.isDenied ? cue : predicates,
    });
  if (certainty.phrase !== undefined)
    reasons.push({ rule: 'stance/certainty-words', spans: [], detail: certainty.phrase });
  else reasons.push({ rule: 'stance/unhedged', spans: [] });
  return reasons;
}
