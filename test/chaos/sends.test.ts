import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import { type OutboxMessage, openStore, type Store } from '@doleances/store';
import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { openCountingSmtp, sendOf } from '../support/counting-smtp.ts';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { openServices } from '../support/service-group.ts';

const isLong = process.env.DOLEANCES_LONG === '1';
const KILLS = isLong ? 12 : 4;
/** How long a server waits before it says that it took a message: most say so at once, some make a kill find many in the air. */
const SERVERS = [
  { name: 'prompt', pauseMs: 0, each: isLong ? 1_500 : 300, repeatedShareMax: 0.01 },
  { name: 'slow', pauseMs: 60, each: isLong ? 1_500 : 150, repeatedShareMax: 1 },
];
/** Nothing was taken during so many looks: nobody alive is sending. */
const QUIET_LOOKS = 12;
/** Lanes of one sender, see `deliverer.ts`: what one kill can leave in doubt. */
const LANES = 4;

const bothOf = (each: number): readonly OutboxMessage[] =>
  Array.from({ length: each }, (_, index) => [sendOf('critical', index), sendOf('ordinary', index)]).flat();

/** Nobody waits a minute and a half in a test: leases of dead senders are over at once. */
async function endLeases(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`update doleances.outbox set lease_until = now() - interval '1 second' where state = 'sending'`;
  await sql`update doleances.outbox set not_before = null where state = 'pending'`;
  await sql.end();
}

async function openStates(store: Store, each: number) {
  const rows = await store.listOutbox(each * 2 + 10);
  return { rows, open: rows.filter(({ state }) => state === 'pending' || state === 'sending').length };
}

describe('P4: senders are killed with messages in the air', () => {
  test.each(SERVERS)(
    'no ordinary message is sent twice, every critical one arrives, and what is doubtful says so ($name server)',
    async ({ name, pauseMs, each, repeatedShareMax }) => {
      await using database = await openTestDatabase();
      await using folder = await openFolder();
      await using store = await openStore({ url: database.url, mailHost: 'firme.example' });
      await using smtp = await openCountingSmtp(pauseMs);
      await store.saveFirm(DEFAULT_FIRM, false, 'test');
      await store.saveMessages(bothOf(each));
      const settings = {
        DATABASE_URL: database.url,
        DOLEANCES_DATA_FOLDER: folder.path,
        DOLEANCES_SMTP_URL: smtp.url,
        DOLEANCES_MAIL_FROM: 'Doleances <plaintes@firme.example>',
        DOLEANCES_LOG_LEVEL: 'silent',
      };
      await using services = await openServices(['notify', 'notify'], settings);
      for (let kill = 0; kill < KILLS; kill += 1) {
        // Spread over the whole run: the critical ones go first, the ordinary ones after.
        const mark = Math.floor(((kill + 1) * 2 * each) / (KILLS + 1));
        for (let tries = 0; smtp.state.total < mark && tries < 600; tries += 1) await pause(20);
        await services.killOne(kill % services.size);
      }
      for (let tries = 0, seen = -1, still = 0; tries < 600; tries += 1) {
        if ((await openStates(store, each)).open === 0) break;
        still = smtp.state.total === seen ? still + 1 : 0;
        seen = smtp.state.total;
        // The living are done: what is still under lease is the dead's.
        if (still >= QUIET_LOOKS) await endLeases(database.url);
        await pause(200);
      }
      const { rows, open } = await openStates(store, each);
      expect(open).toBe(0);
      const countsOf = (urgency: string) =>
        rows
          .filter((row) => row.urgency === urgency)
          .map((row) => ({ ...row, times: smtp.taken.get(row.subject) ?? 0 }));
      const [ordinary, critical] = [countsOf('ordinary'), countsOf('critical')];
      expect(ordinary.filter(({ times }) => times > 1)).toEqual([]);
      expect(critical.filter(({ times }) => times === 0)).toEqual([]);
      // An ordinary message is sent, or it says that nobody knows; none that was taken is shown as anything else.
      expect(ordinary.filter(({ state, times }) => state === 'sent' && times !== 1)).toEqual([]);
      expect(ordinary.filter(({ state }) => state !== 'sent' && state !== 'uncertain')).toEqual([]);
      const repeats = critical.reduce((sum, { times }) => sum + times - 1, 0);
      expect(repeats).toBeLessThanOrEqual(KILLS * LANES);
      // To a server that answers at once they leave one by one: a death leaves one of them in doubt at most.
      expect(repeats / each).toBeLessThanOrEqual(repeatedShareMax);
      // Every try was written down before it left.
      const attempts = await store.listAttempts({ limitRows: each * 4 });
      expect(attempts.length).toBeGreaterThanOrEqual(smtp.state.total);
      console.log(
        `P4, ${name} server: ${KILLS} kills, ${each} ordinary and ${each} critical: ordinary twice 0, uncertain ${ordinary.filter(({ state }) => state === 'uncertain').length}, critical repeated ${repeats} (${((100 * repeats) / each).toFixed(2)} %), critical lost 0`,
      );
    },
  );

  test('the control: a sender that notes after sending repeats ordinary messages under the same deaths', async () => {
    await using smtp = await openCountingSmtp(60);
    const { openSmtpOutlet } = await import('@doleances/connectors');
    const from = { name: 'Doleances', address: 'plaintes@firme.example' };
    await using outlet = openSmtpOutlet({ url: smtp.url, from, deadlineSeconds: 10 });
    const done = new Set<number>();
    for (let round = 0; round < 2; round += 1) {
      const todo = [0, 1, 2, 3].filter((index) => !done.has(index));
      const sends = todo.map(async (index) => {
        const { subject, text, to, html } = sendOf('ordinary', index);
        await outlet.deliver({ messageId: `<m${index}@firme.example>`, subject, text, to, html });
        return index;
      });
      const sent = await Promise.all(sends);
      // It dies here in the first round, before it noted anything.
      if (round > 0) for (const index of sent) done.add(index);
    }
    expect([...smtp.taken.values()].some((times) => times > 1)).toBe(true);
  });
});
