import { isPunctuation, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { skipAdjuncts } from './adjunct.ts';
import type { Cue } from './cue.ts';
import { anyPhraseAfter } from './noun-phrase.ts';
import { quotationCovering, spokenTokens } from './quoted-speech.ts';
import { behindPrepositional } from './sentence-subject.ts';
import { subjectBefore } from './subject.ts';
import { headSpeaks } from './tree/head-speaks.ts';
import type { TreeReading } from './tree/tree-draft.ts';

const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X', 'SYM']);

/** A cue in its place: what may be its subject and how far its content may reach. */
export interface Clause {
  readonly cue: Cue;
  /** The subject in front of the cue. */
  readonly subject?: TokenRange;
  /** What the tree says of the cue's verb. */
  readonly tree?: TreeReading;
  readonly sentence: Sentence;
  /** The sentence before this one. */
  readonly before?: Sentence;
  /** The sentence, cut to the quotation that holds the cue. */
  readonly region: TokenRange;
  /** The clauses of the sentence; this one is number `position`. */
  readonly siblings: readonly Clause[];
  readonly position: number;
}

/** A sentence and the one before it, if any. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
}

/** The clauses of the cues of a sentence, in order. The subject is the tree's, if it gives one in front of the cue. */
export function clausesOf(
  scene: Scene,
  { sentence, before }: PlacedSentence,
  cues: readonly Cue[],
  trees: ReadonlyMap<number, TreeReading>,
): readonly Clause[] {
  const siblings: Clause[] = [];
  for (const cue of cues) {
    const region = regionOf(scene, sentence, cue);
    const floor = Math.max(region.from, siblings.at(-1)?.cue.to ?? 0);
    const tree = trees.get(cue.verb);
    const subject =
      isInverted(scene, tree, cue) || isInsertedBeforeSubject(scene, cue, region)
        ? undefined
        : (treeSubject(scene, { tree, cue, region }) ??
          nominal(scene, subjectBefore(scene, cue, { from: region.from, floor })));
    const position = siblings.length;
    siblings.push({
      cue,
      sentence,
      region,
      siblings,
      position,
      ...(before ? { before } : {}),
      ...(subject ? { subject } : {}),
      ...(tree ? { tree } : {}),
    });
  }
  return siblings;
}

/** What has no noun, name or pronoun in it is no subject, whatever its place and capital ("*Speaking* at noon, said …"). */
function nominal(scene: Scene, subject: TokenRange | undefined): TokenRange | undefined {
  if (!subject) return undefined;
  const { firstWordOf } = scene.syntax.words;
  for (let word = firstWordOf[subject.from] ?? 0; word < (firstWordOf[subject.to] ?? 0); word++)
    if (NOMINALS.has(scene.grammar.upos(word)))
      return { from: behindPrepositional(scene, subject.from, subject.to), to: subject.to };
  return undefined;
}

/** "…, said *Anna Reva*, an expert": the tree sees the subject behind its verb, and a mark parts the verb from what stands in front. */
function isInverted(scene: Scene, tree: TreeReading | undefined, cue: Cue): boolean {
  const { subject, source } = tree ?? {};
  if (subject?.link !== 'own' || !source || source.whole.from < cue.to) return false;
  return isPunctuation(scene, cue.from - 1);
}

/** ", *ha detto l'ufficio*, e …": between a mark and a noun phrase that ends at the next, a verb of saying has its subject behind it. */
function isInsertedBeforeSubject(scene: Scene, cue: Cue, region: TokenRange): boolean {
  const { takes } = cue.meaning;
  if (cue.from - 1 <= region.from || wordAt(scene, cue.from - 1) !== ',') return false;
  if (cue.form !== 'finite' || cue.passive || !(takes.includes('that') || takes.includes('quote')))
    return false;
  const phrase = anyPhraseAfter(scene, skipAdjuncts(scene, cue.to, region.to), region.to);
  if (!phrase) return false;
  const stops =
    phrase.to >= region.to || (isPunctuation(scene, phrase.to) && wordAt(scene, phrase.to) !== ':');
  const word = scene.syntax.words.firstWordOf[phrase.from] ?? 0;
  const last = scene.syntax.words.firstWordOf[phrase.to] ?? 0;
  for (let at = word; at < last; at++)
    if (/^(?:NOUN|PROPN|PRON)$/u.test(scene.grammar.upos(at))) return stops && headSpeaks(scene, at, phrase);
  return false;
}

/** The verb's own subject, or the noun that its relative clause leans on; of an insertion (", he said,") only what stands next to it. */
function treeSubject(
  scene: Scene,
  {
    tree,
    cue,
    region,
  }: { readonly tree: TreeReading | undefined; readonly cue: Cue; readonly region: TokenRange },
): TokenRange | undefined {
  const { link, word = -1 } = tree?.subject ?? {};
  if (link !== 'own' && link !== 'relative') return undefined;
  const { whole, core } = tree?.source ?? {};
  if (!whole || !core || (cue.meaning.ambiguous === true && !headSpeaks(scene, word, core))) return undefined;
  if (whole.from < region.from || whole.to > cue.from) return undefined;
  const stops = cue.to >= region.to || isPunctuation(scene, cue.to);
  return stops && hasMark(scene, whole.to, cue.from) ? undefined : whole;
}

function hasMark(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isPunctuation(scene, index)) return true;
  return false;
}

/** What is said inside a quotation stays inside it. */
function regionOf(scene: Scene, sentence: Sentence, cue: Cue): TokenRange {
  const quotation = quotationCovering(scene, cue.verb);
  if (!quotation) return sentence;
  const spoken = spokenTokens(scene, quotation);
  return {
    from: Math.max(sentence.from, spoken.from),
    to: Math.max(cue.to, Math.min(sentence.to, spoken.to)),
  };
}
