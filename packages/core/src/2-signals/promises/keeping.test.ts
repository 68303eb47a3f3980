import { describe, expect, test } from 'vitest';
import { sentencesFrom } from '../../text/sentences.ts';
import { keepingOf } from './keeping.ts';
import type { LaterMessage } from './later-message.ts';
import { promisesFrom } from './promises.ts';

/** Monday 6 July 2026, 10:00 in Montréal. */
const MADE_AT = '2026-07-06T10:00:00-04:00';
const AS_OF = '2026-08-31T12:00:00-04:00';
const place = { country: 'CA', region: 'QC', timeZone: 'America/Toronto' } as const;
const firm = {
  name: 'Atelier Beauséjour',
  locale: 'fr-CA',
  currency: 'CAD',
  locations: [],
  staff: [
    { name: 'Nadia Roy', aliases: ['Nadia'], role: 'planification', location: null },
    { name: 'Marc Petit', aliases: ['Marc'], role: 'technicien', location: null },
  ],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
  ...place,
} as const;

function promisesIn(text: string) {
  const sentences = sentencesFrom(text);
  const input = {
    text,
    sentences,
    direction: 'out',
    channel: 'email',
    sentAt: MADE_AT,
    firm,
    authorName: 'Zoé',
  } as const;
  return promisesFrom(input).promises;
}

type Later = readonly [on: string, text: string, rest?: Partial<LaterMessage>];

/** What became of the promise of a text, by what was written afterwards. @param which Place of the promise in it. */
function keepingAfter(text: string, later: readonly Later[], which = 0) {
  const promises = promisesIn(text);
  const promise = promises[which];
  if (promise === undefined) throw new Error(`no promise read in: ${text}`);
  const rivals = promises.filter((other) => other !== promise);
  const messages = later.map(([on, said, rest], at) => ({
    id: `m${at}`,
    sentAt: `2026-07-${on}:00-04:00`,
    text: said,
    isSameThread: true,
    ...rest,
  }));
  return keepingOf({ ...promise, madeAt: MADE_AT, rivals }, messages, { asOf: AS_OF, ...place });
}
const stateAfter = (...given: Parameters<typeof keepingAfter>) => keepingAfter(...given).state;

describe('a later message shows it done', () => {
  test.each<[string, Later]>([
    ['Je vous rappelle mercredi.', ['08T16:00', 'Merci pour votre temps ce matin, votre fils est bien sympathique.']],
    ['Je vous rappelle mercredi.', ['09T08:30', 'Comme je vous le disais hier au téléphone, la pièce est commandée.']],
    ['I will call you on Wednesday.', ['08T17:10', 'It was good to talk with you this afternoon.']],
    ['Marc passera chez vous jeudi matin.', ['10T09:00', 'Marc est revenu enchanté de votre chien.']],
    ['Our technician will come on Thursday.', ['10T08:15', 'Thanks for the coffee yesterday, the boiler hums.']],
    ['Vous serez remboursée de 84,50 $ d’ici vendredi.', ['09T11:00', 'Les 84,50 $ sont repartis sur votre carte.']],
    ['You will get your $1,250 back by Friday.', ['10T09:00', 'The wire of $1,250.00 went out this morning.']],
    ['Je vous envoie la soumission jeudi.', ['09T15:00', 'La soumission est jointe, bonne lecture!']],
    ['La porte sera réparée d’ici vendredi.', ['10T16:00', 'C’est posé depuis ce midi, et ça ferme comme un coffre.']],
    ['The heat pump will be fixed by Friday.', ['10T16:00', 'Glad it is running again since noon.']],
    ['On vous livre la table vendredi.', ['13T09:00', 'Contente de savoir la table à sa place.']],
  ])('%s', (promise, message) => {
    expect(stateAfter(promise, [message])).toBe('kept');
  });

  test('a new subject line may say it', () => {
    const done: Later = ['09T11:00', 'Bon été!', { subject: 'Virement fait' }];
    expect(stateAfter('Vous serez remboursé d’ici vendredi.', [done])).toBe('kept');
    const old: Later = ['09T11:00', 'Bon été!', { subject: 'RE: Virement fait' }];
    expect(stateAfter('Vous serez remboursé d’ici vendredi.', [old])).toBe('broken');
  });

  test('another person may do it', () => {
    const byNadia: Later = ['09T11:00', 'Ici Nadia, de la comptabilité : les 84,50 $ ont été remis sur votre carte.'];
    expect(stateAfter('Vous serez remboursée de 84,50 $ d’ici vendredi.', [byNadia])).toBe('kept');
  });

  test('in another thread it must name the thing', () => {
    const elsewhere = { isSameThread: false };
    const promise = 'Les boîtes partagées seront rétablies d’ici vendredi.';
    expect(stateAfter(promise, [['10T11:00', 'Les boîtes partagées sont rétablies.', elsewhere]])).toBe('kept');
    expect(stateAfter(promise, [['10T11:00', 'Votre facture a été corrigée.', elsewhere]])).toBe('broken');
  });
});

describe('the day it was done', () => {
  test.each<[string, Later, 'kept' | 'late']>([
    ['Je vous envoie la soumission mardi.', ['09T09:00', 'Voici la soumission.'], 'late'],
    ['Marc passera chez vous mardi.', ['10T09:00', 'Marc est passé mardi et tout chauffe.'], 'kept'],
    ['Marc passera chez vous mardi.', ['10T09:00', 'Marc est passé mercredi et tout chauffe.'], 'late'],
    ['Marc passera chez vous mardi.', ['09T09:00', 'J’avais dit mardi : Marc est passé hier, tout chauffe.'], 'late'],
    ['The door will be fixed by Tuesday.', ['10T09:00', 'The door was fixed on Tuesday at four.'], 'kept'],
    [
      'The door will be fixed by Tuesday.',
      ['08T09:00', 'The door is fixed, one day late, with our apologies.'],
      'late',
    ],
    ['Marc passera chez vous mardi.', ['08T09:00', 'Marc me dit que tout chauffe chez vous.'], 'kept'],
  ])('%s → %s', (promise, message, state) => {
    expect(stateAfter(promise, [message])).toBe(state);
  });
});

describe('what shows nothing', () => {
  test.each<[string, Later]>([
    ['Je vous rappelle mercredi.', ['08T16:00', 'Je n’ai pas pu vous appeler aujourd’hui, pardon.']],
    ['Je vous envoie la soumission jeudi.', ['09T15:00', 'Je n’ai pas encore la soumission du fournisseur.']],
    ['Je vous envoie la soumission vendredi.', ['07T15:00', 'Merci pour votre patience.']],
    ['Marc passera chez vous jeudi.', ['09T18:00', 'Personne n’est venu chez vous, et j’en suis désolée.']],
    ['You will get your $1,250 back by Friday.', ['10T09:00', 'The refund has not been released yet.']],
    ['You will get your $1,250 back by Friday.', ['08T09:00', 'Could you confirm your address?']],
    [
      'Vous serez remboursée de 840 $ d’ici vendredi.',
      ['10T09:00', 'Une partie, soit 400 $, a été remise sur votre carte; le reste suivra.'],
    ],
    ['La porte sera réparée d’ici vendredi.', ['10T09:00', 'Le menuisier passera lundi prochain.']],
    ['Our technician will come on Thursday.', ['09T18:00', 'Our technician couldn’t make it today.']],
  ])('%s', (promise, message) => {
    expect(stateAfter(promise, [message])).toBe('broken');
  });

  test('what keeps the other promise of the same letter does not keep this one', () => {
    const text = 'Vous aurez le devis demain. Et Marc passera chez vous mercredi.';
    const sent: Later = ['07T11:00', 'Voici le devis.'];
    expect(stateAfter(text, [sent], 0)).toBe('kept');
    expect(stateAfter(text, [sent], 1)).toBe('broken');
  });

  test('a talk of today does not keep a call promised in three weeks', () => {
    const talk: Later = ['07T11:00', 'Merci pour notre appel de ce matin.'];
    expect(stateAfter('Je vous rappelle le 27 juillet.', [talk])).toBe('broken');
  });
});

describe('what the client says', () => {
  const fromClient = { isFromClient: true };

  test('the client confirms', () => {
    const thanks: Later = ['09T18:00', 'Bien reçu la soumission, merci!', fromClient];
    expect(stateAfter('Je vous envoie la soumission jeudi.', [thanks])).toBe('kept');
    const came: Later = ['09T18:00', 'Your technician came at nine, everything works.', fromClient];
    expect(stateAfter('Our technician will come on Thursday.', [came])).toBe('kept');
  });

  test('the client denies what we said', () => {
    const said: Later = ['09T11:00', 'Les 84,50 $ ont été remis sur votre carte.'];
    const denied: Later = ['17T11:00', 'Toujours rien reçu : aucun remboursement sur ma carte.', fromClient];
    expect(stateAfter('Vous serez remboursée de 84,50 $ d’ici vendredi.', [said])).toBe('kept');
    expect(stateAfter('Vous serez remboursée de 84,50 $ d’ici vendredi.', [said, denied])).toBe('broken');
    const again: Later = ['20T11:00', 'Les 84,50 $ ont été remis sur votre carte ce matin, preuve jointe.'];
    expect(stateAfter('Vous serez remboursée de 84,50 $ d’ici vendredi.', [said, denied, again])).toBe('late');
  });

  test('a question of the client confirms nothing', () => {
    const asks: Later = ['09T18:00', 'Avez-vous envoyé la soumission?', fromClient];
    expect(stateAfter('Je vous envoie la soumission jeudi.', [asks])).toBe('broken');
  });
});

describe('told before the day that it will be later (S11)', () => {
  const promise = 'Je vous envoie la soumission mercredi.';
  test.each<[string, string]>([
    ['Je n’aurai la soumission que vendredi, je vous tiens au courant.', '2026-07-10'],
    ['La soumission est repoussée à vendredi.', '2026-07-10'],
    ['I will send the quote on Friday instead.', '2026-07-10'],
  ])('%s', (told, newDay) => {
    const keeping = keepingAfter(promise, [['07T09:00', told]]);
    expect(keeping.newDue?.slice(0, 10)).toBe(newDay);
    expect(keeping.state).toBe('broken');
    expect(
      stateAfter(promise, [
        ['07T09:00', told],
        ['10T09:00', 'Voici la soumission.'],
      ]),
    ).toBe('kept');
    expect(
      stateAfter(promise, [
        ['07T09:00', told],
        ['13T09:00', 'Voici la soumission.'],
      ]),
    ).toBe('late');
  });

  test('told afterwards it stays broken, and done then it is late', () => {
    const told: Later = ['09T09:00', 'Je n’aurai la soumission que vendredi.'];
    expect(keepingAfter(promise, [told])).toMatchObject({ state: 'broken', newDue: null });
    expect(stateAfter(promise, [told, ['10T09:00', 'Voici la soumission.']])).toBe('late');
  });
});

test('the order in which messages are given does not matter', () => {
  const later: readonly Later[] = [
    ['07T09:00', 'Je n’aurai la soumission que vendredi.'],
    ['10T09:00', 'Voici la soumission.'],
    ['12T09:00', 'Merci, bien reçu la soumission.', { isFromClient: true }],
  ];
  const promise = 'Je vous envoie la soumission mercredi.';
  const { messageId: _one, ...forward } = keepingAfter(promise, later);
  const { messageId: _other, ...backward } = keepingAfter(promise, later.toReversed());
  expect(backward).toEqual(forward);
});
