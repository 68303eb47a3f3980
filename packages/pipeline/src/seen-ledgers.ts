import { isHiddenFrom, type RecoveryDeed, type Viewer, type WrittenDeed } from '@doleances/core';
import type { Store } from '@doleances/store';

type Hidden = () => Promise<ReadonlySet<string>>;

/**
 * Amends and conditions as one person may see them: an incident that rests on a hidden complaint, or whose words name the
 * viewer, is not there, and neither is what was decided about such a complaint.
 */
export function ledgersSeen(store: Store, viewer: Exclude<Viewer, { role: 'owner' }>, hidden: Hidden) {
  const hiddenSubjects = async (deeds: readonly WrittenDeed<RecoveryDeed>[]): Promise<ReadonlySet<string>> => {
    const [ids, record] = await Promise.all([hidden(), store.findFirm()]);
    const firm = record?.firm ?? { staff: [] };
    const names = (text: string) => isHiddenFrom(viewer, { grievances: [], text, authorName: null }, firm);
    return new Set(
      deeds
        .filter(
          ({ deed, why }) => complaintsOf(deed).some((id) => ids.has(id)) || names(`${wordsOf(deed)} ${why ?? ''}`),
        )
        .map(({ subjectId }) => subjectId),
    );
  };
  return {
    async listRecoveryDeeds() {
      const deeds = await store.listRecoveryDeeds();
      const subjects = await hiddenSubjects(deeds);
      return deeds.filter(({ subjectId }) => !subjects.has(subjectId));
    },
    async saveRecoveryDeed(deed) {
      const subjects = await hiddenSubjects(await store.listRecoveryDeeds());
      return subjects.has(deed.subjectId) ? null : store.saveRecoveryDeed(deed);
    },
    async listConditionDeeds() {
      const ids = await hidden();
      return (await store.listConditionDeeds()).filter(
        ({ deed }) => deed.kind !== 'decided' || deed.complaintId === null || !ids.has(deed.complaintId),
      );
    },
    async listDemands(since, limitRows) {
      const ids = await hidden();
      const demands = await store.listDemands(since, limitRows + ids.size);
      return demands.filter(({ complaintId }) => !ids.has(complaintId)).slice(0, limitRows);
    },
    async listIncidentComplaints(since, limitRows) {
      const ids = await hidden();
      return (await store.listIncidentComplaints(since, limitRows)).filter(({ id }) => !ids.has(id));
    },
    async listLaterGrievances(clientKeys, since) {
      const ids = await hidden();
      return (await store.listLaterGrievances(clientKeys, since)).filter(({ complaintId }) => !ids.has(complaintId));
    },
  } satisfies Partial<Store>;
}

const complaintsOf = (deed: RecoveryDeed): readonly string[] =>
  deed.kind === 'opened' || deed.kind === 'described' ? (deed.complaintIds ?? []) : [];

/** Everything typed in a deed, whatever the field. */
function wordsOf(deed: RecoveryDeed): string {
  return Object.values(deed)
    .filter((value) => typeof value === 'string')
    .join(' ');
}
