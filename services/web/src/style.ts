import { SEARCH_STYLE } from './search/search-style.ts';

/** The whole style sheet: system fonts, one accent, both themes; served as a file so that the policy forbids inline styles. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1b18; --soft: #6a645b; --paper: #fbfaf7; --card: #fff; --line: #e4dfd5; --accent: #8a3b12; --accent-soft: #f6e9df; --alarm: #a11b1b; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7de; --soft: #a79f92; --paper: #191714; --card: #211f1b; --line: #38332c; --accent: #f0a070; --accent-soft: #33261c; --alarm: #ff8f82; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, textarea:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; padding-top: 1.75rem; }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; } th { color: var(--soft); font-weight: 400; }
figure.curve { margin: 0 0 1rem; } figure.curve svg { display: block; width: 100%; max-height: 14rem; } figure.curve .band { fill: var(--accent-soft); } figure.curve .mean { fill: none; stroke: var(--soft); stroke-dasharray: 3 3; } figure.curve .weeks { fill: var(--accent); } figure.curve .floor { stroke: var(--line); } figure.curve p { margin: .5rem 0 0; } figcaption { color: var(--soft); font-size: .88rem; }
table.settings :is(th, td) { overflow-wrap: break-word; } table.settings th[scope=row] { color: inherit; width: 16rem; } table.settings small { color: var(--soft); } table.settings td:nth-child(n + 4) { width: 7rem; }
@media (max-width: 36rem) { table.settings :is(tbody, tr, th, td) { display: block; width: auto; border: 0; padding: .1rem 0; } table.settings thead { position: absolute; left: -999rem; } table.settings tr { border-top: 1px solid var(--line); padding: .75rem 0; } table.settings th[scope=row], table.settings td:nth-child(n + 4) { width: auto; } table.settings td[data-name]::before { content: attr(data-name) " \\2013  "; color: var(--soft); } }
header .firm { font-weight: 600; margin-right: auto; }
h1 { font: 600 2rem/1.2 Georgia, 'Times New Roman', serif; margin: 1.75rem 0 .35rem; text-wrap: balance; }
h2 { font: 600 1.25rem/1.3 Georgia, 'Times New Roman', serif; margin: 2.5rem 0 .75rem; }
.lead { color: var(--soft); margin: 0 0 1.75rem; max-width: 42rem; }
.banner { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; background: var(--accent-soft); border-left: 4px solid var(--accent); padding: .75rem 1rem; margin: 1.25rem 0 0; }
.banner p { margin: 0; flex: 1 1 20rem; }
button { font: inherit; color: var(--accent); background: transparent; border: 1px solid currentColor; border-radius: .4rem; padding: .4rem .9rem; min-height: 2.75rem; cursor: pointer; }
ol.backlog { list-style: none; margin: 0; padding: 0; }
ol.backlog > li { display: grid; grid-template-columns: 3rem 1fr auto; gap: .1rem 1rem; padding: 1.15rem 0; border-top: 1px solid var(--line); }
.rank { font: 600 1.6rem/1.2 Georgia, 'Times New Roman', serif; color: var(--accent); font-variant-numeric: tabular-nums; }
.name { font-size: 1.12rem; font-weight: 600; }
.money { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.money small { display: block; font-weight: 400; color: var(--soft); }
.reason { grid-column: 2 / -1; margin: .15rem 0 0; color: var(--soft); max-width: 46rem; }
.bar { grid-column: 2 / -1; display: block; width: 100%; height: 4px; margin-top: .55rem; }
.bar rect { fill: var(--line); } .bar rect + rect { fill: var(--accent); }
.tag { display: inline-block; font-size: .8rem; font-weight: 400; border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .6rem; margin-left: .4rem; color: var(--soft); }
.tag.alarm { color: var(--alarm); border-color: currentColor; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 1.25rem 0; }
dl.facts dt { color: var(--soft); font-size: .85rem; } dl.facts dd { margin: 0; font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
blockquote { margin: 0; padding: 1rem 0; border-top: 1px solid var(--line); }
blockquote p { margin: 0; font: 1.08rem/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
blockquote footer { padding: .25rem 0 0; color: var(--soft); font-size: .88rem; max-width: none; }
form.correct { display: grid; gap: .75rem; max-width: 46rem; } form.correct p { margin: 0; display: grid; grid-template-columns: 9rem 1fr; gap: .25rem 1rem; align-items: center; } form.correct fieldset { border: 1px solid var(--line); border-radius: .4rem; display: grid; gap: .5rem; padding: .75rem 1rem; min-width: 0; } form.correct legend { padding: 0 .4rem; overflow-wrap: anywhere; } form.correct .hint { display: block; color: var(--soft); font-size: .88rem; } form.correct button { justify-self: start; }
select, input, textarea { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; padding: .4rem .6rem; min-height: 2.75rem; min-width: 0; max-width: 100%; }
.said { background: var(--accent-soft); border-left: 4px solid var(--accent); padding: .75rem 1rem; } .said.alarm { border-color: var(--alarm); } ul.said { padding-left: 2rem; margin: 0; }
input[type=checkbox] { min-height: 1.25rem; width: 1.25rem; margin: 0; accent-color: var(--accent); }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: .4rem; padding: .9rem 1.1rem; margin: 1rem 0 1.25rem; max-width: 46rem; } .card p { margin: .3rem 0; } .card .quote { font: 1.15rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
.card h2 { margin: 0 0 .25rem; } .card dl.facts dd { font-size: 1rem; } form.correct p .said { display: block; margin-top: .4rem; } .said + form.correct { margin-top: 1.25rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin: 1rem 0; }
.check { display: inline-flex; gap: .45rem; align-items: center; margin-left: .75rem; min-height: 1.75rem; white-space: nowrap; }
details { border-top: 1px solid var(--line); padding: .35rem 0; max-width: 46rem; } summary { cursor: pointer; padding: .45rem 0; min-height: 2.5rem; } details form { padding: .25rem 0 .9rem; }
dd.link { overflow-wrap: anywhere; } button.small { min-height: 2rem; padding: .15rem .7rem; font-size: .88rem; } .hint { color: var(--soft); font-size: .92rem; } .along { margin-top: 2.5rem; }
ul.history { list-style: none; padding: 0; margin: 0; } ul.history li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; border-top: 1px solid var(--line); padding: .4rem 0; color: var(--soft); overflow-wrap: anywhere; } ul.history span { flex: 1 1 16rem; min-width: 0; }
.letter { border-top: 1px solid var(--line); padding: .5rem 0; } .letter h2 { font: 600 1rem/1.5 system-ui, sans-serif; margin: .5rem 0; } .paper { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1.1rem; max-width: 42rem; } .paper p { margin: .5rem 0; }
ul.quiet { list-style: none; padding: 0; margin: 0; color: var(--soft); columns: 18rem; }
body.public form { display: grid; gap: 1rem; max-width: 40rem; margin: 0 0 2rem; } body.public form p { margin: 0; display: grid; gap: .3rem; } body.public label { font-weight: 600; } body.public fieldset { border: 1px solid var(--line); border-radius: .4rem; display: grid; gap: .75rem; padding: .75rem 1rem 1rem; min-width: 0; } body.public legend { padding: 0 .4rem; color: var(--soft); } body.public fieldset label { font-weight: 400; } body.public textarea { font: 1.08rem/1.5 Georgia, 'Times New Roman', serif; } body.public ol { padding-left: 1.4rem; max-width: 40rem; } body.public ol li { margin: .4rem 0; }
button.main { background: var(--accent); color: var(--paper); border-color: var(--accent); padding: .6rem 1.4rem; font-weight: 600; justify-self: start; } body.public .trap { position: absolute; left: -999rem; }
.report .small { font: 400 .88rem/1.4 system-ui, sans-serif; color: var(--soft); margin: 0 0 .15rem; } .report .fold { display: grid; gap: 1.1rem; margin: 1.5rem 0 0; } .report .fold p, .report section > p { margin: .2rem 0; max-width: 46rem; } .report :is(h1, .fold, section, .name, blockquote footer) a { color: inherit; text-decoration-color: var(--line); } .report h1 a { text-decoration: none; } .report h1.tone-alarm { border-top: 4px solid var(--alarm); padding-top: 1rem; } .report .card .small { color: var(--soft); } .report .press { display: inline-block; margin-top: .35rem; border: 1px solid currentColor; border-radius: .4rem; padding: .4rem .9rem; text-decoration: none; }
ol.ranked { list-style: none; padding: 0; margin: 0; counter-reset: rank; } ol.ranked > li { counter-increment: rank; position: relative; padding: 1rem 0 .5rem 2.75rem; border-top: 1px solid var(--line); } ol.ranked > li::before { content: counter(rank); position: absolute; left: 0; top: .95rem; font: 600 1.4rem/1.2 Georgia, 'Times New Roman', serif; color: var(--accent); } ol.ranked p { margin: .1rem 0; max-width: 46rem; } ol.ranked blockquote { border-top: 0; padding: .4rem 0 .2rem; }
svg.range { display: block; width: 100%; height: 5px; margin: .45rem 0; } svg.range rect { fill: var(--line); } svg.range rect:nth-child(2) { fill: var(--accent); } svg.range rect:nth-child(3) { fill: var(--accent); opacity: .35; }
figure.trend { margin: 0; } figure.trend svg { display: block; width: 100%; max-width: 46rem; } figure.trend rect { fill: var(--accent); opacity: .35; } figure.trend rect.last { opacity: 1; } figure.trend text { font: 11px system-ui, sans-serif; fill: var(--soft); text-anchor: middle; } figure.trend details { border: 0; } figure.trend table { width: auto; }
table.others { max-width: 46rem; margin: 1rem 0 0; } table.others caption { text-align: left; color: var(--soft); font-size: .88rem; padding-bottom: .3rem; } table.others th { color: inherit; } table.others td:first-child { width: 2.75rem; color: var(--soft); } table.others td:last-child { text-align: right; white-space: nowrap; padding-right: 0; } table.others a { color: inherit; text-decoration-color: var(--line); }
footer.page { color: var(--soft); font-size: .88rem; padding-top: 3rem; padding-bottom: 2rem; }
code { background: var(--accent-soft); padding: .1rem .4rem; border-radius: .25rem; overflow-wrap: anywhere; }
@media (max-width: 36rem) { ol.backlog > li { grid-template-columns: 2.2rem 1fr; } .money { grid-column: 2; text-align: left; } .money small { display: inline; margin-left: .4rem; } h1 { font-size: 1.6rem; } form.correct p { grid-template-columns: 1fr; } }
@media print { .banner button, header a, .skip, form, details { display: none; } body { background: #fff; color: #000; } ol.backlog > li, blockquote { break-inside: avoid; } }
${SEARCH_STYLE}`;
