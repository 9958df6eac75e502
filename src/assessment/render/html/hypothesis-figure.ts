import type { HypothesisFigure } from '../../assessment.ts';
import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';
import { prose } from './prose.ts';

/** One bar a hypothesis; the fine stroke marks where it stood before any report. */
export function hypothesisFigure({ bars }: HypothesisFigure, { wording, marks }: PageContext): string {
  const { percent } = wording.formats;
  const { labels } = wording;
  const rows = bars.map(({ claim, answersYes, probability, prior, citations }, place) => {
    const id = `hypothesis-${place + 1}`;
    const yes = answersYes ? ` <span class="tag">${escapeHtml(labels.yes)}</span>` : '';
    return `<li><p class="bar-head"><span class="claim">${prose(claim)}${yes}${marks.write(citations)}</span><strong>${prose(percent(probability))}</strong></p>
<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-labelledby="${id}"><title id="${id}">${escapeHtml(`${claim}: ${percent(probability)}; ${labels.prior}: ${percent(prior)}`)}</title>
<rect class="track" width="100" height="4"/><rect class="${answersYes ? 'fill yes' : 'fill'}" width="${(probability * 100).toFixed(2)}" height="4"/><rect class="prior" x="${(prior * 100 - 0.2).toFixed(2)}" width="0.4" height="4"/></svg>
<p class="bar-prior">${prose(`${labels.prior}: ${percent(prior)}`)}</p></li>`;
  });
  return `<ol class="bars">${rows.join('\n')}</ol>`;
}
