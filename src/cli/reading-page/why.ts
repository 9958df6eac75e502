import type { Reason } from '../../reading/index.ts';
import { isolated, lineHtml, type PageContext } from './page-context.ts';

/** Reasons nest no deeper on the page. */
const DEEPEST = 6;

/** The reasons of a record, folded; nothing for a record without any. */
export function why({ words, open }: PageContext, reasons: readonly Reason[] | undefined): string {
  if (!reasons || reasons.length === 0) return '';
  return `<details class="why"${open ? ' open' : ''}><summary>${lineHtml(words.label('why'))}</summary>${tree(words, reasons, 1)}</details>`;
}

function tree(words: PageContext['words'], reasons: readonly Reason[], depth: number): string {
  const lines = reasons.map(({ rule, spans, detail, because }) => {
    const quoted = spans.length === 0 ? '' : ` <q>${isolated(words.quoted(spans))}</q>`;
    const decided = detail === undefined ? '' : ` <code>${isolated(words.detail(detail))}</code>`;
    const deeper = because && because.length > 0 && depth < DEEPEST ? tree(words, because, depth + 1) : '';
    return `<li><span title="${lineHtml(rule)}">${lineHtml(words.rule(rule))}</span>${quoted}${decided}${deeper}</li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}
