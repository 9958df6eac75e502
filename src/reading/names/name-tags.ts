/** Name of the network's tag group that holds the part a word has in a name (`B-PER`, `I-PER`, `O`). */
export const NAMES_GROUP = 'Name';

/** What kind of thing a name names. */
export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** The types of names, in the order of the models. */
export const NAME_TYPES: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];
