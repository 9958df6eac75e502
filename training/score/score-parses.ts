import type { TreebankSentence } from '../treebank/conllu.ts';
import { alignWords, type PlacedWord, placeWords } from './align-words.ts';
import { type FScore, fScore } from './f-score.ts';
import { goldSentences, type ScoredSentence } from './scored-sentence.ts';

/** The relations that say who did what to whom: what readers of statements and events live on. */
export const CORE_RELATIONS = ['nsubj', 'nsubj:pass', 'obj', 'obl:agent', 'ccomp', 'advcl'] as const;

/** One of the relations scored on their own. */
type CoreRelation = (typeof CORE_RELATIONS)[number];

/** Scores by the definitions of the CoNLL 2018 shared task; every one but `sentences` counts words. */
export interface ParseScores {
  readonly words: FScore;
  /** Sentences whose first and last character are right. */
  readonly sentences: FScore;
  readonly upos: FScore;
  /** A gold lemma `_` agrees with any. */
  readonly lemmas: FScore;
  /** Right head. */
  readonly uas: FScore;
  /** Right head and universal relation, subtypes ignored. */
  readonly las: FScore;
  /** Right head and full relation, subtype included, for each relation that `CORE_RELATIONS` names. */
  readonly relations: Readonly<Record<CoreRelation, FScore>>;
}

/** Compares a parse of the text of `gold` (see `rawTextOf`) with `gold`. Words that cover different characters are wrong in everything. */
export function scoreParses(
  gold: readonly TreebankSentence[],
  system: readonly ScoredSentence[],
): ParseScores {
  const goldParses = goldSentences(gold);
  const goldWords = placeWords(goldParses);
  const systemWords = placeWords(system);
  const aligned = alignWords(goldWords, systemWords);
  const count = (agree: (gold: PlacedWord, system: PlacedWord) => boolean): number => {
    let correct = 0;
    goldWords.forEach((word, index) => {
      const partner = systemWords[aligned[index] ?? -1];
      if (partner && agree(word, partner)) correct++;
    });
    return correct;
  };
  const headsAgree = (word: PlacedWord, partner: PlacedWord): boolean =>
    word.headIndex < 0
      ? partner.headIndex < 0
      : partner.headIndex >= 0 && aligned[word.headIndex] === partner.headIndex;
  const overWords = (agree: (gold: PlacedWord, system: PlacedWord) => boolean): FScore =>
    fScore(count(agree), goldWords.length, systemWords.length);
  const ofRelation = (relation: CoreRelation): FScore =>
    fScore(
      count(
        (word, partner) =>
          word.relation === relation && partner.relation === relation && headsAgree(word, partner),
      ),
      goldWords.filter((word) => word.relation === relation).length,
      systemWords.filter((word) => word.relation === relation).length,
    );
  return {
    words: overWords(() => true),
    sentences: scoreSentences(goldParses, system),
    upos: overWords((word, partner) => word.upos === partner.upos),
    lemmas: overWords((word, partner) => word.lemma === '_' || word.lemma === partner.lemma),
    uas: overWords(headsAgree),
    las: overWords(
      (word, partner) =>
        universal(word.relation) === universal(partner.relation) && headsAgree(word, partner),
    ),
    relations: {
      nsubj: ofRelation('nsubj'),
      'nsubj:pass': ofRelation('nsubj:pass'),
      obj: ofRelation('obj'),
      'obl:agent': ofRelation('obl:agent'),
      ccomp: ofRelation('ccomp'),
      advcl: ofRelation('advcl'),
    },
  };
}

function universal(relation: string): string {
  return relation.split(':', 1)[0] ?? relation;
}

function scoreSentences(gold: readonly ScoredSentence[], system: readonly ScoredSentence[]): FScore {
  const wanted = new Set(gold.map(extent));
  const found = system.map(extent);
  return fScore(found.filter((span) => wanted.has(span)).length, gold.length, found.length);
}

function extent({ words }: ScoredSentence): string {
  return `${words[0]?.start ?? 0} ${words.at(-1)?.end ?? 0}`;
}
