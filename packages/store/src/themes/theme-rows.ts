import type { Language, RemedySought, Theme, ThemeDeed, ThemeEvent, TrackerName } from '@doleances/core';
import type { GrievanceRow } from '../rows.ts';

/** What goes into the store and comes out of it where people change themes and work the backlog. */

export type ThemeEventRow = ThemeEvent & { readonly at: Date; readonly who: string; readonly why: string | null };

/** A grievance that belongs elsewhere once a deed is done. */
export type Resettled = {
  readonly grievanceId: `grv_${string}`;
  readonly complaintId: `cmp_${string}`;
  readonly clientKey: string;
  readonly from: Theme['id'];
  readonly to: Theme['id'];
};

/** A grievance as a map of themes is made of it. */
export type MappableGrievance = {
  readonly id: `grv_${string}`;
  readonly receivedAt: Date;
  readonly quote: string;
  /** The beginning of its message. */
  readonly cleanText: string;
  readonly language: Language;
  /** Of its message. */
  readonly grievanceCount: number;
  /** Where its own words lead. */
  readonly theme: Theme;
};

/** A grievance of a small collection, and where it was put. */
export type ToldRow = {
  readonly id: `grv_${string}`;
  readonly complaintId: `cmp_${string}`;
  readonly receivedAt: Date;
  /** Another whenever what is read in its message may be. */
  readonly version: string;
  /** The theme its own words lead to; `null` for one that is new. */
  readonly homeId: Theme['id'] | null;
  /** People know that it is there: they did something to that theme or had a day to see it, or it was erased since. */
  readonly isHomeKnown: boolean;
};

/** What a grievance is compared by. */
export type ToldWords = {
  readonly id: `grv_${string}`;
  readonly quote: string;
  readonly start: number;
  /** The beginning of its message. */
  readonly cleanText: string;
  readonly language: Language;
  readonly location: string | null;
  readonly facet: string;
  readonly product: string | null;
  /** Where a person put it. */
  readonly movedTo: Theme['id'] | null;
};

/** How a theme went lately. */
export type ThemePulse = {
  /** Clients told of it in each week, oldest first; as many as were asked for. */
  readonly weekly: readonly number[];
  /** Locations it was told of, by name; empty where no message names one. */
  readonly places: readonly string[];
};

/** A grievance as a split looks at it. */
export type ThemeGrievance = GrievanceRow & {
  readonly clientKey: string;
  readonly location: string | null;
  readonly language: Language;
};

/** What a split of chosen grievances writes beside its event. */
export type SplitLesson = {
  readonly grievance: ThemeGrievance;
  /** Where it belongs: the new theme, or the old one for what stays and teaches the difference. */
  readonly is: Theme['id'];
  readonly isLesson: boolean;
};

export type DeedToSave = {
  readonly deed: ThemeDeed;
  readonly who: string;
  readonly why: string | null;
  /** The row of a theme that a split founds; `null` for every other deed. */
  readonly founded: Theme | null;
  readonly lessons: readonly SplitLesson[];
  /** Ranked again in the same transaction. */
  readonly rankSubject: string;
};

export type ThemeClient = {
  readonly clientKey: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly complaintId: `cmp_${string}`;
  readonly quote: string;
  readonly remedySought: RemedySought;
  readonly receivedAt: Date;
  readonly location: string | null;
};

export type PushState = 'pending' | 'sending' | 'uncertain' | 'sent' | 'refused';
export type PushRow = {
  readonly themeId: Theme['id'];
  readonly itemId: `bkl_${string}`;
  readonly tracker: TrackerName;
  readonly state: PushState;
  readonly title: string;
  readonly body: string;
  readonly who: string;
  readonly url: string | null;
  readonly attempt: number;
  /** When it was first sent; `null` before. */
  readonly firstSentAt: Date | null;
  readonly lastError: string | null;
};
