import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';
import {
  emailField,
  nameField,
  newPasswordField,
  passwordField,
  type Said,
  saidBox,
  scriptTag,
} from './account-forms.ts';
import type { AccountTexts } from './account-texts.ts';

export type DoorPage = {
  readonly words: AccountTexts;
  readonly language: PageLanguage;
  readonly firmName: string;
  readonly said: Said;
};

const SETUP_COMMAND = 'npx doleances setup-link';

export function signInPage(page: DoorPage & { readonly email: string; readonly next: string }): Html {
  const { words, language, firmName, said, email, next } = page;
  const { signIn } = words;
  const query = `lang=${language}&next=${encodeURIComponent(next)}`;
  return html`<h1>${signIn.title}</h1>
<p class="lead">${signIn.lead(firmName)}</p>
${saidBox(said)}
<form class="correct" method="post" action="/sign-in?${query}">
${emailField(words, email)}
${passwordField(words.fields.password)}
<button class="main">${signIn.button}</button>
</form>
<div class="buttons" data-passkey="enter" data-next="${next}" data-failed="${signIn.passkeyFailed}" hidden><button type="button">${signIn.passkey}</button><span role="status"></span></div>
<h2>${signIn.other}</h2>
<details><summary>${signIn.mail}</summary><form class="correct" method="post" action="/sign-in/mail?lang=${language}">
<p><label for="mail">${words.fields.email}</label><span><input id="mail" name="email" type="email" autocomplete="email" maxlength="254" required><span class="hint">${signIn.mailHint}</span></span></p>
<button>${signIn.mail}</button></form></details>
<p><a href="/password?lang=${language}">${signIn.forgot}</a></p>
${scriptTag()}`;
}

/** Nobody can sign in yet: says where the owner's link is. */
export function nobodyPage({ words }: DoorPage, isOpen: boolean): Html {
  const { signIn, setup } = words;
  return html`<h1>${isOpen ? setup.none : signIn.nobody}</h1>
<p class="lead">${isOpen ? setup.noneHint : signIn.nobodyHint}</p>
<p><code>${SETUP_COMMAND}</code></p>`;
}

export function codePage({ words, language, said }: DoorPage, next: string): Html {
  const { code, fields } = words;
  return html`<h1>${code.title}</h1>
<p class="lead">${code.lead}</p>
${saidBox(said)}
<form class="correct" method="post" action="/sign-in/code?lang=${language}&amp;next=${encodeURIComponent(next)}">
<p><label for="code">${fields.code}</label><input id="code" name="code" inputmode="text" autocomplete="one-time-code" maxlength="20" required autofocus></p>
<button class="main">${code.button}</button>
</form>`;
}

/** Opened from a mail, which scanners open too: only the button lets in. */
export function linkPage({ words, language }: DoorPage, token: string, name: string): Html {
  return html`<h1>${words.link.title}</h1>
<p class="lead">${words.link.lead(name)}</p>
<form method="post" action="/sign-in/link/${token}?lang=${language}"><button class="main">${words.link.button}</button></form>`;
}

export function askResetPage({ words, language, said }: DoorPage): Html {
  const { reset } = words;
  return html`<h1>${reset.ask}</h1>
<p class="lead">${reset.askLead}</p>
${saidBox(said)}
<form class="correct" method="post" action="/password?lang=${language}">${emailField(words, '')}<button class="main">${reset.send}</button></form>`;
}

export function resetPage({ words, language, said }: DoorPage, token: string, name: string): Html {
  const { reset, fields } = words;
  return html`<h1>${reset.title}</h1>
<p class="lead">${reset.lead(name)}</p>
${saidBox(said)}
<form class="correct" method="post" action="/password/${token}?lang=${language}">${newPasswordField(words, fields.newPassword)}<button class="main">${reset.button}</button></form>`;
}

export function deadLinkPage({ words, language }: DoorPage): Html {
  return html`<h1>${words.signIn.title}</h1>
<p class="said alarm" role="alert">${words.problems.oldLink}</p>
<p><a href="/sign-in?lang=${language}">${words.signIn.title}</a></p>`;
}

export type Typed = { readonly name: string; readonly email: string };

export function setupPage({ words, language, said }: DoorPage, token: string, typed: Typed): Html {
  const { setup, fields } = words;
  return html`<h1>${setup.title}</h1>
<p class="lead">${setup.lead}</p>
${saidBox(said)}
<form class="correct" method="post" action="/setup/${token}?lang=${language}">
${nameField(words, typed.name)}
${emailField(words, typed.email)}
${newPasswordField(words, fields.password, false)}
<div class="buttons"><button class="main">${setup.button}</button> <button name="by" value="passkey">${setup.byPasskey}</button></div>
</form>`;
}

export type Invitation = Typed & { readonly by: string; readonly role: string; readonly places: string };

export function invitePage(page: DoorPage, token: string, { name, email, by, role, places }: Invitation): Html {
  const { words, language, firmName, said } = page;
  const { invite, fields } = words;
  return html`<h1>${invite.title}</h1>
<p class="lead">${invite.lead(by, firmName)}</p>
${saidBox(said)}
<p>${name}, ${invite.as} <strong>${role}</strong>, ${places}, ${email}.</p>
<form class="correct" method="post" action="/invite/${token}?lang=${language}">
${newPasswordField(words, fields.password)}
<button class="main">${invite.button}</button>
</form>`;
}
