import type { Localised } from '../../../base/index.ts';
import type { EventStatus } from '../../../reading/index.ts';

interface EventStatusTerm {
  readonly label: Localised;
  /** A mark that tells the states apart without colour. */
  readonly mark: string;
}

/** States of an event; defined in `reading/reading.ts`. */
export const EVENT_STATUSES: Readonly<Record<EventStatus, EventStatusTerm>> = {
  happened: { label: { en: 'happened', it: 'avvenuto' }, mark: '●' },
  ongoing: { label: { en: 'ongoing', it: 'in corso' }, mark: '◑' },
  planned: { label: { en: 'planned', it: 'previsto' }, mark: '▷' },
  possible: { label: { en: 'possible', it: 'possibile' }, mark: '◌' },
  hypothetical: { label: { en: 'hypothetical', it: 'ipotetico' }, mark: '?' },
  denied: { label: { en: 'denied', it: 'negato' }, mark: '✕' },
  historical: { label: { en: 'in the past', it: 'nel passato' }, mark: '◷' },
};
