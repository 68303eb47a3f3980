import { createToken, openTokenGate } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openApiHouse } from '../../../../test/support/api-house.ts';
import { createGate } from '../house/gate.ts';
import { ApiError, createClient } from './client.ts';

async function openClient(role: string) {
  const house = await openApiHouse();
  const asked = { name: 'Tableur', role, locations: null, staffName: null, days: 1, who: 'test' };
  const made = await createToken(house.ports, asked);
  if (!made.ok) throw new Error(made.reason);
  const gate = createGate(house.ports, { viewerOf: () => null, viewerOfToken: openTokenGate(house.ports) });
  const client = createClient('http://localhost:8470', {
    token: made.secret,
    async fetch(request) {
      request.headers.set('host', 'localhost:8470');
      return gate.fetch(request);
    },
  });
  return { house, client, [Symbol.asyncDispose]: () => house[Symbol.asyncDispose]() };
}

test('the client asks and acts with the types of the server, and pages through complaints', async () => {
  await using at = await openClient('owner');
  const { items } = await at.client.listBacklog();
  expect(items.map(({ themeId }) => themeId).toSorted()).toEqual(['thm_cleanliness', 'thm_noise']);
  const seen: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await at.client.listComplaints({ query: { limit: 3, ...(cursor === undefined ? {} : { cursor }) } });
    seen.push(...page.complaints.map(({ id }) => id));
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(new Set(seen).size).toBe(4);
  const { item } = await at.client.actOnItem({ params: { id: 'thm_noise' }, body: { do: 'start' } });
  expect(item.state).toBe('in_progress');
  expect((await at.house.store.listEvents('thm_noise', 1))[0]?.who).toBe('Tableur');
  const text = 'La chambre était sale.';
  const first = await at.client.addComplaint({ body: { text }, idempotencyKey: 'k1' });
  const again = await at.client.addComplaint({ body: { text }, idempotencyKey: 'k1' });
  expect([first.isKnown, again.isKnown, again.complaintId]).toEqual([false, true, first.complaintId]);
});

test('what is refused is an error that says what, which one and what to do', async () => {
  await using at = await openClient('agent');
  await expect(at.client.listSources()).rejects.toMatchObject({ status: 404, retry: 'never' });
  await expect(at.client.findComplaint({ params: { id: 'cmp_none' } })).rejects.toMatchObject({ error: 'not_found' });
  // @ts-expect-error A deed that does not exist is refused by the compiler first, then by the server.
  const wrong = at.client.changePromise({ params: { id: 'prm_x' }, body: { deed: 'dance' } });
  await expect(wrong).rejects.toBeInstanceOf(ApiError);
});
