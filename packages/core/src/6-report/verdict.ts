import { numberText, pluralText } from '../4-backlog/format.ts';
import { shortened } from '../5-response/plain-text.ts';
import type { SilenceFinding } from '../5-response/silence/silence.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportInput, ReportTheme } from './report-input.ts';
import { fewWords, nameText, type Voice } from './voice.ts';

type Verdict = ReportDocument['verdict'];
type Rule = (input: ReportInput, voice: Voice) => Verdict | null;

const LABEL_LENGTH_MAX = 44;
const LABEL_WORDS_MAX = 7;
/** A theme that grows far down the list is no news for the subject of a mail. */
const NEWS_RANK_MAX = 3;
const BROKEN_PROMISES_MIN = 3;

/** In this order; the first that has something to say gives the verdict and the mail its subject. */
const RULES: readonly Rule[] = [
  criticalVerdict,
  silenceVerdict,
  sourceVerdict,
  regressedVerdict,
  promiseVerdict,
  growthVerdict,
];

export function verdictFrom(input: ReportInput, voice: Voice): Verdict {
  for (const rule of RULES) {
    const verdict = rule(input, voice);
    if (verdict !== null) return verdict;
  }
  return usualVerdict(input, voice);
}

/** A theme's label in the report's language, short enough for a sentence. */
export function labelText({ theme }: Pick<ReportTheme, 'theme'>, voice: Voice): string {
  return fewWords(shortened(theme.label[voice.language], LABEL_LENGTH_MAX), LABEL_WORDS_MAX);
}

/** Whether anything is connected that complaints reach by themselves; a file has to be brought. */
export function hasListener(sources: ReportInput['sources']): boolean {
  return sources.some(({ isBrought }) => isBrought !== true);
}

/** Whether a finding is bad news: improvement is good news, and a broken connection is no silence at all. */
export function isAlarming({ state, cause }: SilenceFinding): boolean {
  return (state === 'silent' || state === 'below_peers') && cause !== 'improvement' && cause !== 'broken_sensor';
}

/** `3 plaintes, 29 attendues` */
export function silenceFigures({ complaints, expected }: SilenceFinding, voice: Voice): string {
  return `${voice.count(complaints, 'complaint')}, ${voice.count(Math.round(expected), 'expected')}`;
}

export function streamName({ kind, name }: SilenceFinding, voice: Voice): string {
  const short = nameText(name);
  return kind === 'source' ? `${voice.words.verdict.sourceQuiet} ${voice.quoted(short)}` : short;
}

function criticalVerdict({ critical }: ReportInput, voice: Voice): Verdict | null {
  const waiting = critical.filter((one) => !one.isAcknowledged).length;
  if (waiting === 0) return null;
  const { criticalOne, criticalMany } = voice.words.verdict;
  const verb = pluralText(waiting, { one: criticalOne, other: criticalMany }, voice.locale);
  return { tone: 'alarm', text: `${voice.count(waiting, 'critical')} ${verb}`, url: voice.link('escalations') };
}

function silenceVerdict({ silence }: ReportInput, voice: Voice): Verdict | null {
  const worst = silence.find(isAlarming);
  if (worst === undefined) return null;
  const text = `${streamName(worst, voice)} ${voice.words.verdict.quiet}${voice.colon} ${silenceFigures(worst, voice)}`;
  return { tone: 'alarm', text, url: voice.link('silence') };
}

function sourceVerdict({ sources }: ReportInput, voice: Voice): Verdict | null {
  const broken = sources.find((source) => source.state === 'broken');
  if (broken === undefined) return null;
  const { sourceQuiet, brokenSource } = voice.words.verdict;
  const text = `${sourceQuiet} ${voice.quoted(nameText(broken.name))} ${brokenSource}`;
  return { tone: 'alarm', text, url: voice.link('sources') };
}

function regressedVerdict({ backlog }: ReportInput, voice: Voice): Verdict | null {
  const back = backlog.find(({ ranked, state }) => ranked.isRegressed || state === 'regressed');
  if (back === undefined) return null;
  const clients = voice.count(back.ranked.clients, 'client');
  const text = `${voice.words.verdict.regressed}${voice.colon} ${labelText(back, voice)} (${clients})`;
  return { tone: 'alarm', text, url: voice.link('backlog', back.theme.id) };
}

function promiseVerdict({ promiseCounts: { broken } }: ReportInput, voice: Voice): Verdict | null {
  if (broken < BROKEN_PROMISES_MIN) return null;
  return { tone: 'watch', text: voice.count(broken, 'toMend'), url: voice.link('promises') };
}

function growthVerdict({ backlog }: ReportInput, voice: Voice): Verdict | null {
  const news = backlog.find(({ ranked }) => ranked.trend === 'growing' && ranked.rank <= NEWS_RANK_MAX);
  if (news === undefined) return null;
  const { clients, clientsBefore } = news.ranked;
  const figures = `${voice.count(clients, 'client')}, ${numberText(clientsBefore, voice.locale)} ${voice.words.verdict.before}`;
  const text = `${voice.quoted(labelText(news, voice))} ${voice.words.verdict.growing}${voice.colon} ${figures}`;
  return { tone: 'watch', text, url: voice.link('backlog', news.theme.id) };
}

function usualVerdict({ counts, sources, week }: ReportInput, voice: Voice): Verdict {
  const { usual, none, noSource, weekBefore, noneBefore } = voice.words.verdict;
  if (counts.complaints === 0) {
    if (!hasListener(sources)) return { tone: 'watch', text: noSource, url: voice.link('sources') };
    const answering = sources.filter(({ state, isBrought }) => state === 'healthy' && isBrought !== true).length;
    const health = answering === 0 ? '' : `, ${voice.count(answering, 'answering')}`;
    return { tone: 'calm', text: `${none}${health}`, url: voice.link('sources') };
  }
  const before =
    counts.complaintsBefore === 0 ? noneBefore : `${numberText(counts.complaintsBefore, voice.locale)} ${weekBefore}`;
  const text = `${usual}${voice.colon} ${voice.count(counts.complaints, 'complaint')}, ${before}`;
  return { tone: 'calm', text, url: voice.weekLink(week) };
}
