import { type NameKind, namePartsOf } from './name-words.ts';
import { ORGANISATION_WORDS } from './vocabulary/organisation-words.ts';

/** What two names are likeliest names of: an organisation if either carries a legal form or a word that bodies are called by; else a person. */
export function nameKindOf(one: string, other: string): NameKind {
  return [one, other].some(isBody) ? 'organisation' : 'person';
}

function isBody(name: string): boolean {
  const { words, forms } = namePartsOf(name, 'organisation');
  return forms.size > 0 || words.some(({ text }) => ORGANISATION_WORDS.has(text));
}
