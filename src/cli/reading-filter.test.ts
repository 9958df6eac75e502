import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VigiliaError } from '../base/index.ts';
import { type FilterOptions, filterLines } from './reading-filter.ts';

const POISONED = new URL('./poisoned-worker.fixture.ts', import.meta.url);

/** Documents whose text tells the test's reader what to do; their ids are their places. */
function linesOf(texts: readonly string[]): string {
  return texts
    .map((text, index) => `${JSON.stringify({ id: String(index), text, language: 'en' })}\n`)
    .join('');
}

async function filtered(
  input: Readable,
  options: Partial<FilterOptions> = {},
): Promise<{ out: string; clean: boolean }> {
  let out = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  const clean = await filterLines({ input, output, workers: 2, worker: POISONED, ...options });
  return { out, clean };
}

/** `id: code` of each line. */
function codesOf(out: string): string[] {
  return out
    .trim()
    .split('\n')
    .map((line) => {
      const { id, findings } = JSON.parse(line);
      return `${id}: ${findings.at(-1).code}`;
    });
}

describe('the filter', () => {
  it.each(['throw', 'hang', 'fill', 'swell', 'exit'])(
    'loses one document to “%s” and no other',
    async (poison) => {
      const texts = Array.from({ length: 40 }, (_, index) => (index % 16 === 5 ? poison : 'fine'));
      const { out, clean } = await filtered(Readable.from([Buffer.from(linesOf(texts))]), {
        longestMs: 1000,
        mostMegabytes: 32,
      });
      expect(codesOf(out)).toEqual(
        texts.map((text, index) => `${index}: ${text === 'fine' ? 'test/read' : 'reading/failed'}`),
      );
      expect(clean).toBe(false);
    },
  );

  it('gives up, in words, when no process starts', async () => {
    const worker = new URL('./sleeping-worker.fixture.ts', import.meta.url);
    await expect(
      filtered(Readable.from([Buffer.from(linesOf(['fine']))]), { worker, longestStartMs: 1500 }),
    ).rejects.toThrow('a reading process did not start within 2 s');
  });

  it('goes on when the reader breaks off outside a call', async () => {
    const { out } = await filtered(Readable.from([Buffer.from(linesOf(['fine', 'later', 'wait', 'fine']))]), {
      workers: 1,
    });
    expect(codesOf(out)).toHaveLength(4);
    expect(codesOf(out)[3]).toBe('3: test/read');
  });

  it('says what it could not do, and with which document', async () => {
    const { out } = await filtered(Readable.from([Buffer.from(linesOf(['hang']))]), { longestMs: 200 });
    expect(JSON.parse(out)).toMatchObject({
      id: '0',
      statements: [],
      findings: [{ code: 'reading/failed', severity: 'error', document: '0' }],
    });
  });

  it('does not wait for a slow document to be in time: the limit is for each', async () => {
    const { clean } = await filtered(Readable.from([Buffer.from(linesOf(Array(40).fill('wait')))]), {
      workers: 1,
      longestMs: 1000,
    });
    expect(clean).toBe(true);
  });

  it('answers a lone line while its stream stays open', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = filterLines({ input, output, workers: 3, worker: POISONED });
    for (const id of ['a', 'b']) {
      input.write(`${JSON.stringify({ id, text: 'fine' })}\n`);
      const answer = await new Promise((resolve) => output.once('data', resolve));
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    input.end();
    expect(await done).toBe(true);
  });

  it('takes a byte order mark for no part of the first line, and skips blank lines', async () => {
    const { out } = await filtered(
      Readable.from([Buffer.from(`\uFEFF\r\n\uFEFF${linesOf(['fine'])} \r\n\t`)]),
    );
    expect(codesOf(out)).toEqual(['0: test/read']);
  });

  it('answers a line that is no document, with the id when it has one', async () => {
    const { out } = await filtered(Readable.from([Buffer.from('{"id":\n{"id": "x"}\n[]\n')]));
    expect(codesOf(out)).toEqual(['null: intake/line', 'x: intake/line', 'null: intake/line']);
  });

  it('fails as a whole when its processes cannot start', async () => {
    const worker = new URL('data:text/javascript,throw new Error("no rules")');
    await expect(filtered(Readable.from([Buffer.from(linesOf(['fine']))]), { worker })).rejects.toThrow();
  });

  it('keeps an error of a starting process what it was for the person at the terminal', async () => {
    const thrown = "Object.assign(new Error('no model'), {name: 'VigiliaError', kind: 'input', code: 'x/y'})";
    const worker = new URL(`data:text/javascript,throw ${thrown}`);
    const input = Readable.from([Buffer.from(linesOf(['fine']))]);
    const failed = await filtered(input, { worker }).catch((error) => error);
    expect(failed).toBeInstanceOf(VigiliaError);
    expect(failed).toMatchObject({ kind: 'input', code: 'x/y', message: 'no model' });
  });

  it('stops taking in an endless stream while nobody takes its output', async () => {
    let taken = 0;
    const text = 'x'.repeat(10_000);
    const endless = new Readable({
      highWaterMark: 1,
      read() {
        this.push(Buffer.from(linesOf([text])));
        taken++;
      },
    });
    let release: (() => void) | undefined;
    let written = 0;
    const output = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        written += String(chunk).split('\n').length - 1;
        if (written > 3000) done(new Error('enough'));
        else if (release === undefined) release = done;
        else done();
      },
    });
    const done = filterLines({ input: endless, output, workers: 2, worker: POISONED });
    const ended = expect(done).rejects.toThrow('enough');
    let before = -1;
    while (release === undefined || taken !== before) {
      before = taken;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(taken).toBeGreaterThan(10);
    expect(taken).toBeLessThan(1000);
    release();
    await ended;
    expect(taken).toBeGreaterThan(2500);
    endless.destroy();
  });

  it('writes the same bytes whatever the number of workers and the cutting of the stream', async () => {
    const line = fc.oneof(
      fc
        .record({ id: fc.string({ minLength: 1 }), text: fc.constantFrom('fine', 'throw', 'è 🜁', '') })
        .map((document) => JSON.stringify(document)),
      fc.constantFrom('', ' ', '{', 'null', '{"id": "ü"}\r'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 700 }),
        async (lines, workers, size) => {
          const whole = Buffer.from(lines.join('\n'));
          const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
            whole.subarray(index * size, (index + 1) * size),
          );
          const one = await filtered(Readable.from([whole]), { workers: 1 });
          expect(await filtered(Readable.from(pieces), { workers })).toEqual(one);
        },
      ),
      { numRuns: 6 },
    );
  });
});
