import type { FactsInCommon } from './compare-facts.ts';

/** What is known of a later and an earlier report beside their facts. */
export interface RetellingSigns {
  /** The two are in different languages, both known. */
  readonly isForeign: boolean;
  /** The later one names the publisher of the earlier one, or both name one third publisher. */
  readonly credits: boolean;
  /** The later one says that it is a translation. */
  readonly declaresTranslation: boolean;
  /** The later one says that it is its publisher's own. */
  readonly isOwn: boolean;
  /** They are in one language and have much of their wording in common. */
  readonly sharesWording: boolean;
}

interface Bar {
  /** Share of the facts of the later, and of the earlier report, that stand in the other. */
  readonly later: number;
  readonly earlier: number;
  readonly names: number;
  readonly numbers: number;
  readonly facts: number;
}

/** A translation that nobody declares has to have nearly all its facts from the other text, and most of that text's. */
const SILENT: Bar = { later: 0.65, earlier: 0.55, names: 3, numbers: 2, facts: 7 };
/** Who names the source may add more of his own, or take less. */
const CREDITED: Bar = { later: 0.6, earlier: 0.45, names: 2, numbers: 2, facts: 5 };
/** Where the wording is in common, facts only have to bear it out: a cut text has fewer, a padded one more. */
const COPIED: Bar = { later: 0.5, earlier: 0.35, names: 2, numbers: 1, facts: 4 };
const DECLARED: Bar = { later: 0.5, earlier: 0.4, names: 2, numbers: 1, facts: 4 };
/** Some of the other words are the other's as well: names and numbers alone may be those of two tables. */
const MATTER = 0.12;

/**
 * How surely the later report retells the earlier one in other words or in another language, 0–1; 0 when it is not held to. The facts decide
 * (names and numbers, weighed by rarity), in both directions: two reporters at one event share its names and figures, but each has his own
 * beside them. One counted thing whose numbers differ keeps two texts apart.
 * In one language a retelling without credit is never claimed: it cannot be told from two reports on one press conference.
 */
export function retellingScore(facts: FactsInCommon, signs: RetellingSigns): number {
  const bar = barFor(signs);
  if (bar === undefined || facts.conflicts.length > 0 || facts.matter < MATTER) return 0;
  if (facts.names < bar.names || facts.numbers < bar.numbers || facts.names + facts.numbers < bar.facts)
    return 0;
  if (facts.ofFirst < bar.later || facts.ofSecond < bar.earlier) return 0;
  return (2 * facts.ofFirst * facts.ofSecond) / (facts.ofFirst + facts.ofSecond);
}

function barFor(signs: RetellingSigns): Bar | undefined {
  const { isForeign, credits, declaresTranslation, isOwn, sharesWording } = signs;
  if (isForeign && declaresTranslation) return DECLARED;
  if (isOwn) return undefined;
  if (sharesWording) return COPIED;
  if (credits) return isForeign ? DECLARED : CREDITED;
  return isForeign ? SILENT : undefined;
}
