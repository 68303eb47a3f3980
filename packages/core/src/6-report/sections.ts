import { numberText } from '../4-backlog/format.ts';
import { REASON_WORDS } from '../5-response/escalation/escalation-mail.ts';
import { oneLine, shortened } from '../5-response/plain-text.ts';
import { earlyText, promisedWord } from './fold.ts';
import { amendsLines, conditionNoteLines, decisionLines, omissionText } from './ledger-lines.ts';
import type { ReportLine, ReportSection } from './report-document.ts';
import type { ReportInput, ReportPromise } from './report-input.ts';
import { labelText, streamName } from './verdict.ts';
import { nameText, type Voice } from './voice.ts';

/** What follows the ranking. Lists are cut so that the mail stays under 100 kB, where Gmail hides the rest. */
const LINES_MAX = 8;
const PROMISES_MAX = 6;
const LISTENING_MAX = 3;
const KNOWN_MAX = 5;
const QUOTE_LENGTH_MAX = 90;

/** Each section says something true, or what would stand there and why it matters. */
export function sectionsFrom(input: ReportInput, voice: Voice): readonly ReportSection[] {
  const { headings } = voice.words;
  const sections = [
    { title: headings.critical, lines: criticalLines(input, voice) },
    { title: headings.silence, lines: silenceLines(input, voice) },
    { title: headings.promises, lines: promiseLines(input, voice) },
    { title: headings.recovery, lines: recoveryLines(input, voice) },
    { title: headings.clients, lines: clientLines(input, voice) },
    { title: headings.boundaries, lines: boundaryLines(input, voice) },
    { title: headings.mended, lines: mendedLines(input, voice) },
    { title: headings.health, lines: healthLines(input, voice) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

const told = (text: string): readonly ReportLine[] => [{ text, url: null }];

function criticalLines({ critical }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  if (critical.length === 0) return told(words.noCritical);
  const left = critical.length - LINES_MAX;
  const rest = `${words.moreCritical}${voice.colon} ${numberText(left, voice.locale)}.`;
  const more = left > 0 ? [{ text: rest, url: voice.link('escalations') }] : [];
  const shown = critical.slice(0, LINES_MAX).map((one) => {
    const reasons = one.reasons.map((reason) => REASON_WORDS[reason].short[voice.language]).join(', ');
    const name = nameText(one.authorName ?? voice.words.call.unknown);
    const state = one.isAcknowledged ? words.acknowledged : words.unanswered;
    return {
      text: `${name}, ${voice.date(one.receivedAt)}${voice.colon} ${reasons} (${state}).`,
      url: voice.link('complaints', one.complaintId),
    };
  });
  return [...shown, ...more];
}

function silenceLines({ silence, listening, missing }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  if (missing.includes('silence')) return told(words.missing.silence);
  const found = silence.slice(0, LINES_MAX).map((finding) => ({
    text: `${streamName(finding, voice)}${voice.colon} ${finding.reason[voice.language]}`,
    url: voice.link('silence', finding.stream),
  }));
  const more = listening === undefined ? [] : listeningLines(listening, voice);
  return found.length === 0 ? [...told(words.noSilence), ...more] : [...found, ...more];
}

/** Who left without a word, who says we were told, what was called otherwise, what nobody confirmed or acted on. */
function listeningLines(
  { departures, leaks, requalified, unconfirmed, tolerated }: NonNullable<ReportInput['listening']>,
  voice: Voice,
): readonly ReportLine[] {
  const words = voice.words.section;
  const lines = [
    ...departures.slice(0, LISTENING_MAX).map((reason) => reason[voice.language]),
    ...tolerated.slice(0, LISTENING_MAX).map((reason) => reason[voice.language]),
    ...(leaks === 0 ? [] : [`${words.leaks}${voice.colon} ${numberText(leaks, voice.locale)}.`]),
    ...(requalified === 0 ? [] : [`${words.requalified}${voice.colon} ${numberText(requalified, voice.locale)}.`]),
    ...(unconfirmed.length === 0
      ? []
      : [`${words.unconfirmed}${voice.colon} ${unconfirmed.slice(0, LINES_MAX).map(nameText).join(', ')}.`]),
  ];
  return lines.map((text) => ({ text: oneLine(text), url: voice.link('silence') }));
}

/** Those broken last first: the oldest are past saving, and stand on the page. */
function promiseLines({ promises, promiseCounts }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  const pending = promises.filter(({ state }) => state === 'broken' || state === 'open' || state === 'renegotiated');
  if (pending.length === 0) return told(words.noPromise);
  const broken = pending.filter(({ state }) => state === 'broken').toSorted((a, b) => byDue(a, b, -1));
  const open = pending.filter(({ state }) => state !== 'broken').toSorted((a, b) => byDue(a, b, 1));
  const lines = [...broken, ...open].slice(0, PROMISES_MAX).map((promise) => promiseLine(promise, voice));
  const all = promiseCounts.broken + open.length;
  const more = { text: `${words.morePromises} (${numberText(all, voice.locale)})`, url: voice.link('promises') };
  return pending.length > PROMISES_MAX ? [...lines, more] : lines;
}

/** Without a date last, whichever way. */
function byDue(a: ReportPromise, b: ReportPromise, way: 1 | -1): number {
  const due = ({ dueAt }: ReportPromise) => (dueAt === null ? Number.MAX_SAFE_INTEGER : way * dueAt.getTime());
  return due(a) - due(b) || (a.id < b.id ? -1 : 1);
}

/** `Colette Marchal, appel pour le 3 novembre : « Vous deviez me rappeler mardi » (rompue).` */
function promiseLine(promise: ReportPromise, voice: Voice): ReportLine {
  const { performer, dueAt, quote, complaintId } = promise;
  const words = voice.words.section;
  const due = dueAt === null ? null : `${words.due} ${voice.date(dueAt)}`;
  const what = [promisedWord(promise, voice), due].filter((part) => part !== null).join(' ');
  const who = [
    nameText(promise.clientName ?? voice.words.call.unknown),
    what,
    performer === null ? '' : nameText(performer),
  ];
  const state = promise.state === 'broken' ? words.broken : words.open;
  const said = quote === undefined ? state : `${voice.quoted(shortened(oneLine(quote), QUOTE_LENGTH_MAX))} (${state})`;
  return {
    text: `${who.filter((part) => part !== '').join(', ')}${voice.colon} ${said}.`,
    url: voice.link('complaints', complaintId),
  };
}

function recoveryLines(input: ReportInput, voice: Voice): readonly ReportLine[] {
  const { remedies } = input;
  const { section, remedies: names } = voice.words;
  const asked = remedies
    .flatMap(({ remedy, complaints }) =>
      remedy === 'none' ? [] : [`${names[remedy]} (${numberText(complaints, voice.locale)})`],
    )
    .join(', ');
  const first = asked === '' ? section.noneAsked : `${section.asked}${voice.colon} ${asked}.`;
  const amends = amendsLines(input, voice);
  return [...told(first), ...(amends.length === 0 ? told(section.amends) : amends)];
}

function clientLines({ earlyWarnings, knownClients, missing }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  const early = earlyWarnings
    .slice(0, LINES_MAX)
    .map((warning) => ({ text: earlyText(warning, voice), url: voice.link('clients', warning.clientKey) }));
  const known = knownClients.slice(0, KNOWN_MAX).map((client) => {
    const since = client.clientSince === null ? '' : `, ${words.knownSince} ${client.clientSince.slice(0, 4)}`;
    const count = voice.count(client.complaints, 'complaint');
    const told = client.complaints === 1 ? `, ${words.on}` : ` ${words.inEightWeeks}, ${words.lastOn}`;
    return {
      text: `${nameText(client.name)}${since}${voice.colon} ${count}${told} ${voice.date(client.lastAt)}.`,
      url: voice.link('clients', client.clientId),
    };
  });
  const teaching = missing.includes('clients') ? words.missing.clients : words.noEarly;
  return early.length === 0 ? [...known, ...told(teaching)] : [...early, ...known];
}

function boundaryLines(input: ReportInput, voice: Voice): readonly ReportLine[] {
  const { firm, boundaries } = input;
  const words = voice.words.section;
  if (firm.conditions.length === 0) return told(words.noCondition);
  const lines = boundaries.flatMap(({ conditionId, demands, untold = 0 }) => {
    const condition = firm.conditions.find(({ id }) => id === conditionId);
    if (condition === undefined) return [];
    const title = voice.quoted(condition.title[voice.language]);
    const worry = condition.worryBehind?.[voice.language];
    const behind = worry === undefined ? '' : ` ${words.worry}${voice.colon} ${lowerFirst(worry)}`;
    return told(`${title}${voice.colon} ${voice.count(demands, 'demand')}.${behind}${omissionText(untold, voice)}`);
  });
  const all = [...lines, ...decisionLines(input, voice), ...conditionNoteLines(input, voice)];
  return all.length === 0 ? told(words.noDemand) : all;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function mendedLines({ mended }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  return mended.slice(0, LINES_MAX).map(({ theme, state, fixedAt }) => {
    const fixed = fixedAt === null ? words.fixedOn : `${words.fixedOn} ${voice.date(fixedAt)}`;
    const said =
      state === 'verified'
        ? words.holds
        : state === 'regressed'
          ? words.backAgain
          : state === 'fixed'
            ? fixed
            : words.begun;
    return { text: `${labelText({ theme }, voice)}${voice.colon} ${said}.`, url: voice.link('backlog', theme.id) };
  });
}

function healthLines({ sources, counts, week }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  const read = [
    voice.count(counts.messages, 'message'),
    voice.count(counts.complaints, 'complaint'),
    voice.count(counts.noise, 'noise'),
    counts.quarantined === 0 ? null : voice.count(counts.quarantined, 'quarantined'),
    counts.waiting === 0 ? words.allRead : voice.count(counts.waiting, 'waitingToRead'),
  ].filter((part) => part !== null);
  const summary = { text: `${words.read}${voice.colon} ${read.join(', ')}.`, url: voice.weekLink(week) };
  if (sources.length === 0) return [summary, { text: words.noSource, url: voice.link('sources') }];
  // What is broken is read first, and never falls off the end.
  const ordered = sources.toSorted((a, b) => Number(b.state === 'broken') - Number(a.state === 'broken'));
  const lines = ordered.slice(0, LINES_MAX).map((source) => {
    const seen = source.lastSeenAt === null ? words.neverSeen : `${words.seen} ${voice.date(source.lastSeenAt)}`;
    const calm = source.isBrought ? words.brought : source.state === 'paused' ? words.paused : seen;
    const state = source.state === 'broken' ? `${words.stopped}, ${seen}` : calm;
    const ours = source.isBrought ? words.ownSources[source.name as keyof typeof words.ownSources] : undefined;
    const text = ours ?? `${nameText(source.name)}${voice.colon} ${state}.`;
    return { text, url: voice.link('sources') };
  });
  const rest = sources.length - lines.length;
  const more = { text: `+ ${numberText(rest, voice.locale)}`, url: voice.link('sources') };
  return rest > 0 ? [summary, ...lines, more] : [summary, ...lines];
}
