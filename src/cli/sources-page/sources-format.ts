import { VigiliaError } from '../../base/index.ts';

/** How origins and sources are printed. */
export type SourcesFormat = 'human' | 'json' | 'svg';

/** Reads `--format`. */
export function sourcesFormatOption(value: string): SourcesFormat {
  if (value === 'text') return 'human';
  if (value === 'human' || value === 'json' || value === 'svg') return value;
  throw new VigiliaError('usage', 'cli/format', `--format ${value}: use human, json or svg`);
}
