import { type Sight, sightOf, type Viewer } from '@doleances/core';
import { complaintIdFor, type Store } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { hiddenThemesFor } from './hidden-themes.ts';
import { NO_ACCOUNTS } from './no-accounts.ts';
import { OWNERS_ALONE } from './owners-alone.ts';
import { clientsSeen } from './seen-clients.ts';
import { ledgersSeen } from './seen-ledgers.ts';
import { silenceSeen } from './seen-silence.ts';

/** Enough to find whose complaint a correction is of; older ones are nobody's to take back. */
const CORRECTIONS_MAX = 10_000;

/**
 * The same house as one person may see it: whoever is named in a complaint, answers for other places, or should not read
 * the direct line, finds neither it nor a trace of it in a list, a count, an export or a page. Whatever answers a person
 * goes through here.
 */
export function portsSeenBy(ports: Ports, viewer: Viewer): Ports {
  if (viewer.role === 'owner') return { ...ports, viewer };
  return { ...ports, viewer, store: storeSeenBy(ports.store, viewer) };
}

function storeSeenBy(store: Store, viewer: Viewer): Store {
  const sight = async (): Promise<Sight> => {
    const record = await store.findFirm();
    return sightOf(viewer, record?.firm ?? { staff: [], locations: [] });
  };
  const hidden: Hidden = async (among) => new Set(await store.listHiddenComplaints(await sight(), among));
  return {
    ...store,
    ...complaintsSeen(store, sight, hidden),
    ...themesSeen(store, sight, hidden),
    ...clientsSeen(store, viewer, sight, hidden),
    ...toldSeen(store, sight, hidden),
    ...figuresSeen(store, sight),
    ...NO_ACCOUNTS,
    ...silenceSeen(store, viewer, sight),
    ...ledgersSeen(store, viewer, sight, hidden),
    ...OWNERS_ALONE,
  };
}

type SightOf = () => Promise<Sight>;
/** Which of these are kept from the viewer. */
type Hidden = (among: readonly string[]) => Promise<ReadonlySet<string>>;

/** Leaves out what is about a hidden complaint. */
async function kept<Row extends { readonly complaintId: string }>(
  hidden: Hidden,
  rows: Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const found = await rows;
  const ids = await hidden(found.map(({ complaintId }) => complaintId));
  return found.filter(({ complaintId }) => !ids.has(complaintId));
}

function complaintsSeen(store: Store, sight: SightOf, hidden: Hidden) {
  const isHidden = async (complaintId: string) => (await hidden([complaintId])).has(complaintId);
  return {
    async findComplaint(complaintId) {
      return (await isHidden(complaintId)) ? null : store.findComplaint(complaintId);
    },
    async findComplaintByExternalId(externalId) {
      const found = await store.findComplaintByExternalId(externalId);
      return found === null || (await isHidden(found.id)) ? null : found;
    },
    async findItem(itemId) {
      return (await isHidden(complaintIdFor(itemId))) ? null : store.findItem(itemId);
    },
    async listGrievances(complaintId) {
      return (await isHidden(complaintId)) ? [] : store.listGrievances(complaintId);
    },
    async findNearDuplicates(complaintId, bands) {
      const { near, isKnown } = await store.findNearDuplicates(complaintId, bands);
      const ids = await hidden(near.map(({ id }) => id));
      return { near: near.filter(({ id }) => !ids.has(id)), isKnown };
    },
    listComplaints: async (filter) => store.listComplaints({ ...filter, sight: await sight() }),
    listAudit: async (wanted) => store.listAudit(wanted, await sight()),
    /** Who works here is the owner's to list. */
    listAuditors: async () => [],
    searchComplaints: async (wanted) => store.searchComplaints(wanted, await sight()),
    countComplaints: async () => store.countComplaints(await sight()),
    async findCorrections(complaintId, learntMax) {
      const found = await store.findCorrections(complaintId, learntMax);
      return (await isHidden(complaintId)) ? { ...found, own: [] } : found;
    },
    listCorrections: async (limitRows) => store.listCorrections(limitRows, await sight()),
    async withdrawCorrection(correctionId, who, why) {
      const found = (await store.listCorrections(CORRECTIONS_MAX)).find(({ id }) => id === correctionId);
      if (found === undefined || (await isHidden(found.complaintId))) return null;
      return store.withdrawCorrection(correctionId, who, why);
    },
    async saveCorrection(correction, alikeThemeId) {
      if (await isHidden(correction.complaintId)) throw new Error('a complaint that is hidden cannot be corrected');
      return store.saveCorrection(correction, alikeThemeId);
    },
    async findPromise(promiseId) {
      const found = await store.findPromise(promiseId);
      return found === null || (await isHidden(found.complaintId)) ? null : found;
    },
    listPromiseOutcomes: async (limitRows) => store.listPromiseOutcomes(limitRows, await sight()),
    listPromises: async (filter) => store.listPromises({ ...filter, sight: await sight() }),
    async savePromiseDeed(deed) {
      const found = await store.findPromise(deed.promiseId);
      return found === null || (await isHidden(found.complaintId)) ? null : store.savePromiseDeed(deed);
    },
    async listPromiseDeeds(complaintId) {
      return (await isHidden(complaintId)) ? [] : store.listPromiseDeeds(complaintId);
    },
    async saveAnswer(deed) {
      return (await isHidden(deed.complaintId)) ? [] : store.saveAnswer(deed);
    },
    async listAnswers(clientKey) {
      const answers = await store.listAnswers(clientKey);
      const ids = await hidden(answers.map(({ complaintId }) => complaintId));
      return answers.filter(({ complaintId }) => !ids.has(complaintId));
    },
    /** Clients of whom nothing else is seen are not named either. */
    async listPeopleNamed(words) {
      const [people, reach] = await Promise.all([store.listPeopleNamed(words), sight()]);
      const seen = await Promise.all(
        people.map(({ clientKey }) => store.listComplaints({ clientKey, direction: 'in', sight: reach, limitRows: 1 })),
      );
      return people.filter((_, place) => (seen[place] ?? []).length > 0);
    },
    async saveFollowUpDecision(decision) {
      return !(await isHidden(decision.complaintId)) && store.saveFollowUpDecision(decision);
    },
    listOpenCases: async (limitRows) => store.listOpenCases(limitRows, await sight()),
  } satisfies Partial<Store>;
}

function themesSeen(store: Store, sight: SightOf, hidden: Hidden) {
  const hiddenThemes = async () => hiddenThemesFor(store, await sight());
  return {
    async listBacklog(isMergedToo) {
      const themes = await hiddenThemes();
      return (await store.listBacklog(isMergedToo)).filter(({ theme }) => !themes.has(theme.id));
    },
    async listThemePulses(until, weeks) {
      const themes = await hiddenThemes();
      return new Map([...(await store.listThemePulses(until, weeks))].filter(([themeId]) => !themes.has(themeId)));
    },
    async findBacklogByTheme(themeId) {
      const found = await store.findBacklogByTheme(themeId);
      return found === null || (await hiddenThemes()).has(found.theme.id) ? null : found;
    },
    async findTheme(themeId) {
      return (await hiddenThemes()).has(themeId) ? null : store.findTheme(themeId);
    },
    listThemeVerbatims: async (themeId, limitRows) => store.listThemeVerbatims(themeId, limitRows, await sight()),
    listThemeGrievances: async (themeId, limitRows) => store.listThemeGrievances(themeId, limitRows, await sight()),
    listThemeClients: async (themeId, limitRows) => store.listThemeClients(themeId, limitRows, await sight()),
    planDeed: (deed) => kept(hidden, store.planDeed(deed)),
  } satisfies Partial<Store>;
}

/** Who was told of what; what leaves the house holds words of any complaint and is the owner's to read. */
function toldSeen(store: Store, sight: SightOf, hidden: Hidden) {
  const isHidden = async (complaintId: string) => (await hidden([complaintId])).has(complaintId);
  const seenEscalation = async (escalationId: string) => {
    const found = await store.findEscalation(escalationId);
    return found === null || (await isHidden(found.complaintId)) ? null : found;
  };
  return {
    listEscalations: async (limitRows) => store.listEscalations(limitRows, await sight()),
    listDigest: (contactKey) => kept(hidden, store.listDigest(contactKey)),
    findEscalation: seenEscalation,
    async findEscalationByComplaint(complaintId) {
      return (await isHidden(complaintId)) ? null : store.findEscalationByComplaint(complaintId);
    },
    async acknowledgeEscalation(escalationId, who) {
      return (await seenEscalation(escalationId)) !== null && store.acknowledgeEscalation(escalationId, who);
    },
    async closeEscalation(escalationId, who, why) {
      return (await seenEscalation(escalationId)) !== null && store.closeEscalation(escalationId, who, why);
    },
    releaseComplaint: async () => null,
    async listSends(aboutId) {
      return (await isHidden(aboutId)) ? [] : store.listSends(aboutId);
    },
    listAttempts: async (filter) => store.listAttempts({ ...filter, sight: await sight() }),
    /** Words that nobody has read yet may be about anybody. */
    listHeld: async () => [],
    listDirectLine: async () => [],
    listOutbox: async () => [],
    listMessages: async () => [],
    findReport: async () => null,
    listReports: async () => [],
    listReportSends: async () => [],
    findReportFacts: () => Promise.reject(new Error('the report tells of every case, and is for the owner')),
    async listEvents(subjectId, limitRows) {
      const escalation = await store.findEscalation(subjectId);
      const promise = await store.findPromise(subjectId);
      const about = escalation?.complaintId ?? promise?.complaintId ?? subjectId;
      return (await isHidden(about)) ? [] : store.listEvents(subjectId, limitRows);
    },
  } satisfies Partial<Store>;
}

/** Figures of the firm stay whole, but those that say where: these are of the viewer's own places. */
function figuresSeen(store: Store, sight: SightOf) {
  return {
    async listStreamHistory(since, timeZone) {
      const { locations } = await sight();
      const rows = await store.listStreamHistory(since, timeZone);
      return locations === null
        ? rows
        : rows.filter(({ location }) => location !== null && locations.includes(location));
    },
    async listExposure() {
      const { locations } = await sight();
      const rows = await store.listExposure();
      const own = new Set((locations ?? []).map((location) => `location:${location}`));
      return locations === null ? rows : rows.filter(({ stream }) => own.has(stream));
    },
  } satisfies Partial<Store>;
}
