import type { Role } from '@doleances/core';
import type { InviteOutcome } from '@doleances/pipeline';
import type { PersonKept } from '@doleances/store';
import type { Terminal } from './terminal/terminal.ts';

const FR = {
  help: {
    setupLink: 'le lien, à usage unique, qui crée le compte du patron',
    account: 'comptes : qui entre dans le tableau de bord',
    list: 'lister les comptes et les invitations',
    invite: 'inviter quelqu’un par courriel, et montrer son lien',
    email: 'son adresse de courriel',
    name: 'son nom',
    role: 'owner (patron), manager (responsable) ou agent (équipe)',
    place: 'un endroit dont cette personne s’occupe ; sans cela, partout',
    staff: 'son nom dans la liste de l’équipe : ce qui la nomme lui reste caché',
    revoke: 'retirer un compte, ou annuler une invitation',
    resetLink: 'un lien pour choisir un nouveau mot de passe, à donner soi-même',
    dropCode: 'ne plus demander de code à cette personne : téléphone et codes de secours perdus',
    json: 'en JSON',
  },
  setupAt: (url: string) => `Compte du patron :      ${url}`,
  setupOnce: 'Ce lien sert une fois et s’éteint dans vingt-quatre heures.',
  hasOwner: 'Il y a déjà un patron. Pour un nouveau mot de passe : doleances account reset-link ADRESSE.',
  nobody: 'Personne n’a encore de compte.',
  roles: { owner: 'patron', manager: 'responsable', agent: 'équipe' } satisfies Record<Role, string>,
  everywhere: 'partout',
  invited: 'invitation en attente',
  withCode: 'avec code',
  inviteSent: 'Le courriel est parti. Le même lien, à donner soi-même :',
  inviteWritten:
    'Aucun courriel n’est parti : il n’y a pas de serveur d’envoi (DOLEANCES_SMTP_URL). Donnez ce lien vous-même :',
  resetOnce: 'Ce lien sert une fois, pendant une heure :',
  revoked: 'C’est retiré.',
  unknown: (email: string) => `Personne n’a l’adresse « ${email} », et aucune invitation ne l’attend.`,
  badRole: 'Le rôle est owner (patron), manager (responsable) ou agent (équipe).',
  kept: {
    no_person: 'Ce compte n’est plus là.',
    last_owner: 'C’est le dernier patron : invitez-en un autre d’abord.',
  } satisfies Record<PersonKept, string>,
  refused: {
    bad_address: 'Cette adresse de courriel n’est pas complète.',
    no_name: 'Il manque un nom : --name "…".',
    known_address: 'Cette adresse est déjà celle de quelqu’un.',
    no_place: 'Choisissez au moins un endroit.',
  } satisfies Record<Extract<InviteOutcome, { ok: false }>['reason'], string>,
};

const EN: typeof FR = {
  help: {
    setupLink: 'the one-time link that makes the owner’s account',
    account: 'accounts: who comes into the dashboard',
    list: 'list accounts and invitations',
    invite: 'invite somebody by mail, and show their link',
    email: 'their e-mail address',
    name: 'their name',
    role: 'owner, manager or agent',
    place: 'a location they answer for; without it, everywhere',
    staff: 'their name in the list of staff: what names them stays hidden from them',
    revoke: 'remove an account, or cancel an invitation',
    resetLink: 'a link to choose a new password, to hand over yourself',
    dropCode: 'stop asking this person for a code: phone and backup codes lost',
    json: 'as JSON',
  },
  setupAt: (url) => `Owner’s account: ${url}`,
  setupOnce: 'This link works once and expires in twenty-four hours.',
  hasOwner: 'There is an owner already. For a new password: doleances account reset-link ADDRESS.',
  nobody: 'Nobody has an account yet.',
  roles: { owner: 'owner', manager: 'manager', agent: 'team' },
  everywhere: 'everywhere',
  invited: 'invitation open',
  withCode: 'with a code',
  inviteSent: 'The mail is on its way. The same link, to hand over yourself:',
  inviteWritten: 'No mail left: there is no outgoing server (DOLEANCES_SMTP_URL). Hand this link over yourself:',
  resetOnce: 'This link works once, for one hour:',
  revoked: 'Removed.',
  unknown: (email) => `Nobody has the address "${email}", and no invitation waits for it.`,
  badRole: 'The role is owner, manager or agent (team).',
  kept: {
    no_person: 'That account is gone.',
    last_owner: 'That is the last owner: invite another one first.',
  },
  refused: {
    bad_address: 'This e-mail address is not complete.',
    no_name: 'A name is missing: --name "…".',
    known_address: 'This address is somebody’s already.',
    no_place: 'Choose at least one location.',
  },
};

export function accountTextsFor(language: Terminal['language']): typeof FR {
  return language === 'fr' ? FR : EN;
}
