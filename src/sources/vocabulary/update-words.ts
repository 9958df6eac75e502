/** Folded words with which a wire marks a new version of its own text, in its headline or in the bracket that opens it. */
export const UPDATE_WORDS: ReadonlySet<string> = new Set([
  'update',
  'updates',
  'updated',
  'updating',
  'recasts',
  'recast',
  'refiles',
  'adds',
  'writethru',
  'aggiorna',
  'aggiornamento',
  'aggiornato',
  'aggiornata',
  'riscrive',
  'aggiunge',
  'riepilogo',
]);
