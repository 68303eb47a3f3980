/** What one page has and no other. */
export const PAGES = `
.name { font: 600 1.15rem/1.4 var(--sans); margin: 0; }
.name a { color: inherit; text-decoration-color: var(--line); }
.name a:hover { color: var(--accent); }
.meta { color: var(--soft); font-size: var(--small); margin: .25rem 0 0; }
.rank { font: 600 1.75rem/1.2 var(--serif); color: var(--accent); font-variant-numeric: tabular-nums; }
.money { display: block; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.money small { display: block; font-weight: 400; color: var(--soft); }
.reason { margin: .25rem 0 0; max-width: 42rem; }

ol.backlog { list-style: none; margin: 0; padding: 0; }
ol.backlog > li { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr) 9.5rem; gap: .25rem 1.25rem; padding: 1.5rem 0; border-top: 1px solid var(--line); }
.figures { text-align: right; }
svg.spark { margin-top: .7rem; max-width: 100%; }
svg.spark rect { fill: var(--accent); opacity: .4; }
svg.spark rect.last { opacity: 1; }
@media (max-width: 40rem) {
  ol.backlog > li { grid-template-columns: 1.9rem minmax(0, 1fr); gap: .25rem .75rem; }
  .rank { font-size: 1.4rem; }
  .figures { grid-column: 2; text-align: left; display: flex; align-items: end; justify-content: space-between; gap: 1rem; }
  svg.spark { margin: 0; }
}

.tops { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: start; }
.tops > * { flex: 1 1 20rem; margin: 0 0 .5rem; }
.tops > .burning { flex: 1.6 1 26rem; min-width: min(100%, 20rem); }
.burning { border: 1px solid var(--line); border-left: 4px solid var(--alarm); border-radius: .25rem .75rem .75rem .25rem; background: var(--card); padding: 1.1rem 1.4rem; margin: 0 0 1.5rem; max-width: 48rem; }
.burning h2 { margin: 0; font-size: 1.15rem; }
.burning ul { list-style: none; margin: 0; padding: 0; }
.burning li { padding: .8rem 0; }
.burning li + li { border-top: 1px solid var(--line); }
.burning h3 { margin: 0; font-size: 1rem; }
.burning h3 a { color: var(--alarm); }
.burning .quote { font-size: 1.05rem; margin: .15rem 0 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.burning h3::first-letter { text-transform: uppercase; }
.one { border-left: 4px solid var(--accent); border-radius: .25rem .75rem .75rem .25rem; }
.one h2 { font-size: 1.15rem; }
.one .quote { font-size: 1.5rem; line-height: 1.25; margin: .4rem 0; }
.one .buttons { margin: .9rem 0 0; }
.buttons .press { margin: 0; }

ul.chips { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 .75rem; padding: 0; }
ul.chips a { display: inline-flex; gap: .4rem; align-items: center; min-height: 2rem; padding: .1rem .85rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--ink); text-decoration: none; font-size: .92rem; }
ul.chips a:hover { border-color: var(--accent); }
ul.chips a::first-letter { text-transform: uppercase; }
ul.chips small { color: var(--soft); }
ul.chips a[aria-current], ul.chips a[aria-current] small { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
details.narrow { border: 0; max-width: none; margin-bottom: .5rem; }
details.narrow summary { color: var(--soft); font-size: .92rem; }
details.narrow form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; }
details.narrow p { margin: 0; display: grid; gap: .2rem; }
details.narrow label { font-size: var(--small); color: var(--soft); }
details.narrow form a { padding: .6rem 0; }

.back { margin: 0 0 .75rem; font-size: .95rem; }
.desk { display: grid; gap: 0 3rem; }
.desk .first > .card { margin-top: 0; }
.side > h2 { margin-top: 1.5rem; }
.side form.correct p { grid-template-columns: minmax(0, 1fr); }
.rest { min-width: 0; }
@media (min-width: 76rem) {
  .desk { grid-template-columns: minmax(0, 1fr) 18rem; grid-template-rows: auto 1fr; }
  .side { grid-column: 2; grid-row: 1 / 3; }
  .side > h2 { margin-top: 0; }
  .side dl.facts { grid-template-columns: 1fr 1fr; margin: 0 0 1rem; }
}
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem 2.5rem; align-items: start; }
table.shares th[scope=row] { color: inherit; }
table.shares :is(th, td) { padding: .4rem .75rem .4rem 0; border-top: 0; }
.number, th.number { text-align: right; white-space: nowrap; overflow-wrap: normal; }
svg.share { display: block; width: 100%; height: 3px; margin-top: .25rem; }
svg.share rect { fill: var(--accent); opacity: .45; }
details.more { border-bottom: 1px solid var(--line); max-width: none; }
fieldset.takes { max-height: 22rem; overflow-y: auto; }
fieldset.takes > span { display: flex; gap: .6rem; align-items: start; padding: .2rem 0; }
fieldset.takes label { padding: .05rem 0; }
fieldset.takes input { flex: none; }

blockquote.message { border: 0; padding: 0; }
blockquote.message p { font-size: 1.2rem; line-height: 1.6; min-height: .6em; }
mark { background: var(--accent-soft); color: inherit; box-shadow: inset 0 -.1em var(--accent); }
details.raw { margin-top: 1.25rem; }
pre { font: .9rem/1.5 ui-monospace, 'Liberation Mono', Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: .9rem 1.1rem; max-height: 26rem; overflow-y: auto; margin: .5rem 0; }
h1 .tag { font: 400 .8rem/1.6 var(--sans); letter-spacing: 0; vertical-align: middle; }

.case { border-top: 1px solid var(--line); padding: 1.5rem 0 .75rem; }
.case h2 { margin: 0 0 .25rem; font-size: 1.25rem; }
:is(.case h2, h1.reasons)::first-letter { text-transform: uppercase; }
.case .lead { margin-bottom: .5rem; font-size: var(--small); }
.case details { border: 0; }
blockquote + details { border: 0; margin: -.75rem 0 0; padding: 0 0 .5rem; }
blockquote + details summary { color: var(--soft); font-size: var(--small); }

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
