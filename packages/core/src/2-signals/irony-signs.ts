import { gated } from '../text/gated.ts';
import type { ReadText } from './analysis.ts';

/** One kind of mockery: what it weighs, and how its words look in one sentence. */
type Sign = { readonly rule: string; readonly weight: number; readonly words: RegExp };
export type FoundSign = { readonly rule: string; readonly weight: number; readonly words: string };

/** Praise at the head of a sentence; it mocks only where the facts beside it say otherwise. */
const OPENING = gated(
  /^(?:(?:ah|oh|eh|ben|et|and|alors|encore|un (?:grand|gros|immense)|an?|(?:a )?(?:big|huge|great|truly|quite)|mille|tous|toutes|mes|my|i['’]d like to|so|such|haha|non mais) ){0,3}(?:bravo|f[ée]licitations|chapeau|mention sp[ée]ciale|coup de chapeau|compliments|merci (?:à|pour|d['’]avoir|de (?:m['’]|nous )avoir|infiniment)|je (?:tiens|tenais|voudrais|voulais) (?:à )?(?:vous )?(?:saluer|remercier|f[ée]liciter)|je salue|je vous (?:remercie|f[ée]licite)|j['’](?:admire|adore|ai (?:beaucoup |bien |vraiment )?(?:ador|appr[ée]ci))|on (?:adore|applaudit|a ador)|quel(?:le)?s? (?:bonheur|plaisir|chance|efficacit|professionnalisme|organisation|accueil|d[ée]licat|talent|service|joie|honneur|luxe|id[ée]e|r[ée]activit|ponctualit)|congratulations|congrats|full marks|top marks|round of applause|standing ovation|shout-?out|hats off|kudos|well done|(?:great|nice|fine|good|stellar) (?:job|touch|work|one)|nominate|thank you (?:so much |very much )?for|thanks (?:a lot |so much |a bunch )?(?:for|to)|lov(?:e|ed|ing) (?:how|the|that|it when|\p{L}+ing)|i (?:love|loved|admire|adore)(?! (?:my|your food|this place))|generous of|thoughtful of|kind of (?:you|the)|attentive people|delightful|marvellous|marvelous|wonderful|fantastic|brilliant|impressive|five stars for|gold (?:medal|star)|g[ée]nial|super(?:,| service)|magnifique|formidable|fabuleux|excellent|exemplaire|bel effort|beau travail|belle (?:organisation|initiative)|top ?!|(?:\p{L}+ ){0,3}exemplaire|it takes (?:vision|talent|skill|genius|a special)|always a pleasure|toujours un plaisir|un (?:vrai )?service (?:cinq|5) [ée]toiles|what a (?:treat|joy|pleasure|service|welcome|surprise)|(?:\p{L}+ )so (?:discreet|fast|quick|efficient|thoughtful|popular|good))/iu,
);

const WRITTEN_SIGNS: readonly Sign[] = [
  {
    // What nobody asked for, praised as a gift or sold as an idea.
    rule: 'mock-offer',
    weight: 1.5,
    words:
      /offert(?:e|es|s)? par la maison|on the house|with (?:the|our) compliments|inclus(?:e)? dans le prix|included in the price|(?:sans|no) (?:suppl[ée]ment|extra charge)|comprise? à ce que|reste gratuit|complimentary|en prime(?!\p{L})|petit (?:cadeau|bonus)|little gift|(?:nouveau|new|self-serve|original|int[ée]ressant|joli) (?:\p{L}+ )?concept|concept (?:de|of|:|original)|option «|option ['‘“"]|exp[ée]rience (?:immersive|in[ée]dite|unique|client)|immersi|th[ée]rapeutique|pleine conscience|mindful|worth every|what a time to be|grand moment de|une vraie aventure|d[ée]paysement|ambiance [«‘“"]|adventure|entertainment|spectacle gratuit|free (?:concert|show|sauna|shower|entertainment)/iu,
  },
  {
    // Recommended to whoever likes to suffer.
    rule: 'mock-advice',
    weight: 1.5,
    words:
      /(?:recommand|conseil|recommend)\p{L}*(?: \p{L}+){0,6} (?:aux?|à qui|à ceux|to anyone|for anyone|to lovers|for lovers|for those|to those|for people|to people|à mes? (?:pires? )?ennemi|to my (?:worst )?enem)|conseil aux|id[ée]al(?:e)? (?:pour|si)|perfect (?:for|if) (?:you|anyone|people)|if you (?:enjoy|love|fancy|like)|si vous (?:aimez|cherchez|adorez)|(?:dix|10) sur (?:dix|10)|(?:ten|10) out of (?:ten|10) for|five stars for|cinq [ée]toiles (?:pour|si)|minus (?:one|two|three|four)|amateurs d|m[ée]lomanes|insomnia/iu,
  },
  {
    // Guesses at a reason with a straight face.
    rule: 'mock-guess',
    weight: 0.75,
    words:
      /sans doute (?:pour|voulait|[ée]tait|un|une|les?|qu)|no doubt|apparently|apparemment|il (?:faut|para[îi]t) croire|à croire qu|(?:je|on) (?:suppose|pr[ée]sume)|i (?:suppose|assume|trust|gather|gathered|presume)|presumably|naturally|(?:but |mais )?of course(?! i)|bien s[ûu]r|[ée]videmment|as is natural|mind you|for all i know|you['’]d (?:swear|think)|on (?:jurerait|dirait|les dirait|croirait|se croirait|aurait dit)|must be a|doit [êe]tre (?:un|une)|je dois reconna[îi]tre|il est vrai que|force le respect|en effet,|i felt so|if anyone['’]?s wondering|turns out|qui l['’]e[ûu]t cru|who knew|il fallait y penser|ou pas\.|or not\.|enfin, |d['’]apr[èe]s ce qu/iu,
  },
  {
    // Begs for more of it.
    rule: 'mock-wish',
    weight: 1.5,
    words:
      /continuez comme [çc]a|continuez ainsi|keep (?:it|this) up|keep up the (?:good|great)|ne changez (?:rien|surtout)|(?:surtout|please)[^.!?]{0,25}(?:ne touchez|n['’]y touchez|don['’]t (?:fix|change)|ne r[ée]parez)|n['’]y touchez|ne touchez à rien|don['’]t (?:change|fix) a thing|(?:attends|attendons|attend) avec impatience|impatient de|(?:can['’]?t|cannot) wait (?:for|to|until)|j['’]ai (?:bien )?h[âa]te|vivement (?:la|le|qu)|nous f[êe]tons|(?:we(?:['’]re| are)|i['’]m) celebrating|(?:ma seule|my only) (?:crainte|suggestion|fear|worry)|come back just for|reviendrai rien que/iu,
  },
  {
    rule: 'mock-time',
    weight: 1,
    words:
      /(?:en|d['’]ici|by|in) 20[3-9]\d|celles? de 20\d\d|petits-enfants|grandchildren|(?:fini|finished|read|lu|termin[ée]) (?:mon|un|my|a|the|le) (?:roman|livre|novel|book|tricot)|(?:laiss[ée]|grown?|pouss[ée]) (?:ma|une|la|a|my) (?:barbe|beard)|first steps|raise your children|faire connaissance avec|apprendre (?:le|l['’])|learned? (?:origami|to|a language)|à la retraite|until (?:i|we) retire|vieillis|aged|carbon dat|préhisto|jurassi/iu,
  },
  {
    rule: 'mock-smile',
    weight: 0.5,
    words: /👏|🙃|😂|🤣|😏|(?<!\p{L})(?:lol|haha+|mdr|ptdr)(?!\p{L})/iu,
  },
];

const SIGNS = WRITTEN_SIGNS.map((sign) => ({ ...sign, words: gated(sign.words) }));

/** "So considerate." "Quelle délicatesse." "True professionals.": a verdict too short to be meant. */
const VERDICT = gated(
  /^(?:so|such|truly|very|how|tr[èe]s|vraiment|quel(?:le)?s?|what an?|true|real|un vrai|une vraie|mon|my|brilliant|lovely|charm|superb|magnifi|g[ée]nial|formidable|riveting|du grand art|la (?:grande )?classe|classy|merveill|impeccable|pratique|practical|spotless|bravo|chapeau|world class|truly world|c['’][ée]tait (?:f[ée]erique|magique)|top|sublime|priceless|chic|efficace|efficient)(?!\p{L}{4})/iu,
);
const VERDICT_WORDS_MAX = 5;
const NEGATION = gated(
  /(?<!\p{L})(?:pas|jamais|rien|not|never|no|n['’]t|though|quand m[êe]me|thanks|merci)(?!\p{L})/iu,
);

export type IronyFound = {
  readonly signs: readonly FoundSign[];
  /** Sentences that open with praise, by their place. */
  readonly openings: readonly number[];
};

/** Everything in a text that mockery uses; sincere praise uses much of it too. */
export function ironySignsIn({ text, sentences }: ReadText): IronyFound {
  const signs: FoundSign[] = [];
  const openings: number[] = [];
  sentences.forEach(({ start, end, tokens }, place) => {
    const words = text.slice(start, end).replace(/^[\s«"“'‘(–—-]+/u, '');
    const opening = OPENING.exec(words);
    if (opening !== null) {
      openings.push(place);
      signs.push({ rule: 'mock-opening', weight: 0, words: opening[0] });
    }
    for (const { rule, weight, words: sign } of SIGNS) {
      const found = sign.exec(words);
      if (found !== null) signs.push({ rule, weight, words: found[0] });
    }
    if (tokens.length <= VERDICT_WORDS_MAX && place > 0 && VERDICT.test(words) && !NEGATION.test(words)) {
      signs.push({ rule: 'mock-verdict', weight: 1.5, words });
    }
  });
  return { signs, openings };
}
