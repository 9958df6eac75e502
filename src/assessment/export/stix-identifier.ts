import { createHash } from 'node:crypto';

/** Namespace of Vigilia's STIX objects: a UUID made once for this purpose. */
const NAMESPACE = Buffer.from('6f1d8a5c3b7e4f0e9a4c2d5b8e7f1a30', 'hex');

/** A STIX 2.1 identifier made from a name by UUID version 5 (RFC 9562): the same name gives the same identifier, so that a second export updates the first. */
export function stixIdentifier(type: string, name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${type} ${name}`).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${type}--${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
