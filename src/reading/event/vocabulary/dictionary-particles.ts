/** English particles and prepositions that stand right behind a verb in patterns of a verb file. Closed class; source: our own list. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'about against at away back by down for from in into of off on onto out over to toward towards under up upon with'.split(
    ' ',
  ),
);
