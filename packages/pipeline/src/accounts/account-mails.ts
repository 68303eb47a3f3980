import type { LinkKind } from '@doleances/store';

export type AccountLetter = {
  readonly firmName: string;
  readonly name: string;
  /** Who asked for it; the person themselves where they did. */
  readonly by: string;
  readonly url: string;
};

type Words = { readonly subject: string; readonly text: string };
type MailKind = Exclude<LinkKind, 'setup'> | 'needs_code';

const FR: Record<MailKind, (letter: AccountLetter) => Words> = {
  invite: ({ firmName, name, by, url }) => ({
    subject: `${by} vous invite dans Doléances, chez ${firmName}`,
    text: `Bonjour ${name},

${by} vous ouvre l’accès au tableau de bord des plaintes de ${firmName}. Pour choisir votre mot de passe\u00a0:

${url}

Ce lien est à vous seul, sert une fois et s’éteint dans sept jours. Vous n’attendiez rien de tel\u00a0? Ne cliquez pas, et parlez-en à ${by}.
`,
  }),
  sign_in: ({ firmName, name, url }) => ({
    subject: `Votre lien pour entrer chez ${firmName}`,
    text: `Bonjour ${name},

Voici de quoi entrer sans mot de passe\u00a0:

${url}

Ce lien sert une fois et s’éteint dans quinze minutes. Ce n’est pas vous qui l’avez demandé\u00a0? Ne faites rien\u00a0: sans lui, personne n’entre.
`,
  }),
  reset: ({ firmName, name, url }) => ({
    subject: `Un nouveau mot de passe pour ${firmName}`,
    text: `Bonjour ${name},

Pour choisir un nouveau mot de passe\u00a0:

${url}

Ce lien sert une fois et s’éteint dans une heure. Ce n’est pas vous qui l’avez demandé\u00a0? Ne faites rien\u00a0: votre mot de passe reste le bon.
`,
  }),
  needs_code: ({ firmName, name, url }) => ({
    subject: `Pour entrer chez ${firmName}`,
    text: `Bonjour ${name},

Votre compte demande un code à usage unique\u00a0: un lien par courriel n’y suffit pas. Entrez avec votre mot de passe et votre code, ou avec votre clé d’accès\u00a0:

${url}

Ce n’est pas vous qui avez demandé ce message\u00a0? Ne faites rien.
`,
  }),
};

const EN: typeof FR = {
  invite: ({ firmName, name, by, url }) => ({
    subject: `${by} invites you to Doleances at ${firmName}`,
    text: `Hello ${name},

${by} opens the complaints dashboard of ${firmName} to you. To choose your password:

${url}

This link is yours alone, works once and expires in seven days. You expected nothing of the kind? Do not click, and ask ${by}.
`,
  }),
  sign_in: ({ firmName, name, url }) => ({
    subject: `Your link to enter ${firmName}`,
    text: `Hello ${name},

This lets you in without a password:

${url}

The link works once and expires in fifteen minutes. You did not ask for it? Do nothing: without it, nobody gets in.
`,
  }),
  reset: ({ firmName, name, url }) => ({
    subject: `A new password for ${firmName}`,
    text: `Hello ${name},

To choose a new password:

${url}

This link works once and expires in one hour. You did not ask for it? Do nothing: your password stays as it is.
`,
  }),
  needs_code: ({ firmName, name, url }) => ({
    subject: `To enter ${firmName}`,
    text: `Hello ${name},

Your account asks for a one-time code: a link by mail is not enough for it. Enter with your password and your code, or with your passkey:

${url}

You did not ask for this message? Do nothing.
`,
  }),
};

export function accountMail(kind: MailKind, letter: AccountLetter, language: 'fr' | 'en'): Words {
  return (language === 'fr' ? FR : EN)[kind](letter);
}
