import type { WatchNext } from '../../judgement/index.ts';
import type { Block, Sentence } from '../assessment.ts';
import { compareText } from '../../sources/index.ts';
import { phrase } from '../plain-text.ts';
import type { Compilation } from './compilation.ts';
import { sentence } from './sentence.ts';

/** Open signs, the most telling first, with where the answer would stand either way. */
export function watchNext(compilation: Compilation): readonly Block[] {
  const { picture, wording, footnotes } = compilation;
  const basis = footnotes.calculation('watch');
  if (picture.watchNext.length === 0) {
    return [
      {
        kind: 'paragraph',
        sentences: [sentence(wording.watchNext.none, [basis]), leadSentence(compilation)],
      },
    ];
  }
  const ordered = [...picture.watchNext].sort(
    (a, b) => b.bits - a.bits || compareText(a.indicator, b.indicator),
  );
  return [
    { kind: 'paragraph', sentences: [sentence(wording.watchNext.explanation, [basis])] },
    { kind: 'list', sentences: ordered.map((next) => watchSentence(next, compilation)) },
    { kind: 'paragraph', sentences: [leadSentence(compilation)] },
  ];
}

function watchSentence(next: WatchNext, { index, language, wording, footnotes }: Compilation): Sentence {
  const indicator = index.indicator(next.indicator);
  if (!indicator)
    throw new Error(`the picture would watch "${next.indicator}", which its case does not list`);
  const text = wording.watchNext.watch({
    observable: phrase(indicator.observable[language]),
    bits: next.bits,
    ifSeen: next.ifSeen,
    ifNotSeen: next.ifNotSeen,
    until: indicator.window.to,
  });
  return sentence(text, [
    footnotes.calculation(`watch/${next.indicator}`),
    footnotes.caseFile(`indicators/${next.indicator}/observable`),
    footnotes.calculation(`indicator/${next.indicator}`),
  ]);
}

/** What would make the second explanation lead. */
function leadSentence({ picture, index, language, wording, footnotes }: Compilation): Sentence {
  const { leader, second, steps, newLeader } = picture.leadChange;
  const claim = (id: string): string => phrase(index.hypothesis(id)?.claim[language] ?? id);
  const names = { leader: claim(leader), second: claim(second) };
  const worded = steps.map(({ indicator, outcome, factor }) =>
    wording.watchNext.leadStep({
      observable: phrase(index.indicator(indicator)?.observable[language] ?? indicator),
      outcome,
      factor,
    }),
  );
  const text =
    newLeader === second
      ? wording.watchNext.lead({ ...names, steps: worded })
      : newLeader === leader
        ? wording.watchNext.leadHeld(names)
        : wording.watchNext.leadPassed({ second: names.second, third: claim(newLeader) });
  return sentence(text, [
    footnotes.calculation('lead'),
    ...[leader, second, newLeader].map((id) => footnotes.caseFile(`hypotheses/${id}`)),
    ...(newLeader === second
      ? steps.map(({ indicator }) => footnotes.caseFile(`indicators/${indicator}/observable`))
      : []),
  ]);
}
