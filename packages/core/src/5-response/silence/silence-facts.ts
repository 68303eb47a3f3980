import {
  colonFor,
  countText,
  type FirmFormat,
  isFrench,
  numberText,
  semicolonFor,
  type TextLocale,
} from '../../4-backlog/format.ts';
import type { Bilingual } from '../../firm/firm.ts';
import {
  activityAround,
  claimsAround,
  fixesAround,
  reviewsAround,
  type StreamWitness,
  troublesAround,
  unwitnessed,
} from './silence-cause.ts';
import type { Stream } from './silence-streams.ts';

/** One thing that is known of a silence, beside the counts. */
export type SilenceFact = {
  readonly about: 'connector' | 'reviews' | 'claims' | 'troubles' | 'activity' | 'fixes' | 'nils';
  readonly text: Bilingual;
};

type Writer = (locale: TextLocale) => string;

const WEEKS = { fr: { one: 'semaine', other: 'semaines' }, en: { one: 'week', other: 'weeks' } };
const CONNECTOR: Readonly<Record<StreamWitness['connector'], Bilingual>> = {
  healthy: {
    fr: 'Les sources de ce flux sont relevées et répondent.',
    en: 'The sources of this stream are being read and answer.',
  },
  broken: {
    fr: 'Une source de ce flux n’est plus lue\u00a0: réparez-la avant d’interroger qui que ce soit.',
    en: 'A source of this stream is no longer being read: mend it before you question anybody.',
  },
  unknown: {
    fr: 'Les messages de ce flux sont apportés à la main\u00a0; rien ne dit qu’ils le sont tous.',
    en: 'Messages of this stream are brought by hand; nothing says that all of them are.',
  },
};

/** Everything that speaks for or against a cause, whether it is known or missing, in one order. */
export function factsOf(
  stream: Stream,
  fromWeek: number,
  { witness, format }: { readonly witness: StreamWitness | null; readonly format: FirmFormat },
): readonly SilenceFact[] {
  const known = witness ?? unwitnessed(stream.key);
  const fact = (about: SilenceFact['about'], write: Writer): SilenceFact => ({
    about,
    text: { fr: write(format.french), en: write(format.english) },
  });
  const said =
    (text: Bilingual): Writer =>
    (locale) =>
      isFrench(locale) ? text.fr : text.en;
  const troubles = troublesAround(stream, fromWeek, known.troubles);
  return [
    fact('connector', said(CONNECTOR[known.connector])),
    fact('reviews', reviewsText(stream, fromWeek)),
    fact('claims', claimsText(claimsAround(stream, fromWeek, known))),
    ...(troubles.broken + troubles.heldBack === 0 ? [] : [fact('troubles', troublesText(troubles))]),
    fact('activity', activityText(stream, fromWeek)),
    fact('fixes', fixesText(stream, fromWeek, known)),
    ...(known.nilWeeks === null ? [] : [fact('nils', nilsText(stream, fromWeek, known.nilWeeks))]),
  ];
}

const weeksText = (count: number, locale: TextLocale): string =>
  countText(count, isFrench(locale) ? WEEKS.fr : WEEKS.en, locale);

function reviewsText(stream: Stream, fromWeek: number): Writer {
  const { during, before } = reviewsAround(stream, fromWeek);
  return (locale) => {
    const now = weeksText(stream.weeks.length - fromWeek, locale);
    const earlier = weeksText(fromWeek, locale);
    return isFrench(locale)
      ? `Avis publics de deux étoiles au plus${colonFor(locale)} ${during} en ${now}, ${before} en ${earlier} avant.`
      : `Public reviews of two stars at most: ${during} in ${now}, ${before} in the ${earlier} before.`;
  };
}

function claimsText(claims: number): Writer {
  return (locale) => {
    if (isFrench(locale)) {
      if (claims === 0) return 'Personne ne dit s’être plaint sans que ce soit noté.';
      return claims === 1
        ? '1 client dit s’être plaint sans que ce soit noté.'
        : `${claims} clients disent s’être plaints sans que ce soit noté.`;
    }
    if (claims === 0) return 'Nobody says they complained without it being recorded.';
    return `${claims} ${claims === 1 ? 'client says' : 'clients say'} they complained and nothing was recorded.`;
  };
}

function troublesText({ broken, heldBack }: { readonly broken: number; readonly heldBack: number }): Writer {
  return (locale) => {
    const say = (count: number, one: string, other: string) =>
      count === 0 ? [] : [`${count} ${count === 1 ? one : other}`];
    const parts = isFrench(locale)
      ? [
          ...say(
            broken,
            'message parle d’une adresse ou d’un formulaire en panne',
            'messages parlent d’une adresse ou d’un formulaire en panne',
          ),
          ...say(
            heldBack,
            'message dit qu’on décourage de se plaindre',
            'messages disent qu’on décourage de se plaindre',
          ),
        ]
      : [
          ...say(broken, 'message tells of a broken address or form', 'messages tell of a broken address or form'),
          ...say(
            heldBack,
            'message says that complaining is discouraged',
            'messages say that complaining is discouraged',
          ),
        ];
    return `${parts.join(', ')}.`;
  };
}

function activityText(stream: Stream, fromWeek: number): Writer {
  const activity = activityAround(stream, fromWeek);
  return (locale) => {
    if (activity === null) {
      return isFrench(locale)
        ? `L’activité n’est pas comptée ici${semicolonFor(locale)} avec les visites ou les ventes, on jugerait mieux.`
        : 'Activity is not counted here; with visits or sales, the judgement would be better.';
    }
    const [now, before] = [activity.during, activity.before].map((units) => numberText(units, locale));
    return isFrench(locale)
      ? `Activité comptée${colonFor(locale)} ${now} par semaine pendant ce silence, ${before} avant.`
      : `Activity counted: ${now} a week during this silence, ${before} before.`;
  };
}

function fixesText(stream: Stream, fromWeek: number, { fixes }: StreamWitness): Writer {
  const around = fixesAround(stream, fromWeek, fixes);
  return (locale) => {
    const inFrench = isFrench(locale);
    if (around.length === 0) return inFrench ? 'Aucune correction notée juste avant.' : 'No fix noted just before.';
    const named = around.map(({ label, share }) => {
      const part = share === null ? '' : `, ${numberText(100 * share, locale)}${inFrench ? '\u00a0%' : '%'}`;
      return inFrench ? `«\u00a0${label.fr}\u00a0»${part}` : `“${label.en}”${part}`;
    });
    return inFrench
      ? `Corrigé juste avant, avec sa part des plaintes d’alors${colonFor(locale)} ${named.join(`${semicolonFor(locale)} `)}.`
      : `Fixed just before, with its part of the complaints of then: ${named.join('; ')}.`;
  };
}

/** A week without an answer is not a week without complaints. */
function nilsText({ weeks }: Stream, fromWeek: number, nilWeeks: readonly string[]): Writer {
  const empty = weeks.slice(fromWeek).filter(({ complaints }) => complaints === 0);
  const confirmed = empty.filter(({ weekOf }) => nilWeeks.includes(weekOf)).length;
  return (locale) => {
    const rest = confirmed < empty.length;
    if (isFrench(locale)) {
      const end = rest ? `${semicolonFor(locale)} pour les autres, personne n’a répondu` : '';
      return `Semaines confirmées sans plainte${colonFor(locale)} ${confirmed} sur ${empty.length}${end}.`;
    }
    return `Weeks confirmed without a complaint: ${confirmed} of ${empty.length}${rest ? '; nobody answered for the others' : ''}.`;
  };
}
