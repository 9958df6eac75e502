import { indicatorOf } from './case.ts';
import type { ChangeCause } from './change-cause.ts';
import type { IndicatorReading, Witness } from './indication.ts';
import type { Picture } from './picture.ts';

/** One step of an indicator from how it was read to how it is read, and why it was taken. */
export interface ReadingStep {
  readonly cause: ChangeCause;
  readonly state: IndicatorReading;
}

/** The pictures that the two readings are of. */
export interface PicturePair {
  readonly earlier: Picture;
  readonly later: Picture;
}

/**
 * The steps from `before` to `now`: without the witnesses that stand no longer; with the weights that were changed; with what is new; and
 * with new reports that the sign is over. The last step is always `now`.
 */
export function readingSteps(
  before: IndicatorReading | undefined,
  now: IndicatorReading,
  pictures: PicturePair,
): ReadingStep[] {
  if (!before) return [{ cause: 'evidence', state: now }];
  if (before.state === 'absent' && now.state === 'absent')
    return [{ cause: detectionCause(now.indicator, pictures), state: now }];
  const isSeenNow = now.witnesses.length > 0;
  const start: IndicatorReading = before.state === 'absent' ? { ...before, state: 'open' } : before;
  const cleared: ReadingStep[] =
    before.state === 'absent' ? [{ cause: isSeenNow ? 'evidence' : 'retraction', state: start }] : [];
  const recessions = pairsOf(before.recessions ?? [], now.recessions ?? []);
  const dropped = start.witnesses.filter((one) => one.counted && !stillSpeaks(one, now.witnesses));
  const withoutRetracted = without(
    start,
    dropped.filter((one) => isRetracted(one, now, pictures)),
  );
  const withoutRejected = without(start, dropped);
  const pairs = pairsOf(withoutRejected.witnesses, now.witnesses);
  const isFresh = now.witnesses.some((one) => one.counted && !stillSpeaks(one, before.witnesses));
  const reweighed = pairs.map(([was, is]) => (isFresh && !is.counted ? was : is));
  return [
    ...cleared,
    { cause: 'retraction', state: withoutRetracted },
    { cause: 'rating', state: withoutRejected },
    {
      cause: 'rating',
      state: { ...withoutRejected, witnesses: unique(reweighed), recessions: recessions.map(([, is]) => is) },
    },
    { cause: 'evidence', state: { ...now, recessions: recessions.map(([, is]) => is) } },
    { cause: 'retraction', state: now },
  ];
}

/** An absence counts otherwise because an analyst changed the chance to notice it, or because time and reports went on. */
function detectionCause(indicator: string, { earlier, later }: PicturePair): ChangeCause {
  const detection = ({ caseFile }: Picture) =>
    caseFile.case.indicators.some(({ id }) => id === indicator)
      ? indicatorOf(caseFile.case, indicator).detection
      : undefined;
  return detection(earlier) === detection(later) ? 'evidence' : 'rating';
}

/** A witness is known by the documents that he speaks in: joined or split origins have other names. */
function stillSpeaks({ indications }: Witness, witnesses: readonly Witness[]): boolean {
  const documents = new Set(indications.map(({ document }) => document));
  return witnesses.some((other) => other.indications.some(({ document }) => documents.has(document)));
}

function pairsOf(before: readonly Witness[], now: readonly Witness[]): (readonly [Witness, Witness])[] {
  return before.flatMap((was) => {
    const is = now.find((other) => stillSpeaks(was, [other]));
    return is ? [[was, is] as const] : [];
  });
}

function without(reading: IndicatorReading, dropped: readonly Witness[]): IndicatorReading {
  return { ...reading, witnesses: reading.witnesses.filter((witness) => !dropped.includes(witness)) };
}

/**
 * Whether a witness stands no longer because of what happened to his reports: aged, corrected, edited or gone. Otherwise the same report
 * still says the same, and an analyst rejected it or changed what to look for.
 */
function isRetracted({ indications }: Witness, now: IndicatorReading, { later }: PicturePair): boolean {
  const aged = new Set((now.aged ?? []).map(({ document }) => document));
  const corrected = new Set(
    later.findings.flatMap(({ code, document }) => (code === 'judgement/superseded' ? [document] : [])),
  );
  return indications.every(
    ({ document, version }) =>
      aged.has(document) ||
      corrected.has(document) ||
      !later.reports.some((report) => report.document.id === document && report.document.version === version),
  );
}

function unique(witnesses: readonly Witness[]): Witness[] {
  return [...new Set(witnesses)];
}
