import type { ReportTrend } from './report-document.ts';
import type { ReportInput } from './report-input.ts';
import type { Voice } from './voice.ts';
import { daysOfWeek } from './week.ts';

/** Complaints of the last weeks: bars for the eye, a sentence for those who hear the mail or see no images. */
export function trendFrom({ weeks }: Pick<ReportInput, 'weeks'>, voice: Voice): ReportTrend | null {
  const last = weeks.at(-1);
  const before = weeks.at(-2);
  if (last === undefined || before === undefined || weeks.every(({ complaints }) => complaints === 0)) return null;
  const words = voice.words.trend;
  const lowest = weeks.reduce((low, week) => (week.complaints < low.complaints ? week : low));
  const highest = weeks.reduce((high, week) => (week.complaints >= high.complaints ? week : high));
  const monday = (week: string) => voice.date(daysOfWeek(week).monday);
  const sentences = [
    `${voice.count(last.complaints, 'complaint')} ${words.thisWeek}, ${before.complaints} ${words.before}.`,
    `${words.over} ${voice.count(weeks.length, 'week')}${voice.colon} ${lowest.complaints} ${words.lowest}, ${highest.complaints} ${words.highest} (${words.weekOf} ${monday(highest.week)}).`,
  ];
  return {
    title: voice.words.headings.trend,
    text: sentences.join(' '),
    bars: weeks.map(({ week, complaints }) => ({ label: monday(week), complaints })),
  };
}
