import type { NoiseReason } from './1-complaint/item.ts';
import type { CriticalReason, Language, MessageKind, RemedySought, Severity, Target } from './2-signals/signals.ts';
import type { ThemeTrend } from './3-themes/theme.ts';
import type { EarlyWarning } from './5-response/clients/early-warnings.ts';
import type { SilenceFinding } from './5-response/silence/silence.ts';

/** The document of `doleances mine --json`, version 1. Fields are only ever added. */
export type MineDocument = {
  readonly version: 1;
  /** One for each message in, in input order. */
  readonly complaints: readonly MineComplaint[];
  /** Ranked themes first, then by clients. */
  readonly themes: readonly MineTheme[];
  /** By rank. */
  readonly backlog: readonly MineBacklogItem[];
  readonly silence: readonly SilenceFinding[];
  readonly earlyWarnings: readonly EarlyWarning[];
  /** Present when replies were given; in input order. */
  readonly replies?: readonly MineReply[];
};

export type MineComplaint = {
  readonly id: string;
  readonly language: Language;
  readonly kind: MessageKind;
  readonly noiseReason?: NoiseReason;
  readonly severity: Severity | null;
  readonly irony: boolean;
  readonly ask: string | null;
  readonly remedySought: RemedySought;
  readonly discountPercent?: number;
  readonly critical: boolean;
  readonly criticalReasons: readonly CriticalReason[];
  readonly boundaryConditionIds: readonly string[];
  /** Id of the first telling of the same event. */
  readonly duplicateOf: string | null;
  readonly grievances: readonly MineGrievance[];
  readonly promises: readonly MinePromise[];
};

export type MineGrievance = {
  /** Exact substring of the message's text. */
  readonly quote: string;
  readonly themeId: `thm_${string}`;
  readonly facet: string;
  readonly target: Target;
  readonly staff: string | null;
  readonly product: string | null;
  readonly severity: Severity;
};

export type MinePromise = {
  readonly quote: string;
  readonly promisor: string | null;
  readonly performer: string | null;
  readonly action: string;
  readonly dueText: string | null;
  readonly due: string | null;
  readonly condition: string | null;
  readonly state: string;
  readonly confidence: number;
};

export type MineTheme = {
  readonly id: `thm_${string}`;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly facet: string;
  readonly target: Target;
  /** Messages. */
  readonly size: number;
  readonly clients: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly trend: ThemeTrend;
  readonly quote: string;
  readonly complaintIds: readonly string[];
};

export type MineBacklogItem = {
  readonly themeId: `thm_${string}`;
  readonly rank: number;
  /** In whole currency units, as `atRiskPerMonth`. */
  readonly score: number;
  readonly scoreQuantile20: number;
  readonly atRiskPerMonth: number;
  readonly clients: number;
  readonly clientsBefore: number;
  /** In the firm's language. */
  readonly reason: string;
  readonly reasonFr: string;
  readonly reasonEn: string;
};

export type MineReply = { readonly id: string; readonly promises: readonly MinePromise[] };
