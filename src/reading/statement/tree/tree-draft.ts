import type { Attitude } from '../../language/language-rules.ts';
import type { Scene, TokenRange } from '../../scene.ts';
import { wordAt } from '../../scene.ts';
import type { Sentence } from '../../sentence.ts';
import { isApposition } from '../apposition.ts';
import type { Draft } from '../draft.ts';
import { quotationCovering } from '../quoted-speech.ts';
import { behindPrepositional } from '../sentence-subject.ts';
import type { AttitudeLexicon } from './attitude-lexicon.ts';
import type { TreeContent } from './found-content.ts';
import { headSpeaks } from './head-speaks.ts';
import { type Phrase, phraseOf } from './phrase-of.ts';
import { isNamed, type Predicate, predicatesOf } from './predicate.ts';
import { caseOf } from './relations.ts';
import { subjectOf, type TreeSubject } from './subject-of.ts';
import { treeContent } from './tree-content.ts';

/** What nobody did say or show is no statement; what nobody wants or believes is one. */
const REPORTING: ReadonlySet<Attitude> = new Set<Attitude>(['speech', 'evidence']);

/** What the tree says of one verb of attribution. */
export interface TreeReading {
  readonly predicate: Predicate;
  readonly subject?: TreeSubject;
  readonly source?: Phrase;
  readonly content?: TreeContent;
  /** The whole reading, when nothing speaks against it. */
  readonly draft?: Draft;
}

/** Reads each verb of attribution of a sentence off its tree. */
export function treeReadings(scene: Scene, lexicon: AttitudeLexicon, sentence: Sentence): TreeReading[] {
  return predicatesOf(scene, lexicon, sentence)
    .filter((predicate) => !isNamed(scene, predicate))
    .map((predicate) => readingOf(scene, predicate));
}

function readingOf(scene: Scene, predicate: Predicate): TreeReading {
  const subject = subjectOf(scene, predicate.word);
  const whole = subject && phraseOf(scene, subject.word, predicate.word);
  const phrase = whole && withoutPreposition(scene, subject, whole);
  const source =
    phrase && isInReach(scene, predicate, phrase) ? withApposition(scene, predicate, phrase) : undefined;
  const content = treeContent(scene, predicate);
  const draft = content && draftOf(scene, predicate, { subject, source, content });
  return {
    predicate,
    ...(subject ? { subject } : {}),
    ...(source ? { source } : {}),
    ...(content ? { content } : {}),
    ...(draft ? { draft } : {}),
  };
}

/** "the mayor, *Marek Dolny*, said", "Dolny, *45*, said": what commas set off between subject and verb names him again, though the tree may not see it. */
function withApposition(scene: Scene, { cue }: Predicate, phrase: Phrase): Phrase {
  const { whole, core } = phrase;
  const last = cue.from - 1;
  if (wordAt(scene, whole.to) !== ',' || wordAt(scene, last) !== ',' || last <= whole.to) return phrase;
  const range = { from: whole.from, to: last };
  return isApposition(scene, whole.to + 1, last) ? { whole: range, core, named: range } : phrase;
}

/** Who speaks stands inside or outside the quotation that holds the verb, as the verb does. */
function isInReach(scene: Scene, { cue, floor }: Predicate, { whole, core }: Phrase): boolean {
  return whole.from >= floor && quotationCovering(scene, core.from) === quotationCovering(scene, cue.verb);
}

/** "Before the trip *Kremlin spokesman* …": what a preposition governs is no subject; what the tree takes for one begins behind it, or is none. */
function withoutPreposition(scene: Scene, subject: TreeSubject, phrase: Phrase): Phrase | undefined {
  if (subject.link !== 'own' || caseOf(scene.grammar, subject.word) === '') return phrase;
  const from = behindPrepositional(scene, phrase.whole.from, phrase.core.to);
  if (from === phrase.whole.from) return undefined;
  const { whole, core, named } = phrase;
  return {
    whole: { ...whole, from },
    core: { ...core, from: Math.max(core.from, from) },
    named: { ...named, from },
  };
}

function draftOf(
  scene: Scene,
  predicate: Predicate,
  found: {
    readonly subject: TreeSubject | undefined;
    readonly source: Phrase | undefined;
    readonly content: TreeContent;
  },
): Draft | undefined {
  const { cue } = predicate;
  const { subject, source, content } = found;
  const speaks =
    source !== undefined && found.subject !== undefined && headSpeaks(scene, found.subject.word, source.core);
  const { meaning } = content;
  const clausal = content.complement === 'that';
  if (cue.negated && meaning.kind === 'assertion' && REPORTING.has(meaning.attitude ?? 'speech'))
    return undefined;
  if (cue.negated && (meaning.kind === 'demand' || meaning.kind === 'question') && subject === undefined)
    return undefined;
  const { form } = predicate;
  // "refused *to say* that", "per *dire* che": nothing was said.
  if (form === 'Inf' && !cue.hedge && !isBroughtAbout(scene, predicate.word)) return undefined;
  if (!source) {
    if (!cue.passive && !scene.rules.grammar.dropsSubjects) return undefined;
    if (!cue.passive && form === 'Part') return undefined;
    // Somebody unnamed and a mere object are too little to go by.
    if (!clausal && content.complement !== 'infinitive') return undefined;
  } else {
    if (overlaps(source.whole, content.content)) return undefined;
    if (meaning.ambiguous === true && !speaks && !(clausal && isPeople(scene, subject)) && !binds(content))
      return undefined;
    if (isOwnThought(scene, predicate, source.core)) return undefined;
  }
  return {
    meaning: { ...meaning, kind: kindBy(content) },
    cue: [{ from: cue.from, to: content.cueTo ?? cue.to }],
    content: content.content,
    negated: cue.negated,
    rule: 'statement/attitude',
    ...(subject ? { sourceRule: `statement/source-${subject.link}` } : {}),
    ...(source ? { source: source.whole, speaker: source.named } : {}),
    ...(cue.past ? { past: true } : {}),
    ...(cue.hedge ? { hedge: cue.hedge } : {}),
    ...(source || (!cue.passive && cue.form !== 'firstPerson') ? {} : { impersonal: true }),
  };
}

/** "finì per *ammettere*", "was forced to *admit*": said in the end. */
function isBroughtAbout({ grammar, rules }: Scene, word: number): boolean {
  const head = grammar.head(word);
  return (
    /^(?:xcomp|advcl|ccomp)$/u.test(grammar.relation(word)) &&
    rules.attribution.stance.implicatives.has(grammar.lemma(head)) &&
    !grammar.children(head).some((child) => rules.attribution.stance.negations.has(grammar.lemma(child)))
  );
}

/** "The museum agreed to …", "begged students not to …": whoever asks or agrees can speak. */
function binds({ meaning, complement }: TreeContent): boolean {
  const { kind } = meaning;
  return complement === 'infinitive' && (kind === 'promise' || kind === 'demand');
}

/** "Islanders want …", "the herders reckon that": a plural in a clause of its own can be people that no list knows. */
function isPeople({ grammar }: Scene, subject: TreeSubject | undefined): boolean {
  return (
    subject !== undefined && grammar.upos(subject.word) === 'NOUN' && grammar.number(subject.word) === 'Plur'
  );
}

function kindBy({ meaning, complement, question }: TreeContent): Draft['meaning']['kind'] {
  if (complement === 'infinitive') return meaning.infinitiveKind ?? meaning.kind;
  return meaning.kind === 'demand' && question === true ? 'question' : meaning.kind;
}

function overlaps(one: TokenRange, ranges: readonly TokenRange[]): boolean {
  return ranges.some(({ from, to }) => one.from < to && from < one.to);
}

/** "“I think that …”, she said": the speaker's own thought inside his speech is no statement besides. */
function isOwnThought(scene: Scene, { cue }: Predicate, source: TokenRange): boolean {
  return (
    cue.meaning.kind === 'assertion' &&
    quotationCovering(scene, cue.verb) !== undefined &&
    scene.rules.grammar.speechPersons.has(wordAt(scene, source.from))
  );
}
