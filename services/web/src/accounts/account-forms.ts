import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { AccountTexts } from './account-texts.ts';
import { ACCOUNTS_SCRIPT_PATH } from './accounts-script.ts';
import { isEasilyGuessed } from './common-passwords.ts';
import { PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN } from './open-auth.ts';

/** What became of the last press. */
export type Said = { readonly text: string; readonly isRefused: boolean } | null;

export function saidBox(said: Said): Html | string {
  if (said === null) return '';
  return html`<p class="said${said.isRefused ? ' alarm' : ''}" role="${said.isRefused ? 'alert' : 'status'}">${said.text}</p>`;
}

export function emailField({ fields }: AccountTexts, typed: string, autocomplete = 'username'): Html {
  return html`<p><label for="email">${fields.email}</label><input id="email" name="email" type="email" autocomplete="${autocomplete}" maxlength="254" required value="${typed}"></p>`;
}

export function nameField({ fields }: AccountTexts, typed: string): Html {
  return html`<p><label for="name">${fields.name}</label><input id="name" name="name" autocomplete="name" maxlength="80" required value="${typed}"></p>`;
}

export function passwordField(label: string, name = 'password'): Html {
  return html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="password" autocomplete="current-password" maxlength="${PASSWORD_CHARS_MAX}" required></p>`;
}

/** `isRequired: false` where a passkey may stand instead. */
export function newPasswordField(texts: AccountTexts, label: string, isRequired = true): Html {
  return html`<p><label for="newPassword">${label}</label><span><input id="newPassword" name="newPassword" type="password" autocomplete="new-password" minlength="${PASSWORD_CHARS_MIN}" maxlength="${PASSWORD_CHARS_MAX}" aria-describedby="password-hint"${isRequired ? html` required` : ''}>
<span class="hint" id="password-hint">${texts.passwordHint}</span></span></p>`;
}

/**
 * Why a new password cannot be one; `null` when it can.
 *
 * @param own What whoever tries passwords may know of the firm and the person.
 */
export function passwordProblem(password: string, { problems }: AccountTexts, own: readonly string[]): string | null {
  if ([...password].length < PASSWORD_CHARS_MIN) return problems.short;
  if (password.length > PASSWORD_CHARS_MAX) return problems.long;
  return isEasilyGuessed(password, own) ? problems.common : null;
}

export function scriptTag(): Html {
  return html`<script src="${ACCOUNTS_SCRIPT_PATH}" defer></script>`;
}
