import type { Language } from '../base/index.ts';
import type { Picture } from '../judgement/index.ts';
import type { Assessment, Block, CitedDocument, Section, SectionId } from './assessment.ts';
import { allCalculations } from './calculation/all-calculations.ts';
import { CASE_FILE, type Citation } from './citation.ts';
import { footnotesOf } from './footnotes.ts';
import type { Wording } from './language/wording.ts';
import { wordingOf } from './language/wording-of.ts';
import { compareText } from '../sources/index.ts';
import { indexPicture, type PictureIndex } from './picture-index.ts';
import { cutText, plainText } from './plain-text.ts';
import { bottomLine } from './section/bottom-line.ts';
import { changes } from './section/changes.ts';
import type { Compilation } from './section/compilation.ts';
import { forecasts } from './section/forecasts.ts';
import { hypotheses } from './section/hypotheses.ts';
import { indications } from './section/indications.ts';
import { limits } from './section/limits.ts';
import { sources } from './section/sources.ts';
import { statements } from './section/statements.ts';
import { watchNext } from './section/watch-next.ts';

/**
 * Compiles the assessment of a picture: every sentence is a plan of the language filled with records and cites what it rests on.
 * With `since`, an earlier picture of the same case, it says what changed. The order of the picture's lists does not matter.
 * Throws an Error when the picture refers to a document or an indicator that it does not hold.
 */
export function compileAssessment(
  picture: Picture,
  { language, since }: { readonly language: Language; readonly since?: Picture },
): Assessment {
  const index = indexPicture(picture);
  const wording = wordingOf(language);
  const footnotes = footnotesOf(picture, index, allCalculations(picture, index, since));
  const compilation: Compilation = { picture, index, language, wording, footnotes };
  const sections = compileSections(compilation, since);
  const citations = footnotes.all();
  return {
    kind: 'assessment',
    profile: 'vigilia-assessment-1',
    case: picture.caseFile.case.id,
    language,
    title: plainText(picture.caseFile.case.question[language]),
    asOf: picture.asOf,
    ...(since ? { since: since.asOf } : {}),
    sections,
    citations,
    documents: citedDocuments(citations, index, wording),
  };
}

function compileSections(compilation: Compilation, since: Picture | undefined): readonly Section[] {
  const { headings, changes: plans } = compilation.wording;
  const section = (id: SectionId, blocks: readonly Block[]): Section => ({
    id,
    heading: headings[id],
    blocks,
  });
  return [
    section('bottom-line', bottomLine(compilation)),
    ...(since
      ? [{ ...section('changes', changes(compilation, since)), heading: plans.heading(since.asOf) }]
      : []),
    section('hypotheses', hypotheses(compilation)),
    section('indications', indications(compilation)),
    section('statements', statements(compilation)),
    section('forecasts', forecasts(compilation)),
    section('sources', sources(compilation)),
    section('watch-next', watchNext(compilation)),
    section('limits', limits(compilation)),
  ];
}

function citedDocuments(
  citations: readonly Citation[],
  index: PictureIndex,
  wording: Wording,
): readonly CitedDocument[] {
  const ids = new Set(
    citations.flatMap((citation) => (citation.kind === 'passage' ? [citation.document] : [])),
  );
  ids.delete(CASE_FILE);
  return [...ids].sort(compareText).flatMap((id) => {
    const document = index.report(id)?.document;
    if (!document) return [];
    const { version, title, publisher, publishedAt } = document;
    return [
      {
        id,
        version,
        ...(title === undefined ? {} : { title: cutText(title).text }),
        ...(publisher === undefined ? {} : { publisher: cutText(publisher).text }),
        ...(publishedAt ? { date: wording.formats.date(publishedAt) } : {}),
      },
    ];
  });
}
