import { BASE_STYLE } from './base-style.ts';

/** The style sheet of the page. One accent; everything else is ink on paper, or the reverse. */
export const PAGE_STYLE: string = `${BASE_STYLE}
.verdict { margin: 1.75rem 0 0; }
.verdict .number { margin: 0; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.9rem; line-height: 1.1; }
.number strong { font-size: clamp(3.25rem, 2.4rem + 4vw, 5rem); font-weight: 500; letter-spacing: -0.03em; color: var(--accent); font-variant-numeric: lining-nums tabular-nums; }
.number span { font-size: clamp(1.25rem, 1rem + 1vw, 1.75rem); font-style: italic; }
.scale-bar { display: block; width: 100%; height: 1.75rem; margin: 0.9rem 0 0.6rem; }
.band { fill: var(--rule); stroke: var(--sheet); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.band.current { fill: var(--accent-soft); }
.value { fill: var(--accent); }
.prior { fill: var(--soft); }
.verdict figcaption { font: 0.8125rem/1.5 var(--sans); color: var(--soft); display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; }
.scale { font-weight: 600; }
.ranges { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; }
.ranges span { font-variant-numeric: tabular-nums; opacity: 0.85; white-space: nowrap; }
.ranges [aria-current] { color: var(--accent); font-weight: 600; }
.page { display: grid; grid-template-columns: minmax(0, 1fr); padding: 0 1.25rem 5rem; }
nav { display: none; }
main { min-width: 0; }
@media (min-width: 62rem) {
  .page { grid-template-columns: 13rem minmax(0, 1fr); column-gap: 4rem; }
  nav { display: block; padding-top: 3rem; font: 0.875rem/1.45 var(--sans); }
  nav ol { position: sticky; top: 2rem; list-style: none; margin: 0; padding: 0; border-left: 1px solid var(--rule); }
  nav a { display: block; padding: 0.3rem 0 0.3rem 1rem; color: var(--soft); text-decoration: none; }
  nav a:hover { color: var(--accent); }
}
section { padding-top: 2.75rem; scroll-margin-top: 0; }
h2 { margin: 0 0 1rem; padding-top: 0.85rem; border-top: 1px solid var(--rule); font-size: 1.375rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.005em; }
h3 { margin: 1.75rem 0 0.5rem; font: 600 0.8125rem/1.4 var(--sans); letter-spacing: 0.02em; color: var(--soft); }
p { margin: 0 0 0.9rem; max-width: 68ch; }
.lead { font-size: 1.1875rem; line-height: 1.5; }
h3 + .lead { font-size: 1.0625rem; }
#bottom-line .lead { margin-bottom: 0.25rem; }
@media (min-width: 52rem) {
  #bottom-line { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 3rem; grid-auto-flow: row; }
  #bottom-line > h2, #bottom-line > .block:nth-of-type(1) { grid-column: 1 / -1; }
  #bottom-line > .block:nth-of-type(2) { grid-column: 1; grid-row: 3 / span 2; }
  #bottom-line > .block:nth-of-type(n + 3) { grid-column: 2; }
}
.sentences { margin: 0 0 1rem; padding: 0; list-style: none; max-width: 70ch; }
.sentences li { position: relative; padding: 0 0 0 1.1rem; margin: 0 0 0.55rem; }
.sentences li::before { content: ""; position: absolute; left: 0; top: 0.72em; width: 0.45rem; height: 1px; background: var(--soft); }
.marks { font: 0.6875rem/1 var(--sans); vertical-align: 0.45em; margin-left: 0.2em; font-variant-numeric: tabular-nums; }
.mark { text-decoration: none; padding: 0.15em 0.22em; border-radius: 3px; }
.mark + .mark { margin-left: 0.05em; }
.mark:hover, .mark:focus-visible { background: var(--accent-soft); }
.mark:hover::after, .mark:focus-visible::after {
  content: attr(data-note); position: fixed; z-index: 2; left: 50%; bottom: 1rem; transform: translateX(-50%);
  width: min(44rem, calc(100vw - 2rem)); max-height: 40vh; overflow: hidden; padding: 0.9rem 1.1rem; white-space: pre-line; text-align: left;
  background: var(--ink); color: var(--paper); border-radius: 6px; font: 0.9375rem/1.5 var(--serif); box-shadow: 0 6px 30px rgb(0 0 0 / 0.25); pointer-events: none;
}
.bars { list-style: none; margin: 0 0 1.75rem; padding: 0; }
.bars li { margin: 0 0 1.1rem; }
.bar-head { display: flex; justify-content: space-between; gap: 1.5rem; align-items: baseline; margin: 0 0 0.3rem; max-width: none; line-height: 1.4; }
.bar-head strong { font: 600 1.0625rem/1 var(--sans); font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: block; width: 100%; height: 0.75rem; }
.track { fill: var(--faint); }
.fill { fill: var(--soft); }
.fill.yes { fill: var(--accent); }
.bar .prior { fill: var(--ink); }
.bar-prior { margin: 0.2rem 0 0; font: 0.8125rem/1.3 var(--sans); color: var(--soft); }
.tag { margin-left: 0.35rem; padding: 0.05rem 0.45rem; border: 1px solid var(--accent); border-radius: 1rem; color: var(--accent); font: 600 0.6875rem/1.5 var(--sans); white-space: nowrap; }
.board { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5rem), 1fr)); gap: 0.75rem; }
.tile { padding: 0.8rem 0.9rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--paper); }
.tile p { margin: 0.45rem 0 0; line-height: 1.35; font-size: 1rem; }
.tile.open, .tile.not-looked-for { border-style: dashed; background: none; }
.facts, .tile .facts { font: 0.8125rem/1.4 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.chip { display: inline-block; font: 600 0.75rem/1.5 var(--sans); color: var(--soft); white-space: nowrap; }
.chip.seen { color: var(--seen); }
.chip.doubtful { color: var(--doubt); }
.chip.absent { color: var(--accent); }
.state { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
.state .chip { font-size: 0.875rem; }
.definition { font-weight: 400; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; font: 0.9375rem/1.45 var(--sans); }
table.narrow { width: auto; min-width: min(100%, 20rem); font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.55rem 1rem 0.55rem 0; border-bottom: 1px solid var(--rule); }
thead th { font-size: 0.8125rem; font-weight: 600; color: var(--soft); border-bottom-color: var(--soft); }
tbody th { font-weight: 600; }
@media (max-width: 44rem) {
  .wide table, .wide tbody, .wide tr, .wide th, .wide td { display: block; width: auto; border: 0; padding: 0; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide tr { padding: 0.8rem 0; border-bottom: 1px solid var(--rule); }
  .wide td::before { content: attr(data-column) ": "; color: var(--soft); }
}
details { margin: 1.25rem 0 0; }
summary { cursor: pointer; font: 600 0.875rem/1.6 var(--sans); color: var(--accent); }
details[open] summary { margin-bottom: 0.75rem; }
.path figure { margin: 0; }
/* Where the drawing is wider than the screen it starts at its end: today, with the axis. */
.path .wide { direction: rtl; }
.path svg { direction: ltr; display: block; width: 100%; min-width: 34rem; height: auto; }
.grid { stroke: var(--rule); stroke-width: 1; }
.tick { fill: var(--soft); font: 13px var(--sans); }
.line { fill: none; stroke: var(--accent); stroke-width: 2.25; stroke-linejoin: round; }
.area { fill: var(--accent); opacity: 0.09; }
.end { fill: var(--accent); }
.sign line { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
.sign circle { fill: var(--paper); stroke: var(--soft); stroke-width: 1.25; }
.sign.seen circle { stroke: var(--seen); }
.sign.absent circle { stroke: var(--accent); stroke-dasharray: 3 2; }
.sign text { fill: var(--ink); font: 11px var(--sans); }
.legend { margin: 1rem 0 0; padding: 0 0 0 1.5rem; font-size: 0.9375rem; line-height: 1.45; }
.legend li { margin: 0 0 0.35rem; padding-left: 0.25rem; }
.legend li::marker { font: 0.8125rem var(--sans); color: var(--soft); }
.notes { margin: 0; padding: 0 0 0 2.4rem; font-size: 0.9375rem; line-height: 1.5; max-width: 74ch; }
.notes li { margin: 0 0 0.7rem; padding-left: 0.3rem; scroll-margin-top: 30vh; }
.notes li::marker { font: 0.8125rem var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.notes li:target, .mark:target { background: var(--accent-soft); }
.source { color: var(--soft); font: 0.8125rem/1.4 var(--sans); }
.calculation .note-text { font: 0.8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--soft); }
.back { font-family: var(--sans); }
.back a { text-decoration: none; }
@media print {
  nav, .back { display: none; }
  .page { display: block; padding: 0; max-width: none; }
  .masthead { padding: 0 0 1rem; }
  section { padding-top: 1.5rem; }
  h2, h3 { break-after: avoid; }
  li, tr, figure { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  svg, .bar, .scale-bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
