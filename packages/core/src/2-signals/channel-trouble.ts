import type { Firm } from '../firm/firm.ts';
import { type Gated, gated } from '../text/gated.ts';
import { tokensFrom } from '../text/tokens.ts';
import type { ReadText } from './analysis.ts';
import type { ChannelTrouble, ChannelTroubleKind, Evidence } from './signals.ts';

const LETTERS = '(?:courriels?|mails?|e-?mails?|messages?|lettres?|letters?|envois?)(?!\\p{L})';
const WAYS =
  '(?:formulaires?|portail|page de contact|adresses?(?: courriel| mail| e-?mail)?|bo[iî]te (?:courriel|mail|aux lettres|à remarques|vocale)|messagerie|répondeur|(?:contact |web |online )?form|portal|contact page|(?:e-?mail )?address|mailbox|inbox|voicemail)(?!\\p{L})';
const NOT_WORKING =
  "(?:ne |n['’])(?:\\p{L}+ )?(?:fonctionn|march|répond|charg|propos|connaî|connai|affich|list|mentionn|offr|exist|accept|pren|figur|permet|s['’]ouvr|s['’]affich|ouvr)\\p{L}*(?: plus| pas)|inexistante?|introuvable|désactivée?|débranchée?|hors service|supprimée?|page blanche|en boucle|tourne (?:dans le vide|sans fin)|(?:does ?n['’]o?t|does not|won['’]t|no longer|never) (?:work|exist|load|send|list|offer|show|accept|open|mention)\\p{L}*|(?:is|was) (?:dead|gone|down|closed|full|disconnected)|blank page|not (?:exist|in service|listed)";

const of = (pattern: string): Gated => gated(new RegExp(pattern, 'iu'));

const BROKEN: readonly Gated[] = [
  of(
    `${LETTERS}[^.!?]{0,60}(?:revien(?:t|nent)|revenus?|retournés?|rejetés?|refusés? par le serveur|rebondi\\p{L}*|non distribués?|bounced?|came back|come back|returned undelivered|undeliver\\p{L}+)(?!\\p{L})`,
  ),
  of(
    `(?:revien(?:t|nent)|revenus?|came back|bounced?|bounces)[^.!?]{0,30}(?:bo[iî]te (?:pleine|saturée|inexistante)|adresse (?:inconnue|inexistante)|mailbox full|unknown address)`,
  ),
  of(
    `(?:bo[iî]te (?:courriel|mail|vocale|à remarques|de réception)|messagerie|mailbox|inbox|voicemail) (?:\\p{L}+ ){0,2}(?:pleine|saturée|inexistante|débranchée|fermée|condamnée|full|closed|disconnected)(?!\\p{L})`,
  ),
  of(`${WAYS}[^.!?]{0,50}(?:${NOT_WORKING})`),
  of(
    `(?:adresse (?:courriel|mail)|bo[iî]te (?:courriel|à remarques)|formulaire|(?:e-?mail )address|form|suggestion box)[^.!?]{0,30}(?:disparai\\p{L}+|disparu\\p{L}*|(?:est|sont|a été|ont été) (?:retir|supprim|enlev|ferm)\\p{L}+|(?:is|are|was|were|has been) (?:gone|removed|closed|taken away))`,
  ),
  of(`(?:adresse|address|site|portail|portal)[^.!?]{0,25}(?:revient|bounces|ne nous connaît plus|no longer knows us)`),
];

const PEOPLE_SAID =
  "(?:(?:m['’]|nous |m’)?(?:a|ont|avait|avaient|avez) (?:bien |fermement |gentiment )?|on (?:m['’]a|nous a) |was |were |been )";
/** Who does not read at our end: a client may well not read what we send. */
const OURS =
  '(?:on|ils?|elles?|personne|(?:le|la|les|votre|vos|ton|sa|son) (?:patronne?|gérante?|responsable|équipe|collègues?|bureau|accueil|siège|dame|monsieur))';
const READS =
  '(?:li(?:t|sent|ra|ront)|relèv\\p{L}+|ouvr\\p{L}+|regard\\p{L}+|consult\\p{L}+|trait\\p{L}+|prend|prennent)';
const TO_TELL =
  "(?:nous |leur |lui |vous |y |en )?(?:écrire|envoyer|remplir (?:de |d['’]|le |la |un |une |ce |cette )?(?:formulaire|fiche|questionnaire)|réclamer|se plaindre|me plaindre|nous plaindre|laisser (?:un|d['’]) ?(?:avis|commentaire|mot|message))";
const SAID =
  '(?:dit|dire|disent|disait|répond(?:u|ent)?|répété|expliqu\\p{L}+|annonc\\p{L}+|préven\\p{L}+|appr(?:is|end)|said|says|tells?|told|heard)';
const HELD_BACK: readonly Gated[] = [
  // "Les réclamations, on ne les lit plus": what is not read stands first, as French speaks.
  of(
    `(?:courriels?|mails?|messages?|formulaires?|plaintes?|réclamations?|remarques?|avis|fiches?|cahier|boîte)[^.!?]{0,40}(?<!\\p{L})${OURS} (?:ne )?(?:les |la |le |l['’])${READS} (?:plus|pas|jamais)(?!\\p{L})`,
  ),
  of(
    `(?<!\\p{L})${SAID}(?!\\p{L})[^.!?]{0,45}(?:il ne faut (?:plus|pas|rien)|qu['’]il fallait (?:arrêter|cesser) d['’e]|(?:inutile|pas la peine|plus la peine|ça ne sert(?: plus)? à rien) (?:d['’]|de )) ?${TO_TELL}`,
  ),
  of(
    `(?<!\\p{L})${SAID}(?!\\p{L})[^.!?]{0,30}(?:no (?:point|use)(?: in)?|to stop|to quit|not to bother(?: with)?|don['’]t bother) (?:writing|complaining|e-?mailing|reporting|leaving|filling|sending)(?!\\p{L})`,
  ),
  of(
    `(?:page|fiche|site|annonce)[^.!?]{0,40}(?:n['’](?:accepte|autorise|admet|affiche)\\p{L}*|ne (?:permet|prend|publie)\\p{L}*) plus (?:les |aucune? |d['’]|de )(?:commentaires?|avis|remarques?|plaintes?|réclamations?)|(?:commentaires?|avis) (?:y )?(?:sont|ont été) (?:désormais |maintenant )?(?:fermés|bloqués|désactivés)|(?:comments|reviews) (?:are|were|have been|got) (?:now )?(?:turned|switched) off|(?:comments|reviews) (?:are|were|have been) (?:now )?(?:disabled|blocked|locked)`,
  ),
  of(
    `${PEOPLE_SAID}(?:dit|demandé|conseillé|prié|ordonné|recommandé|told|asked|advised) (?:\\p{L}+ )?(?:de ne (?:pas|plus|rien)|not to) (?:l['’]|le |la |les |en |m['’]en |nous |me |se )*(?:écrire|laisser|plaindre|noter|parler|signaler|publier|envoyer|déposer|write|complain|leave|post|report|send|mention|put)`,
  ),
  of(
    `(?:déconseillé|dissuadée?s?|empêchée?s?|découragée?s?|interdit|discouraged|talked out|kept)(?: \\p{L}+){0,2} (?:d['’]écrire|de (?:me|nous|se|le|la|les) ?plaindre|de (?:laisser|déposer|publier) (?:un|mon|notre) (?:avis|commentaire)|from (?:writing|complaining|leaving|posting|reporting))`,
  ),
  of(
    `(?:page|fiche|rubrique|livre|cahier) d(?:['’]avis|es? avis|['’]or|e plaintes|e remarques)[^.!?]{0,40}(?:ferm|supprim|dispar|désactiv|retir|enlev)\\p{L}*|(?:nos|mes|les|vos|mon|notre) (?:avis|commentaires?)[^.!?]{0,40}(?:supprim|effac|retir|masqu|disparu)\\p{L}*|(?:reviews?|review page|comments?)[^.!?]{0,40}(?:been |was |were )(?:removed|deleted|taken down|hidden|closed)`,
  ),
  of(
    `(?:courriels?|mails?|messages?|formulaires?|plaintes?|réclamations?|remarques?|avis|complaints?|emails?|forms?|notes?)[^.!?]{0,50}(?:ne (?:sont|seront|sera|est) (?:plus|pas|jamais) (?:lu|relev|ouvert|transmi|not|enregistr|traité)\\p{L}*|ne (?:remont|arriv)\\p{L}* (?:plus|pas|jamais)|(?:à|dans) la (?:poubelle|corbeille)|étouff\\p{L}*|enterr\\p{L}*|personne ne les (?:lit|ouvre|relève)|(?:are|were|was|is) (?:never|not|no longer) (?:read|passed on|recorded|opened|logged|written down)|(?:in|into) the bin|hushed up|buried|swept under)`,
  ),
  of(
    `(?:ne |n['’]|plus |personne ne )(?:lit|lisent|relève|relèvent|ouvre|transmet|note|consigne|regarde)(?: plus| pas| jamais)? (?:plus |pas |jamais |aucun |aucune )?(?:les |vos |nos |mes |ses |de |des |le |la |notre |ma )?(?:courriels|mails|messages|formulaires?|plaintes?|réclamations?|remarques?|boîte|cahier)`,
  ),
  of(
    `refus\\p{L}* (?:de |d['’])(?:noter|prendre|enregistrer|transmettre|consigner|recevoir)[^.!?]{0,25}(?:plainte|réclamation|remarque)|refused to (?:take|log|record|pass on|write down)[^.!?]{0,25}(?:complaint|remark)`,
  ),
  of(
    `(?:nobody|no one|no-one) (?:there )?(?:reads|opens|looks at|checks) (?:the |your |our |my |any )?(?:emails?|mail|forms?|messages?|complaints?|inbox)`,
  ),
  of(
    `(?:ceci|ça|cela|this) ne sera plus lu|(?:seulement|uniquement|only) (?:au comptoir|sur place|de vive voix|at the counter|in person)(?!\\p{L})`,
  ),
];

const RULES: readonly (readonly [kind: ChannelTroubleKind, signs: readonly Gated[]])[] = [
  ['broken', BROKEN],
  ['held_back', HELD_BACK],
];

/**
 * Tells whether a message says that complaints do not arrive: the address bounces, the form lists no such place; or
 * staff talk customers out of writing. One such message is a sign, no proof.
 */
export function channelTroubleOf(
  { text, sentences }: ReadText,
  firm: Firm,
): { readonly trouble: ChannelTrouble | null; readonly evidence: readonly Evidence[] } {
  for (const [kind, signs] of RULES) {
    for (const { start, end } of sentences) {
      const said = text.slice(start, end);
      const words = signs.map((sign) => sign.exec(said)).find((match) => match !== null)?.[0];
      if (words === undefined) continue;
      return {
        trouble: { kind, locations: placesNamedIn(sentences, firm) },
        evidence: [{ judgement: `channel:${kind}`, rule: 'channel-trouble', words, confidence: 0.6 }],
      };
    }
  }
  return { trouble: null, evidence: [] };
}

const PLACE_LETTERS_MIN = 4;
/** Words that many places share. */
const COMMON = new Set([
  'hotel',
  'auberge',
  'maison',
  'magasin',
  'boutique',
  'bureau',
  'agence',
  'depot',
  'succursale',
  'store',
  'shop',
  'office',
  'branch',
  'saint',
  'sainte',
]);

/** The firm's places that a message names, by a word no other place has. */
export function placesNamedIn(
  sentences: readonly { readonly folded: readonly string[] }[],
  { locations }: Pick<Firm, 'locations'>,
): readonly string[] {
  const owners = new Map<string, string | null>();
  for (const { id, name } of locations) {
    for (const word of wordsOf(tokensFrom(`${id} ${name}`).map(({ folded }) => folded))) {
      if (word.length < PLACE_LETTERS_MIN || COMMON.has(word)) continue;
      const owner = owners.get(word);
      owners.set(word, owner === undefined || owner === id ? id : null);
    }
  }
  const named = sentences.flatMap(({ folded }) => wordsOf(folded).map((word) => owners.get(word) ?? null));
  return [...new Set(named.filter((place) => place !== null))];
}

/** "La Roche-en-Ardenne" is called "l'Ardenne" too. */
const wordsOf = (folded: readonly string[]): readonly string[] => folded.flatMap((word) => word.split('-'));
