import type { NoiseReason } from '../1-complaint/item.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

export type { Language, Span };

export type MessageKind = 'complaint' | 'question' | 'praise' | 'request' | 'status_chase' | 'noise';
/** 1 irritant, 2 gênant, 4 grave, 8 critique. */
export type Severity = 1 | 2 | 4 | 8;
export type Target = 'product' | 'staff' | 'process' | 'place' | 'price' | 'other';
export type RemedySought = 'refund' | 'discount' | 'redo' | 'apology' | 'callback' | 'information' | 'none';
export type CriticalReason =
  | 'safety'
  | 'legal_threat'
  | 'media_threat'
  | 'churn_threat'
  | 'discrimination'
  | 'vulnerable_person'
  | 'large_money'
  | 'asks_for_boss'
  | 'repeat_unresolved'
  | 'vip_client'
  | 'public_review';

/** Why a judgement was made: the words, the rule or lexicon entry, and how sure. */
export type Evidence = {
  /** Which judgement: `kind`, `language`, `facet:double-charge`, `critical:safety`, `severity` … */
  readonly judgement: string;
  /** The rule or lexicon entry, by the name it has in the source. */
  readonly rule: string;
  /** The exact words, a substring of the item's text; empty when the rule speaks of the whole message. */
  readonly words: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Where a person's correction made the judgement. */
  readonly learnt?: Learnt;
};

/** How a correction made a judgement: given for this very message, carried over from a near one, or learnt from many. */
export type Learnt = {
  readonly from: 'own' | 'neighbour' | 'weights';
  /** The correction it rests on; `null` for weights, which rest on all. */
  readonly correctionId: number | null;
  /** Whose correction it is. */
  readonly complaintId: string | null;
  /** Cosine of this text with the labelled one nearest to it. */
  readonly similarity: number;
  /** Words both texts have, or the words that weigh most, with their weight. */
  readonly words: readonly { readonly word: string; readonly weight: number | null }[];
};

export type Grievance = Span & {
  /** Exact substring of the item's text: `text.slice(start, end)`. */
  readonly quote: string;
  /** Facet id, or `other` when no facet is recognised. */
  readonly facet: string;
  readonly target: Target;
  /** Name from the firm's list; `null` when nobody is named or the description stays unresolved. */
  readonly staff: string | null;
  /** The words that point at a person the list does not settle ("la grande blonde au comptoir"). */
  readonly unresolvedStaff: string | null;
  readonly staffCandidates: readonly string[];
  /** Product name from the firm's list. */
  readonly product: string | null;
  readonly severity: Severity;
  /** The theme a person put it into, or a near one before it; absent: the theme follows from facet and product. */
  readonly movedTo?: `thm_${string}`;
};

export type PromiseState =
  | 'open'
  /** A person said that it is one. */
  | 'confirmed'
  | 'kept'
  | 'late'
  | 'renegotiated'
  | 'broken'
  /** Broken, then made good. */
  | 'repaired'
  | 'cancelled'
  /** Its condition never came, or nobody waits for it any more. */
  | 'expired';

export type FoundPromise = Span & {
  readonly quote: string;
  readonly promisor: string | null;
  readonly performer: string | null;
  /** Standard action word in French: appel, courriel, envoi, visite, remboursement, réponse, livraison … or a short phrase. */
  readonly action: string;
  readonly dueText: string | null;
  /** ISO instant; the end of the window where the words give a window. */
  readonly due: string | null;
  /** Where the words give a window ("vendredi matin"), the ISO instant at which it begins. */
  readonly dueFrom?: string;
  readonly condition: string | null;
  /** `open` in our words; a reproach says `broken` (or `kept`) by itself. */
  readonly state: PromiseState;
  /** `our_words`: we promised here; `reproach`: the client recalls one. */
  readonly voice: 'our_words' | 'reproach';
  readonly confidence: number;
};

/** Why complaints may not arrive: the way is broken, or somebody keeps them from being told or passed on. */
export type ChannelTroubleKind = 'broken' | 'held_back';

/** What a message tells of the ways to complain. */
export type ChannelTrouble = {
  readonly kind: ChannelTroubleKind;
  /** The places it names, beside its own. */
  readonly locations: readonly string[];
};

/** Everything read in one message. Describes the message, never the person. */
export type Signals = {
  readonly language: Language;
  readonly kind: MessageKind;
  /** What the rules read before a correction changed the kind; a complaint called a question keeps counting. */
  readonly kindRead?: MessageKind;
  readonly noiseReason: NoiseReason | null;
  /** Highest grievance severity after context; `null` when there is no grievance. */
  readonly severity: Severity | null;
  readonly isIronic: boolean;
  readonly ask: string | null;
  readonly remedySought: RemedySought;
  readonly discountPercent: number | null;
  /** Money amounts stated, in cents. */
  readonly amountsCents: readonly number[];
  /** How many earlier contacts the client says they made; 0 when none. */
  readonly priorContactsClaimed: number;
  /** "La troisième fois" = 3; 1 when nothing says it happened before. */
  readonly occurrence: number;
  readonly criticalReasons: readonly CriticalReason[];
  readonly boundaryConditionIds: readonly string[];
  readonly grievances: readonly Grievance[];
  readonly promises: readonly FoundPromise[];
  /** What it tells of the ways to complain; absent when nothing. */
  readonly channelTrouble?: ChannelTrouble;
  readonly evidence: readonly Evidence[];
};
