import type { Span } from '../signals.ts';
import type { Action } from './actions.ts';
import type { FoundTime } from './dates.ts';

/** A promise in our own words, before names are resolved. Offsets point into the text. */
export type Commitment = Span & {
  readonly rule: string;
  readonly action: Action | null;
  readonly time: FoundTime | null;
  readonly condition: string | null;
  /** Subject as written ("Ma patronne", "Un représentant", "he"); `null` for je, on, nous, I, we and for passives. */
  readonly subject: string | null;
  readonly renegotiates: boolean;
  readonly confidence: number;
};

/** Words that take the promise out of a sentence: a possibility, a hope, an attempt, a refusal. */
export const HEDGE =
  /\b(?:peut-etre|maybe|perhaps|possibly|might|could|pourrai[st]?|pourrions|pourraient|eventuellement|on verra|nous verrons|we'll see|we will see|j'espere|esperons|hopefully|hope to|essa(?:ie|ierai|yer|ierons|yons)|try to|tenter|tacher|ferai mon possible|will do my best|un jour|someday|some day|one day|would like|aimerais|souhaite|suggest|probablement|probably|sans (?:rien )?(?:garantie|promettre)|ne peux? pas|ne pouvons pas|can't|cannot|can not|unable|not able|may be able)\b/;
/** Opening hours, deadlines of the client and absences have days too. */
export const NOT_OURS =
  /\b(?:horaires?|heures d'|opening hours|hours of|ouverts? (?:de|du)|fermee?s?|closed|absente?s?|out of (?:the )?office|en conge|on vacation|on leave|echeance|expire|arrive a (?:echeance|terme)|due (?:on|by)|paiement est|payment is|payable|date limite|deadline|promotion|rabais|solde|se termine|ends on|delai habituel|usual(?:ly)?|en general|normally takes|annulee?s?|cancell?ed|(?:vous|you) (?:devez|devrez|devriez|must|need|have to|will need|should)|veuillez|please (?:send|call|reply|pay|bring|confirm)|merci de (?:nous|me|bien)|il faudra|faut que vous)\b/;
