import type { EventStatus } from '../reading.ts';

/**
 * What a word makes of the event that hangs from it, after the classes of FactBank (Saurí and Pustejovsky 2009) and the implicatives of Karttunen (1971).
 *
 * `actual`: as real as the word itself ("launched", "managed to") · `assured`: as its own clause has it, and possible when the word
 * is negated ("it is not certain that") · `granted`: taken for real whatever becomes of the word ("condemned") ·
 * `reported`: as its own clause has it · `relayed`: so, and a conditional there is hearsay, not a future ("ha scritto che avrebbe") ·
 * `continuing` · `resumed`: going on again · `ended`: has been real ("ceased") · `planned` · `announced`: planned, unless its own clause tells its tense ·
 * `possible` · `demanded`: asked of somebody who has not done it, or wished for · `feared`: possible, also when it is not feared · `doubted` ·
 * `hypothetical` · `contingent`: so after "until" and the like · `preceding`: came after what it stands with ("before it could") · `denied` ·
 * `excluded`: denied, and possible when it is *not* ruled out · `prevented`: denied, and real when the word is ·
 * `evidenced`: real or not as the evidence is there or not · `historical`.
 */
export type StatusEffect =
  | 'actual'
  | 'assured'
  | 'granted'
  | 'reported'
  | 'relayed'
  | 'continuing'
  | 'resumed'
  | 'ended'
  | 'planned'
  | 'announced'
  | 'decided'
  | 'expected'
  | 'possible'
  | 'demanded'
  | 'feared'
  | 'doubted'
  | 'hypothetical'
  | 'contingent'
  | 'preceding'
  | 'denied'
  | 'excluded'
  | 'prevented'
  | 'evidenced'
  | 'historical';

/** Words with one effect, separated by spaces. */
interface EffectRow {
  readonly effect: StatusEffect;
  readonly words: string;
}

/** What a modal says of its verb. */
interface ModalRow {
  /** Forms or lemmas, separated by spaces. */
  readonly words: string;
  readonly status: EventStatus;
  /** When the verb is negated. */
  readonly negated: EventStatus;
  /** In a conditional, imperfect or future, where that differs ("dovrebbe arrivare" is expected). */
  readonly expected?: EventStatus;
  /** Stands for a future in what was said ("said it would"). */
  readonly shifts?: true;
  /** With a perfect infinitive, where that differs ("must have fled"). */
  readonly perfect?: EventStatus;
  /** In a past that tells of something done ("ha dovuto ritirarsi"). */
  readonly done?: EventStatus;
}

/** Words of one language that tell how real an event is: lemmas, and folded forms where a lemma is not enough. */
export interface StatusWords {
  /**
   * Verbs, nouns and adjectives by what they say of their object, complement clause or "of" phrase. A key is a lemma, or a lemma joined by `+` to a
   * particle ("rule+out"), to the preposition of what hangs from it ("call+for"), to its object ("take+place"), to an adverb ("have+yet"), to `inf` for
   * an infinitive, or to `other` where somebody else is to do it ("want+other").
   */
  readonly predicates: readonly EffectRow[];
  /** Verbs by what they say of their active subject ("the attack *began*"), with keys as above. */
  readonly occurrences: readonly EffectRow[];
  /** Prepositions and conjunctions by what they say of the noun or clause that they open; a phrase is joined by `_`. */
  readonly openers: readonly EffectRow[];
  /** Attributes by what they say of their noun ("*foiled* attack"), besides the participles of `predicates`; with a preposition: "in_corso". */
  readonly attributes: readonly EffectRow[];
  readonly modals: readonly ModalRow[];
  /** Auxiliaries of a gerund by form, those of the present and the others ("sta", "stava"); empty where a language has tags for it. */
  readonly progressives: { readonly present: ReadonlySet<string>; readonly other: ReadonlySet<string> };
  /** Auxiliaries, by lemma, of a passive that trees may take for a past ("essere"); empty where they cannot be mixed up. */
  readonly turning: ReadonlySet<string>;
  /** Lemmas that make a passive besides the auxiliary that trees know ("venire"). */
  readonly passives: ReadonlySet<string>;
  /** Adverbs that make a present tense go on ("still"). */
  readonly continuous: ReadonlySet<string>;
  /** Words for a source that is none ("*rumours* have it"). */
  readonly rumours: ReadonlySet<string>;
  /** Verbs, by lemma, of what lasts: in the present they go on ("si *combatte*", "the siege *lasts*"). */
  readonly lasting: ReadonlySet<string>;
  /** Words that open a time which lasts until now ("*since* May"). */
  readonly since: ReadonlySet<string>;
  /** Verbs of saying and thinking, by lemma, whose passive with an infinitive passes on what nobody answers for ("are *said* to have met"). */
  readonly hearsay: ReadonlySet<string>;
  /** Words that put a present tense later on the same day ("tonight"). */
  readonly laterToday: ReadonlySet<string>;
  /** Adverbs that make a clause possible ("perhaps"). */
  readonly guesses: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Determiners and pronouns that deny ("no", "nessuno"). */
  readonly negativeWords: ReadonlySet<string>;
  /** What, right behind a negation or behind its verb, keeps it from denying ("not *only*"). */
  readonly idle: ReadonlySet<string>;
  /** The same as an object of the verb ("non fa *altro* che"). */
  readonly idleObjects: ReadonlySet<string>;
  /** Determiners that name no one event ("any"). */
  readonly freeChoice: ReadonlySet<string>;
  /** Determiners, by lemma, that take their noun for known ("the", "this"). */
  readonly definite: ReadonlySet<string>;
  /** Articles, by lemma, of what need not exist. */
  readonly indefinite: ReadonlySet<string>;
  /** Times long past, by two words of their names joined by `_` ("cold_war"). */
  readonly eras: ReadonlySet<string>;
  /** Conjunctions that make a present tense go on ("*while* artillery pounds the town"). */
  readonly simultaneous: ReadonlySet<string>;
  /** Auxiliaries that open an inverted condition ("*Should* he come"). */
  readonly inverted: ReadonlySet<string>;
  /** Conjunctions that open a question as well as a condition ("if", "se"); joined to a predicate in its keys ("know+if"). */
  readonly questioning: ReadonlySet<string>;
  /** Conjunctions of one word that open a condition wherever they stand ("unless"). */
  readonly conditions: ReadonlySet<string>;
  /** What parts a sentence so far that a condition on one side says nothing of the other (";", "but"). */
  readonly breaks: ReadonlySet<string>;
  /** What, before a condition, grants it ("*anche* se"). */
  readonly concessive: ReadonlySet<string>;
  /** Relatives by which a noun takes a clause of content ("la notizia *secondo cui*"): their preposition and themselves. */
  readonly contentRelatives: ReadonlySet<string>;
  /** Adverbs that open a clause told of a place ("where"). */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Marks of an infinitive of purpose ("to", "per"). */
  readonly purposes: ReadonlySet<string>;
  /** Prepositions of what a clause takes place at or during. */
  readonly settings: ReadonlySet<string>;
  /** The preposition that ends an opener of several words ("in case *of*"), which trees may hang elsewhere. */
  readonly links: ReadonlySet<string>;
}

/** Status words as they are looked up. */
export interface StatusLexicon {
  readonly words: StatusWords;
  readonly predicates: ReadonlyMap<string, StatusEffect>;
  readonly occurrences: ReadonlyMap<string, StatusEffect>;
  readonly openers: ReadonlyMap<string, StatusEffect>;
  /** Openers without the link at their end ("in_case"). */
  readonly openerHeads: ReadonlyMap<string, StatusEffect>;
  readonly attributes: ReadonlyMap<string, StatusEffect>;
  readonly modals: ReadonlyMap<string, ModalRow>;
}

/** Compiles the status words of a language. A key that stands twice in one list is a mistake and throws. */
export function statusLexicon(words: StatusWords): StatusLexicon {
  const openers = effectsOf(words.openers);
  return {
    words,
    openers,
    openerHeads: headsOf(openers, words.links),
    predicates: effectsOf(words.predicates),
    occurrences: effectsOf(words.occurrences),
    attributes: effectsOf(words.attributes),
    modals: new Map(words.modals.flatMap((row) => row.words.split(' ').map((word) => [word, row] as const))),
  };
}

function effectsOf(rows: readonly EffectRow[]): Map<string, StatusEffect> {
  const effects = new Map<string, StatusEffect>();
  for (const { effect, words } of rows) {
    for (const key of words.trim().split(/\s+/u)) {
      if (effects.has(key)) throw new Error(`status word "${key}" stands twice`);
      effects.set(key, effect);
    }
  }
  return effects;
}

function headsOf(
  openers: ReadonlyMap<string, StatusEffect>,
  links: ReadonlySet<string>,
): Map<string, StatusEffect> {
  const heads = new Map<string, StatusEffect>();
  for (const [key, effect] of openers) {
    const at = key.lastIndexOf('_');
    if (at < 0) continue;
    heads.set(key, effect);
    if (links.has(key.slice(at + 1))) heads.set(key.slice(0, at), effect);
  }
  return heads;
}
