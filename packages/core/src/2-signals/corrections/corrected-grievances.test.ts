import { describe, expect, it } from 'vitest';
import { correctedAfter, correctionOf } from './corrections.fixture.ts';

const BELL = 'La sonnette du comptoir ne marche jamais.';
const BELL_AGAIN = 'Encore une fois la sonnette du comptoir ne marchait pas.';
const BIKE = 'La sonnette du vélo loué est tombée en route.';
const PORRIDGE = 'Le porridge du matin est froid et collant.';

const bellIsWelcome = () => correctionOf({ text: BELL, field: 'facet', is: 'poor-welcome' });

describe('what was corrected in this very message', () => {
  it('holds, with its target and its reason', () => {
    const own = { ...bellIsWelcome(), complaintId: 'cmp_own' };
    const { grievances, evidence } = correctedAfter([own], [BELL]);
    expect(grievances).toMatchObject([{ quote: BELL, facet: 'poor-welcome', target: 'staff' }]);
    expect(evidence).toMatchObject([
      { judgement: 'facet:poor-welcome', words: BELL, confidence: 1, learnt: { from: 'own', correctionId: own.id } },
    ]);
  });

  it('holds also where the rules meanwhile cut the clause elsewhere', () => {
    const own = correctionOf({ complaintId: 'cmp_own', text: BELL.slice(3, 30), field: 'severity', is: '4' });
    const { grievances } = correctedAfter([{ ...own, span: { start: 3, end: 30 } }], [BELL]);
    expect(grievances).toMatchObject([{ quote: BELL, severity: 4 }]);
  });

  it('is the newest word on it, and of its own grievance alone', () => {
    const first = { ...bellIsWelcome(), complaintId: 'cmp_own' };
    const second = { ...first, id: first.id + 1_000, is: 'rudeness' };
    const { grievances } = correctedAfter([first, second], [BELL, PORRIDGE]);
    expect(grievances.map(({ facet }) => facet)).toEqual(['rudeness', 'other']);
  });

  it('stays a grievance where the rules no longer see one', () => {
    const start = PORRIDGE.length + 1;
    const own = { ...bellIsWelcome(), complaintId: 'cmp_own', span: { start, end: start + BELL.length } };
    const { grievances } = correctedAfter([own], [PORRIDGE], { unseen: BELL });
    expect(grievances.map(({ quote, facet }) => [quote, facet])).toEqual([
      [PORRIDGE, 'other'],
      [BELL, 'poor-welcome'],
    ]);
    const elsewhere = { ...own, span: { start: 3, end: 3 + BELL.length } };
    expect(correctedAfter([elsewhere], [PORRIDGE], { unseen: BELL }).grievances).toHaveLength(1);
  });
});

describe('what was corrected in a near message', () => {
  it('carries over to what says nearly the same, and tells the neighbour and the common words', () => {
    const correction = bellIsWelcome();
    const { grievances, evidence } = correctedAfter([correction], [BELL_AGAIN]);
    expect(grievances).toMatchObject([{ facet: 'poor-welcome', target: 'staff' }]);
    expect(evidence).toMatchObject([{ learnt: { from: 'neighbour', complaintId: correction.complaintId } }]);
    const words = evidence[0]?.learnt?.words.map(({ word }) => word);
    expect(words).toEqual(expect.arrayContaining(['sonnette', 'comptoir', 'marchait']));
    expect(evidence[0]?.learnt?.similarity).toBeGreaterThan(0.45);
  });

  it('does not carry over on one word, nor to what has none in common', () => {
    expect(correctedAfter([bellIsWelcome()], [BIKE, PORRIDGE]).evidence).toEqual([]);
    const disappointed = correctionOf({ text: 'Je suis très déçu du service.', field: 'facet', is: 'rudeness' });
    expect(correctedAfter([disappointed], ['Je suis très déçue de la chambre.']).evidence).toEqual([]);
  });

  it('carries over from one language to the other where the meaning is plainly the same', () => {
    const text = "Personne ne m'a rappelé malgré trois messages.";
    const corrections = [correctionOf({ text, field: 'facet', is: 'reception' })];
    const told = 'Nobody called me back despite three messages.';
    expect(correctedAfter(corrections, [told], { language: 'en' }).grievances).toMatchObject([{ facet: 'reception' }]);
    const other = 'Nobody changed the towels in three days.';
    expect(correctedAfter(corrections, [other], { language: 'en' }).evidence).toEqual([]);
  });

  it('must be nearer where the rules did not make the very mistake that was corrected', () => {
    const correction = correctionOf({ text: PORRIDGE, field: 'facet', is: 'cleanliness' });
    const near = 'Le café du matin est froid, le porridge aussi.';
    expect(correctedAfter([correction], [near]).grievances).toMatchObject([{ facet: 'cleanliness' }]);
    const readOtherwise = correctedAfter([{ ...correction, was: 'delay' }], [near]);
    expect(readOtherwise.grievances).toMatchObject([{ facet: 'other' }]);
  });

  it('raises a severity, and never makes something critical look mild', () => {
    const grave = correctionOf({ text: BELL, field: 'severity', was: '2', is: '4' });
    expect(correctedAfter([grave], [BELL_AGAIN]).grievances).toMatchObject([{ severity: 4 }]);
    const mild = { ...grave, is: '1' };
    expect(correctedAfter([mild], [BELL_AGAIN]).grievances).toMatchObject([{ severity: 1 }]);
    const critical = correctedAfter([mild], [BELL_AGAIN], { criticalReasons: ['vulnerable_person'] });
    expect(critical).toMatchObject({ grievances: [{ severity: 2 }], evidence: [] });
    const own = correctedAfter([{ ...mild, complaintId: 'cmp_own' }], [BELL], { criticalReasons: ['safety'] });
    expect(own.grievances).toMatchObject([{ severity: 1 }]);
  });

  it('puts a near grievance into the theme where the first was moved', () => {
    const moved = correctionOf({ text: BELL, field: 'theme', was: 'thm_other', is: 'thm_reception' });
    const { grievances } = correctedAfter([moved], [BELL_AGAIN, PORRIDGE]);
    expect(grievances.map(({ movedTo }) => movedTo)).toEqual(['thm_reception', undefined]);
  });
});

describe('many corrections', () => {
  const STUCK = ["L'ascenseur est resté bloqué entre deux étages."];
  const LIFTS = [
    "L'ascenseur s'est arrêté entre deux étages.",
    'Ascenseur bloqué tout le samedi.',
    "Coincés vingt minutes dans l'ascenseur.",
    "L'ascenseur reste bloqué une fois sur deux.",
    'On a monté six étages à pied, ascenseur en panne.',
  ];
  const BUFFETS = [
    'Le buffet était vide à huit heures.',
    'Buffet tiède et sans fruits.',
    'Au buffet il ne restait que du pain.',
    'Le buffet ferme trop tôt.',
    'Buffet vide, personne pour le garnir.',
  ];
  const labels = () =>
    [...LIFTS, ...BUFFETS].map((text, place) =>
      correctionOf({ text, field: 'facet', is: place < LIFTS.length ? 'lift' : 'buffet' }),
    );

  it('weigh words from five labels of a value on, and say which', () => {
    const { grievances, evidence } = correctedAfter(labels(), STUCK);
    expect(grievances).toMatchObject([{ facet: 'lift' }]);
    expect(evidence[0]?.learnt).toMatchObject({ from: 'weights', correctionId: null });
    expect(evidence[0]?.learnt?.words[0]).toMatchObject({ word: 'ascenseur', weight: expect.any(Number) });
  });

  it('speak by their neighbours alone where no value has five labels', () => {
    const { evidence } = correctedAfter(labels().slice(1, -1), STUCK);
    expect(evidence[0]?.learnt?.from).toBe('neighbour');
  });

  it('are silent about a text that resembles none of them', () => {
    expect(correctedAfter(labels(), ['Le facteur a sonné à la mauvaise porte.']).evidence).toEqual([]);
  });

  it('teach the same in whatever order they are given', () => {
    const given = labels();
    expect(correctedAfter(given.toReversed(), STUCK)).toEqual(correctedAfter(given, STUCK));
  });
});
