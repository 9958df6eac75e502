import type { Name } from '../name.ts';
import { nameCovering, type Scene } from '../scene.ts';

/** How deep names are looked for below the head of a phrase. */
const DEEPEST = 4;

/** Relations by which a word belongs to the name or description of the noun above it. */
export const OWN: ReadonlySet<string> = new Set([
  'amod',
  'nmod:poss',
  'compound',
  'flat',
  'flat:name',
  'flat:foreign',
  'nmod:desc',
  'nmod:npmod',
  'det:poss',
  'nummod',
  'goeswith',
]);

/** The names of a noun phrase by how they stand to its head: in it and before it, behind "of", behind "in" and "from", and in apposition. */
export interface Gathered {
  readonly own: Name[];
  readonly owners: Name[];
  readonly places: Name[];
  readonly aliases: Name[];
}

/** All names of the phrase of a noun. */
export function namesBelow(scene: Scene, word: number): Gathered {
  const gathered: Gathered = { own: [], owners: [], places: [], aliases: [] };
  gather(scene, word, gathered, 0);
  return gathered;
}

function gather(scene: Scene, word: number, into: Gathered, depth: number): void {
  const { grammar } = scene;
  const name = nameOf(scene, word);
  if (name && !into.own.includes(name)) into.own.push(name);
  if (depth > DEEPEST) return;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (OWN.has(relation)) gather(scene, child, into, depth + 1);
    else if (relation === 'appos') addNames(scene, child, into.aliases);
    else if (relation === 'nmod' || relation === 'nmod:of') {
      const preposition = prepositionOf(scene, child);
      // "il presidente *Aleksandr Lukashenko*": a name behind its title, with no preposition.
      if (preposition === '' && nameOf(scene, child)) gather(scene, child, into, depth + 1);
      const { genitive, place, origin, target } = scene.rules.roles;
      if (genitive.has(preposition)) addNames(scene, child, into.owners);
      else if ((place.has(preposition) && !target.has(preposition)) || origin.has(preposition))
        addNames(scene, child, into.places);
    }
  }
}

function addNames(scene: Scene, word: number, list: Name[]): void {
  const inner: Gathered = { own: [], owners: [], places: [], aliases: [] };
  gather(scene, word, inner, DEEPEST - 1);
  list.push(...inner.own, ...inner.owners);
}

/** The name that covers a word. */
export function nameOf(scene: Scene, word: number): Name | undefined {
  return nameCovering(scene, scene.grammar.words.tokenOf[word] ?? -1);
}

/** The preposition of a noun, in small letters; empty for none. One that the tree hangs from another word of its phrase counts as well. */
export function prepositionOf({ grammar }: Scene, word: number): string {
  const { forms } = grammar.words;
  for (const child of grammar.children(word)) {
    if (grammar.relation(child) === 'case') return (forms[child] ?? '').toLowerCase();
  }
  const first = grammar.first(word);
  return first < word && grammar.upos(first) === 'ADP' ? (forms[first] ?? '').toLowerCase() : '';
}
