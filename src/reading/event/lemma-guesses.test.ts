import { expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import { lemmaGuesses } from './lemma-guesses.ts';

it.each<[Language, string, string]>([
  ['en', 'shelled', 'shell'],
  ['en', 'raiding', 'raid'],
  ['en', 'bombing', 'bomb'],
  ['en', 'ferried', 'ferry'],
  ['en', 'batteries', 'battery'],
  ['it', 'bombardata', 'bombardare'],
  ['it', 'droni', 'drone'],
  ['it', 'colpite', 'colpire'],
  ['it', 'attaccherà', 'attaccare'],
  ['it', 'pagherebbero', 'pagare'],
  ['it', 'ritirino', 'ritirare'],
  ['it', 'chiudessero', 'chiudere'],
  ['it', 'colpirono', 'colpire'],
  ['it', 'disperso', 'disperdere'],
  ['it', 'uccise', 'uccidere'],
  ['it', 'respinsero', 'respingere'],
  ['it', 'distrutte', 'distruggere'],
  ['it', 'espulsi', 'espellere'],
])('%s: %s may be of %s', (language, form, lemma) => {
  expect(lemmaGuesses(form, language)).toContain(lemma);
});

it('takes nothing from a short form', () => {
  expect(lemmaGuesses('is', 'en')).toEqual(['is']);
});
