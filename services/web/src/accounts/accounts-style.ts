/** What the door and the accounts have and no other room. */
export const ACCOUNTS = `
.square { background: #fff; width: 13rem; max-width: 100%; border-radius: var(--radius); padding: .25rem; }
.square svg { display: block; width: 100%; height: auto; }
ul.codes { list-style: none; padding: 0; margin: 0 0 1.5rem; columns: 9rem; max-width: 30rem; }
ul.codes li { padding: .2rem 0; break-inside: avoid; }
.buttons[hidden] { display: none; }
form.correct span > .hint { margin-top: .3rem; }
form.correct span > :is(input:not([type=checkbox], [type=radio]), select) { width: 100%; }
form.correct fieldset .check { margin-left: 0; }
`;
