import type { Language } from '../../../base/index.ts';

/** The endings that may replace what follows the bar of an inflection row, by number. */
export interface Endings {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/**
 * Paradigms by the letters after the bar. Italian gives masculine and feminine of each number, with the spelling of the ordinary
 * grammar (`-chi`, `-ghe`, `-sce`); English one form of each number.
 */
export const ENDINGS: Readonly<Record<Language, Readonly<Record<string, Endings>>>> = {
  en: {
    s: { singular: [''], plural: ['s'] },
    y: { singular: ['y'], plural: ['ies'] },
    man: { singular: ['man'], plural: ['men'] },
    woman: { singular: ['woman'], plural: ['women'] },
  },
  it: {
    o: { singular: ['o', 'a'], plural: ['i', 'e'] },
    e: { singular: ['e', 'e'], plural: ['i', 'i'] },
    a: { singular: ['a', 'a'], plural: ['i', 'e'] },
    co: { singular: ['co', 'ca'], plural: ['chi', 'che'] },
    ga: { singular: ['ga', 'ga'], plural: ['gi', 'ghe'] },
    io: { singular: ['io', 'ia'], plural: ['i', 'ie'] },
    aco: { singular: ['aco', 'aca'], plural: ['aci', 'ache'] },
    eco: { singular: ['eco', 'eca'], plural: ['eci', 'eche'] },
    ico: { singular: ['ico', 'ica'], plural: ['ici', 'iche'] },
    ologo: { singular: ['ologo', 'ologa'], plural: ['ologi', 'ologhe'] },
    scio: { singular: ['scio', 'scia'], plural: ['sci', 'sce'] },
    tore: { singular: ['tore', 'trice'], plural: ['tori', 'trici'] },
    iere: { singular: ['iere', 'iera'], plural: ['ieri', 'iere'] },
    sore: { singular: ['sore', 'soressa'], plural: ['sori', 'soresse'] },
  },
};
