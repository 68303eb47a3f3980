import type { Firm } from '../firm/firm.ts';
import { gated } from '../text/gated.ts';
import { isStaffNote } from './analysis.ts';
import type { FoundReason } from './critical-words.ts';
import type { Message } from './message.ts';

const BOSS_ROLE = gated(
  /propri[ée]taire|patron|owner|dirigeant|directeur g[ée]n|directrice g[ée]n|general manager|fondat|founder|pr[ée]sident|(?<!\p{L})(?:ceo|pdg|boss)(?!\p{L})|^(?:g[ée]rante?|directeur|directrice|director|manager)$|associ[ée]e? (?:principal|g[ée]rant)/iu,
);
const WANTS_THEM =
  /parler|parl(?:e|erai|erais)(?!\p{L})|rencontrer|joindre|rappel|appel|t[ée]l[ée]phon|veut|veux|voudrai|souhait|demande|exige|r[ée]clame|de vive voix|en personne|personnellement|directement|(?:lui|elle)-m[êe]me|speak|talk|meet|call|ring|phone|hear|in person|personally|directly|only|nobody else|no one else/iu;
/** In a note "M. Vachon doit le rappeler" is what staff think. */
const CLIENT_WANTS_THEM =
  /veut|voudrait|exige|demande|r[ée]clame|souhaite|insiste|de vive voix|en personne|personne d['’]autre|wants|asks|insists|demands|nobody else|no one else|in person/iu;
const ALREADY = gated(
  /(?:ai|avons|a|avait|ont) (?:d[ée]j[àa] |bien |toujours )?(?:parl[ée]|dit|[ée]crit|promis|confirm|r[ée]pond|assur|rappel|appel[ée]|t[ée]l[ée]phon|re[çc]u)|(?<!\p{L})(?:told|said|spoke|promised|assured|confirmed|wrote|called|rang|phoned|agreed)(?!\p{L})/iu,
);

const IN_PERSON = gated(
  /en personne|main propre|personnel|seulement|exclusivement|only|je (?:veux|demande|exige)|i want|de vive voix|in person|personal|for the eyes|nobody else/iu,
);
const TITLES = ['Monsieur', 'Madame', 'M.', 'Mme', 'Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.'] as const;
const titledNames = (name: string): readonly string[] =>
  TITLES.map((title) => `${title} ${name.split(' ').at(-1) ?? name}`);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const bossNames = new WeakMap<Firm['staff'], RegExp | null>();

/** The names of a firm's bosses as one pattern, made once a firm; `null` where its list names none. */
function bossNamesOf({ staff }: Firm): RegExp | null {
  const known = bossNames.get(staff);
  if (known !== undefined) return known;
  const names = staff
    .filter(({ role }) => role !== null && BOSS_ROLE.test(role))
    .flatMap(({ name, aliases }) => [name, ...aliases, ...titledNames(name)])
    .filter((name) => name.length > 2);
  const called =
    names.length === 0 ? null : new RegExp(`(?<!\\p{L})(?:${names.map(escaped).join('|')})(?!\\p{L})`, 'iu');
  bossNames.set(staff, called);
  return called;
}

/** "Madame Harvey, en personne" asks for the boss where the firm's list says that she is. */
export function bossByName(message: Message): readonly FoundReason[] {
  const called = bossNamesOf(message.context.firm);
  if (called === null) return [];
  const wants = isStaffNote(message.item) ? CLIENT_WANTS_THEM : WANTS_THEM;
  for (const sentence of message.body.sentences) {
    const words = message.body.text.slice(sentence.start, sentence.end);
    const name = called.exec(words);
    if (name !== null && wants.test(words) && !ALREADY.test(words)) {
      return [{ reason: 'asks_for_boss', rule: 'boss-by-name', words: name[0], confidence: 0.7 }];
    }
  }
  const isAddressed = called.test(message.subject.text) && IN_PERSON.test(message.subject.text);
  return isAddressed ? [{ reason: 'asks_for_boss', rule: 'boss-in-subject', words: '', confidence: 0.7 }] : [];
}
