import { type Span, spanCovers, spansOverlap, spanText } from '../../base/index.ts';
import type { Reading, ReportedEvent, Statement } from '../../reading/index.ts';
import { type ConceptKey, conceptOf, monthOf, nameKey, weekdayOf } from '../concept.ts';
import { conditionsIn } from '../conditions-in.ts';
import { type FactSheet, factSheet } from '../fact-sheet.ts';
import { foldedWords, foldText } from '../fold.ts';
import { numberAt } from '../number-value.ts';
import type { ReadReport } from '../read-report.ts';
import { LIGHT_WORDS } from '../vocabulary/light-words.ts';
import { NEGATION_WORDS } from '../vocabulary/negation-words.ts';
import { CONDITION_WORDS, POSSIBILITY_WORDS } from '../vocabulary/turning-words.ts';
import { hashWord } from '../word-sequence.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { type StatedNumber, statedNumbers } from './stated-number.ts';

/** A name in the content of a statement. */
interface NameInContent {
  readonly text: string;
  readonly isPlace: boolean;
}

/** Who does what to whom in the content of a statement, by keys of names. */
export interface Doing {
  readonly type: string;
  readonly actors: ReadonlySet<ConceptKey>;
  readonly recipients: ReadonlySet<ConceptKey>;
  readonly status: ReportedEvent['status'];
}

/** What a statement says, ready to be compared with others in either language. */
export interface Proposition {
  readonly document: string;
  readonly index: number;
  readonly statement: Statement;
  readonly language: string;
  readonly text: string;
  /** Words that say something of the matter, but for names, numbers, and words of negation, possibility and condition. */
  readonly matter: ReadonlySet<ConceptKey>;
  /** Names by key; a name of a known thing, or one that stands for a country, has the key of that thing. */
  readonly names: ReadonlyMap<ConceptKey, NameInContent>;
  readonly facts: FactSheet;
  readonly numbers: readonly StatedNumber[];
  readonly doings: readonly Doing[];
  /** It hangs on a condition. */
  readonly isConditional: boolean;
  readonly speaker: Speaker | undefined;
}

/** Propositions of less than that many telling words and names are not compared: "he said so". */
const LEAST_KEYS = 2;

/**
 * The statements of a report that can be compared with others, in text order. Left out are those with next to no content, what is only told
 * within a denial or a question ("denied that Moscow demands …" is no demand), and demands within a statement, which is the whole of them.
 */
export function propositionsOf(report: ReadReport): Proposition[] {
  const { document, reading } = report;
  const ofDocument = factSheet(document.text, document.language.code);
  return reading.statements.flatMap((statement, index) => {
    if (isToldWithin(statement, reading.statements)) return [];
    const proposition = propositionOf(report, { statement, index }, ofDocument);
    return proposition.matter.size + proposition.names.size < LEAST_KEYS || proposition.matter.size === 0
      ? []
      : [proposition];
  });
}

function isToldWithin(statement: Statement, all: readonly Statement[]): boolean {
  return all.some(
    (outer) =>
      outer !== statement &&
      (outer.polarity === 'negative' || outer.kind === 'question' || statement.kind === 'demand') &&
      statement.cue.length > 0 &&
      statement.cue.every((cue) => outer.content.some((span) => spanCovers(span, cue))),
  );
}

function propositionOf(
  report: ReadReport,
  { statement, index }: { readonly statement: Statement; readonly index: number },
  ofDocument: FactSheet,
): Proposition {
  const { document, reading } = report;
  const language = document.language.code;
  const text = statement.content.map((span) => spanText(document.text, span)).join(' ');
  const things = thingsIn(report, statement.content);
  const matter = new Set<ConceptKey>();
  const names = new Map<ConceptKey, NameInContent>();
  for (const span of statement.content) {
    for (const match of spanText(document.text, span).matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      const word = foldText(match[0]);
      if (word.length < 2 || isPlain(word, language)) continue;
      const at = span[0] + match.index;
      const thing = things.find(({ span: [from, to] }) => from <= at && at < to);
      const isName =
        /^\p{Lu}/u.test(match[0]) && (thing !== undefined || ofDocument.names.has(nameKey(word, language)));
      if (isName && word.length > 2) {
        const key = thing?.key ?? nameKey(word, language);
        const known = names.get(key);
        names.set(key, {
          text: known && thing?.key === undefined ? `${known.text} ${match[0]}` : (thing?.text ?? match[0]),
          isPlace: thing?.isPlace ?? false,
        });
      } else matter.add(conceptOf(word, language));
    }
  }
  return {
    document: document.id,
    ...{
      index,
      statement,
      language,
      text,
      matter,
      names,
      isConditional: conditionsIn(foldedWords(text)) > 0,
    },
    facts: factSheet(text, language),
    numbers: statedNumbers(text, language),
    doings: doingsIn(reading, index, language),
    speaker: speakerOf(report, statement),
  };
}

/** A word that says nothing of the matter, or that a field of its own stands for. */
function isPlain(word: string, language: string): boolean {
  return (
    LIGHT_WORDS[language]?.has(word) === true ||
    NEGATION_WORDS.has(word) ||
    POSSIBILITY_WORDS.has(word) ||
    CONDITION_WORDS.has(word) ||
    weekdayOf(word) !== undefined ||
    monthOf(word) !== undefined ||
    numberAt([word], 0, language) !== undefined
  );
}

interface NamedThing {
  readonly span: Span;
  readonly text: string;
  readonly key: ConceptKey | undefined;
  readonly isPlace: boolean;
}

function thingsIn({ document, reading }: ReadReport, content: readonly Span[]): NamedThing[] {
  const parties = reading.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  return reading.mentions
    .filter(({ span }) => content.some((outer) => spansOverlap(outer, span)))
    .map(({ span, type, entity }) => {
      const party = parties.find((one) => one.span !== undefined && spanCovers(one.span, span));
      const thing = entity ?? (type === 'PER' ? undefined : party?.country);
      return {
        span,
        text: spanText(document.text, span),
        key: thing === undefined ? undefined : thingKey(thing),
        // A country that acts or is acted on is no place: it differs as who does it.
        isPlace: type === 'LOC' && party === undefined,
      };
    });
}

function thingKey(thing: string): ConceptKey {
  return hashWord(`thing ${thing}`);
}

function doingsIn({ events }: Reading, statement: number, language: string): Doing[] {
  return events
    .filter((event) => event.statement === statement)
    .map(({ type, actors, recipients, status }) => {
      const keys = (parties: ReportedEvent['actors']) =>
        new Set(parties.map((party) => keyOfParty(party, language)).filter((key) => key !== undefined));
      return { type, actors: keys(actors), recipients: keys(recipients), status };
    });
}

function keyOfParty(
  { text, entity, country }: ReportedEvent['actors'][number],
  language: string,
): ConceptKey | undefined {
  const thing = country ?? entity;
  if (thing !== undefined) return thingKey(thing);
  const names = text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [];
  const last = names.at(-1);
  return last === undefined ? undefined : nameKey(foldText(last), language);
}
