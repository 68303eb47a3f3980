import { gated } from '../text/gated.ts';

/** "Traitée de folle", "yelled at", "s'est moqué de": done by somebody to somebody, whoever tells it. */
const ABUSED = gated(
  /(?<!\p{L})(?:(?:trait|qualifi)(?:[ée]e?s?|e|ent|ait|aient|ant) (?:ma |mon |mes |notre |sa |son |leur )?(?:\p{L}+ ){0,3}?(?:de(?= (?!fa[çc]on|mani[èe]re|suite|la m[êe]me|mieux))|d(?=['’])|comme (?:un|une|des|du|de la) (?:chien|moins que rien|d[ée]chet|criminel|voleu|idiot|b[êe]te|animal|merde|moins-que-rien))|insult\p{L}*|injuri\p{L}*|humili\p{L}*|ridiculis\p{L}*|rabaiss\p{L}*|engueul\p{L}*|enguirland\p{L}*|harcel\p{L}*|harc[èe]l\p{L}*|intimid\p{L}*|menac[ée]e?s?|moqu\p{L}*|(?:hurl|cri|gueul)(?:[ée]e?|e|ait|ant|er) (?:sur|apr[èe]s|dessus|contre|[àa] la figure|au visage)|(?:ri|rit|riait|rient|riaient|rire|rican\p{L}+) (?:au nez )?(?:de |d['’])(?:nous|moi|lui|elle|eux|elles|mon|ma|mes|notre|son|sa|leur)|fich\p{L}* (?:de|d['’]) (?:lui|elle|mon|ma|notre|son|sa)|foutu?e?s? de (?:lui|elle|mon|ma|notre|sa|son|ma gueule)|gifl\p{L}*|frapp[ée]e?s?|bouscul\p{L}*|pouss[ée]e?s? (?:mon|ma|violemment|brutalement)|crach[ée]e?s?|rudoy\p{L}*|malmen\p{L}*|mock\p{L}*|humiliat\p{L}*|harass\p{L}*|bull(?:y|ied|ying)|threaten\p{L}*|belittl\p{L}*|ridicul\p{L}*|(?:yell|shout|scream)(?:ed|ing|s)? at|sw(?:ore|earing) at|laugh(?:ed|ing|s)? at|(?:made|making|makes) fun of|call(?:ed|ing|s) (?:(?:me|us|him|her|them) |(?:my|our|his|her) (?:\p{L}+ ){1,3}?)(?:an?|names|stupid|crazy|retarded|lazy|fat|ugly)|slapp(?:ed|ing)|shov(?:ed|ing)|pushed (?:my|him|her)|spat (?:at|on))(?!\p{L})/iu,
);
/** "Jamais insulté", "not a threat to us": nothing happened. */
const NOT_DONE = gated(
  /(?<!\p{L})(?:personne (?:ne |n['’])|jamais (?:[ée]t[ée] )?|n['’](?:a|ont|avez) (?:pas|jamais) |nobody |no one |never (?:been )?|did(?:n['’]t| not) |not )$/iu,
);
const BEFORE_CHARS = 24;

/** Whether a sentence tells that somebody was insulted, mocked, shouted at or laid hands on. */
export function tellsAbuse(sentence: string): boolean {
  const found = ABUSED.exec(sentence);
  if (found === null) return false;
  const before = sentence.slice(Math.max(0, found.index - BEFORE_CHARS), found.index);
  return !NOT_DONE.test(before);
}
