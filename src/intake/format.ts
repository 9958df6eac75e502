import type { Finding } from '../base/index.ts';
import type { DocumentFormat } from './document.ts';

/** Formats of files, as opposed to lines. */
export type FileFormat = Exclude<DocumentFormat, 'line' | 'unknown'>;

const FORMAT_OF: Readonly<Record<string, FileFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
  '.eml': 'eml',
  '.json': 'ninjs',
};

const FORMAT_OF_MEDIA_TYPE: Readonly<Record<string, FileFormat>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'application/json': 'ninjs',
};

/** Extensions of the files that `takeIn` reads, lower case, with their full stop. */
export const READABLE_EXTENSIONS: readonly string[] = Object.keys(FORMAT_OF);

const PROBE_BYTES = 1_024;
/** Formats that a look at the first bytes tells for certain. */
const SIGNATURES: readonly { readonly format: FileFormat; readonly pattern: RegExp }[] = [
  { format: 'pdf', pattern: /^\s{0,200}%PDF-\d/u },
  { format: 'html', pattern: /^\s{0,200}(?:<!--[^>]{0,400}-->\s{0,200})?<(?:!doctype\s+html|html)[\s>]/iu },
];

/** The format a file is read as; `undefined` when nothing tells it. */
export interface FoundFormat {
  readonly format?: FileFormat;
  readonly findings: readonly Finding[];
}

/**
 * The format of a file by the extension of its name, else by its media type. Content that says otherwise for certain wins over
 * both: a web page saved as `.txt`, an error page saved as `.pdf`, plain text saved as `.html`.
 */
export function formatOf(file: { id: string; bytes: Uint8Array; contentType?: string }): FoundFormat {
  const extension = /\.[^./]+$/u.exec(file.id)?.[0].toLowerCase() ?? '';
  const mediaType = file.contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const named = FORMAT_OF[extension] ?? FORMAT_OF_MEDIA_TYPE[mediaType];
  if (!named) return { findings: [unknownFormat(extension)] };
  const seen = formatSeen(file.bytes, named);
  return seen === named
    ? { format: named, findings: [] }
    : { format: seen, findings: [otherFormat(named, seen)] };
}

function formatSeen(bytes: Uint8Array, named: FileFormat): FileFormat {
  const beginning = new TextDecoder('latin1')
    .decode(bytes.subarray(0, PROBE_BYTES))
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  const signature = SIGNATURES.find(({ pattern }) => pattern.test(beginning));
  if (signature) return signature.format;
  const isUtf16 = beginning.startsWith('\u00ff\u00fe') || beginning.startsWith('\u00fe\u00ff');
  const holdsMarkup = isUtf16 || bytes.length > PROBE_BYTES || /<[a-z!/?]/iu.test(beginning);
  return named === 'html' && !holdsMarkup ? 'txt' : named;
}

function unknownFormat(extension: string): Finding {
  const found = extension === '' ? 'a name without extension' : `"${extension}"`;
  return {
    code: 'intake/unknown-format',
    severity: 'error',
    message: `${found} is no format that can be read: save the report as one of ${READABLE_EXTENSIONS.join(' ')}`,
  };
}

function otherFormat(named: FileFormat, seen: FileFormat): Finding {
  return {
    code: 'intake/format-differs',
    severity: 'info',
    message: `named as ${named} but holds ${seen}, and was read as that: rename the file`,
  };
}
