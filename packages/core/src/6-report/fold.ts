import { effortText, numberText } from '../4-backlog/format.ts';
import type { ReportAction, ReportLine } from './report-document.ts';
import type { ReportInput, ReportPromise, ReportTheme } from './report-input.ts';
import { isAlarming, labelText, silenceFigures, streamName } from './verdict.ts';
import { nameText, type Voice } from './voice.ts';

/** What stands above the fold, beside the verdict: together they are read in thirty seconds. */

const CHANGES_MAX = 2;
const SOON_MS = 7 * 86_400_000;
const DONE_STATES: ReadonlySet<string> = new Set(['fixed', 'verified', 'snoozed']);

export function actionFrom(input: ReportInput, voice: Voice): ReportAction {
  const words = voice.words.action;
  const first = firstToDo(input);
  if (first === undefined) return actionWithoutTheme(input, voice);
  const { ranked, theme } = first;
  const url = voice.link('backlog', theme.id);
  const risk = `${voice.money(ranked.atRiskPerMonthCents)} ${words.atRisk}`;
  const effort = `${words.effort} ${effortText(ranked.effortHalfDays, voice.locale)}`;
  const progress = first.state === 'in_progress' ? ` ${words.inProgress}${ownerText(first.owner)}.` : '';
  return {
    title: labelText(first, voice),
    text: `${risk}, ${effort}.${progress}`,
    url,
    choices: [
      { label: words.takeIt, url: `${url}?do=take` },
      { label: words.delegate, url: `${url}?do=delegate` },
      { label: words.notNow, url: `${url}?do=snooze` },
    ],
  };
}

function firstToDo({ backlog }: ReportInput): ReportTheme | undefined {
  return backlog.find(({ state }) => !DONE_STATES.has(state));
}

const ownerText = (owner: string | null): string => (owner === null ? '' : ` (${nameText(owner)})`);

/** Nothing to correct is still a reason to listen. */
function actionWithoutTheme({ sources }: ReportInput, voice: Voice): ReportAction {
  const words = voice.words.action;
  const isDeaf = sources.length === 0;
  const url = voice.link(isDeaf ? 'sources' : 'clients');
  return {
    title: isDeaf ? words.connectTitle : words.askTitle,
    text: isDeaf ? words.connectText : words.askText,
    url,
    choices: [{ label: isDeaf ? words.connectOpen : words.askOpen, url }],
  };
}

/** At most two: what came back, what is new, what grows, what was mended. */
export function changesFrom(input: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.change;
  const kinds = [
    {
      name: words.regressed,
      of: ({ state, ranked }: ReportTheme) => state === 'regressed' || ranked.trend === 'regressed',
    },
    { name: words.new, of: ({ ranked }: ReportTheme) => ranked.trend === 'new' },
    { name: words.growing, of: ({ ranked }: ReportTheme) => ranked.trend === 'growing' },
    { name: words.verified, of: ({ state }: ReportTheme) => state === 'verified' },
  ];
  const found = kinds.flatMap(({ name, of }) => input.backlog.filter(of).map((theme) => ({ name, theme })));
  const once = found.filter(({ theme }, index) => found.findIndex((other) => other.theme === theme) === index);
  const lines = once.slice(0, CHANGES_MAX).map(({ name, theme }) => ({
    text: `${name}${voice.colon} ${labelText(theme, voice)}, ${clientsText(theme, voice)}.`,
    url: voice.link('backlog', theme.theme.id),
  }));
  return lines.length === 0 ? [{ text: words.none, url: null }] : lines;
}

/** `14 clients (5 avant)` */
function clientsText({ ranked }: ReportTheme, voice: Voice): string {
  const clients = voice.count(ranked.clients, 'client');
  if (ranked.clientsBefore === 0) return clients;
  return `${clients} (${numberText(ranked.clientsBefore, voice.locale)}\u00a0${voice.words.change.before})`;
}

export function watchFrom(input: ReportInput, voice: Voice): readonly ReportLine[] {
  return [
    { text: promiseLine(input, voice), url: voice.link('promises') },
    { text: silenceLine(input, voice), url: voice.link('silence') },
  ];
}

function promiseLine({ promises, now }: ReportInput, voice: Voice): string {
  const words = voice.words.watch;
  const broken = promises.filter(({ state }) => state === 'broken').length;
  const soon = promises.filter(
    ({ state, dueAt }) =>
      (state === 'open' || state === 'renegotiated') && dueAt !== null && dueAt.getTime() - now.getTime() <= SOON_MS,
  ).length;
  const parts = [
    broken > 0 ? voice.count(broken, 'broken') : null,
    soon > 0 ? `${numberText(soon, voice.locale)} ${words.dueSoon}` : null,
  ].filter((part) => part !== null);
  const nothing = promises.length === 0 ? words.noPromise : words.noneLate;
  return `${words.promises}${voice.colon} ${parts.length === 0 ? nothing : parts.join(', ')}.`;
}

function silenceLine({ silence, critical }: ReportInput, voice: Voice): string {
  const words = voice.words.watch;
  const quiet = silence.filter((finding) => finding.state !== 'growing');
  const [worst, ...others] = [...quiet.filter(isAlarming), ...quiet.filter((finding) => !isAlarming(finding))];
  if (worst === undefined) return `${words.silence}${voice.colon} ${words.noSilence}.`;
  const isVerdict = isAlarming(worst) && critical.every((one) => one.isAcknowledged);
  const figures = isVerdict ? '' : `, ${silenceFigures(worst, voice)}`;
  const label = worst.causeLabel === null ? '' : ` (${worst.causeLabel[voice.language]})`;
  const more = others.length === 0 ? '' : `, ${words.and} ${voice.count(others.length, 'other')}`;
  return `${words.silence}${voice.colon} ${streamName(worst, voice)}${figures}${label}${more}.`;
}

/** Who waits for a critical answer, then whom we failed, then who warns, then who suffers from the first theme. */
export function callFrom(input: ReportInput, voice: Voice): ReportLine {
  return criticalCall(input, voice) ?? promiseCall(input, voice) ?? earlyCall(input, voice) ?? themeCall(input, voice);
}

function criticalCall({ critical }: ReportInput, voice: Voice): ReportLine | null {
  const waiting = critical.find((one) => !one.isAcknowledged);
  if (waiting === undefined) return null;
  const name = nameText(waiting.authorName ?? voice.words.call.unknown);
  return {
    text: `${name}${voice.colon} ${voice.words.call.critical}`,
    url: voice.link('complaints', waiting.complaintId),
  };
}

function promiseCall({ promises }: ReportInput, voice: Voice): ReportLine | null {
  const failed = promises.find(({ state, clientName }) => state === 'broken' && clientName !== null);
  if (failed === undefined || failed.clientName === null) return null;
  const words = voice.words.call;
  const since = failed.dueAt === null ? '' : ` ${words.since} ${voice.date(failed.dueAt)}`;
  return {
    text: `${nameText(failed.clientName)}${voice.colon} ${words.promise}${promisedText(failed, voice)}${since}.`,
    url: voice.link('complaints', failed.complaintId),
  };
}

/** ` (appel)`, or nothing where the action has no standard word. */
export function promisedText({ action }: ReportPromise, voice: Voice): string {
  const word = voice.words.promised[action];
  return word === undefined ? '' : ` (${word})`;
}

function earlyCall({ earlyWarnings }: ReportInput, voice: Voice): ReportLine | null {
  const warning = earlyWarnings.find(({ clientName }) => clientName !== null);
  if (warning === undefined) return null;
  return { text: earlyText(warning, voice), url: voice.link('clients', warning.clientKey) };
}

/** `M. Lavoie vous a prévenu 4 fois, 38 jours avant les autres.` */
export function earlyText(
  { clientName, observed, leadDays }: ReportInput['earlyWarnings'][number],
  voice: Voice,
): string {
  const words = voice.words.call;
  const lead = leadDays === null ? '.' : `, ${voice.count(leadDays, 'day')} ${words.ahead}`;
  return `${nameText(clientName ?? words.unknown)} ${words.early} ${voice.count(observed, 'time')}${lead}`;
}

function themeCall(input: ReportInput, voice: Voice): ReportLine {
  const first = firstToDo(input);
  const told = first?.verbatims.find(({ authorName }) => authorName !== null);
  if (first === undefined || told === undefined || told.authorName === null)
    return { text: voice.words.call.nobody, url: null };
  return {
    text: `${nameText(told.authorName)}, ${voice.words.call.theme} ${voice.quoted(labelText(first, voice))}.`,
    url: voice.link('complaints', told.complaintId),
  };
}
