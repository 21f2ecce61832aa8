/** The look of the page: light and dark, narrow and wide, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #15171a); --card: light-dark(#fff, #1c1f23); --well: light-dark(#eeebe3, #2b2f35);
  --ink: light-dark(#1d1f23, #eceae4); --soft: light-dark(#565b63, #a9adb4); --line: light-dark(#e3e0d8, #33373d);
  --accent: light-dark(#1f4e79, #8fb9e3); --pale: light-dark(#9dbad6, #3e5f82);
  --ok: light-dark(#256040, #8cc9a4); --ok-soft: light-dark(#e6f1ea, #1e3226);
  --wait: light-dark(#735500, #e2c36b); --wait-soft: light-dark(#f7efd9, #352d17);
  --stop: light-dark(#962b2b, #eda09a); --stop-soft: light-dark(#f8e8e6, #3a2321);
  --law: "Source Serif 4 Variable", "Source Serif 4", "Noto Serif", Georgia, serif;
  --ui: "Inter Variable", Inter, "Noto Sans", system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--ui); font-variant-numeric: tabular-nums; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3 { font-family: var(--law); line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.75rem, 5vw, 2.75rem); font-weight: 600; margin-bottom: 1.75rem; }
h1::first-letter { text-transform: uppercase; }
h2 { font-size: 1.5rem; font-weight: 600; }
h3 { font-size: 1.125rem; font-weight: 600; }
p { margin: 0; }
.over { color: var(--soft); margin-bottom: .25rem; }
.lead { color: var(--soft); max-width: 44rem; margin: .25rem 0 1rem; }
section { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1.5rem; margin-bottom: 1.5rem; }
.figures p { color: var(--soft); }
.figures .figure { font: 600 2.25rem/1.1 var(--law); color: var(--ink); }
.figures div:first-child .figure { color: var(--accent); }
.bar { display: block; min-width: 6rem; }
.track { fill: var(--well); background: var(--well); }
.part { fill: var(--pale); background: var(--pale); }
.inner, .now { fill: var(--accent); background: var(--accent); }
.later { fill: var(--pale); background: var(--pale); }
.keys, figcaption { color: var(--soft); font-size: .875rem; margin-top: .75rem; }
.says { display: inline-block; margin-right: .75em; }
.key { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .4em; }
figure { margin: 0; }
.chart { display: block; width: 100%; height: auto; overflow: visible; }
.chart text { font: 12px var(--ui); fill: var(--soft); }
.chart .year { font-weight: 600; fill: var(--ink); }
.grid { stroke: var(--line); }
.for-narrow { display: none; }
details { margin-top: .75rem; }
summary { cursor: pointer; color: var(--accent); font-size: .875rem; width: max-content; max-width: 100%; }
.wide { overflow-x: auto; }
.wide:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; font-weight: 400; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { color: var(--soft); font-size: .8125rem; vertical-align: bottom; }
tbody th { font-weight: 500; min-width: 9rem; }
.number { text-align: right; white-space: nowrap; }
td.picture { width: 30%; vertical-align: top; padding-top: .95rem; }
.step { white-space: nowrap; }
.pill { display: inline-block; padding: 0 .5em; border-radius: 1em; font-size: .8125rem; background: var(--well); color: var(--ink); }
.pill.ok { background: var(--ok-soft); color: var(--ok); }
.pill.wait { background: var(--wait-soft); color: var(--wait); }
.pill.stop { background: var(--stop-soft); color: var(--stop); }
.rule { break-inside: avoid; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem; margin-top: 1rem; max-width: 48rem; }
.rule p, .rule ul, .rule ol { font-family: var(--law); font-size: 1.0625rem; margin: .5rem 0 0; }
.rule .force, .rule .source { font: .8125rem/1.5 var(--ui); color: var(--soft); }
.rule .force { margin-top: .125rem; }
cite { font-style: normal; }
code { font: .8125em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1.5rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; max-width: 44rem; }
.note { color: var(--soft); font-size: .875rem; margin-top: .75rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  main { padding-top: 1.5rem; }
  .for-wide { display: none; }
  .for-narrow { display: block; }
  dl { grid-template-columns: 1fr; gap: 0 0; }
  dd { margin-bottom: .75rem; }
  .picture, .extra { display: none; }
  table { font-size: .875rem; }
  tbody th { min-width: 6rem; }
  .step, .number { white-space: normal; }
}
@media print {
  :root { color-scheme: light; }
  body { background: none; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  section { break-inside: avoid-page; margin-top: 1.5rem; }
  details { display: none; }
  rect { print-color-adjust: exact; }
  .pill { print-color-adjust: exact; }
}
`;
