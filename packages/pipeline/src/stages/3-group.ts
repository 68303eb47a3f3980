import {
  assignThemes,
  type ComparedText,
  duplicateKeysOf,
  duplicateOf,
  settledThemeOf,
  signatureOf,
  type Theme,
  type ThemeLaw,
  themeLawFrom,
} from '@doleances/core';
import type { ComplaintRow, GrievanceRow, Store } from '@doleances/store';
import { type FirmContext, stageOf } from '../stage.ts';
import { RANK_SUBJECT } from '../subjects.ts';

type Loaded = {
  readonly firm: FirmContext;
  readonly complaint: ComplaintRow;
  readonly grievances: readonly GrievanceRow[];
  readonly near: readonly ComplaintRow[];
  /** Themes that a person put a grievance into, by id. */
  readonly moved: ReadonlyMap<string, Theme>;
  /** What people merged and split. */
  readonly law: ThemeLaw;
};

type Grouped = {
  readonly complaintId: string;
  readonly duplicateOf: string | null;
  readonly assigned: readonly {
    readonly grievanceId: string;
    readonly theme: Theme;
    readonly settledId: Theme['id'];
  }[];
};

/** A burst of complaints is ranked once, a second after its first. */
const RANK_DELAY_MS = 1_000;

/** Joins a complaint's grievances to their themes, and links it to an earlier telling of the same event. */
export const group = stageOf<Loaded, Grouped>({
  name: 'group',
  leaseSeconds: 15,
  isSingleWriter: true,
  async load(complaintId, { store, firm }) {
    const complaint = await store.findComplaint(complaintId);
    if (complaint === null) return null;
    const keys = duplicateKeysOf(signatureOf(complaint.cleanText), authorOf(complaint));
    const [grievances, near, moved, events] = await Promise.all([
      store.listGrievances(complaintId),
      store.listNearDuplicates(complaintId, keys),
      findMovedTo(store, complaint),
      store.listThemeEvents(),
    ]);
    return { firm, complaint, grievances, near, moved, law: themeLawFrom(events) };
  },
  decide({ firm, complaint, grievances, near, moved, law }) {
    const themes = assignThemes(grievances, firm.reading.lexicon.facets);
    return {
      complaintId: complaint.id,
      duplicateOf: duplicateOf(
        comparedOf(complaint, grievances),
        near.map((other) => comparedOf(other, other.signals.grievances)),
      ),
      assigned: grievances.flatMap((grievance, index) => {
        const theme = moved.get(movedToOf(complaint, grievance) ?? '') ?? themes[index];
        if (theme === undefined) return [];
        const settledId = settledThemeOf(law, theme.id, { ...grievance, location: complaint.location });
        return [{ grievanceId: grievance.id, theme, settledId }];
      }),
    };
  },
  async save(grouped, tx, now) {
    // First the bell: the ranking holds that row while it writes the backlog, and the other order would deadlock.
    if (grouped.assigned.length > 0) await tx.ring('rank', RANK_SUBJECT, new Date(now.getTime() + RANK_DELAY_MS));
    await tx.saveDuplicate(grouped.complaintId, grouped.duplicateOf);
    await tx.saveThemes(grouped.complaintId, grouped.assigned);
  },
});

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
