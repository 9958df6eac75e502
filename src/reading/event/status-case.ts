import type { EventStatus } from '../reading.ts';

/**
 * A sentence of 20 December 2022 with the word that names an event in brackets, and the status of that event. All people in the sentences are made up, and
 * so is what they do.
 */
export type StatusCase = readonly [status: EventStatus, text: string];
