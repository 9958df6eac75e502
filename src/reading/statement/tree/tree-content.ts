import type { AttitudeVerb } from '../../language/language-rules.ts';
import type { Scene, TokenRange } from '../../scene.ts';
import { wordAt } from '../../scene.ts';
import { isDoing } from '../doing.ts';
import { isFiniteVerb } from '../predicate.ts';
import { quotationCovering } from '../quoted-speech.ts';
import { antecedentContent, askedContent, isAskedClause, isRequest } from './asked-content.ts';
import { chargeContent, cliticCharge } from './charge-content.ts';
import { contentRange } from './content-range.ts';
import type { TreeContent } from './found-content.ts';
import { phraseOf } from './phrase-of.ts';
import type { Predicate } from './predicate.ts';
import { caseOf, isInfinitive, markOf, verbFormOf } from './relations.ts';
import { agentOf, passiveTopic } from './subject-of.ts';

/** Relations by which the rest of what is said of an object hangs from the verb ("accused him *of lying*", "called it *a lie*"). */
const BEHIND_OBJECT: ReadonlySet<string> = new Set(['xcomp', 'obl', 'ccomp', 'advcl']);

/** What a predicate reports: its clause, infinitive, object or prepositional phrase, the first that one of its meanings takes. */
export function treeContent(scene: Scene, predicate: Predicate): TreeContent | undefined {
  for (const meaning of predicate.meanings) {
    const found = predicate.cue.passive
      ? passiveContent(scene, predicate, meaning)
      : (clauseContent(scene, predicate, meaning) ??
        objectContent(scene, predicate, meaning) ??
        topicContent(scene, predicate, meaning) ??
        askedContent(scene, predicate, meaning) ??
        cliticCharge(scene, predicate, meaning) ??
        antecedentContent(scene, predicate, meaning));
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
    if (relation === 'advcl' && child > word && takes.includes('that')) {
      const content = contentRange(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
      if (
        content &&
        content.from === predicate.cue.to &&
        isQuestion(scene, content) &&
        isFiniteVerb(grammar, child)
      )
        return { content: [content], complement: 'that', meaning, question: true };
    }
    if (isGerundClause(scene, predicate, meaning, child)) {
      const content = contentRange(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
      if (content)
        return { content: [content], complement: meaning.infinitiveKind ? 'infinitive' : 'that', meaning };
    }
    const governs = relation === 'xcomp' || (isRequest(meaning) && isAskedClause(scene, child));
    if (governs && child > word && takes.includes('infinitive') && isInfinitive(scene, child)) {
      const object = objectBetween(scene, word, child);
      const from = object >= 0 && meaning.listener !== true ? grammar.first(object) : grammar.first(child);
      const content = contentRange(scene, predicate, { from, to: grammar.last(child) });
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

/** "recalled *seeing* them", "denied *having been* there": English reports in the gerund as well. */
function isGerundClause(
  scene: Scene,
  { word }: Predicate,
  { takes, attitude }: AttitudeVerb,
  child: number,
): boolean {
  const { grammar } = scene;
  if (!scene.rules.grammar.pastIsParticiple || child < word || !takes.includes('that')) return false;
  if (attitude === 'wish' || attitude === 'thought' || attitude === 'intention') return false;
  return (
    /^(?:xcomp|ccomp|advcl)$/u.test(grammar.relation(child)) &&
    gerundOf(scene, child) &&
    !grammar
      .children(child)
      .some((inner) => /^(?:nsubj|mark|punct)/u.test(grammar.relation(inner)) && inner < child)
  );
}

function gerundOf(scene: Scene, word: number): boolean {
  const { grammar } = scene;
  const opener = grammar.words.forms[grammar.first(word)] ?? '';
  if (verbFormOf(scene, word) === 'Ger' || scene.rules.grammar.isGerund(opener.toLowerCase())) return true;
  return grammar
    .children(word)
    .some(
      (child) =>
        child < word &&
        grammar.relation(child).startsWith('aux') &&
        scene.rules.grammar.isGerund((grammar.words.forms[child] ?? '').toLowerCase()),
    );
}

/** A clause that stands all on one side of its verb; one that the verb is inserted into is read by its marks instead. */
function clauseRange(scene: Scene, predicate: Predicate, clause: number): TokenRange | undefined {
  const { grammar } = scene;
  const { word } = predicate;
  const [first, last] = [grammar.first(clause), grammar.last(clause)];
  if (first <= word && word < last) return undefined;
  return contentRange(scene, predicate, { from: first, to: last });
}

function isQuestion(scene: Scene, { from }: TokenRange): true | undefined {
  return scene.rules.grammar.questionWords.has(wordAt(scene, from)) ? true : undefined;
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
    if (!objective || (meaning.doing === true && !isDoing(scene, child))) continue;
    let to = grammar.last(child);
    for (const next of grammar.children(word)) {
      if (next <= child || !BEHIND_OBJECT.has(grammar.relation(next))) continue;
      if (grammar.relation(next) === 'obl' && !(meaning.judges ?? []).includes(caseOf(grammar, next)))
        continue;
      if (grammar.relation(next) === 'advcl' && !(meaning.judges ?? []).includes(markOf(scene, next)))
        continue;
      to = Math.max(to, grammar.last(next));
    }
    const content = contentRange(scene, predicate, { from: grammar.first(child), to });
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
    if (!clausal && relation !== 'obl' && relation !== 'nmod' && relation !== 'obj') continue;
    const opener = clausal ? markOf(scene, child) : caseOf(grammar, child);
    const isTime = scene.timeAt[scene.syntax.words.tokenOf[child] ?? -1] === 1;
    if (!about.includes(opener) || (isTime && meaning.kind === 'assertion')) continue;
    const range = contentRange(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
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
    if (relation === 'xcomp' && child > word && isInfinitive(scene, child)) {
      const content = contentRange(scene, predicate, { from: grammar.first(child), to: grammar.last(child) });
      if (content && about && about.to <= content.from)
        return { content: [about, content], complement: 'infinitive', meaning };
      // "ai ribelli è stato intimato di …": the infinitive itself is what the passive is about.
      if (content && topic < 0 && takes.includes('infinitive') && !scene.rules.grammar.pastIsParticiple)
        return { content: [content], complement: 'infinitive', meaning };
    }
  }
  const agent = agentOf(scene, word);
  const charged = agent < 0 ? undefined : chargeContent(scene, predicate, meaning);
  if (charged) return charged;
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
