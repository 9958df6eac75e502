import { VigiliaError } from '../../base/index.ts';

/** So many reports are named where a name fits several. */
const SHOWN = 4;

/**
 * The id of the report that a name means: its id, or else the one report whose id ends with the name, or holds it.
 * @throws VigiliaError `input`: `cli/no-report` where none does, `cli/many-reports` where several do.
 */
export function namedReport(name: string, ids: readonly string[]): string {
  if (ids.includes(name)) return name;
  const ending = ids.filter((id) => id.endsWith(`/${name}`));
  const holding = ending.length > 0 ? ending : ids.filter((id) => name !== '' && id.includes(name));
  const [only, ...others] = holding;
  if (only === undefined)
    throw new VigiliaError(
      'input',
      'cli/no-report',
      `no report "${name}" is known in this case: name its path, or a part of it`,
    );
  if (others.length === 0) return only;
  const shown = holding.slice(0, SHOWN).join(', ');
  throw new VigiliaError(
    'input',
    'cli/many-reports',
    `"${name}" may be any of ${holding.length} reports (${shown}${holding.length > SHOWN ? ', …' : ''}): name more of its path`,
  );
}

/** The ids of reports that are named in values joined by commas; a value that is an id as a whole may hold commas. Each once. */
export function namedReports(values: readonly string[], ids: readonly string[]): string[] {
  const names = values.flatMap((value) => (ids.includes(value) ? [value] : value.split(',')));
  return [...new Set(names.map((name) => namedReport(name.trim(), ids)))];
}
