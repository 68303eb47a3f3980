import type { Bilingual } from '../firm/firm.ts';
import { gated } from '../text/gated.ts';
import type { ReadText } from './analysis.ts';
import type { Evidence } from './signals.ts';

/** What may stand behind a demand: somebody else waits, money is short, or trust was broken before. */
export type WorryKind = 'outside_deadline' | 'tight_budget' | 'lost_trust';

/** A question that opens the worry where a yes or no to the demand would not. */
export const WORRY_QUESTIONS: Readonly<Record<WorryKind, Bilingual>> = {
  outside_deadline: {
    fr: 'Qui attend ce travail, et que doit-il pouvoir faire ce jour-là\u00a0?',
    en: 'Who is waiting for this, and what must they be able to do that day?',
  },
  tight_budget: {
    fr: 'Quelle somme était prévue, et qu’est-ce qui ne peut pas attendre\u00a0?',
    en: 'What sum was set aside, and what cannot wait?',
  },
  lost_trust: {
    fr: 'Que s’est-il passé la dernière fois, et qu’est-ce qui vous rassurerait\u00a0?',
    en: 'What happened last time, and what would reassure you?',
  },
};

/** Somebody outside who presses, or an event that will not move. */
const PRESSED = gated(
  /(?<!\p{L})(?:(?:mon|ma|mes|notre|nos) (?:patronn?e?s?|boss|chef\p{L}*|direct\p{L}+|clients?|clientes?|associ[ée]\p{L}*|banque|banquier|notaire|propri[ée]taire|conseil|investisseurs?) (?:me |nous |m['’]|va |vont |ne )*(?:tomb\p{L}*|atten\p{L}*|exig\p{L}*|veut|veulent|met|mettent|press\p{L}*|tu\p{L}*|sera|comptent?|l[âa]che\p{L}*)|(?:my|our) (?:boss|manager|clients?|customers?|bank|lawyer|landlord|partners?|board|investors?) (?:is|are|will|wants?|expects?|needs?|keeps?)|(?:(?:mon|ma|mes|notre|nos|le|la|un|une|my|our|the|an?) |l['’])(?:mariage|noces?|ouverture|inauguration|d[ée]m[ée]nagement|salon|audit|inspection|lancement|bapt[êe]me|fun[ée]railles|wedding|opening|move|trade show|launch|christening|funeral))(?!\p{L})/iu,
);
/** A day ahead; "depuis lundi" lies behind. */
const AHEAD = gated(
  /(?<!(?:depuis|since|last|de) )(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|ce soir|tonight|la semaine prochaine|next week|ce week-end|this weekend|(?:avant|d['’]ici|pour|by|before|on) (?:le |the )?\d{1,2}(?!\s?h))(?!\p{L})(?! (?:dernier|pass[ée]))/iu,
);
const SHORT_OF_MONEY = gated(
  /(?<!\p{L})(?:(?:pas|plus) les moyens|budget (?:est |[ée]tait )?(?:tr[èe]s |trop |d[ée]j[àa] )?(?:serr[ée]|limit[ée]|d[ée]pass[ée]|bloqu[ée])|fins? de mois|(?:peux|peut|pouvons) pas me permettre|pouvons pas nous permettre|can['’]?t afford|cannot afford|tight budget|budget is (?:very |really )?tight|money is tight)(?!\p{L})/iu,
);
const BURNT_BEFORE = gated(
  /(?<!\p{L})(?:[ée]chaud[ée]e?s?|d[ée]j[àa] (?:donn[ée]|v[ée]cu [çc]a)|(?:mon|notre|le) (?:dernier|pr[ée]c[ée]dent|ancien) (?:fournisseur|entrepreneur|prestataire|plombier|technicien|agence) (?:m['’]a|nous a|a|avait)|plus confiance|been burned|burned before|(?:my|our) (?:last|previous) (?:supplier|contractor|provider|plumber|agency)|lost (?:all |my |our )*(?:trust|confidence))(?!\p{L})/iu,
);

const FINDERS: readonly (readonly [kind: WorryKind, find: (words: string) => RegExpExecArray | null])[] = [
  ['outside_deadline', (words) => (AHEAD.test(words) ? PRESSED.exec(words) : null)],
  ['tight_budget', (words) => SHORT_OF_MONEY.exec(words)],
  ['lost_trust', (words) => BURNT_BEFORE.exec(words)],
];

/**
 * The worries told in a message, each kind once: "Mon patron me tombe dessus si ce n'est pas en ligne vendredi" (T3).
 *
 * @returns Evidence whose judgement is `worry:<kind>`; `WORRY_QUESTIONS` has what to ask.
 */
export function worriesOf({ text, sentences }: ReadText): readonly Evidence[] {
  const said = sentences.map(({ start, end }) => text.slice(start, end));
  return FINDERS.flatMap(([kind, find]) => {
    const found = said.map(find).find((match) => match !== null);
    if (found === undefined) return [];
    return [{ judgement: `worry:${kind}`, rule: 'worry', words: found[0], confidence: 0.6 }];
  });
}
