import { employeeNames } from '../5-response/escalation/employee-names.ts';
import { oneLine, plainWords, sameWords, shortened } from '../5-response/plain-text.ts';
import type { ReportDeed } from './action-link.ts';
import { actionFrom, callFrom, changesFrom, watchFrom } from './fold.ts';
import { rankingFrom, TOLD_MAX } from './ranking.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportInput } from './report-input.ts';
import { sectionsFrom } from './sections.ts';
import { trendFrom } from './trend.ts';
import { verdictFrom } from './verdict.ts';
import { voiceFor } from './voice.ts';
import { periodText } from './week.ts';

/** Thirty seconds of reading. */
const FOLD_WORDS_MAX = 110;
const SUBJECT_LENGTH_MAX = 100;
const NAME_LENGTH_MAX = 80;

/**
 * Writes the week in the firm's language: the verdict, one thing to do, at most two changes, promises and silences,
 * one client to call; then everything they rest on.
 *
 * Above the fold at most 110 words: a second change gives way first. Quotes from a complaint that names an employee
 * are left out where the report goes to that employee. The same input gives the same document.
 */
export function weeklyReport(asked: ReportInput): ReportDocument {
  const input = withoutNaming(asked);
  const voice = voiceFor(input.firm, input.baseUrl, input.week.slice(0, 4));
  const ranking = rankingFrom(input, voice);
  const document: ReportDocument = {
    version: 2,
    week: input.week,
    madeAt: input.now.toISOString(),
    locale: input.firm.locale,
    firmName: shortened(oneLine(input.firm.name), NAME_LENGTH_MAX),
    place: input.place === null ? null : shortened(oneLine(input.place), NAME_LENGTH_MAX),
    isSample: input.isSample,
    period: periodText(input.week, voice.locale),
    homeUrl: voice.link('backlog'),
    pageUrl: voice.link('report', input.week),
    verdict: verdictFrom(input, voice),
    action: actionFrom(input, voice),
    changes: changesFrom(input, voice),
    watch: watchFrom(input, voice),
    call: callFrom(input, voice),
    trend: trendFrom(input, voice),
    ranking: ranking.slice(0, TOLD_MAX),
    others: ranking.slice(TOLD_MAX),
    sections: sectionsFrom(input, voice),
  };
  if (foldWords(document) <= FOLD_WORDS_MAX) return document;
  return { ...document, changes: document.changes.slice(0, 1) };
}

/** Words a reader meets before the ranking; figures count as words, punctuation does not. */
export function foldWords({ verdict, action, changes, watch, call }: ReportDocument): number {
  const texts = [verdict.text, action.title, action.text, ...action.choices.map(({ label }) => label)];
  const lines = [...changes, ...watch, call].map(({ text }) => text);
  return [...texts, ...lines]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The mail's subject: the verdict, with a sign where it cannot wait. */
export function reportSubject({ verdict, isSample, locale }: ReportDocument): string {
  const sign = verdict.tone === 'alarm' ? '⚠ ' : '';
  const sample = isSample ? (locale === 'en-CA' ? '[Sample data] ' : '[Données d’exemple] ') : '';
  return shortened(`${sample}${sign}${verdict.text}`, SUBJECT_LENGTH_MAX);
}

/** The same report, each choice of the week's action behind a link of its reader's own. */
export function withDeedLinks(
  document: ReportDocument,
  urlFor: (deed: ReportDeed, themeId: string) => string,
): ReportDocument {
  const { action } = document;
  const { themeId } = action;
  if (themeId === null) return document;
  const choices = action.choices.map((choice) =>
    choice.deed === null ? choice : { ...choice, url: urlFor(choice.deed, themeId) },
  );
  return { ...document, action: { ...action, choices } };
}

function withoutNaming(input: ReportInput): ReportInput {
  const readers = input.readers.flatMap((reader) => employeeNames(reader, input.firm));
  const isReader = (staffNamed: readonly string[]) =>
    staffNamed.some((name) => readers.some((reader) => sameWords(reader, name)));
  return {
    ...input,
    backlog: input.backlog.map((item) => ({
      ...item,
      verbatims: item.verbatims.filter(({ staffNamed }) => !isReader(staffNamed)),
    })),
    promises: input.promises.map(({ quote, ...promise }) =>
      quote === undefined || readers.some((reader) => names(quote, reader)) ? promise : { ...promise, quote },
    ),
    critical: input.critical.filter(({ staffNamed }) => !isReader(staffNamed)),
    lastComplaint:
      input.lastComplaint !== null && isReader(input.lastComplaint.staffNamed) ? null : input.lastComplaint,
  };
}

/** Whether words name a person, by the whole name or any of its parts. */
function names(words: string, person: string): boolean {
  const said = new Set(plainWords(words).split(' '));
  return plainWords(person)
    .split(' ')
    .some((part) => said.has(part));
}
