import type { AttitudeNoun, AttributionRules } from '../../language/language-rules.ts';
import { nameCovering, type Scene, type TokenRange, tokensOfWords, trimRange, wordAt } from '../../scene.ts';
import type { Sentence } from '../../sentence.ts';
import type { Draft } from '../draft.ts';
import { quotationCovering } from '../quoted-speech.ts';
import { headSpeaks } from './head-speaks.ts';
import { type Phrase, phraseOf } from './phrase-of.ts';
import { caseOf, verbFormOf } from './relations.ts';
import { subjectOf } from './subject-of.ts';

/** The nouns of attitude of one language by lemma. */
export type NounLexicon = ReadonlyMap<string, AttitudeNoun>;

/** Compiles the nouns of attitude of a language; done once for each. */
export function nounLexicon({ attitudeNouns }: AttributionRules): NounLexicon {
  return new Map(attitudeNouns.map((noun) => [noun.lemma, noun] as const));
}

/** Where a noun stands in its tree. */
interface Place {
  readonly noun: AttitudeNoun;
  readonly word: number;
}

/** "Kyiv's criticism *of the plan*", "made a promise *to leave*", "la richiesta dell'Onu *di una tregua*": attributions of a sentence that a noun makes. */
export function nounDrafts(scene: Scene, lexicon: NounLexicon, sentence: Sentence): Draft[] {
  const { grammar } = scene;
  const { words } = scene.syntax;
  const [from, to] = [words.firstWordOf[sentence.from] ?? 0, words.firstWordOf[sentence.to] ?? words.count];
  const drafts: Draft[] = [];
  for (let word = from; word < to; word++) {
    if (grammar.upos(word) !== 'NOUN') continue;
    const noun = lexicon.get(grammar.lemma(word));
    if (!noun || nameCovering(scene, words.tokenOf[word] ?? 0)) continue;
    const draft = nounDraft(scene, { noun, word });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function nounDraft(scene: Scene, place: Place): Draft | undefined {
  const { noun, word } = place;
  const content = contentOf(scene, place);
  if (!content) return undefined;
  const token = scene.syntax.words.tokenOf[word] ?? 0;
  // What somebody says that he himself hopes or promises is in his speech already.
  if (quotationCovering(scene, token)) return undefined;
  const light = lightVerb(scene, word);
  // "threatened *to give the order*": not given.
  if (light >= 0 && verbFormOf(scene, light) === 'Inf') return undefined;
  const source = ownerOf(scene, place, content.head) ?? (light >= 0 ? doerOf(scene, light) : undefined);
  if (!source || overlaps(source.whole, content.range)) return undefined;
  // "his hopes of winning" is the reporter's way to tell a story; "his criticism" as well.
  if (noun.attitude !== 'speech' && noun.attitude !== 'request' && light < 0 && isPronoun(scene, source.core))
    return undefined;
  const cueFrom =
    light >= 0 && source.whole.to <= (scene.syntax.words.tokenOf[light] ?? 0)
      ? (scene.syntax.words.tokenOf[light] ?? token)
      : token;
  const cue = { from: cueFrom, to: token + 1 };
  if (overlaps(source.whole, cue)) return undefined;
  return {
    meaning: {
      kind: noun.kind,
      takes: [],
      attitude: noun.attitude,
      ...(noun.certainty ? { certainty: noun.certainty } : {}),
    },
    cue: [cue],
    source: source.whole,
    speaker: source.named,
    content: [content.range],
    negated: false,
    rule: 'statement/attitude-noun',
    sourceRule: 'statement/source-owner',
  };
}

function isPronoun(scene: Scene, { from, to }: TokenRange): boolean {
  const tag = scene.grammar.upos(scene.syntax.words.firstWordOf[from] ?? 0);
  return to === from + 1 && (tag === 'PRON' || tag === 'DET');
}

/** The verb that does what the noun names; −1 when there is none. */
function lightVerb(scene: Scene, word: number): number {
  const { grammar } = scene;
  const above = grammar.head(word);
  return grammar.relation(word) === 'obj' && scene.rules.attribution.lightVerbs.has(grammar.lemma(above))
    ? above
    : -1;
}

function doerOf(scene: Scene, verb: number): Phrase | undefined {
  const subject = subjectOf(scene, verb);
  const phrase = subject && phraseOf(scene, subject.word, verb);
  return phrase && headSpeaks(scene, subject.word, phrase.core) ? phrase : undefined;
}

/** "*Kyiv's* criticism", "the warning *from Minsk*", "la richiesta *dell'Onu*", "*Russian* threats". */
function ownerOf(scene: Scene, { word }: Place, content: number): Phrase | undefined {
  const { grammar } = scene;
  const { inside, agents } = scene.rules.grammar;
  const { origins } = scene.rules.attribution;
  for (const child of grammar.children(word)) {
    if (child === content) continue;
    const relation = grammar.relation(child);
    const opener = caseOf(grammar, child);
    const owns =
      relation === 'nmod:poss' ||
      relation === 'det:poss' ||
      (relation === 'nmod' &&
        child > word &&
        (inside.has(opener) || agents.has(opener) || origins.has(opener)));
    if (!owns) continue;
    const phrase = phraseOf(scene, child, word);
    if (phrase && (relation === 'det:poss' || headSpeaks(scene, child, phrase.core))) return phrase;
  }
  return undefined;
}

function contentOf(
  scene: Scene,
  { noun, word }: Place,
): { readonly range: TokenRange; readonly head: number } | undefined {
  const { grammar } = scene;
  let found = -1;
  for (const child of grammar.children(word)) {
    if (child < word) continue;
    const relation = grammar.relation(child);
    const clausal =
      (relation === 'acl' && grammar.verbForm(child) !== 'Part' && grammar.verbForm(child) !== 'Ger') ||
      relation === 'ccomp';
    // Of two phrases with the same preposition the first is the owner ("la richiesta *dell'Onu* di una tregua").
    if (clausal || (relation === 'nmod' && noun.about.includes(caseOf(grammar, child)))) found = child;
  }
  if (found < 0) return undefined;
  const range = rangeOf(scene, found, word);
  return range && { range, head: found };
}

function rangeOf(scene: Scene, head: number, noun: number): TokenRange | undefined {
  const { grammar } = scene;
  const nominal = grammar.relation(head) === 'nmod';
  const phrase = nominal ? phraseOf(scene, head, noun)?.whole : undefined;
  if (nominal) return phrase;
  const { from, to } = tokensOfWords(scene, { from: grammar.first(head), to: grammar.last(head) });
  const start = scene.rules.grammar.complementisers.has(wordAt(scene, from)) ? from + 1 : from;
  return start < to ? trimRange(scene, { from: start, to }) : undefined;
}

function overlaps(one: TokenRange, other: TokenRange): boolean {
  return one.from < other.to && other.from < one.to;
}
