import { expect, test } from 'vitest';
import { openDoorHouse, PASSWORD, withOwner } from '../../../../test/support/door-house.ts';

const EMAIL = 'helene@auberge.example';
const GUESSES = 1_000;
const AT_ONCE = 20;
/** A thousand real requests, on a machine that may be busy. */
const PATIENCE_MS = 240_000;

test(
  'P25: of 1,000 guesses ten are looked at; the right password is refused too, and works a quarter of an hour later',
  async () => {
    await using house = await openDoorHouse();
    await withOwner(house);
    const person = await house.store.findPersonByEmail(EMAIL);
    const counts = new Map<number, number>();
    // From everywhere and many at once: an address of its own does not help whoever guesses one account.
    const guess = async (nth: number) => {
      const guesser = house.browser(`203.0.113.${nth % 250}`);
      const { status } = await guesser.post('/sign-in', { email: EMAIL, password: `devinette numero ${nth}` });
      counts.set(status, (counts.get(status) ?? 0) + 1);
    };
    for (let nth = 0; nth < GUESSES; nth += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => guess(nth + more)));
    }
    console.info(
      `P25: of ${GUESSES} guesses from 250 addresses within 15 minutes ${counts.get(422) ?? 0} were looked at`,
    );
    expect(Object.fromEntries(counts)).toEqual({ 422: 10, 429: GUESSES - 10 });
    const trail = await house.store.listEvents(person?.id ?? '', GUESSES);
    expect(trail.filter(({ what }) => what === 'account_sign_in_failed')).toHaveLength(10);
    const right = () => house.browser('198.51.100.7').post('/sign-in', { email: EMAIL, password: PASSWORD });
    expect((await right()).status).toBe(429);
    house.clock.now = new Date(house.clock.now.getTime() + 901_000);
    expect((await right()).status).toBe(303);
  },
  PATIENCE_MS,
);

test('an account that is not there is counted like one that is, and an address that tries many is stopped', async () => {
  await using house = await openDoorHouse();
  await withOwner(house);
  const statuses: number[] = [];
  for (let nth = 0; nth < 12; nth += 1) {
    const guesser = house.browser(`203.0.113.${nth}`);
    statuses.push((await guesser.post('/sign-in', { email: 'personne@x.example', password: 'devinette 123' })).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
  const sprayed: number[] = [];
  for (let nth = 0; nth < 12; nth += 1) {
    const guesser = house.browser('192.0.2.9');
    sprayed.push((await guesser.post('/sign-in', { email: `${nth}@x.example`, password: 'devinette 123' })).status);
  }
  expect(sprayed).toEqual(statuses);
});

test('whoever knows the password is not locked out by their own few mistakes', async () => {
  await using house = await openDoorHouse();
  await withOwner(house);
  for (let round = 0; round < 3; round += 1) {
    for (let nth = 0; nth < 3; nth += 1) {
      const browser = house.browser('198.51.100.7');
      expect((await browser.post('/sign-in', { email: EMAIL, password: `oups ${nth} oups oups` })).status).toBe(422);
    }
    expect((await house.browser('198.51.100.7').post('/sign-in', { email: EMAIL, password: PASSWORD })).status).toBe(
      303,
    );
  }
});
