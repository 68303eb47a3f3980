import {
  assignThemes,
  type ComparedText,
  duplicateKeysOf,
  type Links,
  linksAround,
  settledThemeOf,
  signatureOf,
  type Theme,
  type ThemeLaw,
  type ThemeMap,
  themeLawFrom,
  themeOn,
  toldFrom,
} from '@doleances/core';
import type { ComplaintRow, GrievanceRow, Store } from '@doleances/store';
import { type AnyStage, type FirmContext, stageOf } from '../running/stage.ts';
import { FEW_SAMPLE_SUBJECT, FEW_SUBJECT, RANK_SUBJECT } from '../themes/subjects.ts';
import { groupFew } from './3-group-few.ts';

type Loaded = {
  readonly firm: FirmContext;
  readonly complaint: ComplaintRow;
  readonly grievances: readonly GrievanceRow[];
  /** Under these the complaint is found by those it may repeat, and the other way round. */
  readonly keys: readonly bigint[];
  readonly near: readonly ComplaintRow[];
  readonly isKnown: boolean;
  /** Themes that a person put a grievance into, by id. */
  readonly moved: ReadonlyMap<string, Theme>;
  /** What people merged and split. */
  readonly law: ThemeLaw;
  /** Where a large collection puts what its concept alone would scatter. */
  readonly map: ThemeMap | null;
  /** Without a map: there are few enough for all to be looked at together. */
  readonly isFew: boolean;
  /** Where the grievances were put before, by id. */
  readonly homes: ReadonlyMap<string, Theme>;
  /** Complaints to be grouped again, because there is a new map. */
  readonly waiting: readonly string[];
};

type Grouped = {
  readonly complaintId: string;
  /** Which small collection has a complaint more. */
  readonly fewSubject: string | null;
  readonly waiting: readonly string[];
  readonly keys: readonly bigint[];
  readonly links: Links;
  readonly assigned: readonly {
    readonly grievanceId: string;
    readonly theme: Theme;
    readonly settledId: Theme['id'];
  }[];
};

/** A burst of complaints is ranked once, a second after its first. */
const RANK_DELAY_MS = 1_000;

/** So many are looked at together; a person who waits is not kept waiting for it. */
const FEW_DELAY_MS = 400;

const groupComplaint = stageOf<Loaded, Grouped>({
  name: 'group',
  leaseSeconds: 15,
  isSingleWriter: true,
  async load(complaintId, { store, firm, themeMaps }) {
    const complaint = await store.findComplaint(complaintId);
    // Written to the boss: it joins its themes when it is released.
    if (complaint === null || complaint.isForBoss) return null;
    const keys = duplicateKeysOf(signatureOf(complaint.cleanText), authorOf(complaint));
    const { map, waiting } = await themeMaps.find(firm);
    const [grievances, { near, isKnown }, moved, events, homes, isFew] = await Promise.all([
      store.listGrievances(complaintId),
      store.findNearDuplicates(complaintId, keys),
      findMovedTo(store, complaint),
      store.listThemeEvents(),
      map === null ? NO_HOMES : store.findHomes(complaintId),
      map === null && themeMaps.inTurn.isFew(complaint.isSample),
    ]);
    const law = themeLawFrom(events);
    return { firm, complaint, grievances, keys, near, isKnown, moved, law, map, isFew, homes, waiting };
  },
  decide({ firm, complaint, grievances, keys, near, isKnown, moved, law, map, isFew, homes, waiting }) {
    const concepts = assignThemes(grievances, firm.reading.lexicon.facets);
    const themes = map === null ? concepts : mappedThemes(map, homes, { complaint, grievances, concepts });
    return {
      complaintId: complaint.id,
      fewSubject: !isFew || grievances.length === 0 ? null : complaint.isSample ? FEW_SAMPLE_SUBJECT : FEW_SUBJECT,
      waiting: waiting.filter((id) => id !== complaint.id),
      keys,
      links: linksAround(
        comparedOf(complaint, grievances),
        near.map((other) => comparedOf(other, other.signals.grievances)),
        isKnown,
      ),
      assigned: grievances.flatMap((grievance, index) => {
        const theme = moved.get(movedToOf(complaint, grievance) ?? '') ?? (isFew ? undefined : themes[index]);
        if (theme === undefined) return [];
        const settledId = settledThemeOf(law, theme.id, { ...grievance, location: complaint.location });
        return [{ grievanceId: grievance.id, theme, settledId }];
      }),
    };
  },
  async save(grouped, tx, now) {
    // First the bell: the ranking holds that row while it writes the backlog, and the other order would deadlock.
    const { links, assigned, fewSubject } = grouped;
    const isRankedAnew = assigned.length + links.followers.length > 0 || fewSubject !== null;
    if (isRankedAnew) await tx.ring('rank', RANK_SUBJECT, new Date(now.getTime() + RANK_DELAY_MS));
    await tx.saveLinks(grouped.complaintId, { ...links, bands: grouped.keys });
    await tx.saveThemes(grouped.complaintId, assigned);
    for (const id of [...grouped.waiting, ...links.again]) await tx.ring('group', id);
    if (fewSubject !== null) await tx.ring('group', fewSubject, new Date(now.getTime() + FEW_DELAY_MS));
  },
});

/** Joins a complaint's grievances to their themes, and links the tellings of one event to the first of them. */
export const group: AnyStage = {
  ...groupComplaint,
  prepare: (subjectId, ports, now) =>
    (isFewSubject(subjectId) ? groupFew : groupComplaint).prepare(subjectId, ports, now),
};

const isFewSubject = (subjectId: string): boolean => subjectId === FEW_SUBJECT || subjectId === FEW_SAMPLE_SUBJECT;

const NO_HOMES: ReadonlyMap<string, Theme> = new Map();

type Conceived = {
  readonly complaint: ComplaintRow;
  readonly grievances: readonly GrievanceRow[];
  readonly concepts: readonly Theme[];
};

/** A theme that people know keeps its grievances: by its concept, else because they were put there before. */
function mappedThemes(map: ThemeMap, homes: ReadonlyMap<string, Theme>, conceived: Conceived): readonly Theme[] {
  const { complaint, grievances, concepts } = conceived;
  return concepts.map((concept, place) => {
    const grievance = grievances[place];
    const home = homes.get(grievance?.id ?? '');
    if (grievance === undefined || map.standing.has(concept.id)) return concept;
    if (home !== undefined && map.standing.has(home.id)) return home;
    const { id, quote } = grievance;
    return themeOn(map, toldFrom({ quote, theme: concept }, { ...complaint, id, grievanceCount: grievances.length }));
  });
}

/** A theme that is gone moves nothing: the grievance then joins the theme of its own words. */
async function findMovedTo(store: Store, { signals }: ComplaintRow): Promise<ReadonlyMap<string, Theme>> {
  const ids = [...new Set(signals.grievances.flatMap(({ movedTo }) => movedTo ?? []))];
  const themes = await Promise.all(ids.map((id) => store.findTheme(id)));
  return new Map(themes.flatMap((theme) => (theme === null ? [] : [[theme.id, theme] as const])));
}

function movedToOf({ signals }: ComplaintRow, { start, end, facet }: GrievanceRow): string | undefined {
  return signals.grievances.find((one) => one.start === start && one.end === end && one.facet === facet)?.movedTo;
}

function comparedOf(complaint: ComplaintRow, grievances: readonly { readonly facet: string }[]): ComparedText {
  return {
    id: complaint.id,
    receivedAt: complaint.receivedAt,
    channel: complaint.channel,
    author: authorOf(complaint),
    clientKey: complaint.clientKey,
    cleanText: complaint.cleanText,
    signature: rememberedSignature(complaint),
    facets: grievances.map((grievance) => grievance.facet),
    duplicateOf: complaint.duplicateOf,
  };
}

/** A hundred hashes of every four letters: worth keeping while the same neighbours are compared again and again. */
const signatures = new Map<string, Uint32Array>();
const SIGNATURES_KEPT_MAX = 5_000;

function rememberedSignature({ id, cleanText }: ComplaintRow): Uint32Array {
  const key = `${id} ${cleanText.length}`;
  const known = signatures.get(key);
  if (known !== undefined) return known;
  if (signatures.size >= SIGNATURES_KEPT_MAX) signatures.clear();
  const signature = signatureOf(cleanText);
  signatures.set(key, signature);
  return signature;
}

function authorOf(complaint: ComplaintRow) {
  return { name: complaint.authorName, email: complaint.authorEmail };
}
