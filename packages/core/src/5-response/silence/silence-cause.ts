import type { ChannelTroubleKind } from '../../2-signals/signals.ts';
import type { Bilingual } from '../../firm/firm.ts';
import { atMostProbability } from './peers.ts';
import type { Stream } from './silence-streams.ts';

export type SilenceCause = 'suppressed' | 'quiet_departure' | 'improvement' | 'broken_sensor' | 'unexplained';

/** A problem that somebody declared fixed. */
export type RecordedFix = {
  readonly at: Date;
  readonly label: Bilingual;
  /** Part of the stream's complaints that were about it, in the half-year before; `null` when nobody counted. */
  readonly share: number | null;
};

/** What is known of a stream beside its counts; every part may be missing. */
export type StreamWitness = {
  readonly stream: string;
  readonly connector: 'healthy' | 'broken' | 'unknown';
  /** Activity of now over activity of before: sales, visits, clients who return; `null` when nobody counts it. */
  readonly activityRatio: number | null;
  /** Corrections recorded for problems of this stream. */
  readonly fixes: readonly RecordedFix[];
  /** When reviews or calls claimed an earlier contact that nobody recorded. */
  readonly unrecordedContacts: readonly Date[];
  /** Mondays of the weeks for which somebody confirmed that nobody complained; `null` where nobody is asked. */
  readonly nilWeeks: readonly string[] | null;
  /** Messages about this stream which tell that complaints do not arrive. */
  readonly troubles: readonly { readonly at: Date; readonly kind: ChannelTroubleKind }[];
};

/** Of a stream that nothing is known of beside its counts. */
export const unwitnessed = (stream: string): StreamWitness => ({
  stream,
  connector: 'unknown',
  activityRatio: null,
  fixes: [],
  unrecordedContacts: [],
  nilWeeks: null,
  troubles: [],
});

export type CauseFound = { readonly cause: SilenceCause; readonly why: Bilingual };

export const CAUSE_LABELS: Readonly<Record<SilenceCause, Bilingual>> = {
  suppressed: { fr: 'étouffement probable', en: 'probably held back' },
  quiet_departure: { fr: 'départ silencieux', en: 'clients leaving quietly' },
  improvement: { fr: 'amélioration', en: 'improvement' },
  broken_sensor: { fr: 'panne de capteur', en: 'broken connection' },
  unexplained: { fr: 'inexpliqué', en: 'unexplained' },
};

const DAY = 86_400_000;
/** A correction shows in the counts within weeks; one made long before explains nothing. */
const FIX_LEAD_DAYS = 42;
const TROUBLE_LEAD_DAYS = 28;
const REVIEWS_MIN = 2;
const REVIEWS_PERSIST_SHARE = 0.7;
const ACTIVITY_FALLEN_SHARE = 0.75;
/** A fix explains a silence only where what it cannot explain might be silent by chance. */
const UNEXPLAINED_PROBABILITY_MIN = 0.05;
/** How much weekly counts scatter where a fix is weighed: φ of a small firm. */
const SCATTER = 5;

/**
 * Says why a stream fell silent. A broken connection is looked for first, so that it never accuses anyone; after it,
 * public reviews weigh most because staff cannot hold them back.
 *
 * @param fromWeek Index of the first week of the run.
 */
export function causeOf(stream: Stream, fromWeek: number, witness: StreamWitness | null): CauseFound {
  if (witness?.connector === 'broken') {
    return found(
      'broken_sensor',
      'une source n’est plus lue, rien ne dit que les clients se taisent',
      'a source is no longer being read, nothing says that clients went quiet',
    );
  }
  const told = troublesAround(stream, fromWeek, witness?.troubles ?? []);
  if (told.broken > told.heldBack) {
    return found(
      'broken_sensor',
      `${told.broken} ${told.broken === 1 ? 'message dit' : 'messages disent'} que les plaintes n’arrivent plus, adresse ou formulaire en panne`,
      `${told.broken} ${told.broken === 1 ? 'message says' : 'messages say'} that complaints no longer arrive, an address or a form is broken`,
    );
  }
  const reviews = reviewsAround(stream, fromWeek);
  const persists =
    reviews.during >= REVIEWS_MIN && reviews.duringPerWeek >= REVIEWS_PERSIST_SHARE * reviews.beforePerWeek;
  if (told.heldBack > 0 && reviews.during < REVIEWS_MIN) {
    return found(
      'suppressed',
      `${told.heldBack} ${told.heldBack === 1 ? 'message dit' : 'messages disent'} que les plaintes sont découragées ou ne sont plus lues`,
      `${told.heldBack} ${told.heldBack === 1 ? 'message says' : 'messages say'} that complaints are discouraged or no longer read`,
    );
  }
  const claims = claimsAround(stream, fromWeek, witness);
  if (persists || claims > 0) return suppressed(reviews.during, claims);
  const [fix] = fixesAround(stream, fromWeek, witness?.fixes ?? []);
  if (fix !== undefined) {
    return found(
      'improvement',
      `«\u00a0${fix.label.fr}\u00a0» a été corrigé juste avant, et les avis publics ne se plaignent plus`,
      `“${fix.label.en}” was fixed just before, and public reviews no longer complain`,
    );
  }
  const activity = witness?.activityRatio ?? activityAround(stream, fromWeek)?.ratio ?? null;
  if (activity !== null && activity < ACTIVITY_FALLEN_SHARE) {
    return found(
      'quiet_departure',
      'l’activité baisse aussi, les clients semblent partir sans rien dire',
      'activity is falling too, clients seem to leave without a word',
    );
  }
  return found(
    'unexplained',
    'ni les avis, ni l’activité, ni une correction ne l’expliquent, une visite le dira',
    'neither reviews, activity nor a fix explains it, a visit will tell',
  );
}

const found = (cause: SilenceCause, fr: string, en: string): CauseFound => ({ cause, why: { fr, en } });

function suppressed(reviews: number, claims: number): CauseFound {
  if (reviews < REVIEWS_MIN) {
    return found(
      'suppressed',
      `${claims} ${claims === 1 ? 'client dit' : 'clients disent'} s’être déjà plaint sans que rien soit noté`,
      `${claims} ${claims === 1 ? 'client says' : 'clients say'} they complained before and nothing was recorded`,
    );
  }
  return found(
    'suppressed',
    `les mauvais avis publics continuent, ${reviews} pendant ce silence`,
    `bad public reviews go on, ${reviews} during this silence`,
  );
}

/** Bad public reviews of a run, and of the weeks before it. */
export function reviewsAround({ weeks }: Stream, fromWeek: number) {
  const sum = (part: Stream['weeks']) => part.reduce((total, week) => total + week.badReviews, 0);
  const during = sum(weeks.slice(fromWeek));
  const before = sum(weeks.slice(0, fromWeek));
  return {
    during,
    before,
    duringPerWeek: during / Math.max(1, weeks.length - fromWeek),
    beforePerWeek: before / Math.max(1, fromWeek),
  };
}

/** Signs from shortly before the run count too: who closes a way says so first. */
export function troublesAround({ weeks }: Stream, fromWeek: number, troubles: StreamWitness['troubles']) {
  const first = Date.parse(weeks[fromWeek]?.weekOf ?? '') - TROUBLE_LEAD_DAYS * DAY;
  const around = troubles.filter(({ at }) => at.getTime() >= first);
  const broken = around.filter(({ kind }) => kind === 'broken').length;
  return { broken, heldBack: around.length - broken };
}

/** How many claimed a contact that nobody recorded, during the run or shortly before. */
export function claimsAround({ weeks }: Stream, fromWeek: number, witness: StreamWitness | null): number {
  const first = Date.parse(weeks[fromWeek]?.weekOf ?? '') - TROUBLE_LEAD_DAYS * DAY;
  return (witness?.unrecordedContacts ?? []).filter((at) => at.getTime() >= first).length;
}

/** Fixes near the beginning of the run that account for it, the largest first. */
export function fixesAround(stream: Stream, fromWeek: number, fixes: readonly RecordedFix[]): readonly RecordedFix[] {
  const { weeks } = stream;
  const first = Date.parse(weeks[fromWeek]?.weekOf ?? '') - FIX_LEAD_DAYS * DAY;
  const last = Date.parse(weeks.at(-1)?.weekOf ?? '') + 7 * DAY;
  return fixes
    .filter(({ at, share }) => at.getTime() >= first && at.getTime() < last && explains(stream, fromWeek, share))
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.at.getTime() - b.at.getTime());
}

/** Whether so few complaints are no wonder once those about the fixed problem stay away. */
function explains({ weeks }: Stream, fromWeek: number, share: number | null): boolean {
  if (share === null) return true;
  const sum = (part: Stream['weeks'], of: 'complaints' | 'exposure') =>
    part.reduce((total, week) => total + week[of], 0);
  const [before, during] = [weeks.slice(0, fromWeek), weeks.slice(fromWeek)];
  const exposed = sum(before, 'exposure');
  if (exposed === 0) return true;
  const others = ((sum(before, 'complaints') * sum(during, 'exposure')) / exposed) * (1 - Math.min(1, share));
  return atMostProbability(sum(during, 'complaints'), others, SCATTER) >= UNEXPLAINED_PROBABILITY_MIN;
}

/** Activity of the run over that of the weeks before; `null` where nobody counts it. */
export function activityAround({ weeks, isMeasured }: Stream, fromWeek: number) {
  if (!isMeasured || fromWeek === 0 || fromWeek >= weeks.length) return null;
  const mean = (part: Stream['weeks']) => part.reduce((sum, week) => sum + week.exposure, 0) / part.length;
  const [before, during] = [mean(weeks.slice(0, fromWeek)), mean(weeks.slice(fromWeek))];
  return before === 0 ? null : { before, during, ratio: during / before };
}
