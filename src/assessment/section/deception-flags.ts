import { DECEPTION_CHECKLISTS, deceptionFlags } from '../../sources/index.ts';
import type { Sentence } from '../assessment.ts';
import { nameText } from '../plain-text.ts';
import type { Compilation } from './compilation.ts';
import { sentence, sorted } from './sentence.ts';

/** One sentence for each source of which a deception checklist raises a flag: which list, and what was answered with yes. */
export function deceptionSentences({
  picture,
  language,
  wording,
  footnotes,
}: Compilation): readonly Sentence[] {
  return picture.caseFile.case.sources.flatMap(({ name, deception = {} }) => {
    const raised = deceptionFlags(deception).filter(({ state }) => state === 'raised');
    if (raised.length === 0) return [];
    const lists = raised.flatMap(({ checklist }) => {
      const list = DECEPTION_CHECKLISTS.find(({ id }) => id === checklist);
      return list ? [list.name[language]] : [];
    });
    const basis = [
      footnotes.caseFile(`sources/${name}/deception`),
      footnotes.calculation(`deception/${name}`),
    ];
    return [sentence(wording.sources.flagged(nameText(name), lists), sorted(basis))];
  });
}
