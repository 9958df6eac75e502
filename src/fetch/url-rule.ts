import { isIP } from 'node:net';
import { isPublicAddress } from './address-rule.ts';

/** Why a request was not made or not finished. */
export type RefusalCode =
  | 'url'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'private'
  | 'unresolved'
  | 'redirects'
  | 'downgrade'
  | 'bytes'
  | 'time'
  | 'encoding'
  | 'network';

/** A request that was refused or broke off. `code` says which rule; the message is for a person. */
export class FetchRefusal extends Error {
  override readonly name = 'FetchRefusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}

/** What a case allows beyond the rules, for a source that lies inside its own house. */
export interface UrlAllowance {
  /** Hosts, with port where it is not the scheme's own, that may have private addresses: `intranet.example`, `127.0.0.1:8080`. */
  readonly privateHosts?: readonly string[];
  /** Ports beyond 80 and 443. */
  readonly ports?: readonly number[];
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
/** Names that never belong to the public Internet (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
const HOME_NAMES =
  /(?:^|\.)(?:localhost|local|internal|intranet|home|lan|home\.arpa|test|invalid|example|onion|alt|arpa)$/u;

/** The URL of a text when it may be asked for; its host, where it is an address, is public. @throws FetchRefusal */
export function permittedUrl(text: string, allowance: UrlAllowance = {}): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new FetchRefusal('url', `"${text.slice(0, 200)}" is no address of a page`);
  }
  const standard = DEFAULT_PORTS[url.protocol];
  if (standard === undefined)
    throw new FetchRefusal('scheme', `${url.protocol} is not fetched: only http: and https: are`);
  if (url.username !== '' || url.password !== '')
    throw new FetchRefusal(
      'credentials',
      `${url.host}: an address with a name or password in it is not fetched`,
    );
  const port = url.port === '' ? standard : Number(url.port);
  const isOwn = isPrivateHost(url, allowance);
  if (!isOwn && port !== 80 && port !== 443 && !(allowance.ports ?? []).includes(port))
    throw new FetchRefusal('port', `${url.host}: port ${port} is not fetched: only 80 and 443 are`);
  if (!isOwn && !isPublicHost(url.hostname))
    throw new FetchRefusal('private', `${url.hostname} is no host of the public Internet`);
  return url;
}

/** Whether the case says that a host may have private addresses. */
export function isPrivateHost({ host, hostname }: URL, { privateHosts = [] }: UrlAllowance): boolean {
  return privateHosts.some((allowed) => allowed === host || allowed === hostname);
}

/** An address must be public; a name must be one that the public Internet can have. What it resolves to is checked when it is. */
function isPublicHost(hostname: string): boolean {
  const bare = hostname
    .replace(/^\[(.*)\]$/u, '$1')
    .replace(/\.+$/u, '')
    .toLowerCase();
  if (isIP(bare) !== 0) return isPublicAddress(bare);
  return bare.includes('.') && !HOME_NAMES.test(bare);
}
