import { gated } from '../text/gated.ts';
import type { FoundReason } from './critical-words.ts';
import type { Message } from './message.ts';

/** "12 dans la cuisine", "9 in the kitchen": so cold indoors that people come to harm. */
const COLD_INSIDE = gated(
  /(?<![\p{L}\d.,:$€])(?:[2-9]|1[0-2])(?:[.,]\d)? ?(?:°|degr[ée]e?s?)? ?[cC]? (?:(?:dans|in|au) (?:la |le |ma |sa |notre |the |my |her |his |our )?(?:cuisine|salon|chambres?|maison|logement|appartement|s[ée]jour|kitchen|bedroom|living room|house|apartment|flat|nursery)|inside|indoors|[àa] l['’]int[ée]rieur)/iu,
);
const HOT_TAP = gated(
  /(?:robinet|douche|lavabo|[ée]vier|baignoire|bain|tap|sink|shower|bath|faucet)[\s\S]{0,120}?(?<!\d)(?:5[5-9]|[6-9]\d) ?(?:°|degr)|(?<!\d)(?:5[5-9]|[6-9]\d) ?(?:°|degr)[\s\S]{0,60}?(?:robinet|douche|lavabo|[ée]vier|baignoire|(?<!\p{L})(?:tap|sink|shower|bath|faucet))/iu,
);
const NO_HEAT = gated(
  /(?:plus|pas|sans|no|without).{0,12}(?:chauffage|heat)|(?:chaudi[èe]re|chauffage|fournaise|furnace|boiler|heating).{0,40}(?:panne|quit|died|stopped|out|down|broke|l[âa]ch)|(?:r[ée]servoir|tank).{0,20}(?:[àa] sec|dry|empty|vide)/iu,
);
/** Temperatures are told at the head; a pasted archive holds every number. */
const WHOLE_MAX = 4_000;

/** Temperatures that hurt: a scalding tap, a home gone cold, no heating for somebody frail. */
export function temperatureReasons({ body }: Message, isFrail: boolean): readonly FoundReason[] {
  const said = body.sentences.map(({ start, end }) => body.text.slice(start, end)).join(' ');
  const whole = said.slice(0, WHOLE_MAX);
  const isHurtful = COLD_INSIDE.test(whole) || HOT_TAP.test(whole) || (isFrail && NO_HEAT.test(whole));
  return isHurtful ? [{ reason: 'safety', rule: 'temperature', words: '', confidence: 0.5 }] : [];
}
