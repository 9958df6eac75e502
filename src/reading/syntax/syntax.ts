import type { Language } from '../../base/index.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import type { NameMarks, Network, WordRange } from '../network/network.ts';
import type { Sentence } from '../sentence.ts';
import type { Tokens } from '../token.ts';
import { CLAUSE_TAKING_VERBS, INFINITIVE } from '../vocabulary/clause-taking-verbs.ts';
import type { Lemmatiser } from './lemma.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * The grammar of one text, word by word, as the models of its language see it: a structure of arrays over `words`. Values are indices;
 * the functions beside it give them their names.
 */
export interface Syntax {
  readonly words: Words;
  /** Words of each sentence, in the order of the sentences; one may have none. */
  readonly sentences: readonly WordRange[];
  readonly network: Network;
  readonly tags: readonly Uint8Array[];
  /** Word that each hangs from, −1 for the root of a sentence. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** Scores of the parts that words have in names, see `Analysis`. */
  readonly lastScores: Float32Array;
  readonly lemmas: readonly string[];
  /** What the name lexicon says of each word. */
  readonly marks: NameMarks;
}

/** What an analyser needs of one language. */
export interface LanguageModels {
  readonly network: Network;
  readonly lemmatiser: Lemmatiser;
}

/** Finds the words of a tokenised text, their tags, lemmas and trees. */
export function analyse(
  text: { readonly tokens: Tokens; readonly sentences: readonly Sentence[] },
  language: Language,
  { network, lemmatiser }: LanguageModels,
  names: NameLexicon,
): Syntax {
  const words = wordsOf(text.tokens, language);
  const sentences = text.sentences.map(({ from, to }) => ({
    from: words.firstWordOf[from] ?? 0,
    to: words.firstWordOf[to] ?? words.count,
  }));
  const { forms } = words;
  const marks = { classes: new Uint16Array(words.count), inside: new Uint8Array(words.count) };
  for (const { from, to } of sentences) names.mark(forms, from, to, marks.classes, marks.inside);
  const analysis = network.analyse(forms, sentences, marks);
  const syntax = { words, sentences, network, marks, ...analysis };
  return withClausalComplements({ ...syntax, lemmas: lemmasOf(syntax, lemmatiser) }, language);
}

/** The same with the infinitives of causative and impersonal verbs as clauses (`ccomp`), on which treebanks disagree. */
export function withClausalComplements(syntax: Syntax, language: Language): Syntax {
  const names = syntax.network.header.relations;
  const [open, clausal] = [names.indexOf('xcomp'), names.indexOf('ccomp')];
  const verbs = CLAUSE_TAKING_VERBS[language];
  if (open < 0 || clausal < 0 || verbs.size === 0) return syntax;
  const upos = tagReader(syntax, 'UPOS');
  const relations = syntax.relations.map((relation, word) => {
    const head = syntax.heads[word] ?? -1;
    const isInfinitive = upos(word) === 'VERB' && INFINITIVE.test(syntax.words.forms[word] ?? '');
    const takes = relation === open && isInfinitive && verbs.has(syntax.lemmas[head] ?? '');
    return takes ? clausal : relation;
  });
  return { ...syntax, relations };
}

function lemmasOf(syntax: Omit<Syntax, 'lemmas'>, lemmatiser: Lemmatiser): string[] {
  const upos = tagReader(syntax, 'UPOS');
  const [number, gender] = [tagReader(syntax, 'Number'), tagReader(syntax, 'Gender')];
  const [person, tense] = [tagReader(syntax, 'Person'), tagReader(syntax, 'Tense')];
  const [mood, verbForm] = [tagReader(syntax, 'Mood'), tagReader(syntax, 'VerbForm')];
  return syntax.words.forms.map((form, word) =>
    lemmatiser.lemmaOf(form, upos(word), {
      number: number(word),
      gender: gender(word),
      person: person(word),
      tense: tense(word),
      mood: mood(word),
      verbForm: verbForm(word),
    }),
  );
}

/** Reads the values of one tag group (`UPOS`, `Number`, `Tense` …); empty where a word has none, or the models no such group. */
export function tagReader(
  { network, tags }: Pick<Syntax, 'network' | 'tags'>,
  group: string,
): (word: number) => string {
  const index = network.header.groups.findIndex(({ name }) => name === group);
  const values = network.header.groups[index]?.values ?? [];
  const found = tags[index];
  return (word) => values[found?.[word] ?? 0] ?? '';
}

/** The universal relation of a word to its head, with its subtype. */
export function relationOf({ network, relations }: Syntax, word: number): string {
  return network.header.relations[relations[word] ?? 0] ?? '';
}
