/**
 * A sentence and the events that it holds, in order. An event is written `TYPE status [trigger] ACTORS>RECIPIENTS @place`:
 * parties by country code, else by sector in small letters, joined by `+`, `-` for none; the parts of a trigger joined by `…`;
 * the place left out where there is none. All sentences are dated 20 December 2022, and all people in them are made up.
 */
export type EventCase = readonly [text: string, ...events: string[]];
