import type { NameClass } from '../../src/reading/names/name-classes.ts';

/** A name as a list writes it, and what it may be. Its capitals are those that a text must have. */
export interface ListedName {
  readonly name: string;
  readonly is: NameClass;
}

/** Names of one class. */
export function listed(names: Iterable<string>, is: NameClass): ListedName[] {
  return Array.from(names, (name) => ({ name, is }));
}
