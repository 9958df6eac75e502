import { lookup } from 'node:dns/promises';
import { Agent, request } from 'undici';
import { boundedBody } from './bounded-body.ts';
import { checkedLookup, type Resolve } from './checked-lookup.ts';
import { FetchRefusal, isPrivateHost, permittedUrl, type UrlAllowance } from './url-rule.ts';

/** What one fetch may cost. */
interface FetchLimits {
  /** Redirects followed. */
  readonly mostRedirects: number;
  /** Bytes over the line, and after unpacking. */
  readonly mostBytes: number;
  readonly mostUnpackedBytes: number;
  /** From the first step to the last byte, redirects and all. */
  readonly longestMs: number;
}

/** 10 MB is ten times the largest news page seen; a feed of thousands of entries fits too. */
const FETCH_LIMITS: FetchLimits = {
  mostRedirects: 5,
  mostBytes: 10 * 2 ** 20,
  mostUnpackedBytes: 40 * 2 ** 20,
  longestMs: 30_000,
};

/** A request. Header names are in small letters. */
export interface FetchRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with POST only; a redirect is then not followed, for it could carry the body elsewhere. */
  readonly body?: string;
  readonly allowance?: UrlAllowance;
  readonly limits?: Partial<FetchLimits>;
}

/** An answer, whatever its status. */
interface FetchAnswer {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Addresses that redirected, in order, with the status each answered with. */
  readonly hops: readonly { readonly url: string; readonly status: number }[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  readonly bytes: Uint8Array;
}

/** What is lent to the fetch. */
export interface FetchSurroundings {
  readonly resolve?: Resolve;
  readonly userAgent: string;
}

/** Fetches one address, safely. */
export type SafeFetch = (wanted: FetchRequest) => Promise<FetchAnswer>;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The one way in which Vigilia speaks to the network. Only http and https, on 80 and 443 unless allowed; every address of every hop is checked, and the
 * connection goes to a checked one; no step from https down to http; time and bytes are bounded, unpacked bytes too; no cookies, no credentials, no proxy.
 * Private addresses only for hosts that the case names. An answer of any status is an answer; what was refused or broke off rejects with a FetchRefusal.
 */
export function safeFetch(surroundings: FetchSurroundings): SafeFetch {
  return async (wanted) => {
    const limits = { ...FETCH_LIMITS, ...wanted.limits };
    const signal = AbortSignal.timeout(limits.longestMs);
    const hops: { url: string; status: number }[] = [];
    let url = permittedUrl(wanted.url, wanted.allowance);
    for (;;) {
      const answer = await oneHop(url, wanted, { limits, signal, surroundings });
      const location = answer.headers['location'];
      if (!REDIRECTS.has(answer.status) || location === undefined || wanted.method === 'POST')
        return { ...answer, url: url.href, hops };
      hops.push({ url: url.href, status: answer.status });
      if (hops.length > limits.mostRedirects)
        throw new FetchRefusal(
          'redirects',
          `${wanted.url} redirects more than ${limits.mostRedirects} times`,
        );
      const next = permittedUrl(absolute(location, url), wanted.allowance);
      if (url.protocol === 'https:' && next.protocol === 'http:')
        throw new FetchRefusal(
          'downgrade',
          `${url.href} redirects from https to http, where anybody could change it`,
        );
      url = next;
    }
  };
}

interface HopBounds {
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  readonly surroundings: FetchSurroundings;
}

async function oneHop(
  url: URL,
  wanted: FetchRequest,
  bounds: HopBounds,
): Promise<Omit<FetchAnswer, 'url' | 'hops'>> {
  const { limits, signal, surroundings } = bounds;
  const resolve = surroundings.resolve ?? ((hostname) => lookup(hostname, { all: true, verbatim: true }));
  const agent = new Agent({
    // A connection of its own for each hop: none is reused for a host that meanwhile leads elsewhere.
    pipelining: 0,
    connect: {
      lookup: checkedLookup(resolve, isPrivateHost(url, wanted.allowance ?? {})),
      timeout: limits.longestMs,
    },
    maxHeaderSize: 64 * 1024,
  });
  try {
    const answer = await request(url, {
      dispatcher: agent,
      method: wanted.method ?? 'GET',
      headers: {
        'user-agent': surroundings.userAgent,
        'accept-encoding': 'gzip, br, deflate',
        ...wanted.headers,
      },
      ...(wanted.method === 'POST' && wanted.body !== undefined ? { body: wanted.body } : {}),
      signal,
    });
    const headers = plainHeaders(answer.headers);
    const bytes = await boundedBody(answer.body, headers['content-encoding'] ?? '', limits);
    return { status: answer.statusCode, headers, bytes };
  } catch (error) {
    throw refusalOf(error, url, limits);
  } finally {
    await agent.destroy();
  }
}

function refusalOf(error: unknown, url: URL, { longestMs }: FetchLimits): FetchRefusal {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof FetchRefusal) return cause;
  const { name, message } = error as Error;
  if (name === 'TimeoutError' || name === 'AbortError' || name.includes('Timeout'))
    return new FetchRefusal('time', `${url.host} took longer than ${longestMs} ms`, { cause: error });
  return new FetchRefusal('network', `${url.host}: ${message}`, { cause: error });
}

function absolute(location: string, base: URL): string {
  return URL.canParse(location, base.href) ? new URL(location, base.href).href : location;
}

function plainHeaders(
  headers: Record<string, string | string[] | undefined>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value] as const],
    ),
  );
}
