/**
 * How many documents of one key are kept at either end of its list: the earliest, among which is the original, and the latest, which a new report is likely
 * to retell. A key that stands in more (a publisher's standing matter, a phrase of the trade) tells little, and is bounded by this.
 */
const KEPT_AT_EITHER_END = 16;
/** Most documents kept under one key. */
export const MOST_KEPT: number = 2 * KEPT_AT_EITHER_END;

/** Where a document stands in the order of publication: a smaller number is earlier. */
export type RankOf = (document: number) => number;

/**
 * Cuts a list of documents, from `from` to its end, to the 16 earliest and the 16 latest by rank, in the order of rank; a shorter list stays as it is.
 * What is left of a list does not depend on the order in which it grew, nor on what was cut from its parts before they came together.
 */
export function keepEnds(documents: number[], from: number, rankOf: RankOf): void {
  const length = documents.length - from;
  if (length <= MOST_KEPT) return;
  // Lists come nearly in order, and this sort is quick on those.
  for (let at = from + 1; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    const rank = rankOf(document);
    let place = at;
    for (; place > from; place--) {
      const before = documents[place - 1] ?? 0;
      const rankBefore = rankOf(before);
      if (rankBefore < rank || (rankBefore === rank && before < document)) break;
      documents[place] = before;
    }
    documents[place] = document;
  }
  documents.splice(from + KEPT_AT_EITHER_END, length - MOST_KEPT);
}
