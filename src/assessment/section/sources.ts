import type { Origin, SourceProfile } from '../../sources/index.ts';
import type { Block, Sentence, Table, TableRow } from '../assessment.ts';
import { documentName } from '../document-name.ts';
import { compareText } from '../../sources/index.ts';
import { cutText, nameText, phrase } from '../plain-text.ts';
import { reportCounts } from '../report-counts.ts';
import type { Compilation } from './compilation.ts';
import { deceptionSentences } from './deception-flags.ts';
import { originActSentences } from './origin-acts.ts';
import { sentence, sorted } from './sentence.ts';

/** Stands in a cell that has nothing to say. */
const NONE = '–';

/** Reports against origins, what a plain count would have said, which reports share an origin and why, and who the sources are. */
export function sources(compilation: Compilation): readonly Block[] {
  const { picture, wording, footnotes } = compilation;
  const shared = [...picture.origins]
    .filter(({ documents, acts }) => documents.length > 1 || acts !== undefined)
    .sort((a, b) => b.documents.length - a.documents.length || compareText(a.id, b.id));
  const totals = sentence(wording.sources.totals(picture.reports.length, picture.origins.length), [
    footnotes.calculation('reports'),
  ]);
  const plain = sentence(wording.sources.plainTally(picture.everyOutletCounted.yes, picture.posterior.yes), [
    footnotes.calculation('outlets/yes'),
    footnotes.calculation('posterior/yes'),
  ]);
  const flagged = deceptionSentences(compilation);
  return [
    { kind: 'paragraph', sentences: [totals, plain] },
    ...(shared.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            label: wording.labels['shared-origins'],
            sentences: shared.flatMap((origin) => originSentences(origin, compilation)),
          },
        ]),
    sourceTable(compilation),
    ...(flagged.length === 0
      ? []
      : [{ kind: 'list' as const, label: wording.labels.deception, sentences: flagged }]),
  ];
}

function originSentences(origin: Origin, compilation: Compilation): readonly Sentence[] {
  const { index, language, wording, footnotes } = compilation;
  const basis = footnotes.calculation(`origin/${origin.id}`);
  const first = index.report(origin.first);
  const head = wording.sources.sharedOrigin({
    first: first ? documentName(first.document, wording) : origin.first,
    documents: origin.documents.length,
    ...(origin.declared === undefined ? {} : { declared: nameText(origin.declared) }),
  });
  const links = [...origin.links].sort(
    (a, b) => compareText(a.from, b.from) || compareText(a.to ?? '', b.to ?? ''),
  );
  return [
    sentence(head, [basis, ...openings([origin.first], compilation)]),
    ...links.map(({ from, to, reason }) => {
      const report = index.report(from);
      const name = report ? documentName(report.document, wording) : from;
      return sentence(wording.sources.link(name, phrase(cutText(reason[language]).text)), [
        basis,
        ...openings([from, ...(to === undefined ? [] : [to])], compilation),
      ]);
    }),
    ...originActSentences(origin, compilation),
  ];
}

/** The first sentences of documents: the passage by which a report as a whole is cited. */
function openings(documents: readonly string[], { index, footnotes }: Compilation): readonly number[] {
  return documents.flatMap((id) => {
    const opening = index.report(id)?.reading.sentences[0];
    return opening ? [footnotes.passage(id, opening)] : [];
  });
}

function sourceTable(compilation: Compilation): Table {
  const { picture, wording } = compilation;
  const { labels } = wording;
  const profiles = [...picture.caseFile.case.sources].sort(
    (a, b) => compareText(a.reliability, b.reliability) || compareText(a.name, b.name),
  );
  return {
    kind: 'table',
    label: labels.sources,
    columns: [labels.source, labels.reliability, labels.reports, labels.interest, labels.limitation],
    rows: [...profiles.map((profile) => profileRow(profile, compilation)), ...unlistedRows(compilation)],
  };
}

function profileRow(profile: SourceProfile, compilation: Compilation): TableRow {
  const { index, language, wording, footnotes } = compilation;
  const count = reportCounts(index).find(({ name }) => name === profile.name);
  return {
    cells: [
      phrase(profile.name),
      wording.sources.grade(profile.reliability),
      count ? String(count.reports) : NONE,
      profile.interest ? phrase(profile.interest[language]) : NONE,
      profile.limitation ? phrase(profile.limitation[language]) : NONE,
    ],
    citations: sorted([
      footnotes.caseFile(`sources/${profile.name}`),
      ...(profile.grades ? [footnotes.calculation(`grade/${profile.name}`)] : []),
      ...(count ? [footnotes.calculation(`reports-of/${count.name}`)] : []),
    ]),
  };
}

/** Publishers of the reports that the case says nothing of. */
function unlistedRows({ index, wording, footnotes }: Compilation): readonly TableRow[] {
  return reportCounts(index)
    .filter(({ listed }) => !listed)
    .map(({ name, reports }) => ({
      cells: [nameText(name), wording.sources.notGraded, String(reports), NONE, NONE],
      citations: [footnotes.calculation(`reports-of/${name}`)],
    }));
}
