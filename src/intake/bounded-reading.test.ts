import { describe, expect, it } from 'vitest';
import { readBounded } from './bounded-reading.ts';
import type { HeavyFormat, ReadingJob } from './heavy-reading.ts';

const MINUTE = 60_000;
const job = (format: HeavyFormat, text: string): ReadingJob => ({
  format,
  file: { bytes: Buffer.from(text) },
});
/** Unfolding this flowed text takes the e-mail library time that grows with the square of its lines. */
const ENDLESS = `Content-Type: text/plain; format=flowed\r\n\r\n${'a \r\n'.repeat(2_000_000)}`;

describe('readBounded', () => {
  it('reads in a thread, answers in the order of the calls, and leaves the caller’s bytes alone', async () => {
    const first = job('eml', 'Subject: uno\r\n\r\nUno.');
    const readings = await Promise.all([
      readBounded(first, MINUTE),
      readBounded(job('html', '<html><body><article><p>Due.</p></article></body></html>'), MINUTE),
      readBounded(first, MINUTE),
    ]);
    expect(readings.map((reading) => reading.kind === 'read' && reading.report.text.trim())).toEqual([
      'Uno.',
      'Due.',
      'Uno.',
    ]);
  });

  it('stops a file that takes too long, and reads the next one', async () => {
    expect(await readBounded(job('eml', ENDLESS), 200)).toEqual({ kind: 'stopped', reason: 'time' });
    expect(await readBounded(job('eml', 'Subject: uno\r\n\r\nUno.'), MINUTE)).toMatchObject({ kind: 'read' });
  });

  it('tells what a library threw', async () => {
    const nested = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(60);
    expect(await readBounded(job('eml', nested), MINUTE)).toEqual({
      kind: 'failed',
      message: expect.stringContaining('nesting'),
    });
  });
});
