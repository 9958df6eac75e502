import type { Migration } from 'kysely/migration';
import { documents } from './0001-documents.ts';

/**
 * Every step from an empty database to today's tables, by name. Names sort in the order in which the steps run.
 * A released step is never changed: a new table or column is a new numbered file and a new line here.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
};
