import { type Firm, momentText, ROLES, type Role } from '@doleances/core';
import type { LinkRow, PersonRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type Said, saidBox } from './account-forms.ts';
import type { AccountTexts } from './account-texts.ts';

export type PeoplePage = View & {
  readonly words: AccountTexts;
  readonly said: Said;
  /** A link to hand over, shown once. */
  readonly link: { readonly text: string; readonly url: string } | null;
  readonly people: readonly PersonRow[];
  readonly invites: readonly LinkRow[];
  readonly me: string | null;
  readonly typed: Readonly<Record<'name' | 'email', string>>;
};

export function peoplePage(page: PeoplePage): Html {
  const { words, said, link, people, invites } = page;
  const texts = words.people;
  return html`<h1>${texts.title}</h1>
<p class="lead">${people.length === 0 ? texts.nobody : texts.lead}</p>
${saidBox(said)}
${link === null ? '' : html`<div class="card" role="status"><p>${link.text}</p><p><code id="link">${link.url}</code></p></div>`}
${people.map((person) => personCard(person, page))}
${invites.length === 0 ? '' : html`<h2>${texts.invited}</h2><ul class="history">${invites.map((invite) => inviteLine(invite, page))}</ul>`}
${people.length === 0 ? '' : inviteForm(page)}`;
}

function personCard(person: PersonRow, page: PeoplePage): Html {
  const { words, language, locale, firm, me } = page;
  const { people: texts, roles } = words;
  const seen =
    person.lastSeenAt === null ? texts.never : texts.lastSeen(momentText(person.lastSeenAt, locale, firm.timeZone));
  const isReachable = person.hasPassword || person.passkeys > 0;
  const facts = [
    sightText(person, words),
    ...(person.staffName === null ? [] : [texts.known(person.staffName)]),
    ...(person.hasTwoFactor ? [texts.withCode] : []),
    isReachable ? seen : texts.noKey,
  ];
  const path = `/settings/people/${person.id}`;
  const button = (deed: string, text: string) =>
    html`<form method="post" action="${path}/${deed}?lang=${language}"><button class="small">${text}</button></form>`;
  return html`<section class="card" id="${person.id}"><h2>${person.name}${person.id === me ? html` <span class="tag">${texts.you}</span>` : ''}</h2>
<p>${roles[person.role]} · ${person.email}</p><p class="hint">${facts.join(' · ')}</p>
<details><summary>${texts.change}</summary><form class="correct" method="post" action="${path}/change?lang=${language}">${sightFields(person, page, person.id)}<button>${texts.save}</button></form></details>
<details><summary>${texts.more}</summary><div class="buttons">${button('reset', texts.reset)}${person.hasTwoFactor ? button('code', texts.stopCode) : ''}${button('end', texts.endAll)}</div>
${person.id === me ? '' : html`<p class="hint">${texts.removeHint}</p>${button('remove', texts.remove)}`}</details></section>`;
}

export function sightText(
  { role, locations }: Pick<PersonRow, 'role' | 'locations'>,
  { people }: Pick<AccountTexts, 'people'>,
): string {
  return role === 'owner' || locations === null ? people.everywhere : people.places(locations.join(', '));
}

function inviteLine({ id, invitedAs, expiresAt }: LinkRow, { words, language, locale, firm }: PeoplePage): Html {
  if (invitedAs === null) return html``;
  const texts = words.people;
  const told = [invitedAs.name, invitedAs.email, words.roles[invitedAs.role], sightText(invitedAs, words)];
  const button = (deed: string, text: string) =>
    html`<form method="post" action="/settings/invites/${id}/${deed}?lang=${language}"><button class="small">${text}</button></form>`;
  return html`<li><span>${told.join(' · ')} · ${texts.until(momentText(expiresAt, locale, firm.timeZone))}</span>${button('again', texts.again)}${button('revoke', texts.revoke)}</li>`;
}

function inviteForm(page: PeoplePage): Html {
  const { words, language, typed } = page;
  const { people: texts, fields } = words;
  const nobody = { role: 'manager', locations: null, staffName: null } as const;
  return html`<h2 id="invite">${texts.invite}</h2><p>${texts.inviteLead}</p>
<form class="correct" method="post" action="/settings/people?lang=${language}">
<p><label for="invite-name">${fields.name}</label><input id="invite-name" name="name" maxlength="80" required autocomplete="off" value="${typed.name}"></p>
<p><label for="invite-email">${fields.email}</label><input id="invite-email" name="email" type="email" maxlength="254" required autocomplete="off" value="${typed.email}"></p>
${sightFields(nobody, page, 'invite')}
<button class="main">${texts.send}</button></form>`;
}

type Seen = Pick<PersonRow, 'role' | 'locations' | 'staffName'>;

/** Role, places and name in the team. */
function sightFields({ role, locations, staffName }: Seen, { words, firm }: PeoplePage, id: string): Html {
  const { fields, people: texts } = words;
  const colon = words.fields.role === 'Role' ? ':' : '\u00a0:';
  const roleChoice = (one: Role) =>
    html`<option value="${one}"${one === role ? html` selected` : ''}>${words.roles[one]}</option>`;
  return html`<p><label for="${id}-role">${fields.role}</label><span><select id="${id}-role" name="role" aria-describedby="${id}-role-hint">${ROLES.map(roleChoice)}</select> <span class="hint" id="${id}-role-hint">${ROLES.map((one) => html`${words.roles[one]}${colon} ${words.roleHints[one]}.<br>`)}</span></span></p>
${firm.locations.length === 0 ? html`<input type="hidden" name="everywhere" value="1">` : placesFieldset(locations, firm, words)}
<p><label for="${id}-staff">${fields.staffName}</label><span><select id="${id}-staff" name="staffName"><option value="">${texts.staffNone}</option>${staffNames(firm, staffName).map((name) => html`<option${name === staffName ? html` selected` : ''}>${name}</option>`)}</select> <span class="hint">${texts.staffHint}</span></span></p>`;
}

function placesFieldset(locations: readonly string[] | null, firm: Firm, { fields, people }: AccountTexts): Html {
  const isAt = ({ id, name }: Firm['locations'][number]) => locations?.some((one) => one === id || one === name);
  return html`<fieldset><legend>${fields.places}</legend><label class="check"><input type="checkbox" name="everywhere" value="1"${locations === null ? html` checked` : ''}> ${people.allPlaces}</label>${firm.locations.map(
    (place) =>
      html`<label class="check"><input type="checkbox" name="place" value="${place.name}"${isAt(place) ? html` checked` : ''}> ${place.name}</label>`,
  )}<span class="hint">${people.placesHint}</span></fieldset>`;
}

/** A name that left the list of staff still hides what names them. */
function staffNames({ staff }: Firm, own: string | null): readonly string[] {
  return [...new Set([...staff.map(({ name }) => name), ...(own === null ? [] : [own])])];
}
