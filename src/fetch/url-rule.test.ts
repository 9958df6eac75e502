import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isPublicAddress } from './address-rule.ts';
import { FetchRefusal, permittedUrl } from './url-rule.ts';

function codeOf(url: string): string {
  try {
    permittedUrl(url);
    return 'permitted';
  } catch (error) {
    return error instanceof FetchRefusal ? error.code : 'threw';
  }
}

describe('an address that is not fetched', () => {
  it.each([
    // Loopback and its spellings.
    ['http://127.0.0.1/', 'private'],
    ['http://127.1/', 'private'],
    ['http://127.0.1/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://0x7f000001/', 'private'],
    ['http://0x7f.0.0.1/', 'private'],
    ['http://0177.0.0.1/', 'private'],
    ['http://017700000001/', 'private'],
    ['http://0x7f.1/', 'private'],
    ['http://127.0.0.1./', 'private'],
    ['http://127.255.255.254/', 'private'],
    ['http://１２７.０.０.１/', 'private'],
    ['http://127。0。0。1/', 'private'],
    ['http://①②⑦.0.0.1/', 'private'],
    ['http://%31%32%37.0.0.1/', 'private'],
    ['http://localhost/', 'private'],
    ['http://LOCALHOST./', 'private'],
    ['http://a.localhost/', 'private'],
    ['http://localhost.localdomain.internal/', 'private'],
    ['http://0/', 'private'],
    ['http://0.0.0.0/', 'private'],
    // Inside a house.
    ['http://10.0.0.1/', 'private'],
    ['http://10.1/', 'private'],
    ['http://0xa000001/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://172.31.255.255/', 'private'],
    ['http://192.168.1.1/', 'private'],
    ['http://192.168.257/', 'private'],
    ['http://3232235777/', 'private'],
    ['http://100.64.0.1/', 'private'],
    ['http://printer/', 'private'],
    ['http://router.local/', 'private'],
    ['http://wiki.intranet/', 'private'],
    ['http://nas.home.arpa/', 'private'],
    ['http://metadata.google.internal/', 'private'],
    // Metadata services, link-local, special ranges.
    ['http://169.254.169.254/latest/meta-data/', 'private'],
    ['http://2852039166/', 'private'],
    ['http://0xa9fea9fe/', 'private'],
    ['http://192.0.2.1/', 'private'],
    ['http://198.18.0.1/', 'private'],
    ['http://224.0.0.1/', 'private'],
    ['http://255.255.255.255/', 'private'],
    ['http://240.0.0.1/', 'private'],
    // IPv6, and what it carries.
    ['http://[::1]/', 'private'],
    ['http://[0:0:0:0:0:0:0:1]/', 'private'],
    ['http://[::]/', 'private'],
    ['http://[::ffff:127.0.0.1]/', 'private'],
    ['http://[::ffff:7f00:1]/', 'private'],
    ['http://[::ffff:a9fe:a9fe]/', 'private'],
    ['http://[::127.0.0.1]/', 'private'],
    ['http://[64:ff9b::7f00:1]/', 'private'],
    ['http://[64:ff9b::10.0.0.1]/', 'private'],
    ['http://[2002:7f00:1::]/', 'private'],
    ['http://[2002:c0a8:101::]/', 'private'],
    ['http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/', 'private'],
    ['http://[fe80::1]/', 'private'],
    ['http://[fc00::1]/', 'private'],
    ['http://[fd12:3456:789a::1]/', 'private'],
    ['http://[fec0::1]/', 'private'],
    ['http://[ff02::1]/', 'private'],
    ['http://[2001:db8::1]/', 'private'],
    // Other schemes, ports, forms.
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['gopher://example.org/', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['blob:https://example.org/x', 'scheme'],
    ['ws://example.org/', 'scheme'],
    ['http://news.example.org:22/', 'port'],
    ['http://news.example.org:6379/', 'port'],
    ['https://news.example.org:8443/', 'port'],
    ['http://user:secret@news.example.org/', 'credentials'],
    ['http://news.example.org@127.0.0.1/', 'credentials'],
    ['http://', 'url'],
    ['//news.example.org/', 'url'],
    ['not an address', 'url'],
    ['http://[::1', 'url'],
  ])('%s: %s', (url, code) => {
    expect(codeOf(url)).toBe(code);
  });

  it.each([
    'https://www.example.org/a?b=c',
    'http://93.184.216.34/',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/',
    'https://news.example.org:443/',
    'http://xn--caff-8oa.example.it/',
    'http://[64:ff9b::93.184.216.34]/',
  ])('but %s is', (url) => {
    expect(codeOf(url)).toBe('permitted');
  });

  it('may be inside the house only where the case says so', () => {
    const allowance = { privateHosts: ['127.0.0.1:8080'] };
    expect(permittedUrl('http://127.0.0.1:8080/x', allowance).port).toBe('8080');
    expect(() => permittedUrl('http://127.0.0.1:8081/x', allowance)).toThrow(FetchRefusal);
    expect(() => permittedUrl('http://127.0.0.2:8080/x', allowance)).toThrow(FetchRefusal);
    expect(permittedUrl('http://news.example.org:8080/', { ports: [8080] }).port).toBe('8080');
  });

  it('never throws anything but a refusal', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.ipV4().map((ip) => `http://${ip}/`),
        ),
        (text) => {
          expect(codeOf(text)).not.toBe('threw');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is found out behind every IPv6 form that carries it', () => {
    const privateAddress = fc
      .tuple(fc.constantFrom(10, 127), fc.nat(255), fc.nat(255), fc.nat(255))
      .map(([a, b, c, d]) => [a, b, c, d] as const);
    fc.assert(
      fc.property(privateAddress, ([a, b, c, d]) => {
        const high = ((a << 8) | b).toString(16);
        const low = ((c << 8) | d).toString(16);
        for (const form of [`::ffff:${high}:${low}`, `64:ff9b::${high}:${low}`, `2002:${high}:${low}::1`])
          expect(isPublicAddress(form)).toBe(false);
        expect(isPublicAddress(`${a}.${b}.${c}.${d}`)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
