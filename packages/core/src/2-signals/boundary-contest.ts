import { type Gated, gated } from '../text/gated.ts';

/** How a rule is contested; each kind of words with what it says. Measured on labelled messages. */
type Sign = { readonly name: string; readonly weight: number; readonly words: Gated };

const SIGNS: readonly Sign[] = [
  {
    name: 'refuses',
    // Refuses what the rule asks.
    weight: 2,
    words: gated(
      /(?<!\p{L})(?:je |on )?(?:ne |n['’])?(?:vais |va |vas )?pai?e?(?:r|rai|ra|rons)? pas|(?:won['’]?t|not going to|not gonna|never|will not|refuse to) pay|not paying|je refuse|i refuse|(?:on|nous|we) refus(?:e|ons)|refuse de (?:payer|verser|fournir|prendre|d[ée]gager|laisser|signer|venir)|(?:ne )?(?:saurait|peut) (?:nous|m['’])[êe]tre oppos|cannot be enforced|pas question|hors de question|out of the question|no way|i won['’]?t|cos i wont|i['’]?m not (?:\p{L}+ing)|je ne m['’]estime pas|sorry,? but no|(?:sorry|d[ée]sol[ée]e?) mais non|on va pas|j['’]ai pas (?:à|besoin)|i (?:don['’]?t|do not) (?:need|see why|have to|want (?:a|your|to))|je (?:ne )?vois pas pourquoi|qu['’]est-ce que [çc]a (?:change|peut)|what difference|pas int[ée]ress[ée]e? (?:par|à)|not interested in|rather than|ne me regarde pas|not my problem|(?:is|c['’]est) (?:your|votre) (?:problem|probl[èe]me)|no .{3,20} please$/iu,
    ),
  },
  {
    name: 'set-aside',
    // Wants it set aside for once, or offers to sign it away.
    weight: 2,
    words: gated(
      /exception|souplesse|flexib|soyez (?:raisonnable|souple|sympa|chic)|be reasonable|surely you (?:can|could)|vous pouvez bien|entre nous|between us|fermer les yeux|turn a blind eye|look the other way|passer l['’][ée]ponge|fin du monde|end of the world|[çc]a d[ée]range qui|quel mal|what(?:['’]s the)? harm|who cares|(?:je m['’]en|m['’]en) (?:fiche|fous|balance)|i don['’]?t care (?:about|what|if)|(?:juste|rien que) (?:pour )?(?:une|cette) fois|pour (?:une|cette) fois|une derni[èe]re fois|just this once|this (?:one )?time only|bend (?:the|your)|(?<!\p{L})let (?:them|us|me|him|her|it) |laissez(?:-(?:les|nous|moi|le|la)| donc)|allez me laisser|faites?[- ]moi juste|could you just|can['’]?t you just|couldn['’]?t you (?:just|get)|sans (?:code|supplément|suppl[ée]ment|frais|rendez-vous|ordonnance|acompte|d[ée]p[ôo]t|pr[ée]avis)|without (?:the|a|an|any) (?:code|deposit|appointment|prescription|study|notice|fee)|skip the|name your price|(?:je|j['’]|on|we|i)(?: |['’]ll |['’]d |will )*(?:vas |vais )?sign(?:e|er|erai)? (?:toutes|tous|le|la|un|whatever|anything|what|a waiver|wherever)|happy to sign|(?:décharge|waiver|d[ée]charge)s?(?!\p{L})|incluez|arrangez-vous|d[ée]brouill|vous vous arrangez|le faire vous-m[êe]me|do it yourselves|be so good as to use|come back and install|whether you like it|que [çc]a vous plaise|quand m[êe]me (?:le|la|l['’]|venir|retourner|échanger)|policy or not|ou pas[.!]|or not[.!]/iu,
    ),
  },
  {
    name: 'insists',
    // Puts its foot down.
    weight: 1.5,
    words: gated(
      /un point c['’]est tout|point (?:final|barre)|, point\.|full stop|period\.|end of (?:story|discussion)|c['’]est (?:moi|nous) qui (?:d[ée]cid|chois)|c['’]est \d+ ?h ou |ou (?:bien )?(?:je|on) (?:m['’]adresse|d[ée]m[ée]nage|vais|va) |or i (?:take|go|call)|j['’]exige|exige (?:que|qu['’]|une?|le|la)|i (?:demand|insist)|we insist|you (?:must|have to)|vous devez|il faut que vous|i want (?:it|this|that|my|one|a )|je veux (?:[çc]a|ma|mon|quelqu['’]un|une|que)|i want mes|veut (?:que|qu['’]|le|la|une)|i['’]?ll (?:pay|come) when|je paierai (?:dans|quand|tout|le jour)|à partir de (?:maintenant|la prochaine fois)|je compte bien|unless (?:you|we)|now,? that['’]?s what|on met ce qu['’]on veut|it['’]?s (?:my|our|mine)|c['’]est (?:ma|mon|notre) (?!avis)/iu,
    ),
  },
  {
    name: 'despises',
    // Despises it.
    weight: 1.5,
    words: gated(
      /ridicul|une farce|a joke|petty|mesquin|cash grab|racket|du vol|foutage|high-handed|abus(?:if|ive|é|[ée])|exag[ée]r|absurd|n['’]importe quoi|insult(?:ant|ing)|inadmissible|honteux|unenforceable|unfair|injuste|voyons donc|come on(?!\p{L})|euh non|coudonc|stubborn|pas sorcier|common sense|bon sens|la logique|not an argument|stingy|robbery|paperasse|red tape|bureaucra|chinoiserie|nonsense|silly|stupid|b[êe]te comme|heure des poules|jouer les banquiers|cherchez la petite|je comprends mal que|(?:find it hard|fail) to understand|fort de caf[ée]|a bit rich|cherchez l['’]erreur|spot the flaw|avouez que|have to admit|makes you wonder|laisse songeur|croit r[êe]ver|(?:can['’]?t|couldn['’]?t) make (?:it|this) up|seriously[,?]|s[ée]rieux (?:les|l[àa])|sans blague|really\?|allons donc|de qui se moque|are you kidding|you['’]?re joking|pour (?:les [ée]trangers|les retrait[ée]s|les adultes)|me r[ée]cite/iu,
    ),
  },
  {
    name: 'others',
    // Measures it by others.
    weight: 1,
    words: gated(
      /partout ailleurs|ailleurs,? (?:c['’]est|on)|everyw?here else|elsewhere|comme (?:à )?tout le monde|like everyone|everybody (?:else|in|does)|mon voisin|my neighbou?r|beau-fr[èe]re|brother-in-law|another (?:company|shop|place|firm)|every other|any other|un vrai |a real |chez mon |un client reste|support is support|a rule is|depuis (?:19|20)\d\d|since (?:19|20)\d\d|depuis (?:quinze|vingt|dix) ans|jamais (?:vers[ée]|eu besoin|demand[ée]|coul[ée])|never (?:needed|had to|asked)|au moins|la moindre des choses|should (?:be|have been) (?:included|free|able|allowed)|devrai(?:t|s|ent|ez) (?:pouvoir|[êe]tre)|on devrait|i should be able|mieux que|better than/iu,
    ),
  },
  {
    name: 'names-it',
    // Knows it and names it.
    weight: 1,
    words: gated(
      /(?:votre|vos|your|cette|ce|that|this|the) (?:\p{L}+[- ]){0,2}(?:r[èe]gles?|r[èe]glement|politique|clauses?|conditions?|affich\p{L}*|avis|limite|d[ée]lai|consigne|liste|affaire de|rules?|polic(?:y|ies)|terms|clause|list|note|minimum|limit|schedule|code)(?!\p{L})|(?:on|elle|il|she|he|they|vous) (?:me |m['’]a )?(?:r[ée]pond|dit|dites|r[ée]torqu|objecte)\p{L}* que|was told|told me|says (?:no|two|you|wait|it)|says ['‘“"]|il para[îi]t|(?:tu )?refus(?:e|es|ed|es|é) (?:de |d['’]|to |qu)|se sont fait refuser|won['’]?t (?:let|hang|install|fit)|declin(?:e|ed) to|veut (?:pas|plus)|m[ée]content (?:qu['’]on|qu['’]il|de devoir)|conteste|refuse (?:le|la|les|de)|a refus[ée]|trouve que|d['’]apr[èe]s (?:lui|elle)|veulent pas|isn['’]t allowed|interdi(?:t|re|sez)|ban(?:ned|ning)|forbid|(?:not|pas) (?:allowed|permis|autoris[ée])|refoul|turn(?:ed|s) (?:us |me |him |her )?away|je conteste|i (?:contest|dispute)|demande l['’]annulation|lui ai (?:expliqu|rappel)|je lui explique|told him we|i (?:am|['’]?m) aware|yes, i (?:can read|know)|je connais votre|pris connaissance|« (?:[^»]{3,60}) »|(?:c['’]est|that['’]?s) (?:le contrat|dans le contrat|in the contract|sign[ée])/iu,
    ),
  },
  {
    name: 'price-back',
    // Wants the price of it back.
    weight: 1,
    words: gated(
      /(?:retirer|enlev|annul|rembours|cr[ée]dit|d[ée]barque|baissez|baisser|take (?:it|that|the fee) off|remove|waive|cancel it|credited|refund|back on (?:the|my) card|reissue|remettre la garantie)/iu,
    ),
  },
];

/** The rule is accepted, kept by the writer, or broken by us: nobody wants it set aside. */
const ACCEPTED = gated(
  /no quarrel with (?:the|your) rule|rien contre (?:la|cette|votre|vos) (?:r[èe]gle|consigne|clause)|(?:that['’]?s|c['’]est) (?:fine|fair|correct|normal)(?!\p{L})|fair enough|(?:je l['’]ai|j['’]ai|i) (?:bien |gladly )?accept|(?:suivi|respect[ée]) (?:vos|votre|la|les|le) (?:r[èe]gle|consigne|condition|proc[ée]dure)|(?:did|followed|kept) (?:what )?your (?:rules?|terms|policy)|comme vous le (?:demandez|souhaitez)|as you (?:ask|require)|(?:notre|our|votre|your) (?:\p{L}+ )?(?:contrat|convention|entente|agreement|contract)[^.]{0,25}(?:dit|pr[ée]voit|says|allows|states|page)|dans vos r[èe]gles|within your (?:own )?(?:terms|rules)|your own (?:rules?|terms|polic)|vos propres (?:r[èe]gles|conditions)|je comprends (?:la|votre|cette) (?:r[èe]gle|politique)|they were right|vous avez raison|you were right|no worries if|si ce n['’]est pas possible|si c['’]est non|not trying to get out|par notre faute|de votre fait|(?:par |c['’]est )votre (?:faute|erreur)|your (?:own )?(?:mistake|error|fault)|m[ée]lang[ée]|wrong (?:house|address|door)|nous [ée]tions (?:bien |tous )?(?:l[àa]|sur place|pr[ée]sents|cinq|deux|trois)|we were (?:all )?(?:there|home|in)|(?:on |vous )?m['’]avai(?:t|ez) (?:bien )?(?:dit|promis|assur|garanti|confirm)|nous l['’]aviez confirm|you (?:had )?(?:promised|confirmed|agreed)|had been (?:promised|told) (?:it|that)|d[ée]command[ée]e par vous|annul[ée]e? par (?:vous|nous)/iu,
);
const ACCEPTED_WEIGHT = 3;
const ACCEPTS = 'accepts';

/** The ways in which some words contest a rule, and `accepts` where they do the contrary. */
export function contestSignsIn(words: string): readonly string[] {
  const signs = SIGNS.filter((sign) => sign.words.test(words)).map(({ name }) => name);
  return ACCEPTED.test(words) ? [...signs, ACCEPTS] : signs;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...SIGNS.map(({ name, weight }) => [name, weight] as const),
  [ACCEPTS, -ACCEPTED_WEIGHT],
]);

/** How strongly some signs together contest a rule; below nought where they accept it. */
export const contestOf = (signs: readonly string[]): number =>
  signs.reduce((sum, name) => sum + (WEIGHTS.get(name) ?? 0), 0);
