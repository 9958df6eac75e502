import type { Localised } from '../../base/index.ts';
import type { NameList, Names } from './names.ts';
import type { Sector } from './sector.ts';

/** Somebody or something that can act or speak, as far as the gazetteer knows it: no more than office, country and sector. */
export interface Actor {
  /** A slug that never changes: other records point to it. */
  readonly id: string;
  readonly type: 'PER' | 'ORG';
  readonly label: Localised;
  /** ISO 3166-1 alpha-3; absent for an organisation of several states. */
  readonly country?: string;
  readonly sector: Sector;
}

/** An organisation, institution, seat of an office, or news medium. */
export interface Institution {
  readonly id: string;
  readonly names: Names;
  readonly country?: string;
  readonly sector: Sector;
}

/**
 * A holder of a public office at some time since 2014. Names are every `given` with every `family` name, each family name alone (unless
 * `familyAlone` is false, for those that are also common words or borne by many), and the irregular ones in `also`.
 * The label is the first given with the first family name, or else the first of `also`.
 */
export interface OfficeHolder {
  readonly id: string;
  readonly given?: NameList;
  readonly family?: NameList;
  readonly familyAlone?: false;
  readonly also?: NameList;
  readonly country?: string;
  readonly sector: Sector;
}
