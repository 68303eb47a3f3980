import { DEFAULT_FIRM } from '@doleances/core';
import { invitePerson, makeSetupLink } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { BASE, mailedLink, openDoorHouse, PASSWORD, pathOf, withOwner } from '../../../../test/support/door-house.ts';
import { until } from '../../../../test/support/until.ts';

const ANA = {
  name: 'Ana Côté',
  email: 'ana@auberge.example',
  role: 'manager',
  place: ['Laval'],
  staffName: 'Ana Côté',
};

test('before there is an account the house is open on its own machine, and nobody else’s', async () => {
  await using house = await openDoorHouse();
  const browser = house.browser();
  const page = await browser.get('/?lang=fr');
  expect(page.status).toBe(200);
  expect(page.text).toContain('Personne n’a encore de compte');
  expect((await browser.get('/setup?lang=fr')).text).toContain('doleances setup-link');
  await using elsewhere = await openDoorHouse({ areAccountsRequired: true });
  expect(await elsewhere.browser().get('/')).toMatchObject({ status: 303, location: '/sign-in?next=%2F' });
  expect((await elsewhere.browser().get('/sign-in?lang=fr')).text).toContain('Personne n’a encore de compte ici');
});

test('the setup link makes the owner, once; from then on everything but the public pages asks to sign in', async () => {
  await using house = await openDoorHouse();
  const url = await makeSetupLink(house.ports, 'test');
  const path = pathOf(url ?? '');
  const browser = house.browser();
  expect((await browser.get(path)).text).toContain('name="newPassword"');
  const short = await browser.post(path, { name: 'Hélène', email: 'h@auberge.example', newPassword: 'court' });
  expect([short.status, short.text.includes('12')]).toEqual([422, true]);
  const made = await browser.post(path, { name: 'Hélène', email: 'h@auberge.example', newPassword: PASSWORD });
  expect([made.status, made.location]).toEqual([303, '/']);
  expect(made.cookies.join()).toMatch(/HttpOnly/i);
  expect(made.cookies.join()).toMatch(/SameSite=Lax/i);
  expect((await browser.get('/')).text).toContain('Hélène');
  const stranger = house.browser();
  for (const closed of ['/', '/backlog', '/promises', '/settings/people', '/account']) {
    expect((await stranger.get(closed)).status, closed).toBe(303);
  }
  expect((await stranger.get('/api/v1/backlog')).status).toBe(401);
  for (const open of ['/patron', '/boss', '/livez', '/sign-in']) {
    expect((await stranger.get(open)).status, open).toBe(200);
  }
  expect((await stranger.get(path)).status).toBe(404);
  expect((await stranger.post(path, { name: 'X', email: 'x@x.example', newPassword: PASSWORD })).status).toBe(404);
  expect(await makeSetupLink(house.ports, 'test')).toBeNull();
});

test('a newer setup link voids the older, and none outlives a day', async () => {
  await using house = await openDoorHouse();
  const [first, second] = [await makeSetupLink(house.ports, 'test'), await makeSetupLink(house.ports, 'test')];
  const browser = house.browser();
  expect((await browser.get(pathOf(first ?? ''))).status).toBe(404);
  expect((await browser.get(pathOf(second ?? ''))).status).toBe(200);
  house.clock.now = new Date(house.clock.now.getTime() + 86_400_000);
  expect((await browser.get(pathOf(second ?? ''))).status).toBe(404);
});

test('in by password and out; another site signs nobody in', async () => {
  await using house = await openDoorHouse();
  await withOwner(house);
  const browser = house.browser();
  const typed = { email: 'helene@auberge.example', password: PASSWORD };
  const wrong = await browser.post('/sign-in?lang=fr', { ...typed, password: 'un autre mot de passe' });
  const unknown = await browser.post('/sign-in?lang=fr', { ...typed, email: 'personne@auberge.example' });
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  expect(wrong.text.replace(/value="[^"]*"/g, '')).toBe(unknown.text.replace(/value="[^"]*"/g, ''));
  const before = [...browser.jar.values()];
  const signedIn = await browser.post('/sign-in?next=%2Fpromises%3Flang%3Dfr', typed);
  expect([signedIn.status, signedIn.location]).toEqual([303, '/promises?lang=fr']);
  expect(before).toEqual([]);
  expect((await browser.get('/promises')).status).toBe(200);
  for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:1']) {
    const led = await browser.post(`/sign-in?next=${encodeURIComponent(elsewhere)}`, typed);
    expect(led.location).toBe('/');
  }
  const request = new Request(`${BASE}/sign-in`, {
    method: 'POST',
    headers: { host: 'localhost:8470', origin: 'https://evil.example' },
  });
  expect((await house.gate.fetch(request)).status).toBe(403);
  const stolen = new Map(browser.jar);
  expect((await browser.post('/sign-out')).location).toContain('/sign-in');
  for (const [name, value] of stolen) browser.jar.set(name, value);
  expect((await browser.get('/promises')).status).toBe(303);
});

test('a cookie that we did not sign opens nothing', async () => {
  await using house = await openDoorHouse();
  const owner = await withOwner(house);
  const [name = '', value = ''] = [...owner.jar][0] ?? [];
  const token = decodeURIComponent(value).split('.')[0] ?? '';
  const thief = house.browser();
  for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`, value.replace(/.{4}$/, 'AAA=')]) {
    thief.jar.set(name, encodeURIComponent(forged));
    expect((await thief.get('/backlog')).status, forged).toBe(303);
  }
});

test('invited by mail: she chooses a password, sees her place, and is out the moment she is removed', async () => {
  await using house = await openDoorHouse();
  const owner = await withOwner(house);
  const shown = await owner.post('/settings/people?lang=fr', ANA);
  expect(shown.text).toContain('/invite/');
  const path = await mailedLink(house, ANA.email);
  expect(shown.text).toContain(path.split('?')[0]);
  const ana = house.browser();
  expect((await ana.get(path)).text).toContain('Responsable');
  const accepted = await ana.post(path, { newPassword: PASSWORD, name: 'Hélène Roy', role: 'owner' });
  expect(accepted.status).toBe(303);
  const person = await house.store.findPersonByEmail(ANA.email);
  expect(person).toMatchObject({ name: 'Ana Côté', role: 'manager', locations: ['Laval'], staffName: 'Ana Côté' });
  expect((await ana.get('/backlog')).status).toBe(200);
  expect((await ana.get('/settings/people')).status).toBe(404);
  expect((await ana.post(`/settings/people/${person?.id}/change`, { role: 'owner' })).status).toBe(404);
  expect((await ana.get(path)).status).toBe(404);
  const changed = await owner.post(`/settings/people/${person?.id}/change`, { role: 'agent', everywhere: '1' });
  expect(changed.location).toContain('said=saved');
  expect((await ana.get('/silence')).status).toBe(404);
  expect((await owner.post(`/settings/people/${person?.id}/remove`)).location).toContain('said=removed');
  expect((await ana.get('/backlog')).status).toBe(303);
  expect((await ana.post('/sign-in', { email: ANA.email, password: PASSWORD })).status).toBe(422);
});

test('a common password is refused, and one made of the house’s name', async () => {
  await using house = await openDoorHouse();
  const path = pathOf((await makeSetupLink(house.ports, 'test')) ?? '');
  const browser = house.browser();
  for (const newPassword of ['password1234', 'Auberge202611']) {
    const typed = { name: 'Hélène', email: 'h@auberge.example', newPassword };
    const refused = await browser.post(`${path}?lang=fr`, typed);
    expect([refused.status, refused.text.includes('qu’on essaie en premier')], newPassword).toEqual([422, true]);
  }
  expect(await house.store.hasOwner()).toBe(false);
});

test('an invitation made at the machine comes from the owner, and says so when no mail can leave', async () => {
  await using house = await openDoorHouse({ mail: { smtpUrl: null } });
  const owner = await withOwner(house);
  const asked = { ...ANA, role: 'manager', locations: ['Laval'] } as const;
  const invited = await invitePerson(house.ports, asked, 'command line');
  const [letter] = await house.store.listOutbox(1);
  expect([letter?.subject, letter?.text].join()).toContain('Hélène');
  expect([letter?.subject, letter?.text].join()).not.toContain('command line');
  const page = await house.browser().get(pathOf(invited.ok ? invited.url : ''));
  expect([page.status, page.text.includes('Hélène'), page.text.includes('command line')]).toEqual([200, true, false]);
  const said = await owner.post('/settings/people?lang=fr', { ...ANA, email: 'bo@auberge.example' });
  expect(said.text).toContain('Aucun courriel n’est parti');
  expect(said.text).not.toContain('Le courriel est parti');
});

test('with the sample gone and no firm yet, the owner still sees who may enter and what was done', async () => {
  await using house = await openDoorHouse();
  const owner = await withOwner(house);
  await house.store.saveFirm(DEFAULT_FIRM, true, 'test');
  await house.store.removeSample('Hélène');
  expect((await owner.get('/settings/people?lang=fr')).text).toContain('helene@auberge.example');
  expect((await owner.get('/audit?lang=fr')).text).toContain('Hélène');
  expect((await owner.get('/account?lang=fr')).text).toContain('helene@auberge.example');
  expect(await owner.get('/setup')).toMatchObject({ status: 303, location: '/' });
  expect((await owner.get('/promises?lang=fr')).text).toContain('href="/?lang=fr"');
});

test('an invitation is sent again, which voids the first, and revoked', async () => {
  await using house = await openDoorHouse();
  const owner = await withOwner(house);
  await owner.post('/settings/people', ANA);
  const first = await mailedLink(house, ANA.email);
  const [invite] = await house.store.listInvites(house.clock.now);
  const again = await owner.post(`/settings/invites/${invite?.id}/again`);
  expect((await owner.get(first)).status).toBe(404);
  const second = /\/invite\/[\w-]{43}/.exec(again.text)?.[0] ?? '';
  expect((await owner.get(second)).status).toBe(200);
  const [newer] = await house.store.listInvites(house.clock.now);
  expect((await owner.post(`/settings/invites/${newer?.id}/revoke`)).status).toBe(303);
  expect((await owner.get(second)).status).toBe(404);
});

test('the last owner can neither be removed nor made less', async () => {
  await using house = await openDoorHouse();
  const owner = await withOwner(house);
  const me = await house.store.findPersonByEmail('helene@auberge.example');
  expect((await owner.post(`/settings/people/${me?.id}/remove`)).status).toBe(422);
  expect((await owner.post(`/settings/people/${me?.id}/change`, { role: 'agent', everywhere: '1' })).status).toBe(422);
  expect(await house.store.hasOwner()).toBe(true);
});

test('a link by mail lets in once, by its button alone; a forgotten password ends every session', async () => {
  await using house = await openDoorHouse();
  const owner = await withOwner(house);
  const browser = house.browser();
  const asked = await browser.post('/sign-in/mail', { email: 'helene@auberge.example' });
  const nobody = await browser.post('/sign-in/mail', { email: 'personne@auberge.example' });
  expect([asked.status, asked.location]).toEqual([nobody.status, nobody.location]);
  await until(async () => (await house.store.listOutbox(9)).length === 1);
  const path = await mailedLink(house, 'helene@auberge.example');
  expect((await browser.get(path)).status).toBe(200);
  expect((await browser.get('/backlog')).status).toBe(303);
  expect((await browser.post(path)).location).toBe('/');
  expect((await browser.get('/backlog')).status).toBe(200);
  expect((await house.browser().post(path)).status).toBe(404);
  await browser.post('/password', { email: 'helene@auberge.example' });
  await until(async () => (await house.store.listOutbox(9)).length === 2);
  const reset = await mailedLink(house, 'helene@auberge.example');
  expect(reset).toContain('/password/');
  expect((await browser.post(reset, { newPassword: 'un tout nouveau secret' })).location).toContain('said=changed');
  expect((await browser.get('/backlog')).status).toBe(303);
  expect((await owner.get('/backlog')).status).toBe(303);
  const typed = { email: 'helene@auberge.example', password: 'un tout nouveau secret' };
  expect((await browser.post('/sign-in', typed)).status).toBe(303);
  expect((await house.browser().post('/sign-in', { ...typed, password: PASSWORD })).status).toBe(422);
});

test('what happens at the door is in the trail, without an address', async () => {
  await using house = await openDoorHouse();
  const owner = await withOwner(house);
  await owner.post('/settings/people', ANA);
  const ana = house.browser();
  await ana.post(await mailedLink(house, ANA.email), { newPassword: PASSWORD });
  await ana.post('/sign-in', { email: ANA.email, password: 'pas le bon du tout' });
  const person = await house.store.findPersonByEmail(ANA.email);
  await owner.post(`/settings/people/${person?.id}/change`, { role: 'agent', everywhere: '1' });
  await owner.post(`/settings/people/${person?.id}/remove`);
  const trail = await house.store.listEvents(person?.id ?? '', 20);
  expect(trail.map(({ what, who }) => `${what} ${who}`).toReversed()).toEqual([
    'account_invite_accepted Ana Côté',
    'account_signed_in Ana Côté',
    'account_sign_in_failed door',
    'account_role_changed Hélène Roy',
    'account_removed Hélène Roy',
  ]);
  expect(JSON.stringify([trail, house.lines])).not.toContain('@');
});
