import type { ClientDeed, Grade } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';

const WHO = 'Geneviève Castonguay';
const BATH = 'Bain nordique';
const DESK = 'hotel-check-in';
const PLACE_DAYS = 30;
const DAY_MS = 86_400_000;
const CRITICISMS_MAX = 50;

/** What the boss of the sample inn did about her guests: judged a criticism, asked one to try the baths, moved one up. */
export async function settleSampleClients({ store, now }: Pick<Ports, 'store' | 'now'>): Promise<void> {
  const note = (deed: ClientDeed, why: string | null) => store.saveClientDeed({ deed, who: WHO, why });
  const lavoie = await store.findClientByEmail('etienne.lavoie@courriel.example');
  if (lavoie !== null) {
    const clientKey = lavoie.id;
    const told = (await store.listCriticisms(clientKey, CRITICISMS_MAX)).find(({ facet }) => facet === DESK);
    if (told !== undefined) {
      const { grievanceId, complaintId } = told;
      const deed = { kind: 'outcome', clientKey, grievanceId, complaintId, outcome: 'useful' } as const;
      await note(deed, 'une deuxième personne au comptoir le samedi, à l’essai');
    }
    await note({ kind: 'invited', clientKey, product: BATH }, null);
    await note(
      { kind: 'found', clientKey, product: BATH, text: 'Le poêle met trois heures à chauffer le bain.' },
      null,
    );
  }
  const marchal = await store.findClientByEmail('c.marchal@courriel.example');
  if (marchal !== null) {
    const until = new Date(now().getTime() + PLACE_DAYS * DAY_MS).toISOString();
    const place = { kind: 'override', clientKey: marchal.id, grade: 'A' satisfies Grade, until } as const;
    await note(place, 'son repas de famille a lieu chez nous le mois prochain');
  }
}
