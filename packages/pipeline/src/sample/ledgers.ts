import { type ConditionDeed, type DecisionOption, dayOf, decisionAdvice, type RecoveryDeed } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';
import { recoveryIdOf } from '../recovery/change-recovery.ts';
import { sampleFirm } from './firm.ts';
import type { SampleMessage } from './sample-message.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const WHO = 'Geneviève Castonguay';

/** The evening that was cut short, and what it took to make good: 1 476 €. Days count from the Monday of the sample. */
const EVENING_DAYS_AGO = 7 * 16 - 4;
const ARRIVAL = 'arrivee-16h';
const LATE = 'annulation-72h';

/** The promise that the gesture of that evening was, as a note of ours. */
export const eveningPromise: SampleMessage = {
  weeksAgo: 16,
  at: '6 10:00',
  channel: 'other',
  place: 'Durbuy',
  from: `${WHO} <genevieve@troislucarnes.example>`,
  text: 'Préparer une consultation de 30 minutes offerte à 9 personnes, d’ici six semaines',
};

/** Somebody wants the room five hours early, and says why. */
export const earlyArrival: SampleMessage = {
  weeksAgo: 1,
  at: '2 17:25',
  channel: 'email',
  place: 'Durbuy',
  from: 'Sylvie Krier <sylvie.krier@boite.example>',
  subject: 'Samedi',
  text: 'Bonjour, votre arrivée à 16 h, pas question cette fois : c’est moi qui décide de mon heure d’arrivée et je veux les clés à 11 h. Le mariage de ma fille est samedi à 14 h.\nSylvie Krier',
};

/** Somebody cancels late, and had never been told what that costs. */
export const lateCancelling: SampleMessage = {
  weeksAgo: 1,
  at: '4 08:40',
  channel: 'email',
  place: 'Bouillon',
  from: 'Joëlle Maréchal <joelle.marechal@boite.example>',
  subject: 'Samedi',
  text: 'Bonjour, nous annulons pour samedi, la petite a la varicelle. L’annulation est à moins de 72 heures et je ne paierai pas la première nuit. Joëlle Maréchal',
};

/** Written on the page to the boss: nobody else reads it, until she lets them. */
export const letterToBoss: SampleMessage = {
  weeksAgo: 1,
  at: '5 21:15',
  channel: 'form',
  place: 'Durbuy',
  from: 'Paul Renier <paul.renier@courriel.example>',
  text: 'Madame, je vous écris à vous. Votre équipe de Durbuy est charmante, et personne n’ose vous dire que le parking est un champ de boue depuis la Toussaint. Ma mère y est restée dix minutes avec son déambulateur. Paul Renier',
};

type Past = { readonly monday: Date; readonly now: Date };

/** What happened that evening and since; `daysAgo` from the Monday of the sample. */
function eveningDeeds(
  happenedOn: string,
  promiseId: string | null,
): readonly (readonly [daysAfter: number, RecoveryDeed])[] {
  const named = ['Colette Marchal', 'Nathalie Burton', 'Oliver Hughes', 'Michel Dantinne'];
  return [
    [
      1,
      {
        kind: 'opened',
        what: 'Soirée bien-être : le fournisseur a coupé la ligne 15 minutes avant la fin de la consultation.',
        happenedOn,
        location: 'Durbuy',
        themeId: null,
        complaintIds: [],
        fault: 'supplier',
        supplier: 'Ligne Ardenne',
        responsible: WHO,
        peopleCount: 9,
        people: named.map((name) => ({ name, clientKey: null })),
      },
    ],
    [
      1,
      {
        kind: 'apology',
        words:
          'Vous n’avez eu que la moitié de ce que nous vous devions. La ligne n’était pas à nous, la soirée l’était : pardon.',
        channel: 'phone',
        people: 9,
        name: null,
        saidAt: '',
      },
    ],
    [
      1,
      {
        kind: 'gesture',
        form: 'time',
        what: 'Consultation de 30 minutes offerte',
        people: 9,
        unitPriceCents: 82_00,
        unitCashCents: 0,
        utilisation: 0.5,
        yearlyMarginCents: 600_00,
        paidCents: 82_00,
        dueOn: null,
        promiseId,
      },
    ],
    [3, { kind: 'claim', state: 'asked', amountCents: 1_476_00, words: null }],
    [40, { kind: 'claim', state: 'paid', amountCents: 738_00, words: 'La moitié, « par geste commercial ».' }],
    [45, { kind: 'closed' }],
    [92, { kind: 'return', days: 90, returned: 6, people: 9 }],
  ];
}

const OPTIONS: readonly DecisionOption[] = [
  { name: 'accept', stayProbability: 0.95, costCents: 60_00, damageProbability: 0.4, damageCents: 350_00 },
  { name: 'negotiate', stayProbability: 0.9, costCents: 20_00, damageProbability: 0.1, damageCents: 350_00 },
  { name: 'refuse', stayProbability: 0.6, costCents: 0, damageProbability: 0, damageCents: 0 },
];
const MARGIN_CENTS = 900_00;

/**
 * Gives the sample its ledgers once its messages are read: the evening of 1 476 €, one decision, conditions told.
 *
 * @returns Whether anything was written.
 */
export async function settleLedgers(
  ports: Ports,
  { monday, now }: Past,
  idOf: (message: SampleMessage) => string,
): Promise<boolean> {
  const { store } = ports;
  if ((await store.listRecoveryDeeds()).length > 0) return false;
  const [note, demand, late] = await Promise.all([
    store.findComplaintByExternalId(idOf(eveningPromise)),
    store.findComplaintByExternalId(idOf(earlyArrival)),
    store.findComplaintByExternalId(idOf(lateCancelling)),
  ]);
  if (note === null || demand === null || late === null) return false;
  const [promise] = await store.listPromises({ complaintId: note.id, limitRows: 1 });
  const evening = new Date(monday.getTime() - EVENING_DAYS_AGO * DAY_MS + 20 * HOUR_MS);
  const past = (at: Date): Date => new Date(Math.min(at.getTime(), now.getTime() - HOUR_MS / 2));
  const deeds = eveningDeeds(dayOf(evening, sampleFirm.timeZone), promise?.id ?? null);
  const [, opened] = deeds[0] ?? [];
  if (opened?.kind !== 'opened') return false;
  for (const [daysAfter, deed] of deeds) {
    const at = past(new Date(evening.getTime() + daysAfter * DAY_MS - 9 * HOUR_MS));
    const settled = deed.kind === 'apology' ? { ...deed, saidAt: at.toISOString() } : deed;
    await store.saveRecoveryDeed({ subjectId: recoveryIdOf(opened), who: WHO, why: null, deed: settled, at });
  }
  if (promise !== undefined) {
    const doneAt = new Date(evening.getTime() + 38 * DAY_MS);
    const deed = { kind: 'keep', who: WHO, why: null, doneAt, newDueAt: null } as const;
    await store.savePromiseDeed({ ...deed, promiseId: promise.id, at: doneAt });
  }
  await settleConditions(ports, { demand, at: past(new Date(demand.receivedAt.getTime() + 18 * HOUR_MS)), monday });
  await settleConcession(ports, late, past(new Date(late.receivedAt.getTime() + 4 * HOUR_MS)));
  return true;
}

type Demanded = {
  readonly demand: { readonly id: string; readonly clientKey: string; readonly authorName: string | null };
  readonly at: Date;
  readonly monday: Date;
};

async function settleConditions({ store }: Ports, { demand, at, monday }: Demanded): Promise<void> {
  const dayBefore = (days: number): string => dayOf(new Date(monday.getTime() - days * DAY_MS), sampleFirm.timeZone);
  const client = { clientKey: demand.clientKey, clientName: demand.authorName };
  const shown = { clientKey: null, clientName: null };
  const advice = decisionAdvice(MARGIN_CENTS, OPTIONS);
  const told: readonly (readonly [string, ConditionDeed])[] = [
    [ARRIVAL, { kind: 'told', ...shown, toldOn: dayBefore(300), channel: 'site', where: 'page des chambres' }],
    [
      ARRIVAL,
      { kind: 'told', ...client, toldOn: dayBefore(30), channel: 'email', where: 'confirmation de réservation' },
    ],
    [
      ARRIVAL,
      {
        kind: 'decided',
        complaintId: demand.id,
        ...client,
        answer: 'negotiate',
        consequences: 'La 12 à 14 h si elle est prête, pour 20 € ; à 11 h, un salon et une douche pour se changer.',
        aid: advice === null ? null : { ...advice, marginCents: MARGIN_CENTS, options: OPTIONS },
      },
    ],
  ];
  for (const [subjectId, deed] of told) {
    const why = deed.kind === 'decided' ? 'Une chambre faite en vitesse gâcherait le samedi de deux familles.' : null;
    await store.saveConditionDeed({ subjectId, who: WHO, why, deed, at });
  }
}

/** Nobody had told her: the inn gave way, and the room stayed empty. */
async function settleConcession({ store }: Ports, late: Demanded['demand'], at: Date): Promise<void> {
  const client = { clientKey: late.clientKey, clientName: late.authorName };
  const consequences = 'Rien ne sera compté cette fois ; la règle est désormais dans la confirmation.';
  const decided = {
    kind: 'decided',
    complaintId: late.id,
    ...client,
    answer: 'accept',
    consequences,
    aid: null,
  } as const;
  const why = 'Elle ne pouvait pas savoir.';
  const noted = await store.saveConditionDeed({ subjectId: LATE, who: WHO, why, deed: decided, at });
  if (noted === null) return;
  const cost = { kind: 'cost', decisionId: noted.id, cents: 145_00, what: 'chambre restée vide' } as const;
  await store.saveConditionDeed({ subjectId: LATE, who: WHO, why: null, deed: cost, at });
}
