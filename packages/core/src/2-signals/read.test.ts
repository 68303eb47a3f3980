import { describe, expect, it } from 'vitest';
import { itemOf } from '../1-complaint/item.fixture.ts';
import type { Item } from '../1-complaint/item.ts';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import type { Firm } from '../firm/firm.ts';
import { readingContextFor } from './context.ts';
import { readItem } from './read.ts';
import type { Signals } from './signals.ts';

const FIRM: Firm = {
  ...DEFAULT_FIRM,
  staff: [
    { name: 'Nadia Khelil', aliases: ['Nadia'], role: 'planning', location: null },
    { name: 'Marc Dubé', aliases: ['Marc'], role: 'technicien', location: null },
  ],
  products: [{ name: 'Ronron', aliases: ['Ronron 200'], launchedOn: null }],
};
const CONTEXT = readingContextFor(FIRM);

const read = (text: string, given: Partial<Item> = {}): Signals => readItem(itemOf(text, given), CONTEXT).signals;

describe('complaint or not', () => {
  it.each(['Nathalie Brisebois', 'Marie Boisvert', 'Luc Lavallée'])(
    'takes the name %s under a question for no complaint',
    (name) => {
      const { kind, grievances } = read(`Bonjour, quels sont vos horaires ?\n${name}`);
      expect(kind).toBe('question');
      expect(grievances).toEqual([]);
    },
  );

  it.each([
    ['Je ne me plains pas du prix, tout était parfait.', 'praise'],
    ['Rien à redire, sans problème du début à la fin. Merci!', 'praise'],
    ['No complaints at all, great work by the team.', 'praise'],
    ['Bonjour, faites-vous la livraison à Lévis?', 'question'],
    ['Any news on my file?', 'status_chase'],
    ['Je voudrais réserver une table pour quatre samedi soir.', 'request'],
  ] as const)('takes « %s » for %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it.each([
    'Pas content du tout du service.',
    'Is it normal that the heater makes this noise every night?',
    'Toujours pas de nouvelles de mon remboursement.',
    'The unit stopped working again.',
    'Ca fait 3 semaines que jattends, tjrs rien recu',
  ])('hears the reproach in « %s »', (text) => {
    expect(read(text).kind).toBe('complaint');
  });

  it('lets few stars speak where the words do not', () => {
    expect(read('Prenez plutôt le bus.', { channel: 'review', starsOfFive: 1 }).kind).toBe('complaint');
  });
});

describe('noise and its reason', () => {
  it.each([
    ["Je suis absent du bureau jusqu'au 4 mai. À mon retour, je vous répondrai.", 'out_of_office'],
    ["Votre message n'a pas pu être remis : utilisateur inconnu.", 'bounce'],
    ['Notre infolettre de mai. Se désabonner | Version web', 'newsletter'],
    ['Je vous envoie ma candidature et mon CV pour le poste de technicien.', 'job_application'],
    [
      'We help small businesses get on the first page of Google with SEO and backlinks. Book a free audit, quick call?',
      'advertising',
    ],
    [
      'Final notice: your account has been suspended. Legal action will follow. Click the link below within 24 hours to verify your account.',
      'phishing',
    ],
  ] as const)('sets aside « %s » as %s', (text, reason) => {
    const { kind, noiseReason, criticalReasons } = read(text);
    expect([kind, noiseReason]).toEqual(['noise', reason]);
    expect(criticalReasons).toEqual([]);
  });

  it('believes the envelope', () => {
    expect(read('La chaudière est en panne.', { noiseHint: 'auto_reply' }).noiseReason).toBe('auto_reply');
  });

  it('never calls a review noise, whatever it sells', () => {
    expect(read('Se désabonner. Infolettre.', { channel: 'review', starsOfFive: 5 }).kind).not.toBe('noise');
  });
});

describe('grievances', () => {
  it('quotes exact words and leaves evidence for each', () => {
    const text = 'Bonjour,\n\nLa pompe fuit depuis lundi. De plus, personne ne m’a rappelé.\n\nMerci';
    const { grievances, evidence } = read(text);
    expect(grievances.length).toBeGreaterThanOrEqual(2);
    for (const { start, end, quote, facet } of grievances) {
      expect(text.slice(start, end)).toBe(quote);
      expect(evidence.map(({ judgement }) => judgement)).toContain(`facet:${facet}`);
    }
    for (const { words, confidence } of evidence) {
      expect(text).toContain(words);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('reproaches nobody what the form itself asked', () => {
    const asked = [{ start: 0, end: 27 }];
    const text = 'Qu’est-ce qui vous a déplu?\nLa douche était froide.';
    const { cleanText, signals } = readItem(itemOf(text, { asked }), CONTEXT);
    expect(cleanText).toBe('La douche était froide.');
    expect(signals.grievances.map(({ quote }) => quote)).toEqual(['La douche était froide.']);
  });

  it('quotes the grief without the greeting before it', () => {
    expect(read("Bonjour, ce matin la douche n'avait plus d'eau chaude.").grievances[0]?.quote).toBe(
      "ce matin la douche n'avait plus d'eau chaude.",
    );
  });

  it('blames whoever the grievance is about, and not who is greeted or thanked', () => {
    expect(read('Bonjour Nadia,\nvotre technicien n’est jamais venu.').grievances[0]?.staff).toBeNull();
    expect(read('Marc m’a raccroché au nez.').grievances[0]?.staff).toBe('Marc Dubé');
    expect(read('Merci à Nadia pour sa patience. La chaudière est encore en panne.').grievances[0]?.staff).toBeNull();
  });

  it('knows the product by its name and never takes the name for a noise', () => {
    const { grievances } = read('Le Ronron 200 fait un bruit infernal toute la nuit.');
    expect(grievances[0]?.product).toBe('Ronron');
    expect(read('Le Ronron est arrivé, merci, il est parfait!').kind).toBe('praise');
  });

  it('keeps a soft remark in praise an irritant', () => {
    expect(read('Great stay, lovely staff, just a bit noisy in the morning.').severity).toBe(1);
  });
});

describe('what the boss must know at once', () => {
  it('is told calmly said danger', () => {
    const { criticalReasons, severity } = read(
      'Le détecteur de CO a sonné deux fois cette nuit après votre entretien.',
    );
    expect(criticalReasons).toContain('safety');
    expect(severity).toBe(8);
  });

  it('is told of a newborn without heating', () => {
    expect(read('Plus de chauffage depuis hier, nous avons un nouveau-né.').criticalReasons).toContain(
      'vulnerable_person',
    );
  });

  it('is left alone for an ordinary grievance', () => {
    expect(read('La facture est fausse de 12 $, merci de corriger.').criticalReasons).toEqual([]);
  });
});

describe('sums and shares', () => {
  it('reads money in both notations and the discount asked for', () => {
    const signals = read('You charged $6,480.00 instead of 1.180 €. I want 20 % off.');
    expect(signals.amountsCents).toEqual([648_000, 118_000]);
    expect(signals.discountPercent).toBe(20);
  });
});

describe('hostile and odd text', () => {
  it.each([
    '',
    ' ',
    '😡😡😡',
    '?'.repeat(5_000),
    'pas '.repeat(20_000),
    'a'.repeat(60_000),
    '« '.repeat(9_000),
    "'a ".repeat(9_000),
  ])('reads any text to its end (%#)', (text) => {
    for (const { start, end, quote } of read(text).grievances) expect(text.slice(start, end)).toBe(quote);
  });

  it('says the same of the same message', () => {
    const item = itemOf('La pompe fuit depuis lundi, je veux être remboursé.');
    expect(readItem(item, CONTEXT)).toEqual(readItem(item, CONTEXT));
  });
});
