import { type Cue, entries } from './cue.ts';

/** What would settle it in the client's eyes. The id is the remedy; weight orders them when several are asked. */
export const REMEDIES: readonly Cue[] = [
  {
    id: 'refund',
    weight: 5,
    fr: entries(`
      (est|sont|était|étaient|apparaît|figure|reste|facturé|facturée|compté|comptée|chargé|chargée) .. sur (l'addition|la facture|la note|mon compte|ma facture|notre facture|notre addition), rembours*, (mon|notre|leur|son) argent, ravoir (mon|son|notre|l'|le), récupérer (mon|notre|l'|le|les|mes) (argent|dépôt|acompte|caution|somme|montant), rendez-moi, rendez-nous, rendre (mon|notre|l'|le|la), redonnez-moi, créditer, crédit sur (ma|mon|notre|la), note de crédit, recrédit*, annuler (la|cette|les|ma) (facture|frais|charge|pénalité), annulation (de la facture|des frais), (retirer|enlever|retirez|enlevez|ôter) .. (frais|facture|montant|pénalité|charge|supplément), renverser, renversement, contre-passer, dédommag*, indemnis*, indemnité*, compensation, compenser, à votre assureur, votre assurance, à vos frais, prendre en charge, prise en charge des, réclame (le|la|les|mon|un|une|donc) .. (somme|montant|euros), restitution, restituer, me devez, nous devez, avoir de`),
    en: entries(`
      (is|are|was|were|still|still appears|appears) on (the|my|our) (bill|invoice|check|tab), refund*, reimburs*, money back, my money, our money, (like|want|need|get|have|give) .. back, returned (to|by|on), credited, credit (on|to|back|my|our|for|note), compensat*, reverse (the|this|that), reversal, chargeback, waive, waived, write off, pay (for|back|me back|us back), cover the (cost|costs|damage|bill), your insurance, your insurer, owe me, owe us, made whole, wired, take (it|that|the charge|this) off, remove the (charge|fee), cancel the (charge|invoice|fee), (one|the) night back`),
  },
  {
    id: 'discount',
    weight: 6,
    fr: entries(`
      rabais, remise, ristourne, réduction, réduire (la|le|ma|notre|mon) (facture|prix|montant), escompte, geste commercial, un geste, geste de votre part, moitié prix, à moitié prix, baisser (le|les|vos|de|votre) , baissez (le|les|vos|de|votre), baissez pas, une nuit gratuite, bon d'achat, points de fidélité, surclassement`),
    en: entries(`
      discount, rebate, price reduction, reduce the (price|bill|rate|invoice), percent off, half off, half price, a gesture, goodwill, lower the price, lower your price, voucher, free night, loyalty points, upgrade`),
  },
  {
    id: 'redo',
    weight: 3,
    fr: entries(`
      (réparer|réparez|remplacer|remplacez|refaire|refaites|corriger|corrigez|changer|changez|reprendre|reprenez|finir|finissez|terminer|terminez|régler|réglez|résoudre|rétablir|rétablissez|réinstaller|remonter|ajuster|repasser|repassez), échange, échanger, remplacement, réparation, (envoyer|envoyez|envoyez-moi|envoyez-nous|envoyer) .. (quelqu'un|technicien|pièce|équipe|spécialiste|dépanneur|plombier), (faire|faites) .. nécessaire, que (vous|quelqu'un|le technicien) (veniez|passiez|vienne|passe|répare|répariez|remplace|trouve), que quelqu'un vienne, passer (voir|réparer|chercher), venir (voir|réparer|chercher|constater), une (date|intervention|visite|solution), nouvelle date, date ferme, nouveau rendez-vous, nouveau rdv, intervention, dépann*, donnez-moi (une|UNE) , trouvez (une|la) (solution|panne), sous garantie, la garantie, livrer, livrez, livraison (de|du|avant)`),
    en: entries(`
      fix, fixed, repair, repaired, replace, replaced, replacement, redo, exchange, swap, correct (it|the|this|my|our), sort (it|this|that) out, sort out, deal with, resolve, resolved, restore, restored, reinstall, finish, send (someone|somebody|anyone|a technician|technician|a new|the|another|an), come (back|out|and|fix|see|take), new (date|appointment|slot|one|unit), a (date|time) (that|when|and|by), make it (work|right), put (it|this) right, get (it|this|the|our|my) .. (working|fixed|done|running|back), under warranty, warranty, deliver`),
  },
  {
    id: 'apology',
    weight: 4,
    fr: entries(
      `des excuses, vos excuses, qu'il s'excuse, qu'elle s'excuse, qu'ils s'excusent, s'excuse*, présente des excuses, excuses (écrites|officielles|publiques|de), lettre d'excuse*, un mot d'excuse, reconnaître (votre|l') erreur, reconnaissez, admettre`,
    ),
    en: entries(
      `an apology, apologise, apologize, (owe|owes|owed) .. apology, a written apology, say sorry, admit (it|your|the), a sorry would`,
    ),
  },
  {
    id: 'callback',
    weight: 4,
    fr: entries(`
      rappelez-moi, rappelez-nous, rappeler au, me rappeler, nous rappeler, la rappeler, le rappeler, svp rappeler, à rappeler, être rappelé*, qu'on me rappelle, qu'on la rappelle, qu'on le rappelle, que quelqu'un me rappelle, qu'on m'appelle, appelez-moi, appelez-nous, m'appeler, nous appeler, téléphonez-moi, un appel, un coup de fil, un téléphone de, que (vous|la propriétaire|le patron|le gérant|quelqu'un|le directeur|la direction) (m'appelle|m'appeliez|me rappelle|me rappeliez|me téléphone), parler (au|à la|à un|à une|avec le|avec la|à) (patron|patronne|propriétaire|responsable|gérant|gérante|directeur|directrice|direction|gestionnaire|superviseur|quelqu'un), doit le voir, doit la voir, demande (le|la|un) (patron|patronne|responsable|gérant|rappel), demande à (être|parler), veut (parler|être rappelé*|un appel), souhaite (parler|être rappelé*), attend (votre|un|notre|son) (appel|rappel)`),
    en: entries(`
      call me, call us, call back, call him, call her, callback, call-back, phone me, phone us, ring me, give (me|us) a (call|ring), needs to call, need someone to call, a call from, a phone call, speak (to|with) (a|the|your|someone|somebody|whoever), talk to (a|the|your|someone|somebody) (manager|owner|boss|supervisor|person), wants (a call|to speak|to talk|a callback), expects a call, waiting for (a|your) call`),
  },
  {
    id: 'information',
    weight: 2,
    fr: entries(`
      expliqu*, explication*, éclaircissement*, précision*, justifi*, un détail, le détail, savoir (si|ce|pourquoi|quand|comment|où|qui|combien|quel), me dire (si|ce|pourquoi|quand|comment|où|qui|combien|quel), nous dire (si|ce|pourquoi|quand|comment|où|qui|combien|quel|clairement), dites-moi, dites-nous, me confirmer, confirmation, m'informer, nous informer, tenir au courant, me répondre, nous répondre, une réponse, réponse écrite, votre réponse, donner des nouvelles, des nouvelles, me faire savoir, faites-moi savoir, vérifier, expire quand`),
    en: entries(`
      explain*, explanation, clarif*, breakdown of, itemi*, know (if|whether|what|why|when|how|where|who|which), tell me (if|whether|what|why|when|how|where|who|which), tell us (if|whether|what|why|when|how|where|who|which), let me know, let us know, confirm, confirmation, advise (whether|if|what|on|when|how), please advise, an answer, a response, a reply, respond, reply to, an update, written answer, look into`),
  },
];

/** Openings of a wish; the clause they stand in is the ask. Weight: how clearly it is one. */
export const WISHES: readonly Cue[] = [
  {
    id: 'wish',
    weight: 3,
    fr: entries(`
      je (veux|voudrais|souhaite|souhaiterais|demande|réclame|exige|désire|aimerais|attends|compte|tiens) (que|qu'|un|une|le|la|l'|les|mon|ma|mes|des|du|donc|être|avoir|savoir|parler|récupérer|ravoir|votre|vos|à|de|vous|comprendre|annuler|me|simplement|juste|deux|50|20|10|30|100|120|150|200), je vous (demande|prie|saurais gré|serais reconnaissant*|somme|invite), nous (voulons|voudrions|souhaitons|souhaiterions|demandons|réclamons|exigeons|désirons|aimerions|attendons), on (veut|voudrait|aimerait|demande|exige|souhaite), (veut|voudrait|demande|exige|réclame|souhaite|aimerait|attend|désire) (que|qu'|un|une|le|la|l'|les|son|sa|ses|des|du|être|ravoir|savoir|à|de|le remboursement|remboursement|rabais|50|rappel), j'exige, j'attends (votre|vos|un|une|le|la|de|donc|que|des|réponse|remboursement|rapidement|toujours que), j'aimerais, j'apprécierais, je désirerais, j'espère (que vous|une|un|avoir|recevoir|obtenir), merci de (me|nous|bien|faire|corriger|régler|rembourser|vérifier|procéder|confirmer|rappeler|répondre|passer|venir|trouver|prendre|créditer|transmettre|donner|m'), veuillez, pouvez-vous, pourriez-vous, pourrait-on, peut-on, pouvons-nous, serait-il possible, est-ce possible, svp (rappeler|corriger|rembourser|régler|envoyer|venir|faire|vérifier), envoyez, rappelez, remboursez, donnez-moi, donnez-nous, dites-moi, dites-nous, dites-lui, rendez, réparez, corrigez, réglez, faites (quelque|le|en|moi|nous), trouvez, qu'il s'excuse, qu'elle s'excuse, qu'on (me|nous|la|le|règle|répare|corrige), si vous pouviez, il faudrait que, il faut que vous, à défaut, quand (allez-vous|pensez-vous|comptez-vous|est-ce), que comptez-vous faire, qu'allez-vous faire, prévenez, mettez, dernier délai, s'il vous plaît, svp, date ferme, à traiter, doit le voir`),
    en: entries(`
      i would (like|appreciate|prefer|expect), i (want|need|expect|demand|request|require|await|insist), we would (like|appreciate|prefer|expect), we (want|need|expect|demand|request|require|await), (wants|needs|expects|demands|requests|asks for|asking for|would like), please (send|call|fix|refund|advise|confirm|reply|respond|explain|let|have|get|make|arrange|credit|return|replace|remove|cancel|deal|do|look|correct|issue|reverse|tell|contact|help|sort|stop|come|read|someone|provide), could you (please|send|call|fix|refund|explain|look|tell|let|deal|at|confirm|have|check|kindly), can you (please|send|call|fix|refund|explain|look|tell|let|deal|confirm|have|check), can (someone|somebody|anyone), could (someone|somebody|anyone), would you (please|kindly), somebody please, someone please, fix it, fix (this|the), send (someone|somebody|anyone), call me, refund me, refund (my|our|the), give me (my|a|the), give us, let me know, needs to (call|fix|explain|be|refund|contact|come|see), i look forward to (your|hearing|receiving|a), await your, kindly, make it right, when (will|can) (you|someone|i|we), by (wednesday|monday|tuesday|thursday|friday|noon|tomorrow|end)`),
  },
];
