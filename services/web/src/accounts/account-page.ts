import { dateText, momentText } from '@doleances/core';
import type { PasskeyRow, PersonRow, SessionRow } from '@doleances/store';
import { html, raw } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { nameField, newPasswordField, passwordField, type Said, saidBox, scriptTag } from './account-forms.ts';
import type { AccountTexts } from './account-texts.ts';

export type AccountPage = View & {
  readonly words: AccountTexts;
  readonly said: Said;
  readonly person: PersonRow;
  readonly sessions: readonly SessionRow[];
  readonly currentSessionId: string | null;
  readonly keys: readonly PasskeyRow[];
};

export function accountPage(page: AccountPage): Html {
  const { words, said } = page;
  return html`<h1>${words.account.title}</h1>
<p class="lead">${page.person.email} · ${words.roles[page.person.role]}</p>
${saidBox(said)}
${aboutMe(page)}
${passwordPart(page)}
${passkeysPart(page)}
${codePart(page)}
${sessionsPart(page)}
${scriptTag()}`;
}

function aboutMe({ words, person, language }: AccountPage): Html {
  const { account, fields } = words;
  const choice = (value: 'fr' | 'en' | '') =>
    html`<option value="${value}"${(person.language ?? '') === value ? html` selected` : ''}>${account.languages[value === '' ? 'firm' : value]}</option>`;
  return html`<h2>${account.me}</h2>
<form class="correct" method="post" action="/account?lang=${language}">
${person.role === 'owner' ? nameField(words, person.name) : ''}
<p><label for="language">${fields.language}</label><select id="language" name="language">${choice('')}${choice('fr')}${choice('en')}</select></p>
<button>${account.save}</button></form>`;
}

function passwordPart({ words, person, language }: AccountPage): Html {
  const { account, fields } = words;
  return html`<h2>${account.password}</h2>
${person.hasPassword ? '' : html`<p>${account.passwordNone}</p>`}
<details><summary>${person.hasPassword ? account.changePassword : account.setPassword}</summary>
<form class="correct" method="post" action="/account/password?lang=${language}">
<input type="hidden" name="username" autocomplete="username" value="${person.email}">
${person.hasPassword ? passwordField(fields.currentPassword) : ''}
${newPasswordField(words, fields.newPassword)}
<button>${person.hasPassword ? account.changePassword : account.setPassword}</button></form></details>`;
}

function passkeysPart({ words, keys, language, locale, firm }: AccountPage): Html {
  const { account } = words;
  const added = ({ createdAt }: PasskeyRow) =>
    createdAt === null ? '' : ` · ${account.added(dateText(createdAt, locale, firm.timeZone))}`;
  return html`<h2 id="passkeys">${account.passkeys}</h2>
<p>${account.passkeysLead}</p>
${keys.length === 0 ? html`<p class="hint">${account.passkeysNone}</p>` : ''}
<ul class="history">${keys.map((key) => html`<li><span>${key.name ?? account.passkeys}${added(key)}</span><form method="post" action="/account/passkeys/${key.id}/remove?lang=${language}"><button class="small">${account.remove}</button></form></li>`)}</ul>
<div class="buttons" data-passkey="register" data-failed="${account.passkeyFailed}" hidden><label for="passkey-name">${account.passkeyName}</label><input id="passkey-name" maxlength="60" autocomplete="off"><button type="button">${account.passkeyAdd}</button><span role="status"></span></div>`;
}

function codePart({ words, person, language }: AccountPage): Html {
  const { account, fields } = words;
  const proof = person.hasPassword ? passwordField(fields.currentPassword, 'codePassword') : '';
  const path = person.hasTwoFactor ? 'stop' : 'start';
  return html`<h2>${account.totp}</h2>
<p>${person.hasTwoFactor ? account.totpOn : account.totpLead}</p>
<details><summary>${person.hasTwoFactor ? account.totpStop : account.totpStart}</summary>
<form class="correct" method="post" action="/account/code/${path}?lang=${language}">${proof}<button>${person.hasTwoFactor ? account.totpStop : account.totpStart}</button></form></details>`;
}

function sessionsPart({ words, sessions, currentSessionId, language, locale, firm }: AccountPage): Html {
  const { account } = words;
  return html`<h2>${account.sessions}</h2>
<ul class="history">${sessions.map(({ id, createdAt, userAgent }) => {
    const since = account.since(momentText(createdAt, locale, firm.timeZone));
    const end =
      id === currentSessionId
        ? html`<strong>${account.here}</strong>`
        : html`<form method="post" action="/account/sessions?lang=${language}"><input type="hidden" name="session" value="${id}"><button class="small">${account.end}</button></form>`;
    return html`<li><span>${deviceOf(userAgent) ?? account.unknownDevice} · ${since}</span>${end}</li>`;
  })}</ul>
${sessions.length < 2 ? '' : html`<form method="post" action="/account/sessions?lang=${language}"><button>${account.endOthers}</button></form>`}`;
}

/** « Firefox, Windows »: what a person recognises, out of what a browser says of itself. */
function deviceOf(userAgent: string | null): string | null {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)(?:\/|\b)/.exec(userAgent ?? '')?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent ?? '')?.[1];
  const named = [browser === 'Edg' ? 'Edge' : browser === 'OPR' ? 'Opera' : browser, system?.replace(' OS X', '')];
  const known = named.filter((one) => one !== undefined);
  return known.length === 0 ? null : known.join(', ');
}

export type CodeSetup = {
  readonly words: AccountTexts;
  readonly language: string;
  readonly said: Said;
  /** SVG that we made ourselves. */
  readonly square: string;
  readonly secret: string;
  /** Shown once; empty when the page is shown again after a wrong code. */
  readonly backupCodes: readonly string[];
};

export function codeSetupPage({ words, language, said, square, secret, backupCodes }: CodeSetup): Html {
  const { account, fields } = words;
  const codes =
    backupCodes.length === 0
      ? ''
      : html`<h2>${account.totpBackup}</h2><p>${account.totpBackupLead}</p><ul class="codes">${backupCodes.map((code) => html`<li><code>${code}</code></li>`)}</ul>`;
  const scan =
    square === ''
      ? ''
      : html`<p>${account.totpScan}</p><div class="square">${raw(square)}</div><p>${account.totpKey} <code id="totp-key">${secret}</code></p>`;
  return html`<h1>${account.totp}</h1>
${saidBox(said)}
${scan}
${codes}
<form class="correct" method="post" action="/account/code/confirm?lang=${language}">
<p><label for="code">${account.totpConfirm}</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" required aria-label="${fields.code}"></p>
<button class="main">${account.totpDone}</button></form>`;
}
