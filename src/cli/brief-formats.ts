import { VigiliaError } from '../base/index.ts';

/** What `vigilia brief --out` can write. */
export const BRIEF_FORMATS = [
  'md',
  'html',
  'json',
  'csv',
  'annotations',
  'stix',
  'ics',
  'geojson',
  'pdf',
] as const;

/** One of them. */
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** Reads `--write`: names joined by commas, or `all`, which is everything but `pdf`, for that needs a browser. */
export function briefFormatsOption(value: string): readonly BriefFormat[] {
  const named = value.split(',').flatMap((name): readonly BriefFormat[] => {
    if (name.trim() === 'all') return BRIEF_FORMATS.filter((format) => format !== 'pdf');
    const format = BRIEF_FORMATS.find((known) => known === name.trim());
    if (format) return [format];
    throw new VigiliaError(
      'usage',
      'cli/write',
      `--write ${name}: use ${BRIEF_FORMATS.join(', ')}, joined by commas, or all`,
    );
  });
  return [...new Set(named)];
}
