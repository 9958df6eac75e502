import type { PhrasePattern } from '../token-pattern.ts';

/**
 * What a predicate makes of the clause that it governs (after the modal classes of Saurí & Pustejovsky 2009): `passing` leaves it as it is, but for how
 * sure it is ("it is clear that", "managed to") · `ahead` puts it in the future ("is due to") · `obliging` asks for it ("needs to").
 */
export type Carrier = 'passing' | 'ahead' | 'obliging';

/** Nouns for those who speak and for what they speak for, by lemma; `voices` holds `bodies` too. */
export interface Side {
  readonly voices: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

/** Words that tell what a statement does and whether it affirms, by lemma unless told otherwise. */
export interface StanceWords {
  /** Words that negate what they hang from. */
  readonly negations: ReadonlySet<string>;
  /** Pronouns and determiners that negate what their noun takes part in ("nobody", "no", "nessuno"). */
  readonly negativeNouns: ReadonlySet<string>;
  /** Nouns that make an adjunct with a negative determiner a negation ("under no *circumstances*"). */
  readonly absolutes: ReadonlySet<string>;
  /** Prepositions that are no negation of the claim ("without"). */
  readonly lacking: ReadonlySet<string>;
  /** Adverbs that with a form of have and an infinitive negate ("has *yet* to"). */
  readonly unfulfilled: ReadonlySet<string>;
  readonly carriers: ReadonlyMap<string, Carrier>;
  /** Verbs that say little themselves: what they say is in their noun or clause ("there *is* a chance that"). */
  readonly light: ReadonlySet<string>;
  /** Auxiliaries of duty and of possibility. */
  readonly duties: ReadonlySet<string>;
  /** Those that may only expect ("*should* land"), by folded form. */
  readonly weakDuties: ReadonlySet<string>;
  readonly possibilities: ReadonlySet<string>;
  /** Forms of duty that guess where they are perfect ("*must* have known"). */
  readonly certainDuties: ReadonlySet<string>;
  /** Phrases that put a clause in the future ("is due to", "sta per"). */
  readonly prospects: readonly PhrasePattern[];
  /** Forms of auxiliaries that make an infinitive tell of what is over ("must *have* known", "deve *aver* conosciuto"). */
  readonly perfect: ReadonlySet<string>;
  /** Forms of be that do so where they are no passive ("potrebbero *essere* fuggiti"). */
  readonly perfectBeing: ReadonlySet<string>;
  /** Forms of possibility that, negated, tell what somebody is unable to do ("*could* not rule out"). */
  readonly abilities: ReadonlySet<string>;
  /** Forms of possibility that leave open what will be ("*might* fall"), not what one can do ("*can* swim"). */
  readonly chancing: ReadonlySet<string>;
  /** Auxiliaries that make a participle a duty ("*va* fermato"). */
  readonly dutyPassives: ReadonlySet<string>;
  /** Negations that negate nothing ("no choice but", "non può che"). */
  readonly idle: readonly PhrasePattern[];
  /** Pronouns whose clause is the subject of another ("*whoever* helps will pay"). */
  readonly whoever: ReadonlySet<string>;
  /** Words that open a condition. */
  readonly conditions: ReadonlySet<string>;
  /** Conditions that are negative in themselves ("unless"). */
  readonly unless: ReadonlySet<string>;
  /** Words that open an infinitive of readiness behind a verb of saying ("si dice pronto *a*"). */
  readonly readiness: ReadonlySet<string>;
  /** Phrases that, said of something, deny it ("baseless", "a lie"). */
  readonly falsehoods: readonly PhrasePattern[];
  /** Verbs of harm: who says that his side will do it threatens. */
  readonly harms: ReadonlySet<string>;
  /** Verbs that harm where a condition goes with them ("unless …, we will *leave*"). */
  readonly reprisals: ReadonlySet<string>;
  /** Verbs of doing good: where nobody is named who does it, the speaker promises it ("the victims will be *compensated*"). */
  readonly boons: ReadonlySet<string>;
  /** Verbs that harm by their object ("impose *sanctions*"), and such objects. */
  readonly imposing: ReadonlySet<string>;
  readonly penalties: ReadonlySet<string>;
  /** Phrases that threaten whoever is their subject ("pay a price"). */
  readonly threats: readonly PhrasePattern[];
  /** Verbs of what happens to somebody: nobody promises it ("we will *lose*"). */
  readonly undergone: ReadonlySet<string>;
  /** Verbs of states: "may *mean*" tells of the present. */
  readonly states: ReadonlySet<string>;
  /** Verbs of what runs by a timetable or of itself: with a word of duty they forecast ("should *land*"). */
  readonly scheduled: ReadonlySet<string>;
  /** Verbs of speaking out: who will not do it neither promises nor forecasts ("would not *comment*"). */
  readonly comments: ReadonlySet<string>;
  /** Words of fault: who says them of himself admits ("we made a *mistake*"). */
  readonly faults: ReadonlySet<string>;
  /** Subjects that mean the speaker in direct speech, and in reported speech besides. */
  readonly firstPersons: ReadonlySet<string>;
  readonly reportedSelves: ReadonlySet<string>;
  /** Possessives by which a speaker counts a subject as his own, in direct speech and in reported speech besides. */
  readonly ownPossessives: ReadonlySet<string>;
  readonly reportedPossessives: ReadonlySet<string>;
  /** Nouns for what an official speaks for ("the *government*"), and for officials. */
  readonly polities: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  readonly sides: readonly Side[];
  /** Negations that insist ("*not one* stone was moved"): whoever answers for it denies. */
  readonly emphatic: readonly PhrasePattern[];
  /** Nouns for those who speak for somebody whom the text need not name. */
  readonly spokesmen: ReadonlySet<string>;
  /** Verbs of saying that with somebody addressed and a plain infinitive demand ("ha *detto* ai vicini di uscire"). */
  readonly telling: ReadonlySet<string>;
  /** Verbs of ending: who has it in his hands promises that a siege will *stop*. */
  readonly ending: ReadonlySet<string>;
  /** Nouns of what is handed out: who decides that somebody will get it promises it ("every household will get *a cheque*"). */
  readonly goods: ReadonlySet<string>;
  /** Verbs of getting. */
  readonly getting: ReadonlySet<string>;
  /** Verbs of harm that one suffers: who decides that nobody will, promises it. */
  readonly suffering: ReadonlySet<string>;
  /** Phrases that call for something ("it is *time* the army left"). */
  readonly urgings: readonly PhrasePattern[];
  /** Words that open a sentence of being ("*there* is", "*c'*è"), in folded form. */
  readonly existential: ReadonlySet<string>;
  /** Words that make a body another's ("*enemy* troops"). */
  readonly foreign: ReadonlySet<string>;
  /** Adjectives of readiness: who says it of his own side offers ("is *ready*"). */
  readonly ready: ReadonlySet<string>;
  /** Adverbs that make a possibility one of what is over ("may *already* be lost"). */
  readonly already: ReadonlySet<string>;
  /** Nouns for those who speak in somebody's defence: with a wrong negated they deny. */
  readonly defenders: ReadonlySet<string>;
  /** Phrases by which somebody clears himself ("*had no hand in*"). */
  readonly clearings: readonly PhrasePattern[];
  /** Verbs of what provokes: held out as a condition they make an ultimatum ("if they *touch* one of ours"). */
  readonly provocations: ReadonlySet<string>;
  /** Verbs that bring about what their infinitive tells ("was *forced* to admit"). */
  readonly implicatives: ReadonlySet<string>;
  /** Conjunctions that join what follows from a dare ("touch it *and* we will …"). */
  readonly joining: ReadonlySet<string>;
  /** Conjunctions that hold out the other way ("leave *or* we will shoot"). */
  readonly otherwise: ReadonlySet<string>;
  /** Verbs of saying that stand up to somebody: with a negation they deny ("*insisted* that nobody was hurt"). */
  readonly insisting: ReadonlySet<string>;
  /** Verbs by which somebody makes himself answerable for what will be ("guaranteed"). */
  readonly vouching: ReadonlySet<string>;
  /** Verbs of resolving: with an infinitive they bind who does ("agreed to set up"). */
  readonly committing: ReadonlySet<string>;
  /** Flat answers that deny ("No", "Never"). */
  readonly refusals: ReadonlySet<string>;
  /** Verbs of looking forward: with an infinitive they forecast ("hope to reopen"). */
  readonly hoping: ReadonlySet<string>;
  /** Predicates of inability: nobody promises what he is "*unable* to" do. */
  readonly inability: ReadonlySet<string>;
  /** Verbs of answering in kind: behind a warning they threaten whoever does it ("would *answer* any tariff"). */
  readonly answering: ReadonlySet<string>;
  /** Verbs behind which a clause in the subjunctive demands ("insisted that they not *be* housed there"). */
  readonly mandative: ReadonlySet<string>;
  /** Verbs of knowing: who "wants to *know* how many" asks. */
  readonly knowing: ReadonlySet<string>;
  /** Adverbs that deny altogether ("never"). */
  readonly never: ReadonlySet<string>;
  /** Verbs that make known what one is going to do, and nouns of such doings, by their endings or each ("announced the *expulsion* of"). */
  readonly announcing: ReadonlySet<string>;
  readonly doings: { readonly endings: readonly string[]; readonly nouns: ReadonlySet<string> };
  /** Nouns of intention: who has none binds himself ("has no *intention* of"). */
  readonly intentions: ReadonlySet<string>;
  /** Verbs of warning: what would be is what they foresee. */
  readonly warning: ReadonlySet<string>;
  /** Adverbs by which a negation only waits ("not *yet*"). */
  readonly waiting: ReadonlySet<string>;
  /** Words for the speaker himself, that a denial says it was not ("it wasn't *us*"). */
  readonly selves: ReadonlySet<string>;
  /** Words that open an indirect question of yes or no. */
  readonly whether: ReadonlySet<string>;
  /** Auxiliaries of a pluperfect, in folded form: what was said earlier than what is told ("*had* denied"). */
  readonly pluperfects: ReadonlySet<string>;
  /** Nouns of chance, for numbers ("a 70 per cent *chance*"). */
  readonly chances: ReadonlySet<string>;
  /** Small numbers in words; words between two of them ("one *in* five"), and between the ends of a range ("60 *to* 70"). */
  readonly numbers: ReadonlyMap<string, number>;
  readonly outOf: ReadonlySet<string>;
  readonly rangeJoins: ReadonlySet<string>;
  /** How "per cent" is written, in rows of words. */
  readonly percents: readonly (readonly string[])[];
  /** Verbs by which a thing is called for ("*occorre* una tregua"). */
  readonly calling: ReadonlySet<string>;
  /** Words of certainty that ask for something where a statement demands ("should", "dovrebbe"), in folded form. */
  readonly dutyWords: ReadonlySet<string>;
  /** Wrongs that one is charged with, verbs and nouns: an official who negates one denies ("no prisoner was *mistreated*"). */
  readonly wrongs: ReadonlySet<string>;
  /** Verbs that oblige with an infinitive marker right behind them ("*has* to"). */
  readonly having: ReadonlySet<string>;
  /** Forms that a subjunctive may have though they look finite ("be"). */
  readonly subjunctives: ReadonlySet<string>;
  /** Conjunctions of purpose, which with a subjunctive demand ("perché"). */
  readonly purposes: ReadonlySet<string>;
}
