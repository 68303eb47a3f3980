import type { Author } from '@doleances/core';
import { filled, starsFrom } from '../files/item-fields.ts';
import { reviewWordsIn } from './review-mail-words.ts';

/** What a site's mail says of a new review. */
export type ReviewMail = {
  readonly author: Author;
  readonly stars: number | null;
  readonly text: string;
  /** The establishment that the mail names; `null` where the site knows none. */
  readonly place: string | null;
};

export type ReviewMailCandidate = {
  readonly from: Author;
  readonly subject: string | null;
  readonly text: string;
};

type Site = {
  readonly senders: RegExp;
  /** Its reviews are of an establishment, and its mails name which. */
  readonly isOfPlace?: true;
  /** Its terms allow a link and no words (see `refusalOfSite`). */
  readonly isLinkOnly?: true;
};

const SITES: readonly Site[] = [
  { senders: /^[\w.+-]*(?:business|review|play|noreply|no-reply)[\w.+-]*@(?:[\w-]+\.)?google\.com$/, isOfPlace: true },
  { senders: /@(?:[\w-]+\.){0,2}trustpilot(?:mail)?\.(?:com|net)$/ },
  { senders: /@(?:[\w-]+\.)?facebookmail\.com$/ },
  { senders: /@(?:[\w-]+\.){0,2}apple\.com$/ },
  { senders: /@(?:[\w-]+\.){0,2}tripadvisor\.(?:com|fr|ca|be|ch|co\.uk)$/, isLinkOnly: true },
  { senders: /@(?:[\w-]+\.){0,2}yelp\.(?:com|fr|ca)$/, isLinkOnly: true },
];

const SUBJECT_CHARS_MAX = 300;
const TEXT_CHARS_READ = 20_000;
const NAME_CHARS_MAX = 80;

/** A new review; not a digest of the month, an invitation, or the site's own news about reviews. */
const NEW_REVIEW =
  /(?:(?:left|wrote|posted|gave|submitted|published)(?: you| your \w+)? an? (?:new |\d[- ]star )?(?:customer )?(?:review|rating)|new (?:\d[- ]stars? |customer |guest )?reviews?\b|you(?:['’]ve| have) (?:got|received) an? (?:new )?(?:\d[- ]star )?review|(?:does not|doesn['’]t|recently)? ?recommends? |(?:a|vous a) (?:laissé|rédigé|publié|donné|écrit|déposé) (?:un|une) (?:nouvel(?:le)? )?(?:avis|évaluation|commentaire)|nouvel(?:le)? (?:avis|évaluation)|avez reçu (?:un|une) (?:nouvel(?:le)? )?(?:avis|évaluation)|(?:ne )?recommande )/i;
const NOT_ONE_REVIEW =
  /(?:weekly|monthly|hebdomadaire|mensuel|summary|récapitulatif|résumé|digest|how to|comment (?:obtenir|répondre)|get more|obtenez|invit|your review of|votre avis sur|merci pour votre avis|thanks for your review)/i;

const AUTHOR_PATTERNS: readonly RegExp[] = [
  /^(.{2,80}?) (?:just |has |recently )?(?:left|wrote|posted|gave|submitted|published)\b.{0,30}?\b(?:review|rating)/i,
  /^(.{2,80}?) (?:vous )?a (?:laissé|rédigé|publié|donné|écrit|déposé) .{0,30}?(?:avis|évaluation|commentaire)/i,
  /^(.{2,80}?) (?:recommends|doesn['’]t recommend|does not recommend|recommande|ne recommande pas)\b/i,
  /\breview (?:from|by) (.{2,80}?)(?: (?:for|on|about|of)\b|[:,.!]|$)/i,
  /(?:^| )(?:avis|évaluation)(?: (?:de )?\d étoiles?)? (?:de|par) (?!\d étoile)(.{2,80}?)(?: (?:sur|pour|à propos de|concernant)\b|[:,.!]|$)/i,
];
const PLACE_PATTERNS: readonly RegExp[] = [
  /\b(?:reviews?|rating)\b.{0,20}? (?:for|of|about|on) (?!\d)(.{2,80}?)(?:[.!:]|$)/i,
  /(?:^| )(?:avis|évaluation|commentaire).{0,60}? (?:sur|pour|à propos de|concernant) (.{2,80}?)(?:[.!:]|$)/i,
  /\b(?:recommends|doesn['’]t recommend|does not recommend|recommande|ne recommande pas) (.{2,80}?)(?:[.!:]|$)/i,
];
/** What the sites write where the name should be. */
const NOBODY =
  /^(?:someone|a (?:customer|user|guest|client)|quelqu['’]un|un (?:client|utilisateur|internaute)|you|vous)$/i;

const NOT_RECOMMENDED = /(?:(?:doesn['’]t|does not) recommend|ne (?:vous )?recommande pas)/i;
const RECOMMENDED = /(?:recommends|vous recommande|recommande )/i;
const STARS: readonly RegExp[] = [
  /([★⭐]{1,5})[☆✩✰]{0,5}/u,
  /\b([0-5](?:[.,]\d)?) ?(?:\/|sur|out of|of) ?5\b/i,
  /\b([1-5])[- ](?:stars?|étoiles?)\b/i,
  /(?:rating|note|évaluation) ?: ?([1-5])\b/i,
  /\b(one|two|three|four|five)[- ]stars?\b/i,
];

/** The notification of one review by the site that shows it; `null` for any other mail, the site's own included. */
export function reviewMailFrom({ from, subject, text }: ReviewMailCandidate): ReviewMail | null {
  const address = from.email ?? '';
  const site = SITES.find(({ senders }) => senders.test(address));
  const title = (subject ?? '')
    .slice(0, SUBJECT_CHARS_MAX)
    .replace(/^(?:(?:fwd?|tr|re) ?: ?)+/i, '')
    .trim();
  if (site === undefined || !NEW_REVIEW.test(title) || NOT_ONE_REVIEW.test(title)) return null;
  const body = text.slice(0, TEXT_CHARS_READ);
  const told = [title, ...sentencesTelling(body)];
  const author = nameIn(told, AUTHOR_PATTERNS);
  const place = nameIn(told, PLACE_PATTERNS);
  return {
    author: { name: author !== null && NOBODY.test(author) ? null : author, email: null },
    stars: starsIn(title) ?? starsIn(body),
    text: site.isLinkOnly === true ? linkIn(body) : reviewWordsIn(text, told),
    place: site.isOfPlace === true && place !== author ? place : null,
  };
}

/** The lines of the mail that say who reviewed what, as its subject does. */
function sentencesTelling(body: string): readonly string[] {
  return body
    .split('\n', 200)
    .map((line) => line.trim())
    .filter((line) => line.length <= SUBJECT_CHARS_MAX && NEW_REVIEW.test(line));
}

function nameIn(lines: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const line of lines) {
    for (const pattern of patterns) {
      const name = filled(pattern.exec(line)?.[1]?.replace(/^[\s«“"*]+|[\s»”"*]+$/g, ''));
      if (name !== null && name.length <= NAME_CHARS_MAX && !/[@:/]|^\d/.test(name)) return name;
    }
  }
  return null;
}

function starsIn(text: string): number | null {
  for (const pattern of STARS) {
    const written = pattern.exec(text)?.[1];
    const stars = written === undefined ? null : starsFrom(written);
    if (stars !== null) return stars;
  }
  if (NOT_RECOMMENDED.test(text)) return 1;
  return RECOMMENDED.test(text.slice(0, SUBJECT_CHARS_MAX)) ? 5 : null;
}

/** Where the review is read: the terms of the site forbid keeping its words. */
function linkIn(body: string): string {
  return /https:\/\/[^\s<>"')\]]{4,500}/.exec(body)?.[0] ?? '';
}
