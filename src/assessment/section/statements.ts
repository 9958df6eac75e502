import { spanCovers } from '../../base/index.ts';
import type { NotableStatement } from '../../judgement/index.ts';
import type { Block, Sentence } from '../assessment.ts';
import { documentName } from '../document-name.ts';
import { statementPassage } from '../passage.ts';
import { phrase } from '../plain-text.ts';
import { speakerName } from '../speaker-name.ts';
import type { Compilation } from './compilation.ts';
import { quotation } from './quotation.ts';
import { sentence } from './sentence.ts';

/** Denials and the words of listed sources, each quoted; the interest of who speaks; what a denial weighs. */
export function statements(compilation: Compilation): readonly Block[] {
  const { wording, footnotes } = compilation;
  const ordered = inOrder(compilation);
  if (ordered.length === 0) {
    const none = sentence(wording.statements.none, [footnotes.calculation('statements')]);
    return [{ kind: 'paragraph', sentences: [none] }];
  }
  const denials = ordered.filter((notable) => isDenial(notable, compilation));
  const others = ordered.filter((notable) => !isDenial(notable, compilation));
  const rule = sentence(wording.statements.denialRule, [footnotes.calculation('posterior/yes')]);
  return [
    ...list(wording.labels.denials, denials, compilation),
    { kind: 'paragraph', sentences: [rule] },
    ...interests(ordered, compilation),
    ...list(wording.labels['other-statements'], others, compilation).map((block) => ({
      ...block,
      folded: true as const,
    })),
  ];
}

function inOrder({ picture, index }: Compilation): readonly NotableStatement[] {
  const place = new Map(index.reports.map(({ document }, position) => [document.id, position]));
  return [...picture.statements].sort(
    (a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0) || a.statement - b.statement,
  );
}

function isDenial({ document, statement }: NotableStatement, { index }: Compilation): boolean {
  return index.report(document)?.reading.statements[statement]?.kind === 'denial';
}

function list(
  label: string,
  notables: readonly NotableStatement[],
  compilation: Compilation,
): readonly Block[] {
  const sentences = notables.map((notable) => statementSentence(notable, compilation));
  return sentences.length === 0 ? [] : [{ kind: 'list', label, sentences }];
}

function statementSentence(notable: NotableStatement, { index, wording, footnotes }: Compilation): Sentence {
  const report = index.report(notable.document);
  const statement = report?.reading.statements[notable.statement];
  if (!report || !statement) {
    throw new Error(
      `the picture shows statement ${notable.statement} of "${notable.document}", which was not read`,
    );
  }
  const passage = statementPassage(report, statement);
  const speaker = speakerName(report, statement);
  const text = wording.statements.statement({
    ...(speaker ? { speaker: speaker.text } : {}),
    supplied: speaker?.supplied ?? false,
    kind: statement.kind,
    hedged: statement.certainty.hedged === true,
    document: documentName(report.document, wording),
    quotation: quotation(report.document.text, passage, wording),
  });
  return sentence(text, [
    footnotes.passage(notable.document, passage),
    ...(speaker && !spanCovers(passage, speaker.span)
      ? [footnotes.passage(notable.document, speaker.span)]
      : []),
  ]);
}

function interests(notables: readonly NotableStatement[], compilation: Compilation): readonly Block[] {
  const { picture, language, wording, footnotes } = compilation;
  const stated = new Set(notables.flatMap(({ interest }) => interest?.[language] ?? []));
  const sentences = picture.caseFile.case.sources.flatMap(({ name, interest }) =>
    interest && stated.has(interest[language])
      ? [
          sentence(wording.statements.interest(phrase(name), phrase(interest[language])), [
            footnotes.caseFile(`sources/${name}/name`),
            footnotes.caseFile(`sources/${name}/interest`),
          ]),
        ]
      : [],
  );
  return sentences.length === 0 ? [] : [{ kind: 'list', label: wording.labels.interests, sentences }];
}
