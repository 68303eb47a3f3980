import type { BacklogState } from '../4-backlog/backlog.ts';
import { effortText, numberText } from '../4-backlog/format.ts';
import { warningText } from '../5-response/clients/warning-words.ts';
import { REASON_WORDS } from '../5-response/escalation/escalation-mail.ts';
import type { ReportAction, ReportLine } from './report-document.ts';
import type { ReportInput, ReportPromise, ReportTheme } from './report-input.ts';
import { hasListener, isAlarming, labelText, silenceFigures, streamName } from './verdict.ts';
import { nameText, type Voice } from './voice.ts';

/** What stands above the fold, beside the verdict: together they are read in thirty seconds. */

const CHANGES_MAX = 2;
const DONE_STATES: ReadonlySet<BacklogState> = new Set(['fixed', 'verified', 'snoozed']);

export function actionFrom(input: ReportInput, voice: Voice): ReportAction {
  const words = voice.words.action;
  const first = firstToDo(input.backlog);
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
    themeId: theme.id,
    choices: [
      { label: words.takeIt, url, deed: 'take' },
      { label: words.delegate, url, deed: 'delegate' },
      { label: words.notNow, url, deed: 'snooze' },
    ],
  };
}

/** The one thing of the week, in a backlog in its order; `undefined` where everything is done or asleep. */
export function firstToDo<Item extends { readonly state: BacklogState }>(backlog: readonly Item[]): Item | undefined {
  return backlog.find(({ state }) => !DONE_STATES.has(state));
}

const ownerText = (owner: string | null): string => (owner === null ? '' : ` (${nameText(owner)})`);

/** Nothing to correct is still a reason to listen: to whoever spoke, or to those who did not. */
function actionWithoutTheme({ sources, lastComplaint }: ReportInput, voice: Voice): ReportAction {
  const words = voice.words.action;
  if (lastComplaint !== null) {
    const url = voice.link('complaints', lastComplaint.complaintId);
    return plainAction({ title: words.answerTitle, text: words.answerText, open: words.answerOpen }, url);
  }
  if (!hasListener(sources)) {
    const url = voice.link('sources');
    return plainAction({ title: words.connectTitle, text: words.connectText, open: words.connectOpen }, url);
  }
  return plainAction({ title: words.askTitle, text: words.askText, open: words.askOpen }, voice.link('clients'));
}

type Plain = { readonly title: string; readonly text: string; readonly open: string };

function plainAction({ title, text, open }: Plain, url: string): ReportAction {
  return { title, text, url, themeId: null, choices: [{ label: open, url, deed: null }] };
}

type Change = { readonly name: string; readonly theme: ReportTheme['theme']; readonly clients: string | null };

/** At most two: what came back, what is new, what grows, what was mended and holds. */
export function changesFrom(input: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.change;
  const changed = (name: string, is: (item: ReportTheme) => boolean): readonly Change[] =>
    input.backlog.filter(is).map((item) => ({ name, theme: item.theme, clients: clientsText(item, voice) }));
  const found = [
    ...changed(words.regressed, ({ state, ranked }) => state === 'regressed' || ranked.trend === 'regressed'),
    ...changed(words.new, ({ ranked }) => ranked.trend === 'new'),
    ...changed(words.growing, ({ ranked }) => ranked.trend === 'growing'),
    ...changed(words.verified, ({ state }) => state === 'verified'),
    ...input.mended
      .filter(({ state }) => state === 'verified')
      .map(({ theme }) => ({ name: words.verified, theme, clients: null })),
  ];
  const once = found.filter(({ theme }, index) => found.findIndex((other) => other.theme.id === theme.id) === index);
  const lines = once.slice(0, CHANGES_MAX).map(({ name, theme, clients }) => ({
    text: `${name}${voice.colon} ${labelText({ theme }, voice)}${clients === null ? '' : `, ${clients}`}.`,
    url: voice.link('backlog', theme.id),
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

function promiseLine({ promises, promiseCounts: { broken, dueSoon } }: ReportInput, voice: Voice): string {
  const words = voice.words.watch;
  const parts = [
    broken > 0 ? voice.count(broken, 'broken') : null,
    dueSoon > 0 ? `${numberText(dueSoon, voice.locale)} ${words.dueSoon}` : null,
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
  const { wrote, stillWaits, unknown } = voice.words.call;
  const name = nameText(waiting.authorName ?? unknown);
  const reason = waiting.reasons[0];
  const why = reason === undefined ? '' : ` (${REASON_WORDS[reason].short[voice.language]})`;
  return {
    text: `${name} ${wrote} ${voice.date(waiting.receivedAt)}${why} ${stillWaits}`,
    url: voice.link('complaints', waiting.complaintId),
  };
}

function promiseCall({ promises }: ReportInput, voice: Voice): ReportLine | null {
  const failed = promises.find(({ state, clientName }) => state === 'broken' && clientName !== null);
  if (failed === undefined || failed.clientName === null) return null;
  const words = voice.words.call;
  const action = promisedWord(failed, voice);
  const what = action === null ? '' : ` (${action})`;
  const since = failed.dueAt === null ? '' : ` ${words.since} ${voice.date(failed.dueAt)}`;
  return {
    text: `${nameText(failed.clientName)}${voice.colon} ${words.promise}${what}${since}.`,
    url: voice.link('complaints', failed.complaintId),
  };
}

/** `appel`; `null` where the action has no standard word. */
export function promisedWord({ action }: ReportPromise, voice: Voice): string | null {
  return voice.words.promised[action] ?? null;
}

function earlyCall({ earlyWarnings }: ReportInput, voice: Voice): ReportLine | null {
  const warning = earlyWarnings.find(({ clientName }) => clientName !== null);
  if (warning === undefined) return null;
  return { text: earlyText(warning, voice), url: voice.link('clients', warning.clientKey) };
}

export function earlyText(warning: ReportInput['earlyWarnings'][number], voice: Voice): string {
  return warningText(warning, nameText(warning.clientName ?? voice.words.call.unknown), voice.locale);
}

function themeCall(input: ReportInput, voice: Voice): ReportLine {
  const first = firstToDo(input.backlog);
  const told = first?.verbatims.find(({ authorName }) => authorName !== null);
  if (first === undefined || told === undefined || told.authorName === null) return lastCall(input, voice);
  return {
    text: `${nameText(told.authorName)}, ${voice.words.call.theme} ${voice.quoted(labelText(first, voice))}.`,
    url: voice.link('complaints', told.complaintId),
  };
}

function lastCall({ lastComplaint }: ReportInput, voice: Voice): ReportLine {
  const { wrote, lastComplaint: better, nobody, unknown } = voice.words.call;
  if (lastComplaint === null) return { text: nobody, url: null };
  const name = nameText(lastComplaint.authorName ?? unknown);
  return {
    text: `${name} ${wrote} ${voice.date(lastComplaint.receivedAt)}${voice.colon} ${better}`,
    url: voice.link('complaints', lastComplaint.complaintId),
  };
}
