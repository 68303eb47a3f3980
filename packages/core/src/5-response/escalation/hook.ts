import type { Bilingual } from '../../firm/firm.ts';
import type { Notice } from './escalation-notice.ts';

/** What another program may be told of. */
export const HOOK_EVENTS = [
  'complaint.critical',
  'theme.new',
  'theme.regressed',
  'promise.due',
  'promise.broken',
  'silence.alarm',
  'report.sent',
] as const;
export type HookEvent = (typeof HOOK_EVENTS)[number];

/** The words that stand beside the button of a test. */
export const HOOK_TEST = 'test';

export const HOOK_NAMES: Readonly<Record<HookEvent, Bilingual>> = {
  'complaint.critical': { fr: 'une plainte est critique', en: 'a complaint is critical' },
  'theme.new': { fr: 'un chantier entre au classement', en: 'an item enters the ranking' },
  'theme.regressed': { fr: 'un chantier corrigé revient', en: 'a fixed item comes back' },
  'promise.due': { fr: 'une promesse arrive à son jour', en: 'a promise reaches its day' },
  'promise.broken': { fr: 'une promesse n’est pas tenue', en: 'a promise is broken' },
  'silence.alarm': { fr: 'un silence inquiète', en: 'a silence alarms' },
  'report.sent': { fr: 'le bilan de la semaine est parti', en: 'the weekly report has left' },
};

/** Something that happened: ids and an instant, nobody's words. */
export type HookFact = {
  readonly event: HookEvent;
  /** Of the happening itself: told twice, it is the same. */
  readonly id: string;
  /** The complaint, theme, promise, stream or week it is about. */
  readonly aboutId: string;
  readonly at: Date;
};

/** What a webhook is given of a fact: what, about which, when, and where to read more. */
export function hookNotice({ event, id, aboutId, at }: HookFact, baseUrl: string): Notice {
  const url = `${baseUrl}${pathOf(event, aboutId)}`;
  return noticeOf(event, url, { id, aboutId, at: at.toISOString(), url });
}

export function hookTestNotice(baseUrl: string): Notice {
  return noticeOf(HOOK_TEST, baseUrl, { url: baseUrl });
}

function noticeOf(type: string, url: string, data: Notice['event']['data']): Notice {
  return { title: type, quote: null, facts: [], summary: type, url, urlLabel: type, event: { type, data } };
}

function pathOf(event: HookEvent, aboutId: string): string {
  const id = encodeURIComponent(aboutId);
  switch (event) {
    case 'complaint.critical':
      return `/complaints/${id}`;
    case 'theme.new':
    case 'theme.regressed':
      return `/backlog/${id}`;
    case 'promise.due':
    case 'promise.broken':
      return '/promises';
    case 'silence.alarm':
      return `/silence/${id}`;
    case 'report.sent':
      return `/report/${id}`;
  }
}
