import {
  type Firm,
  isAlarm,
  isOwner,
  lastWholeWeek,
  mayLeaveAt,
  nextWatchAt,
  nilMail,
  nilStateOf,
  recipientsFor,
  type SilenceFinding,
  signNilClaim,
  silenceMail,
} from '@doleances/core';
import type { AlarmRow, AlarmToSave, OutboxMessage } from '@doleances/store';
import { type FirmContext, stageOf } from '../running/stage.ts';
import { loadSilenceFacts, observedSilence, observedStreams, type SilenceFacts } from '../silence/observed-silence.ts';
import { WATCH_SUBJECT } from '../themes/subjects.ts';

type Loaded = {
  readonly facts: SilenceFacts;
  readonly firm: FirmContext;
  readonly open: readonly AlarmRow[];
  readonly baseUrl: string;
  /** Signs the links; absent where there is no key. */
  readonly linkKey: Uint8Array | undefined;
};
type Change = { readonly what: string; readonly stream: string; readonly why: string | null };
type Watched = {
  readonly alarms: readonly AlarmToSave[];
  readonly changes: readonly Change[];
  readonly letters: readonly OutboxMessage[];
  readonly nextAt: Date;
};

const DAY_MS = 86_400_000;
const ALARMS_MAX = 2_000;
/** Asked on Monday; later when the house was down, and not in the second half of the week any more. */
const ASK_UNTIL_WEEKDAY = 3;
const LINK_DAYS = 28;

/**
 * Looks every day for streams that went silent: what is new is told to the owner once, in one mail, what speaks again is
 * closed. On Monday it asks whoever answers for a place without complaints whether that is right.
 */
export const watch = stageOf<Loaded, Watched>({
  name: 'watch',
  leaseSeconds: 300,
  isSingleWriter: false,
  async load(_, { store, firm, baseUrl, signingKeys }, now) {
    const [facts, alarms, keys] = await Promise.all([
      loadSilenceFacts(store, now, firm.firm.timeZone),
      store.listAlarms(ALARMS_MAX),
      signingKeys(),
    ]);
    const open = alarms.filter(({ closedAt }) => closedAt === null);
    return { facts, firm, open, baseUrl: baseUrl.replace(/\/$/, ''), linkKey: keys[0] };
  },
  decide: (loaded, now) => watchedFrom(loaded, now),
  async save({ alarms, changes, letters, nextAt }, tx, now) {
    await tx.saveAlarms(alarms, now);
    for (const { what, stream, why } of changes) {
      await tx.saveEvent({ who: 'watch', what, subjectId: stream, why });
    }
    for (const letter of letters) await tx.saveOutbox(letter);
    await tx.ring('watch', WATCH_SUBJECT, nextAt);
  },
});

function watchedFrom(loaded: Loaded, now: Date): Watched {
  const { facts, firm, open } = loaded;
  const findings = observedSilence(facts, firm, now).filter(({ state }) => state !== 'growing');
  const known = new Map(open.map((alarm) => [alarm.stream, alarm]));
  const found = new Set<string>(findings.map(({ stream }) => stream));
  const changed = findings.filter(({ stream, state }) => known.get(stream)?.state !== state);
  return {
    alarms: findings.map(({ stream, state, cause, since, complaints, expected }) => ({
      ...{ stream, state, cause, since, complaints, expected },
    })),
    changes: [
      ...changed.map(({ stream, state, reason }) => ({ what: `silence_${state}`, stream, why: reason.fr })),
      ...open
        .filter(({ stream }) => !found.has(stream))
        .map(({ stream }) => ({ what: 'silence_ended', stream, why: null })),
    ],
    letters: firm.isSample ? [] : [...alarmLetters(findings, loaded, now), ...nilLetters(loaded, now)],
    nextAt: nextWatchAt(now, firm.firm),
  };
}

/** Told once: a stream whose alarm is open, and was an alarm before, is not told again while it lasts. */
function alarmLetters(
  findings: readonly SilenceFinding[],
  { firm: { firm }, open, baseUrl }: Loaded,
  now: Date,
): readonly OutboxMessage[] {
  const told = new Set(open.filter(wasTold).map(({ stream }) => stream));
  const fresh = findings.filter((finding) => isAlarm(finding) && !told.has(finding.stream));
  const [owner] = recipientsFor(['boss'], { ...NO_PROMISE, location: null }, firm).to;
  if (fresh.length === 0 || owner === undefined) return [];
  const urlOf = ({ stream }: SilenceFinding) => `${baseUrl}/silence/${encodeURIComponent(stream)}`;
  // What is open is written with the mail, so the day names it: its next silence is another mail.
  const keys = fresh.map(({ stream }) => stream).sort();
  return [
    {
      dedupKey: `silence ${dayOf(now, firm)} ${keys.join(', ').slice(0, KEY_CHARS_MAX)} ${owner.email}`,
      urgency: 'ordinary',
      to: [{ name: owner.name, address: owner.email }],
      ...silenceMail(fresh, { firm, urlOf }),
      notBefore: mayLeaveAt('ordinary', now, firm),
    },
  ];
}

const KEY_CHARS_MAX = 400;
const NO_PROMISE = { performer: null, promisor: null, told: null };

/** An alarm that was good news, or nobody's fault, was not told; it is when it turns. */
function wasTold({ cause }: AlarmRow): boolean {
  return cause !== 'improvement' && cause !== 'broken_sensor';
}

function nilLetters({ facts, firm, baseUrl, linkKey }: Loaded, now: Date): readonly OutboxMessage[] {
  const weekday = (new Date(dayOf(now, firm.firm)).getUTCDay() + 6) % 7;
  if (linkKey === undefined || weekday >= ASK_UNTIL_WEEKDAY) return [];
  const weekOf = lastWholeWeek(now, firm.firm);
  const { streams } = observedStreams(facts, firm, now);
  return firm.firm.locations.flatMap(({ name: location }): OutboxMessage[] => {
    const week = streams.find(({ key }) => key === `location:${location}`)?.weeks.at(-1);
    const nil = facts.nils.find((one) => one.location === location && one.weekOf === weekOf);
    if (week?.weekOf !== weekOf || nilStateOf(week.complaints, nil?.isNil ?? null) !== 'missing') return [];
    return managersOf(location, firm.firm).map(({ name, email }) => {
      const claim = { location, weekOf, name, expiresAt: new Date(now.getTime() + LINK_DAYS * DAY_MS) };
      const links = { confirmUrl: `${baseUrl}/nil/${signNilClaim(claim, linkKey)}`, noteUrl: `${baseUrl}/notes` };
      return {
        dedupKey: `nil ${weekOf} ${location.slice(0, 200)} ${email}`,
        urgency: 'ordinary',
        to: [{ name, address: email }],
        ...nilMail({ location, weekOf }, { firm: firm.firm, ...links }),
        notBefore: mayLeaveAt('ordinary', now, firm.firm),
      };
    });
  });
}

/** The firm's own day, as ISO date. */
function dayOf(now: Date, { timeZone }: Pick<Firm, 'timeZone'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}

/** Whoever answers for the place itself; the owner has the report, and does not confirm to themself. */
function managersOf(location: string, firm: Firm) {
  const general = new Set(
    firm.escalationContacts.filter((contact) => contact.location !== location).map(({ email }) => email),
  );
  return recipientsFor(['manager'], { ...NO_PROMISE, location }, firm).to.filter(
    (person) => !general.has(person.email) && !isOwner(person, firm),
  );
}
