/** What the search page adds to the sheet. */
export const SEARCH_STYLE = `
form.search { display: grid; gap: .75rem; max-width: var(--text); }
form.search .ask { display: flex; gap: .6rem; flex-wrap: wrap; }
form.search .ask input { flex: 1 1 16rem; }
form.search .narrow { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem 1rem; padding: .5rem 0 .75rem; }
form.search .narrow label { display: grid; gap: .2rem; color: var(--soft); font-size: var(--small); }
form.search .narrow label.check { display: inline-flex; margin: 0; align-self: end; }
ol.found { list-style: none; padding: 0; margin: 0; max-width: var(--text); }
ol.found > li { border-top: 1px solid var(--line); padding: .9rem 0; }
ol.found p { margin: .2rem 0; overflow-wrap: anywhere; }
ol.found .quote { font: 1.02rem/1.5 var(--serif); }
dl.examples { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1.25rem; max-width: var(--text); }
dl.examples dd { margin: 0; color: var(--soft); }
@media (max-width: 40rem) { dl.examples { grid-template-columns: 1fr; gap: .1rem; } dl.examples dd { margin-bottom: .6rem; } }
`;
