import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { capitalAt, shapeAt } from '../token.ts';
import type { Cue } from './cue.ts';
import type { CueForm, CueLexicon, FormRole } from './cue-lexicon.ts';
import { groupStart, hasNegation, hedgeIn, isPassive } from './verb-group.ts';

/** What hangs by these from another word, and is no verb by its tag, is part of a noun phrase. */
const INSIDE_PHRASES: ReadonlySet<string> = new Set([
  'compound',
  'nmod',
  'obl',
  'obj',
  'amod',
  'nmod:unmarked',
  'appos',
  'flat',
  'flat:name',
  'case',
]);

/** The cues of one sentence, in order; none overlaps another. */
export function findCues(scene: Scene, lexicon: CueLexicon, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  let floor = sentence.from;
  for (let index = sentence.from; index < sentence.to; ) {
    const cue =
      phraseCue(scene, lexicon, { index, floor, limit: sentence.to }) ??
      verbCue(scene, lexicon, { index, floor, limit: sentence.to });
    if (cue) {
      cues.push(cue);
      floor = cue.to;
    }
    index = cue ? cue.to : index + 1;
  }
  return cues;
}

/** A token that may be a cue, the end of the cue before it, and the end of the sentence. */
interface Candidate {
  readonly index: number;
  readonly floor: number;
  readonly limit: number;
}

function phraseCue(scene: Scene, lexicon: CueLexicon, { index, floor, limit }: Candidate): Cue | undefined {
  const match = lexicon.phrases.matchAt(scene.tokens, index, limit);
  if (!match) return undefined;
  const from = groupStart(scene, index, floor);
  const hedge = hedgeIn(scene, { from, to: match.end });
  return {
    meaning: match.rule,
    from,
    to: match.end,
    verb: match.end - 1,
    form: 'phrase',
    passive: false,
    past: false,
    negated: hasNegation(scene, { from, to: match.start }),
    ...(hedge ? { hedge } : {}),
  };
}

function verbCue(scene: Scene, lexicon: CueLexicon, candidate: Candidate): Cue | undefined {
  const forms = lexicon.byForm.get(wordAt(scene, candidate.index));
  if (!forms || nameCovering(scene, candidate.index) || isTaggedNoun(scene, candidate.index))
    return undefined;
  for (const form of forms) {
    const cue = cueOfForm(scene, form, candidate);
    if (cue) return cue;
  }
  return undefined;
}

/** "*State* Senator", "its *claims*": the tree's tag says that the word is no verb. A capital may stand in a headline, where tags mislead. */
function isTaggedNoun({ grammar, syntax, tokens }: Scene, index: number): boolean {
  if (capitalAt(tokens, index)) return false;
  const word = syntax.words.firstWordOf[index] ?? 0;
  const tag = grammar.upos(word);
  return tag !== 'VERB' && tag !== 'AUX' && INSIDE_PHRASES.has(grammar.relation(word));
}

function cueOfForm(
  scene: Scene,
  { verb, role }: CueForm,
  { index, floor, limit }: Candidate,
): Cue | undefined {
  const particle = verb.particle ?? [];
  const to = index + 1 + particle.length;
  if (to > limit || !particle.every((word, offset) => wordAt(scene, index + 1 + offset) === word))
    return undefined;
  const group: TokenRange = { from: groupStart(scene, index, floor), to: index };
  if (readsAsNoun(scene, role, group)) return undefined;
  const hedge = hedgeIn(scene, group);
  const passive = isPassive(scene, role, group);
  if (!passive && !stands(scene, role, { group, hedged: hedge !== undefined })) return undefined;
  return {
    meaning: verb,
    from: group.from,
    to,
    verb: index,
    form: formOf(scene, role, group),
    passive,
    past: role === 'participle' || hedge !== undefined,
    negated: hasNegation(scene, group),
    ...(hedge ? { hedge } : {}),
  };
}

function formOf(scene: Scene, role: FormRole, group: TokenRange): Cue['form'] {
  if (role === 'firstPerson') return 'firstPerson';
  return role === 'gerund' && !isProgressive(scene, group) ? 'gerund' : 'finite';
}

/** "Was saying", "stava dicendo". */
function isProgressive(scene: Scene, group: TokenRange): boolean {
  return group.to > group.from && scene.rules.grammar.progressives.has(wordAt(scene, group.to - 1));
}

/** An article or preposition right before the form makes it a noun or an attribute ("la conferma", "of claims"). */
function readsAsNoun(scene: Scene, role: FormRole, group: TokenRange): boolean {
  const { determiners, prepositions, clitics, sentenceClitics, auxiliaries, pronouns, quantifiers } =
    scene.rules.grammar;
  const before = wordAt(scene, group.to - 1);
  if (nameCovering(scene, group.to - 1)) return false;
  if (group.from < group.to) {
    // "la conferma" is an article and a noun; "lo conferma" a pronoun and a verb.
    const leans = clitics.has(before) && (sentenceClitics.has(before) || role === 'participle');
    return !leans && determiners.has(before) && !auxiliaries.has(before);
  }
  if (role === 'gerund') return determiners.has(before) && !quantifiers.has(before);
  if (pronouns.has(before) || quantifiers.has(before)) return false;
  return (
    determiners.has(before) ||
    prepositions.has(before) ||
    shapeAt(scene.tokens, group.to - 1) === 'possessive'
  );
}

/** An infinitive reports only behind words of seeming; an Italian participle needs its auxiliary. */
function stands(
  scene: Scene,
  role: FormRole,
  { group, hedged }: { readonly group: TokenRange; readonly hedged: boolean },
): boolean {
  const { grammar } = scene.rules;
  const marked = role !== 'gerund' && grammar.infinitiveMarkers.has(wordAt(scene, group.to - 1));
  if (role === 'infinitive' || marked) return hedged;
  if (role !== 'participle' || grammar.pastIsParticiple) return true;
  for (let index = group.from; index < group.to; index++)
    if (grammar.auxiliaries.has(wordAt(scene, index))) return true;
  return false;
}
