import type { Span } from '../base/index.ts';
import type { Name } from './name.ts';
import type { Mention, PlaceMention } from './reading.ts';
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

/** Places of a scene, as the gazetteer knows them; a capital that stands for its government is among the actors instead. */
export function placesOf(scene: Scene, spoken: readonly Span[]): PlaceMention[] {
  const speaking = new Set(spoken.map(([start, end]) => `${start} ${end}`));
  return scene.names.flatMap((name): PlaceMention[] => {
    if (name.kind !== 'place' && name.kind !== 'capital' && name.kind !== 'country') return [];
    const span = rangeSpan(scene, name);
    if (name.kind !== 'place' && speaking.has(`${span[0]} ${span[1]}`)) return [];
    return [
      {
        span,
        name: name.name ?? textOf(scene, name),
        ...(name.country === undefined ? {} : { country: name.country }),
        ...(name.lat === undefined ? {} : { lat: name.lat }),
        ...(name.lon === undefined ? {} : { lon: name.lon }),
      },
    ];
  });
}
