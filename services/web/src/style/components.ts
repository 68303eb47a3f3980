/** Pieces that every room uses, one idea a block. */
export const COMPONENTS = `
.lead { color: var(--soft); margin: 0 0 1.75rem; max-width: var(--text); }
.hint { color: var(--soft); font-size: .92rem; }
.along { margin-top: 3rem; }
.card h3 { margin: 0 0 .25rem; }
.along-side { margin-top: .6rem; }
blockquote > form, td > form { margin-top: .6rem; }
td > form { margin: .35rem 0 0; }
form + :is(ol, ul, ul.history, table) { margin-top: 1.5rem; }

.quote { font: 1.15rem/1.5 var(--serif); overflow-wrap: anywhere; }
.tag { display: inline-block; font-size: .8rem; font-weight: 400; line-height: 1.5; border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .65rem; margin-right: .3rem; color: var(--soft); white-space: nowrap; }
.tag.alarm { color: var(--alarm); border-color: currentColor; }

.banner { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; background: var(--accent-soft); border-radius: var(--radius); padding: .6rem 1.1rem; margin: 0 0 2rem; }
.banner p { margin: 0; flex: 1 1 18rem; }
.said { background: var(--accent-soft); border-radius: var(--radius); padding: .8rem 1.1rem; max-width: var(--text); }
.said.alarm { background: var(--alarm-soft); color: var(--alarm); }
ul.said { padding-left: 2.25rem; margin: 0 0 1.25rem; }
.said + form.correct { margin-top: 1.25rem; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.2rem 1.4rem; margin: 1.25rem 0 1.75rem; max-width: 48rem; }
.card p { margin: .35rem 0; }
.card h2 { margin: 0 0 .25rem; }
.card dl.facts dd { font-size: 1rem; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1.25rem 1.5rem; margin: 1.5rem 0; }
dl.facts dt { color: var(--soft); font-size: var(--small); }
dl.facts dd { margin: 0; font: 600 1.3rem/1.35 var(--serif); overflow-wrap: anywhere; }
dl.facts dd.words { font: 400 1rem/1.5 var(--sans); }
dl.facts small { font: 400 var(--small) var(--sans); color: var(--soft); }

button.main { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); padding: .55rem 1.4rem; font-weight: 600; justify-self: start; }
button.alarm { color: var(--alarm); }
button.alarm:hover { background: var(--alarm-soft); }
button.main:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button.small { min-height: 2rem; padding: .15rem .75rem; font-size: var(--small); }
.press { display: inline-flex; align-items: center; margin-top: .35rem; text-decoration: none; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin: 1rem 0; }
.check { display: inline-flex; gap: .5rem; align-items: center; margin-left: .75rem; min-height: 1.75rem; white-space: nowrap; }

form.correct { display: grid; gap: .9rem; max-width: 46rem; }
form.correct p { margin: 0; display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: .25rem 1.25rem; align-items: center; }
form.correct p .said { display: block; margin-top: .4rem; }
form.correct fieldset { border: 1px solid var(--line); border-radius: var(--radius); display: grid; gap: .6rem; padding: .9rem 1.1rem; min-width: 0; margin: 0; }
form.correct legend { float: left; width: 100%; padding: 0; font-weight: 600; overflow-wrap: anywhere; }
form.correct details > p { margin-top: .9rem; }
form.correct textarea { width: 100%; }
form.correct .hint { display: block; font-size: var(--small); }
form.correct button { justify-self: start; }
form.correct p:has(> input:is([type=checkbox], [type=radio])) { grid-template-columns: 1.5rem minmax(0, 1fr); gap: .25rem .75rem; align-items: start; }
form.correct p > input:is([type=checkbox], [type=radio]) { order: -1; }
form.correct.card { padding: 1.1rem 1.4rem; margin: 0 0 1rem; }

ul.quiet { list-style: none; padding: 0; margin: 0; color: var(--soft); columns: 18rem; }
ul.quiet li { padding: .15rem 0; break-inside: avoid; }
ul.history { list-style: none; padding: 0; margin: 0; }
ul.history li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; border-top: 1px solid var(--line); padding: .5rem 0; color: var(--soft); overflow-wrap: anywhere; }
ul.history span { flex: 1 1 16rem; min-width: 0; }

table:is(.settings, .cards) :is(th, td) { overflow-wrap: break-word; }
table:is(.settings, .cards) th[scope=row] { color: inherit; }
table:is(.settings, .cards) small { color: var(--soft); overflow-wrap: anywhere; }
@media (min-width: 40.01rem) {
  table.settings th[scope=row] { width: 16rem; }
  table.settings td:nth-child(n + 4) { width: 7rem; }
}
@media (max-width: 40rem) {
  ul.history li > a + span { flex-basis: 100%; }
  table:is(.settings, .cards) :is(tbody, tr, th, td) { display: block; width: auto; border: 0; padding: .1rem 0; }
  table:is(.settings, .cards) thead { position: absolute; left: -999rem; }
  table:is(.settings, .cards) tr { border-top: 1px solid var(--line); padding: .85rem 0; }
  table:is(.settings, .cards) td[data-name]::before { content: attr(data-name) " \\2013  "; color: var(--soft); }
  form.correct p { grid-template-columns: minmax(0, 1fr); }
}

figure { margin: 0; }
figcaption { color: var(--soft); font-size: var(--small); }
figure.curve { margin: 0 0 1rem; }
figure.curve svg { display: block; width: 100%; height: 10rem; }
.plot { position: relative; padding-left: 2rem; }
.plot span { position: absolute; right: calc(100% - 1.4rem); color: var(--soft); font-size: var(--small); line-height: 1; font-variant-numeric: tabular-nums; }
.plot .top { top: -.4em; }
.plot .zero { bottom: -.4em; }
figure.curve p.days { display: flex; justify-content: space-between; gap: 1rem; margin: .45rem 0 .75rem; padding-left: 2rem; max-width: none; color: var(--soft); font-size: var(--small); line-height: 1.3; }
figure.curve p.days span:last-child { text-align: right; }
figure.curve p { margin: .5rem 0 0; }
.curve .band { fill: var(--accent-soft); }
.curve :is(.mean, .floor, .fix, .halo) { vector-effect: non-scaling-stroke; }
.curve .mean { fill: none; stroke: var(--soft); stroke-dasharray: 4 3; }
.curve .weeks { fill: var(--accent); }
.curve line.halo { stroke: var(--paper); stroke-width: 6; }
.curve line.fix { stroke: var(--ink); stroke-width: 2; }
.curve .floor { fill: none; stroke: var(--line); }
`;
