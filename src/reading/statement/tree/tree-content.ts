import type { AttitudeVerb, Complement } from '../../language/language-rules.ts';
import { isPunctuation, type Scene, type TokenRange, tokensOfWords, trimRange, wordAt } from '../../scene.ts';
import { quotationCovering, quotedTokens, spokenTokens } from '../quoted-speech.ts';
import { phraseOf } from './phrase-of.ts';
import type { Predicate } from './predicate.ts';
import { caseOf, verbFormOf } from './relations.ts';
import { agentOf, passiveTopic } from './subject-of.ts';

/** What a predicate reports, by the tree. */
export interface TreeContent {
  readonly content: readonly TokenRange[];
  readonly complement: Complement;
  readonly meaning: AttitudeVerb;
  readonly question?: true;
  /** One past the preposition that belongs to the cue ("called *for*"). */
  readonly cueTo?: number;
}

/** Relations by which the rest of what is said of an object hangs from the verb ("accused him *of lying*", "called it *a lie*"). */
const BEHIND_OBJECT: ReadonlySet<string> = new Set(['xcomp', 'obl', 'ccomp', 'advcl']);

/** What a predicate reports: its clause, infinitive, object or prepositional phrase, the first that one of its meanings takes. */
export function treeContent(scene: Scene, predicate: Predicate): TreeContent | undefined {
  for (const meaning of predicate.meanings) {
    const found = predicate.cue.passive
      ? passiveContent(scene, predicate, meaning)
      : (clauseContent(scene, predicate, meaning) ??
        objectContent(scene, predicate, meaning) ??
        topicContent(scene, predicate, meaning));
    if (found) return found;
  }
  return undefined;
}

function clauseContent(scene: Scene, predicate: Predicate, meaning: AttitudeVerb): TreeContent | undefined {
  const { grammar } = scene;
  const { word } = predicate;
  const { takes } = meaning;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (
      (relation === 'ccomp' || isFiniteClause(scene, child, relation)) &&
      (takes.includes('that') || takes.includes('bare') || takes.includes('quote'))
    ) {
      const content = clauseRange(scene, predicate, child);
      if (content) {
        const question = isQuestion(scene, content);
        return { content: [content], complement: 'that', meaning, ...(question ? { question } : {}) };
      }
    }
    if (relation === 'xcomp' && child > word && takes.includes('infinitive') && isInfinitive(scene, child)) {
      const object = objectBetween(scene, word, child);
      const from = object >= 0 && meaning.listener !== true ? grammar.first(object) : grammar.first(child);
      const content = rangeOf(scene, predicate, { from, to: grammar.last(child) });
      if (content) return { content: [content], complement: 'infinitive', meaning };
    }
  }
  return undefined;
}

/** "credo *sia giusto*": a predicate with a finite copula is a clause, though the tree may take it for an open one. */
function isFiniteClause(scene: Scene, word: number, relation: string): boolean {
  const { grammar } = scene;
  if (relation !== 'xcomp') return false;
  for (const child of grammar.children(word)) {
    const auxiliary = grammar.relation(child) === 'cop' || grammar.relation(child).startsWith('aux');
    if (auxiliary && child < word && verbFormOf(scene, child) === 'Fin') return true;
  }
  return false;
}

/** A clause that stands all on one side of its verb; one that the verb is inserted into is read by its marks instead. */
function clauseRange(scene: Scene, predicate: Predicate, clause: number): TokenRange | undefined {
  const { grammar } = scene;
  const { word } = predicate;
  const [first, last] = [grammar.first(clause), grammar.last(clause)];
  if (first <= word && word < last) return undefined;
  return rangeOf(scene, predicate, { from: first, to: last });
}

function isQuestion(scene: Scene, { from }: TokenRange): true | undefined {
  return scene.rules.grammar.questionWords.has(wordAt(scene, from)) ? true : undefined;
}

function isInfinitive(scene: Scene, word: number): boolean {
  const { grammar } = scene;
  if (verbFormOf(scene, word) === 'Inf') return true;
  for (const child of grammar.children(word)) {
    if (child > word) break;
    if (grammar.verbForm(child) === 'Inf' || grammar.relation(child) === 'mark') return true;
  }
  return false;
}

function objectBetween({ grammar }: Scene, from: number, to: number): number {
  for (const child of grammar.children(from)) {
    const relation = grammar.relation(child);
    if (child > from && child < to && (relation === 'obj' || relation === 'iobj')) return child;
  }
  return -1;
}

/** "denied the charge", "called it a lie", "accused him of lying": the object, and what is said of it. */
function objectContent(scene: Scene, predicate: Predicate, meaning: AttitudeVerb): TreeContent | undefined {
  if (!meaning.takes.includes('object')) return undefined;
  const { grammar } = scene;
  const { word } = predicate;
  for (const child of grammar.children(word)) {
    if (child < word) continue;
    const relation = grammar.relation(child);
    const objective = relation === 'obj' || (relation === 'xcomp' && !isInfinitive(scene, child));
    if (!objective) continue;
    let to = grammar.last(child);
    for (const next of grammar.children(word)) {
      if (next <= child || !BEHIND_OBJECT.has(grammar.relation(next))) continue;
      if (grammar.relation(next) === 'obl' && !(meaning.judges ?? []).includes(caseOf(grammar, next)))
        continue;
      if (grammar.relation(next) === 'advcl' && !(meaning.judges ?? []).includes(markOf(scene, next)))
        continue;
      to = Math.max(to, grammar.last(next));
    }
    const content = rangeOf(scene, predicate, { from: grammar.first(child), to });
    if (content && (meaning.judged !== true || isJudgement(scene, word, content)))
      return { content: [content], complement: 'object', meaning };
  }
  return undefined;
}

/** True when something is said of the object: a predicate beside it, or a word or two in quotation marks. */
export function isJudgement(scene: Scene, word: number, content: TokenRange): boolean {
  const { grammar } = scene;
  let objects = 0;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (child > word && relation === 'xcomp' && !isInfinitive(scene, child)) return true;
    if (child > word && relation === 'obj') objects++;
    if (child > word && relation === 'obl' && scene.rules.grammar.manners.has(caseOf(grammar, child)))
      return true;
  }
  if (objects > 1) return true;
  for (let index = content.from; index < content.to; index++)
    if (quotationCovering(scene, index)) return true;
  return false;
}

function markOf({ grammar }: Scene, clause: number): string {
  for (const child of grammar.children(clause)) {
    const relation = grammar.relation(child);
    if (child < clause && (relation === 'mark' || relation === 'case')) return grammar.lemma(child);
  }
  return '';
}

/** "called for talks", "complained about the noise": what the preposition governs; the preposition belongs to the cue when it stands next to it. */
function topicContent(scene: Scene, predicate: Predicate, meaning: AttitudeVerb): TreeContent | undefined {
  const { about } = meaning;
  if (!about) return undefined;
  const { grammar } = scene;
  const { word, cue } = predicate;
  for (const child of grammar.children(word)) {
    if (child < word) continue;
    const relation = grammar.relation(child);
    const clausal = relation === 'advcl' || relation === 'xcomp' || relation === 'ccomp';
    if (!clausal && relation !== 'obl' && relation !== 'nmod') continue;
    const opener = clausal ? markOf(scene, child) : caseOf(grammar, child);
    if (!about.includes(opener)) continue;
    const range = rangeOf(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
    if (!range) continue;
    const adjacent = range.from === cue.to;
    const whole = clausal ? undefined : phraseOf(scene, child, word)?.whole;
    const content = whole
      ? { from: whole.from, to: Math.max(whole.to, range.to) }
      : { from: range.from + 1, to: range.to };
    if (content.from >= content.to) continue;
    return {
      content: [content],
      complement: 'about',
      meaning,
      ...(adjacent && content.from === cue.to + 1 ? { cueTo: content.from } : {}),
    };
  }
  return undefined;
}

/** "X is expected to Z", "it was announced that X", "the raid was condemned by Y". */
function passiveContent(scene: Scene, predicate: Predicate, meaning: AttitudeVerb): TreeContent | undefined {
  const { grammar } = scene;
  const { word } = predicate;
  const { takes } = meaning;
  const topic = passiveTopic(grammar, word);
  const about = topic < 0 ? undefined : phraseOf(scene, topic, word)?.whole;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (
      (relation === 'ccomp' || relation === 'csubj:pass' || relation === 'csubj') &&
      takes.includes('that')
    ) {
      const content = clauseRange(scene, predicate, child);
      if (content) return { content: [content], complement: 'that', meaning };
    }
    if (relation === 'xcomp' && child > word && isInfinitive(scene, child) && about) {
      const content = rangeOf(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
      if (content && about.to <= content.from)
        return { content: [about, content], complement: 'infinitive', meaning };
    }
  }
  const agent = agentOf(scene, word);
  if (
    agent < 0 ||
    !about ||
    !takes.includes('object') ||
    meaning.ambiguous === true ||
    meaning.listener === true
  )
    return undefined;
  return { content: [about], complement: 'object', meaning };
}

/** Tokens of a stretch of words, without the conjunction that opens it, kept inside or made to hold quotations whole. */
function rangeOf(scene: Scene, { cue, floor }: Predicate, words: TokenRange): TokenRange | undefined {
  if (words.from >= words.to) return undefined;
  let { from, to } = tokensOfWords(scene, words);
  from = Math.max(from, floor);
  if (from < cue.to && to > cue.from) {
    if (from >= cue.from) from = cue.to;
    else to = cue.from;
  }
  while (from < to && isPunctuation(scene, from) && scene.quotationAt[from] === -1) from++;
  if (scene.rules.grammar.complementisers.has(wordAt(scene, from)) && !isPronoun(scene, from)) from++;
  const own = quotationCovering(scene, cue.verb);
  if (own) {
    const spoken = spokenTokens(scene, own);
    [from, to] = [Math.max(from, spoken.from), Math.min(to, spoken.to)];
  } else {
    const [first, last] = [quotationCovering(scene, from), quotationCovering(scene, to - 1)];
    if (first) from = Math.min(from, Math.max(quotedTokens(scene, first).from, from >= cue.to ? cue.to : 0));
    if (last && to > from)
      to = Math.max(
        to,
        from < cue.from ? Math.min(cue.from, quotedTokens(scene, last).to) : quotedTokens(scene, last).to,
      );
  }
  return from < to ? trimRange(scene, { from, to }) : undefined;
}

function isPronoun(scene: Scene, token: number): boolean {
  const word = scene.syntax.words.firstWordOf[token] ?? 0;
  const tag = scene.grammar.upos(word);
  return tag === 'PRON' || tag === 'DET';
}
