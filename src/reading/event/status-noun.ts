import type { EventStatus } from '../reading.ts';
import { underEffect } from './status-effect.ts';
import { openersOf } from './status-link.ts';
import { hasNegativeDeterminer } from './status-negation.ts';
import { childrenOf, formOf, joined, type StatusScene } from './status-scene.ts';
import type { StatusEffect } from './status-words.ts';

/** What an attribute says of its noun, and its word. */
export interface NounModifier {
  readonly status: EventStatus;
  readonly by: number;
}

const REAL = { status: 'happened', anchor: 'present' } as const;
const BARE = { status: 'happened', anchor: 'none' } as const;
/** Which attribute wins, the last most. */
const ORDER: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'historical',
  'planned',
  'possible',
  'hypothetical',
  'denied',
];

/** What the attributes and determiner of a noun say of it ("*no* attack", "the *foiled* attack", "drills *in progress*"); the strongest wins. */
export function nounModifier(around: StatusScene, noun: number): NounModifier | undefined {
  const { grammar } = around.scene;
  if (hasNegativeDeterminer(around, noun)) return { status: 'denied', by: noun };
  let best: NounModifier | undefined;
  for (const child of childrenOf(around, noun)) {
    const relation = grammar.relation(child);
    const isFree = relation === 'det' && around.lexicon.words.freeChoice.has(formOf(around, child));
    const effect = isFree ? 'hypothetical' : attributeEffect(around, child, relation);
    if (!effect) continue;
    const status = underEffect(effect, REAL, BARE);
    if (best === undefined || ORDER.indexOf(status) > ORDER.indexOf(best.status))
      best = { status, by: child };
  }
  const phrase = phraseBehind(around, noun);
  if (phrase && (best === undefined || ORDER.indexOf(phrase.status) > ORDER.indexOf(best.status)))
    return phrase;
  return best;
}

/** "le manovre *ancora in corso*": a phrase right behind its noun, wherever the tree hung it. */
function phraseBehind(around: StatusScene, noun: number): NounModifier | undefined {
  const at = around.lexicon.words.continuous.has(formOf(around, noun + 1)) ? noun + 2 : noun + 1;
  const effect = around.lexicon.attributes.get(`${formOf(around, at)}_${formOf(around, at + 1)}`);
  return effect && { status: underEffect(effect, REAL, BARE), by: at + 1 };
}

function attributeEffect(around: StatusScene, attribute: number, relation: string): StatusEffect | undefined {
  if (!/^(?:amod|acl|nmod|advmod|compound|obl|nummod)/u.test(relation)) return undefined;
  const { attributes, predicates } = around.lexicon;
  const { grammar, rules } = around.scene;
  const [form, lemma] = [formOf(around, attribute), grammar.lemma(attribute)];
  const openers = openersOf(around, attribute);
  if (openers.length > 0) return attributes.get(`${joined(around, openers)}_${form}`);
  if (relation.startsWith('acl:relcl')) return undefined;
  const effect = attributes.get(form) ?? attributes.get(lemma);
  if (effect || /^(?:nmod|compound|obl)/u.test(relation)) return effect;
  // "the attack planned for May": a participle makes of its noun what the verb makes of its object.
  const isParticiple = grammar.verbForm(attribute) === 'Part' || grammar.upos(attribute) === 'VERB';
  if (!isParticiple || rules.grammar.isGerund(form) || grammar.tense(attribute) === 'Pres') return undefined;
  return predicates.get(lemma);
}
