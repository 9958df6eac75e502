import { cutText, publisherName, wordingOf } from '../../assessment/index.ts';
import type { Language } from '../../base/index.ts';
import type { SentenceForms } from '../../sources/index.ts';

/** How the assessment writes names, texts and dates, lent to the sentences on sources. */
export function pageForms(language: Language): SentenceForms {
  return {
    language,
    name: publisherName,
    text: (raw) => cutText(raw).text,
    date: wordingOf(language).formats.date,
  };
}
