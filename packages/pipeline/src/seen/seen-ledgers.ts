import {
  type ConditionDeed,
  isHiddenFrom,
  type RecoveryDeed,
  type Sight,
  type Viewer,
  type WrittenDeed,
} from '@doleances/core';
import type { Store } from '@doleances/store';

/** Which of these complaints are kept from the viewer. */
type Hidden = (among: readonly string[]) => Promise<ReadonlySet<string>>;
type Employee = Exclude<Viewer, { role: 'owner' }>;

/**
 * Amends and conditions as one person may see them: an incident of another place, one that rests on a hidden complaint, or
 * whose words name the viewer, is not there; neither is what was told to or decided about clients of elsewhere.
 */
export function ledgersSeen(store: Store, viewer: Viewer, sight: () => Promise<Sight>, hidden: Hidden) {
  if (viewer.role === 'owner') return {};
  const hiddenSubjects = async (deeds: readonly WrittenDeed<RecoveryDeed>[]): Promise<ReadonlySet<string>> => {
    const [record, { locations }] = await Promise.all([store.findFirm(), sight()]);
    const ids = await hidden(deeds.flatMap(({ deed }) => complaintsOf(deed)));
    const staff = record?.firm ?? { staff: [] };
    const isKept = ({ deed, why }: WrittenDeed<RecoveryDeed>) =>
      complaintsOf(deed).some((id) => ids.has(id)) ||
      namesViewer(viewer, `${wordsOf(deed)} ${why ?? ''}`, staff) ||
      (deed.kind === 'opened' && !isHere(deed.location, locations));
    return new Set(deeds.filter(isKept).map(({ subjectId }) => subjectId));
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
    listConditionDeeds: async () => deedsSeen(await store.listConditionDeeds()),
    listDemands: async (since, limitRows) => store.listDemands(since, limitRows, await sight()),
    listIncidentComplaints: async (since, limitRows) => store.listIncidentComplaints(since, limitRows, await sight()),
    listLaterGrievances: async (clientKeys, since) => store.listLaterGrievances(clientKeys, since, await sight()),
  } satisfies Partial<Store>;

  async function deedsSeen(deeds: readonly WrittenDeed<ConditionDeed>[]) {
    const ids = await hidden(deeds.flatMap(({ deed }) => (deed.kind === 'decided' ? (deed.complaintId ?? []) : [])));
    const clients = deeds.flatMap(({ deed }) => clientOf(deed)?.key ?? []);
    const reach = await sight();
    const isEverywhere = reach.locations === null;
    const known = isEverywhere ? [] : await store.listLaterGrievances([...new Set(clients)], new Date(0), reach);
    const seenKeys = new Set(known.map(({ clientKey }) => clientKey));
    return deeds.filter(({ deed, who }) => {
      if (deed.kind === 'decided' && deed.complaintId !== null) return !ids.has(deed.complaintId);
      const client = clientOf(deed);
      // Whoever answers for one place sees what concerns its clients, what is shown to all, and what they noted themselves.
      return isEverywhere || client === null || seenKeys.has(client.key ?? '') || who === (viewer as Employee).name;
    });
  }
}

const isHere = (location: string | null, locations: readonly string[] | null): boolean =>
  locations === null || (location !== null && locations.includes(location));

function namesViewer({ name, staffName }: Employee, text: string, firm: Parameters<typeof isHiddenFrom>[2]): boolean {
  const told = { grievances: [], text, authorName: null };
  return [name, staffName ?? name].some((one) => isHiddenFrom({ name: one }, told, firm));
}

function clientOf(deed: ConditionDeed): { readonly key: string | null } | null {
  const isOfOne =
    deed.kind === 'limited' || ((deed.kind === 'told' || deed.kind === 'decided') && deed.clientName !== null);
  return isOfOne ? { key: deed.clientKey } : null;
}

const complaintsOf = (deed: RecoveryDeed): readonly string[] =>
  deed.kind === 'opened' || deed.kind === 'described' ? (deed.complaintIds ?? []) : [];

/** Everything typed in a deed, whatever the field. */
function wordsOf(deed: RecoveryDeed): string {
  return Object.values(deed)
    .filter((value) => typeof value === 'string')
    .join(' ');
}
