import { type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { PhrasePattern, PhraseSet } from '../token-pattern.ts';
import type { Draft } from './draft.ts';
import { quotationCovering } from './quoted-speech.ts';
import { phraseOf } from './tree/phrase-of.ts';

/** Marks behind which a new thought begins. */
const OPENING: ReadonlySet<string> = new Set([':', ';', '–', '—', '?', '.']);
/** The noun stands as near behind its preposition. */
const NOUN_REACH = 4;
/** A thought of fewer tokens is none. */
const SHORTEST = 3;

/**
 * "*Per gli inquirenti* il rogo è doloso", "*For his critics* the law goes too far": where a thought begins with the preposition of a view and people whose
 * trade it is to judge, what follows is theirs.
 */
export function viewDrafts(scene: Scene, phrases: PhraseSet<PhrasePattern>, sentence: Sentence): Draft[] {
  return phrases.matchAll(scene.tokens, sentence.from, sentence.to).flatMap((match): Draft[] => {
    const opens = match.start === sentence.from || OPENING.has(wordAt(scene, match.start - 1));
    if (!opens || quotationCovering(scene, match.start)) return [];
    const source = judgesAfter(scene, match.end, sentence.to);
    if (!source) return [];
    const to = thoughtEnd(scene, source.to, sentence.to);
    const content = trimRange(scene, { from: source.to, to });
    if (!content || content.to - content.from < SHORTEST || !hasFiniteVerb(scene, content)) return [];
    return [
      {
        meaning: { kind: 'assertion', takes: [] },
        cue: [{ from: match.start, to: match.end }],
        source,
        content: [content],
        negated: false,
        rule: 'statement/view',
      },
    ];
  });
}

function judgesAfter(scene: Scene, at: number, limit: number): TokenRange | undefined {
  const { grammar, syntax } = scene;
  const { assessors } = scene.rules.attribution;
  for (let token = at; token < Math.min(limit, at + NOUN_REACH); token++) {
    const word = syntax.words.firstWordOf[token] ?? -1;
    if (grammar.upos(word) !== 'NOUN') continue;
    const isJudge =
      assessors.has(grammar.lemma(word)) || scene.rules.attribution.assessorEndings.test(grammar.lemma(word));
    if (!isJudge) return undefined;
    const phrase = phraseOf(scene, word, grammar.head(word));
    const whole = phrase && phrase.whole.from <= at + NOUN_REACH ? phrase.named : undefined;
    return { from: at, to: Math.max(token + 1, whole?.to ?? 0) };
  }
  return undefined;
}

function thoughtEnd(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (wordAt(scene, index) === ';' && !quotationCovering(scene, index)) return index;
  return to;
}

function hasFiniteVerb({ grammar, syntax }: Scene, { from, to }: TokenRange): boolean {
  const { firstWordOf } = syntax.words;
  for (let word = firstWordOf[from] ?? 0; word < (firstWordOf[to] ?? 0); word++)
    if (/^(?:VERB|AUX)$/u.test(grammar.upos(word)) && grammar.mood(word) !== '') return true;
  return false;
}
