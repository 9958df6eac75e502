import type { Span } from '../base/index.ts';
import type { Name } from './name.ts';
import { nameCertainty } from './names/name-certainty.ts';
import type { Mention } from './reading.ts';
import type { Reason } from './reason.ts';
import { rangeSpan, type Scene } from './scene.ts';

/** Why the names of a scene were taken for names, by their span; the empty list for a span that is no name's. */
export interface MentionReasons {
  readonly at: (span: Span) => readonly Reason[];
}

/** Reasons of the names of a scene: the entry of the gazetteer, or the decision of the network with the share that it gives to the type. */
export function mentionReasons(scene: Scene, mentions: readonly Mention[]): MentionReasons {
  const entities = new Map(mentions.map(({ span, entity }) => [keyOf(span), entity]));
  const names = new Map(scene.names.map((name) => [keyOf(rangeSpan(scene, name)), name]));
  return {
    at: (span) => {
      const name = names.get(keyOf(span));
      return name ? [reasonOf(scene, name, entities.get(keyOf(span)))] : [];
    },
  };
}

function keyOf([start, end]: Span): string {
  return `${start} ${end}`;
}

function reasonOf(scene: Scene, name: Name, entity: string | undefined): Reason {
  const span = rangeSpan(scene, name);
  const because: Reason[] = [];
  if (entity !== undefined && name.entity === undefined)
    because.push({ rule: 'name/entity-from-form', spans: [span], detail: entity });
  if (entity !== undefined && name.entity !== undefined)
    because.push({ rule: 'name/entity-listed', spans: [span], detail: entity });
  if (name.kind !== 'unknown') {
    const detail = [name.name, name.country].filter((part) => part !== undefined).join(', ');
    return {
      rule: `name/listed-${name.kind}`,
      spans: [span],
      detail,
      ...(because.length > 0 && { because }),
    };
  }
  const type = name.type ?? 'MISC';
  if (name.country !== undefined)
    because.push({ rule: 'name/country-inside', spans: [span], detail: name.country });
  const { share, likeliest } = nameCertainty(scene, name, type);
  if (likeliest !== type) because.push({ rule: 'name/settled-by-text', spans: [span], detail: likeliest });
  return {
    rule: 'name/network',
    spans: [span],
    detail: `${type} ${share.toFixed(2)}`,
    ...(because.length > 0 && { because }),
  };
}
