import type { Block, Sentence } from '../assessment.ts';
import { matrixLinchpins } from '../calculation/matrix.ts';
import { documentName } from '../document-name.ts';
import { phrase } from '../plain-text.ts';
import type { Compilation } from './compilation.ts';
import { sentence } from './sentence.ts';

/** The inconsistency ranking of the rated evidence with its ties and linchpins; nothing when nothing was rated. */
export function rankingBlocks(compilation: Compilation): readonly Block[] {
  const { picture, wording, footnotes } = compilation;
  const { matrix } = picture;
  if (!matrix) return [];
  const claims = (ids: readonly string[]): readonly string[] => ids.map((id) => claim(id, compilation));
  const places = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => [
      footnotes.calculation(`inconsistency/${id}`),
      footnotes.caseFile(`hypotheses/${id}`),
    ]);
  const ranked = matrix.ranking.map((id) => ({
    claim: claim(id, compilation),
    inconsistency: matrix.inconsistency[id] ?? 0,
  }));
  const sentences: Sentence[] = [
    sentence(wording.hypotheses.ranking(ranked), [
      footnotes.calculation('matrix'),
      ...places(matrix.ranking),
    ]),
    ...matrix.ties.map((tie) => sentence(wording.hypotheses.ties(claims(tie)), places(tie))),
    linchpins(matrix.linchpins, compilation),
    ...dependence(matrix, compilation),
  ];
  return [{ kind: 'list', label: wording.labels['rated-evidence'], sentences }];
}

/** On whom the order hangs besides its rows, and how little would unseat the leader. */
function dependence(
  matrix: NonNullable<Compilation['picture']['matrix']>,
  compilation: Compilation,
): readonly Sentence[] {
  const { wording, footnotes } = compilation;
  const sources = matrixLinchpins(matrix, 'source').map(phrase);
  const analysts = matrixLinchpins(matrix, 'rater').map(phrase);
  const sentences: Sentence[] = [];
  if (sources.length > 0) {
    const text = wording.hypotheses.linchpinSources(sources);
    sentences.push(sentence(text, [footnotes.calculation('linchpin-sources')]));
  }
  if (analysts.length > 0) {
    const text = wording.hypotheses.linchpinAnalysts(analysts);
    sentences.push(sentence(text, [footnotes.calculation('linchpin-analysts')]));
  }
  const { leader, rival, changes, exact = false } = matrix.profiles.linear.fewestChanges ?? {};
  if (leader !== undefined && rival !== undefined && changes !== undefined) {
    const named = { rival: claim(rival, compilation), leader: claim(leader, compilation) };
    const text = wording.hypotheses.fewestChanges({ cells: changes.length, proven: exact, ...named });
    sentences.push(
      sentence(text, [
        footnotes.calculation('fewest-changes'),
        footnotes.caseFile(`hypotheses/${rival}`),
        footnotes.caseFile(`hypotheses/${leader}`),
      ]),
    );
  }
  return sentences;
}

function claim(id: string, { index, language }: Compilation): string {
  return phrase(index.hypothesis(id)?.claim[language] ?? id);
}

function linchpins(evidence: readonly string[], compilation: Compilation): Sentence {
  const { wording, footnotes } = compilation;
  const basis = footnotes.calculation('linchpins');
  if (evidence.length === 0) return sentence(wording.hypotheses.noLinchpins, [basis]);
  const named = evidence.map((name) => evidenceName(name, compilation));
  return sentence(wording.hypotheses.linchpins(named.map(({ name }) => name)), [
    basis,
    ...named.flatMap(({ citation }) => citation ?? []),
  ]);
}

/** A row of the matrix is an indicator, a report, or a name of the analysts' own. */
function evidenceName(
  evidence: string,
  { index, language, wording, footnotes }: Compilation,
): { readonly name: string; readonly citation?: number } {
  const indicator = index.indicator(evidence);
  if (indicator) {
    return {
      name: phrase(indicator.observable[language]),
      citation: footnotes.caseFile(`indicators/${evidence}/observable`),
    };
  }
  const report = index.report(evidence);
  const opening = report?.reading.sentences[0];
  if (!report || !opening) return { name: phrase(evidence) };
  return { name: documentName(report.document, wording), citation: footnotes.passage(evidence, opening) };
}
