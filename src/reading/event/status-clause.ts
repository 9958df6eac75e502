import type { EventStatus } from '../reading.ts';
import { isNegated } from './status-negation.ts';
import {
  auxiliariesOf,
  childrenOf,
  formOf,
  isNonFinite,
  isParticiple,
  isProgressive,
  type StatusScene,
} from './status-scene.ts';

/** How a verb, noun or adjective stands by its own words alone. */
export interface ClauseReading {
  /** `happened` where nothing speaks against it; see `anchor`. */
  readonly status: EventStatus;
  /** `none`: an infinitive, gerund or bare noun, which says nothing of its own. */
  readonly anchor: 'past' | 'present' | 'none';
  readonly negated: boolean;
  /** A conditional, which stands for a future in what somebody said. */
  readonly conditional?: true;
  /** A past that was going on: in reported speech, a present ("announced that it was deporting"). */
  readonly progressive?: true;
  /** A conditional perfect: what would have been. */
  readonly unreal?: true;
  /** A conditional perfect or progressive, by which Italian passes on what others say. */
  readonly hearsay?: EventStatus;
  /** The word that decided. */
  readonly by: number;
}

/** Endings of the imperfect subjunctive, which tells no past but a supposition. */
const SUPPOSITION = /sser?o?$/u;

type Bare = Omit<ClauseReading, 'negated'>;

const PERFECT_INFINITIVE = /^(?:aver|esser)e?$/u;
const CONDITIONAL = /(?:rebbe|rebbero)$/u;

/** How a word stands by its auxiliaries, tense, mood, negation and adverbs. */
export function readClause(around: StatusScene, word: number): ClauseReading {
  const { lexicon, scene } = around;
  const negated = isNegated(around, word);
  const reading = scene.rules.language === 'it' ? italianClause(around, word) : englishClause(around, word);
  const modal =
    lexicon.modals.get(formOf(around, reading.by)) ?? lexicon.modals.get(scene.grammar.lemma(reading.by));
  // A wish that is negated is a wish: "do not attack".
  const isWish = reading.status === 'hypothetical' && !modal;
  const status = negated && !isWish ? (modal?.negated ?? 'denied') : reading.status;
  if (status === 'denied' || status === 'hypothetical') return { ...reading, status, negated };
  const guess = childrenOf(around, word).find((child) => lexicon.words.guesses.has(formOf(around, child)));
  return guess === undefined
    ? { ...reading, status, negated }
    : { ...reading, status: 'possible', negated, by: guess };
}

function englishClause(around: StatusScene, word: number): Bare {
  const { grammar } = around.scene;
  const auxiliaries = auxiliariesOf(around, word);
  const modal = auxiliaries.find((auxiliary) => around.lexicon.modals.has(formOf(around, auxiliary)));
  const row = modal === undefined ? undefined : around.lexicon.modals.get(formOf(around, modal));
  if (modal !== undefined && row) {
    const conditional = row.shifts ? ({ conditional: true } as const) : {};
    const isPerfect = auxiliaries.some(
      (auxiliary) => auxiliary > modal && grammar.lemma(auxiliary) === 'have',
    );
    const status = isPerfect ? (row.perfect ?? row.status) : row.status;
    const unreal = isPerfect && row.shifts ? ({ unreal: true } as const) : {};
    return { status, anchor: 'present', by: modal, ...conditional, ...unreal };
  }
  if (isImperative(around, word, auxiliaries)) return { status: 'hypothetical', anchor: 'present', by: word };
  const lasting = englishProgressive(around, word, auxiliaries);
  if (lasting) return lasting;
  const first = auxiliaries[0];
  if (first !== undefined) {
    const tense = grammar.tense(first);
    if (grammar.verbForm(first) !== 'Fin' && grammar.mood(first) === '')
      return { status: 'happened', anchor: grammar.lemma(first) === 'have' ? 'past' : 'none', by: word };
    if (tense === 'Pres' && grammar.lemma(first) === 'be' && isMarkedInfinitive(around, word))
      return { status: 'planned', anchor: 'present', by: first };
    // "is held", "does attack": a present; "has attacked": a past.
    if (tense === 'Pres' && grammar.lemma(first) !== 'have') return present(around, word, first);
    return { status: 'happened', anchor: 'past', by: first };
  }
  const isTensed = grammar.verbForm(word) === 'Fin' || grammar.mood(word) === 'Ind';
  if (grammar.tense(word) === 'Past' && (isTensed || !isGerund(around, word)))
    return { status: 'happened', anchor: 'past', by: word };
  return isTensed ? present(around, word, word) : { status: 'happened', anchor: 'none', by: word };
}

function isMarkedInfinitive({ scene }: StatusScene, word: number): boolean {
  return (
    scene.grammar.verbForm(word) === 'Inf' &&
    scene.rules.grammar.infinitiveMarkers.has(formOf({ scene }, word - 1))
  );
}

function isGerund(around: StatusScene, word: number): boolean {
  return (
    around.scene.grammar.upos(word) !== 'NOUN' && around.scene.rules.grammar.isGerund(formOf(around, word))
  );
}

/** "are massing", "is being held", "has been shelling", "have been on strike". */
function englishProgressive(
  around: StatusScene,
  word: number,
  auxiliaries: readonly number[],
): Bare | undefined {
  const { grammar } = around.scene;
  const be = auxiliaries.filter((auxiliary) => grammar.lemma(auxiliary) === 'be');
  const [first, by] = [auxiliaries[0], be[0]];
  if (first === undefined || by === undefined) return undefined;
  const isPresent = grammar.tense(first) === 'Pres';
  const isPerfect = grammar.lemma(first) === 'have';
  if (isPerfect && isPresent && grammar.relation(by) === 'cop')
    return { status: 'ongoing', anchor: 'present', by };
  const isBeing = be.some((auxiliary) => formOf(around, auxiliary).endsWith('ing'));
  if (!isGerund(around, word) && !isBeing) return undefined;
  const isOpen = grammar.verbForm(first) !== 'Fin' && grammar.mood(first) === '';
  if (isPresent || isOpen) return { status: 'ongoing', anchor: isOpen ? 'none' : 'present', by };
  const status = goesOnStill(around, word) ? 'ongoing' : 'happened';
  return { status, anchor: 'past', by, progressive: true };
}

/** "Close the border", "do not attack": a wish. */
function isImperative(around: StatusScene, word: number, auxiliaries: readonly number[]): boolean {
  const { grammar } = around.scene;
  const [first] = auxiliaries;
  if (first === undefined) return grammar.mood(word) === 'Imp';
  if (auxiliaries.length !== 1 || formOf(around, first) !== 'do' || grammar.verbForm(word) === 'Part')
    return false;
  return !childrenOf(around, word).some((child) => grammar.relation(child).startsWith('nsubj'));
}

/** "were *still* hunting the gunmen". */
function goesOnStill(around: StatusScene, word: number): boolean {
  const children = childrenOf(around, word);
  return (
    children.some((child) => around.lexicon.words.continuous.has(formOf(around, child))) &&
    !children.some((child) => around.scene.grammar.relation(child).startsWith('advcl'))
  );
}

function italianClause(around: StatusScene, word: number): Bare {
  const { grammar, rules } = around.scene;
  const auxiliaries = auxiliariesOf(around, word);
  const verbs = [...auxiliaries, word];
  const finite = verbs.find((verb) => grammar.mood(verb) !== '' || grammar.person(verb) !== '');
  const conditional = verbs.find(
    (verb) => grammar.mood(verb) === 'Cnd' || CONDITIONAL.test(formOf(around, verb)),
  );
  const modal = auxiliaries.find((verb) => around.lexicon.modals.has(grammar.lemma(verb)));
  if (finite !== undefined && grammar.mood(finite) === 'Imp')
    return { status: 'hypothetical', anchor: 'present', by: finite };
  if (modal !== undefined) return italianModal(around, word, { modal, finite, conditional });
  if (conditional !== undefined)
    return {
      status: 'possible',
      anchor: 'present',
      conditional: true,
      by: conditional,
      ...(conditional === word
        ? {}
        : {
            unreal: true,
            hearsay: isProgressive(around, conditional) ? 'ongoing' : 'happened',
          }),
    };
  const isVerb = grammar.upos(word) === 'VERB' || auxiliaries.length > 0;
  const isFuture = (verb: number): boolean =>
    grammar.tense(verb) === 'Fut' || (verb === finite && rules.grammar.isFuture(formOf(around, verb)));
  const future = isVerb ? verbs.find(isFuture) : undefined;
  if (future !== undefined) return { status: 'planned', anchor: 'present', by: future };
  const progressive = auxiliaries.find((verb) => isProgressive(around, verb));
  if (progressive !== undefined) {
    return around.lexicon.words.progressives.present.has(formOf(around, progressive))
      ? { status: 'ongoing', anchor: 'present', by: progressive }
      : {
          status: goesOnStill(around, word) ? 'ongoing' : 'happened',
          anchor: 'past',
          by: progressive,
          progressive: true,
        };
  }
  return italianTense(around, word, { auxiliaries, finite });
}

function italianTense(
  around: StatusScene,
  word: number,
  { auxiliaries, finite }: { readonly auxiliaries: readonly number[]; readonly finite: number | undefined },
): Bare {
  const { grammar } = around.scene;
  if (finite === undefined) {
    const isPast = auxiliaries.length > 0 || isParticiple(around, word);
    return { status: 'happened', anchor: isPast ? 'past' : 'none', by: auxiliaries[0] ?? word };
  }
  if (isNonFinite(around, word) && auxiliaries.length === 0)
    return { status: 'happened', anchor: 'none', by: word };
  if (grammar.mood(finite) === 'Sub' && SUPPOSITION.test(formOf(around, finite)))
    return { status: 'happened', anchor: 'present', by: finite };
  const isPresent = grammar.tense(finite) === 'Pres';
  const isSimple =
    finite === word ||
    (grammar.relation(finite) === 'cop' && grammar.upos(word) !== 'VERB') ||
    around.lexicon.words.passives.has(grammar.lemma(finite));
  if (isSimple && isPresent) return present(around, word, finite);
  // "è assediata": a passive in the present, of what lasts.
  const isPassive = auxiliaries.length === 1 && grammar.relation(finite) === 'aux:pass';
  if (isPassive && isPresent && around.lexicon.words.lasting.has(grammar.lemma(word)))
    return { status: 'ongoing', anchor: 'present', by: finite };
  return { status: 'happened', anchor: 'past', by: finite };
}

/** "dovrebbe arrivare" is expected, "doveva arrivare" was; "ha dovuto", "poté" tell of what was done. */
function italianModal(
  around: StatusScene,
  word: number,
  {
    modal,
    finite,
    conditional,
  }: {
    readonly modal: number;
    readonly finite: number | undefined;
    readonly conditional: number | undefined;
  },
): Bare {
  const { grammar } = around.scene;
  const row = around.lexicon.modals.get(grammar.lemma(modal));
  const status = row?.status ?? 'possible';
  const anchor = finite === undefined ? 'none' : 'present';
  const tense = grammar.tense(modal);
  if (row?.expected && (conditional === modal || tense === 'Imp' || tense === 'Fut'))
    return { status: row.expected, anchor, by: modal };
  // "avrebbe potuto attaccare", "deve aver attaccato".
  if (conditional !== undefined && conditional !== modal)
    return { status: 'hypothetical', anchor: 'present', by: conditional };
  if (row?.perfect && tense === 'Pres' && isPerfectInfinitive(around, word))
    return { status: row.perfect, anchor: 'present', by: modal };
  const isDone = tense === 'Past' && grammar.mood(modal) !== 'Sub' && finite !== undefined;
  return row?.done && isDone
    ? { status: row.done, anchor: 'past', by: modal }
    : { status, anchor, by: modal };
}

/** "*aver* attaccato". */
function isPerfectInfinitive(around: StatusScene, word: number): boolean {
  return auxiliariesOf(around, word).some((verb) => PERFECT_INFINITIVE.test(formOf(around, verb)));
}

function present(around: StatusScene, word: number, by: number): Bare {
  const { grammar } = around.scene;
  const children = childrenOf(around, word);
  const { lasting, laterToday } = around.lexicon.words;
  const later = children.find((child) => laterToday.has(formOf(around, child)));
  if (later !== undefined) return { status: 'planned', anchor: 'present', by: later };
  const lasts = grammar.upos(word) === 'VERB' && lasting.has(grammar.lemma(word));
  const goesOn = children.find((child) => around.lexicon.words.continuous.has(formOf(around, child)));
  // "are on strike", "è in visita": a noun with a preposition that is said of somebody lasts.
  const isState =
    grammar.relation(by) === 'cop' && children.some((child) => grammar.relation(child) === 'case');
  return {
    status: goesOn === undefined && !isState && !lasts ? 'happened' : 'ongoing',
    anchor: 'present',
    by: goesOn ?? by,
  };
}
