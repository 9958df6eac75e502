import type { Interval, Span, WordedProbability } from '../../base/index.ts';
import type { CertaintyPhrase, CueMeaning, LanguageRules } from '../language/language-rules.ts';
import type { Statement, StatementKind } from '../reading.ts';
import {
  isPunctuation,
  nameCovering,
  rangeSpan,
  type Scene,
  type TokenRange,
  trimRange,
  wordAt,
} from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { type PhrasePattern, PhraseSet } from '../token-pattern.ts';
import { certaintyIn, statementCertainty } from './certainty.ts';
import { type Clause, contentAfter, contentBefore } from './content.ts';
import { type Cue, type CueLexicon, cueLexicon, findCues } from './cue.ts';
import { canSpeak, clauseSubject, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { lastPersons, speakerOf } from './speaker.ts';

/** A statement with the tokens it was drawn from, for the readers that build on it. */
export interface FoundStatement {
  readonly statement: Statement;
  readonly content: readonly TokenRange[];
  /** Tokens of the source; absent when it is implicit. */
  readonly source?: TokenRange;
  readonly sentence: Sentence;
}

/** Finds who says what in a scene, in text order. */
export type StatementFinder = (scene: Scene) => FoundStatement[];

/** A source, content and manner, before it is written down as a record. */
interface Draft {
  readonly meaning: CueMeaning;
  readonly cue: readonly TokenRange[];
  readonly source?: TokenRange;
  /** Speaker known without a source phrase of its own: carried over or inferred. */
  readonly speaker?: string;
  readonly content: readonly TokenRange[];
  readonly negated: boolean;
  readonly hedge?: TokenRange;
}

/** Compiles the attribution rules of a language once. */
export function statementFinder(rules: LanguageRules): StatementFinder {
  const compiled: Compiled = {
    cues: cueLexicon(rules),
    certainty: new PhraseSet(rules.attribution.certainty),
    denials: new PhraseSet(rules.attribution.denials),
    accordingTo: new PhraseSet(rules.attribution.accordingTo),
    idleNegations: new PhraseSet(rules.attribution.idleNegations),
    nouns: new Map(
      rules.attribution.nouns.flatMap((noun) => noun.forms.map((form) => [form, noun.kind] as const)),
    ),
  };
  return (scene) => {
    const found: FoundStatement[] = [];
    for (const sentence of scene.sentences) readSentence(scene, compiled, { sentence, found });
    return found;
  };
}

interface Compiled {
  readonly cues: CueLexicon;
  readonly certainty: PhraseSet<CertaintyPhrase>;
  readonly denials: PhraseSet<PhrasePattern>;
  readonly accordingTo: PhraseSet<PhrasePattern>;
  readonly idleNegations: PhraseSet<PhrasePattern>;
  readonly nouns: ReadonlyMap<string, StatementKind>;
}

interface Progress {
  readonly sentence: Sentence;
  /** Statements of the whole document so far; this sentence's are added to it. */
  readonly found: FoundStatement[];
}

function readSentence(scene: Scene, compiled: Compiled, progress: Progress): void {
  const { sentence, found } = progress;
  const cues = findCues(scene, compiled.cues, sentence);
  const clause: Clause = { sentence, cues };
  const before = found.length;
  for (const cue of cues) {
    const draft = draftOf(scene, cue, clause, found.slice(before));
    if (draft) found.push(written(scene, compiled, sentence, draft));
  }
  for (const draft of accordingTo(scene, compiled, sentence))
    found.push(written(scene, compiled, sentence, draft));
  for (const draft of nominal(scene, compiled, clause)) found.push(written(scene, compiled, sentence, draft));
  if (found.length === before) {
    const draft = loneQuotation(scene, sentence, found.at(-1));
    if (draft) found.push(written(scene, compiled, sentence, draft));
  }
}

function draftOf(
  scene: Scene,
  cue: Cue,
  clause: Clause,
  earlier: readonly FoundStatement[],
): Draft | undefined {
  if (cue.negated && cue.meaning.kind === 'assertion' && cue.form !== 'phrase') return undefined;
  const hedge = cue.hedge ? { hedge: cue.hedge } : {};
  const base = {
    meaning: cue.meaning,
    negated: cue.negated,
    cue: [{ from: cue.from, to: cue.to }],
    ...hedge,
  };
  const after = contentAfter(scene, cue, clause);
  if (cue.passive) return passiveDraft(scene, cue, base, followedByThat(scene, cue) ? after : undefined);
  const subject = subjectOf(scene, cue, floorOf(cue, clause));
  if (after && !parataxis(scene, cue, subject, clause)) {
    if (subject) return { ...base, source: subject, content: [after] };
    return carried(scene, cue, { base, content: [after] }, earlier);
  }
  return insertedDraft(scene, cue, { base, clause, subject });
}

/** A subject stands behind the cue before it. */
function floorOf(cue: Cue, { cues, sentence }: Clause): number {
  return cues[cues.indexOf(cue) - 1]?.to ?? sentence.from;
}

type DraftBase = Pick<Draft, 'meaning' | 'negated' | 'cue' | 'hedge'>;

/** "È stato riferito che …": nobody says it, unless a "da" or "by" names who. */
function passiveDraft(
  scene: Scene,
  cue: Cue,
  base: DraftBase,
  after: TokenRange | undefined,
): Draft | undefined {
  const agent = agentAfter(scene, cue.to);
  if (agent) {
    const subject = nounPhraseAny(scene, cue.from);
    return subject ? { ...base, source: agent, content: [subject] } : undefined;
  }
  return after ? { ...base, content: [after] } : undefined;
}

const AGENT_OPENERS: ReadonlySet<string> = new Set([
  'da',
  'dal',
  'dallo',
  'dalla',
  "dall'",
  'dai',
  'dagli',
  'dalle',
  'by',
]);

function agentAfter(scene: Scene, at: number): TokenRange | undefined {
  if (!AGENT_OPENERS.has(wordAt(scene, at))) return undefined;
  return nounPhraseAfter(scene, at + 1, scene.tokens.count);
}

/** What a passive is about: everything from the last break to the verb. */
function nounPhraseAny(scene: Scene, end: number): TokenRange | undefined {
  let from = end;
  while (from > 0 && !isPunctuation(scene, from - 1) && end - from < 20) from--;
  return trimRange(scene, { from, to: end });
}

/** The subject in front of the cue: its own noun phrase, or the one that a relative pronoun points back to. */
function subjectOf(scene: Scene, cue: Cue, floor: number): TokenRange | undefined {
  const { relatives, complementisers } = scene.rules.grammar;
  const link = cue.from - 1;
  if (link > floor && relatives.has(wordAt(scene, link))) {
    const antecedent = wordAt(scene, link - 1) === ',' ? link - 1 : link;
    return nounPhraseBefore(scene, antecedent, floor);
  }
  if (link >= floor && complementisers.has(wordAt(scene, link))) return undefined;
  return nounPhraseBefore(scene, cue.from, floor);
}

/** A comma or closing mark in front of the subject: what it reports stands before it, unless a "that" follows. */
function parataxis(scene: Scene, cue: Cue, subject: TokenRange | undefined, clause: Clause): boolean {
  const start = subject ? subject.from : cue.from;
  if (start <= clause.sentence.from + 2) return false;
  const mark = start - 1;
  if (!isComma(scene, mark)) return false;
  if (followedByThat(scene, cue)) return false;
  if (closesQuotation(scene, mark) || closesQuotation(scene, mark - 1)) return true;
  return endsClause(scene, cue.to, clause.sentence);
}

function followedByThat(scene: Scene, cue: Cue): boolean {
  for (let index = cue.to; index < cue.to + 6; index++) {
    if (scene.rules.grammar.complementisers.has(wordAt(scene, index))) return true;
    if (isPunctuation(scene, index)) return false;
  }
  return false;
}

function isComma(scene: Scene, index: number): boolean {
  const mark = wordAt(scene, index);
  return mark === ',' || mark === '–' || mark === '—' || closesQuotation(scene, index);
}

function closesQuotation(scene: Scene, index: number): boolean {
  const quotation = scene.quotations[scene.quotationAt[index] ?? -1];
  return quotation !== undefined && scene.tokens.ends[index] === quotation.outer[1];
}

/** Nothing but a time or a place follows up to the end of the sentence. */
function endsClause(scene: Scene, at: number, sentence: Sentence): boolean {
  let index = at;
  while (
    index < sentence.to &&
    (scene.timeAt[index] === 1 || scene.rules.grammar.isAdverb(wordAt(scene, index)))
  )
    index++;
  return index >= sentence.to - 1 || isPunctuation(scene, index);
}

/** The cue stands inside or behind what it reports: "X, ha detto Y", "X, said Y, Z", "lo ha detto Y". */
function insertedDraft(
  scene: Scene,
  cue: Cue,
  parts: { base: DraftBase; clause: Clause; subject: TokenRange | undefined },
): Draft | undefined {
  const { base, clause, subject } = parts;
  if (cue.form === 'gerund') return undefined;
  if (!cue.meaning.takes.includes('quote') && !cue.meaning.takes.includes('that')) return undefined;
  const { sentence } = clause;
  const inverted = nounPhraseAfter(scene, cue.to, sentence.to);
  const source = subject ?? inverted;
  const start = subject ? subject.from : cue.from;
  if (!subject && hasObjectClitic(scene, cue)) {
    const previous = scene.sentences[scene.sentences.indexOf(sentence) - 1];
    return previous && source
      ? { ...base, source, content: [{ from: previous.from, to: previous.to }] }
      : undefined;
  }
  if (start - 1 < sentence.from || !isComma(scene, start - 1)) return undefined;
  const left = contentBefore(scene, closesQuotation(scene, start - 1) ? start : start - 1, sentence);
  if (!left || left.to - left.from < 2) return undefined;
  const restFrom = subject ? cue.to : (inverted?.to ?? cue.to);
  const right = remainder(scene, restFrom, sentence);
  const content = right ? [left, right] : [left];
  if (source) return { ...base, source, content };
  return scene.rules.language === 'it' ? { ...base, content } : undefined;
}

/** "Lo ha detto …": the clitic stands for the sentence before. */
function hasObjectClitic(scene: Scene, cue: Cue): boolean {
  for (let index = cue.from; index < cue.verb; index++) {
    const word = wordAt(scene, index);
    if (word === 'lo' || word === "l'") return true;
  }
  return false;
}

/** How far behind an inserted cue its quotation may be taken up again. */
const RESUME_REACH = 8;

/** The quotation that is taken up again behind an inserted cue, and the rest of its clause. */
function remainder(scene: Scene, from: number, sentence: Sentence): TokenRange | undefined {
  for (let index = from; index < Math.min(sentence.to, from + RESUME_REACH); index++) {
    if (!isPunctuation(scene, index)) continue;
    const opens = scene.quotationAt[index + 1] !== -1 && isPunctuation(scene, index + 1);
    return opens ? trimRange(scene, { from: index + 1, to: sentence.to }) : undefined;
  }
  return undefined;
}

/** No subject of its own: a coordinated cue shares that of the one before; Italian leaves the subject out. */
function carried(
  scene: Scene,
  cue: Cue,
  parts: { base: DraftBase; content: readonly TokenRange[] },
  earlier: readonly FoundStatement[],
): Draft | undefined {
  const { base, content } = parts;
  const link = wordAt(scene, cue.from - 1);
  const coordinated = scene.rules.grammar.coordinators.has(link) || link === ',' || cue.form === 'gerund';
  const previous = earlier.at(-1);
  if (coordinated && previous) {
    const speaker = previous.statement.speaker;
    return {
      ...base,
      content,
      ...(previous.source ? { source: previous.source } : {}),
      ...(speaker === undefined ? {} : { speaker }),
    };
  }
  if (cue.form === 'gerund') {
    const opening = sentenceSubject(scene, cue);
    return opening ? { ...base, content, source: opening } : undefined;
  }
  // English never leaves a subject out: what looks like a verb without one is a noun or a headline.
  return scene.rules.language === 'it' ? { ...base, content } : undefined;
}

/** A gerund reports for the subject of its sentence. */
function sentenceSubject(scene: Scene, cue: Cue): TokenRange | undefined {
  const sentence = scene.sentences.find((candidate) => candidate.from <= cue.from && cue.from < candidate.to);
  return sentence && clauseSubject(scene, sentence.from, cue.from);
}

/** "Secondo X, …", "…, according to X": the rest of the sentence is the content. */
function accordingTo(scene: Scene, compiled: Compiled, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (const match of compiled.accordingTo.matchAll(scene.tokens, sentence.from, sentence.to)) {
    if (!opensSource(scene, match.start, match.end)) continue;
    const source = nounPhraseAfter(scene, match.end, sentence.to);
    if (!source) continue;
    const left = trimRange(scene, { from: sentence.from, to: match.start });
    const right = trimRange(scene, { from: source.to, to: sentence.to });
    const content = [left, right].filter(
      (range) => range !== undefined && range.to - range.from >= 2,
    ) as TokenRange[];
    if (content.length === 0) continue;
    drafts.push({
      meaning: { kind: 'assertion', takes: [] },
      cue: [{ from: match.start, to: match.end }],
      source,
      content,
      negated: false,
    });
  }
  return drafts;
}

/** "secondo" is also "second": as a preposition it is followed by a noun phrase and not preceded by an article. */
function opensSource(scene: Scene, start: number, end: number): boolean {
  if (wordAt(scene, start) !== 'secondo' || end > start + 1) return true;
  const { determiners, quantifiers } = scene.rules.grammar;
  if (determiners.has(wordAt(scene, start - 1)) || scene.timeAt[start] === 1) return false;
  const next = wordAt(scene, end);
  return (
    determiners.has(next) ||
    quantifiers.has(next) ||
    scene.nameAt[end] !== -1 ||
    scene.rules.attribution.speakers.has(next)
  );
}

/** "la smentita del Cremlino secondo cui …", "the warning by Kyiv that …": a noun that names the statement, its owner, its content. */
function nominal(scene: Scene, compiled: Compiled, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  const { inside, complementisers } = scene.rules.grammar;
  for (let index = clause.sentence.from; index < clause.sentence.to; index++) {
    const kind = compiled.nouns.get(wordAt(scene, index));
    if (kind === undefined || clause.cues.some((cue) => cue.from <= index && index < cue.to)) continue;
    const opener = wordAt(scene, index + 1);
    if (!(inside.has(opener) || AGENT_OPENERS.has(opener) || opener === 'from')) continue;
    const source = nounPhraseAfter(scene, index + 2, clause.sentence.to);
    if (!source || !canSpeak(scene, source)) continue;
    const that =
      wordAt(scene, source.to) === 'secondo' && wordAt(scene, source.to + 1) === 'cui'
        ? source.to + 2
        : source.to;
    const hasClause = that > source.to || complementisers.has(wordAt(scene, source.to));
    if (!hasClause) continue;
    const content = trimRange(scene, {
      from: that > source.to ? that : source.to + 1,
      to: clause.sentence.to,
    });
    if (!content) continue;
    drafts.push({
      meaning: { kind, takes: [] },
      cue: [{ from: index, to: index + 1 }],
      source,
      content: [content],
      negated: false,
    });
  }
  return drafts;
}

/** A sentence that is nothing but a quotation goes on with the speaker of the one before. */
function loneQuotation(
  scene: Scene,
  sentence: Sentence,
  previous: FoundStatement | undefined,
): Draft | undefined {
  const quotation = scene.quotations[scene.quotationAt[sentence.from] ?? -1];
  if (!quotation || !previous || sentence.to - sentence.from < 5) return undefined;
  const last = (scene.tokens.ends[sentence.to - 1] ?? 0) - 1;
  const inside =
    quotation.outer[0] <= (scene.tokens.starts[sentence.from] ?? 0) && last <= quotation.outer[1];
  const follows = scene.sentences.indexOf(sentence) - scene.sentences.indexOf(previous.sentence) === 1;
  const range = trimRange(scene, { from: sentence.from, to: sentence.to });
  if (!inside || !follows || !range) return undefined;
  const { speaker } = previous.statement;
  return {
    meaning: { kind: 'assertion', takes: [] },
    cue: [],
    content: [range],
    negated: false,
    ...(speaker === undefined ? {} : { speaker }),
  };
}

function written(scene: Scene, compiled: Compiled, sentence: Sentence, draft: Draft): FoundStatement {
  const first = draft.content[0] ?? { from: sentence.from, to: sentence.from };
  const words = certaintyIn(scene, compiled.certainty, { from: certaintyStart(draft, first), to: first.to });
  const content = withoutCertainty(scene, draft, words?.range);
  const kind = kindOf(scene, compiled, draft, content);
  const speaker = draft.speaker ?? resolveSpeaker(scene, draft, sentence);
  const via = viaOf(scene, sentence, draft);
  const spokenOf = timeIn(scene, content);
  const statement: Statement = {
    source: draft.source ? [rangeSpan(scene, draft.source)] : 'implicit',
    cue: draft.cue.map((range) => rangeSpan(scene, range)),
    content: content.map((range) => rangeSpan(scene, range)),
    ...(speaker === undefined ? {} : { speaker }),
    ...(via.length === 0 ? {} : { via }),
    kind,
    polarity: polarityOf(scene, compiled, { draft, kind, content }),
    certainty: certaintyOf(scene, draft, words?.certainty),
    ...(spokenOf ? { spokenOf } : {}),
  };
  return { statement, content, sentence, ...(draft.source ? { source: draft.source } : {}) };
}

/** Words of certainty may stand between cue and content ("ha affermato *di non avere dubbi* che …"). */
function certaintyStart(draft: Draft, first: TokenRange): number {
  const end = draft.cue.at(-1)?.to;
  return end !== undefined && end <= first.from && first.from - end <= 12 ? end : first.from;
}

/** "… di non avere dubbi *che* X": the words of certainty lead up to the content, they are not part of it. */
function withoutCertainty(scene: Scene, draft: Draft, words: TokenRange | undefined): readonly TokenRange[] {
  const [first, ...rest] = draft.content;
  if (!first || !words || words.from > first.from + 3) return draft.content;
  const that = words.to;
  if (!scene.rules.grammar.complementisers.has(wordAt(scene, that))) return draft.content;
  const trimmed = trimRange(scene, { from: that + 1, to: first.to });
  return trimmed ? [trimmed, ...rest] : draft.content;
}

function kindOf(
  scene: Scene,
  compiled: Compiled,
  draft: Draft,
  content: readonly TokenRange[],
): StatementKind {
  const { kind } = draft.meaning;
  if (kind === 'denial') return draft.negated ? 'assertion' : 'denial';
  if (kind !== 'assertion') return kind;
  if (
    content.some(
      (range) =>
        compiled.denials.matchAll(scene.tokens, range.from, Math.min(range.to, range.from + 25)).length > 0,
    )
  )
    return 'denial';
  return content.some((range) => speaksOfFuture(scene, range))
    ? futureKind(scene, draft, content)
    : 'assertion';
}

function speaksOfFuture(scene: Scene, range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    if (scene.rules.grammar.isFuture(wordAt(scene, index)) && scene.nameAt[index] === -1) return true;
  }
  return false;
}

/** Who speaks of what his own side will do promises; who speaks of others forecasts. */
function futureKind(scene: Scene, draft: Draft, content: readonly TokenRange[]): StatementKind {
  const country = draft.source && countryOf(scene, draft.source);
  const own = content.some((range) => opensWithOwnSide(scene, range, country));
  return own ? 'promise' : 'forecast';
}

function countryOf(scene: Scene, range: TokenRange): string | undefined {
  for (let index = range.from; index < range.to; index++) {
    const country = nameCovering(scene, index)?.country;
    if (country !== undefined) return country;
  }
  return undefined;
}

function opensWithOwnSide(scene: Scene, range: TokenRange, country: string | undefined): boolean {
  const { both, isFuture } = scene.rules.grammar;
  for (let index = range.from; index < Math.min(range.to, range.from + 8); index++) {
    const word = wordAt(scene, index);
    if (isFuture(word)) return index === range.from;
    if (both.has(word) || word === 'we' || word === 'noi') return true;
    if (country !== undefined && nameCovering(scene, index)?.country === country) return true;
  }
  return false;
}

/** How deep into a content its own negation is looked for. */
const NEGATION_REACH = 9;

function polarityOf(
  scene: Scene,
  { idleNegations }: Compiled,
  statement: { readonly draft: Draft; readonly kind: StatementKind; readonly content: readonly TokenRange[] },
): 'positive' | 'negative' {
  const { draft, kind, content } = statement;
  if (kind === 'denial') return 'negative';
  const first = content[0];
  if (!first) return 'positive';
  if (draft.negated && draft.meaning.kind !== 'denial') return 'negative';
  const { from } = first;
  for (let index = from; index < Math.min(first.to, from + NEGATION_REACH); index++) {
    const idle = idleNegations.matchAt(scene.tokens, index, first.to);
    if (idle) index = idle.end - 1;
    else if (scene.rules.grammar.negations.has(wordAt(scene, index))) return 'negative';
  }
  return 'positive';
}

function certaintyOf(
  scene: Scene,
  draft: Draft,
  words: WordedProbability | undefined,
): Statement['certainty'] {
  const hedge = draft.hedge ? textOf(scene, draft.hedge) : undefined;
  const lastCue = draft.cue.at(-1);
  const implied =
    draft.meaning.certainty && lastCue
      ? { ...draft.meaning.certainty, phrase: textOf(scene, lastCue) }
      : undefined;
  return statementCertainty({
    ...(words ? { words } : {}),
    ...(implied ? { cue: implied } : {}),
    ...(hedge === undefined ? {} : { hedge }),
  });
}

function textOf(scene: Scene, range: TokenRange): string {
  const [start, end] = rangeSpan(scene, range);
  return scene.text.slice(start, end);
}

function resolveSpeaker(scene: Scene, draft: Draft, sentence: Sentence): string | undefined {
  const { both, pronouns } = scene.rules.grammar;
  if (draft.source) {
    const first = wordAt(scene, draft.source.from);
    if (both.has(first)) {
      const pair = lastPersons(scene, draft.source.from, 2);
      return pair.length === 2 ? pair.join('+') : undefined;
    }
    if (!pronouns.has(first)) return speakerOf(scene, draft.source);
  }
  return carriedOver(scene, draft, sentence);
}

/** A pronoun or no subject at all: the subject of this sentence before the cue, else that of the sentence before. */
function carriedOver(scene: Scene, draft: Draft, sentence: Sentence): string | undefined {
  const at = draft.source?.from ?? draft.cue[0]?.from ?? sentence.from;
  const own = clauseSubject(scene, sentence.from, at);
  if (own) return speakerOf(scene, own);
  const previous = scene.sentences[scene.sentences.indexOf(sentence) - 1];
  const before = previous && clauseSubject(scene, previous.from, previous.to);
  return before && speakerOf(scene, before);
}

/** Media named in the sentence outside source and content: through them the words reached the document. */
function viaOf(scene: Scene, sentence: Sentence, draft: Draft): Span[] {
  const spans: Span[] = [];
  for (const name of scene.names) {
    if (name.from < sentence.from || name.to > sentence.to || name.sector !== 'JRN' || name.kind !== 'actor') continue;
    const within = (range: TokenRange): boolean => range.from <= name.from && name.to <= range.to;
    if (draft.content.some(within) || (draft.source && within(draft.source))) continue;
    spans.push(rangeSpan(scene, name));
  }
  return spans;
}

function timeIn(scene: Scene, content: readonly TokenRange[]): Interval | undefined {
  for (const range of content) {
    const time = scene.times.find(
      (found) => found.from >= range.from && found.to <= range.to && found.expression.type !== 'duration',
    );
    if (time) {
      const { from, to, precision, vague } = time.expression;
      return {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        precision,
        vague,
      };
    }
  }
  return undefined;
}
