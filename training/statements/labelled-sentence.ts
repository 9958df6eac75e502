import type { Statement, StatementKind } from '../../src/reading/index.ts';

/** A cue of attribution in a labelled sentence; `span` in UTF-16 units of `text`. */
export interface LabelledCue {
  readonly span: readonly [number, number];
  readonly kind: StatementKind;
  readonly polarity: Statement['polarity'];
}

/** A sentence of `training/labels/statements`, without its marks. */
export interface LabelledSentence {
  readonly text: string;
  readonly cues: readonly LabelledCue[];
  /** Explanations put forward. */
  readonly options: readonly (readonly [number, number])[];
}

const KINDS: Readonly<Record<string, StatementKind>> = {
  asr: 'assertion',
  den: 'denial',
  fct: 'forecast',
  thr: 'threat',
  prm: 'promise',
  dmd: 'demand',
  qst: 'question',
  adm: 'admission',
};

/**
 * Reads a line of labels: `[asr+ said]` marks the words of a cue with the kind (as in `gold/README.md`) and polarity of its statement, `[opt a fault]` an
 * explanation. Throws where a mark is none of these.
 */
export function labelledSentence(line: string): LabelledSentence {
  let text = '';
  const cues: LabelledCue[] = [];
  const options: (readonly [number, number])[] = [];
  let at = 0;
  for (const { 0: whole, 1: label = '', 2: words = '', index } of line.matchAll(/\[(\S+) ([^[\]]+)\]/gu)) {
    text += line.slice(at, index);
    at = index + whole.length;
    const span = [text.length, text.length + words.length] as const;
    text += words;
    if (label === 'opt') {
      options.push(span);
      continue;
    }
    const kind = KINDS[label.slice(0, 3)];
    const sign = label.slice(3);
    if (!kind || (sign !== '+' && sign !== '-')) throw new Error(`unknown label ${label}: ${line}`);
    cues.push({ span, kind, polarity: sign === '-' ? 'negative' : 'positive' });
  }
  text += line.slice(at);
  return { text, cues, options };
}
