/** The style of every page of Vigilia: colours of paper and ink in light and dark, type, links and the masthead. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #f3f1ea; --ink: #1d2127; --soft: #5c636d; --rule: #dcd8cd; --faint: #e9e5db;
  --accent: #14586b; --accent-soft: #cfe0e3; --seen: #1f6b3b; --doubt: #8a5a00;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --sheet: #1c2025; --ink: #e7e4dc; --soft: #a0a7b0; --rule: #343a41; --faint: #262b31;
    --accent: #86c5d3; --accent-soft: #23424a; --seen: #8cc9a1; --doubt: #dcb266;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.masthead { background: var(--sheet); border-bottom: 1px solid var(--rule); padding: 2.25rem 1.25rem 2rem; }
.inner, .page { max-width: 66rem; margin: 0 auto; }
.page { max-width: 68.5rem; }
.brand { margin: 0 0 1.5rem; font: 600 0.8125rem/1 var(--sans); letter-spacing: 0.14em; text-transform: uppercase; color: var(--accent); }
.brand span { color: var(--soft); font-weight: 400; margin-left: 0.75em; }
h1 { margin: 0; max-width: 36ch; font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); line-height: 1.18; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }
.as-of { margin: 0.75rem 0 0; color: var(--soft); font: 0.9375rem/1.4 var(--sans); }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --faint: #eee; --accent: #14586b; --accent-soft: #dbe7ea; --seen: #1f6b3b; --doubt: #8a5a00; }
  body { font-size: 10.5pt; }
}
`;
