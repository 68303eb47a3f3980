import { expect, test } from 'vitest';
import { itemOf } from '../1-complaint/item.fixture.ts';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import { readingContextFor } from './context.ts';
import { readItem } from './read.ts';

const FIRM = {
  ...DEFAULT_FIRM,
  locations: [
    { id: 'Laval', name: 'Atelier Nord, Laval' },
    { id: 'Sainte-Foy', name: 'Atelier du Cap, Sainte-Foy' },
  ],
};
const context = readingContextFor(FIRM);
const troubleIn = (text: string) => readItem(itemOf(text), context).signals.channelTrouble ?? null;

const BROKEN = [
  'J’ai écrit deux fois à votre atelier, mes courriels me sont revenus.',
  'Votre boîte vocale est pleine depuis une semaine.',
  'Le formulaire de plainte ne fonctionne plus, la page tourne dans le vide.',
  'I sent you an email and it bounced.',
  'The contact form no longer lists your branch.',
];

const HELD_BACK = [
  'La dame du comptoir m’a demandé de ne pas laisser d’avis.',
  'On nous a dit que les courriels ne sont plus relevés.',
  'Mon avis sur votre page a été supprimé le lendemain.',
  'He refused to log our complaint.',
  'I was told not to write to head office.',
  'Les réclamations, la gérante ne les ouvre plus, passez en magasin.',
  'Votre cahier de remarques, personne ne le lit jamais.',
  'Le caissier m’a répondu que ce n’était pas la peine d’écrire au siège.',
  'On m’a dit : « il ne faut plus nous envoyer de formulaire ».',
  'Votre fiche n’accepte plus aucun avis depuis mardi.',
  'Les commentaires sont désactivés sur votre page.',
  'The man at the desk said there was no point complaining.',
  'She told us to stop emailing and just come in.',
  'Reviews have been turned off on your page.',
];

const NEITHER = [
  'Le portail de la cour ne ferme plus.',
  'Mes courriels au fournisseur sont restés sans réponse, et vous ne rappelez pas.',
  'The parcel came back undamaged, thanks.',
  'La boîte est pleine de poussière.',
  'J’ai laissé un avis sur votre page hier.',
  'Dites à Julien de ne pas écrire sur les murs.',
  'Vos courriels de publicité, je ne les lis plus.',
  'Le mode d’emploi dit qu’il ne faut pas remplir la cuve.',
  'Il ne faut pas écrire au feutre sur cette vitre.',
  'Vos avis de passage, mon mari les prend toujours.',
  'Il m’a dit que ça ne servait à rien d’attendre.',
  'He said there was no point waiting for the lift.',
  'The lights were turned off on your page of the menu.',
  'Le site n’accepte plus les cartes étrangères.',
];

test.each(BROKEN)('%s: the way is broken', (text) => {
  expect(troubleIn(text)).toMatchObject({ kind: 'broken' });
});

test.each(HELD_BACK)('%s: complaints are held back', (text) => {
  expect(troubleIn(text)).toMatchObject({ kind: 'held_back' });
});

test.each(NEITHER)('%s: says nothing of the ways to complain', (text) => {
  expect(troubleIn(text)).toBeNull();
});

test('the places it names are told, and why it was believed', () => {
  const { channelTrouble, evidence } = readItem(
    itemOf('Mon courriel à l’atelier de Laval m’est revenu.'),
    context,
  ).signals;
  expect(channelTrouble).toEqual({ kind: 'broken', locations: ['Laval'] });
  expect(evidence).toContainEqual(expect.objectContaining({ judgement: 'channel:broken', rule: 'channel-trouble' }));
});
