import type { Author, Channel } from '../1-complaint/item.ts';
import { languageOf } from '../text/language.ts';
import { meaningOf } from '../text/meaning.ts';
import { fold } from '../text/normalise.ts';
import { bandsOf, likenessOf, minhashOf } from './minhash.ts';
import { type AuthorLikeness, authorBandsOf, authorLikeness } from './same-author.ts';

/** Texts of one author this alike are one text, with small changes. */
const LIKENESS_MIN = 0.4;
/**
 * Between strangers only a copied text is one report: at .40 two people on hold for an hour, or two who fill in the
 * same form, are one (41 such pairs in 15,500 public messages); what is left at .60 are copies.
 */
const LIKENESS_MIN_BETWEEN_STRANGERS = 0.6;
/** Shorter texts are alike by chance ("toujours rien reçu"). */
const LONG_TEXT_MIN = 80;
/** A short text repeated later is a new reminder, not a copy. */
const SHORT_TEXT_DAYS_MAX = 30;
/** The same event told again by another way in: people do so within weeks. */
const RETOLD_DAYS_MAX = 30;
/**
 * Words in common that tie two tellings together, by how sure we are of the author. Few are asked: in 1,600 labelled
 * messages nobody who wrote by two ways within a month wrote of two events.
 */
const TIES_MIN = { same: 1, abbreviated: 2 } as const;
const TIES_MIN_WITH_FACET = { same: 0, abbreviated: 1 } as const;
/** Nearness in meaning from which two tellings have one tie more, and two. */
const NEAR_MEANING = 0.3;
const NEARER_MEANING = 0.45;
const TEXT_LENGTH_MAX = 20_000;
const DAY_MS = 86_400_000;

/** What the comparison reads of a message. */
export type ComparedText = {
  readonly id: string;
  readonly receivedAt: Date;
  readonly channel: Channel;
  readonly author: Author;
  readonly clientKey: string;
  readonly cleanText: string;
  readonly signature: Uint32Array;
  /** Facets of its grievances. */
  readonly facets: readonly string[];
  /** The complaint this one repeats, if it does. */
  readonly duplicateOf: string | null;
};

/** Keys under which to store and look for duplicates: the text's 32 bands and the author's names. */
export function duplicateKeysOf(signature: Uint32Array, author: Author): readonly bigint[] {
  return [...bandsOf(signature), ...authorBandsOf(author)];
}

/** `minhashOf` of the text as duplicates are compared. */
export function signatureOf(cleanText: string): Uint32Array {
  return minhashOf(cleanText);
}

/**
 * The complaint that a message repeats: a near copy, or the same event told again through another channel.
 *
 * @param earlier Candidates that share a key, in any order; a later one or the message itself is ignored.
 * @returns The id of the first telling, never of a repetition; `null` when the message is new.
 */
export function duplicateOf(candidate: ComparedText, earlier: readonly ComparedText[]): string | null {
  let found: ComparedText | null = null;
  for (const other of earlier) {
    if (!isBefore(other, candidate) || !isDuplicate(candidate, other)) continue;
    if (found === null || isBefore(other, found)) found = other;
  }
  return found === null ? null : (found.duplicateOf ?? found.id);
}

/** What a message's arrival changes among its neighbours. */
export type Links = {
  /** As `duplicateOf` says. */
  readonly duplicateOf: string | null;
  /** First tellings that are first no more: with all that repeats them they now repeat what this message repeats, or it. */
  readonly followers: readonly string[];
  /** Later messages whose first telling may be another now. */
  readonly again: readonly string[];
};

/**
 * Links a message to its first telling, and later tellings that came in before it to theirs: whatever the order in which
 * messages are compared, once nobody is left in `again` the links are those of the order in which they were told.
 *
 * @param near Candidates that share a key, earlier and later ones, in any order.
 * @param isKnown It was compared before, with the same words: then only a link that changed concerns others.
 */
export function linksAround(candidate: ComparedText, near: readonly ComparedText[], isKnown: boolean): Links {
  const link = duplicateOf(candidate, near);
  if (isKnown && link === candidate.duplicateOf) return { duplicateOf: link, followers: [], again: [] };
  const first = link ?? candidate.id;
  const moved = near.filter(
    (other) => isBefore(candidate, other) && (other.duplicateOf ?? other.id) !== first && isDuplicate(other, candidate),
  );
  const idsOf = (others: readonly ComparedText[]) => others.map(({ id }) => id);
  return {
    duplicateOf: link,
    // Nothing before it was alike until now, so this message is what it repeats.
    followers: [
      ...(link === null ? [] : [candidate.id]),
      ...idsOf(moved.filter((other) => other.duplicateOf === null)),
    ],
    again: idsOf(moved.filter((other) => other.duplicateOf !== null)),
  };
}

function isBefore(a: ComparedText, b: ComparedText): boolean {
  const gap = a.receivedAt.getTime() - b.receivedAt.getTime();
  return gap < 0 || (gap === 0 && a.id < b.id);
}

function isDuplicate(a: ComparedText, b: ComparedText): boolean {
  const days = Math.abs(a.receivedAt.getTime() - b.receivedAt.getTime()) / DAY_MS;
  const mayBeRetold = days <= RETOLD_DAYS_MAX && a.channel !== b.channel;
  const likeness = likenessOf(a.signature, b.signature);
  // Comparing names is the dear part, and most candidates end here.
  if (likeness < LIKENESS_MIN && !mayBeRetold) return false;
  const author = a.clientKey === b.clientKey ? 'same' : authorLikeness(a.author, b.author);
  if (isCopy(a, b, { likeness, days, author })) return true;
  return mayBeRetold && isOneAuthor(author) && isSameEvent(a, b, author);
}

type Comparison = { readonly likeness: number; readonly days: number; readonly author: AuthorLikeness };

function isCopy(a: ComparedText, b: ComparedText, { likeness, days, author }: Comparison): boolean {
  const isLong = Math.min(a.cleanText.length, b.cleanText.length) >= LONG_TEXT_MIN;
  if (isLong) return likeness >= (isOneAuthor(author) ? LIKENESS_MIN : LIKENESS_MIN_BETWEEN_STRANGERS);
  return likeness >= LIKENESS_MIN && author === 'same' && days <= SHORT_TEXT_DAYS_MAX;
}

function isOneAuthor(author: AuthorLikeness): author is 'same' | 'abbreviated' {
  return author === 'same' || author === 'abbreviated';
}

function isSameEvent(a: ComparedText, b: ComparedText, author: 'same' | 'abbreviated'): boolean {
  const sharesFacet = a.facets.some((facet) => facet !== 'other' && b.facets.includes(facet));
  const tiesMin = sharesFacet ? TIES_MIN_WITH_FACET[author] : TIES_MIN[author];
  if (tiesMin === 0) return true;
  const ties = wordTiesOf(a, b);
  // What the texts mean is the dear part, and mostly words settle it.
  return ties >= tiesMin || ties + meaningTiesOf(a, b) >= tiesMin;
}

const WORDS = /[\p{L}\p{N}]+/gu;
/** A reference, an amount, a room: figures of three digits and more rarely meet by chance. */
const FIGURE = /^\d{3,}$/;
/** A day, an hour, a price: ties like a word. */
const SMALL_FIGURE = /^[1-9]\d$/;
const FIGURE_TIES = 2;
const WORD_LENGTH_MIN = 4;
/** Long enough to tell words apart, short enough for their endings to play no part. */
const WORD_START = 6;

/** Telling words that both texts use; their own names tell nothing. */
function wordTiesOf(a: ComparedText, b: ComparedText): number {
  const words = tellingWords(a.cleanText);
  const names = tellingWords(`${a.author.name ?? ''} ${b.author.name ?? ''}`);
  let ties = 0;
  for (const word of tellingWords(b.cleanText)) {
    if (words.has(word) && !names.has(word)) ties += FIGURE.test(word) ? FIGURE_TIES : 1;
  }
  return ties;
}

/** How near two texts are in meaning. */
function meaningTiesOf(a: ComparedText, b: ComparedText): number {
  const nearness = nearnessOf(a.cleanText, b.cleanText);
  return nearness >= NEARER_MEANING ? 2 : nearness >= NEAR_MEANING ? 1 : 0;
}

function meaningOfText(text: string): Float32Array {
  const read = text.slice(0, MEANING_LENGTH_MAX);
  const words = [...read.toLowerCase().normalize('NFC').matchAll(WORDS)].map(([word]) => word);
  return meaningOf(words, languageOf(read).language === 'en' ? 'en' : 'fr').vector;
}
const MEANING_LENGTH_MAX = 4_000;

function nearnessOf(a: string, b: string): number {
  const other = meaningOfText(b);
  return meaningOfText(a).reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
}

function tellingWords(text: string): Set<string> {
  const joined = fold(text.slice(0, TEXT_LENGTH_MAX)).replace(/(?<=\d)[ \u00a0\u202f,](?=\d{3})/g, '');
  const telling = new Set<string>();
  for (const [word] of joined.matchAll(WORDS)) {
    if (FIGURE.test(word) || SMALL_FIGURE.test(word)) telling.add(word);
    else if (word.length >= WORD_LENGTH_MIN && !COMMON.has(word)) telling.add(word.slice(0, WORD_START));
  }
  return telling;
}

/** Words that most complaints use, whatever they tell. */
const COMMON = new Set(
  `ainsi alors apres assez aucun aucune aujourd aussi autre autres avais avait avant avec avez avoir avons beaucoup bien bonjour bonsoir
  cela cette ceux chaque chez chose comme comment comprends contre cordialement demain demande depuis dernier derniere deja deux dire dois donc
  elle elles encore enfin entre etaient etait etes etre faire fait faites faut fois hier heure heures ici jamais jour jours juste leur leurs
  lors madame mais matin meme merci mieux moins mois monsieur notre nous parce parle passe pendant personne peut peux plus plusieurs pour pourquoi pouvez
  premier prendre pres puis quand quatre quel quelle quelque quelqu quoi rien sans sera seul service client cliente clients semaine semaines seulement soir sont
  sous suis sujet super toujours tous tout toute toutes tres trois trop veux vers voila votre vous vrai vraiment
  about again after also always another anything back because been before being both called came cannot come could dear didn does doesn done down each
  even ever every everything first from gave getting going good have having hello here hours into just know last like made make many minutes more morning most much
  must near need never next nobody nothing once only other over people please really regards said same says should since some someone something
  still such tell than thank thanks that their them then there these they thing this those three time times today told took twice under until very want wanted
  week weeks well went were what when where which while will with without would wrote year years yesterday your customer`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
