import type { Name } from '../name.ts';
import type { Scene } from '../scene.ts';

/** What the names of a document tell about one another, computed once. */
export interface SpeakerIndex {
  /** The first longer unknown name that ends in a word: the full name behind a surname. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Of each country, the person of its government whom the document names most often. */
  readonly leaders: ReadonlyMap<string, string>;
}

/** Reads the names of a scene once for all speakers. */
export function speakerIndex(scene: Scene): SpeakerIndex {
  const fullNames = new Map<string, string>();
  for (const name of scene.names) {
    if (name.kind !== 'unknown' || name.to - name.from < 2) continue;
    const surname = scene.text.slice(scene.tokens.starts[name.to - 1], scene.tokens.ends[name.to - 1]);
    if (!fullNames.has(surname)) fullNames.set(surname, textOf(scene, name));
  }
  return { fullNames, leaders: leadersOf(scene) };
}

function leadersOf(scene: Scene): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const leaders = new Map<string, string>();
  for (const { type, sector, country, entity } of scene.names) {
    if (type !== 'PER' || sector !== 'GOV' || country === undefined || entity === undefined) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  for (const { type, sector, country, entity } of scene.names) {
    if (type !== 'PER' || sector !== 'GOV' || country === undefined || entity === undefined) continue;
    const best = leaders.get(country);
    if (best === undefined || (counts.get(entity) ?? 0) > (counts.get(best) ?? 0))
      leaders.set(country, entity);
  }
  return leaders;
}

/** A name as the document writes it. */
export function textOf(scene: Scene, name: Name): string {
  return scene.text.slice(scene.tokens.starts[name.from], scene.tokens.ends[name.to - 1]);
}
