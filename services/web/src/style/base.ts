/** Bare elements, before any class: text, links, tables, fields. */
export const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans); text-size-adjust: 100%; }
a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
main:focus { outline: 0; }
h1 { font: 600 clamp(1.7rem, 1.3rem + 1.6vw, 2.35rem)/1.18 var(--serif); letter-spacing: -.012em; margin: 0 0 .6rem; max-width: 26em; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font: 600 1.35rem/1.3 var(--serif); margin: 3rem 0 .9rem; text-wrap: balance; overflow-wrap: anywhere; }
h3 { font: 600 1.05rem/1.4 var(--sans); margin: 1.75rem 0 .4rem; }
p { max-width: var(--text); text-wrap: pretty; }
small { font-size: var(--small); }
table { border-collapse: collapse; width: 100%; font-size: .94rem; }
caption { text-align: left; color: var(--soft); font-size: var(--small); padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .6rem 1rem .6rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; } th[scope=row] { min-width: 5.5rem; }
th { color: var(--soft); font-weight: 400; }
td, dd { font-variant-numeric: tabular-nums; }
blockquote { margin: 0; padding: 1.1rem 0; border-top: 1px solid var(--line); }
blockquote p { margin: 0; font: 1.1rem/1.55 var(--serif); overflow-wrap: anywhere; }
blockquote p > a { color: inherit; text-decoration-color: var(--edge); }
blockquote p > a:hover { color: var(--accent); }
blockquote footer { padding: .35rem 0 0; color: var(--soft); font-size: var(--small); }
code { background: var(--accent-soft); padding: .1rem .4rem; border-radius: .25rem; overflow-wrap: anywhere; }
kbd { border: 1px solid var(--edge); border-radius: .25rem; padding: 0 .35rem; font: .85em var(--sans); }
button, .press { font: inherit; font-weight: 500; color: var(--accent); background: transparent; border: 1px solid currentColor; border-radius: var(--radius); padding: .4rem 1rem; min-height: 2.75rem; cursor: pointer; }
button:hover { background: var(--accent-soft); }
select, input, textarea { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: var(--radius); padding: .4rem .65rem; min-height: 2.75rem; min-width: 0; max-width: 100%; }
input[type=checkbox], input[type=radio] { min-height: 1.5rem; width: 1.5rem; margin: 0; accent-color: var(--accent); }
details { border-top: 1px solid var(--line); padding: .2rem 0; max-width: var(--text); }
summary { cursor: pointer; padding: .6rem 0; min-height: 2.75rem; }
summary:hover { color: var(--accent); }
details form { padding: .25rem 0 1rem; }
@media (prefers-reduced-motion: no-preference) { a, button, summary { transition: color .12s, background-color .12s; } }
`;
