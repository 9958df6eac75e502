/** Words by which explanations are told apart, by lemma unless told otherwise. */
export interface OptionWords {
  /** Verbs of guessing at an explanation ("suspect", "hint at", "ipotizzare"); two near each other put two forward. */
  readonly guesses: ReadonlySet<string>;
  /** Prepositions, by lemma, between such a verb and what is guessed at. */
  readonly guessedAt: ReadonlySet<string>;
  /** Words for what brings something about ("cause", "due"). */
  readonly causes: ReadonlySet<string>;
  /** Conjunctions that part alternatives, and those among them that leave it open by themselves ("oppure"). */
  readonly or: ReadonlySet<string>;
  readonly openOr: ReadonlySet<string>;
  /** Conjunctions that join the last of a row of explanations to the others. */
  readonly and: ReadonlySet<string>;
  /** Words in folded form that open an explanation which is only thought of, not a thing at hand: indefinite articles. */
  readonly indefinite: ReadonlySet<string>;
  /** Words in folded form that open an indirect question of alternatives, and those among them that mostly open a condition ("if", "se"). */
  readonly whether: ReadonlySet<string>;
  readonly plainIf: ReadonlySet<string>;
  /** Lemmas or folded forms by which something is unsettled or being settled ("unclear", "establish", "know"). */
  readonly doubts: ReadonlySet<string>;
  /** Words in folded form that open the first of two alternatives ("either"). */
  readonly either: ReadonlySet<string>;
  /** "or *not*": what follows is no second explanation. */
  readonly nots: ReadonlySet<string>;
  /** Forms of be by which the sentence goes on behind a subject clause. */
  readonly copulas: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
  /** Nouns that call something an explanation ("theory", "movente"), and those among them that name theirs behind "of". */
  readonly explanations: ReadonlySet<string>;
  readonly theories: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Prepositions that place one explanation in a row of them ("*among* the theories"). */
  readonly among: ReadonlySet<string>;
  /** Adjectives and numerals by which there may be another ("possible", "likely", "one"). */
  readonly openings: ReadonlySet<string>;
  /** Verbs that take one thing for another ("treat … as"). */
  readonly taking: ReadonlySet<string>;
  /** Verbs of looking into something, and of setting an explanation aside (left open where negated). */
  readonly inquiring: ReadonlySet<string>;
  readonly inquiredAt: ReadonlySet<string>;
  readonly excluding: ReadonlySet<string>;
  /** Nouns for those who inquire. */
  readonly inquirers: ReadonlySet<string>;
  /** Parties without a name, in folded form, that hold views against each other ("some", "others", "chi"). */
  readonly parties: ReadonlySet<string>;
  /** Verbs by which such a party holds its view ("blame", "say"). */
  readonly opinions: ReadonlySet<string>;
}
