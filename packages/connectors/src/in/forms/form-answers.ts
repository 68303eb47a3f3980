/** What a field of a form is for. `text`: the person's own words; `aside`: kept in the raw bytes, read by nobody. */
export type FormRole =
  | 'text'
  | 'subject'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'location'
  | 'date'
  | 'stars'
  | 'trap'
  | 'aside';

/** One field that somebody filled. */
export type FormAnswer = {
  /** Where it stands in the delivery, as a mapping names it. */
  readonly column: string;
  /** The question as the person read it, where the shape tells. */
  readonly question: string | null;
  readonly value: string;
  /** `null`: the shape does not say, and the name neither. */
  readonly role: FormRole | null;
  /** The best mark of a scale; `null` where it is not a scale or not known. */
  readonly starsMax?: number;
};

/** A delivery as its shape tells it. */
export type FormAnswers = {
  /** `null` where the shape gives none: its content then names it. */
  readonly submissionId: string | null;
  /** ISO instant; `null` where the shape gives none that can be trusted. */
  readonly submittedAt: string | null;
  /** The person pressed "send"; `false` for a half-filled survey. */
  readonly isFinished: boolean;
  /** A field for the person's words is there, and nobody wrote into it. */
  readonly isLeftBlank: boolean;
  readonly answers: readonly FormAnswer[];
};

/** The delivery as the shape's own reader sees it; `null` when it has another shape. */
export type FormReader = (body: unknown) => FormAnswers | null;
