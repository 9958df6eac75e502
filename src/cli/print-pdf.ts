import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VigiliaError } from '../base/index.ts';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** A page of a few hundred kilobytes prints in a second or two. */
const LONGEST_MS = 60_000;

/** The first Chromium on PATH, or `undefined`. */
export function installedChromium(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of BROWSERS) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  return undefined;
}

/**
 * Prints an HTML file of ours to a PDF with an installed Chromium, which is kept from the network and from the user's profile.
 * @throws VigiliaError `cli/pdf` when there is none, or it fails.
 */
export async function printPdf(html: string, pdf: string): Promise<void> {
  const browser = installedChromium();
  if (browser === undefined)
    throw new VigiliaError(
      'input',
      'cli/pdf',
      'no Chromium is installed to print a PDF with: install chromium, or open assessment.html and print it',
    );
  const profile = mkdtempSync(join(tmpdir(), 'vigilia-print-'));
  try {
    const args = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${profile}`,
      // Chromium refuses its sandbox to the superuser, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-pdf-header-footer',
      `--print-to-pdf=${resolve(pdf)}`,
      pathToFileURL(html).href,
    ];
    await ended(browser, args);
    if (!existsSync(pdf)) throw new VigiliaError('input', 'cli/pdf', `${browser} wrote no ${pdf}`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function ended(browser: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const trouble = (reason: string): VigiliaError =>
      new VigiliaError('input', 'cli/pdf', `${browser} printed no PDF: ${reason}`);
    const child = spawn(browser, [...args], { stdio: 'ignore', timeout: LONGEST_MS });
    child.on('error', (error) => fail(trouble(error.message)));
    child.on('close', (code, signal) => {
      if (code === 0) done();
      else fail(trouble(signal === null ? `it ended with ${code}` : `it was stopped by ${signal}`));
    });
  });
}
