import type { GoldDocument, Relation } from '../../gold/origins/gold-document.ts';
import { parseIsoDate } from '../../src/base/index.ts';
import { contentVersion } from '../../src/intake/index.ts';
import { type Link, linkReports, type Origin, originsOf, type ReadReport } from '../../src/sources/index.ts';
import type { GoldReport, GoldSet, Measure, ReadText } from './gold-set.ts';
import { isDeclaredLink, originsDigest } from './origins-digest.ts';
import { type PlacedDocument, pairPrecision, pairRecall, placedPairs, shareOf } from './placed-document.ts';

/**
 * Our own reprint set (`gold/origins/README.md`): all documents are read, linked at once and put into origins, as `vigilia brief` does.
 *
 * - **same origin**, precision and recall: over all pairs of different documents; a pair is found when both stand in one origin, and true when
 *   both have the same `origin` in the gold. Recall once more by the language in which the original was written.
 * - **kept apart**: share of look-alikes, of independent reports and of other documents that stand with no document of another true origin.
 * - **translations found**: share of translations that stand in one origin with a document of the same true origin in the other language;
 *   precision over all pairs of documents in different languages that stand in one origin (1 where there are none).
 * - **found** by relation: share of documents that stand in one origin with their original.
 * - **lineage declared**: of the documents with a link that rests on their own word, those that do say it; of documents that say it, those with
 *   such a link (`basis`). Later versions count in neither: their mark is the publisher's own.
 * - **first utterance named**: share of documents that others go back to which are `first` of their origin; an origin of one document names nobody.
 */
export const ORIGINS: GoldSet = {
  file: 'documents.jsonl',
  score: (records, read) => scoreOrigins(records as readonly GoldDocument[], read),
};

/** Floors and aims of the issue "Sources: one origin, however many outlets". */
const GOALS: Readonly<Record<string, Pick<Measure, 'floor' | 'aim'>>> = {
  'same origin, precision': { floor: 0.98, aim: 0.99 },
  'same origin, recall': { floor: 0.9, aim: 0.97 },
  'look-alike kept apart': { floor: 1, aim: 1 },
  'translations it–en found': { floor: 0.85, aim: 0.95 },
  'translations it–en, precision': { floor: 0.98, aim: 0.98 },
};

/** Scores documents; exported for tests. */
export function scoreOrigins(documents: readonly GoldDocument[], read: ReadText): GoldReport {
  const reports = documents.map((document) => readReport(document, read));
  const links = linkReports(reports);
  const origins = originsOf(reports, links);
  const foundOf = new Map(origins.flatMap(({ id, documents: ids }) => ids.map((one) => [one, id] as const)));
  const placed = documents.map((gold) => ({ gold, found: foundOf.get(gold.id) ?? gold.id }));
  const figures: Readonly<Record<string, number>> = {
    ...pairFigures(placed),
    ...translationFigures(placed),
    ...relationFigures(placed),
    ...lineageFigures(documents, links),
    'first utterance named': firstsNamed(documents, origins),
  };
  return {
    measures: Object.entries(figures).map(([name, value]) => ({ name, value, ...GOALS[name] })),
    digest: originsDigest(placed, links),
  };
}

function readReport(document: GoldDocument, read: ReadText): ReadReport {
  const { id, text, language, title, publisher } = document;
  const version = contentVersion(text);
  const date = parseIsoDate(document.publishedAt);
  const publishedAt = date === undefined ? {} : { publishedAt: { ...date, stated: true } };
  return {
    document: {
      ...{ kind: 'document', id, version, format: 'line', text, title, publisher, ...publishedAt },
      ...{ language: { code: language, score: 1, stated: true }, provenance: [], findings: [] },
    },
    reading: { ...read(text, language, document.publishedAt.slice(0, 10)), id, version },
  };
}

function pairFigures(placed: readonly PlacedDocument[]): Record<string, number> {
  const pairs = placedPairs(placed);
  const known = new Map(placed.map(({ gold }) => [gold.id, gold]));
  const bornIn = (language: string) =>
    pairs.filter(({ a }) => known.get(a.gold.origin)?.language === language);
  const keptApart = (relation: Relation) =>
    shareOf(
      placed.filter(({ gold }) => gold.relation === relation),
      (one) => placed.every((other) => other.found !== one.found || other.gold.origin === one.gold.origin),
    );
  return {
    'same origin, precision': pairPrecision(pairs),
    'same origin, recall': pairRecall(pairs),
    'same origin, recall, born Italian': pairRecall(bornIn('it')),
    'same origin, recall, born English': pairRecall(bornIn('en')),
    'look-alike kept apart': keptApart('look-alike'),
    'independent kept apart': keptApart('independent'),
    'other kept apart': keptApart('other'),
  };
}

function translationFigures(placed: readonly PlacedDocument[]): Record<string, number> {
  const pairs = placedPairs(placed).filter(({ a, b }) => a.gold.language !== b.gold.language);
  const found = new Set(
    pairs.filter(({ isTrue, isFound }) => isTrue && isFound).flatMap(({ a, b }) => [a, b]),
  );
  return {
    'translations it–en found': shareOf(
      placed.filter(({ gold }) => gold.relation === 'translation'),
      (one) => found.has(one),
    ),
    'translations it–en, precision': pairPrecision(pairs),
  };
}

const DEPENDENT: readonly Relation[] = [
  'copy',
  'edited',
  'cut',
  'rewrite',
  'translation',
  'later-version',
  'correction',
];

function relationFigures(placed: readonly PlacedDocument[]): Record<string, number> {
  const foundOf = new Map(placed.map(({ gold, found }) => [gold.id, found]));
  const figures: Record<string, number> = {};
  for (const relation of DEPENDENT) {
    for (const declared of [true, false]) {
      const all = placed.filter(({ gold }) => gold.relation === relation && gold.declared === declared);
      if (all.length === 0) continue;
      const name = `found: ${relation}, ${declared ? 'declared' : 'silent'} (${all.length})`;
      figures[name] = shareOf(all, ({ gold, found }) => found === foundOf.get(gold.origin));
    }
  }
  return figures;
}

function lineageFigures(documents: readonly GoldDocument[], links: readonly Link[]): Record<string, number> {
  const linked = new Set(links.filter(isDeclaredLink).map(({ from }) => from));
  const counted = documents.filter(({ relation }) => relation !== 'later-version');
  return {
    'lineage declared, precision': shareOf(
      counted.filter(({ id }) => linked.has(id)),
      ({ declared }) => declared,
    ),
    'lineage declared, recall': shareOf(
      counted.filter(({ declared }) => declared),
      ({ id }) => linked.has(id),
    ),
  };
}

function firstsNamed(documents: readonly GoldDocument[], origins: readonly Origin[]): number {
  const named = new Set(origins.filter((one) => one.documents.length > 1).map(({ first }) => first));
  const goneBackTo = new Set(documents.filter(({ id, origin }) => id !== origin).map(({ origin }) => origin));
  return shareOf([...goneBackTo], (id) => named.has(id));
}
