import { expect, test } from 'vitest';
import { itemOf, readTestComplaint, signalsOf } from '../../../../test/support/store-values.ts';
import { openApiHouse } from '../../../../test/support/api-house.ts';

type Json = Record<string, unknown>;
type Page = { readonly complaints: readonly { readonly id: string }[]; readonly next: string | null };

async function openHouse() {
  const house = await openApiHouse();
  const page = async (query: string) => (await (await house.ask('GET', `/api/v1/complaints${query}`)).json()) as Page;
  const idsOf = async (query: string) => (await page(query)).complaints.map(({ id }) => id);
  return { ...house, page, idsOf };
}

test('all complaints are walked page by page, each once, whatever arrives meanwhile', async () => {
  await using house = await openHouse();
  const all = await house.idsOf('');
  expect(all).toHaveLength(4);
  const first = await house.page('?limit=3');
  await readTestComplaint(house.store, house.source, {
    item: itemOf('later', { receivedAt: '2025-11-19T09:00:00Z', author: { name: 'X', email: 'x@example.com' } }),
  });
  const second = await house.page(`?limit=3&cursor=${first.next}`);
  expect([...first.complaints, ...second.complaints].map(({ id }) => id)).toEqual(all);
  expect(second.next).toBeNull();
});

test('complaints are found by words, theme, day, place and whether they are critical', async () => {
  await using house = await openHouse();
  const item = itemOf('found', {
    ...{ receivedAt: '2025-11-10T12:00:00Z', location: 'Laval', text: 'Le détecteur a sonné toute la nuit.' },
    author: { name: 'Y', email: 'y@example.com' },
  });
  const signals = signalsOf({ criticalReasons: ['safety'], grievances: [] });
  const { id } = await readTestComplaint(house.store, house.source, { item, changes: { signals } });
  for (const query of [
    '?q=détecteurs',
    '?since=2025-11-10',
    '?location=Laval',
    '?critical=true',
    '?q="toute la nuit"',
  ]) {
    expect(await house.idsOf(query), query).toEqual([id]);
  }
  expect(await house.idsOf('?theme=thm_noise')).toHaveLength(2);
  expect(await house.idsOf('?kind=praise')).toEqual([]);
  expect(await house.idsOf('?until=2025-11-10')).not.toContain(id);
  const bad = await house.ask('GET', '/api/v1/complaints?since=hier&kind=rant&limit=0');
  expect(bad.status).toBe(400);
  const { problems } = (await bad.json()) as { problems: { field: string }[] };
  expect(problems.map(({ field }) => field).toSorted()).toEqual(['kind', 'limit', 'since']);
});

test('one complaint tells what was read in it, its themes and its thread', async () => {
  await using house = await openHouse();
  const sheet = (await (await house.ask('GET', `/api/v1/complaints/${house.complaintId}`)).json()) as Json;
  expect(sheet).toMatchObject({
    id: house.complaintId,
    grievances: [{ themeId: 'thm_cleanliness', quote: 'La chambre était sale.' }],
    promises: [{ action: 'appel' }],
    threadIds: [],
    corrections: [],
  });
});

test('a complaint handed over twice is counted once, and its id names no other words', async () => {
  await using house = await openHouse();
  const hand = async (body: Json, headers: Record<string, string> = {}) => {
    const answer = await house.ask('POST', '/api/v1/complaints', body, headers);
    return { status: answer.status, told: (await answer.json()) as Json };
  };
  const text = 'La chambre était sale et personne ne répond.';
  const first = await hand({ text, externalId: 'caisse-1' });
  expect(first).toMatchObject({ status: 201, told: { isKnown: false, kind: 'complaint' } });
  const again = await hand({ text, externalId: 'caisse-1' });
  expect(again).toMatchObject({ status: 200, told: { isKnown: true, complaintId: first.told.complaintId } });
  expect(await hand({ text: 'Autre chose.', externalId: 'caisse-1' })).toMatchObject({
    ...{ status: 409, told: { error: 'known_otherwise' } },
  });
  const keyed = await hand({ text }, { 'idempotency-key': 'k1' });
  expect(keyed.status).toBe(201);
  expect((await hand({ text }, { 'idempotency-key': 'k1' })).status).toBe(200);
  expect((await hand({ text: ' ' })).status).toBe(422);
  expect((await hand({ text, receivedAt: '2031-01-01T00:00:00Z' })).status).toBe(422);
  const wrong = await hand({ txet: text, author: { email: 'nobody' } });
  expect(wrong.status).toBe(400);
  expect(wrong.told.problems).toEqual(
    expect.arrayContaining([
      { field: 'text', message: 'is missing; give a string' },
      { field: 'txet', message: 'is no field here; check its spelling' },
      expect.objectContaining({ field: 'author.email' }),
    ]),
  );
});

test('a reading is corrected, tried out first, and taken back', async () => {
  await using house = await openHouse();
  const path = `/api/v1/complaints/${house.complaintId}/corrections`;
  const asked = { field: 'severity', value: '8', who: 'Sandrine' };
  const tried = await house.ask('POST', path, { ...asked, dryRun: true });
  expect([tried.status, await tried.json()]).toEqual([200, expect.objectContaining({ applied: false })]);
  expect(await house.store.listCorrections(5)).toEqual([]);
  const made = await house.ask('POST', path, asked);
  const { correction } = (await made.json()) as { correction: { id: number } };
  expect([made.status, correction]).toEqual([201, expect.objectContaining({ is: '8', who: 'Sandrine' })]);
  const unknown = await house.ask('POST', path, { ...asked, value: 'énorme' });
  expect([unknown.status, ((await unknown.json()) as Json).error]).toEqual([422, 'unknown_value']);
  const back = await house.ask('POST', `/api/v1/corrections/${correction.id}/withdraw`, { why: 'erreur' });
  expect(back.status).toBe(200);
});
