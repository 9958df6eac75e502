import { hash } from 'node:crypto';

/** SHA-256 of `text` in UTF-8, lower-case hex. Lone surrogates count as U+FFFD, as UTF-8 has no form for them. */
export function contentVersion(text: string): string {
  return hash('sha256', text, 'hex');
}
