import type { Span } from '../../src/base/index.ts';
import type { Statement } from '../../src/reading/index.ts';
import { countedLines } from './counted-lines.ts';
import type { GoldReport, GoldSet, ReadText } from './gold-set.ts';
import { textTokens, tokensTouched } from './text-tokens.ts';

type Part = 'content' | 'source' | 'cue';

interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly attributions: readonly GoldAttribution[];
}

const PARTS: readonly Part[] = ['content', 'source', 'cue'];
const FLOORS: Readonly<Record<Part | 'whole', number>> = {
  content: 0.8,
  source: 0.62,
  cue: 0.5,
  whole: 0.58,
};
const AIMS: Readonly<Record<Part | 'whole', number>> = {
  content: 0.87,
  source: 0.74,
  cue: 0.62,
  whole: 0.72,
};
/** Agreement of two people on the set, in the same measures. */
const PEOPLE: Readonly<Record<Part | 'whole', string>> = {
  content: 'two people 0.911; quotation marks and what follows a known cue 0.727',
  source: 'two people 0.810',
  cue: 'two people 0.686',
  whole: 'two people 0.805',
};
/** Cases of each kind in the digest. */
const MOST_CASES = 400;

interface Counts {
  right: number;
  found: number;
  gold: number;
}

/**
 * Attributions of English news (PolNeAR). *Token F1* of a part: tokens that stand in that part of some attribution, by the gold and by the
 * reading, articles pooled; who goes with what is not asked. *Whole attributions*: gold and read ones are paired one to one, the pair with the
 * most tokens in common first, wherever their cues share a token and their contents share a token; F1 of the pairs. A reading without a cue
 * (a quotation that goes on) can be no pair. Of articles that several people marked only the first one's marks count.
 */
export const ATTRIBUTION_EN: GoldSet = {
  file: 'attribution-en.jsonl.gz',
  score: (records, read) => scored(records as readonly GoldArticle[], read),
};

function scored(articles: readonly GoldArticle[], read: ReadText): GoldReport {
  const counts: Record<Part | 'whole', Counts> = {
    content: { right: 0, found: 0, gold: 0 },
    source: { right: 0, found: 0, gold: 0 },
    cue: { right: 0, found: 0, gold: 0 },
    whole: { right: 0, found: 0, gold: 0 },
  };
  const missed: string[] = [];
  const invented: string[] = [];
  const differing: string[] = [];
  const cuesMissed: string[] = [];
  const cuesInvented: string[] = [];
  for (const { id, text, date, attributions } of articles) {
    const statements = read(text, 'en', date ?? undefined).statements.map(attributionOf);
    const tokens = textTokens(text);
    for (const part of PARTS) {
      const gold = tokensTouched(
        tokens,
        attributions.flatMap((attribution) => attribution[part]),
      );
      const found = tokensTouched(
        tokens,
        statements.flatMap((attribution) => attribution[part]),
      );
      counts[part].gold += gold.size;
      counts[part].found += found.size;
      for (const token of found) if (gold.has(token)) counts[part].right++;
    }
    const pairs = pairsOf(attributions, statements, tokens);
    counts.whole.gold += attributions.length;
    counts.whole.found += statements.length;
    counts.whole.right += pairs.size;
    const paired = new Set(pairs.values());
    attributions.forEach((attribution, number) => {
      const partner = statements[pairs.get(number) ?? -1];
      if (!partner) {
        missed.push(lineOf(id, text, attribution));
        cuesMissed.push(sliced(text, attribution.cue).toLowerCase());
      } else if (sliced(text, partner.source) !== sliced(text, attribution.source))
        differing.push(`${lineOf(id, text, attribution)}\n  read: ${lineOf('', text, partner)}`);
    });
    statements.forEach((statement, number) => {
      if (paired.has(number)) return;
      invented.push(lineOf(id, text, statement));
      cuesInvented.push(sliced(text, statement.cue).toLowerCase());
    });
  }
  return {
    measures: [...PARTS, 'whole' as const].map((part) => ({
      name: part === 'whole' ? 'whole attributions, F1 (cue and content overlap)' : `token F1 of ${part}`,
      value: f1(counts[part]),
      floor: FLOORS[part],
      aim: AIMS[part],
      others: PEOPLE[part],
    })),
    digest: [
      '# attribution-en: what goes wrong',
      ...[...PARTS, 'whole' as const].map((part) => ratesOf(part, counts[part])),
      ...section('Cues missed', countedLines(cuesMissed)),
      ...section('Cues read that the gold has not', countedLines(cuesInvented)),
      ...section('Missed', sampled(missed)),
      ...section('Read, not in the gold', sampled(invented)),
      ...section('Paired, with another source', sampled(differing)),
    ].join('\n'),
  };
}

/** An attribution read, as the gold writes it. */
function attributionOf({ source, cue, content }: Statement): GoldAttribution {
  return { source: source === 'implicit' ? [] : source, cue, content };
}

/** For each gold attribution that has one, the number of its partner. */
function pairsOf(
  gold: readonly GoldAttribution[],
  read: readonly GoldAttribution[],
  tokens: readonly Span[],
): ReadonlyMap<number, number> {
  const touched = (attribution: GoldAttribution): readonly ReadonlySet<number>[] => [
    tokensTouched(tokens, attribution.cue),
    tokensTouched(tokens, attribution.content),
  ];
  const goldTokens = gold.map(touched);
  const candidates = read.flatMap((attribution, number) => {
    const [cue, content] = touched(attribution);
    return goldTokens.flatMap(([goldCue, goldContent], goldNumber) => {
      const [cues, contents] = [shared(goldCue, cue), shared(goldContent, content)];
      return cues > 0 && contents > 0 ? [{ gold: goldNumber, read: number, common: cues + contents }] : [];
    });
  });
  candidates.sort((one, other) => other.common - one.common);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { gold: goldNumber, read: number } of candidates) {
    if (pairs.has(goldNumber) || taken.has(number)) continue;
    pairs.set(goldNumber, number);
    taken.add(number);
  }
  return pairs;
}

function shared(one: ReadonlySet<number> = new Set(), other: ReadonlySet<number> = new Set()): number {
  let count = 0;
  for (const token of one) if (other.has(token)) count++;
  return count;
}

function f1({ right, found, gold }: Counts): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

function ratesOf(part: string, counts: Counts): string {
  const { right, found, gold } = counts;
  const share = (whole: number): string => (whole === 0 ? '–' : (right / whole).toFixed(3));
  return `- ${part}: precision ${share(found)}, recall ${share(gold)}, F1 ${f1(counts).toFixed(3)} (${found} read, ${gold} gold)`;
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', `## ${title} (${lines.length})`, '', ...lines];
}

/** Some lines of all, spread evenly. */
function sampled(lines: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(lines.length / MOST_CASES));
  return lines.filter((_, number) => number % step === 0);
}

function sliced(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ');
}

function lineOf(id: string, text: string, { source, cue, content }: GoldAttribution): string {
  const [start = 0] = cue[0] ?? content[0] ?? [];
  return `- ${sliced(text, source)} | **${sliced(text, cue)}** | ${sliced(text, content).slice(0, 200)}  \n  ‹${text
    .slice(Math.max(0, start - 120), start + 120)
    .replaceAll('\n', ' ')}› ${id}`;
}
