/** What one page has and no other. */
export const PAGES = `
ol.backlog { list-style: none; margin: 0; padding: 0; }
ol.backlog > li { display: grid; grid-template-columns: 3rem 1fr auto; gap: .1rem 1rem; padding: 1.25rem 0; border-top: 1px solid var(--line); }
.rank { font: 600 1.6rem/1.2 var(--serif); color: var(--accent); font-variant-numeric: tabular-nums; }
.name { font-size: 1.12rem; font-weight: 600; }
.money { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.money small { display: block; font-weight: 400; color: var(--soft); }
.reason { grid-column: 2 / -1; margin: .15rem 0 0; color: var(--soft); max-width: 46rem; }
.bar { grid-column: 2 / -1; display: block; width: 100%; height: 4px; margin-top: .55rem; }
.bar rect { fill: var(--line); } .bar rect + rect { fill: var(--accent); }
@media (max-width: 40rem) {
  ol.backlog > li { grid-template-columns: 2.2rem 1fr; }
  .money { grid-column: 2; text-align: left; }
  .money small { display: inline; margin-left: .4rem; }
}

.letter { border-top: 1px solid var(--line); padding: .75rem 0; }
.letter h2 { font: 600 1rem/1.5 var(--sans); margin: .5rem 0; }
.paper { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: .9rem 1.25rem; max-width: 42rem; }
.paper p { margin: .5rem 0; }
dd.link { overflow-wrap: anywhere; }

body.public > :is(header, main, footer) { max-width: 44rem; margin: 0 auto; padding-inline: 1.25rem; }
body.public > header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; padding-top: 1.5rem; }
body.public form { display: grid; gap: 1rem; margin: 0 0 2rem; }
body.public form p { margin: 0; display: grid; gap: .3rem; }
body.public label { font-weight: 600; }
body.public fieldset { border: 1px solid var(--line); border-radius: var(--radius); display: grid; gap: .75rem; padding: .75rem 1rem 1rem; min-width: 0; margin: 0; }
body.public legend { padding: 0 .4rem; color: var(--soft); }
body.public fieldset label { font-weight: 400; }
body.public textarea { font: 1.1rem/1.5 var(--serif); }
body.public ol { padding-left: 1.4rem; }
body.public ol li { margin: .4rem 0; }
body.public .trap { position: absolute; left: -999rem; }

.report .small { font: 400 var(--small)/1.4 var(--sans); color: var(--soft); margin: 0 0 .15rem; }
.report .fold { display: grid; gap: 1.25rem; margin: 1.5rem 0 0; }
.report .fold p, .report section > p { margin: .2rem 0; }
.report :is(h1, .fold, section, .name, blockquote footer) a { color: inherit; text-decoration-color: var(--line); }
.report h1 a { text-decoration: none; }
.report h1.tone-alarm { border-top: 4px solid var(--alarm); padding-top: 1rem; }
ol.ranked { list-style: none; padding: 0; margin: 0; counter-reset: rank; }
ol.ranked > li { counter-increment: rank; position: relative; padding: 1rem 0 .5rem 2.75rem; border-top: 1px solid var(--line); }
ol.ranked > li::before { content: counter(rank); position: absolute; left: 0; top: .95rem; font: 600 1.4rem/1.2 var(--serif); color: var(--accent); }
ol.ranked p { margin: .1rem 0; }
ol.ranked blockquote { border-top: 0; padding: .4rem 0 .2rem; }
svg.range { display: block; width: 100%; height: 5px; margin: .45rem 0; }
svg.range rect { fill: var(--line); }
svg.range rect:nth-child(2) { fill: var(--accent); }
svg.range rect:nth-child(3) { fill: var(--accent); opacity: .35; }
figure.trend svg { display: block; width: 100%; max-width: 46rem; }
figure.trend rect { fill: var(--accent); opacity: .35; }
figure.trend rect.last { opacity: 1; }
figure.trend text { font: 11px var(--sans); fill: var(--soft); text-anchor: middle; }
figure.trend details { border: 0; }
figure.trend table { width: auto; }
table.others { max-width: 46rem; margin: 1rem 0 0; }
table.others th { color: inherit; }
table.others td:first-child { width: 2.75rem; color: var(--soft); }
table.others td:last-child { text-align: right; white-space: nowrap; padding-right: 0; }
table.others a { color: inherit; text-decoration-color: var(--line); }
`;
