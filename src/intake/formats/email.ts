import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Finding } from '../../base/index.ts';
import { BINARY, holdsZeroBytes } from '../charset.ts';
import type { ProvenanceNote } from '../document.ts';
import type { RawReport, ReportBytes } from '../raw-report.ts';
import { markupToText } from './markup-text.ts';

const MOST_NESTING = 20;

/**
 * Reads an e-mail: the plain text, else the HTML as text. Subject is the title, sender the author, the sender's name or domain
 * the publisher. Attachments are not read; a finding names them. Throws where the message is nested or headed beyond measure.
 */
export async function readEmail(file: ReportBytes): Promise<RawReport> {
  if (holdsZeroBytes(file.bytes)) return { ...BINARY, notes: [] };
  const email = await PostalMime.parse(file.bytes, {
    maxNestingDepth: MOST_NESTING,
    maxRfc822NestingDepth: 1,
    forceRfc822Attachments: true,
  });
  const { text, findings } = email.text?.trim()
    ? { text: email.text, findings: [] }
    : markupToText(email.html ?? '');
  return { text, notes: notesOf(email), findings: [...findings, ...attachmentFindings(email)] };
}

function notesOf(email: Email): ProvenanceNote[] {
  const notes: ProvenanceNote[] = [];
  const note = (
    field: ProvenanceNote['field'],
    value: string | undefined,
    from: 'header' | 'metadata' = 'header',
  ): void => {
    if (value?.trim()) notes.push({ field, from, value });
  };
  const mailbox = firstMailbox(email.from);
  const domain = mailbox?.address.split('@')[1];
  note('title', email.subject);
  note('author', mailbox?.name || mailbox?.address);
  note('publisher', mailbox?.name || domain);
  // The header as written: the parsed date is in universal time, which may be another day.
  note('date', headerValue(email, 'date'));
  // Mail programs write the language of their own menus here.
  note('language', headerValue(email, 'content-language'), 'metadata');
  return notes;
}

function headerValue(email: Email, key: string): string | undefined {
  return email.headers.find((header) => header.key === key)?.value;
}

function firstMailbox(address: Address | undefined): { name: string; address: string } | undefined {
  return address?.group ? address.group[0] : address;
}

function attachmentFindings(email: Email): Finding[] {
  if (email.attachments.length === 0) return [];
  const names = email.attachments.slice(0, 5).map(({ filename, mimeType }) => filename || mimeType);
  const more =
    email.attachments.length > names.length ? ` and ${email.attachments.length - names.length} more` : '';
  return [
    {
      code: 'intake/attachments',
      severity: 'info',
      message: `not read: ${names.join(', ')}${more}; save attachments as files of their own to have them read`,
    },
  ];
}
