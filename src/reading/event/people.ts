import { type Scene, wordAt } from '../scene.ts';

/** What a document tells of a person whom no gazetteer lists. */
export interface Person {
  readonly country?: string;
  readonly sector?: string;
}

/** A scene with the people that the document introduces, by their last name in folded form. */
export interface PeopledScene extends Scene {
  readonly people?: ReadonlyMap<string, Person>;
}

/**
 * The unlisted people whose country the document tells somewhere ("the Angolan minister João *Barros*"), so that it is known where they are only
 * named. Somebody of two countries is left out: two people may bear one name. `describe` tells what the phrase of a name says by itself.
 */
export function peopleOf(
  scene: Scene,
  describe: (word: number) => Person | undefined,
): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  const doubtful = new Set<string>();
  for (const { kind, type, from, to } of scene.names) {
    if (kind !== 'unknown' || type !== 'PER') continue;
    const own = describe(headOf(scene, from, to));
    const person = own?.country === undefined ? describe(titleBefore(scene, from)) : own;
    if (person?.country === undefined) continue;
    const name = wordAt(scene, to - 1);
    const known = people.get(name);
    if (known && known.country !== person.country) doubtful.add(name);
    people.set(name, known ?? person);
  }
  for (const name of doubtful) people.delete(name);
  return people;
}

/** The word of tokens `[from, to)` that hangs from outside them. */
function headOf({ grammar }: Scene, from: number, to: number): number {
  const { firstWordOf } = grammar.words;
  const [first, last] = [firstWordOf[from] ?? 0, firstWordOf[to] ?? 0];
  for (let word = first; word < last; word++) {
    const above = grammar.head(word);
    if (above < first || above >= last) return word;
  }
  return first;
}

/** The noun right before a name, or that which the adjective there qualifies: "the Angolan *minister* Barros", "il *ministro* angolano Barros". */
function titleBefore({ grammar }: Scene, from: number): number {
  const before = (grammar.words.firstWordOf[from] ?? 0) - 1;
  return grammar.upos(before) === 'ADJ'
    ? grammar.head(before)
    : grammar.upos(before) === 'NOUN'
      ? before
      : -1;
}
