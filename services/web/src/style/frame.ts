/** The frame around every page: a quiet column of rooms on a wide screen, one folded line on a phone. */
export const FRAME = `
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .6rem 1rem; z-index: 2; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header.frame { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1rem; padding: .35rem var(--gap); border-bottom: 1px solid var(--line); }
header > .firm { font: 600 1.1rem/1.3 var(--serif); color: var(--ink); text-decoration: none; padding: .5rem 0; }
details.menu { border: 0; padding: 0; }
details.menu summary { padding: .6rem 0; }
details.menu:not([open]) + .rooms { display: none; }
.frame .rooms { flex: 1 0 100%; padding: .5rem 0 1.25rem; }
.frame .rooms p { margin: 1.1rem 0 .15rem; color: var(--soft); font-size: .78rem; letter-spacing: .05em; text-transform: uppercase; }
.frame .rooms ul { list-style: none; margin: 0; padding: 0; columns: 2 9rem; column-gap: 1.5rem; }
.frame .rooms :is(li a, .me a), .frame .rooms button.plain { display: block; width: 100%; padding: .35rem .75rem; margin-left: -.75rem; border: 0; border-radius: var(--radius); min-height: 2.25rem; color: inherit; text-align: left; text-decoration: none; font-weight: 400; break-inside: avoid; }
.frame .rooms p > a { color: inherit; text-decoration: none; }
.frame .rooms p > a[aria-current] { color: var(--accent); }
.frame .rooms :is(li a, .me a):hover, .frame .rooms button.plain:hover { background: var(--accent-soft); }
.frame .rooms li a[aria-current] { color: var(--accent); font-weight: 600; background: var(--accent-soft); }
.frame .rooms input { width: 100%; }
.frame .rooms .me { margin-top: 1.25rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.frame .rooms ul.alone { margin-top: 1.1rem; columns: auto; }
.frame .rooms .me p { text-transform: none; letter-spacing: 0; font-size: var(--small); margin: 0 0 .25rem; }
#alerts > span:first-child { margin-left: .5rem; background: var(--alarm); color: var(--paper); border-radius: 1rem; padding: .05rem .5rem; font-size: .78rem; font-weight: 600; }
#keys-open { margin-left: 1rem; }
@media (hover: none) { #keys-open { display: none; } }
dialog { color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: .75rem; padding: 1.25rem 1.75rem 1.5rem; max-width: 26rem; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { margin: 0 0 .5rem; }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1rem; margin: 0; }
dialog dd { margin: 0; }
dialog p { display: flex; gap: .5rem; align-items: center; }
main { padding: 1.75rem var(--gap) 0; max-width: 68rem; }
footer.page { color: var(--soft); font-size: var(--small); padding: 4rem var(--gap) 2rem; max-width: 68rem; }
@media (min-width: 60rem) {
  body.house { display: grid; grid-template: 1fr auto / 15.5rem minmax(0, 1fr); min-height: 100vh; }
  body.house > header.frame { grid-row: 1 / -1; align-self: start; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; display: block; padding: 2rem 1.5rem 1.5rem 2rem; border: 0; }
  body.house > main { padding-top: 2.5rem; border-left: 1px solid var(--line); max-width: none; }
  body.house > main > * { max-width: 60rem; }
  body.house > main > :is(p, .lead) { max-width: var(--text); }
  body.house > footer.page { border-left: 1px solid var(--line); max-width: none; }
  .frame > .firm { display: block; padding: 0 0 1rem; font-size: 1.2rem; }
  details.menu { display: none; }
  details.menu:not([open]) + .rooms { display: block; }
  .frame .rooms { padding: 0; }
  .frame .rooms ul { columns: auto; }
  .frame .rooms :is(li a, .me a), .frame .rooms button.plain { min-height: 1.75rem; padding: .1rem .75rem; font-size: .95rem; }
}
@media (min-width: 60rem) and (max-height: 62rem) {
  body.house > header.frame:has(nav p > a) { padding-top: 1.25rem; padding-bottom: .75rem; }
  .frame .rooms:has(nav p > a) :is(li a, .me a) { min-height: 1.5rem; padding-block: 0; }
  .frame:has(nav p > a) > .firm { padding-bottom: .5rem; }
  .frame .rooms:has(nav p > a) input { min-height: 2.1rem; }
  .frame .rooms:has(nav p > a) p { margin-top: .6rem; }
  .frame .rooms:has(nav p > a) .me { margin-top: .6rem; padding-top: .4rem; }
}
`;
