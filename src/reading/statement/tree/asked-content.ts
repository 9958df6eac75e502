import type { AttitudeVerb } from '../../language/language-rules.ts';
import type { Scene } from '../../scene.ts';
import { contentRange } from './content-range.ts';
import type { TreeContent } from './found-content.ts';
import { phraseOf } from './phrase-of.ts';
import type { Predicate } from './predicate.ts';
import { isInfinitive, markOf } from './relations.ts';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'che', 'cui', 'quale']);

/** True for a verb by which somebody asks, or binds himself: what he asks for may look like a purpose. */
export function isRequest({ attitude, kind }: AttitudeVerb): boolean {
  return attitude === 'request' || (attitude === 'intention' && kind !== 'assertion');
}

/** "invited the envoys *to come*", "ha esortato i colleghi *a votare*": what is asked of somebody, though the tree may take it for a purpose. */
export function isAskedClause(scene: Scene, clause: number): boolean {
  const { grammar } = scene;
  const relation = grammar.relation(clause);
  if (relation !== 'advcl' && relation !== 'ccomp' && relation !== 'acl') return false;
  const { infinitiveMarkers, pastIsParticiple } = scene.rules.grammar;
  const opener = markOf(scene, clause);
  return infinitiveMarkers.has(opener) || (!pastIsParticiple && opener === 'a');
}

/** "appealed to both sides *to respect* the truce", "ha chiesto al giudice *di decidere*": it may hang from whoever is asked, too; "perché" with a subjunctive asks as well. */
export function askedContent(
  scene: Scene,
  predicate: Predicate,
  meaning: AttitudeVerb,
): TreeContent | undefined {
  if (!isRequest(meaning)) return undefined;
  const { grammar } = scene;
  const { word } = predicate;
  for (const child of grammar.children(word)) {
    if (child < word) continue;
    const isPurpose =
      grammar.relation(child) === 'advcl' &&
      scene.rules.attribution.stance.purposes.has(markOf(scene, child)) &&
      isHypothetic(scene, child);
    if (isPurpose) {
      const content = contentRange(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
      if (content) return { content: [content], complement: 'infinitive', meaning };
    }
    if (!meaning.takes.includes('infinitive') || !/^(?:obj|iobj|obl)/u.test(grammar.relation(child)))
      continue;
    const asked = grammar
      .children(child)
      .find((inner) => inner > child && isAskedClause(scene, inner) && isInfinitive(scene, inner));
    if (asked === undefined) continue;
    const content = contentRange(scene, predicate, { from: grammar.first(asked), to: grammar.last(asked) });
    if (content) return { content: [content], complement: 'infinitive', meaning };
  }
  return undefined;
}

/** A subjunctive, which the tagger may not know in a rare verb: then any present. */
function isHypothetic({ grammar }: Scene, clause: number): boolean {
  return grammar.mood(clause) === 'Sub' || grammar.tense(clause) === 'Pres';
}

/** "a charge that the army *denies*": of a relative clause without an object the noun in front is it. */
export function antecedentContent(
  scene: Scene,
  { word, cue, floor }: Predicate,
  meaning: AttitudeVerb,
): TreeContent | undefined {
  const { grammar } = scene;
  if (grammar.relation(word) !== 'acl:relcl' || !meaning.takes.includes('object')) return undefined;
  if (meaning.judged === true) return undefined;
  let subject = false;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (relation.startsWith('nsubj')) {
      if (grammar.upos(child) === 'PRON' && RELATIVES.has(grammar.lemma(child))) return undefined;
      subject = true;
    }
    if (/^(?:ccomp|xcomp)/u.test(relation) || (relation === 'obj' && child > word)) return undefined;
  }
  if (!subject) return undefined;
  const phrase = phraseOf(scene, grammar.head(word), word)?.whole;
  return phrase && phrase.from >= floor && phrase.to <= cue.from
    ? { content: [phrase], complement: 'object', meaning }
    : undefined;
}
