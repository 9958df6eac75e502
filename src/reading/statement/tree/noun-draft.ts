import type { Attitude, AttitudeNoun, AttributionRules } from '../../language/language-rules.ts';
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

/** Attitudes that show only where they are uttered. */
const UTTERED: ReadonlySet<Attitude> = new Set<Attitude>(['speech', 'request', 'intention']);

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
  const owner = ownerOf(scene, place, content.head) ?? (light >= 0 ? doerOf(scene, light) : undefined);
  const source = owner && before(owner, content.opens);
  if (!source || overlaps(source.whole, content.range)) return undefined;
  // "his hopes of winning" is the reporter's way to tell a story; "his criticism" as well.
  if (!UTTERED.has(noun.attitude) && light < 0 && isPronoun(scene, source.core)) return undefined;
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
  for (const child of grammar.children(word)) {
    if (child === content) continue;
    const relation = grammar.relation(child);
    const owns =
      relation === 'nmod:poss' ||
      relation === 'det:poss' ||
      (relation === 'nmod' && child > word && isOwning(scene, child));
    if (!owns) continue;
    const phrase = phraseOf(scene, child, word);
    if (phrase && (relation === 'det:poss' || headSpeaks(scene, child, phrase.core))) return phrase;
  }
  return undefined;
}

function isOwning(scene: Scene, word: number): boolean {
  const { inside, agents } = scene.rules.grammar;
  const opener = caseOf(scene.grammar, word);
  return inside.has(opener) || agents.has(opener) || scene.rules.attribution.origins.has(opener);
}

/** What a noun of attitude is about, the word that heads it (−1 for a clause of its own), and the token that opens it. */
interface NounContent {
  readonly range: TokenRange;
  readonly head: number;
  readonly opens: number;
}

/** A phrase up to the token at which what it says begins. */
function before({ whole, core, named }: Phrase, opens: number): Phrase {
  const cut = ({ from, to }: TokenRange): TokenRange =>
    from < opens ? { from, to: Math.min(to, opens) } : { from, to };
  return { whole: cut(whole), core: cut(core), named: cut(named) };
}

function contentOf(scene: Scene, { noun, word }: Place): NounContent | undefined {
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
  const deeper =
    found < 0 || (grammar.relation(found) === 'nmod' && isOwning(scene, found))
      ? contentOfOwner(scene, { noun, word })
      : undefined;
  if (deeper) return deeper;
  if (found < 0) return copularContent(scene, { noun, word });
  const range = rangeOf(scene, found, word);
  return range && { range, head: found, opens: range.from };
}

/** "the demand by the opposition *for a recount*", "la richiesta dell'Onu *di ritirarsi*": the tree may hang it from the owner. */
function contentOfOwner(scene: Scene, { noun, word }: Place): NounContent | undefined {
  const { grammar, rules } = scene;
  const { complementisers, infinitiveMarkers, pastIsParticiple } = rules.grammar;
  for (const owner of grammar.children(word)) {
    if (owner < word || grammar.relation(owner) !== 'nmod' || !isOwning(scene, owner)) continue;
    for (const child of grammar.children(owner)) {
      if (child < owner) continue;
      const relation = grammar.relation(child);
      const opener = scene.syntax.words.tokenOf[grammar.first(child)] ?? 0;
      const form = wordAt(scene, opener);
      const isClause =
        relation.startsWith('acl') &&
        (infinitiveMarkers.has(form) ||
          (!pastIsParticiple && noun.about.includes(form)) ||
          (complementisers.has(form) && !isRelativeSubject(scene, child)));
      const isTopic =
        relation === 'nmod' &&
        noun.about.includes(caseOf(grammar, child)) &&
        caseOf(grammar, child) !== caseOf(grammar, owner) &&
        !rules.grammar.inside.has(caseOf(grammar, child));
      const isFor =
        relation === 'nmod' &&
        pastIsParticiple &&
        noun.about.includes('for') &&
        caseOf(grammar, child) === 'for';
      if (!isClause && !isTopic && !isFor) continue;
      const range = rangeOf(scene, child, owner);
      if (range) return { range, head: child, opens: opener };
    }
  }
  return undefined;
}

/** "a warning by people that *have* seen it": the conjunction is the subject. */
function isRelativeSubject({ grammar }: Scene, clause: number): boolean {
  const first = grammar.first(clause);
  return grammar.relation(first).startsWith('nsubj');
}

/** "Il timore di molti *è che* …", "The accusation *is that* …". */
function copularContent(scene: Scene, { word }: Place): NounContent | undefined {
  const { grammar, rules, syntax } = scene;
  if (!/^(?:nsubj|root)/u.test(grammar.relation(word))) return undefined;
  const head = grammar.relation(word) === 'root' ? word : grammar.head(word);
  const limit = syntax.words.tokenOf[grammar.last(head) - 1] ?? 0;
  for (let at = (syntax.words.tokenOf[word] ?? 0) + 1; at < limit; at++) {
    if (
      !rules.grammar.complementisers.has(wordAt(scene, at)) ||
      !rules.grammar.passives.has(wordAt(scene, at - 1))
    )
      continue;
    const range = trimRange(scene, { from: at + 1, to: limit + 1 });
    return range && { range, head: -1, opens: at - 1 };
  }
  return undefined;
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
