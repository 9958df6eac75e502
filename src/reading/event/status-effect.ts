import type { EventStatus } from '../reading.ts';
import type { StatusEffect } from './status-words.ts';

/** How real something is, and what its own words say of time: `none` where they say nothing. */
export interface Standing {
  readonly status: EventStatus;
  readonly anchor: 'past' | 'present' | 'none';
}

/** Which of two statuses stays where neither word knows of the other. */
const WEIGHT: Readonly<Record<EventStatus, number>> = {
  denied: 6,
  hypothetical: 5,
  possible: 4,
  planned: 3,
  historical: 2,
  ongoing: 1,
  happened: 0,
};

/** True for what is told as fact: done, going on, or long past. */
export function isReal(status: EventStatus): boolean {
  return status === 'happened' || status === 'ongoing' || status === 'historical';
}

/** The one of two statuses that says more against the fact. */
export function weaker(one: EventStatus, other: EventStatus): EventStatus {
  return WEIGHT[one] >= WEIGHT[other] ? one : other;
}

/**
 * The decision table: what an event is, by the effect of the word that governs it, how that word stands (`governor`), and what the event's own clause
 * says (`own`). Two negations cancel: what was *not* denied is as its own clause has it, what was not prevented happened, what was not ruled out is possible.
 *
 * | governor's effect | governor told as fact | planned, possible, hypothetical | denied |
 * |---|---|---|---|
 * | actual (launched, managed to) | happened, or own | as the governor | denied |
 * | assured (certain that) | own | own | possible |
 * | granted, reported | own | own | own |
 * | continuing | ongoing when present, else happened | ongoing when planned, else as the governor | happened |
 * | resumed | ongoing | as the governor | denied |
 * | ended (ceased) | happened | ongoing | ongoing |
 * | planned, announced (intends, ordered, agreed to) | planned | the weaker of both | denied |
 * | decided | planned | the weaker of both | possible |
 * | expected (is expected to) | possible, or own when past | possible | denied |
 * | possible (may, is considering) | possible | possible, hypothetical | denied |
 * | demanded (urged, called for) | hypothetical | hypothetical | denied |
 * | feared, doubted | possible | possible | possible |
 * | denied | denied | denied | own |
 * | excluded (ruled out) | denied | denied | possible |
 * | prevented (cancelled, refused to) | denied | hypothetical | happened |
 * | evidenced (evidence, reports of) | own | possible, hypothetical | denied |
 *
 * Own words that deny stay denied under `planned` ("promised not to"), become real under `denied`, and possible under `possible`.
 */
export function underEffect(effect: StatusEffect, governor: Standing, own: Standing): EventStatus {
  switch (effect) {
    case 'actual':
      return own.anchor === 'none' ? governor.status : own.status;
    case 'assured':
      return governor.status === 'denied' && own.anchor !== 'past' ? 'possible' : own.status;
    case 'granted':
    case 'reported':
    case 'relayed':
      return own.status;
    case 'continuing':
      return continuing(governor);
    case 'resumed':
      return isReal(governor.status) ? 'ongoing' : governor.status;
    case 'ended':
      return isReal(governor.status) ? 'happened' : 'ongoing';
    case 'decided':
      return governor.status === 'denied' && own.anchor !== 'past' ? 'possible' : planned(governor, own);
    case 'planned':
    case 'announced':
      return planned(governor, own);
    case 'expected':
      if (own.anchor === 'past') return own.status;
      return governor.status === 'denied' ? 'denied' : weaker('possible', own.status);
    case 'possible':
      if (governor.status === 'denied') return 'denied';
      return governor.status === 'hypothetical' || own.status === 'hypothetical'
        ? 'hypothetical'
        : 'possible';
    case 'demanded':
      if (own.anchor === 'past') return own.status;
      return governor.status === 'denied' ? 'denied' : 'hypothetical';
    case 'feared':
    case 'doubted':
      return 'possible';
    case 'hypothetical':
    case 'contingent':
      return own.anchor === 'past' && governor.anchor === 'past' && isReal(governor.status)
        ? own.status
        : 'hypothetical';
    case 'preceding':
      if (own.anchor === 'none') return governor.status;
      return own.status === 'possible' && isReal(governor.status) && governor.anchor === 'past'
        ? 'denied'
        : own.status;
    case 'denied':
      if (governor.status === 'denied') return own.status;
      return own.status === 'denied' ? 'happened' : 'denied';
    case 'excluded':
      if (own.status === 'hypothetical' && governor.status === 'planned') return 'hypothetical';
      return governor.status === 'denied' || own.status === 'denied' ? 'possible' : 'denied';
    case 'prevented':
      if (governor.status === 'denied') return 'happened';
      return isReal(governor.status) ? 'denied' : 'hypothetical';
    case 'evidenced':
      return isReal(governor.status) ? own.status : weaker(own.status, governor.status);
    case 'historical':
      return governor.status === 'denied' ? 'denied' : 'historical';
  }
}

function continuing(governor: Standing): EventStatus {
  if (governor.status === 'denied') return 'happened';
  if (governor.status === 'planned') return 'ongoing';
  if (governor.status !== 'happened') return governor.status;
  return governor.anchor === 'past' ? 'happened' : 'ongoing';
}

/** A past that was decided on is a past all the same ("announced that it had withdrawn"). */
function planned(governor: Standing, own: Standing): EventStatus {
  if (own.anchor === 'past') return own.status;
  if (own.status === 'denied') return 'denied';
  return isReal(governor.status)
    ? weaker('planned', own.status)
    : weaker(weaker('planned', governor.status), own.status);
}
