/** What the settings pages add to the sheet. */
export const SETTINGS_STYLE = `
form.firm { display: grid; grid-template-columns: minmax(0, 1fr); gap: .9rem; } form.firm button { justify-self: start; }
form.firm label { display: grid; gap: .25rem; color: var(--soft); font-size: var(--small); align-content: start; justify-items: start; } form.firm label :is(input, select, textarea) { font-size: 1rem; color: var(--ink); width: 100%; } form.firm label input[type=checkbox] { width: 1.25rem; }
form.firm .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .9rem 1.25rem; max-width: 58rem; }
form.firm textarea { font-family: ui-monospace, monospace; white-space: pre; overflow-x: auto; }
.scroll { overflow-x: auto; } table.rows td { padding-right: .4rem; vertical-align: middle; } table.rows :is(input, select) { min-width: 8rem; width: 100%; } table.rows input[type=checkbox] { min-width: 0; width: 1.25rem; } table.rows tr > :last-child { white-space: nowrap; overflow-wrap: normal; }
.steps ol { margin: .25rem 0 .75rem; padding-left: 1.4rem; } .steps li { padding: .2rem 0; } .steps li.done { color: var(--soft); text-decoration: line-through; } .steps li.done .tag { text-decoration: none; display: inline-block; }
ul.rooms { list-style: none; padding: 0; max-width: var(--text); } ul.rooms li { border-top: 1px solid var(--line); padding: .7rem 0; } ul.rooms a { font-weight: 600; } ul.rooms small { display: block; color: var(--soft); }
`;
