import type { Scene } from '../scene.ts';
import type { NameGroup } from './name-group.ts';
import { placeWords } from './place-context.ts';
import type { PlaceSense } from './place-sense.ts';

/** Weights in the units of a prior: one stands for a place ten times as large. */
const AT_HOME = 0.7;
const SAME_COUNTRY = 1.5;
const SAME_REGION = 2.5;
const NEAR = 3;
/** So many near neighbours say all that neighbours can say. */
const ENOUGH_NEAR = 2;
/** Half as near as a neighbour can be, in degrees of latitude. */
const NEAR_DEGREES = 0.8;
/** So many names are looked at when a sense is weighed by its neighbours, the most frequent ones, and so many senses of each. */
const MOST_NEIGHBOURS = 24;
const MOST_NEIGHBOUR_SENSES = 20;
/** A region so big is meant as a rule, whatever else bears its name. */
const BIG_REGION = 6;
const SURE_LEAD = 1;

/** Where the places of a document lie: weights of countries and regions, and what each name gave to them. */
export interface DocumentContext {
  readonly countries: Weights<string>;
  readonly regions: Weights<number>;
  readonly votes: ReadonlyMap<NameGroup, Vote>;
  /** Names with a sense, most frequent first. */
  readonly anchors: readonly NameGroup[];
  /** Countries of the language of the text. */
  readonly home: ReadonlySet<string>;
}

interface Weights<Key> {
  readonly of: Map<Key, number>;
  total: number;
}

interface Vote {
  readonly country?: string;
  readonly region: number;
  readonly weight: number;
}

/** In the first round only states, regions and what has one sense count; in the second all that was chosen with some lead. */
export function documentContext(groups: readonly NameGroup[], scene: Scene, round: number): DocumentContext {
  const countries: Weights<string> = { of: new Map(), total: 0 };
  const regions: Weights<number> = { of: new Map(), total: 0 };
  for (const [country, weight] of peoplesOf(scene)) add(countries, country, weight);
  const votes = new Map<NameGroup, Vote>();
  for (const group of groups) {
    const sense = group.senses[round === 0 ? 0 : group.chosen];
    if (!sense) continue;
    const sure =
      round === 0
        ? group.senses.length === 1 ||
          sense.kind === 'territory' ||
          (sense.kind === 'region' && sense.prior > BIG_REGION)
        : group.lead >= SURE_LEAD || group.containers.size > 0;
    if (!sure) continue;
    const weight = Math.sqrt(group.members);
    const { country, region } = sense;
    votes.set(group, { ...(country === undefined ? {} : { country }), region, weight });
    if (country !== undefined) add(countries, country, weight);
    if (region >= 0) add(regions, region, weight);
  }
  const anchors = groups
    .filter(({ senses }) => senses.length > 0)
    .sort((one, other) => other.members - one.members);
  return {
    countries,
    regions,
    votes,
    anchors: anchors.slice(0, MOST_NEIGHBOURS),
    home: placeWords(scene).home,
  };
}

function add<Key>(weights: Weights<Key>, key: Key, weight: number): void {
  weights.of.set(key, (weights.of.get(key) ?? 0) + weight);
  weights.total += weight;
}

/** The share of a country or region among what the other names of the document gave. */
function shareOf<Key>({ of, total }: Weights<Key>, key: Key, own: number, ofOwn: number): number {
  const others = total - own;
  return others <= 0 ? 0 : Math.max(0, ((of.get(key) ?? 0) - ofOwn) / others);
}

/** Adjectives and names of peoples tell, at half the weight of a state, which countries a text is about. */
function peoplesOf(scene: Scene): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, country } of scene.names)
    if (kind === 'demonym' && country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  return new Map([...counts].map(([country, count]) => [country, Math.sqrt(count) / 2]));
}

/** How well a sense fits where the other places of its document lie. */
export function fitAround(sense: PlaceSense, group: NameGroup, context: DocumentContext): number {
  const { countries, regions, votes, anchors, home } = context;
  const vote = votes.get(group);
  const own = vote?.weight ?? 0;
  const country = sense.country ?? '';
  const ofCountry = shareOf(
    countries,
    country,
    vote?.country === undefined ? 0 : own,
    vote?.country === country ? own : 0,
  );
  const inRegions = vote !== undefined && vote.region >= 0 ? own : 0;
  const ofRegion =
    sense.region < 0 ? 0 : shareOf(regions, sense.region, inRegions, vote?.region === sense.region ? own : 0);
  let near = 0;
  for (const anchor of anchors) if (anchor !== group) near += nearness(sense, anchor);
  return (
    (home.has(country) ? AT_HOME : 0) +
    SAME_COUNTRY * Math.sqrt(ofCountry) +
    SAME_REGION * Math.sqrt(ofRegion) +
    NEAR * Math.min(1, near / ENOUGH_NEAR)
  );
}

/** How near the nearest sense of another name lies, from 0 to 1: places that are named together mostly lie together. */
function nearness(sense: PlaceSense, { senses }: NameGroup): number {
  const narrow = Math.cos((sense.lat * Math.PI) / 180);
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < Math.min(MOST_NEIGHBOUR_SENSES, senses.length); index++) {
    const other = senses[index];
    if (!other || other.kind === 'territory' || other.kind === 'region') continue;
    const north = other.lat - sense.lat;
    const east = (other.lon - sense.lon) * narrow;
    best = Math.min(best, north * north + east * east);
  }
  const away = best / NEAR_DEGREES ** 2;
  return 1 / (1 + away * away);
}
