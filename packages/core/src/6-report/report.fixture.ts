import type { RankedTheme } from '../4-backlog/backlog.ts';
import type { SilenceFinding } from '../5-response/silence/silence.ts';
import type { Firm, FirmLocale } from '../firm/firm.ts';
import type { ReportInput, ReportTheme } from './report-input.ts';

/** An ordinary week of an invented workshop, to be changed by each test. */

export const firm = (locale: FirmLocale = 'fr-CA'): Firm => ({
  name: 'Atelier Roy',
  country: locale === 'fr-FR' ? 'FR' : locale === 'fr-BE' ? 'BE' : 'CA',
  region: null,
  locale,
  timeZone: 'Europe/Paris',
  currency: locale === 'fr-FR' || locale === 'fr-BE' ? 'EUR' : 'CAD',
  locations: [],
  staff: [{ name: 'Marc Dubé', aliases: ['Marc'], role: 'accueil', location: null }],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
});
export const week = (changes: Partial<ReportInput> = {}): ReportInput => ({
  firm: firm(),
  week: '2026-W47',
  now: new Date('2026-11-23T12:30:00Z'),
  isSample: false,
  readers: [],
  place: null,
  baseUrl: 'https://exemple.ca',
  weeks: [
    { week: '2026-W46', complaints: 9 },
    { week: '2026-W47', complaints: 12 },
  ],
  promiseCounts: { broken: 0, dueSoon: 0 },
  mended: [],
  remedies: [],
  knownClients: [],
  boundaries: [],
  lastComplaint: null,
  missing: [],
  backlog: [],
  promises: [],
  silence: [],
  earlyWarnings: [],
  critical: [],
  counts: { complaints: 12, complaintsBefore: 9, messages: 40, noise: 3, quarantined: 0, waiting: 0 },
  sources: [{ id: 'src_1', name: 'Boîte', state: 'healthy', lastSeenAt: new Date('2026-11-23T12:00:00Z') }],
  ...changes,
});
export function theme(label: string, changes: Partial<RankedTheme> = {}, more: Partial<ReportTheme> = {}): ReportTheme {
  const ranked: RankedTheme = {
    themeId: 'thm_1',
    rank: 1,
    rankWithoutUnderReporting: 1,
    score: 3155,
    scoreQuantile20: 2454,
    atRiskPerMonthCents: 249_300,
    clients: 14,
    clientsBefore: 5,
    touchedPerMonth: 29,
    brokenPromiseShare: 0,
    shrunkSeverity: 2,
    underReporting: 1,
    effortHalfDays: 3,
    isRegressed: false,
    trend: 'steady',
    reason: { fr: '1er\u00a0: 14\u00a0clients.', en: '1st: 14\u00a0clients.' },
    ...changes,
  };
  const target = 'process';
  const concept = { facet: 'a', product: null };
  return {
    theme: { id: `thm_${label}`, concept, label: { fr: label, en: label }, target },
    ranked,
    state: 'new',
    owner: null,
    verbatims: [],
    ...more,
  };
}
export const quiet = (changes: Partial<SilenceFinding> = {}): SilenceFinding => ({
  stream: 'location:Laval',
  kind: 'location',
  name: 'Laval',
  state: 'silent',
  complaints: 3,
  expected: 28.9,
  since: '2026-08-24',
  weeks: 13,
  probability: null,
  cause: 'unexplained',
  causeLabel: { fr: 'inexpliqué', en: 'unexplained' },
  why: null,
  facts: [],
  reason: { fr: 'x', en: 'x' },
  ...changes,
});
export const critical = {
  complaintId: 'cmp_1',
  authorName: 'Julie Côté',
  reasons: ['safety'],
  receivedAt: new Date('2026-11-20T12:00:00Z'),
  isAcknowledged: false,
  staffNamed: [],
} as const;
export const brokenPromise = (id: string) =>
  ({
    id,
    complaintId: 'cmp_2',
    clientName: 'Luc Tremblay',
    performer: null,
    action: 'appel',
    dueAt: new Date('2026-11-12T12:00:00Z'),
    state: 'broken',
  }) as const;
