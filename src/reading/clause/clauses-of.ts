import type { Span } from '../../base/index.ts';
import type { Scene } from '../scene.ts';
import { isPredicate } from '../statement/predicate.ts';
import type { Clause, ClauseArgument } from './clause.ts';
import { forceOf, isNegative } from './clause-force.ts';

/** Arguments looked at of one predicate: a list of thousands is no clause. */
const MOST_ARGUMENTS = 40;
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'X', 'SYM']);

/** The clauses of a text, by their predicates in text order. Linear in the words but for long phrases, which are cut. */
export function clausesOf(scene: Scene): Clause[] {
  const { grammar } = scene;
  const clauses: Clause[] = [];
  for (let word = 0; word < grammar.words.count; word++) {
    if (!isPredicate(grammar, word) || /^(?:aux|cop)/u.test(grammar.relation(word))) continue;
    clauses.push(clauseAt(scene, word));
  }
  return clauses;
}

function clauseAt(scene: Scene, word: number): Clause {
  const { grammar } = scene;
  const span = phraseSpan(scene, word);
  const { subject, object, others } = argumentsOf(scene, word);
  return {
    span,
    predicate: wordSpan(scene, word),
    lemma: grammar.lemma(word).toLowerCase(),
    negative: isNegative(scene, word),
    force: forceOf(scene, word),
    ...(subject === undefined ? {} : { subject: argument(scene, subject) }),
    ...(object === undefined ? {} : { object: argument(scene, object) }),
    others: others.map((other) => argument(scene, other)),
  };
}

interface Parts {
  readonly subject: number | undefined;
  readonly object: number | undefined;
  readonly others: readonly number[];
}

function argumentsOf(scene: Scene, word: number): Parts {
  const { grammar } = scene;
  let subject: number | undefined;
  let patient: number | undefined;
  let object: number | undefined;
  const agents: number[] = [];
  const others: number[] = [];
  for (const child of grammar.children(word).subarray(0, MOST_ARGUMENTS)) {
    const relation = grammar.relation(child);
    if (relation.endsWith('subj:pass') && mayBePassive(scene, word)) patient ??= child;
    else if (/^[nc]subj/u.test(relation)) subject ??= child;
    else if (relation === 'obl:agent' || (isOblique(relation) && opensWithAgent(scene, child)))
      agents.push(child);
    else if (relation === 'obj') object ??= child;
    else if (isOblique(relation) || relation === 'iobj') others.push(child);
  }
  const isPassive =
    patient !== undefined || (object === undefined && agents.length > 0 && isPassiveForm(scene, word));
  const [agent, ...more] = agents;
  const parts = isPassive
    ? { subject: agent, object: patient ?? subject, others: [...others, ...more] }
    : { subject, object, others: [...others, ...agents] };
  return parts.subject === undefined && !isPassive
    ? { ...parts, subject: sharedSubject(scene, word) }
    : parts;
}

function isOblique(relation: string): boolean {
  return relation.startsWith('obl') || relation.startsWith('nmod');
}

const AGENT_WORDS: ReadonlySet<string> = new Set(['by', 'da']);

/** "By the army", "dalla contraerea": whom a passive makes act, whatever the tree calls it. */
function opensWithAgent({ grammar }: Scene, word: number): boolean {
  return grammar
    .children(word)
    .some(
      (child) => grammar.relation(child) === 'case' && AGENT_WORDS.has(grammar.lemma(child).toLowerCase()),
    );
}

const PASSIVE_HELPERS: ReadonlySet<string> = new Set(['be', 'get', 'essere', 'venire', 'andare', 'stare']);

/** A participle with a helper of the passive; one with none may stand behind its noun ("lanciati dalla Lusena"). */
function isPassiveForm({ grammar }: Scene, word: number): boolean {
  if (grammar.verbForm(word) !== 'Part') return false;
  const helpers = [...grammar.children(word)].filter((child) => grammar.relation(child).startsWith('aux'));
  return (
    helpers.length === 0 || helpers.some((helper) => PASSIVE_HELPERS.has(grammar.lemma(helper).toLowerCase()))
  );
}

const PERFECT: ReadonlySet<string> = new Set(['have', 'avere']);

/** A perfect without a second auxiliary is active, whatever the tree says of its subject ("his forces had not crossed"). */
function mayBePassive({ grammar }: Scene, word: number): boolean {
  const helpers = [...grammar.children(word)].filter((child) => grammar.relation(child).startsWith('aux'));
  return helpers.length !== 1 || !PERFECT.has(grammar.lemma(helpers[0] ?? word));
}

/** The subject that a coordinated or open clause has from the one above it. */
function sharedSubject({ grammar }: Scene, word: number): number | undefined {
  let above = word;
  for (let step = 0; step < 3; step++) {
    const relation = grammar.relation(above);
    if (relation !== 'xcomp' && relation !== 'conj' && !relation.startsWith('advcl')) return undefined;
    above = grammar.head(above);
    if (above < 0) return undefined;
    for (const child of grammar.children(above).subarray(0, MOST_ARGUMENTS))
      if (grammar.relation(child).startsWith('nsubj')) return child;
  }
  return undefined;
}

function argument(scene: Scene, head: number): ClauseArgument {
  const { grammar } = scene;
  const words: string[] = [];
  const to = Math.min(grammar.last(head), grammar.first(head) + MOST_ARGUMENTS);
  for (let word = grammar.first(head); word < to; word++)
    if (CONTENT.has(grammar.upos(word))) words.push(grammar.lemma(word).toLowerCase());
  return { span: phraseSpan(scene, head), head: grammar.lemma(head).toLowerCase(), words };
}

function phraseSpan(scene: Scene, word: number): Span {
  const { grammar } = scene;
  const { starts, ends } = grammar.words;
  return [starts[grammar.first(word)] ?? 0, ends[grammar.last(word) - 1] ?? 0];
}

function wordSpan({ grammar }: Scene, word: number): Span {
  return [grammar.words.starts[word] ?? 0, grammar.words.ends[word] ?? 0];
}
