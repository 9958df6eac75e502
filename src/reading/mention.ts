import type { Span } from '../base/index.ts';
import type { Name } from './name.ts';
import type { Mention, PlaceMention } from './reading.ts';
import { nameCovering, rangeSpan, type Scene, type TokenRange, wordAt } from './scene.ts';
import { nameSlug } from './statement/speaker.ts';

/** Words that make a run of capitals an organisation, in either language. */
const ORGANISATION_WORDS =
  /^(?:ministry|ministero|university|università|institute|istituto|agency|agenzia|party|partito|council|consiglio|committee|comitato|union|unione|bank|banca|company|group|gruppo|corps|brigade|brigata|battalion|army|esercito|force|forces|forze|command|comando|service|servizio|foundation|fondazione|association|associazione|court|corte|commission|commissione|office|ufficio|observatory|osservatorio|monitor|centre|center|centro|news|times|post|inc|ltd|spa)$/u;

/**
 * Typed mentions of a scene. An unknown name is a person where a role or a reporting verb makes it one, an organisation where one
 * of its words says so, else MISC; every mention of the same name in the document gets the same type.
 */
export function mentionsOf(scene: Scene, sources: readonly TokenRange[]): Mention[] {
  const personal = personalNames(scene, sources);
  return scene.names.flatMap((name): Mention[] => {
    const type = typeOf(scene, name, personal);
    if (!type) return [];
    const entity = name.entity ?? (type === 'PER' ? nameSlug(textOf(scene, name)) : undefined);
    return [{ span: rangeSpan(scene, name), type, ...(entity === undefined ? {} : { entity }) }];
  });
}

function typeOf(scene: Scene, name: Name, personal: ReadonlySet<string>): Mention['type'] | undefined {
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
      return unknownType(scene, name, personal);
  }
}

function unknownType(scene: Scene, name: Name, personal: ReadonlySet<string>): Mention['type'] {
  for (let index = name.from; index < name.to; index++)
    if (ORGANISATION_WORDS.test(wordAt(scene, index))) return 'ORG';
  return personal.has(surname(scene, name)) ? 'PER' : 'MISC';
}

/** Surnames of names that a role introduces or follows, or that speak. */
function personalNames(scene: Scene, sources: readonly TokenRange[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of scene.names) {
    if (name.kind !== 'unknown') continue;
    const before = nameCovering(scene, name.from - 1)?.kind === 'role';
    const after =
      wordAt(scene, name.to) === ',' &&
      [1, 2, 3].some((step) => nameCovering(scene, name.to + step)?.kind === 'role');
    const speaks = name.to - name.from > 1 && sources.some((range) => range.from === name.from);
    if (before || after || speaks) found.add(surname(scene, name));
  }
  return found;
}

function surname(scene: Scene, name: Name): string {
  return wordAt(scene, name.to - 1);
}

function textOf(scene: Scene, name: Name): string {
  return scene.text.slice(...(rangeSpan(scene, name) as [number, number]));
}

/** Places of a scene, as the gazetteer knows them; a capital that stands for its government is among the actors instead. */
export function placesOf(scene: Scene, spoken: readonly Span[]): PlaceMention[] {
  return scene.names.flatMap((name): PlaceMention[] => {
    if (name.kind !== 'place' && name.kind !== 'capital' && name.kind !== 'country') return [];
    const span = rangeSpan(scene, name);
    const speaks =
      name.kind !== 'place' && spoken.some((source) => source[0] === span[0] && source[1] === span[1]);
    if (speaks) return [];
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
