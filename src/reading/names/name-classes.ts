/**
 * What a word may be by the lists alone; the place of a class here is its bit. A name may be of several classes ("Paris": city, given name).
 * `person` is the full name of somebody known; `landmark` a water, mountain, island, park or building; `event` also a work, and the head
 * words of both ("guerra", "Summit"); `… head` the word that tells what a longer name stands for ("Ministero", "University"; "via", "Lake").
 */
export const NAME_CLASSES: readonly NameClass[] = [
  'country',
  'city',
  'region',
  'landmark',
  'demonym',
  'given name',
  'surname',
  'person',
  'title',
  'organisation',
  'organisation head',
  'acronym',
  'media',
  'place head',
  'event',
  'calendar',
];

/** One of `NAME_CLASSES`. */
export type NameClass =
  | 'country'
  | 'city'
  | 'region'
  | 'landmark'
  | 'demonym'
  | 'given name'
  | 'surname'
  | 'person'
  | 'title'
  | 'organisation'
  | 'organisation head'
  | 'acronym'
  | 'media'
  | 'place head'
  | 'event'
  | 'calendar';

/** The bit of a class. */
export function nameClassBit(name: NameClass): number {
  return 1 << NAME_CLASSES.indexOf(name);
}
