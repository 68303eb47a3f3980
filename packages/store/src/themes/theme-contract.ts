import type { Channel, ItemChange, Language, Sight, Theme, ThemeDeed, ToldOfTheme, TrackerName } from '@doleances/core';
import type { BacklogRow, Bell, GrievanceRow, RankingRow } from '../rows.ts';
import type {
  DeedToSave,
  MappableGrievance,
  PushRow,
  Resettled,
  ThemeClient,
  ThemeEventRow,
  ThemeGrievance,
  ThemePulse,
  ToldRow,
  ToldWords,
} from './theme-rows.ts';

/** What the store promises about themes, the backlog and the trackers it goes out to. */
export type ThemeStore = {
  /** What a theme's curve is drawn from, by instant. */
  listThemeTold(themeId: string, since: Date, until: Date): Promise<readonly ToldOfTheme[]>;
  /** Grievances received in [since, until], of one theme or all, a repetition under the client of its first telling. */
  listRankingRows(since: Date, until: Date, themeId?: string): Promise<readonly RankingRow[]>;
  /** By theme, clients told of it in each of the weeks up to `until`, and where; themes without any are left out. */
  listThemePulses(until: Date, weeks: number): Promise<ReadonlyMap<string, ThemePulse>>;
  /** Without the themes that another answers for, unless these are asked for. */
  listBacklog(isMergedToo?: boolean): Promise<readonly BacklogRow[]>;
  /** The item of a theme, or of the one that answers for it since a merge. */
  findBacklogByTheme(themeId: string): Promise<BacklogRow | null>;
  /** The theme itself, though another may answer for it. */
  findTheme(themeId: string): Promise<Theme | null>;
  /** How many grievances have a theme; counted no further than `most`. */
  countThemed(most: number): Promise<number>;
  /** A mixed sample for mapping themes, the same one until grievances come or go; without copies. */
  listMappable(limitRows: number): Promise<readonly MappableGrievance[]>;
  /** Grievances of the sample or of the others that are written to the firm; counted no further than `most`. */
  countTold(isSample: boolean, most: number): Promise<number>;
  /** These, with a theme or not yet, in no order; without their words. */
  listTold(isSample: boolean, limitRows: number): Promise<readonly ToldRow[]>;
  listToldWords(grievanceIds: readonly string[]): Promise<readonly ToldWords[]>;
  /** Complaints with a grievance that nobody put in a theme yet. */
  listHomelessComplaints(isSample: boolean, limitRows: number): Promise<readonly string[]>;
  /** By id; those that there are not are left out. */
  findThemes(ids: readonly string[]): Promise<ReadonlyMap<string, Theme>>;
  /** Themes that two clients or more told of; « Sans thème » is none. */
  listFoundedThemeIds(): Promise<readonly Theme['id'][]>;
  /** Complaints with a grievance whose theme is not founded. */
  listWaitingComplaints(limitRows: number): Promise<readonly string[]>;
  /** The theme that each grievance of a complaint was put in by its own words, by grievance. */
  findHomes(complaintId: string): Promise<ReadonlyMap<string, Theme>>;
  /** All of them, oldest first. */
  listThemeEvents(): Promise<readonly ThemeEventRow[]>;
  /** What a deed would move, without doing it. */
  planDeed(deed: ThemeDeed): Promise<readonly Resettled[]>;
  /** Does it, in one transaction; the caller holds the grouping lock and shows its epoch. */
  saveDeed(
    deed: DeedToSave,
    epoch: number,
  ): Promise<{
    readonly event: ThemeEventRow;
    readonly changed: readonly Resettled[];
    readonly bells: readonly Bell[];
  }>;
  /** Newest first. With a sight, what it reaches. */
  listThemeGrievances(themeId: string, limitRows: number, sight?: Sight): Promise<readonly ThemeGrievance[]>;
  /** By their newest complaint about the theme that a sight, where one is given, reaches; the newest first. */
  listThemeClients(themeId: string, limitRows: number, sight?: Sight): Promise<readonly ThemeClient[]>;
  /** Newest first. With a sight, what it reaches. */
  listThemeVerbatims(
    themeId: string,
    limitRows: number,
    sight?: Sight,
  ): Promise<
    readonly (GrievanceRow & {
      readonly receivedAt: Date;
      readonly authorName: string | null;
      readonly channel: Channel;
      readonly location: string | null;
      readonly language: Language;
    })[]
  >;
  saveBacklogState(themeId: string, change: ItemChange, who: string, why: string | null): Promise<void>;
  /** When each theme's item last changed, or was founded. */
  listItemUpdates(): Promise<ReadonlyMap<string, Date>>;
  saveComment(themeId: string, who: string, text: string): Promise<void>;

  // outside trackers
  /** Asks for an item to be put into a tracker; once asked, asking again changes nothing unless it was refused. */
  requestPush(push: {
    readonly themeId: string;
    readonly tracker: TrackerName;
    readonly title: string;
    readonly body: string;
    readonly who: string;
  }): Promise<PushRow | null>;
  /**
   * Commits `sending` before the caller sends. A row whose sender died or does not know comes back as `uncertain`: the
   * tracker is then asked first whether it has it.
   */
  claimPush(trackers: readonly TrackerName[], leaseSeconds: number): Promise<PushRow | null>;
  /** `false` when another sender took it over. */
  endPush(
    push: Pick<PushRow, 'themeId' | 'tracker' | 'attempt'>,
    outcome:
      | { readonly state: 'sent'; readonly url: string }
      | { readonly state: 'refused'; readonly error: string }
      | { readonly state: 'pending' | 'uncertain'; readonly error: string; readonly retryAfterSeconds: number },
  ): Promise<boolean>;
  listPushes(themeId: string): Promise<readonly PushRow[]>;
};
