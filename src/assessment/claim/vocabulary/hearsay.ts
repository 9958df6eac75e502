import type { Language } from '../../../base/index.ts';

/** Words that tell a thing as somebody's word without naming whose. */
export const HEARSAY: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'reportedly',
    'allegedly',
    'according to',
    'purportedly',
    'it is said',
    'are said to',
    'is said to',
    'was said to',
    'were said to',
    'reports say',
  ],
  it: [
    'secondo',
    'a detta di',
    'stando a',
    'a quanto',
    'presunt',
    'sarebbe',
    'avrebbe',
    'sarebbero',
    'avrebbero',
  ],
};
