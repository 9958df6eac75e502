import { foldedWords } from './fold.ts';
import type { ReadReport } from './read-report.ts';

const OPENING_WORDS = 8;
/** A line is a publisher's standing matter once it ends up under that many different stories. */
const DIFFERENT_STORIES = 3;

/**
 * The text of each report without its publisher's standing matter: lines (notices, invitations to subscribe, background
 * paragraphs) that stand word for word in three or more of its reports whose openings differ.
 * Reports without a publisher are taken as one publisher's. Same order as `reports`.
 */
export function withoutBoilerplate(reports: readonly ReadReport[]): string[] {
  const openings = new Map<string, Set<string>>();
  const lines = reports.map((report) => linesOf(report));
  for (const ofReport of lines) {
    const opening = ofReport
      .flatMap((line) => line.words)
      .slice(0, OPENING_WORDS)
      .join(' ');
    for (const { key } of ofReport) {
      const known = openings.get(key);
      if (known) known.add(opening);
      else openings.set(key, new Set([opening]));
    }
  }
  const isStanding = (key: string) => (openings.get(key)?.size ?? 0) >= DIFFERENT_STORIES;
  return lines.map((ofReport) =>
    ofReport
      .filter(({ key, words }) => words.length > 0 && !isStanding(key))
      .map(({ text }) => text)
      .join('\n'),
  );
}

function linesOf({ document }: ReadReport): { key: string; text: string; words: string[] }[] {
  const publisher = foldedWords(document.publisher ?? '').join(' ');
  return document.text.split('\n').map((text) => {
    const words = foldedWords(text);
    return { key: `${publisher}\n${words.join(' ')}`, text, words };
  });
}
