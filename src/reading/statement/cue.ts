import type { CueMeaning, CuePhrase, CueVerb, LanguageRules } from '../language/language-rules.ts';
import { isPunctuation, type Scene, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { PhraseSet } from '../token-pattern.ts';

/** A reporting verb or phrase at work in a sentence. */
export interface Cue {
  readonly meaning: CueMeaning;
  /** Tokens of the verb with its auxiliaries, negation, adverbs and particle: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The verb itself. */
  readonly verb: number;
  readonly form: 'finite' | 'gerund' | 'phrase';
  readonly passive: boolean;
  readonly negated: boolean;
  /** First and last token of the words that weaken the report ("è sembrato", "reportedly"). */
  readonly hedge?: { readonly from: number; readonly to: number };
}

type FormRole = 'finite' | 'participle' | 'gerund' | 'infinitive';

interface CueForm {
  readonly verb: CueVerb;
  readonly role: FormRole;
}

/** The reporting verbs and phrases of one language, ready to be looked up by word. */
export interface CueLexicon {
  readonly byForm: ReadonlyMap<string, readonly CueForm[]>;
  readonly phrases: PhraseSet<CuePhrase>;
}

/** Compiles the cues of a language; done once for each. */
export function cueLexicon(rules: LanguageRules): CueLexicon {
  const byForm = new Map<string, CueForm[]>();
  const roles: readonly FormRole[] = ['finite', 'participle', 'gerund', 'infinitive'];
  for (const verb of rules.attribution.verbs) {
    for (const role of roles) {
      for (const form of verb[role]) {
        const known = byForm.get(form) ?? [];
        known.push({ verb, role });
        byForm.set(form, known);
      }
    }
  }
  return { byForm, phrases: new PhraseSet(rules.attribution.phrases) };
}

/** How far left of a verb its auxiliaries and adverbs are looked for. */
const LONGEST_GROUP = 7;

/** The cues of one sentence, in order; none overlaps another. */
export function findCues(scene: Scene, lexicon: CueLexicon, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  let floor = sentence.from;
  for (let index = sentence.from; index < sentence.to; ) {
    const cue = phraseCue(scene, lexicon, index, sentence) ?? verbCue(scene, lexicon, index, floor);
    if (cue) {
      cues.push(cue);
      floor = cue.to;
    }
    index = cue ? cue.to : index + 1;
  }
  return cues;
}

function phraseCue(scene: Scene, lexicon: CueLexicon, index: number, sentence: Sentence): Cue | undefined {
  const match = lexicon.phrases.matchAt(scene.tokens, index, sentence.to);
  if (!match) return undefined;
  const from = groupStart(scene, index, sentence.from);
  const hedge = hedgeIn(scene, from, match.end);
  return {
    meaning: match.rule,
    from,
    to: match.end,
    verb: match.end - 1,
    form: 'phrase',
    passive: false,
    negated: hasNegation(scene, from, match.start),
    ...(hedge ? { hedge } : {}),
  };
}

function verbCue(scene: Scene, lexicon: CueLexicon, index: number, floor: number): Cue | undefined {
  const forms = lexicon.byForm.get(wordAt(scene, index));
  if (!forms || scene.nameAt[index] !== -1) return undefined;
  for (const form of forms) {
    const cue = cueOfForm(scene, form, index, floor);
    if (cue) return cue;
  }
  return undefined;
}

function cueOfForm(scene: Scene, { verb, role }: CueForm, index: number, floor: number): Cue | undefined {
  const to = particleEnd(scene, verb, index + 1);
  if (to === undefined) return undefined;
  const from = groupStart(scene, index, floor);
  if (role !== 'gerund' && readsAsNoun(scene, index, from)) return undefined;
  const hedge = hedgeIn(scene, from, index);
  const passive = isPassive(scene, role, from, index);
  if (!formWorks(scene, role, { from, index, hedged: hedge !== undefined, passive })) return undefined;
  return {
    meaning: verb,
    from,
    to,
    verb: index,
    form: role === 'gerund' ? 'gerund' : 'finite',
    passive,
    negated: hasNegation(scene, from, index),
    ...(hedge ? { hedge } : {}),
  };
}

function particleEnd(scene: Scene, verb: CueVerb, at: number): number | undefined {
  const particle = verb.particle ?? [];
  return particle.every((word, offset) => wordAt(scene, at + offset) === word)
    ? at + particle.length
    : undefined;
}

function groupStart(scene: Scene, verb: number, floor: number): number {
  const { verbGroup, isAdverb } = scene.rules.grammar;
  let from = verb;
  while (from > floor && verb - from < LONGEST_GROUP) {
    const word = wordAt(scene, from - 1);
    if (scene.nameAt[from - 1] !== -1 || !(verbGroup.has(word) || isAdverb(word))) break;
    from--;
  }
  return from;
}

/** An article or preposition right before the form makes it a noun or an attribute ("la conferma", "of claims"). */
function readsAsNoun(scene: Scene, verb: number, from: number): boolean {
  if (from < verb) {
    const before = wordAt(scene, verb - 1);
    const clitic =
      before === 'lo' ||
      before === 'li' ||
      before === 'ne' ||
      before === 'ci' ||
      before === 'vi' ||
      before === 'si';
    return (
      !clitic && scene.rules.grammar.determiners.has(before) && !scene.rules.grammar.auxiliaries.has(before)
    );
  }
  const before = wordAt(scene, verb - 1);
  const { determiners, prepositions } = scene.rules.grammar;
  return (
    scene.nameAt[verb - 1] === -1 && (determiners.has(before) || prepositions.has(before) || before === "'s")
  );
}

function isPassive(scene: Scene, role: FormRole, from: number, verb: number): boolean {
  if (role !== 'participle') return false;
  const { passives, auxiliaries, seeming } = scene.rules.grammar;
  let sawPassive = false;
  for (let index = from; index < verb; index++) {
    const word = wordAt(scene, index);
    if (seeming.has(word)) return false;
    if (passives.has(word)) sawPassive = true;
  }
  if (!sawPassive) return false;
  // "ha detto" has only an auxiliary of having; "è stato detto", "has been told" have a form of being next to the verb.
  return !auxiliaries.has(wordAt(scene, verb - 1));
}

function formWorks(
  scene: Scene,
  role: FormRole,
  group: { from: number; index: number; hedged: boolean; passive: boolean },
): boolean {
  const { rules } = scene;
  const before = wordAt(scene, group.index - 1);
  if (rules.language === 'en') return before === 'to' ? group.hedged : true;
  if (role === 'infinitive') return group.hedged;
  if (role !== 'participle') return true;
  for (let index = group.from; index < group.index; index++) {
    if (rules.grammar.auxiliaries.has(wordAt(scene, index))) return true;
  }
  return group.passive;
}

function hasNegation(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (scene.rules.grammar.negations.has(wordAt(scene, index))) return true;
  return false;
}

function hedgeIn(scene: Scene, from: number, verb: number): { from: number; to: number } | undefined {
  const { seeming, hearsay, auxiliaries, passives } = scene.rules.grammar;
  for (let index = from; index < verb; index++) {
    const word = wordAt(scene, index);
    if (seeming.has(word)) {
      const start =
        index > from && (passives.has(wordAt(scene, index - 1)) || auxiliaries.has(wordAt(scene, index - 1)))
          ? index - 1
          : index;
      return { from: start, to: index + 1 };
    }
    if (hearsay.has(word)) return { from: index, to: index + 1 };
  }
  return undefined;
}

/** True when a cue follows token `at` at once, with nothing but its own verb group between: "… e *ha affermato* …". */
export function cueStartsAt(scene: Scene, cues: readonly Cue[], at: number): Cue | undefined {
  let index = at;
  while (index < scene.tokens.count && isPunctuation(scene, index)) index++;
  return cues.find((cue) => cue.from === index);
}
