import { countryByCode, lookUp } from '../../src/reading/gazetteer/gazetteer.ts';
import type { PlaceMention, Reading } from '../../src/reading/index.ts';
import { kilometres } from '../../src/reading/place/place-sense.ts';
import type { GoldReport, GoldSet, Measure, ReadText } from './gold-set.ts';

/** A place of the set, as far as it is scored. `country` in English words, where the sub-set tells it. */
interface GoldPlace {
  readonly span: readonly [number, number];
  readonly geonames: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly feature: string | null;
  readonly kind: string | null;
  readonly modifier: string | null;
}

interface PlacesRecord {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly places: readonly GoldPlace[];
}

/** What is no name of a place by GWN's own classes: a place found there is an error. */
const NEVER_PLACES: ReadonlySet<string> = new Set(['Non_Toponym', 'Homonym', 'Demonym', 'Language']);
const NEAR_KM = 161;
const SUBSETS = ['GWN', 'TR-News', 'LGL', 'GeoVirus'] as const;

/** Counts over places of one sub-set. */
interface Counts {
  gold: number;
  found: number;
  matched: number;
  exact: number;
  countryKnown: number;
  countryRight: number;
  located: number;
  near: number;
  sameId: number;
  idKnown: number;
}

/**
 * Places of English news, from raw text. Gold are the names with coordinates. Adjectives and names of peoples ("Russian") are neither
 * asked for nor counted as errors, nor are streets and buildings that the set gives without coordinates; what GWN calls no toponym
 * ("The Washington Post") is an error to find. A found place matches the first free gold place that it overlaps.
 * `country` is over matched places whose country the set tells; `within 161 km` is the share of all gold places that are found and
 * placed so near (recall end to end), its precision the share of all found ones. `as annotated` asks for adjectives too.
 */
export const PLACES_EN: GoldSet = {
  file: 'places-en.jsonl.gz',
  score: (records, read) => scorePlaces(records as readonly PlacesRecord[], read),
};

function scorePlaces(records: readonly PlacesRecord[], read: ReadText): GoldReport {
  const scorer = new PlaceScorer();
  for (const record of records) {
    const date = /^\d{4}-\d{2}-\d{2}/u.exec(record.date ?? '')?.[0];
    scorer.add(record, read(record.text, 'en', date));
  }
  return { measures: scorer.measures(), digest: scorer.digest() };
}

type Standing = 'asked' | 'adjective' | 'left out' | 'never';

class PlaceScorer {
  private readonly counts = new Map<string, Counts>();
  private readonly errors = new Map<string, Map<string, number>>();

  add(record: PlacesRecord, reading: Reading): void {
    const subset = record.id.slice(0, record.id.indexOf(':'));
    const golds = record.places.map((gold) => ({ gold, standing: standingOf(gold, record.text) }));
    const places = reading.places;
    const taken = new Set<number>();
    const pairs = places.map((place) => {
      const best = golds.findIndex(
        ({ gold, standing }, index) =>
          !taken.has(index) && standing === 'asked' && overlaps(gold.span, place.span),
      );
      if (best >= 0) taken.add(best);
      return best;
    });
    for (const name of ['all', subset, 'no countries', 'as annotated']) {
      const counts = this.countsOf(name);
      const asked = golds.filter(
        ({ gold, standing }) =>
          (standing === 'asked' || (name === 'as annotated' && standing === 'adjective')) &&
          (name !== 'no countries' || !isCountry(gold, record.text)),
      );
      counts.gold += asked.length;
      for (const [at, place] of places.entries()) {
        const pair = golds[pairs[at] ?? -1];
        if (name === 'no countries' && isCountryName(record.text.slice(...place.span))) continue;
        if (!pair) {
          const neutral = golds.some(
            ({ gold, standing }) =>
              (standing === 'left out' || standing === 'adjective') && overlaps(gold.span, place.span),
          );
          if (!neutral) counts.found++;
          if (!neutral && name === 'all')
            this.note(`not a place here (${subset})`, record.text.slice(...place.span));
          continue;
        }
        if (name === 'no countries' && isCountry(pair.gold, record.text)) continue;
        counts.found++;
        this.match(counts, pair.gold, place, name === 'all' ? record : undefined);
      }
      if (name !== 'all') continue;
      golds.forEach(({ gold, standing }, index) => {
        if (standing === 'asked' && !taken.has(index))
          this.note(`missed (${subset})`, record.text.slice(...gold.span));
      });
    }
  }

  private match(counts: Counts, gold: GoldPlace, place: PlaceMention, record?: PlacesRecord): void {
    counts.matched++;
    if (gold.span[0] === place.span[0] && gold.span[1] === place.span[1]) counts.exact++;
    if (gold.country !== null && gold.country !== '') {
      counts.countryKnown++;
      if (sameCountry(gold.country, place.country)) counts.countryRight++;
      else if (record)
        this.note(
          'country wrong',
          `${record.text.slice(...gold.span)}: ${gold.country} / ${place.country ?? '–'}`,
        );
    }
    if (gold.geonames !== null) {
      counts.idKnown++;
      if (place.geonames === Number(gold.geonames)) counts.sameId++;
    }
    if (place.lat === undefined || place.lon === undefined || gold.lat === null || gold.lon === null) {
      if (record) this.note('no coordinates', record.text.slice(...gold.span));
      return;
    }
    counts.located++;
    const far = kilometres(gold.lat, gold.lon, place.lat, place.lon);
    if (far <= NEAR_KM) counts.near++;
    else if (record)
      this.note(
        'too far',
        `${record.text.slice(...gold.span)} (${gold.feature ?? '?'}, ${gold.country ?? '?'}): ${Math.round(far / 100) * 100} km, ${place.country ?? '–'} [${record.id}]`,
      );
  }

  measures(): Measure[] {
    return ['all', ...SUBSETS, 'no countries', 'as annotated'].flatMap((name) => {
      const counts = this.counts.get(name);
      if (!counts) return [];
      const main = name === 'all';
      const precision = share(counts.matched, counts.found);
      const recall = share(counts.matched, counts.gold);
      const measure = (what: string, value: number, floor?: number, aim?: number): Measure => ({
        name: `${what}, ${name}`,
        value,
        ...(main && floor !== undefined && aim !== undefined ? { floor, aim } : {}),
      });
      return [
        measure('detection F1', f1(precision, recall), 0.75, 0.88),
        measure('detection precision', precision),
        measure('detection recall', recall),
        measure(
          'detection F1, exact span',
          f1(share(counts.exact, counts.found), share(counts.exact, counts.gold)),
        ),
        ...(counts.countryKnown > 0
          ? [measure('country right', share(counts.countryRight, counts.countryKnown), 0.85, 0.95)]
          : []),
        measure('within 161 km end to end', share(counts.near, counts.gold), 0.65, 0.82),
        measure('within 161 km, precision', share(counts.near, counts.found)),
        measure('within 161 km, of those found', share(counts.near, counts.matched)),
        ...(counts.idKnown > 0
          ? [measure('GeoNames id right, of those found', share(counts.sameId, counts.idKnown))]
          : []),
      ];
    });
  }

  digest(): string {
    const parts = [...this.errors].map(([kind, texts]) => {
      const rows = [...texts].sort((one, other) => other[1] - one[1]).slice(0, 400);
      const total = [...texts.values()].reduce((sum, count) => sum + count, 0);
      return `## ${kind}: ${total}\n\n${rows.map(([text, count]) => `- ${count} × ${text}`).join('\n')}\n`;
    });
    return `# Places\n\n${parts.join('\n')}`;
  }

  private note(kind: string, text: string): void {
    let texts = this.errors.get(kind);
    if (!texts) {
      texts = new Map();
      this.errors.set(kind, texts);
    }
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }

  private countsOf(name: string): Counts {
    let counts = this.counts.get(name);
    if (!counts) {
      counts = {
        gold: 0,
        found: 0,
        matched: 0,
        exact: 0,
        countryKnown: 0,
        countryRight: 0,
        located: 0,
        near: 0,
        sameId: 0,
        idKnown: 0,
      };
      this.counts.set(name, counts);
    }
    return counts;
  }
}

function standingOf(gold: GoldPlace, text: string): Standing {
  if (gold.kind !== null && NEVER_PLACES.has(gold.kind)) return 'never';
  if (gold.lat === null || gold.lon === null) return 'left out';
  if (gold.modifier === 'Adjective' || kindOf(text.slice(...gold.span)) === 'demonym') return 'adjective';
  return 'asked';
}

function kindOf(name: string): string | undefined {
  const words = name.split(' ');
  const match = lookUp(words, 0, 'en');
  return match?.length === words.length ? match.kind : undefined;
}

function isCountryName(name: string): boolean {
  return kindOf(name) === 'country';
}

function isCountry({ span, feature }: GoldPlace, text: string): boolean {
  return (feature?.startsWith('PCL') ?? false) || isCountryName(text.slice(...span));
}

function sameCountry(name: string, code: string | undefined): boolean {
  if (code === undefined) return false;
  const country = lookUp(name.split(' '), 0, 'en')?.country;
  return country === undefined ? countryByCode(code)?.names.en === name : country === code;
}

function overlaps(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
