import type { ProvenanceMention } from './reading.ts';

/**
 * What is left when a document's credits to its own publisher are taken out: a dateline that reads "MINSK, Nov 14 (Baltic Wire) —" in a text of
 * the Baltic Wire says who wrote it, not that it was reprinted. Unchanged when the publisher is not known.
 */
export function withoutOwnCredit(
  mentions: ProvenanceMention[],
  publisher: string | undefined,
): ProvenanceMention[] {
  const own = wordsOf(publisher ?? '');
  if (own.length === 0) return mentions;
  return mentions.filter(({ kind, target }) => {
    const credited = wordsOf(target ?? '');
    // An agency is credited in short ("Reuters") and signs in full ("Reuters News"), or the other way round.
    const isOwn = credited.length > 0 && (isWithin(credited, own) || isWithin(own, credited));
    return kind !== 'reprint-of' || !isOwn;
  });
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
