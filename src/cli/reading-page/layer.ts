import type { Span } from '../../base/index.ts';
import type { Reading } from '../../reading/index.ts';

/** What a stretch of text is for the record that it belongs to. */
type LayerKind = 'source' | 'cue' | 'content' | 'via' | 'trigger' | 'time' | 'place' | 'mention' | 'option';

/** One stretch of one record, laid over the text. `record` is the record's id on the page: `s3` is the third statement. */
export interface Layer {
  readonly kind: LayerKind;
  readonly span: Span;
  readonly record: string;
}

/** Id of a record on the page: a letter for its kind and its number, counted from 1. */
export function recordId(letter: 's' | 'e' | 'f' | 'o' | 't' | 'p' | 'm', index: number): string {
  return `${letter}${index + 1}`;
}

/** Every stretch of a reading's records that lies within the text, in text order; of two that begin together the longer first. */
export function layersOf(reading: Reading, length: number): readonly Layer[] {
  const layers: Layer[] = [];
  const lay = (kind: LayerKind, spans: readonly Span[], record: string): void => {
    for (const span of spans)
      if (span[0] >= 0 && span[0] < span[1] && span[1] <= length) layers.push({ kind, span, record });
  };
  reading.statements.forEach(({ source, cue, content, via }, index) => {
    const record = recordId('s', index);
    lay('source', source === 'implicit' ? [] : source, record);
    lay('cue', cue, record);
    lay('content', content, record);
    lay('via', via ?? [], record);
  });
  reading.events.forEach(({ trigger }, index) => {
    lay('trigger', trigger, recordId('e', index));
  });
  reading.options.forEach(({ span }, index) => {
    lay('option', [span], recordId('o', index));
  });
  reading.times.forEach(({ span }, index) => {
    lay('time', [span], recordId('t', index));
  });
  reading.places.forEach(({ span }, index) => {
    lay('place', [span], recordId('p', index));
  });
  reading.mentions.forEach(({ span }, index) => {
    lay('mention', [span], recordId('m', index));
  });
  return layers.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
