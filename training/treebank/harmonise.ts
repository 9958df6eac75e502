import type { TreebankSentence, TreebankWord } from './conllu.ts';

/**
 * Brings the Italian treebanks, which differ in how far they divide the universal relations, to the conventions of the finest: passive
 * auxiliaries and subjects (ParlaMint has none), relative clauses, agents (ParlaMint and PUD have none) and names (PUD calls them `flat`). What
 * cannot be told from the tree alone is told by how the other treebanks treat the same verb.
 */
export function harmonise(
  treebanks: ReadonlyMap<string, readonly TreebankSentence[]>,
): ReadonlyMap<string, readonly TreebankSentence[]> {
  const isPassive = passiveVerbs(treebanks);
  return new Map(
    [...treebanks].map(([name, sentences]) => [
      name,
      sentences.map((sentence) => ({ ...sentence, words: harmonised(sentence.words, name, isPassive) })),
    ]),
  );
}

/** Verbs whose participle with "essere" is passive more often than active ("è arrivato"), where the difference is marked. */
function passiveVerbs(
  treebanks: ReadonlyMap<string, readonly TreebankSentence[]>,
): (verb: TreebankWord) => boolean {
  const balance = new Map<string, number>();
  for (const [name, sentences] of treebanks) {
    if (name.includes('parlamint')) continue;
    for (const { words } of sentences) {
      for (const word of words) {
        const verb = words[word.head - 1];
        if (!verb || word.lemma !== 'essere') continue;
        const step = word.relation === 'aux:pass' ? 1 : word.relation === 'aux' ? -1 : 0;
        balance.set(verb.lemma, (balance.get(verb.lemma) ?? 0) + step);
      }
    }
  }
  return ({ lemma }) => (balance.get(lemma) ?? 0) >= 0;
}

function harmonised(
  words: readonly TreebankWord[],
  treebank: string,
  isPassive: (verb: TreebankWord) => boolean,
): TreebankWord[] {
  const parlamint = treebank.includes('parlamint');
  const first = words.map((word, index): TreebankWord => {
    const head = words[word.head - 1];
    if (parlamint && word.relation === 'aux' && head && isParticiple(head)) {
      const passive = word.lemma === 'venire' || (word.lemma === 'essere' && isPassive(head));
      if (passive) return { ...word, relation: 'aux:pass' };
    }
    if (parlamint && word.relation === 'acl' && hasRelative(words, index)) {
      return { ...word, relation: 'acl:relcl' };
    }
    if (word.relation === 'flat' && word.upos === 'PROPN' && head?.upos === 'PROPN') {
      return { ...word, relation: 'flat:name' };
    }
    return word;
  });
  const passives = new Set(first.filter(({ relation }) => relation === 'aux:pass').map(({ head }) => head));
  const lacksAgents = parlamint || treebank.includes('pud');
  return first.map((word, index) => {
    if (word.relation === 'nsubj' && passives.has(word.head)) return { ...word, relation: 'nsubj:pass' };
    const head = first[word.head - 1];
    if (lacksAgents && word.relation === 'obl' && head && isAgent(first, index)) {
      const passive = passives.has(word.head) || (isParticiple(head) && head.relation === 'acl');
      if (passive) return { ...word, relation: 'obl:agent' };
    }
    return word;
  });
}

function isParticiple({ upos, features }: TreebankWord): boolean {
  return upos === 'VERB' && features.get('VerbForm') === 'Part';
}

function hasRelative(words: readonly TreebankWord[], index: number): boolean {
  return words.some(({ head, features }) => head === index + 1 && features.get('PronType') === 'Rel');
}

/** A phrase with "da" that counts nothing: "da tre anni" is no agent. */
function isAgent(words: readonly TreebankWord[], index: number): boolean {
  const dependents = words.filter(({ head }) => head === index + 1);
  return (
    dependents.some(({ relation, lemma }) => relation === 'case' && lemma === 'da') &&
    !dependents.some(({ upos }) => upos === 'NUM')
  );
}
