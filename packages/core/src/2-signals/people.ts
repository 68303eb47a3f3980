import type { StaffMember } from '../firm/firm.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { hitsOf, type ReadSentence } from './analysis.ts';
import type { Message } from './message.ts';

export type PersonMention = Span & { readonly sentence: ReadSentence; readonly isAddress: boolean };

/** Somebody of the firm whom a message speaks of: by a name of the firm's list, or by words alone. */
export type Person = {
  /** Several where a name fits several; none for a description. */
  readonly of: readonly StaffMember[];
  readonly mentions: readonly PersonMention[];
};

/** Trades and roles that no article introduces: "Installer's gone", "livreur en retard", "two lads". */
const BARE = gated(
  /(?<![\p{L}-])(?:(?:an?|one|two|three|your|their|the|un|une|deux|trois|vos|leurs?|les?|la|l['’]|votre) ?)?(?:(?:young|tall|new|other|same|jeune|grand|petit|nouvel|autre)e? )?(?:installers?|technicians?|techs?|fitters?|drivers?|couriers?|attendants?|receptionists?|servers?|waiters?|waitress(?:es)?|movers?|guards?|agents?|clerks?|cashiers?|plumbers?|electricians?|mechanics?|apprentices?|foreman|lads?|teenager|rep|reps|housekeeper|lifeguards?|bartenders?|hygienist|receptionniste|r[ée]ceptionnistes?|techniciens?|techniciennes?|livreurs?|livreuses?|chauffeurs?|monteurs?|installateurs?|ouvriers?|ma[çc]ons?|serveurs?|serveuses?|vendeurs?|vendeuses?|caissiers?|caissi[èe]res?|pr[ée]pos[ée]e?s?|commis|gestionnaires?|apprentie?s?|stagiaires?|d[ée]panneurs?|plombiers?|[ée]lectriciens?|m[ée]caniciens?|sauveteurs?|moniteurs?|monitrices?|secr[ée]taires?|gardiens?|gardiennes?|poseurs?|massoth[ée]rapeutes?|t[ée]l[ée]phonistes?|gars|employ[ée]e?s?)(?![\p{L}-])/giu,
);

/** "The AC guy", "your chimney man", "girl at the showroom", "le mec de chez vous": a man or woman told by one more word. */
const TOLD_BY_A_WORD = gated(
  /(?<![\p{L}-])(?:(?:the|your|an?|this|that) (?:[\p{L}-]{2,14} )?(?:guy|man|lady|girl|woman|kid|fellow|bloke|chap|lad|locum|dude)|(?:guy|man|lady|girl|woman|kid|fellow) (?:at|on|behind|from|in) the \p{L}+|(?:le|un|votre|ton|ce) (?:mec|type)|un grand (?:avec|[àa]|aux)|night shift)(?![\p{L}-])/giu,
);

/** "La fille de M. Sauvage" is the client's; "votre serveur" in a firm of computers is a machine. */
const OF_THE_CLIENT = gated(
  /^\s(?:de |d['’])(?:m|mr|mme|monsieur|madame|mon|ma|ce(?! (?:matin|midi|soir|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|mes)(?!\p{L})|^\s(?:is my|c['’]est moi)|^\s?(?:d['’][àa] c[ôo]t[ée]|next door|du (?:camping|caf[ée]|magasin|dessus|dessous) d['’][àa] c[ôo]t[ée])/iu,
);
const MACHINE = /(?<!\p{L})serv(?:eu|e)rs?(?!\p{L})/iu;
/** The postman is nobody's employee here, the children are the client's, and an installation is a thing. */
const NOT_OURS = gated(/(?<!\p{L})(?:installations?|facteurs?|factrice|postman|mailman|kids?|children|enfants?)$/iu);
/** "Le mien a posé son seau": the one just described. */
const SAME = gated(/^(?:le|la) (?:mien|tien|v[ôo]tre)(?:ne)?$/iu);

function isSomebody({ body, context }: Message, { start, end }: Span): boolean {
  const words = body.text.slice(start, end);
  if (/(?:,|\s(?:votre|tien|mien))/iu.test(words) && !SAME.test(words)) return false;
  if (NOT_OURS.test(words.trim())) return false;
  if (OF_THE_CLIENT.test(body.text.slice(end, end + 20))) return false;
  return !(MACHINE.test(words) && (context.trades.has('it') || context.trades.has('software')));
}

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 2 && !ARTICLES.has(word))
    .at(-1) ?? words;
const ARTICLES = new Set([
  'the',
  'your',
  'their',
  'une',
  'les',
  'vos',
  'leur',
  'votre',
  'notre',
  'mon',
  'this',
  'that',
]);

function describedIn({ body }: Message, sentence: ReadSentence): readonly Span[] {
  const told: Span[] = hitsOf(sentence, 'people', 'person').map(({ start, end }) => ({ start, end }));
  const words = body.text.slice(sentence.start, sentence.end);
  for (const match of [...BARE.all(words), ...TOLD_BY_A_WORD.all(words)]) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (!told.some((one) => one.start < end && one.end > start)) told.push({ start, end });
  }
  for (const { start, end } of hitsOf(sentence, 'people', 'service')) {
    if (!told.some((one) => one.start < end && one.end > start)) told.push({ start, end });
  }
  return told.toSorted((a, b) => a.start - b.start);
}

/** Everybody of the firm whom the message names or describes, in the order of the text. */
export function peopleIn(message: Message): readonly Person[] {
  const people = new Map<string, { of: readonly StaffMember[]; mentions: PersonMention[] }>();
  const add = (key: string, of: readonly StaffMember[], mention: PersonMention): void => {
    const known = people.get(key);
    if (known === undefined) people.set(key, { of, mentions: [mention] });
    else known.mentions.push(mention);
  };
  const { body, staff } = message;
  for (const { of, start, end, sentence, isAddress } of staff) {
    add(`name:${of.map(({ name }) => name).join('|')}`, of, { start, end, sentence, isAddress });
  }
  for (const sentence of body.sentences) {
    for (const { start, end } of describedIn(message, sentence)) {
      if (staff.some((one) => one.start < end + TITLE_LENGTH && one.end > start)) continue;
      if (!isSomebody(message, { start, end })) continue;
      const words = body.text.slice(start, end);
      const last = [...people.values()].findLast(({ of }) => of.length === 0);
      const mention = { start, end, sentence, isAddress: false };
      if (SAME.test(words) && last !== undefined) last.mentions.push(mention);
      else add(`words:${keyOf(words)}`, [], mention);
    }
  }
  return [...people.values()].toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** "Votre technicien Marco", "le docteur Zerrouki": the role stands before the name. */
const TITLE_LENGTH = 2;
