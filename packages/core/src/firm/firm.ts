import type { OwnFacet } from './own-facet.ts';

/** The firm's own data: who works there, where, what it sells, what it asks of its clients. */

export type Country = 'CA' | 'FR' | 'BE';
export type FirmLocale = 'fr-CA' | 'fr-FR' | 'fr-BE' | 'en-CA';
export type Bilingual = { readonly fr: string; readonly en: string };

export type FirmLocation = { readonly id: string; readonly name: string };

export type StaffMember = {
  readonly name: string;
  /** Nicknames and short forms that customers use. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly location: string | null;
  /** Where their reminders go; absent or `null`: whoever answers for the place gets them. */
  readonly email?: string | null;
  /** Days or parts of the day they work together with others: `samedi`, `soir`. */
  readonly shifts?: readonly string[];
};

export type Product = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO date, or `null` when the product always existed. */
  readonly launchedOn: string | null;
};

/** A condition of success: what the firm asks of clients so that the work succeeds. */
export type Condition = {
  readonly id: string;
  readonly title: Bilingual;
  readonly rule: Bilingual;
  readonly why: Bilingual | null;
  readonly worryBehind: Bilingual | null;
  readonly alternative: Bilingual | null;
  readonly defaultResponse: 'accept' | 'negotiate' | 'refuse';
  readonly exceptions: readonly string[];
};

export type Contact = { readonly name: string; readonly email: string; readonly location: string | null };

/** Ways to a person beside the mail that always goes. A new way is a new file in `connectors/src/out`. */
export const PUSH_OUTLETS = ['sms', 'ntfy', 'gotify', 'slack', 'teams'] as const;
export type PushOutlet = (typeof PUSH_OUTLETS)[number];
/** `webhook` speaks to a program, once for each escalation whoever is told. */
/** `webhook` is told of critical complaints; `subscription` tells programs of what they asked to hear. */
export type OutletName = 'mail' | PushOutlet | 'webhook' | 'subscription';

/** Told of critical complaints by mail, and by whatever else they chose. Absent fields: a firm saved before there were any. */
export type EscalationContact = Contact & {
  readonly by?: readonly PushOutlet[];
  /** In the international form: +15145550123. */
  readonly phone?: string | null;
  /** A topic of their own; else that of the settings. */
  readonly ntfyTopic?: string | null;
};
/** Who reads the weekly report: of one place where `location` is set, in another language where `locale` is. */
export type ReportRecipient = Contact & { readonly locale?: FirmLocale };

/** When the weekly report leaves, on the firm's own clock; weekday 1 is Monday. */
export type ReportSchedule = { readonly weekday: number; readonly hour: number; readonly minute: number };

/** When nobody is disturbed by what can wait: from the evening over midnight, in minutes of the local day. */
export type QuietHours = { readonly fromMinute: number; readonly untilMinute: number };

/** How insistent alerts are; what is absent is as we think right, see `5-response/escalation-clock.ts`. */
export type Alerting = {
  /** Without an answer for so long, the next contact is told. */
  readonly secondContactMinutes?: number;
  /** What comes above is told together; three times as many where somebody is in danger. */
  readonly alertsPerDay?: number;
};

export type Firm = {
  readonly name: string;
  readonly country: Country;
  /** Region code of the holiday calendar: QC, WAL, BRU …; `null` for the whole country. */
  readonly region: string | null;
  readonly locale: FirmLocale;
  readonly timeZone: string;
  readonly currency: 'CAD' | 'EUR';
  readonly locations: readonly FirmLocation[];
  readonly staff: readonly StaffMember[];
  readonly products: readonly Product[];
  readonly conditions: readonly Condition[];
  /** Who is told of critical complaints, first to last. Empty until the owner fills it in. */
  readonly escalationContacts: readonly EscalationContact[];
  readonly reportRecipients: readonly ReportRecipient[];
  /** Absent: Monday, 07:30. */
  readonly reportSchedule?: ReportSchedule;
  /** Absent: from 21:00 to 07:00. */
  readonly quietHours?: QuietHours;
  /** ISO dates on which nobody works, beside weekends and the holidays of the country. */
  readonly closedDays?: readonly string[];
  readonly alerting?: Alerting;
  /** What staff write to this address is a promise to note; `null` or absent: no such address. */
  readonly promiseAddress?: string | null;
  /** The owner wants keep rates by name, knowing the duties that follow. */
  readonly isRatedPerPerson?: boolean;
  /** The owner wants dismissed complaints counted by name, knowing the duties that follow. */
  readonly isDismissalPerPerson?: boolean;
  /** How long complaints are kept; absent: 24 months, see `retention.ts`. */
  readonly retention?: { readonly months: number };
  /** The owner's words for the lexicon; absent from firms saved before there were any. */
  readonly facets?: readonly OwnFacet[];
  /** The owner's settings of the ranking, as written; `4-backlog` judges them. */
  readonly policy?: Readonly<Record<string, unknown>>;
};
