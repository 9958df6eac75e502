import { probabilityScale } from '../../base/index.ts';
import type { Case } from '../../judgement/index.ts';
import type { Block, Sentence, SentenceList, Table } from '../assessment.ts';
import { allFindings } from '../findings.ts';
import { nameText, phrase, plainText } from '../plain-text.ts';
import { CONFIDENCE_PROFILE } from '../vocabulary/confidence-levels.ts';
import type { Compilation } from './compilation.ts';
import { sentence } from './sentence.ts';

/** By what methods, on whose judgement, and what was not read, not dated or not looked for. */
export function limits(compilation: Compilation): readonly Block[] {
  return [
    { kind: 'list', sentences: [...methods(compilation), ...gaps(compilation)] },
    ...gateList(compilation),
    ...findingTable(compilation),
  ];
}

function methods({ picture, wording, footnotes }: Compilation): readonly Sentence[] {
  const { limits: plans, statements } = wording;
  const answer = footnotes.calculation('posterior/yes');
  const { matrix, posterior, caseFile } = picture;
  return [
    sentence(plans.priors, judgedPlaces(caseFile.case).map(footnotes.caseFile)),
    sentence(plans.method(posterior.profile), [answer]),
    sentence(plans.scale(probabilityScale(caseFile.case.scale).label), [answer]),
    sentence(plans.confidence(CONFIDENCE_PROFILE), [footnotes.calculation('confidence')]),
    ...(matrix
      ? [sentence(plans.ranking(`${matrix.profile}-${matrix.version}`), [footnotes.calculation('matrix')])]
      : []),
    sentence(statements.denialRule, [answer]),
    sentence(plans.proposed, [footnotes.calculation('reports')]),
  ];
}

/** What wants a written reason before anyone signs, with the reason or its lack. */
function gateList({ picture, language, wording, footnotes }: Compilation): readonly SentenceList[] {
  if (picture.gates.length === 0) return [];
  const sentences = picture.gates.map(({ id, text, answer }) =>
    sentence(
      wording.limits.gate({
        text: phrase(text[language]),
        ...(answer ? { answer: { ...answer, by: nameText(answer.by), reason: phrase(answer.reason) } } : {}),
      }),
      [footnotes.calculation(`gate/${id}`)],
    ),
  );
  return [{ kind: 'list', label: wording.labels['gates'], sentences }];
}

/** One prior and one likelihood of the case file, to show where such numbers stand. */
function judgedPlaces({ hypotheses, indicators }: Case): readonly string[] {
  return [
    ...hypotheses.slice(0, 1).map(({ id }) => `hypotheses/${id}/prior`),
    ...indicators.slice(0, 1).map(({ id }) => `indicators/${id}/likelihood`),
  ];
}

function gaps({ picture, index, wording, footnotes }: Compilation): readonly Sentence[] {
  const { limits: plans } = wording;
  const undated = picture.reports.filter(({ document }) => !document.publishedAt).length;
  const unreadable = picture.reports.filter(({ document }) => document.text === '').length;
  const unlooked = index.readings.filter(({ state }) => state === 'not-looked-for').length;
  return [
    ...(undated > 0 ? [sentence(plans.undated(undated), [footnotes.calculation('undated')])] : []),
    ...(unreadable > 0
      ? [sentence(plans.unreadable(unreadable), [footnotes.calculation('unreadable')])]
      : []),
    ...(unlooked > 0 ? [sentence(plans.notLookedFor(unlooked), [footnotes.calculation('coverage')])] : []),
    sentence(plans.findings(allFindings(picture).length), [footnotes.calculation('findings')]),
  ];
}

function findingTable({ picture, wording, footnotes }: Compilation): readonly Table[] {
  const findings = allFindings(picture);
  if (findings.length === 0) return [];
  const { labels } = wording;
  return [
    {
      kind: 'table',
      folded: true,
      label: labels.findings,
      columns: [labels.document, labels.code, labels.message],
      rows: findings.map(({ document, code, message }, place) => ({
        cells: [document === undefined ? '–' : plainText(document), plainText(code), plainText(message)],
        citations: [footnotes.calculation(`finding/${place + 1}`)],
      })),
    },
  ];
}
