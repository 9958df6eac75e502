import type { Span } from '../base/index.ts';
import type { Case } from './case.ts';
import type { YamlPath } from './yaml-place.ts';

/**
 * Where the parts of a case stand in its file, so that a sentence can cite them: `question`, `horizon`, `hypotheses/ID`,
 * `hypotheses/ID/prior`, `indicators/ID/likelihood/HYPOTHESIS`, `sources/NAME/interest` … A field that the file leaves out has no place.
 */
export function casePlaces(
  judged: Case,
  spanOf: (path: YamlPath) => Span | undefined,
): ReadonlyMap<string, Span> {
  const entries = [
    ...TOP_FIELDS.map((field) => [field, [field]] as const),
    ...judged.hypotheses.flatMap(({ id }, at) =>
      entryPlaces('hypotheses', { name: id, at }, HYPOTHESIS_FIELDS),
    ),
    ...judged.indicators.flatMap(({ id, likelihood }, at) => [
      ...entryPlaces('indicators', { name: id, at }, INDICATOR_FIELDS),
      ...Object.keys(likelihood).map(
        (hypothesis) =>
          [
            `indicators/${id}/likelihood/${hypothesis}`,
            ['indicators', at, 'likelihood', hypothesis],
          ] as const,
      ),
    ]),
    ...judged.sources.flatMap(({ name }, at) => entryPlaces('sources', { name, at }, SOURCE_FIELDS)),
  ];
  return new Map(
    entries.flatMap(([name, path]) => {
      const span = spanOf(path);
      return span ? [[name, span] as const] : [];
    }),
  );
}

const TOP_FIELDS = [
  'question',
  'opened',
  'horizon',
  'languages',
  'scale',
  'hypotheses',
  'indicators',
  'sources',
  'resolution',
];
const HYPOTHESIS_FIELDS = ['claim', 'prior', 'answer'];
const INDICATOR_FIELDS = [
  'observable',
  'window',
  'seen',
  'absent',
  'receded',
  'denials',
  'lasts',
  'likelihood',
  'detection',
];
const SOURCE_FIELDS = [
  'name',
  'aliases',
  'reliability',
  'lineage',
  'interest',
  'limitation',
  'grades',
  'deception',
];

function entryPlaces(
  list: string,
  entry: { readonly name: string; readonly at: number },
  fields: readonly string[],
): (readonly [string, YamlPath])[] {
  return [
    [`${list}/${entry.name}`, [list, entry.at]],
    ...fields.map((field) => [`${list}/${entry.name}/${field}`, [list, entry.at, field]] as const),
  ];
}
