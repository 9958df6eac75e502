import { type Span, spansOverlap } from '../../base/index.ts';
import type { Picture } from '../../judgement/index.ts';
import { documentIri } from './document-iri.ts';

/** One event with a point on the map (RFC 7946). */
interface EventFeature {
  readonly type: 'Feature';
  readonly id: string;
  /** Longitude before latitude. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly properties: {
    readonly eventType: string;
    readonly mode?: string;
    readonly status: string;
    readonly place: string;
    readonly country?: string;
    readonly from?: string;
    readonly to?: string;
    readonly actors: readonly string[];
    readonly recipients: readonly string[];
    readonly document: string;
    readonly source: string;
    readonly origin?: string;
    readonly quote: string;
    readonly span: Span;
  };
}

/** The events of a picture on a map. */
export interface EventMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly EventFeature[];
}

/** The events whose place has coordinates, by report and in text order. An event without one is on no map: nothing is placed by guess. */
export function eventMap(picture: Picture): EventMap {
  const originOf = new Map(
    picture.origins.flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)),
  );
  return {
    type: 'FeatureCollection',
    features: picture.reports.flatMap(({ document, reading }) =>
      reading.events.flatMap((event, index): EventFeature[] => {
        const { place } = event;
        const found = place && reading.places.find(({ span }) => spansOverlap(span, place.span));
        if (!place || found?.lat === undefined || found.lon === undefined) return [];
        const first = event.trigger[0] ?? place.span;
        const span = reading.sentences.find((sentence) => spansOverlap(sentence, first)) ?? first;
        const origin = originOf.get(document.id);
        return [
          {
            type: 'Feature',
            id: `${document.id}#${index}`,
            geometry: { type: 'Point', coordinates: [found.lon, found.lat] },
            properties: {
              eventType: event.type,
              ...(event.mode === undefined ? {} : { mode: event.mode }),
              status: event.status,
              place: found.name,
              ...(place.country === undefined ? {} : { country: place.country }),
              ...(event.interval?.from === undefined ? {} : { from: event.interval.from }),
              ...(event.interval?.to === undefined ? {} : { to: event.interval.to }),
              actors: event.actors.map(({ text }) => text),
              recipients: event.recipients.map(({ text }) => text),
              document: document.id,
              source: documentIri(picture, document.id),
              ...(origin === undefined ? {} : { origin }),
              quote: document.text.slice(...span),
              span,
            },
          },
        ];
      }),
    ),
  };
}
