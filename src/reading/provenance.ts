import type { LanguageRules, ProvenanceCue } from './language/language-rules.ts';
import type { ProvenanceMention } from './reading.ts';
import { isPunctuation, nameCovering, rangeSpan, type Scene, type TokenRange, wordAt } from './scene.ts';
import { capitalAt, shapeAt } from './token.ts';
import { type PhraseMatch, PhraseSet } from './token-pattern.ts';

/** Finds what a document says of its own lineage: credits, translation notes, corrections, media that it cites. */
export type ProvenanceFinder = (scene: Scene) => ProvenanceMention[];

/** Sentences at either end in which credits may stand. */
const EDGE_SENTENCES = 2;

/** Compiles the lineage phrases of a language once. */
export function provenanceFinder(rules: LanguageRules): ProvenanceFinder {
  const cues = new PhraseSet<ProvenanceCue>(rules.provenance);
  return (scene) => {
    const found: ProvenanceMention[] = [];
    scene.sentences.forEach((sentence, index) => {
      const atEdge = index < EDGE_SENTENCES || index >= scene.sentences.length - EDGE_SENTENCES;
      for (const match of cues.matchAll(scene.tokens, sentence.from, sentence.to)) {
        if (match.rule.edgeOnly && !atEdge) continue;
        const mention = mentionOf(scene, match, sentence.to);
        if (mention) found.push(mention);
      }
      const credit = dateline(scene, sentence.from, sentence.to, index === 0);
      if (credit) found.push(credit);
    });
    const last = bracketCredit(scene);
    return last ? [...found, last] : found;
  };
}

function mentionOf(
  scene: Scene,
  match: PhraseMatch<ProvenanceCue>,
  limit: number,
): ProvenanceMention | undefined {
  const { kind } = match.rule;
  const target = match.rule.target === 'after' ? targetAfter(scene, match.end, limit) : undefined;
  // Citing is a claim about somebody: without a medium that can be named it says nothing.
  if (kind === 'cites' && !(target && isMedium(scene, target))) return undefined;
  const to = target ? target.to : match.end;
  return {
    kind,
    span: rangeSpan(scene, { from: match.start, to }),
    ...(target ? { target: scene.text.slice(...rangeSpan(scene, target)) } : {}),
  };
}

/** The name that follows: articles and common nouns in between are passed over. */
function targetAfter(scene: Scene, at: number, limit: number): TokenRange | undefined {
  for (let index = at; index < Math.min(limit, at + 6); index++) {
    const name = nameCovering(scene, index);
    if (name && name.kind !== 'demonym' && name.kind !== 'role') return { from: name.from, to: name.to };
    if (capitalAt(scene.tokens, index) && shapeAt(scene.tokens, index) === 'word')
      return capitalRun(scene, index, limit);
    if (isPunctuation(scene, index) && !'"“«:'.includes(wordAt(scene, index))) return undefined;
  }
  return undefined;
}

function capitalRun(scene: Scene, from: number, limit: number): TokenRange {
  let to = from + 1;
  while (
    to < limit &&
    (capitalAt(scene.tokens, to) ||
      (scene.rules.grammar.inside.has(wordAt(scene, to)) && capitalAt(scene.tokens, to + 1)))
  )
    to++;
  return { from, to };
}

function isMedium(scene: Scene, target: TokenRange): boolean {
  const name = nameCovering(scene, target.from);
  return name?.sector === 'JRN';
}

/** "MINSK, 14 nov (Agenzia) –", "WASHINGTON (Reuters) -": the agency in brackets near the start. */
function dateline(scene: Scene, from: number, to: number, first: boolean): ProvenanceMention | undefined {
  if (!first) return undefined;
  for (let index = from; index < Math.min(to, from + 12); index++) {
    if (wordAt(scene, index) !== '(') continue;
    const credit = capitalRun(scene, index + 1, to);
    const closes = wordAt(scene, credit.to) === ')';
    const dash = '-–—'.includes(wordAt(scene, credit.to + 1)) && wordAt(scene, credit.to + 1) !== '';
    if (!closes || !dash || !capitalAt(scene.tokens, index + 1)) return undefined;
    return {
      kind: 'reprint-of',
      span: rangeSpan(scene, { from: index, to: credit.to + 1 }),
      target: scene.text.slice(...rangeSpan(scene, credit)),
    };
  }
  return undefined;
}

/** A bracketed name that is the last thing in the text: "(Reuters)", "(ANSA)", "(fonte: Agenzia Nordest)" is a rule of its own. */
function bracketCredit(scene: Scene): ProvenanceMention | undefined {
  const end = scene.tokens.count;
  let close = end - 1;
  if (wordAt(scene, close) === '.') close--;
  if (wordAt(scene, close) !== ')') return undefined;
  for (let index = close - 1; index > close - 7 && index > 0; index--) {
    if (wordAt(scene, index) !== '(') continue;
    const credit = capitalRun(scene, index + 1, close);
    if (credit.to !== close || !capitalAt(scene.tokens, index + 1)) return undefined;
    return {
      kind: 'reprint-of',
      span: rangeSpan(scene, { from: index, to: close + 1 }),
      target: scene.text.slice(...rangeSpan(scene, credit)),
    };
  }
  return undefined;
}
