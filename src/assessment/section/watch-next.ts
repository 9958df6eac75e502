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
    return [{ kind: 'paragraph', sentences: [sentence(wording.watchNext.none, [basis])] }];
  }
  const ordered = [...picture.watchNext].sort(
    (a, b) => b.bits - a.bits || compareText(a.indicator, b.indicator),
  );
  return [
    { kind: 'paragraph', sentences: [sentence(wording.watchNext.explanation, [basis])] },
    { kind: 'list', sentences: ordered.map((next) => watchSentence(next, compilation)) },
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
