import { gated } from '../text/gated.ts';

const NTH =
  '(?:(?:troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|[ée]ni)[èe]me|[3-9](?:e|i?[èe]me|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth)';
const LETTERS =
  '(?:courriels?|mails?|e-?mails?|messages?|textos?|sms|lettres?|letters?|relances?|rappels?|reminders?|appels?|calls?|voicemails?|notes?|tickets?|requests?|demandes?)';
const REACHES =
  '(?:writ|wrote|call|phon|rang|ring|contact|complain|chas|e-?mail|messag|r?[ée]cri|r?appel|r[ée][ée]cri|relan|t[ée]l[ée]phon|se plain|me plain|nous plaign|signal|revien(?:s|t|nent) (?:à la charge|l[àa]-dessus))';
const ASKS = '(?:demand|r[ée]clam|ask)';
/** Whoever stands for the client where staff tell it; "vous" and "votre" are ours, whoever writes. */
const THEY =
  '(?:ils?|elles?|she|he|they|(?:le|la|the|this|ce|cette|les) (?:m[êe]me )?(?:client|cliente|clients|customer|guest|monsieur|dame|lady|gentleman|man|woman|couple|famille|family)|(?:M\\.|Mme|Mr\\.?|Mrs\\.?|Ms\\.?) \\p{Lu}[\\p{L}-]+)';
/** "Qu'elle m'appelle" is one of ours who calls the client; "qu'elle nous appelle" the client who calls us. */
const REACHED = '(?:(?:nous|vous|y|en|has|have|had|a|ont|avait) ?){0,2}';
const THAT = "(?:[\\p{L}\\d]+ ){0,4}?(?:que |qu['’]|that |when )?";

/** "Troisième demande", "third call about this", "la cinquième à qui je raconte": this one comes after so many. */
const NTH_CONTACT = gated(
  new RegExp(
    `(?<!\\p{L})${NTH} (?:(?:et derni\\p{L}+|and (?:last|final)) )?(?:(?:time|fois) ${THAT}(?:i|we|je|j['’]|nous|on) ?(?:am |ai |vous )?(?:${REACHES}|${ASKS})|(?:time|fois) ${THAT}${THEY} ${REACHED}${REACHES}|(?:personne |person )?(?:à qui|to whom|I (?:have )?(?:told|explain))|${LETTERS}(?!\\p{L}))`,
    'iu',
  ),
);
/** "Appelle pour la troisième fois", "rang for the fourth time"; not "vous m'appelez pour la troisième fois". */
const FOR_THE_NTH = gated(
  new RegExp(
    `(?<!(?:m['’]|t['’]|(?:me|te|vous|you|votre \\p{L}+|vos \\p{L}+|your \\p{L}+) ))(?<!\\p{L})${REACHES}\\p{L}*(?! me(?!\\p{L}))[^.;!?\\n]{0,50}?(?:pour (?:la|une)|for (?:the|a)|,) ${NTH} (?:et derni\\p{L}+ |and (?:last|final) )?(?:fois|time)(?! (?:que|qu['’]|that))`,
    'iu',
  ),
);
const NTH_THEN = gated(
  new RegExp(
    `(?<!\\p{L})(?:pour (?:la|une)|for (?:the|a)) ${NTH} (?:et derni\\p{L}+ |and (?:last|final) )?(?:fois|time),? (?:(?:please|svp|s['’]il vous pla[îi]t|send|call|come|fix|answer|reply|refund|can|could|would|envoyez|rappelez|appelez|r[ée]pondez|venez|faites|r[ée]parez|remboursez|pouvez)(?!\\p{L})|(?:je (?:vous )?|j['’]|nous (?:vous )?|on (?:vous )?|i(?: am|['’]m)? |we(?: are|['’]re)? |${THEY} (?:nous )?)(?:${REACHES}|${ASKS}))`,
    'iu',
  ),
);
/** In a note of ours whoever asks for the third time is the client. */
const NOTED_NTH = gated(
  new RegExp(
    `(?<!\\p{L})${NTH} (?:time|fois) ${THAT}${THEY} ${REACHED}${ASKS}|(?<!\\p{L})${ASKS}\\p{L}*[^.;!?\\n]{0,50}?(?:pour la|for the) ${NTH} (?:fois|time)`,
    'iu',
  ),
);
/** Our own dunning letters count too, and are no contact of theirs. */
const THEIR_NTH = gated(
  /(?:votre|vos|your|re[çc]u|received|got) (?:\p{L}+ ){0,2}(?:\p{L}+i[èe]me|third|fourth|fifth|[3-9](?:e|rd|th)) /iu,
);

/** Whether a sentence says that this contact comes after two others at least, by the client or told of them. */
export function isNthContact(sentence: string, isNote: boolean): boolean {
  const isTold = NTH_CONTACT.test(sentence) || FOR_THE_NTH.test(sentence) || NTH_THEN.test(sentence);
  return (isTold || (isNote && NOTED_NTH.test(sentence))) && !THEIR_NTH.test(sentence);
}
