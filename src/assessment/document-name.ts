import type { Document } from '../intake/index.ts';
import type { Wording } from './language/wording.ts';
import { nameText } from './plain-text.ts';

/** Who stands for a document in a sentence: its publisher, else its title, else its id. */
export function publisherName({ publisher, title, id }: Document): string {
  const names = [publisher, title].flatMap((name) => nameText(name ?? '') || []);
  return names[0] ?? nameText(id);
}

/** A document in a sentence: who published it and, when known, the date in the precision it was given. */
export function documentName(document: Document, wording: Wording): string {
  const name = publisherName(document);
  return document.publishedAt ? `${name}, ${wording.formats.date(document.publishedAt)}` : name;
}
