import type { Picture } from '../../judgement/index.ts';

/** The address of a document where it has one, else a name made of the case and the document's id. */
export function documentIri(
  { reports, caseFile }: Pick<Picture, 'reports' | 'caseFile'>,
  id: string,
): string {
  const found = reports.find(({ document }) => document.id === id)?.document;
  return found?.url ?? `urn:vigilia:${encodeURIComponent(caseFile.case.id)}:${encodeURIComponent(id)}`;
}
