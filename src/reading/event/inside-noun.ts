import type { Scene } from '../scene.ts';
import { nameOf, prepositionOf } from './noun-names.ts';
import { type NounParty, partiesAt } from './noun-party.ts';

/** A party inside the phrase of a noun that names none, and the preposition before it; empty for an adjective or possessor. */
export interface InnerParty {
  readonly party: NounParty;
  readonly preposition: string;
}

/** How far down a noun phrase parties are looked for. */
const DEEPEST = 3;
/** Relations that lead down a noun phrase. */
const DOWN: ReadonlySet<string> = new Set([
  'amod',
  'nmod',
  'nmod:poss',
  'compound',
  'nmod:desc',
  'appos',
  'obl',
  'conj',
  'flat',
]);

/** The nearest parties inside a noun phrase: those of the first level that has any. */
export function partiesInside(scene: Scene, noun: number): InnerParty[] {
  let level = [{ word: noun, preposition: '' }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: { word: number; preposition: string }[] = [];
    const found: InnerParty[] = [];
    for (const { word, preposition } of level) {
      for (const child of scene.grammar.children(word)) {
        const relation = scene.grammar.relation(child);
        if (!DOWN.has(relation)) continue;
        const own = prepositionOf(scene, child);
        // "hostages held *by rebels*": another act's doer.
        if (relation.startsWith('obl') && scene.rules.roles.agent.has(own)) continue;
        const step = { word: child, preposition: own === '' ? preposition : own };
        const parties = nameOf(scene, child)
          ? partiesAt(scene, child).filter(
              ({ country, entity }) => country !== undefined || entity !== undefined,
            )
          : [];
        for (const party of parties)
          found.push({ party, preposition: relation === 'nmod:poss' ? '' : step.preposition });
        next.push(step);
      }
    }
    if (found.length > 0) return found;
    level = next;
  }
  return [];
}
