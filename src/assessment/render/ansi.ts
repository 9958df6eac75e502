/** How a stretch of terminal text stands out. */
export type Emphasis = 'strong' | 'faint' | 'accent' | 'good' | 'doubtful';

const CODES: Readonly<Record<Emphasis, string>> = {
  strong: '1',
  faint: '2',
  accent: '36',
  good: '32',
  doubtful: '33',
};

/** Sets a text off with terminal codes, or leaves it as it is. */
export type Painter = (text: string, emphasis: Emphasis) => string;

/** A painter that writes codes only when colour was asked for. */
export function painter(colour: boolean): Painter {
  return (text, emphasis) => (colour ? `\u001B[${CODES[emphasis]}m${text}\u001B[0m` : text);
}
