import type { Language, ProbabilityRange } from '../../base/index.ts';
import type { StatusWords } from '../event/status-words.ts';
import type { StatementKind } from '../reading.ts';
import type { SentenceRules } from '../sentence.ts';
import type { TimeLanguage } from '../time/time-rules.ts';
import type { PhrasePattern } from '../token-pattern.ts';
import type { OptionWords } from './option-words.ts';
import type { StanceWords } from './stance-words.ts';

/**
 * What may follow a reporting verb. `that`: a clause after che/that or an indirect question · `bare`: a clause without it (English) ·
 * `infinitive` · `quote` · `object`: a noun phrase that is itself the content ("denied any plan") · `about`: di/of and a noun phrase.
 */
export type Complement = 'that' | 'bare' | 'infinitive' | 'quote' | 'object' | 'about';

/** What every cue of attribution says of the statement that it introduces. */
export interface CueMeaning {
  readonly kind: StatementKind;
  readonly takes: readonly Complement[];
  /** How sure the speaker is by the choice of this cue alone ("suspects", "ritiene"). */
  readonly certainty?: ProbabilityRange;
  /** The same form is as often a noun or another verb: it counts only with a clause, a quotation, or a noun phrase behind an article. */
  readonly ambiguous?: boolean;
  /** What the statement is when an infinitive follows, if not `kind` ("told them *to leave*" demands). */
  readonly infinitiveKind?: StatementKind;
  /** Its bare object is whoever is spoken to ("told *reporters*"). */
  readonly listener?: boolean;
  /** Prepositions, by lemma, in front of what it is about, for rules that see the tree ("called *for* talks"). */
  readonly about?: readonly string[];
  /** Prepositions, by lemma, in front of what is said of its object ("accused him *of* lying"). */
  readonly judges?: readonly string[];
  /** An object alone is nothing said: it takes a judgement besides ("called it *a lie*", but "called a friend"). */
  readonly judged?: boolean;
  /** An object alone is something said only where it names a doing ("offered *a ceasefire*", but "offered *a chair*"). */
  readonly doing?: boolean;
  /** What sort of act or state of mind it names, where it is more than speech. */
  readonly attitude?: Attitude;
}

/** What people do, short of reporting, that tells what they hold, feel or want; `evidence` is what papers and polls do. */
export type Attitude =
  | 'speech'
  | 'thought'
  | 'knowledge'
  | 'feeling'
  | 'wish'
  | 'intention'
  | 'request'
  | 'judgement'
  | 'evidence';

/** A verb or adjective of attribution by its lemma, for rules that see the tree; any form of it counts. */
export interface AttitudeVerb extends CueMeaning {
  readonly lemma: string;
  /** Words that must follow at once ("point *out*"). */
  readonly particle?: readonly string[];
  /** A verb, unless it is said to be an adjective ("was *confident* that"). */
  readonly tag?: 'VERB' | 'ADJ';
}

/** A noun that names an attitude ("criticism of", "la richiesta di"). */
export interface AttitudeNoun {
  readonly lemma: string;
  readonly attitude: Attitude;
  readonly kind: StatementKind;
  /** Prepositions, by lemma, in front of what it is about; a clause or infinitive may follow as well. */
  readonly about: readonly string[];
  readonly certainty?: ProbabilityRange;
}

/** A reporting verb: its lemma, and its forms by what they can do. */
export interface CueVerb extends CueMeaning {
  readonly lemma: string;
  readonly finite: readonly string[];
  /** Needs an auxiliary in front (Italian), or is past as well as participle (English). */
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
  readonly infinitive: readonly string[];
  /** Forms by which a speaker or author speaks of himself ("ritengo"), where they show it. */
  readonly firstPerson?: readonly string[];
  /** Words that must follow at once ("rule *out*", "mettere *in guardia*"). */
  readonly particle?: readonly string[];
}

/** A reporting phrase of several words, auxiliaries included ("ha fatto sapere", "made clear"). */
export interface CuePhrase extends CueMeaning, PhrasePattern {}

/** A noun that names a statement ("smentita", "warning"). */
export interface CueNoun {
  readonly forms: readonly string[];
  readonly kind: StatementKind;
}

/** A phrase that tells how sure somebody is, with the range that it stands for on a named scale. */
export interface CertaintyPhrase extends PhrasePattern, ProbabilityRange {
  readonly scale: 'icd203' | 'commitment';
  /** The negation in it negates the claim as well ("no evidence"); else it only makes the claim less sure ("not likely"). */
  readonly negates?: true;
}

/** Closed-class words that the reader steers by, all in folded form. */
export interface GrammarWords {
  readonly determiners: ReadonlySet<string>;
  /** Prepositions that keep a noun phrase together ("il portavoce *del* Cremlino"). */
  readonly inside: ReadonlySet<string>;
  /** Words at which a noun phrase cannot go on: other prepositions, conjunctions, common verbs. */
  readonly stops: ReadonlySet<string>;
  /** Auxiliaries, modals, adverbs and clitics that stand between subject and verb. */
  readonly verbGroup: ReadonlySet<string>;
  /** The adverbs among them, which may stand behind the verb as well ("ha detto *oggi*"). */
  readonly adverbs: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Modal auxiliaries by their lemma. */
  readonly modals: ReadonlySet<string>;
  /** Forms of be used for a passive ("stato", "been", "viene"). */
  readonly passives: ReadonlySet<string>;
  /** Conditional auxiliaries that pass on what is not vouched for ("avrebbe detto"). */
  readonly hearsay: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** seem, appear, sembrare, parere: all forms. */
  readonly seeming: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Subjects that count people without naming them ("many", "altri"). */
  readonly quantifiers: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Relatives that people alone have ("who"). */
  readonly personalRelatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that open a clause of their own and so end a reported one ("mentre", "while"). */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  /** Prepositions with or without an article: a form right after one is a noun. */
  readonly prepositions: ReadonlySet<string>;
  /** Nouns for whoever leads a state ("dittatore", "president"). */
  readonly leaders: ReadonlySet<string>;
  /** "entrambi", "both": the two persons named last. */
  readonly both: ReadonlySet<string>;
  /** True where a sentence may leave its subject out (Italian). */
  readonly dropsSubjects: boolean;
  /** True where past tense and participle are written alike (English), so that a participle needs no auxiliary to report. */
  readonly pastIsParticiple: boolean;
  /** Words in front of an infinitive that is a complement ("di", "to"). */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Prepositions that name who does what a passive says ("da", "by"). */
  readonly agents: ReadonlySet<string>;
  /** Pronouns that lean on a verb and look like articles. */
  readonly clitics: ReadonlySet<string>;
  /** Those among them that can stand for a whole sentence ("*lo* ha detto"). */
  readonly sentenceClitics: ReadonlySet<string>;
  /** "secondo": means "second" as well. */
  readonly ordinals: ReadonlySet<string>;
  /** Words that make a verb impersonal right before it ("*si* ritiene"). */
  readonly impersonals: ReadonlySet<string>;
  /** Prepositions that open an adjunct between a reporting verb and what it reports ("in a statement", "alla stampa"). */
  readonly adjunctOpeners: ReadonlySet<string>;
  /** Prepositions and adverbs that introduce what is talked about ("about", "di"). */
  readonly topicOpeners: ReadonlySet<string>;
  /** "with Putin saying", "con Putin che dice": opens a clause that belongs to the reporter. */
  readonly absolutes: ReadonlySet<string>;
  /** "as", "come": opens a judgement ("dismissed *as* groundless"). */
  readonly manners: ReadonlySet<string>;
  /** Auxiliaries that stand for a future in reported speech ("said it *would* move"). */
  readonly reportedFutures: ReadonlySet<string>;
  /** Words that open an indirect question ("whether", "se"). */
  readonly questionWords: ReadonlySet<string>;
  /** Forms of be or "stare" that make a gerund a finite verb ("was saying", "stava dicendo"). */
  readonly progressives: ReadonlySet<string>;
  /** Subjects by which a speaker names himself and whom he speaks to ("I", "you"). */
  readonly speechPersons: ReadonlySet<string>;
  /** Nouns for parties that "both" may count as the speaker's side ("entrambi i *Paesi*"). */
  readonly sides: ReadonlySet<string>;
  /** Words for the speaker's own side ("we", "noi"). */
  readonly ownSide: ReadonlySet<string>;
  /** True for a verb form in the future tense or a future auxiliary. */
  readonly isFuture: (word: string) => boolean;
  /** True for an adverb by its ending ("-mente", "-ly"). */
  readonly isAdverb: (word: string) => boolean;
  /** True for an infinitive by its form; English ones are told by the "to" before them instead. */
  readonly isInfinitive: (word: string) => boolean;
  /** True for a gerund or present participle by its ending. */
  readonly isGerund: (word: string) => boolean;
}

/** Attribution in one language. */
export interface AttributionRules {
  readonly verbs: readonly CueVerb[];
  /** What only a tree can tell from other uses of the same word ("wants to", "was confident that"). */
  readonly attitudes: readonly AttitudeVerb[];
  readonly attitudeNouns: readonly AttitudeNoun[];
  /** Lemmas of verbs that do what their object names ("*made* a promise"). */
  readonly lightVerbs: ReadonlySet<string>;
  readonly phrases: readonly CuePhrase[];
  readonly nouns: readonly CueNoun[];
  /** "secondo", "according to": everything in the sentence but the source is the content. */
  readonly accordingTo: readonly PhrasePattern[];
  /** Prepositions that at the start of a thought name whose view it is ("*per* gli inquirenti"), where these are among `assessors`. */
  readonly views: readonly PhrasePattern[];
  /** Lemmas of nouns for those whose trade it is to judge, and endings of more. */
  readonly assessors: ReadonlySet<string>;
  readonly assessorEndings: RegExp;
  readonly certainty: readonly CertaintyPhrase[];
  /** Words that tell what a statement does and whether it affirms. */
  readonly stance: StanceWords;
  /** Phrases that make what is said a denial whatever the verb ("baseless", "privo di fondamento"). */
  readonly denials: readonly PhrasePattern[];
  /** Negations that deny nothing ("non … altro che", "not only"). */
  readonly idleNegations: readonly PhrasePattern[];
  /** Nouns of people or papers that can speak though no gazetteer lists them ("fonti", "sources", "rapporto"). */
  readonly speakers: ReadonlySet<string>;
  /** Lemmas of nouns for people, bodies and papers, for rules that see the tree, and the endings of nouns that are mostly people. */
  readonly speakerNouns: ReadonlySet<string>;
  readonly personEndings: RegExp;
  /** Nouns that are followed, not quoted: "according to *plan*", "secondo i *criteri*". */
  readonly standards: ReadonlySet<string>;
  /** Prepositions that name where a statement comes from, besides those of agents ("assurances *from* Minsk"). */
  readonly origins: ReadonlySet<string>;
  /** Relatives that name a source or statement in front of "secondo" ("la smentita secondo *cui*", "secondo il *quale*"). */
  readonly whereby: ReadonlySet<string>;
}

/** A word or phrase that names an event, with its PLOVER 2.0 type. */
export interface EventCue {
  /** How it is written: see `EventCueRow`. */
  readonly pattern: string;
  /** Of PLOVER 2.0; empty where the words name no event after all. */
  readonly type: string;
  readonly mode?: string;
  readonly context?: readonly string[];
  /** A noun names the event without saying that it happened; a verb says so unless something denies it. */
  readonly word: 'noun' | 'verb';
  /**
   * The "of" after this noun names whom it is done to ("the killing of"), not who does it ("the withdrawal of"); `land`: so only of a
   * country or place ("the invasion of Ukraine", but "of the army").
   */
  readonly of?: 'recipient' | 'land';
  /** The subject of this verb is the one to whom it is done ("received weapons"). */
  readonly subject?: 'recipient';
  /** The object of this verb is what it is about ("discussed the border"). */
  readonly object?: 'topic';
  /** An event only in what somebody is reported to say ("must" makes a demand of the speaker's). */
  readonly reported?: true;
}

/** Closed-class words by what they say of the parts played in an event, in folded form. */
export interface RoleWords {
  /** Before the doer, after a passive ("by"). */
  readonly agent: ReadonlySet<string>;
  /** Before the one it is aimed at ("against", "to"). */
  readonly target: ReadonlySet<string>;
  /** Before where it comes from. */
  readonly origin: ReadonlySet<string>;
  /** Before the other side of a common act ("with"). */
  readonly companion: ReadonlySet<string>;
  /** Before all sides of a common act ("between"). */
  readonly mutual: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Inside a noun phrase, between a thing and its owner. */
  readonly genitive: ReadonlySet<string>;
  /** Articles, and what else makes a noun definite. */
  readonly definite: ReadonlySet<string>;
  /** A preposition and a definite article in one word ("della"): persons do not take it. */
  readonly fused: ReadonlySet<string>;
  /** Pronouns that inside reported speech mostly stand for the speaker ("said *it* will not accept"). */
  readonly selfPronouns: ReadonlySet<string>;
  /** Lemmas of verbs whose subject does what their object names ("*launched* an attack"). */
  readonly performing: ReadonlySet<string>;
  /** Prepositions behind such verbs before what is done ("took part *in* the raid", "ha dato il via *a*"). */
  readonly carried: ReadonlySet<string>;
  /** Lemmas of nouns that an event qualifies without ceasing to be one ("protest *campaign*", "attack *plan*"). */
  readonly eventHeads: ReadonlySet<string>;
  /** Lemmas of verbs whose object does what the infinitive after it says ("*urged* Iran to stop"). */
  readonly controlling: ReadonlySet<string>;
  /** Those among them whose subject does it where they have no object ("threatened to strike", "asked to leave"). */
  readonly ambivalent: ReadonlySet<string>;
  /** Lemmas of nouns that count people ("*hundreds* of soldiers", "a *group* of envoys"). */
  readonly collectives: ReadonlySet<string>;
  /** Words before a people that make it no nation ("*ethnic* Albanians"). */
  readonly ethnic: ReadonlySet<string>;
  /** PLOVER sectors by lemma of nouns that name a party only where it acts or undergoes ("*tanks* fired"). */
  readonly sectors: ReadonlyMap<string, string>;
}

/** A phrase that puts an explanation forward as one among several. */
export interface OptionCue extends PhrasePattern {
  /**
   * `after`: the explanation follows; `list`: several follow, joined by "or"; `before`: several go before, as its subject; `clause`: the sentence
   * itself is one.
   */
  readonly extent: 'after' | 'list' | 'before' | 'clause';
  /** What goes before must be indefinite: "*a* quarrel and *a* theft are being examined", not "the car is". */
  readonly indefinite?: true;
  /** What goes before is one explanation ("*sabotage* has not been ruled out"), not a row of them. */
  readonly single?: true;
  /** The noun phrase at the end of the phrase belongs to the explanation ("may simply be *a rotation*"). */
  readonly holds?: true;
}

/** A phrase by which a document tells of its own lineage. */
export interface ProvenanceCue extends PhrasePattern {
  readonly kind: 'translation-of' | 'reprint-of' | 'cites' | 'correction-of';
  /** Only in the first or last lines of a document, where credits stand. */
  readonly edgeOnly: boolean;
  /** Only at the start of a sentence or bracket ("Correction: …"). */
  readonly opens?: true;
  /** The target stands after the phrase: if it is given (`after`); or the phrase says nothing without one (`required`, `medium`: a known one). */
  readonly target: 'none' | 'after' | 'required' | 'medium';
}

/** Everything that the reader knows of one language. A language folder exports exactly one of these. */
export interface LanguageRules {
  readonly language: Language;
  readonly sentence: SentenceRules;
  readonly time: TimeLanguage;
  readonly grammar: GrammarWords;
  readonly attribution: AttributionRules;
  readonly events: readonly EventCue[];
  /** Phrases in which an event word names no event ("heart attack"). */
  readonly eventDecoys: readonly PhrasePattern[];
  readonly roles: RoleWords;
  readonly statuses: StatusWords;
  readonly options: readonly OptionCue[];
  readonly optionWords: OptionWords;
  readonly provenance: readonly ProvenanceCue[];
}
