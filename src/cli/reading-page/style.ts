import { BASE_STYLE } from '../../assessment/index.ts';

/**
 * The style sheet of a reading's page. Each mark differs in form as well as in colour, so that it is told apart in grey and in print:
 * source underlined, cue dashed, content tinted between half brackets, event bold, time italic, place and name dotted, explanation between double brackets.
 */
export const READING_STYLE: string = `${BASE_STYLE}
:root { --tint: #eaf1f0; --lit: #f6e3a8; --cue: #8a5a00; --measure: 40rem; --beside: 21rem; }
@media (prefers-color-scheme: dark) { :root { --tint: #1d292c; --lit: #4c4016; --cue: #dcb266; } }
.inner, main, .jump ol { max-width: calc(var(--measure) + var(--beside) + 3rem); margin: 0 auto; }
main { box-sizing: content-box; padding: 0 1.25rem 5rem; }
.facts, .origin, .lineage { font: 0.875rem/1.5 var(--sans); color: var(--soft); }
.origin, .lineage { margin: 0.75rem 0 0; max-width: 72ch; }
.proposed { margin: 1rem 0 0; max-width: 72ch; font: italic 0.9375rem/1.5 var(--serif); color: var(--soft); }
.jump { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--rule); padding: 0 1.25rem; font: 0.875rem/1.3 var(--sans); }
.jump ol { display: flex; flex-wrap: wrap; gap: 0 1.4rem; list-style: none; padding: 0; }
.jump a { display: block; padding: 0.6rem 0; color: var(--soft); text-decoration: none; }
.jump a:hover { color: var(--accent); }
.count { color: var(--soft); font: 400 0.8125rem/1 var(--sans); font-variant-numeric: tabular-nums; }
.legend { margin: 1.75rem 0 2.25rem; padding: 0.9rem 1.1rem; background: var(--sheet); border-radius: 6px; font-size: 0.9375rem; }
.legend summary { cursor: pointer; font: 600 0.8125rem/1.5 var(--sans); color: var(--soft); }
.legend .num, .legend .badge { font-size: 0.8125rem; }
.legend ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.6rem; list-style: none; margin: 0.6rem 0 0; padding: 0; }
.row { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3rem; margin: 0 0 1.25rem; }
.row > p { margin: 0; max-width: none; line-height: 1.85; }
@media (min-width: 60rem) { .row { grid-template-columns: minmax(0, var(--measure)) minmax(0, var(--beside)); } }
.row p a:not(.ref) { color: inherit; text-decoration: none; }
.source { border-bottom: 2px solid var(--accent); }
.cue { border-bottom: 2px dashed var(--cue); }
.via { border-bottom: 3px double var(--accent); }
.content { background: var(--tint); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.content-start::before { content: "\\231C"; color: var(--accent); }
.content-end::after { content: "\\231F"; color: var(--accent); }
.option-start::before { content: "\\27E6"; color: var(--soft); }
.option-end::after { content: "\\27E7"; color: var(--soft); }
.content-start.option-start::before { content: "\\27E6\\231C"; }
.content-end.option-end::after { content: "\\231F\\27E7"; }
.trigger { font-weight: 700; }
.time { font-style: italic; }
.row p a.place, .row p a.mention, .legend .place, .legend .mention { text-decoration: underline dotted 1px var(--soft); text-underline-offset: 0.28em; }
.row p a:hover, .row p a:focus-visible { color: var(--accent); }
.gloss { margin: 0 0.1em 0 0.3em; font: 400 0.6875rem/1 var(--sans); color: var(--soft); white-space: nowrap; -webkit-user-select: none; user-select: none; }
.time + .gloss { color: var(--seen); }
p a.ref { color: var(--accent); margin-left: 0.15em; font: 400 0.625rem/1 var(--sans); vertical-align: 0.5em; text-decoration: none; scroll-margin-top: 30vh; padding: 0.1em 0.15em; border-radius: 3px; -webkit-user-select: none; user-select: none; }
.gloss::before, .ref::before { content: "\\2060"; }
.ref:hover { background: var(--tint); }
.ref:target, .row :target { background: var(--lit); }
.row p [id] { scroll-margin-top: 30vh; }
.notes { list-style: none; margin: 0.25rem 0 0; padding: 0; font: 0.8125rem/1.45 var(--sans); }
@media (max-width: 59.99rem) { .notes { margin: 0.75rem 0 0.5rem; padding-left: 1rem; border-left: 2px solid var(--rule); } }
.note { position: relative; margin: 0 0 0.4rem; padding: 0 0.3rem 0 2.4rem; border-radius: 3px; }
.note:hover { background: var(--sheet); }
.num { font: 600 0.92em/1.5 var(--sans); color: var(--accent); text-decoration: none; font-variant-numeric: tabular-nums; }
.note .num { position: absolute; left: 0; top: 0.08em; width: 2rem; text-align: right; }
.note.statement { font-size: 0.875rem; }
.note.event { margin-bottom: 0.25rem; color: var(--soft); }
.note .facts { font-size: 0.93em; }
.ahead { display: block; color: var(--cue); }
.badge { font: 600 0.92em/1.45 var(--sans); white-space: nowrap; }
.badge.kind { color: var(--accent); }
.badge.happened, .badge.ongoing { color: var(--seen); }
.badge.planned, .badge.possible, .badge.hypothetical { color: var(--cue); }
.badge.denied { color: var(--ink); }
.badge.historical { color: var(--soft); }
section { padding-top: 2.25rem; }
h2 { margin: 0 0 1rem; padding-top: 0.85rem; border-top: 1px solid var(--rule); font-size: 1.25rem; line-height: 1.25; font-weight: 600; }
.none { color: var(--soft); font: 0.9375rem/1.5 var(--sans); }
.records { list-style: none; margin: 0; padding: 0; }
.records > li { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr); gap: 0 0.75rem; padding: 0.55rem 0; border-bottom: 1px solid var(--faint); scroll-margin-top: 20vh; }
.records > li:target { background: var(--lit); }
.records .num { text-align: right; font-size: 0.75rem; line-height: 2; }
.records p.head { margin: 0; max-width: none; line-height: 1.5; }
.records .badge { font-size: 0.8125rem; }
.records b { font-weight: 600; }
.back { text-decoration: none; font-family: var(--sans); padding: 0 0.25rem; }
dl { margin: 0.25rem 0 0; font-size: 0.9375rem; line-height: 1.5; }
dl div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0 0.75rem; }
dt { font: 0.8125rem/1.7 var(--sans); color: var(--soft); }
dd { margin: 0; }
@media (min-width: 60rem) {
  .records.small { columns: 2; column-gap: 3rem; }
  .records.small > li { break-inside: avoid; }
}
.why { margin: 0.3rem 0 0; font: 0.8125rem/1.55 var(--sans); }
.why summary { display: inline-block; cursor: pointer; color: var(--soft); }
.why summary:hover { color: var(--accent); }
.why ul { list-style: none; margin: 0.15rem 0 0.15rem 0.3rem; padding: 0 0 0 0.9rem; border-left: 1px solid var(--rule); }
.why q { quotes: none; font-family: var(--serif); }
.why code { font: 0.75rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--soft); }
.findings { font: 0.9375rem/1.5 var(--sans); padding-left: 1.2rem; }
@media print {
  :root { --tint: #f0f0ee; --lit: transparent; --cue: #5e3d00; --measure: 62%; --beside: 34%; }
  .jump, .back { display: none; }
  main { padding: 0; }
  .masthead { padding: 0 0 1rem; }
  .row { grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: 0 1.5rem; }
  .row > p { line-height: 1.6; }
  .notes { padding: 0; border: 0; margin: 0; font-size: 7.5pt; }
  .note.statement { font-size: 8pt; }
  .note, .records > li { break-inside: avoid; }
  h2 { break-after: avoid; }
  a { color: inherit; }
  .content, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .why:not([open]) summary { display: none; }
}
`;

/** More records than this are not lit up from their notes: the rules would outgrow the page. */
const MOST_LIT = 400;

/** Rules that light a record's words up while its note is under the pointer, or while the record is the target of a link. */
export function litStyle(records: readonly string[]): string {
  return records
    .slice(0, MOST_LIT)
    .map(
      (record) =>
        `main:has(.note-${record}:hover) .in-${record},main:has(#${record}:target) .in-${record}{background:var(--lit)}`,
    )
    .join('\n');
}
