import { numberText } from '../4-backlog/format.ts';
import { REASON_WORDS } from '../5-response/escalation-mail.ts';
import { oneLine, shortened } from '../5-response/plain-text.ts';
import { earlyText, promisedText } from './fold.ts';
import type { ReportLine, ReportQuote, ReportRankedTheme, ReportSection } from './report-document.ts';
import type { ReportInput, ReportTheme, ReportVerbatim } from './report-input.ts';
import { streamName } from './verdict.ts';
import { nameText, type Voice } from './voice.ts';

/** What follows the fold. Lists are cut so that the mail stays under 100 kB, where Gmail hides the rest. */
const THEMES_MAX = 10;
const QUOTES_MAX = 2;
const QUOTE_LENGTH_MAX = 220;
const LINES_MAX = 8;

export function rankingFrom({ backlog }: ReportInput, voice: Voice): readonly ReportRankedTheme[] {
  const largest = Math.max(1, ...backlog.map(({ ranked }) => ranked.atRiskPerMonthCents));
  return backlog.slice(0, THEMES_MAX).map((item) => ({
    rank: item.ranked.rank,
    label: item.theme.label[voice.language],
    money: moneyRange(item, voice),
    reason: withoutRank(item.ranked.reason[voice.language]),
    share: item.ranked.atRiskPerMonthCents / largest,
    quotes: item.verbatims.slice(0, QUOTES_MAX).map((verbatim) => quoteFrom(verbatim, voice)),
    url: voice.link('backlog', item.theme.id),
  }));
}

/** `2 490 $ par mois à risque, au moins 1 940 $`: the 20 % quantile of the score carries over to the money. */
function moneyRange({ ranked }: ReportTheme, voice: Voice): string {
  const atRisk = `${voice.money(ranked.atRiskPerMonthCents)} ${voice.words.action.atRisk}`;
  if (ranked.score <= 0) return atRisk;
  const low = (ranked.atRiskPerMonthCents * ranked.scoreQuantile20) / ranked.score;
  return `${atRisk}, ${voice.words.section.atLeast} ${voice.money(low)}`;
}

/** The reason begins with its rank ("1er : "), which stands beside it in the report. */
function withoutRank(reason: string): string {
  return reason.replace(/^\d{1,4}\p{L}{1,3}[\u00a0\u202f ]?: /u, '');
}

function quoteFrom(
  { quote, authorName, location, receivedAt, complaintId }: ReportVerbatim,
  voice: Voice,
): ReportQuote {
  const source = [authorName, location].filter((part) => part !== null).map(nameText);
  return {
    words: shortened(oneLine(quote), QUOTE_LENGTH_MAX),
    source: [...source, voice.date(receivedAt)].join(', '),
    url: voice.link('complaints', complaintId),
  };
}

export function sectionsFrom(input: ReportInput, voice: Voice): readonly ReportSection[] {
  const { headings } = voice.words;
  const sections = [
    { title: headings.critical, lines: criticalLines(input, voice) },
    { title: headings.silence, lines: silenceLines(input, voice) },
    { title: headings.promises, lines: promiseLines(input, voice) },
    { title: headings.clients, lines: clientLines(input, voice) },
    { title: headings.health, lines: healthLines(input, voice) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function criticalLines({ critical }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  return critical.slice(0, LINES_MAX).map((one) => {
    const reasons = one.reasons.map((reason) => REASON_WORDS[reason].short[voice.language]).join(', ');
    const name = nameText(one.authorName ?? voice.words.call.unknown);
    const state = one.isAcknowledged ? words.acknowledged : words.waiting;
    return {
      text: `${name}, ${voice.date(one.receivedAt)}${voice.colon} ${reasons} (${state}).`,
      url: voice.link('complaints', one.complaintId),
    };
  });
}

function silenceLines({ silence }: ReportInput, voice: Voice): readonly ReportLine[] {
  if (silence.length === 0) return [{ text: voice.words.section.noSilence, url: voice.link('silence') }];
  return silence.slice(0, LINES_MAX).map((finding) => ({
    text: `${streamName(finding, voice)}${voice.colon} ${finding.reason[voice.language]}`,
    url: voice.link('silence', finding.stream),
  }));
}

function promiseLines({ promises }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  const pending = promises.filter(({ state }) => state === 'broken' || state === 'open' || state === 'renegotiated');
  if (pending.length === 0) return [{ text: words.noPromise, url: voice.link('promises') }];
  const byUrgency = pending.toSorted(
    (a, b) =>
      Number(b.state === 'broken') - Number(a.state === 'broken') ||
      (a.dueAt?.getTime() ?? Number.POSITIVE_INFINITY) - (b.dueAt?.getTime() ?? Number.POSITIVE_INFINITY) ||
      (a.id < b.id ? -1 : 1),
  );
  return byUrgency.slice(0, LINES_MAX).map((promise) => {
    const client = nameText(promise.clientName ?? voice.words.call.unknown);
    const performer = promise.performer === null ? '' : `, ${nameText(promise.performer)}`;
    const due = promise.dueAt === null ? '' : `, ${words.due} ${voice.date(promise.dueAt)}`;
    const state = promise.state === 'broken' ? words.broken : words.open;
    return {
      text: `${client}${promisedText(promise, voice)}${performer}${due}${voice.colon} ${state}.`,
      url: voice.link('complaints', promise.complaintId),
    };
  });
}

function clientLines({ earlyWarnings }: ReportInput, voice: Voice): readonly ReportLine[] {
  return earlyWarnings
    .slice(0, LINES_MAX)
    .map((warning) => ({ text: earlyText(warning, voice), url: voice.link('clients', warning.clientKey) }));
}

function healthLines({ sources, counts }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  const read = [
    voice.count(counts.messages, 'message'),
    voice.count(counts.complaints, 'complaint'),
    voice.count(counts.noise, 'noise'),
    counts.quarantined === 0 ? null : voice.count(counts.quarantined, 'quarantined'),
  ].filter((part) => part !== null);
  const summary = { text: `${words.read}${voice.colon} ${read.join(', ')}.`, url: voice.link('complaints') };
  if (sources.length === 0) return [summary, { text: words.noSource, url: voice.link('sources') }];
  const lines = sources.slice(0, LINES_MAX).map((source) => {
    const seen = source.lastSeenAt === null ? words.neverSeen : `${words.seen} ${voice.date(source.lastSeenAt)}`;
    const state =
      source.state === 'broken' ? `${words.stopped}, ${seen}` : source.state === 'paused' ? words.paused : seen;
    return { text: `${nameText(source.name)}${voice.colon} ${state}.`, url: voice.link('sources', source.id) };
  });
  const rest = sources.length - lines.length;
  const more = { text: `+ ${numberText(rest, voice.locale)}`, url: voice.link('sources') };
  return rest > 0 ? [summary, ...lines, more] : [summary, ...lines];
}
