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

/** Who reads the weekly report: of one place where `location` is set, in another language where `locale` is. */
export type ReportRecipient = Contact & { readonly locale?: FirmLocale };

/** When the weekly report leaves, on the firm's own clock; weekday 1 is Monday. */
export type ReportSchedule = { readonly weekday: number; readonly hour: number; readonly minute: number };

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
  readonly escalationContacts: readonly Contact[];
  readonly reportRecipients: readonly ReportRecipient[];
  /** Absent: Monday, 07:30. */
  readonly reportSchedule?: ReportSchedule;
  /** The owner's words for the lexicon; absent from firms saved before there were any. */
  readonly facets?: readonly OwnFacet[];
  /** The owner's settings of the ranking, as written; `4-backlog` judges them. */
  readonly policy?: Readonly<Record<string, unknown>>;
};
