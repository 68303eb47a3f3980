import { gated } from '../text/gated.ts';
import { hitsOf, type ReadClause } from './analysis.ts';
import type { RemedySought } from './signals.ts';

type Sought = Exclude<RemedySought, 'none'>;
export type Remedy = { readonly remedy: Sought; readonly weight: number; readonly rule: string };

const SUM = '(?:[$€£]\\s?\\d[\\d ,.]*|\\d[\\d ,.]*\\s?(?:[$€£]|euros?|dollars?|piast?res?|bucks|balles)(?!\\p{L}))';

/** What settles it, by the words of the ask; a sum wanted back says more than the verb beside it. */
const WRITTEN: readonly (readonly [Sought, number, RegExp])[] = [
  [
    'refund',
    6,
    new RegExp(
      [
        `${SUM}[^.?!]{0,40}(?<!\\p{L})(?:back|returned|refunded|rendus?|rembours|recr[ée]dit|vers[ée]s?|on (?:my|the|our) card)`,
        `(?:rendre|rendez|rende|rends|verser|versez|virer|virez|wire|pay|payez|paye|payer|cover|couvrir|couvriez|r[ée]clam\\p{L}*|enlev\\p{L}*|retir\\p{L}*|remove|d[ée]dui\\p{L}*|deduct|credit|cr[ée]dit\\p{L}*|clear|waive|annul\\p{L}*|cancel|take)(?!\\p{L})[^.?!]{0,40}${SUM}`,
        `(?:veux|voudrait|voudrais|veut|demande|demandons|exige|want|wants|needs?|like|asks?|asking)(?!\\p{L})[^.?!]{0,30}(?:ses|mes|nos|son|mon|my|his|her|our|le|les|the) ${SUM}`,
        "(?:have|get|want|like|put|need|wants)(?!\\p{L})[^?!\\n]{0,40}(?<!\\p{L})back(?!\\p{L}| (?:to|on|in) (?:normal|work|touch))|(?:me|nous|lui) (?:les? |la )?(?:rendre|verser|rembourser|payer)|(?:like|want|need)[^.?!]{0,25} paid(?!\\p{L})|(?:rectifi|repren|refai|corrig|effac|annul|corrected|revised|reissue|redo|correct|amend)\\p{L}*[^.?!]{0,20}(?:facture|note|compte|bill|invoice|statement)|invoice for (?:the|one)|(?:qu['’]on|que vous) (?:me |m['’]|nous |lui )?(?:paye|paie|payiez|enl[èe]ve|retire|rende|rembourse)|ce montant|that amount|the amount|(?:paie|paye|payer?) (?:le|la|les|for|half|my) (?:billet|taxi|diff|ticket|cab)|rembours|refund|reimburs|money back|(?<!\\p{L})(?:mon|notre|son|ses) (?:argent|d[ée]p[ôo]t|acompte|caution|sous)|my (?:money|deposit)|recr[ée]dit|cr[ée]dit(?:er|ez|[ée]e?s?|ons)?(?!\\p{L})|note de cr[ée]dit|credit (?:me|us|it|the|my|our|for)|credited|contre-pass|renvers(?:er|ement)|reverse[d]?|chargeback|waive|write (?:it|this|that) off|d[ée]dommag|indemni|compens|restitu|prise? en charge|prendre en charge|[àa] vos frais|at your expense|combler|(?:la|the) diff[ée]rence|(?:retir|enlev|annul|[ôo]t|supprim)\\p{L}* (?:ce|cette|ces|le|la|les|mes|ma|mon|l['’])[^.?!]{0,30}(?:frais|montant|p[ée]nalit|suppl[ée]ment|factur|charge|ligne)|(?:remove|cancel|drop|delete|take)[^.?!]{0,30}(?:charge|fee|surcharge|penalty|invoice|bill|line)|(?:take|get) (?:it|that|this|them) off|m['’]enlever [çc]a|what (?:you )?owe|me (?:devez|rende|rendre|rendez)|nous (?:devez|rende|rendre)|sur la carte|on (?:my|the) card|facture (?:refaite|corrig[ée]e|rectifi[ée]e)|de (?:cette|la) somme|vous laisse voir",
      ].join('|'),
      'iu',
    ),
  ],
  [
    'discount',
    5.5,
    /rabais|remise (?!en|à|de cl)|ristourne|r[ée]duction|escompte|un geste|geste (?:commercial|de votre)|(?:la |à )?moiti[ée] (?:du |de la |de l['’]|prix|de)|demi-tarif|half (?:off|price|the)|discount|rebate|goodwill|voucher|bon d['’]achat|baisse[rz]?(?!\p{L})|baissez|lower (?:the|your)|knock .{1,20} off|\d ?% off|stay at|rester [àa]|quelque chose sur (?:la|ma|notre) (?:facture|note)|something off|reissue .{1,20} at|facture (?:pour|de) \d|price match|comme [àa] tout le monde/iu,
  ],
  [
    'apology',
    5,
    /(?:des|vos|mes|ses|leurs|d['’]|nos) ?excuses|s['’]excus|pr[ée]sent\p{L}* .{0,20}excuses|excuses (?:soient|[ée]crites|officielles|publiques)|apolog|say sorry|a sorry|(?:un|le) mot (?:du|de la|de sa|de votre)|a word (?:from|of)|reconna[îi](?:tre|ssez)|admit(?:s|tre)?(?!\p{L})|regrets? (?:from|de)/iu,
  ],
  [
    'callback',
    4,
    /rappel(?:ez|er|le|ée?|iez|lent|lerez)(?! (?:la |le |les |un |une |que))(?!\p{L})|(?:m|nous |l)['’]?appel|appelez|appeler (?!cela|[çc]a|un chat)|t[ée]l[ée]phon(?:er|ez|e-|iez)|(?:un|votre|son|un coup de) (?:appel|t[ée]l[ée]phone|fil)(?! qui)|coup de fil|retourner l['’]appel|au bout du fil|call (?:me|us|back|him|her)|(?:phone|ring) (?:me|us|him|her)|rings? me|give (?:me|us|him|her) a (?:call|ring)|a (?:call|callback|phone call)(?!\p{L})|callback|speak (?:to|with)|talk (?:to|with)|parler (?:au|à|avec|de vive)|voyons-nous|rencontr(?:er|ons|e)|vous voir|meet (?:with )?(?:me|us|you)|see you before|de vive voix/iu,
  ],
  [
    'redo',
    3,
    /r[ée]par(?:er|ez|[ée]e?|ation|iez|e)(?!\p{L})|remplac|refai(?:re|tes)|corrig|chang(?:er|ez)|repren(?:dre|ez)|termin(?:er|ez)|r[ée]gl(?:er|ez|age)|r[ée]soud|r[ée]solu|r[ée]tabl|ajust|repass|fini(?:r|ssez)|[ée]chang|livr(?:er|ez|aison)|(?:re)?ven(?:ir|ez|iez)|vienne|envo(?:yer|yez|ie|yiez)|exp[ée]di|pass(?:er|ez|iez)(?! (?:votre|à autre))|ferm(?:er|ez)|jeter un (?:œil|oeil|coup)|d[ée]bloqu|r[ée]activ|recalibr|v[ée]rifi|nettoy|(?:un|une) (?:date|cr[ée]neau|nouveau|nouvelle|autre|rendez-vous|solution|technicien)|(?<!\p{L})(?:fix|repair|replace|redo|swap|exchange|correct|resolve|restore|reinstall|finish|send|close|pull|sort|put|come|deliver|clear|working|done|look at|make (?:it|the|this|us)|set right|new one|a new|somebody|someone|reissue)(?:ed|s|d)?(?!\p{L})/iu,
  ],
  [
    'information',
    2.5,
    /expliqu|explication|[ée]clairci|pr[ée]cis(?:er|ez|ion)|justifi|(?:le|un) d[ée]tail|savoir|(?:me|nous|lui) (?:dire|dise|dites|confirm|r[ée]pond|indiqu|communiqu|faire savoir)|dites[- ](?:moi|nous|lui)|dis-moi|confirm|renseign|tenir au courant|(?:une|votre|vos|la|des) (?:r[ée]ponses?|explications?|nouvelles|copies?|coordonn[ée]es|vôtre)|par [ée]crit|comprendre|entendre|curieu|explain|explanation|clarif|breakdown|itemi|(?<!\p{L})know(?!\p{L})|tell (?:me|us|him|her)|be told|let (?:me|us) know|advise|an? (?:answer|response|reply|account|update|reading|copy)|in writing|look into|hear (?:from|what|that|how|why)|(?:the|his|her|your) (?:name|date|dates|reason|number|contract|details|plan)|(?:demande|ask|asks|understand|wonder|wonders) (?:comment|pourquoi|qui|quand|o[ùu]|how|why|who|when|where|what)|(?:un|une|la|l['’]|the|an?) ?(?:copie|copy|r[ée]f[ée]rence|enregistrement|recording|date (?:that|que))|le (?:nom|num[ée]ro|contrat)|les (?:dates|noms|raisons)/iu,
  ],
];

const SAID = WRITTEN.map(([remedy, weight, sign]) => [remedy, weight, gated(sign)] as const);

/** The remedies that some words name, heaviest first. */
export function remediesIn(words: string): readonly Remedy[] {
  return SAID.filter(([, , sign]) => sign.test(words)).map(([remedy, weight, sign]) => ({
    remedy,
    weight,
    rule: `${remedy}:${(sign.exec(words)?.[0] ?? '').slice(0, RULE_LENGTH_MAX)}`,
  }));
}
const RULE_LENGTH_MAX = 40;

/** The remedies of the lexicon in one clause. */
export function lexicalRemedies(clause: ReadClause): readonly Remedy[] {
  return hitsOf(clause, 'remedy').flatMap((hit) =>
    hit.tag.kind === 'cue' ? [{ remedy: hit.tag.cue.id as Sought, weight: hit.weight, rule: hit.pattern }] : [],
  );
}
