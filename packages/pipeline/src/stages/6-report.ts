import { createHash } from 'node:crypto';
import {
  type FirmLocale,
  lastReportWeekFor,
  nextReportAt,
  type ReportDeed,
  type ReportDocument,
  type ReportInput,
  type ReportRecipient,
  reportHtml,
  reportSubject,
  reportText,
  reportWeekFor,
  sightOfReader,
  signReportClaim,
  weeklyReport,
  withDeedLinks,
} from '@doleances/core';
import type { OutboxMessage, ReportRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { loadReportInputs, type ReportReader } from '../report/report-facts.ts';
import { type LoadPorts, stageOf } from '../running/stage.ts';
import { REPORT_SUBJECT } from '../themes/subjects.ts';

/** A link of Monday still works the Wednesday after next, and no longer. */
const LINK_DAYS = 16;
const DAY_MS = 86_400_000;

type Letter = { readonly to: ReportRecipient; readonly input: ReportInput };
type Loaded = {
  readonly week: string;
  readonly input: ReportInput;
  readonly letters: readonly Letter[];
  /** Signs the links; absent where there is no key. */
  readonly linkKey: Uint8Array | undefined;
};
type Made = {
  readonly row: ReportRow;
  readonly input: ReportInput;
  readonly letters: readonly OutboxMessage[];
};

/** Makes the week's report and puts it in the outbox: every week, above all when the week was empty. */
export const report = stageOf<Loaded, Made>({
  name: 'report',
  leaseSeconds: 300,
  isSingleWriter: false,
  load: (_, ports, now) => loadLetters(ports, now, lastReportWeekFor(now, ports.firm.firm)),
  decide: (loaded, now) => madeFrom(loaded, now, ''),
  async save({ row, input, letters }, tx, now) {
    await tx.saveReport(row);
    for (const letter of letters) await tx.saveOutbox(letter);
    const why = `${row.week}: ${letters.length}`;
    if (!input.isSample) await tx.saveEvent({ who: 'report', what: 'report made', subjectId: row.id, why });
    await tx.ring('report', REPORT_SUBJECT, nextReportAt(now, input.firm));
  },
});

export type MadeReport = Omit<ReportRow, 'document'> & { readonly document: ReportDocument };

/** What to make: the week as it stands now where none is named, in the firm's language, of the whole firm. */
export type ReportRequest = {
  readonly week?: string;
  readonly locale?: FirmLocale;
  readonly place?: string | null;
};

/** The report as it would go out now; stores and sends nothing. `null` before there is a firm. */
export async function makeReport(ports: Ports, request: ReportRequest = {}): Promise<MadeReport | null> {
  const load = await loadPortsOf(ports);
  if (load === null) return null;
  const now = ports.now();
  const { firm } = load.firm;
  const week = request.week ?? reportWeekFor(now, firm);
  const reader = {
    readers: firm.reportRecipients,
    place: request.place ?? null,
    sight: null,
    locale: request.locale ?? firm.locale,
  };
  const [input] = await loadReportInputs(load, { now, week }, [reader]);
  return input === undefined ? null : reportFrom(input, now);
}

export type SendOutcome =
  | { readonly ok: true; readonly week: string; readonly to: readonly string[] }
  | { readonly ok: false; readonly reason: 'no_firm' | 'sample' | 'nobody' };

/**
 * Puts a report made now into the outbox, whatever was sent before.
 *
 * @param address Sends it to this address alone.
 */
export async function sendReportNow(ports: Ports, address: string | null): Promise<SendOutcome> {
  const load = await loadPortsOf(ports);
  if (load === null) return { ok: false, reason: 'no_firm' };
  if (load.firm.isSample) return { ok: false, reason: 'sample' };
  const { firm } = load.firm;
  const named = firm.reportRecipients.filter(({ email }) => address === null || email === address);
  const stranger = { name: address ?? '', email: address ?? '', location: null };
  const to = named.length > 0 || address === null ? named : [stranger];
  if (to.length === 0) return { ok: false, reason: 'nobody' };
  const now = ports.now();
  const week = reportWeekFor(now, firm);
  const loaded = await loadLetters(load, now, week, to);
  const { row, letters } = madeFrom(loaded, now, ` ${now.toISOString()}`);
  await ports.store.saveReportSend(letters, {
    who: 'report',
    what: 'report sent by hand',
    subjectId: row.id,
    why: week,
  });
  return { ok: true, week, to: to.map(({ email }) => email) };
}

async function loadPortsOf(ports: Ports): Promise<LoadPorts | null> {
  const firm = await ports.firms.find();
  if (firm === null) return null;
  const { store, lessons, themeMaps, signingKeys } = ports;
  return { store, firm, lessons, themeMaps, signingKeys, baseUrl: ports.config.http.baseUrl };
}

async function loadLetters(
  ports: LoadPorts,
  now: Date,
  week: string,
  to: readonly ReportRecipient[] = ports.firm.firm.reportRecipients,
): Promise<Loaded> {
  const { firm, isSample } = ports.firm;
  // A sample firm's mail has nowhere to go.
  const recipients = isSample ? [] : to;
  const readers: readonly ReportReader[] = [
    { readers: firm.reportRecipients, place: null, sight: null, locale: firm.locale },
    ...recipients.map((one) => ({
      readers: [one],
      place: one.location,
      sight: sightOfReader(one, one.location, firm),
      locale: one.locale ?? firm.locale,
    })),
  ];
  const [input, ...inputs] = await loadReportInputs(ports, { now, week }, readers);
  if (input === undefined) throw new Error('a report was asked for and none was loaded');
  const letters = recipients.flatMap((one, index) => {
    const own = inputs[index];
    return own === undefined ? [] : [{ to: one, input: own }];
  });
  const [linkKey] = await ports.signingKeys();
  return { week, input, letters, linkKey };
}

function madeFrom({ input, letters, linkKey }: Loaded, now: Date, suffix: string): Made {
  return {
    row: reportFrom(input, now),
    input,
    letters: letters.map((letter) => outboxFrom(letter, linkKey, suffix)),
  };
}

function outboxFrom({ to, input }: Letter, linkKey: Uint8Array | undefined, suffix: string): OutboxMessage {
  const { week, firm } = input;
  const plain = weeklyReport(input);
  const expiresAt = new Date(input.now.getTime() + LINK_DAYS * DAY_MS);
  const urlFor = (key: Uint8Array) => (deed: ReportDeed, themeId: string) =>
    `${input.baseUrl.replace(/\/$/, '')}/do/${signReportClaim({ deed, themeId, week, name: to.name, expiresAt }, key)}`;
  const document = linkKey === undefined ? plain : withDeedLinks(plain, urlFor(linkKey));
  return {
    dedupKey: `report ${week} ${to.email}${input.place === null ? '' : ` ${input.place}`}${suffix}`,
    urgency: 'ordinary',
    to: [{ name: to.name, address: to.email }],
    subject: reportSubject(document),
    text: reportText(document, firm),
    html: reportHtml(document, firm),
    notBefore: null,
  };
}

function reportFrom(input: ReportInput, now: Date): MadeReport {
  const document = weeklyReport(input);
  const ranks = Object.fromEntries(input.backlog.map(({ ranked }) => [ranked.themeId, ranked.rank]));
  return {
    id: `rpt_${createHash('sha256').update(input.week).digest('hex').slice(0, 20)}`,
    week: input.week,
    madeAt: now,
    subject: reportSubject(document),
    text: reportText(document, input.firm),
    html: reportHtml(document, input.firm),
    document: { ...document, ranks } as ReportDocument,
  };
}
