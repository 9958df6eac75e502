import type {
  Assessment,
  Block,
  HypothesisFigure,
  IndicatorFigure,
  ProbabilityFigure,
  Section,
} from '../assessment.ts';
import type { IndicatorState } from '../../judgement/index.ts';
import type { Wording } from '../language/wording.ts';
import { INDICATOR_STATES } from '../vocabulary/indicator-states.ts';
import type { Emphasis } from './ansi.ts';
import { textBar } from './bar.ts';
import { listLines, paragraphLines, type Terminal } from './terminal-lines.ts';
import { clip, wrap } from './wrap.ts';

const STATE_COLOURS: Readonly<Record<IndicatorState, Emphasis>> = {
  seen: 'good',
  doubtful: 'doubtful',
  absent: 'accent',
  receded: 'doubtful',
  open: 'faint',
  'not-looked-for': 'faint',
};

/** Lines that the signs of one state may take here; the section lists them all. */
const LINES_A_STATE: Readonly<Record<IndicatorState, number>> = {
  seen: 2,
  doubtful: 1,
  absent: 2,
  receded: 1,
  open: 1,
  'not-looked-for': 1,
};

/** The question, the answer with its bar, what changed, the explanations and the signs: forty lines of a hundred columns. */
export function firstScreen(assessment: Assessment, wording: Wording, terminal: Terminal): readonly string[] {
  const { paint, width } = terminal;
  return [
    ...wrap(assessment.title, width).map((line) => paint(line, 'strong')),
    paint(`${wording.formats.asOf(assessment.asOf)} · ${wording.labels.assessment}`, 'faint'),
    '',
    ...assessment.sections.flatMap((section) => leadLines(section, wording, terminal)),
  ];
}

function leadLines(section: Section, wording: Wording, terminal: Terminal): readonly string[] {
  const lines = section.blocks.flatMap((block) => blockLines(block, wording, terminal));
  if (lines.length === 0) return [];
  if (section.id === 'bottom-line') return lines;
  return ['', terminal.paint(section.heading.toUpperCase(), 'accent'), ...lines];
}

function blockLines(block: Block, wording: Wording, terminal: Terminal): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lead ? paragraphLines(block.sentences, terminal) : [];
    case 'list':
      return block.lead ? listLines(block.sentences, terminal) : [];
    case 'probability':
      return [probabilityLine(block, wording, terminal)];
    case 'hypotheses':
      return hypothesisLines(block, wording, terminal);
    case 'indicators':
      return indicatorLines(block, wording, terminal);
    case 'table':
      return [];
  }
}

function probabilityLine(
  { probability, words }: ProbabilityFigure,
  { formats }: Wording,
  { width, paint }: Terminal,
): string {
  const number = formats.percent(probability);
  const bar = textBar(probability, Math.min(50, Math.max(10, width - number.length - words.length - 4)));
  return `${paint(number, 'strong')}  ${paint(bar, 'accent')}  ${paint(words, 'strong')}`;
}

function hypothesisLines(
  { bars }: HypothesisFigure,
  { formats }: Wording,
  { width, paint }: Terminal,
): readonly string[] {
  const numbers = bars.map(({ probability }) => formats.percent(probability));
  const column = Math.max(...numbers.map((number) => number.length));
  const barWidth = Math.min(24, Math.floor(width / 4));
  return bars.map(({ claim, probability }, place) => {
    const number = (numbers[place] ?? '').padStart(column);
    const room = width - barWidth - column - 4;
    return `${paint(textBar(probability, barWidth), 'accent')}  ${number}  ${clip(claim, room)}`;
  });
}

function indicatorLines({ marks }: IndicatorFigure, wording: Wording, terminal: Terminal): readonly string[] {
  const states = Object.keys(INDICATOR_STATES) as readonly IndicatorState[];
  return states.flatMap((state) => {
    const observables = marks.filter((mark) => mark.state === state).map(({ observable }) => observable);
    return observables.length === 0 ? [] : stateLines(state, observables, { wording, terminal });
  });
}

function stateLines(
  state: IndicatorState,
  observables: readonly string[],
  { wording, terminal: { width, paint } }: { readonly wording: Wording; readonly terminal: Terminal },
): readonly string[] {
  const head = `${INDICATOR_STATES[state].mark} ${wording.state(state).label} ${observables.length}: `;
  const indent = ' '.repeat(2);
  const all = wrap(`${head}${observables.join('; ')}`, width - indent.length);
  const allowed = LINES_A_STATE[state];
  const shown = all.slice(0, allowed);
  if (all.length > allowed) shown[allowed - 1] = clip(`${shown[allowed - 1]} …`, width - indent.length);
  return shown.map((line, place) =>
    place === 0
      ? line.replace(head.trimEnd(), paint(head.trimEnd(), STATE_COLOURS[state]))
      : `${indent}${line}`,
  );
}
