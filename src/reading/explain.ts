import { mentionReasons } from './mention-reasons.ts';
import type { Reading } from './reading.ts';
import type { Reason } from './reason.ts';
import type { Scene } from './scene.ts';

/** Why each record of a reading is there: a list for each kind of record, aligned with the records by index; empty where no part gave a reason. */
export interface ReadingReasons {
  readonly statements: readonly (readonly Reason[])[];
  readonly events: readonly (readonly Reason[])[];
  readonly forecasts: readonly (readonly Reason[])[];
  readonly options: readonly (readonly Reason[])[];
  readonly times: readonly (readonly Reason[])[];
  readonly places: readonly (readonly Reason[])[];
  readonly mentions: readonly (readonly Reason[])[];
}

/** A reading together with the rules and decisions of models that made it. */
export interface ExplainedReading {
  readonly reading: Reading;
  readonly reasons: ReadingReasons;
}

/** What a finder keeps beside a record: its reasons, where it gives them. */
type Found = object & { readonly reasons?: readonly Reason[] };

/** A scene, the reading drawn from it, and what the finders kept beside the records, in their order. */
export interface DrawnReading {
  readonly scene: Scene;
  readonly reading: Reading;
  readonly found: {
    readonly statements: readonly Found[];
    readonly events: readonly Found[];
    readonly forecasts: readonly Found[];
    readonly options: readonly Found[];
    readonly places: readonly Found[];
  };
}

/** The reasons of a reading: those that the finders give, and for names what the scene tells of them. */
export function explain({ scene, reading, found }: DrawnReading): ReadingReasons {
  const mentions = mentionReasons(scene, reading.mentions);
  return {
    statements: found.statements.map(reasonsOf),
    events: found.events.map(reasonsOf),
    forecasts: found.forecasts.map(reasonsOf),
    options: found.options.map(reasonsOf),
    times: scene.times.map((time: object) => reasonsOf(time)),
    places: found.places.map(reasonsOf),
    mentions: reading.mentions.map(({ span }) => mentions.at(span)),
  };
}

/** Nothing of a reading that nobody could read. */
export const NO_REASONS: ReadingReasons = {
  statements: [],
  events: [],
  forecasts: [],
  options: [],
  times: [],
  places: [],
  mentions: [],
};

function reasonsOf(found: Found): readonly Reason[] {
  return found.reasons ?? [];
}
