import { createHash } from 'node:crypto';
import { type Author, type Client, DEFAULT_FIRM, type Item, parseClient } from '@doleances/core';
import type { AcceptedItem, PurchaseToSave, Source } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { plantDueRows, RANK_SUBJECT } from '../themes/subjects.ts';
import {
  sampleClientRows,
  sampleFirm,
  sampleHotWaterFixedWeeksAgo,
  sampleNightsPerWeek,
  sampleNils,
  sampleStays,
} from './firm.ts';
import { earlyArrival, eveningPromise, lateCancelling, letterToBoss, settleLedgers } from './ledgers.ts';
import { bathsAndWater } from './messages-baths-and-water.ts';
import { others } from './messages-others.ts';
import { parking } from './messages-parking.ts';
import { promisesAndDesk } from './messages-promises-and-desk.ts';
import { redu } from './messages-redu.ts';
import { replies } from './replies.ts';
import type { SampleMessage, SampleReply } from './sample-message.ts';
import { settleSampleClients } from './settle-clients.ts';
import { settleLabels } from './settle-labels.ts';

export const sampleMessages: readonly SampleMessage[] = [
  ...bathsAndWater,
  ...promisesAndDesk,
  ...parking,
  ...redu,
  ...others,
  earlyArrival,
  lateCancelling,
];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const EXPOSURE_WEEKS = 19;
/** Days since Monday. */
const FRIDAY = 4;
/** The trouble that was declared repaired; see `sampleHotWaterFixedWeeksAgo`. */
const FIXED_FACET = 'hotel-hot-water';

/**
 * Fills an empty installation with the sample firm, every row marked as sample.
 *
 * @returns How many items were accepted; none on a second call.
 */
export async function loadSample(ports: Ports): Promise<number> {
  const { store } = ports;
  const now = ports.now();
  const monday = lastMondayFor(now);
  await store.saveFirm(sampleFirm, true, 'sample');
  const clients = sampleClientRows.flatMap((row) => {
    const client = parseClient(row, sampleFirm.country);
    return client.ok ? [client.value] : [];
  });
  await store.saveClients(clients, true);
  await store.saveExposure(exposureUntil(monday, now), true);
  await store.savePurchases(staysUntil(now, clients), true);
  // The record is append-only: said once.
  if ((await store.listNils('')).length === 0) {
    for (const { location, weeksAgo, who } of sampleNils) {
      const weekOf = new Date(monday.getTime() - weeksAgo * WEEK_MS).toISOString().slice(0, 10);
      await store.saveNil({ location, weekOf, isNil: true, who });
    }
  }
  // Somebody may have brought their own firm meanwhile, and the sample gone before all of it was here.
  if ((await store.findFirm())?.isSample === false) return 0;
  const source = await store.saveSource({ kind: 'file', name: 'sample', settings: {}, schedule: null, isSample: true });
  return acceptAll(ports, source, [
    ...sampleMessages.map((message) => itemOf(message, instantOf(message, monday, now))),
    ...replies.map((reply) => itemOfReply(reply, instantOf(reply, monday, now))),
    { ...itemOf(eveningPromise, instantOf(eveningPromise, monday, now)), direction: 'out', isPromiseNote: true },
    { ...itemOf(letterToBoss, instantOf(letterToBoss, monday, now)), isForBoss: true },
  ]);
}

/**
 * Removes every row of the sample firm, and ranks what is left. Where people noted something of their own, the house is
 * theirs from now on, under no name yet: their notes are read and shown in it.
 */
export async function removeSample(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  who: string,
): Promise<{ readonly complaints: number; readonly kept: number }> {
  const removed = await store.removeSample(who);
  if (!(await store.isEmpty()) && (await store.findFirm()) === null) {
    await store.saveFirm(DEFAULT_FIRM, false, who);
    await plantDueRows({ store, now });
  }
  await store.ring('rank', RANK_SUBJECT);
  return removed;
}

async function acceptAll(ports: Ports, source: Source, items: readonly Item[]): Promise<number> {
  const accepted = await ports.store.acceptItems(source.id, items.map(acceptedOf));
  await ringAll(ports, accepted.bells);
  return accepted.accepted;
}

function acceptedOf(item: Item): AcceptedItem {
  const raw = new TextEncoder().encode(JSON.stringify(item));
  return { externalId: item.externalId, rawType: 'application/json', raw, receivedAt: new Date(item.receivedAt) };
}

function itemOf(message: SampleMessage, receivedAt: string): Item {
  return {
    externalId: sampleId(message.from, message.text),
    channel: message.channel,
    direction: 'in',
    receivedAt,
    subject: message.subject ?? null,
    text: message.text,
    author: authorOf(message.from),
    recipient: null,
    location: message.place,
    starsOfFive: message.stars ?? null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}

function itemOfReply(reply: SampleReply, receivedAt: string): Item {
  return {
    externalId: sampleId(reply.from, reply.text),
    channel: 'email',
    direction: 'out',
    receivedAt,
    subject: reply.subject,
    text: reply.text,
    author: authorOf(reply.from),
    recipient: authorOf(reply.to),
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}

/**
 * The sample lives in winter time all year: an hour's error tells no lie about an invented inn. Nothing is written in
 * the future: what would be, was written an hour ago.
 */
function instantOf(
  { weeksAgo, at }: { readonly weeksAgo: number; readonly at: string },
  monday: Date,
  now: Date,
): string {
  const [weekday = '1', clock = '12:00'] = at.split(' ');
  const day = new Date(monday.getTime() - weeksAgo * WEEK_MS + (Number(weekday) - 1) * DAY_MS);
  const written = `${day.toISOString().slice(0, 10)}T${clock}:00+01:00`;
  const latest = new Date(now.getTime() - HOUR_MS);
  return Date.parse(written) <= latest.getTime() ? written : latest.toISOString();
}

function authorOf(from: string): Author {
  const [, name = from, email] = /^([^<]*?)\s*(?:<([^>]+)>)?$/.exec(from) ?? [];
  return { name, email: email?.toLowerCase() ?? null };
}

function sampleId(from: string, text: string): string {
  return `sample-${createHash('sha256').update(`${from}\n${text}`).digest('hex').slice(0, 16)}`;
}

export const sampleIdOf = ({ from, text }: Pick<SampleMessage, 'from' | 'text'>): string => sampleId(from, text);

function exposureUntil(monday: Date, now: Date) {
  return Object.entries(sampleNightsPerWeek).flatMap(([place, units]) =>
    Array.from({ length: EXPOSURE_WEEKS }, (_, back) => ({
      stream: `location:${place}`,
      weekOf: new Date(monday.getTime() - back * WEEK_MS),
      units,
    })).filter(({ weekOf }) => weekOf <= now),
  );
}

function staysUntil(now: Date, clients: readonly Client[]): readonly PurchaseToSave[] {
  return sampleStays.flatMap(({ name, everyDays, times, quietDays }) => {
    const client = clients.find((one) => one.name === name);
    if (client === undefined) return [];
    return Array.from({ length: times }, (_, back) => ({
      clientKey: client.id,
      clientName: name,
      boughtOn: new Date(now.getTime() - (quietDays + back * everyDays + ((back * 3) % 5)) * DAY_MS)
        .toISOString()
        .slice(0, 10),
      ...{ location: null, amountCents: null },
    }));
  });
}

/** The Monday (UTC) after the sample's last week: this week's, or from Friday on the next, so that the story is fresh. */
function lastMondayFor(now: Date): Date {
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return new Date(midnight - sinceMonday * DAY_MS + (sinceMonday >= FRIDAY ? WEEK_MS : 0));
}

/**
 * Gives the sample its past once its themes exist: the hot water was declared repaired, and the ranking sees that it came
 * back; an evening was made good, conditions were told and one was negotiated.
 *
 * @returns Whether anything changed, so that the backlog must be ranked again.
 */
export async function settleSample(ports: Ports): Promise<boolean> {
  const now = ports.now();
  const past = { monday: lastMondayFor(now), now };
  const isRemembered = await settleLedgers(ports, past, sampleIdOf);
  if (isRemembered) await settleLabels(ports, sampleIdOf);
  return (await settleFix(ports, past.monday)) || isRemembered;
}

async function settleFix({ store, now }: Ports, monday: Date): Promise<boolean> {
  const fixed = (await store.listBacklog()).find(
    ({ theme: { concept } }) => concept.facet === FIXED_FACET && concept.product === null,
  );
  if (fixed === undefined || fixed.fixedAt !== null) return false;
  const fixedAt = new Date(monday.getTime() - sampleHotWaterFixedWeeksAgo * WEEK_MS + 2 * DAY_MS);
  await store.saveBacklogState(fixed.theme.id, { state: 'fixed', fixedAt }, 'sample', null);
  await settleSampleClients({ store, now });
  await store.ring('rank', RANK_SUBJECT);
  return true;
}
