import { countText, type FirmFormat, languageOfLocale, semicolonFor, type TextLocale } from '../../4-backlog/format.ts';
import type { Bilingual } from '../../firm/firm.ts';
import { type Peer, peerVerdicts } from './peers.ts';
import {
  CAUSE_LABELS,
  type CauseFound,
  causeOf,
  type SilenceCause,
  type StreamWitness,
  troublesAround,
} from './silence-cause.ts';
import { factsOf, type SilenceFact } from './silence-facts.ts';
import { type StreamWatch, startOfEmptyRun, watchWeeks } from './silence-model.ts';
import type { Stream, StreamKey, StreamKind } from './silence-streams.ts';

/** `silent`: proven over time; `below_peers`: against its peers; `to_check`: a run of empty weeks; `growing`: louder. */
export type SilenceState = 'silent' | 'below_peers' | 'to_check' | 'growing';

/** One stream that deserves a look. */
export type SilenceFinding = {
  readonly stream: StreamKey;
  readonly kind: StreamKind;
  readonly name: string;
  readonly state: SilenceState;
  /** Received and expected since `since`; `expected` has one decimal. */
  readonly complaints: number;
  readonly expected: number;
  /** ISO date of the Monday when the run began. */
  readonly since: string;
  readonly weeks: number;
  /** Chance of so little by luck alone; `null` for what the CUSUM found, which has no single p-value. */
  readonly probability: number | null;
  /** `null` for growth. */
  readonly cause: SilenceCause | null;
  readonly causeLabel: Bilingual | null;
  readonly why: Bilingual | null;
  /** What the cause rests on, and what speaks against it; empty for growth. */
  readonly facts: readonly SilenceFact[];
  readonly reason: Bilingual;
};

export type SilenceInput = {
  readonly streams: readonly Stream[];
  readonly witnesses: readonly StreamWitness[];
  readonly format: FirmFormat;
};

/** A stream in the words of the dashboard, with those that are still learning or in order. */
export type WatchedStream = { readonly stream: Stream; readonly watch: StreamWatch };

const PEER_WEEKS = 13;
const WORDS = {
  fr: {
    complaint: { one: 'plainte', other: 'plaintes' },
    week: { one: 'semaine', other: 'semaines' },
    expected: { one: 'attendue', other: 'attendues' },
    within: 'en',
    growth: 'hausse',
    check: 'à vérifier',
  },
  en: {
    complaint: { one: 'complaint', other: 'complaints' },
    week: { one: 'week', other: 'weeks' },
    expected: { one: 'expected', other: 'expected' },
    within: 'in',
    growth: 'growth',
    check: 'to check',
  },
} as const;
const STATE_ORDER: readonly SilenceState[] = ['silent', 'below_peers', 'to_check', 'growing'];

/**
 * Lists the streams whose silence, or noise, is no accident, the surest and largest first.
 *
 * @returns At most one finding a stream; empty when all streams sound as usual, or are still being learnt.
 */
export function silenceFrom(input: SilenceInput): readonly SilenceFinding[] {
  const witnesses = byStream(input.witnesses);
  const byPeers = peerFindings(input.streams);
  return watchStreams(input.streams, input.witnesses)
    .flatMap(({ stream, watch }) => {
      const witness = witnesses.get(stream.key) ?? null;
      const peer = byPeers.get(stream.key);
      const told =
        peer !== undefined && watch.state !== 'silent'
          ? peerRun(stream, peer, witness)
          : timeRun(stream, watch, witness);
      if (told === null) return [];
      const facts = told.cause === null ? [] : factsOf(stream, told.fromWeek, { witness, format: input.format });
      return [findingFrom({ stream, facts }, told, input.format)];
    })
    .sort(byWeight);
}

/** Judges every stream over time; the mean of its kind stands in for what a stream has not yet told. */
export function watchStreams(
  streams: readonly Stream[],
  witnesses: readonly StreamWitness[],
): readonly WatchedStream[] {
  const known = byStream(witnesses);
  return streams.map((stream) => {
    const isTold = isToldOf(stream, known.get(stream.key));
    const watch = watchWeeks(stream.weeks, priorRate(stream, streams), { quietWeeks: stream.quietWeeks, isTold });
    return { stream, watch };
  });
}

const byStream = (witnesses: readonly StreamWitness[]): ReadonlyMap<string, StreamWitness> =>
  new Map(witnesses.map((witness) => [witness.stream, witness]));

/** Whether somebody said, or a source shows, that the complaints of a stream do not arrive. */
function isToldOf(stream: Stream, witness: StreamWitness | undefined): boolean {
  if (witness === undefined) return false;
  const { broken, heldBack } = troublesAround(stream, startOfEmptyRun(stream.weeks), witness.troubles);
  return witness.connector === 'broken' || broken + heldBack > 0;
}

function priorRate(stream: Stream, streams: readonly Stream[]): number | null {
  if (!stream.isMeasured) return null;
  const others = streams.filter((other) => other !== stream && other.kind === stream.kind && other.isMeasured);
  const exposure = total(others, 'exposure');
  return exposure > 0 ? total(others, 'complaints') / exposure : null;
}

function total(streams: readonly Stream[], part: 'exposure' | 'complaints'): number {
  return streams.reduce((sum, stream) => sum + stream.weeks.reduce((all, week) => all + week[part], 0), 0);
}

type PeerResult = { readonly expected: number; readonly probability: number };

/** Only counted exposures compare: two shops that sell unequally differ without any silence. */
function peerFindings(streams: readonly Stream[]): Map<StreamKey, PeerResult> {
  const flagged = new Map<StreamKey, PeerResult>();
  for (const kind of new Set(streams.map((stream) => stream.kind))) {
    const group = streams.filter((stream) => stream.kind === kind && stream.isMeasured);
    const peers = group.map((stream): Peer => {
      const recent = { ...stream, weeks: stream.weeks.slice(-PEER_WEEKS) };
      return { name: stream.key, exposure: total([recent], 'exposure'), complaints: total([recent], 'complaints') };
    });
    for (const [index, verdict] of peerVerdicts(peers).entries()) {
      const stream = group[index];
      if (!verdict.isFlagged || stream === undefined) continue;
      flagged.set(stream.key, { expected: verdict.expected, probability: verdict.probability });
    }
  }
  return flagged;
}

type Run = {
  readonly state: SilenceState;
  readonly fromWeek: number;
  readonly expected: number;
  readonly probability: number | null;
  readonly cause: CauseFound | null;
};

function peerRun(stream: Stream, peer: PeerResult, witness: StreamWitness | null): Run {
  const fromWeek = Math.max(0, stream.weeks.length - PEER_WEEKS);
  return { ...peer, state: 'below_peers', fromWeek, cause: causeOf(stream, fromWeek, witness) };
}

function timeRun(stream: Stream, watch: StreamWatch, witness: StreamWitness | null): Run | null {
  const { state, fromWeek, expected } = watch;
  if (state === 'learning' || state === 'steady') return null;
  const cause = state === 'growing' ? null : causeOf(stream, fromWeek, witness);
  return { state, fromWeek, expected, probability: state === 'to_check' ? watch.emptyRunProbability : null, cause };
}

type Seen = { readonly stream: Stream; readonly facts: readonly SilenceFact[] };

function findingFrom({ stream, facts }: Seen, run: Run, format: FirmFormat): SilenceFinding {
  const weeks = stream.weeks.slice(run.fromWeek);
  const complaints = weeks.reduce((sum, week) => sum + week.complaints, 0);
  const figures = { complaints, expected: Math.round(run.expected * 10) / 10, weeks: weeks.length };
  return {
    stream: stream.key,
    kind: stream.kind,
    name: stream.name,
    state: run.state,
    ...figures,
    since: weeks[0]?.weekOf ?? '',
    probability: run.probability,
    cause: run.cause?.cause ?? null,
    causeLabel: run.cause === null ? null : CAUSE_LABELS[run.cause.cause],
    why: run.cause?.why ?? null,
    facts,
    reason: reasonOf({ state: run.state, figures, cause: run.cause }, format),
  };
}

type Figures = { readonly complaints: number; readonly expected: number; readonly weeks: number };
type Told = { readonly state: SilenceState; readonly figures: Figures; readonly cause: CauseFound | null };

function reasonOf(told: Told, format: FirmFormat): Bilingual {
  return { fr: reasonIn(told, format.french), en: reasonIn(told, format.english) };
}

/** `3 plaintes en 6 semaines, 29 attendues; étouffement probable (les mauvais avis publics continuent).` */
function reasonIn({ state, figures, cause }: Told, locale: TextLocale): string {
  const language = languageOfLocale(locale);
  const expected = Math.round(figures.expected);
  const words = WORDS[language];
  const counts = `${countText(figures.complaints, words.complaint, locale)} ${words.within} ${countText(figures.weeks, words.week, locale)}`;
  const facts = `${counts}, ${countText(expected, words.expected, locale)}`;
  const label = cause === null ? words.growth : CAUSE_LABELS[cause.cause][language];
  const check = state === 'to_check' ? `${words.check}, ` : '';
  const why = cause === null ? '' : ` (${cause.why[language]})`;
  return `${facts}${semicolonFor(locale)} ${check}${label}${why}.`;
}

function byWeight(a: SilenceFinding, b: SilenceFinding): number {
  return (
    STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
    Math.abs(b.expected - b.complaints) - Math.abs(a.expected - a.complaints) ||
    (a.stream < b.stream ? -1 : 1)
  );
}
