import { isPunctuation, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import { skipAdjuncts } from './adjunct.ts';
import type { Clause } from './clause.ts';
import { complementAt } from './complement.ts';
import { contentFrom } from './content-end.ts';
import type { Draft } from './draft.ts';
import { draftBase } from './draft-base.ts';
import { anyPhraseAfter } from './noun-phrase.ts';

/** What a passive is about may be this long. */
const LONGEST_TOPIC = 20;

/**
 * "The raid was announced by Y", "it was announced that X", "X is expected to Z": a passive reports what stands behind it, or else
 * its own subject; the source is the agent, and nobody where there is none.
 */
export function passiveDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { cue, region } = clause;
  const agent = agentAfter(scene, cue.to, region.to);
  const complement = complementAt(scene, clause, skipAdjuncts(scene, agent?.to ?? cue.to, region.to));
  const behind = complement && contentFrom(scene, clause, complement);
  const base = {
    ...draftBase(clause, complement),
    rule: 'statement/passive',
    ...(agent ? { sourceRule: 'statement/source-agent' } : {}),
    ...(agent ? { source: agent } : { impersonal: true as const }),
  };
  // "by a driver *who* said", "considerato *come*": no indirect question.
  const clausal = behind && complement.kind !== 'infinitive' && complement.question !== true;
  if (clausal) return { ...base, content: [behind] };
  const topic = topicBefore(scene, clause);
  if (behind && complement.kind === 'infinitive') return topic && { ...base, content: [topic, behind] };
  // "sostenuto da", "difeso da": of a verb that takes no object to report, or more than one meaning, the agent does not speak.
  const reports = cue.meaning.takes.includes('object') && cue.meaning.ambiguous !== true;
  return agent && topic && reports ? { ...base, content: [topic] } : undefined;
}

function agentAfter(scene: Scene, at: number, limit: number): TokenRange | undefined {
  return scene.rules.grammar.agents.has(wordAt(scene, at)) ? anyPhraseAfter(scene, at + 1, limit) : undefined;
}

/** Everything from the last mark or cue to the verb. */
function topicBefore(scene: Scene, { cue, region, siblings, position }: Clause): TokenRange | undefined {
  const floor = Math.max(region.from, siblings[position - 1]?.cue.to ?? 0);
  let from = cue.from;
  while (from > floor && !isPunctuation(scene, from - 1) && cue.from - from < LONGEST_TOPIC) from--;
  if (scene.rules.grammar.complementisers.has(wordAt(scene, from))) from++;
  const topic = trimRange(scene, { from, to: cue.from });
  return topic && scene.rules.grammar.pronouns.has(wordAt(scene, topic.to - 1)) ? undefined : topic;
}
