import type { Bilingual, Channel, MessageKind, SilenceCause, SilenceState } from '@doleances/core';

/** Complaints of a theme that was declared fixed, before and after; alike ones of a week are one row. */
export type FixedThemeRow = {
  readonly themeId: `thm_${string}`;
  readonly label: Bilingual;
  readonly fixedAt: Date;
  readonly location: string | null;
  readonly product: string | null;
  readonly source: string;
  readonly complaints: number;
  readonly receivedAt: Date;
};

/** A message of somebody who once said that they had told us before. */
export type ContactHistoryRow = {
  readonly id: string;
  readonly clientKey: string;
  readonly receivedAt: Date;
  readonly channel: Channel;
  readonly priorContactsClaimed: number;
  readonly location: string | null;
  readonly authorName: string | null;
};

/** A complaint that somebody called something else; it keeps counting. */
export type RequalifiedRow = {
  readonly complaintId: string;
  readonly correctionId: number;
  readonly is: MessageKind;
  readonly who: string;
  readonly why: string | null;
  readonly at: Date;
  readonly location: string | null;
};

/** A complaint about those who serve. */
export type StaffToldRow = {
  readonly complaintId: string;
  readonly clientKey: string;
  readonly receivedAt: Date;
  readonly location: string | null;
  readonly told: readonly { readonly people: readonly string[]; readonly shift: string | null }[];
  readonly themeIds: readonly string[];
};

export type NilRow = {
  readonly location: string;
  /** ISO date of the Monday. */
  readonly weekOf: string;
  readonly isNil: boolean;
  readonly who: string;
  readonly at: Date;
};

export type PurchaseToSave = {
  readonly clientKey: string;
  readonly clientName: string;
  /** ISO date. */
  readonly boughtOn: string;
  readonly location: string | null;
  readonly amountCents: number | null;
};

/** A client's days of purchase, each once. */
export type PurchaseRhythmRow = {
  readonly clientKey: string;
  readonly clientName: string;
  /** ISO dates, oldest first. */
  readonly days: readonly string[];
};

export type AlarmToSave = {
  readonly stream: string;
  readonly state: SilenceState;
  readonly cause: SilenceCause | null;
  readonly since: string;
  readonly complaints: number;
  readonly expected: number;
};
export type AlarmRow = AlarmToSave & {
  readonly id: `sal_${string}`;
  readonly openedAt: Date;
  readonly seenAt: Date;
  readonly closedAt: Date | null;
};
