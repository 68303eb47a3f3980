import { DEFAULT_FIRM } from '@doleances/core';
import { type Ports, portsSeenBy } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

async function openApp() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm({ ...DEFAULT_FIRM, locations: [{ id: 'Laval', name: 'Laval' }] }, false, 'test');
  const source = await saveTestSource(store);
  const tell = (id: string, location: string) => readTestComplaint(store, source, { item: itemOf(id, { location }) });
  const [laval, levis] = [await tell('a', 'Laval'), await tell('b', 'Lévis')];
  const dismiss = (complaint: typeof laval, why: string) =>
    store.saveCorrection(
      {
        complaintId: complaint.id,
        span: null,
        text: 'x',
        language: 'fr',
        field: 'kind',
        was: 'complaint',
        is: 'noise',
        who: 'Sandrine',
        why,
      },
      null,
    );
  await dismiss(laval, 'doublon');
  await dismiss(levis, '=cmd|x');
  const ports = {
    store,
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-10T12:00:00Z'),
    viewer: { role: 'owner' },
  } as unknown as Ports;
  const asking = (app: ReturnType<typeof createApp>) => async (path: string) => {
    const answer = await app.request(`http://localhost:8470${path}`, { headers: { host: 'localhost:8470' } });
    return { status: answer.status, text: await answer.text() };
  };
  return {
    laval,
    get: asking(createApp(ports)),
    getAs: asking(createApp(portsSeenBy(ports, { role: 'manager', name: 'Ana', locations: ['Laval'] }))),
    async noteEvents(many: number) {
      for (let at = 0; at < many; at += 1) {
        await store.noteEvent({ who: 'Ana', what: 'action noted', subjectId: `location:${at}`, why: null });
      }
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

test('the record says in a sentence who did what and why, and is searched by who and by kind', async () => {
  await using app = await openApp();
  const { text } = await app.get('/audit?lang=fr');
  expect(text).toContain('Sandrine a écarté une plainte – doublon');
  expect(text).toContain('test a changé les réglages de l’entreprise');
  expect((await app.get('/audit?lang=en')).text).toContain('Sandrine dismissed a complaint');
  const dismissed = (await app.get('/audit?kind=dismissed&who=Sandrine')).text;
  expect(dismissed.match(/écarté une plainte/g)).toHaveLength(2);
  expect(dismissed).not.toContain('réglages de l’entreprise –');
  expect((await app.get(`/audit?subject=${app.laval.id}`)).text.match(/a écarté/g)).toHaveLength(1);
  expect((await app.get('/audit?from=2099-01-01')).text).toContain('Rien de tel');
  expect((await app.get('/audit?from=hier')).status).toBe(422);
});

test('it is taken along as a table that no spreadsheet runs, and as a document', async () => {
  await using app = await openApp();
  const csv = (await app.get('/audit.csv?lang=fr')).text;
  expect(csv).toContain(";'=cmd|x");
  const { version, events } = JSON.parse((await app.get('/audit.json?kind=dismissed')).text);
  expect([version, events.length, events[0].who]).toEqual([1, 2, 'Sandrine']);
  expect((await app.get('/audit.csv?lang=en&from=2099-01-01')).text.split('\r\n')).toHaveLength(2);
  expect(JSON.parse((await app.get('/audit.json?from=2099-01-01')).text)).toEqual({ version: 1, events: [] });
});

test.each([247, 248, 249, 600])('a record of many events is taken along whole: %i more', async (more) => {
  await using app = await openApp();
  const before = JSON.parse((await app.get('/audit.json')).text).events.length;
  await app.noteEvents(more);
  const { events } = JSON.parse((await app.get('/audit.json')).text);
  expect(new Set(events.map(({ id }: { id: number }) => id)).size).toBe(before + more);
  const lines = (await app.get('/audit.csv?lang=fr')).text.trimEnd().split('\r\n');
  expect([lines.length, lines[0]]).toEqual([before + more + 1, expect.stringContaining('Quand')]);
});

test('a manager sees what was done to complaints of their own place alone', async () => {
  await using app = await openApp();
  const { text } = await app.getAs('/audit?lang=fr');
  expect(text.match(/écarté une plainte/g)).toHaveLength(1);
  expect(text).toContain('doublon');
  expect(text).not.toMatch(/cmd|réglages de l’entreprise/);
});
