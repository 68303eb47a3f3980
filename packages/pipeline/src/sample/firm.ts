import type { Firm } from '@doleances/core';

/** An inn that does not exist: three houses in the Belgian Ardennes, run by Geneviève Castonguay. */
export const sampleFirm: Firm = {
  name: 'Auberge des Trois Lucarnes',
  country: 'BE',
  region: 'WAL',
  locale: 'fr-BE',
  timeZone: 'Europe/Brussels',
  currency: 'EUR',
  locations: ['Durbuy', 'Bouillon', 'Redu'].map((name) => ({ id: name, name })),
  staff: [
    { name: 'Geneviève Castonguay', aliases: ['Geneviève'], role: 'propriétaire', location: 'Durbuy' },
    { name: 'Olivier Bélanger', aliases: ['Olivier'], role: 'réception', location: 'Durbuy' },
    { name: 'Sandrine Lévesque', aliases: ['Sandrine'], role: 'réception', location: 'Bouillon' },
    { name: 'Didier Hotton', aliases: ['Didier'], role: 'gérant', location: 'Redu' },
    { name: 'Mathis Collin', aliases: ['Mathis'], role: 'chef de salle', location: 'Durbuy' },
  ],
  products: [
    {
      name: 'Bain nordique',
      aliases: ['bain nordique', 'Nordic bath', 'forfait Bain nordique'],
      launchedOn: null,
    },
  ],
  conditions: [
    {
      id: 'arrivee-16h',
      title: { fr: 'Arrivée à partir de 16 h', en: 'Check-in from 4 p.m.' },
      rule: {
        fr: 'Les chambres sont prêtes à 16 h\u00a0; avant, bagages gardés et café offert.',
        en: 'Rooms are ready at 4 p.m.; before that, we keep luggage and offer coffee.',
      },
      why: {
        fr: 'Une chambre faite en vitesse est une chambre mal faite.',
        en: 'A rushed room is a poorly made room.',
      },
      worryBehind: { fr: 'Famille fatiguée, fête le jour même.', en: 'Tired family, same-day event.' },
      alternative: { fr: 'Chambre à 14 h pour 20 €, si elle est prête.', en: 'Room at 2 p.m. for €20, if ready.' },
      defaultResponse: 'negotiate',
      exceptions: [],
    },
    {
      id: 'annulation-72h',
      title: { fr: 'Annulation sans frais jusqu’à 72 h', en: 'Free cancellation up to 72 h' },
      rule: {
        fr: 'Après ce délai, la première nuit est due.',
        en: 'After that, the first night is charged.',
      },
      why: {
        fr: 'Vingt-huit chambres\u00a0: une annulation tardive ne se revend pas.',
        en: 'Twenty-eight rooms: a late cancellation cannot be resold.',
      },
      worryBehind: { fr: 'Maladie, météo, petit budget.', en: 'Illness, weather, tight budget.' },
      alternative: { fr: 'Un bon valable un an.', en: 'A voucher valid one year.' },
      defaultResponse: 'negotiate',
      exceptions: ['deuil', 'hospitalisation'],
    },
  ],
  escalationContacts: [{ name: 'Geneviève Castonguay', email: 'genevieve@troislucarnes.example', location: null }],
  reportRecipients: [{ name: 'Geneviève Castonguay', email: 'genevieve@troislucarnes.example', location: null }],
};

/** Guests whose yearly margin the inn knows; the others count as the average. */
export const sampleClientRows: readonly Record<string, unknown>[] = [
  {
    name: 'Étienne Lavoie',
    email: 'etienne.lavoie@courriel.example',
    phone: '0470 12 34 56',
    language: 'fr',
    location: 'Durbuy',
    notes: 'Prend la chambre 7 quand elle est libre.',
    client_since: '2014-05',
    yearly_spend: 2400,
    days_to_pay: 0,
    referrals: 5,
  },
  {
    name: 'Colette Marchal',
    email: 'c.marchal@courriel.example',
    client_since: '2019-02',
    yearly_spend: 6800,
    days_to_pay: 12,
    referrals: 2,
  },
  {
    name: 'Nathalie Burton',
    email: 'nathalie.burton@boite.example',
    client_since: '2021-09',
    yearly_spend: 5200,
    days_to_pay: 30,
    referrals: 0,
  },
  {
    name: 'Sylvie Krier',
    email: 'sylvie.krier@boite.example',
    client_since: '2022-01',
    yearly_spend: 4100,
    days_to_pay: 5,
    referrals: 1,
  },
  {
    name: 'Oliver Hughes',
    email: 'o.hughes@mail.example',
    language: 'en',
    client_since: '2023-03',
    yearly_spend: 3600,
    days_to_pay: 21,
    referrals: 0,
  },
  { name: 'Michel Dantinne', email: null, client_since: '2018-06', yearly_spend: 7400, days_to_pay: 15, referrals: 3 },
  {
    name: 'Bernard Hubin',
    email: 'b.hubin@boite.example',
    client_since: '2016-08',
    yearly_spend: 1500,
    days_to_pay: 0,
    referrals: 1,
  },
  {
    name: 'Laurence Baudoux',
    email: 'laurence.baudoux@courriel.example',
    client_since: '2024-07',
    yearly_spend: 900,
    days_to_pay: 0,
    referrals: 0,
  },
  {
    name: 'Dominique Sohet',
    email: 'dominique.sohet@boite.example',
    client_since: '2020-10',
    yearly_spend: 2000,
    days_to_pay: 0,
    referrals: 2,
  },
  {
    name: 'Ghislaine Forthomme',
    email: 'ghislaine.forthomme@boite.example',
    client_since: '2019-05',
    yearly_spend: 1900,
    days_to_pay: 0,
    referrals: 1,
  },
  {
    name: 'Marianne Collard',
    email: 'm.collard@boite.example',
    client_since: '2025-02',
    yearly_spend: 800,
    days_to_pay: 0,
    referrals: 0,
  },
];

/** Nights sold a week, by house: Redu stays full while it falls silent. */
export const sampleNightsPerWeek: Readonly<Record<string, number>> = { Durbuy: 92, Bouillon: 64, Redu: 58 };

/** The hot water of Durbuy was declared repaired that many weeks ago. */
export const sampleHotWaterFixedWeeksAgo = 5;

/** Weeks for which the manager of Redu confirmed that nobody complained, while the public reviews went on. */
export const sampleNils: readonly { readonly location: string; readonly weeksAgo: number; readonly who: string }[] = [
  { location: 'Redu', weeksAgo: 7, who: 'Didier Hotton' },
  { location: 'Redu', weeksAgo: 6, who: 'Didier Hotton' },
  { location: 'Redu', weeksAgo: 4, who: 'Didier Hotton' },
];

/** How often guests came back, and how long ago the last time was: Ghislaine Forthomme left without a word. */
export const sampleStays: readonly {
  readonly name: string;
  readonly everyDays: number;
  readonly times: number;
  readonly quietDays: number;
}[] = [
  { name: 'Étienne Lavoie', everyDays: 42, times: 9, quietDays: 12 },
  { name: 'Colette Marchal', everyDays: 28, times: 12, quietDays: 6 },
  { name: 'Nathalie Burton', everyDays: 35, times: 8, quietDays: 21 },
  { name: 'Michel Dantinne', everyDays: 21, times: 14, quietDays: 3 },
  { name: 'Sylvie Krier', everyDays: 49, times: 7, quietDays: 30 },
  { name: 'Ghislaine Forthomme', everyDays: 35, times: 11, quietDays: 161 },
];
