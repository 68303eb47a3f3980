import { describe, expect, it } from 'vitest';
import { itemOf } from '../1-complaint/item.fixture.ts';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import type { Firm } from '../firm/firm.ts';
import { readingContextFor } from './context.ts';
import { readItem } from './read.ts';
import type { Grievance } from './signals.ts';

const FIRM: Firm = {
  ...DEFAULT_FIRM,
  staff: [
    { name: 'Odile Perron', aliases: ['Odile'], role: 'accueil', location: null },
    { name: 'Hugo Lemaire', aliases: ['Hugo'], role: 'technicien', location: null },
  ],
  conditions: [
    {
      id: 'cles-avant-10h',
      title: { fr: 'Clés rendues avant 10 h', en: 'Keys returned before 10 a.m.' },
      rule: {
        fr: 'Les clés du chalet se rendent à la réception avant 10 h, sans exception.',
        en: 'Cabin keys go back to reception before 10 a.m., without exception.',
      },
      why: null,
      worryBehind: null,
      alternative: null,
      defaultResponse: 'refuse',
      exceptions: [],
    },
  ],
};
const CONTEXT = readingContextFor(FIRM);

const grievancesIn = (text: string): readonly Grievance[] => readItem(itemOf(text), CONTEXT).signals.grievances;
const namesIn = (text: string) => grievancesIn(text).flatMap(({ staff }) => (staff === null ? [] : [staff]));
const describedIn = (text: string) =>
  grievancesIn(text).flatMap(({ unresolvedStaff }) => (unresolvedStaff === null ? [] : [unresolvedStaff]));

describe('whom a complaint blames', () => {
  it.each([
    ["Hugo m'avait promis de rappeler lundi. Personne n'a appelé.", 'Hugo Lemaire'],
    ['Hugo told me the part would be here on Monday. Nothing came and nobody called.', 'Hugo Lemaire'],
    ["Bonjour Odile, vous m'aviez assuré un remboursement avant vendredi. Je n'ai rien reçu.", 'Odile Perron'],
    ["Odile m'a raccroché au nez, c'est inadmissible.", 'Odile Perron'],
  ])('names who did it or announced it: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    "Bonjour Odile, la chaudière est encore en panne et personne ne vient. C'est inadmissible.",
    'The shower is broken again and the room was filthy. Thanks to Odile for being so kind about it.',
    "La chambre était sale et le chauffage en panne, c'est une honte. Prévenir Odile.",
  ])('blames nobody who is greeted, thanked or to be told: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('points at somebody described with the words used and the candidates of the list', () => {
    const [grievance] = grievancesIn('Votre technicien a laissé le chantier sale et a cassé ma lampe.');
    expect(grievance).toMatchObject({
      staff: null,
      unresolvedStaff: 'Votre technicien',
      staffCandidates: ['Hugo Lemaire'],
    });
  });

  it('takes a trade without an article for a person', () => {
    expect(describedIn('Technician swore at my mother.')).toEqual(['Technician']);
  });
});

describe('a condition contested', () => {
  const boundariesIn = (text: string) => readItem(itemOf(text), CONTEXT).signals.boundaryConditionIds;

  it.each([
    "Rendre les clés du chalet à 10 h, c'est ridicule, je refuse : je les laisserai à midi.",
    "I'm not giving back the cabin keys at 10 a.m., that is ridiculous. I'll bring them at noon.",
  ])('is the same in both languages: %s', (text) => {
    expect(boundariesIn(text)).toEqual(['cles-avant-10h']);
  });

  it.each([
    'Nous avons rendu les clés à 9 h 30 comme demandé, et le chalet était glacial toute la nuit. Inadmissible.',
    'À quelle heure faut-il rendre les clés du chalet ?',
  ])('is none where it is kept or asked about: %s', (text) => {
    expect(boundariesIn(text)).toEqual([]);
  });
});
