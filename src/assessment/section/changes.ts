import type { Day } from '../../base/index.ts';
import type { Indication, Picture } from '../../judgement/index.ts';
import type { Block, Sentence } from '../assessment.ts';
import { caseFileChanged, causesOf, type Change, changesBetween, freshReports } from '../change.ts';
import { effectKey } from '../effect.ts';
import { phrase } from '../plain-text.ts';
import type { Compilation } from './compilation.ts';
import { oddsMove } from './odds-move.ts';
import { sentence } from './sentence.ts';
import { absenceReports, attribute, effectCitations, seenReports } from './attribution.ts';
import { wordedNumber } from './worded-number.ts';

/** Changes shown on the first screen; the others follow in the section. */
const LEAD_CHANGES = 3;

/** What is different from the earlier picture, and how far each difference moved the answer. */
export function changes(compilation: Compilation, since: Picture): readonly Block[] {
  const found = changesBetween(since, compilation.picture);
  const sentences = found.map((change) => changeSentence(change, compilation));
  return [
    { kind: 'paragraph', lead: true, sentences: overview(compilation, since, found.length) },
    ...leadList(sentences.slice(0, LEAD_CHANGES)),
    ...furtherList(sentences.slice(LEAD_CHANGES), compilation),
  ];
}

function leadList(sentences: readonly Sentence[]): readonly Block[] {
  return sentences.length === 0 ? [] : [{ kind: 'list', lead: true, sentences }];
}

function furtherList(sentences: readonly Sentence[], { wording }: Compilation): readonly Block[] {
  return sentences.length === 0
    ? []
    : [{ kind: 'list', label: wording.labels['further-changes'], sentences }];
}

function overview(compilation: Compilation, since: Picture, found: number): readonly Sentence[] {
  const { picture, wording, footnotes } = compilation;
  const fresh = freshReports(since, picture).length;
  const now = footnotes.calculation('posterior/yes');
  const then = footnotes.calculation('since/yes');
  const sentences = [
    sentence(
      wording.changes.thenAndNow(
        since.asOf,
        wordedNumber(since.posterior.yes, compilation),
        wordedNumber(picture.posterior.yes, compilation),
      ),
      [then, now],
    ),
  ];
  if (fresh > 0) {
    sentences.push(sentence(wording.changes.newReports(fresh), [footnotes.calculation('since/reports')]));
  }
  const causes = causesOf(since, picture);
  // News alone needs no account: the list below is one.
  if (causes.some(({ cause }) => cause !== 'evidence'))
    sentences.push(
      sentence(
        wording.changes.byCause(causes.map(({ cause, move }) => ({ cause, move: oddsMove(move) }))),
        causes.map(({ cause }) => footnotes.calculation(`since/cause/${cause}`)),
      ),
    );
  const edited = caseFileChanged(since, picture);
  if (edited) {
    sentences.push(
      sentence(wording.changes.caseFileChanged, [
        footnotes.calculation('since/case-file'),
        footnotes.caseFile('question'),
      ]),
    );
  }
  if (found === 0 && !edited)
    sentences.push(sentence(wording.changes.nothingChanged(since.asOf), [then, now]));
  return sentences;
}

function changeSentence(change: Change, compilation: Compilation): Sentence {
  const { text, citations } = changeText(change, compilation);
  return sentence(text, [compilation.footnotes.calculation(`since/move/${effectKey(change)}`), ...citations]);
}

function changeText(
  change: Change,
  compilation: Compilation,
): { readonly text: string; readonly citations: readonly number[] } {
  const { index, language, wording } = compilation;
  const observable = phrase(index.indicator(change.indicator)?.observable[language] ?? change.indicator);
  const move = oddsMove(change.move);
  const citations = effectCitations(change, compilation);
  if (change.kind === 'revised') return { text: wording.changes.revised(observable, move), citations };
  if (change.kind === 'withdrawn') return { text: wording.changes.withdrawn(observable, move), citations };
  if (change.sense === 'receded') return { text: wording.changes.receded(observable, move), citations };
  if (change.sense === 'absent') return absenceText(change, observable, compilation);
  const { names, citations: passages } = attribute(freshIndications(change, compilation), compilation);
  const further = change.kind === 'further';
  return {
    text: wording.changes.seen({ observable, names, further, move }),
    citations: [compilation.footnotes.caseFile(`indicators/${change.indicator}/observable`), ...passages],
  };
}

function absenceText(
  change: Change,
  observable: string,
  compilation: Compilation,
): { readonly text: string; readonly citations: readonly number[] } {
  const { index, wording, footnotes } = compilation;
  const move = oddsMove(change.move);
  const reading = index.reading(change.indicator);
  const { names, citations } = attribute(reading ? absenceReports(reading, index) : [], compilation);
  const indicator = footnotes.caseFile(`indicators/${change.indicator}/observable`);
  if (names.length > 0) {
    return {
      text: wording.changes.reportedAbsent({ observable, names, move }),
      citations: [indicator, ...citations],
    };
  }
  const day: Day = change.now?.contributions[0]?.day ?? compilation.picture.asOf;
  return {
    text: wording.changes.absenceDue({ observable, day, move }),
    citations: [indicator, footnotes.calculation(`move/${effectKey(change)}`)],
  };
}

/** Indications of the origins that contribute now and did not before. */
function freshIndications(change: Change, { index }: Compilation): readonly Indication[] {
  const before = new Set(change.before?.contributions.map(({ origin }) => origin));
  const fresh = new Set(change.now?.contributions.map(({ origin }) => origin));
  const reading = index.reading(change.indicator);
  const indications = reading ? seenReports(reading, index) : [];
  return indications.filter(({ origin }) => fresh.has(origin) && !before.has(origin));
}
