import type { OfficeHolder } from './actor.ts';
import { withoutMarks } from './fold.ts';

/** The office holders that rows of `FORMER_LEADERS` list. */
export function formerHolders(rows: Readonly<Record<string, string>>): OfficeHolder[] {
  return Object.entries(rows).flatMap(([code, row]) =>
    row.split('; ').flatMap((entry): OfficeHolder[] => {
      const [given = '', people = ''] = entry.split(' / ');
      return people.split('+').map((families) => holderOf(code, given, families));
    }),
  );
}

function holderOf(code: string, given: string, families: string): OfficeHolder {
  const shared = families.startsWith('~');
  const family = (shared ? families.slice(1) : families).replaceAll(',', '; ').replaceAll('~', '');
  const isBody = code === 'IGO';
  return {
    id: `former-${slug(code)}-${slug(family.split('; ')[0] ?? '')}-${slug(given.split(',')[0] ?? '')}`,
    given: given.replaceAll(',', '; '),
    family,
    ...(shared ? { familyAlone: false as const } : {}),
    ...(isBody ? {} : { country: code }),
    sector: isBody ? 'IGO' : 'GOV',
  };
}

function slug(name: string): string {
  return withoutMarks(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
