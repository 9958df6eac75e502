import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedChromium, printPdf } from '../src/cli/print-pdf.ts';

const hasChromium = installedChromium() !== undefined;
if (!hasChromium) process.stderr.write('SKIPPED: no Chromium is installed, so no PDF is printed\n');

it('has a browser in continuous integration', () => {
  expect(hasChromium || process.env['CI'] === undefined).toBe(true);
});

describe.skipIf(!hasChromium)('a page printed by Chromium', () => {
  it('is a PDF', { timeout: 90_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigilia-pdf-'));
    try {
      const [page, pdf] = [join(folder, 'page with spaces.html'), join(folder, 'page.pdf')];
      writeFileSync(page, '<!doctype html><title>È</title><p>Una pagina.');
      await printPdf(page, pdf);
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it('says what to do where there is no Chromium', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = '';
  try {
    await expect(printPdf('a.html', 'a.pdf')).rejects.toMatchObject({ code: 'cli/pdf' });
  } finally {
    process.env['PATH'] = path;
  }
});
