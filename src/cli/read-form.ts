import { type Finding, LANGUAGES, type Language } from '../base/index.ts';
import type { Document } from '../intake/index.ts';
import type { Reader, Reading } from '../reading/index.ts';
import type { ReadOptions } from './read-options.ts';
import { coloured } from './terminal.ts';

/** A reading and how it is shown. */
interface ShownReading {
  readonly reading: Reading;
  readonly text: string;
}

/** How `vigilia read` shows what it reads. */
export interface ReadForm {
  readonly read: (reader: Reader, document: Document) => ShownReading;
  /** A file that could not be opened. */
  readonly unread: (path: string, finding: Finding) => string;
}

/** The form that the options ask for; only its own modules are loaded. */
export async function readForm(options: ReadOptions): Promise<ReadForm> {
  if (options.format === 'json') return await jsonForm(options);
  if (options.html === true) return await pageForm(options);
  const { readingText, unreadText } = await import('./reading-text.ts');
  if (options.explain === true) return await explainedForm(options);
  return {
    read: (reader, document) => {
      const reading = reader.read(document);
      return { reading, text: readingText(document, reading) };
    },
    unread: unreadText,
  };
}

async function jsonForm({ explain }: ReadOptions): Promise<ReadForm> {
  const { unread } = await import('./reading-line.ts');
  return {
    read: (reader, document) => {
      const { reading, ...rest } =
        explain === true ? reader.explain(document) : { reading: reader.read(document) };
      const findings = [...document.findings, ...reading.findings];
      return { reading, text: `${JSON.stringify({ ...reading, findings, ...rest })}\n` };
    },
    unread: (_path, finding) => `${JSON.stringify(unread(finding))}\n`,
  };
}

async function explainedForm(options: ReadOptions): Promise<ReadForm> {
  const [{ explainedText }, { unreadText }] = await Promise.all([
    import('./reading-explained.ts'),
    import('./reading-text.ts'),
  ]);
  return {
    read: (reader, document) => {
      const explained = reader.explain(document);
      const language = languageOf(options, document);
      return {
        reading: explained.reading,
        text: explainedText(document, explained, { language, colour: coloured() }),
      };
    },
    unread: unreadText,
  };
}

async function pageForm(options: ReadOptions): Promise<ReadForm> {
  const [{ readingPage }, { unreadText }] = await Promise.all([
    import('./reading-page/page.ts'),
    import('./reading-text.ts'),
  ]);
  return {
    read: (reader, document) => {
      const explained = reader.explain(document);
      const language = languageOf(options, document);
      const open = options.explain === true;
      return { reading: explained.reading, text: readingPage(document, explained, { language, open }) };
    },
    unread: unreadText,
  };
}

/** The language that was asked for, else the document's where Vigilia writes it, else English. */
function languageOf({ lang }: ReadOptions, { language }: Document): Language {
  return lang ?? LANGUAGES.find((candidate) => candidate === language.code) ?? 'en';
}
