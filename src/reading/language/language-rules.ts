import type { Language, ProbabilityRange } from '../../base/index.ts';
import type { StatementKind } from '../reading.ts';
import type { SentenceRules } from '../sentence.ts';
import type { TimeLanguage } from '../time/time-rules.ts';
import type { PhrasePattern } from '../token-pattern.ts';

/**
 * What may follow a reporting verb. `that`: a clause after che/that · `bare`: a clause without it (English) · `infinitive` ·
 * `quote` · `object`: a noun phrase that is itself the content ("denied any plan") · `about`: di/of and a noun phrase.
 */
export type Complement = 'that' | 'bare' | 'infinitive' | 'quote' | 'object' | 'about';

/** What every cue of attribution says of the statement that it introduces. */
export interface CueMeaning {
  readonly kind: StatementKind;
  readonly takes: readonly Complement[];
  /** How sure the speaker is by the choice of this cue alone ("suspects", "ritiene"). */
  readonly certainty?: ProbabilityRange;
  /** The same form is as often a noun or another verb: it counts only with a clause or a quotation. */
  readonly ambiguous?: boolean;
}

/** A reporting verb: its lemma, and its forms by what they can do. */
export interface CueVerb extends CueMeaning {
  readonly lemma: string;
  readonly finite: readonly string[];
  /** Needs an auxiliary in front (Italian), or is past as well as participle (English). */
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
  readonly infinitive: readonly string[];
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
  readonly auxiliaries: ReadonlySet<string>;
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
  /** True for a verb form in the future tense or a future auxiliary. */
  readonly isFuture: (word: string) => boolean;
  /** True for an adverb by its ending ("-mente", "-ly"). */
  readonly isAdverb: (word: string) => boolean;
  /** True for an infinitive by its form; English ones are told by the "to" before them instead. */
  readonly isInfinitive: (word: string) => boolean;
}

/** Attribution in one language. */
export interface AttributionRules {
  readonly verbs: readonly CueVerb[];
  readonly phrases: readonly CuePhrase[];
  readonly nouns: readonly CueNoun[];
  /** "secondo", "according to": everything in the sentence but the source is the content. */
  readonly accordingTo: readonly PhrasePattern[];
  readonly certainty: readonly CertaintyPhrase[];
  /** Phrases that make what is said a denial whatever the verb ("baseless", "privo di fondamento"). */
  readonly denials: readonly PhrasePattern[];
  /** Negations that deny nothing ("non … altro che", "not only"). */
  readonly idleNegations: readonly PhrasePattern[];
  /** Nouns of people or papers that can speak though no gazetteer lists them ("fonti", "sources", "rapporto"). */
  readonly speakers: ReadonlySet<string>;
}

/** A word or phrase that names an event, with its PLOVER 2.0 type. */
export interface EventCue extends PhrasePattern {
  readonly type: string;
  readonly mode?: string;
  readonly context?: readonly string[];
  /** A noun names the event without saying that it happened; a verb says so unless something denies it. */
  readonly word: 'noun' | 'verb';
}

/** What tells whether an event happened, may happen, or is said not to. */
export interface StatusCue extends PhrasePattern {
  readonly status: 'happened' | 'ongoing' | 'planned' | 'possible' | 'hypothetical' | 'denied';
}

/** A phrase that puts an explanation forward as one among several. */
export interface OptionCue extends PhrasePattern {
  /** `after`: the explanation follows; `list`: several follow, joined by "or"; `clause`: the sentence itself is one. */
  readonly extent: 'after' | 'list' | 'clause';
}

/** A phrase by which a document tells of its own lineage. `<name>` in reading order captures the target. */
export interface ProvenanceCue extends PhrasePattern {
  readonly kind: 'translation-of' | 'reprint-of' | 'cites' | 'correction-of';
  /** Only in the first or last lines of a document, where credits stand. */
  readonly edgeOnly: boolean;
  /** The target stands right after the phrase. */
  readonly target: 'after' | 'none';
}

/** Everything that the reader knows of one language. A language folder exports exactly one of these. */
export interface LanguageRules {
  readonly language: Language;
  readonly sentence: SentenceRules;
  readonly time: TimeLanguage;
  readonly grammar: GrammarWords;
  readonly attribution: AttributionRules;
  readonly events: readonly EventCue[];
  readonly statuses: readonly StatusCue[];
  readonly options: readonly OptionCue[];
  readonly provenance: readonly ProvenanceCue[];
}
