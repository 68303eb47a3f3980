import type {
  Contact,
  Firm,
  FirmLocale,
  RankedTheme,
  ReportInput,
  ReportTheme,
  ReportVerbatim,
  SilenceFinding,
  Theme,
} from '@doleances/core';

/** An invented firm's week, the same in every language: themes, a silence, promises, a warning client. */

export const day = (date: string) => new Date(`${date}T14:00:00Z`);

const contact: Contact = { name: 'Hélène Roy', email: 'helene@exemple.ca', location: null };

export function firmIn(locale: FirmLocale): Firm {
  const country = locale === 'fr-FR' ? 'FR' : locale === 'fr-BE' ? 'BE' : 'CA';
  return {
    name: 'Atelier Roy & Fils',
    country,
    region: country === 'CA' ? 'QC' : null,
    locale,
    timeZone: country === 'CA' ? 'America/Toronto' : 'Europe/Paris',
    currency: country === 'CA' ? 'CAD' : 'EUR',
    locations: [{ id: 'laval', name: 'Laval' }],
    staff: [],
    products: [],
    conditions: [
      {
        id: 'mesures',
        title: { fr: 'Mesures prises par nous', en: 'Measured by us' },
        rule: { fr: 'Nous prenons les mesures avant de couper.', en: 'We measure before we cut.' },
        why: null,
        worryBehind: { fr: 'Le délai, et le prix de la visite.', en: 'The delay, and the price of the visit.' },
        alternative: null,
        defaultResponse: 'negotiate',
        exceptions: [],
      },
    ],
    escalationContacts: [contact],
    reportRecipients: [contact],
  };
}

const verbatim = (complaintId: string, quote: string, authorName: string | null): ReportVerbatim => ({
  complaintId,
  quote,
  receivedAt: day('2026-11-18'),
  authorName,
  location: 'Laval',
  staffNamed: [],
});

export function themeOf(id: number, label: Theme['label'], changes: Partial<RankedTheme>): ReportTheme {
  const themeId = `thm_${id}` as const;
  const ranked: RankedTheme = {
    themeId,
    rank: id,
    rankWithoutUnderReporting: id,
    score: 3155,
    scoreQuantile20: 2454,
    atRiskPerMonthCents: 249_300,
    clients: 14,
    clientsBefore: 5,
    touchedPerMonth: 29,
    brokenPromiseShare: 0.9,
    shrunkSeverity: 2.57,
    underReporting: 4,
    effortHalfDays: 3,
    isRegressed: false,
    trend: 'steady',
    reason: { fr: '', en: '' },
    ...changes,
  };
  return {
    theme: { id: themeId, concept: { facet: `facet-${id}`, product: null }, label, target: 'process' },
    ranked,
    state: 'new',
    owner: null,
    verbatims: [],
  };
}

/** Thirteen weeks that end with the reported one. */
export const weeksOf = (counts: readonly number[]): ReportInput['weeks'] =>
  counts.map((complaints, index) => ({ week: `2026-W${35 + index}`, complaints }));

export const lavalIsQuiet: SilenceFinding = {
  stream: 'location:Laval',
  kind: 'location',
  name: 'Laval',
  state: 'below_peers',
  complaints: 3,
  expected: 28.9,
  since: '2026-08-24',
  weeks: 13,
  probability: 0.00002,
  cause: 'suppressed',
  causeLabel: { fr: 'étouffement probable', en: 'probably held back' },
  why: { fr: 'les mauvais avis publics continuent', en: 'bad public reviews go on' },
  facts: [],
  reason: {
    fr: '3\u00a0plaintes en 13\u00a0semaines, 29\u00a0attendues; étouffement probable (les mauvais avis publics continuent).',
    en: '3\u00a0complaints in 13\u00a0weeks, 29\u00a0expected; probably held back (bad public reviews go on).',
  },
};

/** Reasons come from the ranking in the firm's own currency and typography. */
function inEurope(item: ReportTheme): ReportTheme {
  const fr = item.ranked.reason.fr.replaceAll('$', '€').replaceAll(';', '\u202f;');
  return { ...item, ranked: { ...item.ranked, reason: { ...item.ranked.reason, fr } } };
}

export function fullWeek(locale: FirmLocale): ReportInput {
  const isEurope = locale === 'fr-FR' || locale === 'fr-BE';
  return {
    ...canadianWeek(locale),
    backlog: canadianWeek(locale).backlog.map((item) => (isEurope ? inEurope(item) : item)),
  };
}

function canadianWeek(locale: FirmLocale): ReportInput {
  return {
    firm: firmIn(locale),
    week: '2026-W47',
    now: new Date('2026-11-23T12:30:00Z'),
    isSample: false,
    readers: [contact],
    place: null,
    baseUrl: 'https://doleances.exemple.ca/',
    backlog: [
      {
        ...themeOf(
          1,
          { fr: 'Suivis promis non faits', en: 'Promised follow-ups not done' },
          {
            trend: 'growing',
            reason: {
              fr: '1er\u00a0: 14\u00a0clients (5\u00a0avant), ~29\u00a0touchés par mois, 2\u00a0490\u00a0$ par mois à risque, 9\u00a0sur\u00a010 avec promesse non tenue; effort\u00a01,5\u00a0jour.',
              en: '1st: 14\u00a0clients (5\u00a0before), ~29 affected a month, $2,490 a month at risk, 9\u00a0of\u00a010 with a broken promise; effort\u00a01.5\u00a0days.',
            },
          },
        ),
        verbatims: [
          verbatim('cmp_1', 'Ça fait deux semaines qu’on devait me rappeler, et toujours rien.', 'Luc Tremblay'),
          verbatim('cmp_2', 'You said Friday. It is Wednesday <b>again</b> & nobody called.', 'Ann Lee'),
        ],
      },
      {
        ...themeOf(
          2,
          { fr: 'Accueil sec le samedi', en: 'Curt welcome on Saturdays' },
          {
            trend: 'new',
            clients: 6,
            clientsBefore: 0,
            atRiskPerMonthCents: 100_300,
            score: 1003,
            scoreQuantile20: 691,
            effortHalfDays: 2,
            reason: {
              fr: '2e\u00a0: 6\u00a0clients (aucun\u00a0avant), ~14\u00a0touchés par mois, 1\u00a0000\u00a0$ par mois à risque; effort\u00a01\u00a0jour.',
              en: '2nd: 6\u00a0clients (none\u00a0before), ~14 affected a month, $1,000 a month at risk; effort\u00a01\u00a0day.',
            },
          },
        ),
        verbatims: [verbatim('cmp_3', 'On m’a répondu sans lever les yeux.', null)],
      },
      {
        ...themeOf(
          3,
          { fr: 'Facture en double', en: 'Billed twice' },
          {
            clients: 9,
            clientsBefore: 9,
            atRiskPerMonthCents: 43_300,
            score: 322,
            scoreQuantile20: 238,
            effortHalfDays: 1,
            reason: {
              fr: '3e\u00a0: 9\u00a0clients (9\u00a0avant), ~8\u00a0touchés par mois, 430\u00a0$ par mois à risque, 1\u00a0sur\u00a09 avec promesse non tenue; effort\u00a0une demi‑journée.',
              en: '3rd: 9\u00a0clients (9\u00a0before), ~8 affected a month, $430 a month at risk, 1\u00a0of\u00a09 with a broken promise; effort\u00a0half a day.',
            },
          },
        ),
        state: 'in_progress',
        owner: 'Josée',
      },
    ],
    promises: [
      {
        id: 'prm_1',
        complaintId: 'cmp_1',
        clientName: 'Luc Tremblay',
        performer: 'Marc',
        action: 'appel',
        dueAt: day('2026-11-12'),
        state: 'broken',
      },
      {
        id: 'prm_2',
        complaintId: 'cmp_4',
        clientName: 'Mme Gagné',
        performer: null,
        action: 'envoi',
        dueAt: day('2026-11-25'),
        state: 'open',
      },
      {
        id: 'prm_3',
        complaintId: 'cmp_5',
        clientName: null,
        performer: 'Josée',
        action: 'refaire la pose',
        dueAt: null,
        state: 'open',
      },
    ],
    silence: [lavalIsQuiet],
    earlyWarnings: [
      {
        clientKey: 'cli_9',
        clientName: 'M. Lavoie',
        observed: 4,
        expected: 0.6,
        probability: 0.003,
        leadDays: 38,
        themeIds: ['thm_1'],
      },
    ],
    critical: [
      {
        complaintId: 'cmp_7',
        authorName: 'Julie Côté',
        reasons: ['safety', 'asks_for_boss'],
        receivedAt: day('2026-11-17'),
        isAcknowledged: true,
        staffNamed: [],
      },
    ],
    counts: { complaints: 23, complaintsBefore: 17, messages: 148, noise: 31, quarantined: 1, waiting: 0 },
    weeks: weeksOf([11, 14, 9, 12, 18, 15, 13, 16, 19, 12, 21, 17, 23]),
    promiseCounts: { broken: 1, dueSoon: 1 },
    mended: [
      {
        theme: themeOf(7, { fr: 'Bouchon qui fuit', en: 'Leaking cap' }, {}).theme,
        state: 'verified',
        fixedAt: day('2026-10-05'),
      },
    ],
    remedies: [
      { remedy: 'callback', complaints: 9 },
      { remedy: 'refund', complaints: 4 },
    ],
    knownClients: [
      { clientId: 'cli_4', name: 'Mme Gagné', clientSince: '2019-02', complaints: 2, lastAt: day('2026-11-18') },
    ],
    boundaries: [{ conditionId: 'mesures', demands: 3 }],
    lastComplaint: {
      complaintId: 'cmp_1',
      authorName: 'Luc Tremblay',
      receivedAt: day('2026-11-18'),
      staffNamed: [],
    },
    missing: [],
    sources: [
      { id: 'src_1', name: 'Boîte courriel', state: 'healthy', lastSeenAt: day('2026-11-23') },
      { id: 'src_2', name: 'Avis Google', state: 'healthy', lastSeenAt: day('2026-11-22') },
    ],
  };
}
