import type { Link } from '../../src/sources/index.ts';
import { countedLines } from './counted-lines.ts';
import { type PlacedDocument, placedPairs } from './placed-document.ts';

/** What was wrongly put together and what was not found, with the reasons that the links give; Markdown. */
export function originsDigest(placed: readonly PlacedDocument[], links: readonly Link[]): string {
  const known = new Map(placed.map((one) => [one.gold.id, one]));
  const wrong = placedPairs(placed).filter(({ isTrue, isFound }) => isFound && !isTrue);
  const missed = placed.filter(({ gold, found }) => found !== known.get(gold.origin)?.found);
  return [
    '# Origins\n\n## Wrongly together, pairs by relation\n',
    ...countedLines(wrong.map(({ a, b }) => [relationOf(a), relationOf(b)].sort().join(' + '))),
    '\n## Found origins that mix true ones\n',
    ...mixedOrigins(placed),
    '\n## Links between different origins\n',
    ...crossingLinks(known, links),
    '\n## Not with their original, by relation\n',
    ...countedLines(missed.map(relationOf)),
    '\n## Not with their original\n',
    ...missed.map((one) => {
      const own = links.filter(({ from }) => from === one.gold.id).map(({ reason }) => reason.en);
      return `- ${lineOf(one)}${own.length === 0 ? '' : ` (${own.join('; ')})`}`;
    }),
    '\n## Say where they come from, and are not taken at their word\n',
    ...placed
      .filter(({ gold }) => gold.declared && gold.relation !== 'later-version')
      .filter(({ gold: { id } }) => !links.some((link) => link.from === id && isDeclaredLink(link)))
      .map((one) => `- ${lineOf(one)}`),
    '',
  ].join('\n');
}

/** Whether a link rests on the document's own word. */
export function isDeclaredLink({ basis }: Link): boolean {
  return basis === 'declared';
}

function mixedOrigins(placed: readonly PlacedDocument[]): string[] {
  return [...Map.groupBy(placed, ({ found }) => found).values()]
    .filter((together) => new Set(together.map(({ gold }) => gold.origin)).size > 1)
    .flatMap((together) => ['', ...together.map((one) => `- of ${one.gold.origin}: ${lineOf(one)}`)]);
}

function crossingLinks(known: ReadonlyMap<string, PlacedDocument>, links: readonly Link[]): string[] {
  return links.flatMap(({ from, to, kind, reason }) => {
    const [a, b] = [known.get(from), to === undefined ? undefined : known.get(to)];
    if (a === undefined || b === undefined || a.gold.origin === b.gold.origin) return [];
    return [`- ${kind}: ${lineOf(a)} → ${lineOf(b)}: ${reason.en}`];
  });
}

function relationOf({ gold: { relation, declared, differs } }: PlacedDocument): string {
  return [relation, ...(declared ? ['declared'] : []), ...(differs ? [differs] : [])].join(' ');
}

function lineOf(placed: PlacedDocument): string {
  const { id, publisher, title } = placed.gold;
  return `${id} [${relationOf(placed)}] ${publisher}, "${title}"`;
}
