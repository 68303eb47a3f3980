import path from 'node:path';
import {
  nextNightAt,
  recipientsFor,
  retentionLimit,
  retentionMail,
  retentionMonthsOf,
  retentionStep,
} from '@doleances/core';
import type { OutboxMessage, RowCounts } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { appendErasureFile, readErasureFile } from '../privacy/erasure-file.ts';
import { removeReportFiles } from '../report/report-files.ts';
import type { AnyStage } from '../running/stage.ts';
import { RANK_SUBJECT, RETAIN_SUBJECT } from '../themes/subjects.ts';

/** Messages removed in one transaction: a second or two, in which nobody is kept waiting. */
const MESSAGES_AT_ONCE = 1_000;
/** A night's work; what is left is the next night's. */
const ROUNDS_MAX = 200;
const ERASURES_LOOKED_AT = 500;
const LEASE_SECONDS = 3_600;

/**
 * What the night does: it ends what is past the firm's limit, after the owner was told; has the list of erasures written
 * beside the data, for backups; and gives back to the disk, to the queue's own log too, what was erased.
 *
 * Not `load → decide → save` in one: each round is a transaction of its own, and running one twice changes nothing.
 */
export function retainStage(ports: Pick<Ports, 'queues' | 'config' | 'log'>): AnyStage {
  return {
    name: 'retain',
    leaseSeconds: LEASE_SECONDS,
    isSingleWriter: false,
    async prepare(_, { store, firm: { firm, isSample }, baseUrl }, now) {
      const months = retentionMonthsOf(firm);
      const before = retentionLimit(now, firm);
      const rows = isSample ? {} : await store.countPastRetention(before);
      const erasures = await store.listErasures(ERASURES_LOOKED_AT);
      const step = retentionStep(now, { months, erasures, rows: total(rows) });
      if (step === 'end') await endAll(store, { before, months });
      if (step === 'end') await removeReportFiles(ports.config.dataFolder, before);
      if (step === 'announce') await store.saveRetentionAnnounced({ before, months, at: now });
      await keepFile(store, path.resolve(ports.config.dataFolder));
      const disk = await store.scourDisk();
      await ports.queues.compact();
      ports.log.info({ step, ...disk }, 'night');
      const url = `${baseUrl.replace(/\/$/, '')}/settings/privacy`;
      const [owner] = recipientsFor(['boss'], { performer: null, promisor: null, told: null, location: null }, firm).to;
      return async (tx) => {
        if (step === 'announce' && owner !== undefined) {
          const mail = retentionMail({ firm, before, at: now, messages: rows.messages ?? 0, url });
          await tx.saveOutbox(letterOf(mail, owner, `retention ${months} ${now.toISOString().slice(0, 10)}`));
        }
        if (step === 'end') await tx.ring('rank', RANK_SUBJECT);
        await tx.ring('retain', RETAIN_SUBJECT, nextNightAt(now, firm));
      };
    },
  };
}

function total(rows: RowCounts): number {
  return Object.values(rows).reduce((sum, one) => sum + one, 0);
}

async function endAll(store: Ports['store'], limit: { readonly before: Date; readonly months: number }): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const { isDone } = await store.endRetention({ ...limit, who: 'retain', limitRows: MESSAGES_AT_ONCE });
    if (isDone) return;
  }
}

/** A list that was lost with its disk is made anew from the register. */
async function keepFile(store: Ports['store'], folder: string): Promise<void> {
  const [known, marks] = await Promise.all([readErasureFile(folder), store.listErasureMarks()]);
  if (known.length < marks.length) await appendErasureFile(folder, marks);
}

function letterOf(
  mail: { readonly subject: string; readonly text: string; readonly html: null },
  { name, email }: { readonly name: string; readonly email: string },
  dedupKey: string,
): OutboxMessage {
  return { ...mail, dedupKey, urgency: 'ordinary', to: [{ name, address: email }], notBefore: null };
}
