import type { ConditionDeed, RecoveryDeed } from '@doleances/core';
import type { Store } from '@doleances/store';

/** Deeds for tests that write to the ledgers of amends and of conditions. */

export const incidentOf = (changes: Partial<Extract<RecoveryDeed, { kind: 'opened' }>> = {}): RecoveryDeed => ({
  kind: 'opened',
  what: 'Ligne coupée',
  happenedOn: '2025-11-03',
  location: null,
  themeId: null,
  complaintIds: [],
  fault: 'us',
  supplier: null,
  responsible: null,
  peopleCount: 1,
  people: [],
  ...changes,
});

const decisionOn = (complaintId: string): ConditionDeed => ({
  kind: 'decided',
  complaintId,
  clientKey: null,
  clientName: null,
  answer: 'accept',
  consequences: null,
  aid: null,
});

/** An incident and a decision that rest on one complaint. */
export async function writeLedgersOf(store: Store, complaintId: string): Promise<void> {
  const by = { who: 'Zoé', why: 'x', at: null };
  const deed = incidentOf({ complaintIds: [complaintId] });
  await store.saveRecoveryDeed({ ...by, subjectId: `rcv_${complaintId}`, deed });
  await store.saveConditionDeed({ ...by, subjectId: 'delai', deed: decisionOn(complaintId) });
}

/** Everything the ledgers can show of a complaint. */
export async function ledgerTracesOf(store: Store, complaintId: string): Promise<Readonly<Record<string, unknown>>> {
  return {
    listRecoveryDeeds: await store.listRecoveryDeeds(),
    listConditionDeeds: await store.listConditionDeeds(),
    listLedgerFacts: [
      await store.listIncidentComplaints(new Date(0), 50),
      await store.listDemands(new Date(0), 50),
      await store.listLaterGrievances([complaintId, 'ordinaire@client.example'], new Date(0)),
    ],
  };
}
