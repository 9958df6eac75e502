import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Name } from '../name.ts';

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
export function speakerOf(scene: Scene, range: TokenRange): string | undefined {
  const names = namesIn(scene, range);
  const joint = jointPersons(scene, names);
  if (joint) return joint;
  const person =
    names.find((name) => name.type === 'PER') ??
    names.find((name) => name.kind === 'unknown' && name.type === undefined && name.to - name.from > 1);
  if (person) return person.entity ?? slugOf(scene, person);
  const body = names.find((name) => name.type === 'ORG');
  if (body) return body.entity ?? slugOf(scene, body);
  const unknown = names.find((name) => name.kind === 'unknown');
  if (unknown) return slugOf(scene, unknown);
  const quantified = scene.rules.grammar.quantifiers.has(wordAt(scene, range.from));
  if (quantified && names.every((name) => name.kind === 'role')) return undefined;
  const country = names.find((name) => name.country !== undefined)?.country;
  return leaderNamed(scene, range, country) ?? country;
}

/** "Il leader bielorusso": the person of that country's government whom the document names most often. */
function leaderNamed(scene: Scene, range: TokenRange, country: string | undefined): string | undefined {
  if (country === undefined || !leads(scene, range)) return undefined;
  const counts = new Map<string, number>();
  for (const name of scene.names) {
    if (name.type !== 'PER' || name.country !== country || name.sector !== 'GOV' || name.entity === undefined)
      continue;
    counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [entity, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = entity;
  return best;
}

function leads(scene: Scene, range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++)
    if (scene.rules.grammar.leaders.has(wordAt(scene, index))) return true;
  return false;
}

/** "Putin e Lukashenka": persons joined by a conjunction speak as one. */
function jointPersons(scene: Scene, names: readonly Name[]): string | undefined {
  const persons = names.filter((name) => name.type === 'PER');
  const [first, second] = persons;
  if (!first || !second || second.from - first.to !== 1) return undefined;
  if (!scene.rules.grammar.coordinators.has(wordAt(scene, first.to))) return undefined;
  return persons.map((name) => name.entity ?? slugOf(scene, name)).join('+');
}

function namesIn(scene: Scene, range: TokenRange): Name[] {
  const names: Name[] = [];
  for (let index = range.from; index < range.to; index++) {
    const name = nameCovering(scene, index);
    if (name && names.at(-1) !== name) names.push(name);
  }
  return names;
}

/** A surname alone is folded into the fullest name of the document that ends with it. */
function slugOf(scene: Scene, name: Name): string {
  const own = textOf(scene, name);
  const full = scene.names
    .filter(
      (candidate) => candidate.kind === 'unknown' && candidate.to - candidate.from > name.to - name.from,
    )
    .map((candidate) => textOf(scene, candidate))
    .find((candidate) => candidate.endsWith(` ${own}`));
  return nameSlug(full ?? own);
}

function textOf(scene: Scene, name: Name): string {
  return scene.text.slice(scene.tokens.starts[name.from], scene.tokens.ends[name.to - 1]);
}

/** The last `count` different persons named before token `before`, oldest first. */
export function lastPersons(scene: Scene, before: number, count: number): string[] {
  const found: string[] = [];
  for (let index = scene.names.length - 1; index >= 0 && found.length < count; index--) {
    const name = scene.names[index];
    if (!name || name.to > before || name.type !== 'PER') continue;
    const entity = name.entity ?? slugOf(scene, name);
    if (!found.includes(entity)) found.unshift(entity);
  }
  return found;
}
