import { isUtf8 } from 'node:buffer';
import type { Finding } from '../base/index.ts';
import type { ReportBytes } from './raw-report.ts';

/** A file's bytes as text. `text` is empty when the bytes are not text at all; then a finding of severity error says so. */
export interface DecodedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

type Evidence = 'byte order mark' | 'declared by the file' | 'guessed from its bytes';

interface Charset {
  /** A label of the WHATWG Encoding Standard, lower case. */
  readonly name: string;
  readonly evidence: Evidence;
}

const UTF8: Charset = { name: 'utf-8', evidence: 'guessed from its bytes' };
/** As far as git looks for a zero byte before it calls a file text. */
const BINARY_PROBE_BYTES = 8_000;
const GUESS_SAMPLE_BYTES = 65_536;
/** Broken UTF-8 is still UTF-8 while it holds at least this many good characters beyond ASCII for each broken one. */
const GOOD_PER_BROKEN = 4;
/** A text in which more than one character in ten is a control or undecodable is no text. */
const MOST_NOISE = 0.1;

/** What binary content gives instead of a text. */
export const BINARY: DecodedText = {
  text: '',
  findings: [
    {
      code: 'intake/binary',
      severity: 'error',
      message: 'the file holds binary content, not text: check its name and format',
    },
  ],
};

/**
 * Decodes a text file: byte order mark, else valid UTF-8, else the declared charset, else a guess from the bytes.
 * A declaration that valid UTF-8 beyond ASCII contradicts is wrong: no other charset yields such bytes by accident.
 * Every charset but UTF-8 gives a finding that names it; zero bytes or mostly control characters give `intake/binary`.
 */
export async function decodeText(file: ReportBytes, markup = false): Promise<DecodedText> {
  const bytes = file.cut ? withoutTornCharacter(file.bytes) : file.bytes;
  const marked = byteOrderMark(bytes);
  if (!marked && holdsZeroBytes(bytes)) return BINARY;
  const declared = marked ? undefined : await declaredCharset(file, markup);
  const charset = marked ?? (await settle(bytes, declared));
  const text = await decode(bytes, charset.name);
  return isNoise(text) ? BINARY : { text, findings: charsetFindings(charset, declared, bytes) };
}

/** True when there are zero bytes near the beginning, which no text has but UTF-16 and UTF-32. */
export function holdsZeroBytes(bytes: Uint8Array): boolean {
  return bytes.subarray(0, BINARY_PROBE_BYTES).includes(0);
}

function byteOrderMark(bytes: Uint8Array): Charset | undefined {
  const [first, second, third] = bytes;
  const evidence = 'byte order mark';
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', evidence };
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', evidence };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', evidence };
  return undefined;
}

async function declaredCharset(file: ReportBytes, markup: boolean): Promise<string | undefined> {
  const label = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(file.contentType ?? '')?.[1];
  if (!markup) return knownName(label);
  const { default: sniff } = await import('html-encoding-sniffer');
  const name = sniff(file.bytes, {
    defaultEncoding: '',
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  });
  return knownName(name);
}

function knownName(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

async function settle(bytes: Uint8Array, declared: string | undefined): Promise<Charset> {
  if (isUtf8(bytes)) return UTF8;
  if (declared !== undefined && declared !== 'utf-8')
    return { name: declared, evidence: 'declared by the file' };
  if (isBrokenUtf8(new TextDecoder().decode(bytes))) return UTF8;
  const { detect } = await import('chardet');
  const guess = knownName(detect(sampleAround(bytes)) ?? undefined);
  // UTF-8 is excluded above and zero bytes rule out UTF-16; what is left of a failed guess is read as most web pages would be.
  const name = guess === undefined || guess.startsWith('utf') ? 'windows-1252' : guess;
  return { name, evidence: 'guessed from its bytes' };
}

function isBrokenUtf8(text: string): boolean {
  let broken = 0;
  let good = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) good++;
  }
  return good >= broken * GOOD_PER_BROKEN;
}

/** The stretch that tells most: it begins shortly before the first byte beyond ASCII. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const telling = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, telling - 1_000);
  return bytes.subarray(start, start + GUESS_SAMPLE_BYTES);
}

async function decode(bytes: Uint8Array, charset: string): Promise<string> {
  if (charset === 'utf-8') return new TextDecoder().decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(charset)
    ? iconv.decode(bytes, charset)
    : new TextDecoder(charset).decode(bytes);
}

function charsetFindings(charset: Charset, declared: string | undefined, bytes: Uint8Array): Finding[] {
  if (charset.name !== 'utf-8') {
    const message = `decoded as ${charset.name} (${charset.evidence}): save the file as UTF-8 if letters look wrong`;
    return [{ code: 'intake/charset', severity: 'info', message }];
  }
  if (declared === undefined || declared === 'utf-8' || bytes.every((byte) => byte < 0x80)) return [];
  const message = `decoded as utf-8, though the file declares ${declared}: correct the declaration`;
  return [{ code: 'intake/charset', severity: 'info', message }];
}

function isNoise(text: string): boolean {
  let noise = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const control = unit < 0x20 ? unit < 9 || unit > 13 : unit >= 0x7f && unit < 0xa0;
    if (control || unit === 0xfffd) noise++;
  }
  return noise > text.length * MOST_NOISE;
}

/** `bytes` without the beginning of a UTF-8 character at the end that the cut took the rest of. */
function withoutTornCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) break;
  }
  return bytes;
}
