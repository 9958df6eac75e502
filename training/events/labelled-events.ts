import type { EventStatus } from '../../src/reading/index.ts';

/** The words that name an event in a labelled sentence; `span` in UTF-16 units of `text`. */
interface LabelledEvent {
  readonly span: readonly [number, number];
  /** Of PLOVER 2.0. */
  readonly type: string;
  readonly status: EventStatus;
}

/** A sentence of `training/labels/events`, without its marks. */
interface LabelledSentence {
  readonly text: string;
  readonly events: readonly LabelledEvent[];
}

const TYPES: Readonly<Record<string, string>> = {
  AGR: 'AGREE',
  CON: 'CONSULT',
  SUP: 'SUPPORT',
  COO: 'COOPERATE',
  AID: 'AID',
  CCD: 'CONCEDE',
  RET: 'RETREAT',
  REQ: 'REQUEST',
  ACC: 'ACCUSE',
  REJ: 'REJECT',
  THR: 'THREATEN',
  PRO: 'PROTEST',
  SAN: 'SANCTION',
  MOB: 'MOBILIZE',
  COE: 'COERCE',
  ASS: 'ASSAULT',
};

const STATUSES: Readonly<Record<string, EventStatus>> = {
  hap: 'happened',
  ong: 'ongoing',
  pla: 'planned',
  pos: 'possible',
  hyp: 'hypothetical',
  den: 'denied',
  his: 'historical',
};

/** Reads a line of labels: `[ASS.den attacked]` marks the words of an event with its type and status, as told in `gold/README.md`. Throws on other marks. */
export function labelledEvents(line: string): LabelledSentence {
  let text = '';
  const events: LabelledEvent[] = [];
  let at = 0;
  for (const { 0: whole, 1: label = '', 2: words = '', index } of line.matchAll(/\[(\S+) ([^[\]]+)\]/gu)) {
    text += line.slice(at, index);
    at = index + whole.length;
    const span = [text.length, text.length + words.length] as const;
    text += words;
    const [type, status] = [TYPES[label.slice(0, 3)], STATUSES[label.slice(4)]];
    if (!type || !status) throw new Error(`unknown label ${label}: ${line}`);
    events.push({ span, type, status });
  }
  text += line.slice(at);
  return { text, events };
}
