import { actDay } from '../../base/index.ts';
import type { Origin } from '../../sources/index.ts';
import type { Sentence } from '../assessment.ts';
import { documentName } from '../document-name.ts';
import { cutText, nameText, phrase } from '../plain-text.ts';
import type { Compilation } from './compilation.ts';
import { sentence } from './sentence.ts';

/** So many reports are named in a sentence; the act itself names them all. */
const NAMED = 3;

/** One sentence for each thing that an analyst said of the origin: who, when, what and why. */
export function originActSentences(origin: Origin, compilation: Compilation): readonly Sentence[] {
  const { wording, footnotes, index } = compilation;
  const known = (ids: readonly string[]) => ids.filter((id) => index.report(id) !== undefined);
  return (origin.acts ?? []).map((act) => {
    const said = {
      by: nameText(act.by),
      day: actDay(act),
      reason: phrase(cutText(act.reason).text),
      documents: names(known(act.documents), compilation),
    };
    const plan =
      act.kind === 'join-origins'
        ? wording.sources.joined(said)
        : wording.sources.keptApart({ ...said, others: names(known(act.from), compilation) });
    const shown = [act.documents, act.kind === 'join-origins' ? [] : act.from].flatMap((ids) =>
      known(ids).slice(0, NAMED),
    );
    const openings = shown.flatMap((id) => {
      const opening = index.report(id)?.reading.sentences[0];
      return opening ? [footnotes.passage(id, opening)] : [];
    });
    return sentence(plan, [footnotes.calculation(`origin/${origin.id}`), ...openings]);
  });
}

function names(ids: readonly string[], { index, wording }: Compilation): readonly string[] {
  return ids.slice(0, NAMED).flatMap((id) => {
    const report = index.report(id);
    return report ? [documentName(report.document, wording)] : [];
  });
}
