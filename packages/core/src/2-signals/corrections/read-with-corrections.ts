import type { Item } from '../../1-complaint/item.ts';
import type { ReadingContext } from '../context.ts';
import { type Reading, readItem } from '../read.ts';
import type { Evidence, Grievance, MessageKind, Signals } from '../signals.ts';
import { type CorrectedGrievances, correctedGrievances, ownJudged, type ThemeOf } from './corrected-grievances.ts';
import type { Correction } from './correction.ts';
import { featuresOf } from './features.ts';
import { type Judged, judgedBy, SAME_WORDS } from './judge.ts';
import type { Learned } from './learn.ts';

export type Corrections = {
  /** Of this very message; they hold whatever the rules say. */
  readonly own: readonly Correction[];
  /** What the corrections of all messages taught. */
  readonly learned: Learned;
  /** The theme a grievance joins by itself. */
  readonly themeOf: ThemeOf;
};

/**
 * Reads one message with what people corrected before: the message's own corrections first, else those of near
 * messages, else the rules.
 *
 * A correction adds and renames, it hides nothing: what was read as a complaint keeps its grievances and says in
 * `kindRead` what it was read as, critical reasons stay, and only a correction of this very grievance lowers its
 * severity where there is a critical reason.
 */
export function readWithCorrections(item: Item, context: ReadingContext, corrections: Corrections): Reading {
  const read = readItem(item, context);
  if (item.direction === 'out') return read;
  if (corrections.own.length === 0 && corrections.learned.lessons.size === 0) return read;
  const settled = withKind(item, context, { read, corrections });
  const corrected = correctedGrievances(item.text, settled.signals, { ...corrections, lexicon: context.lexicon });
  return { cleanText: settled.cleanText, signals: withGrievances(settled.signals, corrected) };
}

type Known = { readonly read: Reading; readonly corrections: Corrections };

function withKind(item: Item, context: ReadingContext, { read, corrections }: Known): Reading {
  const judged = judgedKind(read, context, corrections);
  if (judged === null || judged.value === read.signals.kind) return read;
  const kind = judged.value as MessageKind;
  const isDismissed = read.signals.kind === 'complaint';
  const base = isDismissed ? read.signals : readItem(item, context, kind).signals;
  const ofKind = read.signals.evidence.filter(({ judgement }) => judgement === 'kind');
  const others = base.evidence.filter(({ judgement }) => judgement !== 'kind');
  const evidence: Evidence = {
    judgement: 'kind',
    rule: `correction:${judged.learnt.from}`,
    words: '',
    confidence: judged.confidence,
    learnt: judged.learnt,
  };
  const signals: Signals = {
    ...base,
    kind,
    kindRead: read.signals.kind,
    noiseReason: kind === 'noise' ? 'set_aside' : null,
    criticalReasons: [...new Set([...read.signals.criticalReasons, ...base.criticalReasons])],
    evidence: [evidence, ...ofKind, ...others],
  };
  return { cleanText: read.cleanText, signals };
}

function judgedKind({ cleanText, signals }: Reading, context: ReadingContext, corrections: Corrections): Judged | null {
  const own = corrections.own.findLast(({ field }) => field === 'kind');
  if (own !== undefined) return ownJudged(own);
  const lesson = corrections.learned.lessons.get('kind');
  if (lesson === undefined) return null;
  const judged = judgedBy(lesson, featuresOf(cleanText, signals.language, context.lexicon), signals.kind);
  // Noise is out of sight: only nearly the same words, as next week's newsletter has, are set aside by themselves.
  const isHiding =
    judged?.value === 'noise' && !(judged.learnt.from === 'neighbour' && judged.learnt.similarity >= SAME_WORDS);
  return isHiding ? null : judged;
}

function withGrievances(signals: Signals, { grievances, evidence }: CorrectedGrievances): Signals {
  if (evidence.length === 0) return signals;
  return { ...signals, grievances, severity: highestOf(grievances), evidence: [...signals.evidence, ...evidence] };
}

function highestOf(grievances: readonly Grievance[]): Signals['severity'] {
  return grievances.reduce<Signals['severity']>(
    (most, { severity }) => (most === null || severity > most ? severity : most),
    null,
  );
}
