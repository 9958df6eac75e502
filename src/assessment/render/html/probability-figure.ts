import type { ProbabilityFigure } from '../../assessment.ts';
import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';
import { prose } from './prose.ts';

/** The probability in large figures with its words, its place on a bar of the scale's bands, and the ranges that the words stand for. */
export function probabilityFigure(figure: ProbabilityFigure, { wording, marks }: PageContext): string {
  const { probability, words, scale, bands, citations } = figure;
  const { percent, percentRange } = wording.formats;
  const ranges = bands.map(({ words: band, low, high }) => {
    const current = band === words ? ' aria-current="true"' : '';
    return `<li${current}>${escapeHtml(band)} <span>${prose(percentRange(low, high))}</span></li>`;
  });
  return `<figure class="verdict">
<p class="number"><strong>${prose(percent(probability))}</strong> <span>${escapeHtml(words)}</span>${marks.write(citations)}</p>
${bar(figure, wording.formats.percent, wording.labels)}
<figcaption><span class="scale">${escapeHtml(scale)}</span><ol class="ranges">${ranges.join('')}</ol></figcaption>
</figure>`;
}

function bar(
  { probability, prior, words, bands }: ProbabilityFigure,
  percent: (probability: number) => string,
  labels: PageContext['wording']['labels'],
): string {
  const rects = bands.map(({ words: band, low, high }) => {
    const kind = band === words ? 'band current' : 'band';
    return `<rect class="${kind}" x="${place(low)}" y="3" width="${place(high - low)}" height="6"/>`;
  });
  const title = `${labels['probability-of-yes']}: ${percent(probability)}, ${words}`;
  return `<svg class="scale-bar" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-labelledby="scale-title scale-desc">
<title id="scale-title">${escapeHtml(title)}</title><desc id="scale-desc">${escapeHtml(`${labels.prior}: ${percent(prior)}`)}</desc>
${rects.join('')}<rect class="prior" x="${place(prior - 0.0015)}" y="3" width="0.3" height="6"/><rect class="value" x="${place(probability - 0.003)}" y="0" width="0.6" height="12"/></svg>`;
}

/** A probability on the bar's axis of 0–100. */
function place(probability: number): string {
  return (probability * 100).toFixed(2);
}
