import type { Statement } from '../../reading/index.ts';
import { foldedWords, matchNames } from '../../sources/index.ts';
import type { CitedPassage, ClaimRule, ClaimText } from './claim.ts';
import { isAmong, type SameWord, sameWordIn, shareAmong, tellingWords } from './folded-words.ts';

/** From this share of its words on, one content is taken for another. */
const SAME_CONTENT = 0.5;

interface Said {
  readonly statement: Statement;
  readonly passage: CitedPassage;
  readonly share: number;
}

/** What a passage lets one speaker say may not be put into another's mouth. */
export const speakerKept: ClaimRule = (claim, passages) =>
  claim.reading.statements.flatMap((statement) => {
    if (statement.source === 'implicit') return [];
    const [span] = statement.source;
    const words = tellingWords(textOf(claim, statement.content));
    if (!span || words.length === 0) return [];
    const said = passages.flatMap((passage) =>
      statementsLike(words, passage, sameWordIn(claim.language, passage.language)),
    );
    const best = Math.max(0, ...said.map(({ share }) => share));
    const rivals = said.filter(({ share }) => share >= best - 0.1);
    if (rivals.length === 0 || rivals.some((one) => isSameSpeaker(claim, statement, one))) return [];
    const [rival] = rivals;
    return [{ kind: 'speaker' as const, span, ...(rival ? { against: sourceText(rival) } : {}) }];
  });

function statementsLike(words: readonly string[], passage: CitedPassage, isSame: SameWord): readonly Said[] {
  return passage.reading.statements
    .map((statement) => ({
      statement,
      passage,
      share: shareAmong(words, tellingWords(textOf(passage, statement.content)), isSame),
    }))
    .filter(({ share }) => share >= SAME_CONTENT);
}

function isSameSpeaker(claim: ClaimText, statement: Statement, { statement: other, passage }: Said): boolean {
  if (statement.speaker !== undefined && statement.speaker === other.speaker) return true;
  // Who is left out in the passage may be anybody named before it.
  if (other.source === 'implicit') return true;
  const isSame = sameWordIn(claim.language, passage.language);
  const own = statement.source === 'implicit' ? '' : textOf(claim, statement.source);
  const theirs = textOf(passage, other.source);
  if (matchNames(own, theirs).match) return true;
  const words = foldedWords(own).filter((word) => word.length > 2);
  const named = claim.reading.mentions.filter(({ span }) => own.includes(claim.text.slice(...span)));
  if (named.length > 0) {
    const names = named.flatMap(({ span }) => foldedWords(claim.text.slice(...span)));
    return names.some((name) => name.length > 3 && isAmong(name, foldedWords(theirs), isSame));
  }
  return words.some((word) => word.length > 3 && isAmong(word, foldedWords(theirs), isSame));
}

function sourceText({ statement, passage }: Said): string {
  return statement.source === 'implicit' ? '' : textOf(passage, statement.source);
}

function textOf({ text }: ClaimText, spans: Statement['content']): string {
  return spans.map((span) => text.slice(...span)).join(' ');
}
