import type { Name } from '../name.ts';
import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { type SpeakerIndex, textOf } from './speaker-index.ts';

/** Folds a name to the slug that stands for an entity no gazetteer lists: letters and digits, without diacritics. */
export function nameSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/**
 * Entity that a source phrase stands for: a person named in it, else a body, else the state whose officials it names.
 * Two persons who speak together are joined by `+` in the order of the text.
 * `undefined` for speakers that cannot be told apart ("many observers", "he").
 */
export function speakerOf(scene: Scene, index: SpeakerIndex, range: TokenRange): string | undefined {
  const names = namesIn(scene, range);
  const joint = jointPersons(scene, index, names);
  if (joint !== undefined) return joint;
  const unknowns = names.filter(({ kind, type }) => kind === 'unknown' && type === undefined);
  const named =
    names.find(({ type }) => type === 'PER') ??
    unknowns.find(({ from, to }) => to - from > 1) ??
    names.find(({ type }) => type === 'ORG') ??
    unknowns[0];
  if (named) return named.entity ?? slugOf(scene, index, named);
  const quantified = scene.rules.grammar.quantifiers.has(wordAt(scene, range.from));
  if (quantified && names.every(({ kind }) => kind === 'role')) return undefined;
  const country = names.find((name) => name.country !== undefined)?.country;
  if (country === undefined) return undefined;
  // "Il leader bielorusso"
  return leads(scene, range) ? (index.leaders.get(country) ?? country) : country;
}

function leads(scene: Scene, range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++)
    if (scene.rules.grammar.leaders.has(wordAt(scene, index))) return true;
  return false;
}

/** "Putin e Lukashenka": persons joined by a conjunction speak as one. */
function jointPersons(scene: Scene, index: SpeakerIndex, names: readonly Name[]): string | undefined {
  const persons = names.filter(({ type }) => type === 'PER');
  const [first, second] = persons;
  if (!first || !second || second.from - first.to !== 1) return undefined;
  if (!scene.rules.grammar.coordinators.has(wordAt(scene, first.to))) return undefined;
  return persons.map((name) => name.entity ?? slugOf(scene, index, name)).join('+');
}

function namesIn(scene: Scene, range: TokenRange): Name[] {
  const names: Name[] = [];
  for (let index = range.from; index < range.to; index++) {
    const name = nameCovering(scene, index);
    if (name && names.at(-1) !== name) names.push(name);
  }
  return names;
}

/** A surname alone is folded into the full name of the document that ends with it. */
function slugOf(scene: Scene, index: SpeakerIndex, name: Name): string {
  const own = textOf(scene, name);
  return nameSlug(name.to - name.from === 1 ? (index.fullNames.get(own) ?? own) : own);
}

/** The last `count` different persons named before token `before`, oldest first. */
export function lastPersons(scene: Scene, index: SpeakerIndex, before: number, count: number): string[] {
  const found: string[] = [];
  for (let at = firstNameFrom(scene, before) - 1; at >= 0 && found.length < count; at--) {
    const name = scene.names[at];
    if (name?.type !== 'PER' || name.to > before) continue;
    const entity = name.entity ?? slugOf(scene, index, name);
    if (!found.includes(entity)) found.unshift(entity);
  }
  return found;
}

/** Number of the first name that begins at or behind token `at`. */
function firstNameFrom({ names }: Scene, at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
