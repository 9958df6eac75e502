import type { Name } from './name.ts';
import type { Mention } from './reading.ts';
import { rangeSpan, type Scene } from './scene.ts';
import { nameSlug } from './statement/speaker.ts';

/** The names of a scene with their types and, where the gazetteer knows it, the entity; roles and demonyms alone name nobody. */
export function mentionsOf(scene: Scene): Mention[] {
  return scene.names.flatMap((name): Mention[] => {
    const type = typeOf(name);
    if (!type) return [];
    const entity = name.entity ?? (type === 'PER' ? nameSlug(textOf(scene, name)) : undefined);
    return [{ span: rangeSpan(scene, name), type, ...(entity === undefined ? {} : { entity }) }];
  });
}

function typeOf(name: Name): Mention['type'] | undefined {
  switch (name.kind) {
    case 'country':
    case 'capital':
    case 'place':
      return 'LOC';
    case 'actor':
      return name.type ?? 'ORG';
    case 'demonym':
    case 'role':
      return undefined;
    case 'unknown':
      return name.type ?? 'MISC';
  }
}

function textOf(scene: Scene, name: Name): string {
  const [start, end] = rangeSpan(scene, name);
  return scene.text.slice(start, end);
}
