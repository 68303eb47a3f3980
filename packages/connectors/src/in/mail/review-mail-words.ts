/** Lines looked at; a notification is short. */
const LINES_MAX = 400;
const LINE_CHARS_MAX = 5_000;
const QUOTED_CHARS_MIN = 3;

const GREETING = /^(?:bonjour|bonsoir|salut|hello|hi|hey|dear|cher|chère)\b[^.!?]{0,60}[,.!]?$/i;
const STARS_LINE =
  /^(?:(?:note|rating|évaluation|rated|noté)\b ?:? ?)?(?:[★☆⭐✩✰ ]{1,20}|\d(?:[.,]\d)? ?(?:\/|sur|out of|of) ?5(?: (?:stars|étoiles))?|\d[- ](?:stars?|étoiles?))\.?$/iu;
const DATE_LINE = /^(?:le )?\d{1,2}[ /.-](?:\d{1,2}|\p{L}{3,9}\.?)[ /.-]\d{2,4}$|^\p{L}{3,9}\.? \d{1,2}, \d{4}$/iu;
const LINK_LINE = /^[[<(]?https?:\/\/\S+[\])>]?$/i;
/** A button says what to do with the review, and nothing more; a sentence that begins like one is the reviewer's. */
const BUTTON =
  /^[^\p{L}\d]{0,3}(?:répondre|reply|respond|read|lire|voir|see|view|afficher|consulter|manage|gérer|signaler|report|open|ouvrir|go to|accéder)\b(?:.{0,40}\b(?:reviews?|avis|commentaires?|évaluations?|app|profile?|page|trustpilot|google|facebook|business|suite|more|plus|now|maintenant)\b)?[^\p{L}\d]{0,3}$/iu;
const FOOTER =
  /^(?:(?:vous (?:recevez|avez reçu)|you(?:['’]re| are|['’]ve)? receiv(?:ing|ed)) (?:cet?|this) (?:e-?mail|courriel|message|notification)|(?:this|cet?) (?:e-?mail|courriel|message|notification) (?:was sent|vous (?:est|a été) envoyé|a été envoyé)|© ?\d|copyright ©?|google (?:llc|inc|ireland)|apple inc|meta platforms|facebook, inc|trustpilot (?:a\/s|inc)|unsubscribe$|se désabonner$|(?:l['’]équipe|the) (?:google|trustpilot|facebook|meta|app store|apple).{0,30}$|--$)/i;
const QUOTED = /[«“]\s{0,3}([^«»“”]{3,20000}?)\s{0,3}[»”]|^"([^"]{3,20000})"$/mu;

/**
 * The reviewer's own words in the text of a notification: what stands in quotation marks, else what is left between the
 * site's own sentences and its buttons.
 *
 * @param told The lines that say who reviewed what; they are the site's.
 * @returns Empty where somebody left stars alone.
 */
export function reviewWordsIn(text: string, told: readonly string[]): string {
  const own = new Set(told);
  const lines = text.split('\n', LINES_MAX).map((line) => line.slice(0, LINE_CHARS_MAX).trim());
  const kept: string[] = [];
  let hasWords = false;
  for (const line of lines) {
    if (FOOTER.test(line) || (hasWords && BUTTON.test(line))) break;
    if (isOfSite(line, own)) continue;
    if (line !== '') hasWords = true;
    kept.push(line);
  }
  const block = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const quoted = QUOTED.exec(block);
  const inside = (quoted?.[1] ?? quoted?.[2] ?? '').trim();
  // A word in quotation marks inside a longer text is the reviewer quoting somebody.
  const isWhole = inside.length >= QUOTED_CHARS_MIN && inside.length * 2 > block.length;
  return isWhole ? inside : block;
}

function isOfSite(line: string, own: ReadonlySet<string>): boolean {
  if (own.has(line)) return true;
  return [GREETING, STARS_LINE, DATE_LINE, LINK_LINE, BUTTON].some((pattern) => pattern.test(line));
}
