import { nameClassBit } from '../names/name-classes.ts';
import { nameCovering, type Scene, type TokenRange } from '../scene.ts';
import { capitalAt } from '../token.ts';

/** What is known of persons in a text: whose words are, alone, more likely theirs than a town's. */
export interface PersonWords {
  /** A first or last word of somebody whom the text names in full, and a given name or surname. */
  isNamed(name: TokenRange): boolean;
  /** A word that the list of names knows as a given name or surname. */
  isBorne(name: TokenRange): boolean;
  /**
   * Right behind a given name or office, or a given name right before a surname: the network does not always see that "Paris Hilton" is one
   * name and "Minister Colombo" no town.
   */
  isPart(name: TokenRange): boolean;
}

const GIVEN = nameClassBit('given name');
const BORNE = GIVEN | nameClassBit('surname');

/** The words of the persons of a scene. */
export function personWordsOf(scene: Scene): PersonWords {
  const { names, tokens, syntax } = scene;
  const words = new Set<string>();
  for (const { type, from, to } of names) {
    if (type !== 'PER' || to - from < 2) continue;
    words.add(tokens.folded[from] ?? '');
    words.add(tokens.folded[to - 1] ?? '');
  }
  const hasClass = (token: number, classes: number): boolean =>
    ((syntax.marks.classes[syntax.words.firstWordOf[token] ?? 0] ?? 0) & classes) !== 0;
  const isBorne = ({ from, to }: TokenRange): boolean => to === from + 1 && hasClass(from, BORNE);
  return {
    isNamed: (name) =>
      name.to === name.from + 1 && words.has(tokens.folded[name.from] ?? '') && isBorne(name),
    isBorne,
    isPart: ({ from, to }) =>
      (hasClass(from, BORNE) && nameCovering(scene, from - 1)?.kind === 'role') ||
      (isOfPerson(scene, from - 1) && hasClass(from - 1, GIVEN)) ||
      (hasClass(from, GIVEN) && isOfPerson(scene, to) && hasClass(to, BORNE)),
  };
}

/** True for a word with a capital that belongs to no place or body that is known. */
function isOfPerson(scene: Scene, token: number): boolean {
  const name = nameCovering(scene, token);
  return token >= 0 && capitalAt(scene.tokens, token) && (name === undefined || name.type === 'PER');
}
