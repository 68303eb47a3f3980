import { betaBelow } from '../../3-themes/gamma.ts';
import { type FirmFormat, isFrench, numberText, semicolonFor, type TextLocale } from '../../4-backlog/format.ts';
import type { Bilingual } from '../../firm/firm.ts';
import { oneLine } from '../plain-text.ts';
import { discoveriesMax } from '../silence/peers.ts';

/** On which days a client bought. */
export type PurchaseRhythm = {
  readonly clientKey: string;
  readonly clientName: string;
  /** ISO dates, oldest first, each once. */
  readonly days: readonly string[];
};

/** How a client comes back, as far as a file of purchases tells. */
export type JudgedRhythm = {
  readonly clientKey: string;
  readonly clientName: string;
  /** Days on which they bought. */
  readonly times: number;
  /** Mean days between two purchases, and days since the last. */
  readonly everyDays: number;
  readonly quietDays: number;
  readonly lastOn: string;
  /** Chance of so long a silence at their own rhythm. */
  readonly probability: number;
  /** `long_gone`: broken as well, too long ago to call today. */
  readonly state: 'usual' | 'left' | 'long_gone';
};

/** A client who used to come back and does not, without a word. */
export type SilentDeparture = Omit<JudgedRhythm, 'state' | 'times'> & { readonly reason: Bilingual };

const DAY_MS = 86_400_000;
/** Fewer returns are no rhythm. */
const GAPS_MIN = 3;
/** Who left long ago is not to be called today. */
const QUIET_DAYS_MAX = 365;
const FALSE_DISCOVERY_RATE = 0.05;
/** How unevenly people come back (squared variation of their gaps) before anything is known, weighed as so many gaps. */
const UNEVENNESS = 0.5;
const UNEVENNESS_WEIGHT = 20;
/** A client's own unevenness is shrunk to that of all clients, which weighs as so many of their gaps. */
const CLIENT_WEIGHT = 6;
const SHAPE_MIN = 1;
const SHAPE_MAX = 25;

/**
 * Judges every client who has a rhythm: whether it explains that they have not come since.
 *
 * Gaps follow a gamma law whose rate is learnt from the client and whose evenness is shrunk to that of all clients; the
 * chance of a gap as long as the present one then is a beta-prime tail, which knows how little a few visits tell.
 * Benjamini-Hochberg at 5 % over all clients. The silence is counted to the last purchase of anybody: after that the
 * file was not brought, and nobody is silent.
 *
 * @returns Clients of four purchases and more, the least likely silence first.
 */
export function rhythmsFrom(rhythms: readonly PurchaseRhythm[], now: Date): readonly JudgedRhythm[] {
  let last = 0;
  for (const { days } of rhythms) for (const day of days) last = Math.max(last, dayOf(day));
  const until = Math.min(last, now.getTime());
  const known = rhythms.map(gapsOf).filter(({ gaps }) => gaps.length >= GAPS_MIN);
  const evenness = unevennessOf(known.map(({ gaps }) => gaps));
  const judged = known.map(({ rhythm, gaps, lastAt }) => {
    const quietDays = Math.max(0, (until - lastAt) / DAY_MS);
    return { rhythm, gaps, quietDays, probability: longerThan(quietDays, gaps, evenness) };
  });
  const limit = discoveriesMax(
    judged.map(({ probability }) => probability),
    FALSE_DISCOVERY_RATE,
  );
  return judged
    .map(({ rhythm, gaps, quietDays, probability }): JudgedRhythm => {
      const isBroken = probability <= limit;
      return {
        clientKey: rhythm.clientKey,
        clientName: rhythm.clientName,
        times: rhythm.days.length,
        everyDays: Math.round(meanOf(gaps) * 10) / 10,
        quietDays: Math.round(quietDays),
        lastOn: rhythm.days.at(-1) ?? '',
        probability,
        state: isBroken ? (quietDays <= QUIET_DAYS_MAX ? 'left' : 'long_gone') : 'usual',
      };
    })
    .sort((a, b) => a.probability - b.probability || (a.clientKey < b.clientKey ? -1 : 1));
}

/** Finds clients whose silence their own rhythm does not explain, the least likely first; see `rhythmsFrom`. */
export function silentDeparturesFrom(
  rhythms: readonly PurchaseRhythm[],
  now: Date,
  format: FirmFormat,
): readonly SilentDeparture[] {
  return silentDeparturesOf(rhythmsFrom(rhythms, now), format);
}

/** The departures among rhythms that were judged, each with its sentence. */
export function silentDeparturesOf(rhythms: readonly JudgedRhythm[], format: FirmFormat): readonly SilentDeparture[] {
  return rhythms
    .filter(({ state }) => state === 'left')
    .map(({ state: _state, times: _times, ...rhythm }) => {
      const told = { ...rhythm, name: oneLine(rhythm.clientName) };
      return { ...rhythm, reason: { fr: reasonIn(told, format.french), en: reasonIn(told, format.english) } };
    });
}

const dayOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function gapsOf(rhythm: PurchaseRhythm) {
  const days = rhythm.days.map(dayOf);
  const gaps = days.slice(1).map((day, place) => (day - (days[place] ?? day)) / DAY_MS);
  return { rhythm, gaps, lastAt: days.at(-1) ?? 0 };
}

/** Sum of squared relative deviations of a client's gaps, which has one freedom less than there are gaps. */
function scatterOf(gaps: readonly number[]): number {
  const mean = meanOf(gaps);
  return gaps.reduce((sum, gap) => sum + (gap / mean - 1) ** 2, 0);
}

function unevennessOf(all: readonly (readonly number[])[]): number {
  const scatter = all.reduce((sum, gaps) => sum + scatterOf(gaps), UNEVENNESS * UNEVENNESS_WEIGHT);
  return scatter / all.reduce((sum, gaps) => sum + gaps.length - 1, UNEVENNESS_WEIGHT);
}

/** P(next gap > quietDays | own gaps). */
function longerThan(quietDays: number, gaps: readonly number[], evenness: number): number {
  if (quietDays <= 0) return 1;
  const own = (evenness * CLIENT_WEIGHT + scatterOf(gaps)) / (CLIENT_WEIGHT + gaps.length - 1);
  const shape = Math.min(SHAPE_MAX, Math.max(SHAPE_MIN, 1 / own));
  const spent = gaps.reduce((sum, gap) => sum + gap, 0);
  return 1 - betaBelow(shape, shape * gaps.length, quietDays / (quietDays + spent));
}

type Told = { readonly name: string; readonly everyDays: number; readonly quietDays: number };
type Unit = { readonly days: number; readonly fr: string; readonly frEvery: string; readonly en: string };

const DAYS: Unit = { days: 1, fr: 'jours', frEvery: 'tous les', en: 'day' };
const WEEKS: Unit = { days: 7, fr: 'semaines', frEvery: 'toutes les', en: 'week' };
const MONTHS: Unit = { days: 30.44, fr: 'mois', frEvery: 'tous les', en: 'month' };

/** `Mme Roy venait toutes les 3 semaines ; rien depuis 11 semaines.` */
function reasonIn({ name, everyDays, quietDays }: Told, locale: TextLocale): string {
  const unit = everyDays < 6 ? DAYS : everyDays < 75 ? WEEKS : MONTHS;
  const every = Math.max(1, Math.round(everyDays / unit.days));
  const quiet = numberText(Math.floor(quietDays / unit.days), locale);
  if (isFrench(locale)) {
    const rhythm = every === 1 ? `${unit.frEvery} ${unit.fr}` : `${unit.frEvery} ${every}\u00a0${unit.fr}`;
    return `${name} venait ${rhythm}${semicolonFor(locale)} rien depuis ${quiet}\u00a0${unit.fr}.`;
  }
  const rhythm = every === 1 ? `every ${unit.en}` : `every ${every}\u00a0${unit.en}s`;
  return `${name} came ${rhythm}; nothing for ${quiet}\u00a0${unit.en}s.`;
}
