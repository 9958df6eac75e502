import type { Span } from '../../base/index.ts';
import type { Reason } from '../reason.ts';
import type { Meaning, Placed, TimeContext } from './meaning.ts';

/** What a time was read and placed by. */
export interface TimeBasis {
  readonly span: Span;
  readonly placed: Placed;
  readonly context: TimeContext;
  /** The verb whose tense counted. */
  readonly verb?: Span;
}

/** Why a time was read so: what its words say, and what the document date and the tense of its clause added. */
export function timeReasons(meaning: Meaning, basis: TimeBasis): readonly Reason[] {
  const { placed } = basis;
  const said = saying(meaning, basis.span);
  if (placed.from === undefined && placed.to === undefined) {
    const isPlaceless = placed.type !== 'date' || placed.stated;
    return isPlaceless ? [said] : [said, { rule: unplacedRule(meaning, basis), spans: [basis.span] }];
  }
  return placed.stated ? [said] : [said, ...inferences(basis)];
}

function saying(meaning: Meaning, span: Span): Reason {
  const spans = [span];
  const because = partsOf(meaning).map((part) => saying(part, span));
  return because.length === 0 ? { rule: ruleOf(meaning), spans } : { rule: ruleOf(meaning), spans, because };
}

function ruleOf(meaning: Meaning): string {
  if (meaning.kind === 'phrase') return `time/${meaning.rule.make}`;
  return meaning.kind === 'changed' ? `time/effect-${meaning.effect}` : `time/${meaning.kind}`;
}

function partsOf(meaning: Meaning): readonly Meaning[] {
  switch (meaning.kind) {
    case 'phrase':
    case 'quantity':
      return [];
    case 'range':
      return [meaning.first, meaning.last];
    case 'changed':
      return [meaning.of];
    case 'beside':
      return [meaning.quantity, meaning.of];
    case 'spell':
      return [meaning.quantity, meaning.start];
    case 'timed':
      return [meaning.time, meaning.day];
  }
}

/** A date in full that has no ends names a day that no calendar has. */
function unplacedRule(meaning: Meaning, { context }: TimeBasis): string {
  const isDate = meaning.kind === 'phrase' && meaning.rule.make === 'calendar';
  const isFull = isDate && meaning.fields.day !== undefined && meaning.fields.month !== undefined;
  const isYearKnown = isFull && (meaning.fields.year !== undefined || context.documentDate !== undefined);
  return isYearKnown ? 'time/no-such-day' : 'time/not-placed';
}

function inferences({ context, verb }: TimeBasis): readonly Reason[] {
  const { documentDate, tense } = context;
  return [
    ...(documentDate === undefined
      ? []
      : [{ rule: 'time/document-date', spans: [], detail: documentDate.from }]),
    ...(tense === undefined || verb === undefined ? [] : [{ rule: `time/tense-${tense}`, spans: [verb] }]),
  ];
}
