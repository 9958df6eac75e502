import { isPunctuation, nameCovering, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Clause } from './clause.ts';
import type { FoundComplement } from './complement.ts';
import { isFiniteVerb } from './predicate.ts';
import {
  closesQuotation,
  isWholeSpeech,
  opensQuotation,
  quotationCovering,
  quotedTokens,
} from './quoted-speech.ts';

/** The next cue begins this close behind its subject, or belongs to another clause. */
const LONGEST_SUBJECT = 30;

/** Tokens of the content that a complement opens; `undefined` when nothing is left of it. */
export function contentFrom(
  scene: Scene,
  clause: Clause,
  complement: FoundComplement,
): TokenRange | undefined {
  const { from } = complement;
  const quotation =
    complement.kind === 'quote' && opensQuotation(scene, from) ? quotationCovering(scene, from) : undefined;
  if (quotation) {
    const quoted = quotedTokens(scene, quotation);
    if (isWholeSpeech(scene, quotation) || quoted.to >= clause.region.to) return quoted;
    // "said “it is over” for the garrison": the reporter finishes the sentence.
    return withWholeQuotations(scene, { from, to: clauseEnd(scene, clause, quoted.to) });
  }
  const to = clauseEnd(scene, clause, from);
  if (quotationCovering(scene, clause.cue.verb)) return withoutLastMarks(scene, { from, to });
  return withWholeQuotations(scene, { from, to });
}

/** What is reported inside somebody's speech leaves the marks that close the speech to it. */
function withoutLastMarks(scene: Scene, range: TokenRange): TokenRange | undefined {
  let { to } = range;
  while (to > range.from && isPunctuation(scene, to - 1) && !closesQuotation(scene, to - 1)) to--;
  return to > range.from ? { from: range.from, to } : undefined;
}

/** Where a content ends: at a coordinated cue, a clause of the reporter's own, or the end of its sentence. */
function clauseEnd(scene: Scene, clause: Clause, from: number): number {
  const { coordinators, clauseOpeners } = scene.rules.grammar;
  const { to } = clause.region;
  const inserted = isInsertedRelative(scene, clause);
  const ownVerb = nextOwnVerb(scene, clause, from);
  for (let index = from; index < to; index++) {
    if (opensQuotation(scene, index)) {
      const quotation = quotationCovering(scene, index);
      if (quotation) index = Math.max(index, quotedTokens(scene, quotation).to - 1);
      continue;
    }
    const word = wordAt(scene, index);
    if (word === ';' || index === ownVerb) return index;
    if (word === ',' && inserted) return index;
    if (word === ',' && opensOwnClause(scene, index + 1, clauseOpeners)) return index;
    if ((coordinators.has(word) || word === ',') && startsSibling(scene, clause, index + 1)) return index;
  }
  return to;
}

/** "ha negato che … *e ha cercato di* …": where, by the tree, a verb of the same subject is joined to the cue's; −1 where none is. */
function nextOwnVerb({ grammar, syntax }: Scene, { cue }: Clause, from: number): number {
  const { firstWordOf, tokenOf } = syntax.words;
  const verb = firstWordOf[cue.verb] ?? -1;
  for (const child of grammar.children(verb)) {
    if (child < (firstWordOf[from] ?? 0) || grammar.relation(child) !== 'conj') continue;
    if (grammar.upos(child) !== 'VERB' || !isFiniteVerb(grammar, child)) continue;
    if (grammar.children(child).some((inner) => grammar.relation(inner).startsWith('nsubj'))) continue;
    // Only where it agrees with the cue: "ha negato … e *ha* cercato".
    if (grammar.number(verb) !== grammar.number(child)) continue;
    return tokenOf[grammar.first(child)] ?? -1;
  }
  return -1;
}

/** "X, *who said that Y*, left": the comma that closes the relative clause closes what it reports. */
function isInsertedRelative(scene: Scene, { cue }: Clause): boolean {
  return (
    scene.rules.grammar.relatives.has(wordAt(scene, cue.from - 1)) && wordAt(scene, cue.from - 2) === ','
  );
}

/** ", con Putin che ha parlato", ", while Kyiv said": the reporter goes on in words of his own. */
function opensOwnClause(scene: Scene, at: number, openers: ReadonlySet<string>): boolean {
  if (openers.has(wordAt(scene, at))) return true;
  return scene.rules.grammar.absolutes.has(wordAt(scene, at)) && nameCovering(scene, at + 1) !== undefined;
}

/** "… e *ha affermato* …", ", *adding* that", "and *Kyiv denied*": a cue, or its subject, begins at token `at`. */
function startsSibling(scene: Scene, { siblings, position }: Clause, at: number): boolean {
  const { coordinators } = scene.rules.grammar;
  const start = coordinators.has(wordAt(scene, at)) ? at + 1 : at;
  for (let next = position + 1; next < siblings.length; next++) {
    const sibling = siblings[next];
    if (!sibling || sibling.cue.from > start + LONGEST_SUBJECT) return false;
    if (sibling.cue.from === start || sibling.subject?.from === start) return true;
  }
  return false;
}

/** A content that ends inside a quotation takes the whole of it: speech runs over several sentences. */
function withWholeQuotations(scene: Scene, range: TokenRange): TokenRange | undefined {
  const last = quotationCovering(scene, range.to - 1);
  const end = last ? quotedTokens(scene, last) : undefined;
  return trimRange(scene, { from: range.from, to: end && end.from >= range.from ? end.to : range.to });
}
