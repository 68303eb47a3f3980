import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../../test/support/database.ts';
import { releaseComplaint } from '../complaint/release-complaint.ts';
import { readConfig } from '../ports/config.ts';
import { openPorts, type Ports } from '../ports/ports.ts';
import { untilCaughtUp } from '../running/catch-up.ts';
import { openStages } from '../running/open-stages.ts';
import { portsSeenBy } from '../seen/seen-by.ts';
import { read } from '../stages/2-read.ts';
import { group } from '../stages/3-group.ts';
import { rank } from '../stages/4-rank.ts';
import { escalate } from '../stages/5-escalate.ts';
import { remind } from '../stages/5-remind.ts';
import { saveFormSource } from './form-source.ts';
import { findHeldForms, listForms, mapForm, mappingFrom } from './held-forms.ts';
import { receiveDelivery, receiveForBoss } from './receive-delivery.ts';

const BOSS = { name: 'Ève Roy', email: 'patronne@fleuve.example', location: null };

async function openHouse() {
  const database = await openTestDatabase();
  const config = readConfig({ DATABASE_URL: database.url, DOLEANCES_PORT: '0', DOLEANCES_LOG_LEVEL: 'silent' });
  if (!config.ok) throw new Error(config.problems.join('; '));
  const ports = await openPorts(config.config);
  await ports.store.saveFirm({ ...DEFAULT_FIRM, escalationContacts: [BOSS] }, false, 'test');
  const stages = await openStages(ports, [read, group, rank, escalate, remind]);
  return {
    ports,
    settle: () => untilCaughtUp(ports, () => {}),
    async [Symbol.asyncDispose]() {
      await stages[Symbol.asyncDispose]();
      await ports[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

const deliver = (ports: Ports, address: string, body: unknown) =>
  receiveDelivery(ports, {
    address,
    headers: {},
    type: 'form/json',
    rawBody: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  });

test('an unknown form is held, shown, mapped by a person, and then all it held is read', async () => {
  await using house = await openHouse();
  const { ports, settle } = house;
  const { id, address } = await saveFormSource(ports, { name: 'contact', shape: 'gravity' });
  await deliver(ports, address, {
    id: '1',
    form_id: '3',
    1: 'Luc Roy',
    2: 'luc@client.ca',
    3: 'La chambre était sale.',
  });
  await deliver(ports, address, {
    id: '2',
    form_id: '3',
    1: 'Ève Côté',
    2: 'eve@client.ca',
    3: 'On ne m’a jamais rappelé.',
  });
  await deliver(ports, address, '{"id":');
  await settle();
  expect(await ports.store.countComplaints()).toMatchObject({ items: 3, read: 0 });
  const [listed] = await listForms(ports);
  expect(listed?.held).toMatchObject([
    { why: 'unmapped', count: 2 },
    { why: 'unreadable', count: 1 },
  ]);

  const held = await findHeldForms(ports, id);
  expect(held?.columns.map(({ column }) => column)).toEqual(['1', '2', '3']);
  expect(held?.columns[2]?.examples).toContain('La chambre était sale.');
  expect(held?.previews.every((preview) => preview.read === null)).toBe(true);

  const mapping = mappingFrom({ text: ['3'], name: ['1'], email: ['2'] });
  if (mapping === null) throw new Error('no mapping');
  const tried = await findHeldForms(ports, id, mapping);
  expect(tried?.previews.map((preview) => preview.read?.name)).toEqual(expect.arrayContaining(['Luc Roy', 'Ève Côté']));
  expect(await ports.store.countComplaints()).toMatchObject({ read: 0 });

  expect(await mapForm(ports, { sourceId: id, mapping, who: 'test' })).toEqual({ readAgain: 3 });
  await settle();
  expect(await ports.store.countComplaints()).toMatchObject({ items: 3, read: 2, complaints: 2 });
  expect(await ports.store.countHeld()).toMatchObject([{ why: 'unreadable', count: 1 }]);
  expect(await ports.store.listEvents(id, 5)).toMatchObject([{ who: 'test', what: 'form fields mapped' }]);

  await deliver(ports, address, { id: '3', form_id: '3', 1: 'Zoé', 3: 'Le chauffage ne marche pas.' });
  await settle();
  expect(await ports.store.countComplaints()).toMatchObject({ read: 3 });
});

test('what nobody can be asked for is no mapping', () => {
  expect(mappingFrom({ name: ['1'] })).toBeNull();
  expect(mappingFrom({ text: [''] })).toBeNull();
  expect(mappingFrom({ text: ['a', 'b'], email: [] })).toEqual({ text: ['a', 'b'] });
});

test('what is written on the page is for the boss alone, told by letter, and once', async () => {
  await using house = await openHouse();
  const { ports, settle } = house;
  const words = new URLSearchParams({
    message: 'La chambre était sale et vous deviez me rappeler lundi. Ça fait deux semaines.',
    telephone: '514 555-0199',
  });
  const rawBody = Buffer.from(words.toString());
  for (let time = 0; time < 2; time += 1) await receiveForBoss(ports, { type: 'form/urlencoded', rawBody });
  await settle();
  const line = await ports.store.listDirectLine(10);
  expect(line).toHaveLength(1);
  const complaint = line[0];
  if (complaint === undefined) throw new Error('not on the line');
  expect(complaint).toMatchObject({ authorPhone: '514 555-0199', channel: 'form', kind: 'complaint' });
  const agent = portsSeenBy(ports, { role: 'agent', name: 'Ana', locations: null });
  expect(await agent.store.listDirectLine(10)).toEqual([]);
  expect(await agent.store.findComplaint(complaint.id)).toBeNull();
  expect(await ports.store.listSends(complaint.id)).toMatchObject([{ to: [{ address: BOSS.email }] }]);
  // Nothing that staff work from shows it: no theme, no backlog item, no promise.
  expect(await ports.store.listBacklog()).toEqual([]);
  expect(await ports.store.listPromises({ limitRows: 10 })).toEqual([]);
  expect((await ports.store.listGrievances(complaint.id)).map(({ themeId }) => themeId)).not.toContain(
    expect.any(String),
  );

  // Read again by newer rules, or judged anew because the client wrote once more, it is still the boss's.
  await ports.store.ring('read', complaint.itemId);
  await ports.store.ring('remind', complaint.id);
  await settle();
  expect(await ports.store.listBacklog()).toEqual([]);
  expect(await ports.store.listSends(complaint.id)).toHaveLength(1);

  expect(await releaseComplaint(ports, complaint.id, 'owner')).toBe(true);
  expect(await releaseComplaint(ports, complaint.id, 'owner')).toBe(false);
  await settle();
  expect(await ports.store.listDirectLine(10)).toEqual([]);
  expect((await ports.store.listBacklog()).length).toBeGreaterThan(0);
  expect((await ports.store.listPromises({ limitRows: 10 })).length).toBeGreaterThan(0);
  expect(await ports.store.listEvents(complaint.id, 5)).toContainEqual(
    expect.objectContaining({ who: 'owner', what: 'direct line released' }),
  );
});
