import { bracketedName, datelineOf } from './dateline.ts';
import type { LanguageRules, ProvenanceCue } from './language/language-rules.ts';
import type { Name } from './name.ts';
import type { ProvenanceMention } from './reading.ts';
import { isPunctuation, nameCovering, rangeSpan, type Scene, type TokenRange, wordAt } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { capitalAt, shapeAt } from './token.ts';
import { type PhraseMatch, PhraseSet } from './token-pattern.ts';

/**
 * Finds what a document says of its own lineage: credits, translation notes, corrections, media that it cites; in text order.
 * One mention a sentence and kind (of `cites`, one a medium). Credits to the document's own publisher are taken out afterwards (`withoutOwnCredit`).
 */
export type ProvenanceFinder = (scene: Scene) => ProvenanceMention[];

/** Sentences at either end in which credits may stand; in a short document only the outermost may. */
const EDGE_SENTENCES = 2;
const SHORT_DOCUMENT = 4;
/** How far after its phrase a target begins: articles and common nouns may stand between. */
const TARGET_REACH = 6;
/** Tokens from the end within which a closing credit opens its bracket. */
const CLOSING_CREDIT = 8;

/** Compiles the lineage phrases of a language once. */
export function provenanceFinder(rules: LanguageRules): ProvenanceFinder {
  const cues = new PhraseSet<ProvenanceCue>(rules.provenance);
  return (scene) => {
    const found: ProvenanceMention[] = [];
    const credit = datelineOf(scene)?.credit;
    if (credit) found.push(creditOf(scene, credit));
    const edge = scene.sentences.length > SHORT_DOCUMENT ? EDGE_SENTENCES : 1;
    scene.sentences.forEach((sentence, index) => {
      const atEdge = index < edge || index >= scene.sentences.length - edge;
      found.push(...mentionsIn(scene, { cues, sentence, atEdge }));
    });
    const closing = closingCredit(scene);
    return closing && found.every(({ kind, span }) => kind === 'cites' || span[1] <= closing.span[0])
      ? [...found, closing]
      : found;
  };
}

function mentionsIn(
  scene: Scene,
  place: { readonly cues: PhraseSet<ProvenanceCue>; readonly sentence: Sentence; readonly atEdge: boolean },
): ProvenanceMention[] {
  const { cues, sentence, atEdge } = place;
  const drawn: ProvenanceMention[] = [];
  for (const match of cues.matchAll(scene.tokens, sentence.from, sentence.to)) {
    if (match.rule.edgeOnly && !atEdge) continue;
    if (match.rule.opens && !opensLine(scene, sentence, match.start)) continue;
    const mention = mentionOf(scene, match, sentence.to);
    if (mention) drawn.push(mention);
  }
  return merged(drawn);
}

/** One mention a kind, the one with a target first; a note of translation takes in the credit of the same sentence. */
function merged(drawn: readonly ProvenanceMention[]): ProvenanceMention[] {
  const kept = new Map<string, ProvenanceMention>();
  for (const mention of drawn) {
    const key = mention.kind === 'cites' ? `cites ${mention.target ?? ''}` : mention.kind;
    const known = kept.get(key);
    if (!known || (known.target === undefined && mention.target !== undefined)) kept.set(key, mention);
  }
  const translation = kept.get('translation-of');
  const reprint = kept.get('reprint-of');
  if (translation && reprint) {
    kept.delete('reprint-of');
    const { target } = reprint;
    // "Pubblicato originariamente su X, tradotto da Y": the original is where it first appeared, not who translated it.
    if (target !== undefined) {
      kept.set('translation-of', { ...translation, span: reprint.span, target });
    }
  }
  return [...kept.values()].sort((a, b) => a.span[0] - b.span[0]);
}

function opensLine(scene: Scene, sentence: Sentence, at: number): boolean {
  if (at === sentence.from) return true;
  const before = wordAt(scene, at - 1);
  if ('([*–—-'.includes(before) && before !== '') return true;
  return scene.text.slice(scene.tokens.ends[at - 1], scene.tokens.starts[at]).includes('\n');
}

function mentionOf(
  scene: Scene,
  match: PhraseMatch<ProvenanceCue>,
  limit: number,
): ProvenanceMention | undefined {
  const { kind, target: wanted } = match.rule;
  const target = wanted === 'none' ? undefined : targetAfter(scene, match.end, limit);
  if (wanted === 'required' && !target) return undefined;
  if (wanted === 'medium' && !(target && nameCovering(scene, target.from)?.sector === 'JRN'))
    return undefined;
  return {
    kind,
    span: rangeSpan(scene, { from: match.start, to: target ? target.to : match.end }),
    ...(target ? { target: scene.text.slice(...rangeSpan(scene, target)) } : {}),
  };
}

/** The name that follows, with articles and common nouns in between; a place alone or a date is no target. */
function targetAfter(scene: Scene, at: number, limit: number): TokenRange | undefined {
  for (let index = at; index < Math.min(limit, at + TARGET_REACH); index++) {
    if (scene.timeAt[index] === 1) return undefined;
    const word = wordAt(scene, index);
    const name = nameCovering(scene, index);
    const range =
      name && name.kind !== 'demonym' && name.kind !== 'role' ? wider(scene, name, limit) : undefined;
    if (range) return isPlaceOnly(scene, range) ? undefined : range;
    if (!name && capitalAt(scene.tokens, index) && shapeAt(scene.tokens, index) === 'word') {
      return capitalRun(scene, index, limit);
    }
    const passable = '"“«:'.includes(word) || !isPunctuation(scene, index);
    if (!passable || (index > at && scene.rules.grammar.stops.has(word))) return undefined;
  }
  return undefined;
}

/** A name together with the capitals around it: "Quotidiano di Trieste" holds a place. */
function wider(scene: Scene, name: Name, limit: number): TokenRange {
  const run = capitalRun(scene, name.from, limit);
  return { from: name.from, to: Math.max(name.to, run.to) };
}

function isPlaceOnly(scene: Scene, { from, to }: TokenRange): boolean {
  const name = nameCovering(scene, from);
  return name?.to === to && (name.kind === 'place' || name.kind === 'capital' || name.kind === 'country');
}

function capitalRun(scene: Scene, from: number, limit: number): TokenRange {
  let to = from + 1;
  while (to < limit && (isCapitalWord(scene, to) || (joins(scene, to) && isCapitalWord(scene, to + 1)))) to++;
  return { from, to };
}

function isCapitalWord(scene: Scene, index: number): boolean {
  return capitalAt(scene.tokens, index) && shapeAt(scene.tokens, index) === 'word';
}

function joins(scene: Scene, index: number): boolean {
  return scene.rules.grammar.inside.has(wordAt(scene, index));
}

function creditOf(scene: Scene, credit: TokenRange): ProvenanceMention {
  return {
    kind: 'reprint-of',
    span: rangeSpan(scene, { from: credit.from - 1, to: credit.to + 1 }),
    target: scene.text.slice(...rangeSpan(scene, credit)),
  };
}

/** A bracketed name that is the last thing in the text: "(Reuters)", "(ANSA)". */
function closingCredit(scene: Scene): ProvenanceMention | undefined {
  const end = scene.tokens.count;
  const close = wordAt(scene, end - 1) === '.' ? end - 2 : end - 1;
  for (let index = Math.max(0, close - CLOSING_CREDIT); index < close; index++) {
    if (bracketedName(scene, index) === close) return creditOf(scene, { from: index + 1, to: close });
  }
  return undefined;
}
