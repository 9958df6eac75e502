import type { Document } from '../intake/index.ts';
import type { Wording } from './language/wording.ts';
import { cutText } from './plain-text.ts';

const NAME_LENGTH = 120;

/** Who stands for a document in a sentence: its publisher, else its title, else its id. */
export function publisherName(document: Document): string {
  const named = [document.publisher, document.title, document.id].find(
    (name) => name !== undefined && cutText(name).text !== '',
  );
  return cutText(named ?? document.id, NAME_LENGTH).text;
}

/** A document in a sentence: who published it and, when known, the date in the precision it was given. */
export function documentName(document: Document, wording: Wording): string {
  const name = publisherName(document);
  return document.publishedAt ? `${name}, ${wording.formats.date(document.publishedAt)}` : name;
}
