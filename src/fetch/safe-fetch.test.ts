import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchRequest, safeFetch } from './safe-fetch.ts';

const PAGE = 'Una pagina. '.repeat(100);
const BOMB = gzipSync(Buffer.alloc(16 * 2 ** 20));
const seen: string[] = [];
let server: Server;
let here = '';

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  seen.push(path);
  const count = Number(/^\/hop\/(\d+)/u.exec(path)?.[1] ?? -1);
  if (count > 0) response.writeHead(302, { location: `/hop/${count - 1}` }).end();
  else if (path.startsWith('/to/'))
    response.writeHead(301, { location: decodeURIComponent(path.slice(4)) }).end();
  else if (path === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
  else if (path === '/br')
    response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE));
  else if (path === '/twice')
    response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(brotliCompressSync(gzipSync(PAGE)));
  else if (path === '/thrice')
    response
      .writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' })
      .end(gzipSync(gzipSync(gzipSync(PAGE))));
  else if (path === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB);
  else if (path === '/damaged')
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed at all');
  else if (path === '/strange') response.writeHead(200, { 'content-encoding': 'rot13' }).end('x');
  else if (path === '/endless') {
    response.writeHead(200);
    const more = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more));
    };
    more();
  } else if (path === '/slow') response.writeHead(200).write('a first word');
  else if (path === '/silent') return;
  else if (path === '/cut') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  } else if (path === '/headers') {
    response.writeHead(200).end(JSON.stringify(request.headers));
  } else if (path === '/gone') response.writeHead(410, { 'x-more': ['a', 'b'] }).end('gone');
  else response.writeHead(200, { etag: '"1"' }).end(PAGE);
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Fetches a path of the server above, which the case allows. */
function fetched(path: string, more: Partial<FetchRequest> = {}) {
  const fetch = safeFetch({ userAgent: 'Vigilia test' });
  return fetch({ url: `http://${here}${path}`, allowance: { privateHosts: [here] }, ...more });
}

describe('a fetch', () => {
  it('gives what was answered, whatever the status', async () => {
    const page = await fetched('/page');
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
    expect(page).toMatchObject({ status: 200, hops: [], headers: { etag: '"1"' } });
    expect(await fetched('/gone')).toMatchObject({ status: 410, headers: { 'x-more': 'a, b' } });
  });

  it.each(['/gzip', '/br', '/twice'])('unpacks %s', async (path) => {
    expect(Buffer.from((await fetched(path)).bytes).toString()).toBe(PAGE);
  });

  it('says who asks and carries nothing else', async () => {
    const { bytes } = await fetched('/headers', { headers: { 'if-none-match': '"1"' } });
    const headers = JSON.parse(Buffer.from(bytes).toString());
    expect(headers).toMatchObject({ 'user-agent': 'Vigilia test', 'if-none-match': '"1"' });
    expect(Object.keys(headers)).not.toContain('cookie');
  });

  it('follows five redirects and no sixth', async () => {
    const { hops, url } = await fetched('/hop/5');
    expect(hops).toHaveLength(5);
    expect(url).toBe(`http://${here}/hop/0`);
    await expect(fetched('/hop/6')).rejects.toMatchObject({ code: 'redirects' });
  });

  it.each([
    ['http://127.0.0.1:1/', 'port'],
    ['http://[::ffff:127.0.0.1]/', 'private'],
    ['http://169.254.169.254/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://localhost/', 'private'],
    ['file:///etc/passwd', 'scheme'],
    ['http://a:b@news.example.org/', 'credentials'],
    ['http://[', 'url'],
  ])('is not led to %s', async (target, code) => {
    await expect(fetched(`/to/${encodeURIComponent(target)}`)).rejects.toMatchObject({ code });
  });

  it('posts once, and follows nothing with a body', async () => {
    const before = seen.length;
    const posted = await fetched('/hop/2', { method: 'POST', body: 'secret' });
    expect(posted.status).toBe(302);
    expect(seen.length - before).toBe(1);
  });

  it.each([
    ['/bomb', 'bytes'],
    ['/endless', 'bytes'],
    ['/damaged', 'encoding'],
    ['/strange', 'encoding'],
    ['/thrice', 'encoding'],
    ['/slow', 'time'],
    ['/silent', 'time'],
    ['/cut', 'network'],
  ])('breaks off %s: %s', async (path, code) => {
    const longestMs = code === 'time' ? 1500 : 30_000;
    const limits = { longestMs, mostBytes: 2 ** 20, mostUnpackedBytes: 2 ** 20 };
    await expect(fetched(path, { limits })).rejects.toMatchObject({ code });
  });
});

describe('a name', () => {
  const fetchOf = (addresses: readonly string[]) => {
    let asked = 0;
    const fetch = safeFetch({
      userAgent: 'Vigilia test',
      resolve: () => {
        const address = addresses[Math.min(asked++, addresses.length - 1)] ?? '';
        return Promise.resolve(
          address.split(' ').map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 })),
        );
      },
    });
    return fetch({ url: 'http://news.example.org/', limits: { longestMs: 30_000 } });
  };

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    'fe80::1%eth0',
    '64:ff9b::7f00:1',
    // One address inside is enough.
    '93.184.216.34 127.0.0.1',
  ])('that resolves to %s is not connected to', async (address) => {
    await expect(fetchOf([address])).rejects.toMatchObject({ code: 'private' });
  });

  it('that changes between two looks is connected to only where it was checked', async () => {
    // The first look is the socket's own: there is no second one that could find another address.
    await expect(fetchOf(['127.0.0.1', '93.184.216.34'])).rejects.toMatchObject({ code: 'private' });
  });

  it('that is not found says so', async () => {
    const fetch = safeFetch({ userAgent: 'x', resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    await expect(fetch({ url: 'https://news.example.org/' })).rejects.toMatchObject({ code: 'unresolved' });
  });

  it('of a host that the case allows may be inside', async () => {
    const port = Number(here.split(':')[1]);
    const fetch = safeFetch({
      userAgent: 'x',
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    const host = `wiki.intranet:${port}`;
    const page = await fetch({ url: `http://${host}/page`, allowance: { privateHosts: [host] } });
    expect(page.status).toBe(200);
  });
});
