import type { Language } from '../../../base/index.ts';
import { escapeHtml } from './escape.ts';

/** No script, no image, no font, no connection: the page shows what is in it and nothing else. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page around `body`, which must be markup already; `style` is a sheet of our own, never text from outside. */
export function htmlShell(page: {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}): string {
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)}</title>
<style>${page.style}</style>
</head>
<body>
${page.body}
</body>
</html>
`;
}
