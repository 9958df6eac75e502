import type { ComparedReport } from './compared-report.ts';

/** Features by which a text is known again in another language, each with how telling it is among the reports at hand. */
export interface Signatures {
  /** 0–1: the weight of the features in common, twice, over the weight of both reports' features (Dice, weighted). */
  readonly likeness: (a: ComparedReport, b: ComparedReport) => number;
}

/** With fewer features in common than this, likeness is 0: three names meet in any two reports of one week. */
const SHARED_FEATURES = 4;
const NAME_LENGTH = 4;
const NONE: ReadonlySet<string> = new Set();

/**
 * Signatures of the reports: numbers, dates, names with a capital and known entities. A feature weighs ln(1 + texts / texts with it);
 * a text that stands in several reports counts once, so that copies do not change how telling its features are.
 */
export function signaturesOf(reports: readonly ComparedReport[]): Signatures {
  const features = new Map(reports.map((report) => [report.id, featuresOf(report)]));
  const texts = new Map(reports.map((report) => [report.report.document.version, report.id]));
  const textsWith = new Map<string, number>();
  for (const id of texts.values()) {
    for (const feature of features.get(id) ?? []) textsWith.set(feature, (textsWith.get(feature) ?? 0) + 1);
  }
  const weight = (feature: string) => Math.log1p(texts.size / (textsWith.get(feature) ?? 1));
  const total = (all: readonly string[]) => all.reduce((sum, feature) => sum + weight(feature), 0);
  return {
    likeness(a, b) {
      const [ofA, ofB] = [features.get(a.id) ?? NONE, features.get(b.id) ?? NONE];
      const shared = [...ofA].filter((feature) => ofB.has(feature));
      if (shared.length < SHARED_FEATURES) return 0;
      return (2 * total(shared)) / (total([...ofA]) + total([...ofB]));
    },
  };
}

function featuresOf({ report, fingerprint }: ComparedReport): Set<string> {
  const features = new Set<string>();
  for (const number of fingerprint.numbers) features.add(`number ${number}`);
  for (const name of fingerprint.names) if (name.length >= NAME_LENGTH) features.add(`name ${name}`);
  for (const { entity } of report.reading.mentions)
    if (entity !== undefined) features.add(`entity ${entity}`);
  for (const { from, to } of report.reading.times) {
    if (from !== undefined || to !== undefined) features.add(`time ${from ?? ''} ${to ?? ''}`);
  }
  return features;
}
