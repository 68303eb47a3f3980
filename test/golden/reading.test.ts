import { type Firm, type Item, readItem, readingContextFor, type Signals } from '@doleances/core';
import { describe, expect, it } from 'vitest';

/** Acceptance sentences of REQUIREMENTS, read by the product as any firm would install it. */
const FIRM: Firm = {
  name: 'Atelier du Coin',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: [],
  staff: [
    { name: 'Julien Caron', aliases: ['Julien'], role: 'comptoir', location: null },
    { name: 'Ariane Roy', aliases: ['Ariane'], role: 'comptoir', location: null },
  ],
  products: [],
  conditions: [
    {
      id: 'delai-10-jours',
      title: { fr: 'Délai de livraison de dix jours', en: 'Ten days to deliver' },
      rule: { fr: 'La date de livraison ne se raccourcit pas.', en: 'The delivery date is not shortened.' },
      why: null,
      worryBehind: null,
      alternative: null,
      defaultResponse: 'negotiate',
      exceptions: [],
    },
    {
      id: 'choix-techniques',
      title: { fr: 'Les choix techniques sont à nous', en: 'Technical choices are ours' },
      rule: {
        fr: "Nous choisissons la base de données et l'architecture.",
        en: 'We choose the database and architecture.',
      },
      why: null,
      worryBehind: null,
      alternative: null,
      defaultResponse: 'refuse',
      exceptions: [],
    },
    {
      id: 'prix-ferme',
      title: { fr: 'Le prix ne se négocie pas', en: 'The price is firm' },
      rule: { fr: 'Aucun rabais sur le prix convenu.', en: 'No discount on the agreed price.' },
      why: null,
      worryBehind: null,
      alternative: null,
      defaultResponse: 'refuse',
      exceptions: [],
    },
  ],
  escalationContacts: [],
  reportRecipients: [],
};

const CONTEXT = readingContextFor(FIRM);

function read(text: string, given: Partial<Item> = {}): Signals {
  const item: Item = {
    externalId: 'acceptance',
    channel: 'email',
    direction: 'in',
    receivedAt: '2026-07-03T15:00:00Z',
    subject: null,
    text,
    author: { name: null, email: null },
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
    ...given,
  };
  const { signals } = readItem(item, CONTEXT);
  for (const { quote, start, end } of signals.grievances) expect(text.slice(start, end)).toBe(quote);
  return signals;
}

const facetsOf = ({ grievances }: Signals): readonly string[] => grievances.map(({ facet }) => facet);

describe('what one message says (C1)', () => {
  it('hears the delay, the packaging and the discount asked for (C1a)', () => {
    const signals = read("Franchement, deux jours de retard et l'emballage est moche. Je veux 10 % de remise.");
    expect(signals.kind).toBe('complaint');
    expect(facetsOf(signals).some((facet) => /delay|late/u.test(facet))).toBe(true);
    expect(facetsOf(signals)).toContain('packaging');
    expect(signals.remedySought).toBe('discount');
    expect(signals.discountPercent).toBe(10);
    expect(signals.severity).toBe(2);
  });

  it('keeps one small irritant out of a message of praise (C1b)', () => {
    const signals = read("Merci, c'était parfait, juste un peu long à l'accueil.");
    expect(signals.kind).toBe('complaint');
    expect(signals.grievances).toHaveLength(1);
    expect(facetsOf(signals)[0]).toMatch(/wait|slow-service/u);
    expect(signals.severity).toBe(1);
    expect(signals.criticalReasons).toEqual([]);
  });

  it('takes a question about opening hours for a question (C1c)', () => {
    const signals = read('Bonjour, quels sont vos horaires le samedi?');
    expect(signals.kind).toBe('question');
    expect(signals.grievances).toEqual([]);
  });

  it('counts the third request for a refund (C1d)', () => {
    const signals = read("C'est la troisième fois que je demande mon remboursement. Toujours rien.");
    expect(signals.kind).toBe('complaint');
    expect(signals.remedySought).toBe('refund');
    expect(signals.occurrence).toBe(3);
    expect(signals.severity).toBeGreaterThanOrEqual(4);
  });

  it('understands Québec French about a late delivery (C1e)', () => {
    const signals = read("J'suis pas content pantoute, la livraison a pris deux semaines au lieu de trois jours.");
    expect(signals.kind).toBe('complaint');
    expect(signals.language).toBe('fr');
    expect(facetsOf(signals).some((facet) => /delay|late/u.test(facet))).toBe(true);
  });

  it('is not fooled by mock praise (C1f)', () => {
    const signals = read('Super service, encore une facture en double, bravo!');
    expect(signals.kind).toBe('complaint');
    expect(signals.isIronic).toBe(true);
    expect(facetsOf(signals).some((facet) => /double-charge|invoice/u.test(facet))).toBe(true);
  });

  it('reads two languages in one sentence (C1g)', () => {
    const signals = read("The bouchon du flacon fuit again, c'est vraiment frustrating.");
    expect(signals.kind).toBe('complaint');
    expect(signals.language).toBe('mixed');
    expect(signals.occurrence).toBeGreaterThanOrEqual(2);
    expect(signals.grievances[0]?.target).toBe('product');
  });
});

describe('whom it speaks of (C5, C6)', () => {
  it('leaves a description unresolved and blames nobody (C5a)', () => {
    const signals = read("La grande blonde au comptoir m'a raccroché au nez, encore.");
    expect(signals.kind).toBe('complaint');
    expect(signals.grievances[0]?.staff).toBeNull();
    expect(signals.grievances[0]?.unresolvedStaff).toMatch(/grande blonde/u);
    expect(signals.grievances[0]?.staffCandidates).toEqual(['Julien Caron', 'Ariane Roy']);
    expect(signals.occurrence).toBeGreaterThanOrEqual(2);
  });

  it('calls the boss for a regulator, a third contact and a plain request for the boss (C6a)', () => {
    const signals = read(
      "Ça fait trois fois que j'appelle, Julien m'a traité de menteur. Je veux parler au patron, sinon j'appelle l'Office de la protection du consommateur.",
    );
    expect(signals.criticalReasons).toEqual(
      expect.arrayContaining(['asks_for_boss', 'legal_threat', 'repeat_unresolved']),
    );
    expect(signals.grievances.map(({ staff }) => staff)).toContain('Julien Caron');
    expect(signals.priorContactsClaimed).toBe(3);
  });

  it('does not wake the boss for a prospect who wants to do business (C6b)', () => {
    const signals = read('Je vous appelle demain pour voir avec votre patron si on fait affaire.');
    expect(signals.criticalReasons).toEqual([]);
    expect(signals.kind).not.toBe('complaint');
  });

  it('hears a calm account of a burn as an injury (C6c)', () => {
    const signals = read("Mon fils s'est brûlé avec votre bouilloire, la poignée a lâché.");
    expect(signals.criticalReasons).toContain('safety');
    expect(signals.severity).toBe(8);
  });

  it('hears discrimination (C6d)', () => {
    const signals = read('Votre vendeuse a refusé de me servir à cause de mon accent.');
    expect(signals.kind).toBe('complaint');
    expect(signals.criticalReasons).toContain('discrimination');
  });

  it('counts the contacts that nobody noted (C8a)', () => {
    const signals = read("J'ai appelé deux fois, personne n'a rien noté. Une étoile.", { channel: 'review' });
    expect(signals.kind).toBe('complaint');
    expect(signals.priorContactsClaimed).toBe(2);
  });
});

describe('follow-ups and limits (S3, S14, T2)', () => {
  it('hears a missing dish that is on the bill (S3)', () => {
    const signals = read("J'ai commandé une salade de plus, jamais arrivée, mais elle est sur l'addition.");
    expect(signals.kind).toBe('complaint');
    expect(signals.grievances.length).toBeGreaterThanOrEqual(1);
    expect(signals.remedySought).toBe('refund');
  });

  it('tells a status chase from a complaint (S14)', () => {
    expect(read('Bonjour, avez-vous des nouvelles de mon dossier?').kind).toBe('status_chase');
  });

  it('sees the deadline and the technical choice that are not the client’s to set (T2)', () => {
    const signals = read(
      "Je veux ça pour vendredi, pas la semaine prochaine, et c'est moi qui décide de la base de données.",
    );
    expect(signals.boundaryConditionIds).toEqual(expect.arrayContaining(['delai-10-jours', 'choix-techniques']));
  });

  it('sees a demand on the price with a threat to leave (T2b)', () => {
    const signals = read('Si vous ne baissez pas de 20 %, je vais ailleurs.');
    expect(signals.boundaryConditionIds).toContain('prix-ferme');
    expect(signals.criticalReasons).toContain('churn_threat');
  });

  it('takes a polite question about an earlier date for no demand (T2c)', () => {
    expect(read("Est-ce possible d'avoir la livraison un peu plus tôt?").boundaryConditionIds).toEqual([]);
  });

  it('does not take an outside deadline for a complaint (T3)', () => {
    const signals = read("Mon patron me tombe dessus si ce n'est pas en ligne vendredi.");
    expect(signals.criticalReasons).not.toContain('asks_for_boss');
  });
});
