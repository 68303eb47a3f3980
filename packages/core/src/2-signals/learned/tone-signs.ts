import { type Gated, gated } from '../../text/gated.ts';

/**
 * How a whole message sounds, in ways that many different words say: who excuses themselves, who wants nothing, who
 * tells that a word was kept. Looked for in lower case; each is one feature for the judges of the message.
 */
const SIGNS: readonly (readonly [string, Gated])[] = [
  [
    'own-fault',
    gated(
      /(?<!\p{L})(?:d[ée]sol[ée]e?s? (?:de|du|pour|d['’])|(?:d[ée]sol[ée]e?s?[ ,]+){2}|pardon (?:pour|de|d['’])|excusez[- ](?:moi|nous)|mea culpa|(?:de |par |c['’]est |enti[èe]rement )?(?:ma|notre) (?:propre )?faute|c['’](?:est|[ée]tait) (?:moi|nous) qui|(?:elle|il) qui avait|j['’]avais oubli[ée]|j['’]ai oubli[ée]|nous avons oubli[ée]|toutes mes excuses|mes excuses|s['’]excuse|(?:i['’]m|i am|we['’]re|we are|so|very|terribly|awfully) sorry (?:for|about|to|i|we|again)|sorry (?:for the|about (?:the|that|my)|sorry|i (?:never|forgot|missed|was)|to have)|my (?:own )?(?:fault|mistake|bad)|our (?:own )?(?:fault|mistake)|(?:i|we) (?:completely |totally )?(?:forgot|overslept|mixed up|left my|left our|left a|broke|lost my)|i was (?:rude|wrong|short|late)|i['’]m the one who)(?!\p{L})/u,
    ),
  ],
  [
    'no-grief',
    gated(
      /(?<!\p{L})(?:pas (?:une |de |d['’]une )?plainte|not (?:a |really a )?complain(?:t|ing)|no complaints?|rien (?:à|a) (?:re)?dire|rien de (?:grave|bris[ée]|urgent|press[ée]|m[ée]chant)|aucun (?:souci|probl[èe]me|reproche|probleme)|pas de (?:souci|probl[èe]me|plainte|mal|faute de votre)|pas f[âa]ch[ée]e?|je ne me plains|on ne se plaint|n['’]est pas un reproche|pas un reproche|au contraire|sans rancune|c['’]est (?:bien |tout à fait )?normal|(?:tout|[çc]a) (?:va|marche|fonctionne|est) (?:bien|tr[èe]s bien|parfait|parfaitement|impeccable|nickel)|rien [àa] voir avec (?:vous|nous)|no problems?|no worries|no harm done|nothing (?:wrong|broken|urgent|to do with you)|all(?:['’]s| is)? (?:good|well|fine)|don['’]t worry|not asking for|no error|is correct|all sorted|hard feelings)(?!\p{L})/u,
    ),
  ],
  [
    'no-hurry',
    gated(
      /(?<!\p{L})(?:rien d['’]urgent|rien ne presse|(?:pas|aucune) (?:d['’])?urgen(?:ce|t)|quand vous (?:aurez|pourrez|voudrez)|prenez votre temps|attendra|no (?:hurry|rush)|not urgent|in your own time|when(?:ever)? (?:it suits|you (?:can|have|get))|at your convenience|si possible|if possible|if (?:not|it can['’]?t be done)[^.!?]{0,20}(?:don['’]t worry|no problem|fine))(?!\p{L})/u,
    ),
  ],
  [
    'late-themselves',
    gated(
      /(?<!\p{L})(?:(?:je|on|nous) (?:serai|serons|sera|suis|sommes|vais [êe]tre|risque d['’][êe]tre|arrive|arriverai) (?:un peu |peut-[êe]tre )?(?:en retard|coinc[ée]e?|retenue?|bloqu[ée]e?)|serai en retard|(?:i['’]ll|i will|we['’]ll|we will|i might|we may) be (?:\d+ |a (?:bit|few|little) )?(?:min\p{L}* )?late|running (?:a bit |\d+ min\p{L}* )?late|\d+ ?min(?:utes)? (?:late|de retard)|(?:repousser|d[ée]placer|d[ée]caler|reporter|remettre|changer) (?:le|mon|notre|ce) (?:rendez-vous|rdv|passage)|reschedule|move (?:my|our) appointment)(?!\p{L})/u,
    ),
  ],
  [
    'tells-news',
    gated(
      /(?<!\p{L})(?:pour (?:votre|vos) (?:information|dossiers?)|à noter|je vous (?:informe|avise|signale simplement|[ée]cris seulement)|nous d[ée]m[ée]nageons|on d[ée]m[ée]nage|(?:nouvelle|changement d['’]) ?adresse|new address|we['’]re moving|moving (?:house|office)|heads[ -]up|just so you know|for your (?:records|files|information)|fyi|please (?:note|update)|let me know if you need|appelle (?:pour dire|seulement)|voulait (?:juste|seulement|simplement))(?!\p{L})/u,
    ),
  ],
  [
    'word-kept',
    gated(
      /(?:(?:avai[ts]|aviez|avais|m['’]a) (?:dit|promis|[ée]crit|assur[ée]|annonc[ée]|jur[ée])|devai[ts]|(?<!\p{L})(?:said|told|promised|swore))[^.!?]{2,110}(?:[.,:;]| et| and)[^.!?]{0,30}(?:[ée]tai(?:t|ent) (?:bien )?l[àa]|l['’](?:a|avez|ont) (?:bien )?fait|a (?:bien )?(?:rappel[ée]|tenu)|sonnait|(?:there (?:he|she|it|they) (?:was|were)|and (?:he|she|they|you) (?:did|was there|were there))|pile|showed up on my card)|comme promis|chose promise|as promised|as good as|tenu parole|kept (?:his|her|your|their) word|[àa] l['’]heure (?:dite|pile)|(?:quand|lorsque) [çc]a va bien|quand [çc]a va|when things go (?:right|well)/u,
    ),
  ],
  [
    'not-yours',
    gated(
      /(?<!\p{L})(?:(?:mon|ma|notre|nos|mes|l['’]) ?(?:ancien(?:ne)?s?|ex-?)[ -]?(?:fournisseur|plombier|installateur|h[ée]bergeur|firme|compagnie|h[ôo]tel|auberge|dentiste|technicien|patron|boss|entrepreneur|prestataire|chauffagiste)|(?:my|our|his|her|the) (?:previous|former|last|old|ex) (?:supplier|plumber|provider|host|firm|company|installer|hotel|inn|dentist|boss|employer|landlord|contractor|technician)|l['’]autre (?:compagnie|firme|fournisseur|h[ôo]tel|plombier)|the other (?:company|firm|lot|hotel|people)|(?:pas|rien) (?:chez|contre|[àa] voir avec|de) (?:vous|nous|chez (?:vous|nous))|pas (?:le|la|les) (?:v[ôo]tre|n[ôo]tre)s?|(?:n['’]est|[ée]tait|c['’]est) (?:pas|PAS) (?:vous|nous|chez (?:vous|nous)|votre|de votre)|not (?:you|yours|ours|your (?:fault|doing|people))|nothing (?:against|to do with) (?:you|us)|not (?:a )?(?:client|customer)s? of (?:ours|yours)|(?:mon|ma|my|le|the) (?:propri[ée]taire|landlord|voisine?|neighbou?r|ex|divorce|cousine?|belle-m[èe]re|mother-in-law|banque|bank)|hydro|vid[ée]otron|la poste|the (?:city|council|weather)|la (?:ville|commune|m[ée]t[ée]o))(?!\p{L})/u,
    ),
  ],
  [
    'own-word',
    gated(
      /(?<!\p{L})(?:(?:je|j['’]|on|nous) ?(?:vous |t['’]|te |l['’]|le |la |les |lui )*(?:enverr|fer|paier|apporter|r[èe]gler|rappeller|passer|virer|signer|confirmer)(?:ai|ons|a)|(?:je|on|nous) (?:vous |te |le |les |la |t['’])*(?:fais|vire|paie|paye|envoie|r[èe]gle|signe|prends?|prenons) (?:le|la|les|l['’]|[çc]a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|un)|(?:je|j['’]ai|i) (?:vous |t['’]|te )?(?:l['’])?(?:avais|ai|had|['’]d) (?:dit|promis|said|promised|told you) (?:que )?(?:je|i|on)|(?:je|i) (?:promise|promets|le jure|swear)|promis(?: promis)?,? (?:je|c['’]est)|(?:i|we)['’]?(?:ll| will| shall) (?:pay|send|bring|drop|transfer|sign|settle|call you|be there|take|confirm)|my (?:own )?(?:deadline|resolution)|mon propre|je (?:plaide|suis juriste|suis avocate?)|je ne suis pas (?:une |un )?mauvaise?)(?!\p{L})/u,
    ),
  ],
  [
    'closed',
    gated(
      /(?<!\p{L})(?:(?:matter|case|file|subject|chapter|sujet|dossier|chapitre|affaire) (?:is )?(?:now )?(?:closed|settled|clos|close|r[ée]gl[ée]e?|ferm[ée])|c['’]est (?:du pass[ée]|r[ée]gl[ée]|oubli[ée]|r[ée]par[ée]|pardonn[ée])|n['’]en parlons plus|water under|bygones|l['’]an (?:pass[ée]|dernier)|en (?:19|20)\d\d|in (?:19|20)\d\d|(?:stopped|s['’]est arr[êe]t[ée]e?|revenue?|reparti[es]?|came back|fixed) (?:by itself|on its own|toute? seule?|tout de suite|the same (?:day|night|evening|hour)|le (?:soir|jour) m[êe]me)|(?:you can|vous pouvez|please|tu peux) (?:cancel|annuler|oublier|forget|ignore|disregard)|(?:annulez|ignorez|oubliez) (?:la|le|mon|ma|l['’])|finalement (?:tout|c['’][ée]tait|[çc]a)|(?:it['’]s|it was|c['’][ée]tait|c['’]est) (?:just |juste |only |seulement )?(?:me|moi|my (?:own|cat|dog|kid|son|daughter|husband|wife)|mon (?:chat|chien|fils|mari)|ma (?:fille|femme))|false alarm|fausse alerte|as (?:he|she|they|you)['’]?d? (?:had )?(?:said|sworn|promised)|comme (?:promis|annonc[ée]|dit|convenu)|avant (?:m[êe]me )?(?:l['’]heure|le d[ée]lai)|(?:minutes?|hours?|jours?|days?) (?:d['’]avance|early|ahead))(?!\p{L})/u,
    ),
  ],
  [
    'tells-thanks',
    gated(
      /(?<!\p{L})(?:(?:juste|simplement|seulement) (?:pour |vous )?(?:pour )?(?:vous )?(?:dire|remercier)|(?:just|simply) (?:to|wanted to|want to|writing to) (?:say|thank|let you know|tell)|un (?:grand|immense|gros) merci|merci (?:mille fois|infiniment|encore|beaucoup|de tout c|pour (?:tout|votre|vos|la|le|hier))|mille mercis|(?:many|huge|big) thanks|thank(?:s| you) so much|thanks (?:again|a million|to)|(?:dites|transmettez|passez)[- ](?:le |lui |leur )?(?:merci|bravo|bonjour)|please (?:thank|pass on)|(?:saved|sauv[ée]) (?:my|our|ma|mon|notre|ta|nos|mes)|merc+i{2,})(?!\p{L})/u,
    ),
  ],
  [
    'asks-whether',
    gated(
      /(?<!\p{L})(?:est-ce (?:possible|que (?:je|on|nous|c['’]est|ce serait|vous))|serait-il possible|peut-on|puis-je|pourrait-on|pourrions-nous|y a-t-il|avez-vous|faites-vous|proposez-vous|faut-il|combien (?:co[ûu]te|[çc]a|pour|serait)|(?:à|a) quelle heure|quel(?:le)?s? (?:est|sont|serait)|could (?:we|i)|can (?:we|i)|may i|is it possible|would it be possible|do you (?:have|do|offer|take|sell|still|open)|are you open|is there (?:a|any)|how much (?:is|are|would|for)|what time|which (?:one|form)|demande (?:si|s['’]il|à quelle|combien)|asks? (?:if|whether)|wondering (?:if|whether))(?!\p{L})/u,
    ),
  ],
  [
    'praise-turns',
    gated(
      /(?<!\p{L})(?:par contre|(?:seul|petit|mon|un) b[ée]mol|petite (?:remarque|ombre|note)|juste une (?:affaire|chose|remarque)|une (?:seule|petite) (?:chose|affaire|ombre)|(?:rien à (?:re)?dire|parfait|top|impeccable|super|nickel)[^.!?]{0,25}(?:sauf|except[ée]|à part|hormis|mais|seulement)|one (?:gripe|thing (?:for|though)|note|quibble|snag)|only (?:gripe|downside|thing|complaint|quibble|snag|the)|my (?:only|one)|small (?:thing|gripe|note)|next time|la prochaine fois|seulement,|dommage|too bad|shame (?:about|that))(?!\p{L})/u,
    ),
  ],
];

/** Enough to know how somebody sounds; mail beyond is a pasted archive. */
const READ_MAX = 6_000;

/** The names of the signs that a text bears. */
export function toneSignsIn(text: string): readonly string[] {
  const lower = text.slice(0, READ_MAX).toLowerCase();
  return SIGNS.flatMap(([name, sign]) => (sign.test(lower) ? [name] : []));
}
