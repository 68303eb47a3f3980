import { describe, expect, test } from 'vitest';
import type { Firm } from '../../firm/firm.ts';
import { sentencesFrom } from '../../text/sentences.ts';
import { capturedClient } from './capture.ts';
import { keepingOf } from './keeping.ts';
import { promisesFrom } from './promises.ts';

const firm: Firm = {
  name: 'Atelier Beauséjour',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: [],
  staff: [{ name: 'Nadia Roy', aliases: ['Nadia'], role: 'planification', location: null }],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
};
/** Friday 3 July 2026, 15:00. */
const sentAt = '2026-07-03T15:00:00-04:00';

function read(text: string, direction: 'in' | 'out') {
  return promisesFrom({
    text,
    sentences: sentencesFrom(text),
    direction,
    channel: 'email',
    sentAt,
    firm,
    authorName: 'Zoé',
  });
}
const ours = (text: string) => read(text, 'out').promises;
const recalled = (text: string) => read(text, 'in').promises;

describe('one promise told in two sentences', () => {
  test('is counted once, with the day that one of them names', () => {
    const twice = recalled('Vous m’avez dit « nous vous rappelons demain ». Vous deviez me rappeler mardi. Personne.');
    expect(twice).toHaveLength(1);
    expect(twice[0]).toMatchObject({ action: 'appel', state: 'broken', due: '2026-06-30T23:59:59-04:00' });
    expect(recalled('Nadia said she would call. She was supposed to call on Tuesday. Nothing.')).toHaveLength(1);
  });

  test('a promise made anew is another one', () => {
    const anew = 'On m’a promis de me rappeler. Le lendemain, on m’a encore promis de me rappeler. Rien.';
    expect(recalled(anew)).toHaveLength(2);
  });
});

describe('promises in our words', () => {
  test('S1: a conditional promise has a condition and no date', () => {
    const [promise] = ours('Si une chambre se libère, je vous écris un courriel.');
    expect(promise).toMatchObject({
      action: 'courriel',
      due: null,
      condition: 'Si une chambre se libère',
      state: 'open',
    });
  });

  test('S2: the clerk promises, the boss must perform', () => {
    const [promise] = ours('Ma patronne vous rappellera pour confirmer la date de livraison.');
    expect(promise).toMatchObject({ action: 'appel', promisor: 'Zoé', performer: 'patronne', due: null });
  });

  test('S4: "dans les prochains jours" is five business days', () => {
    const [promise] = ours('Un représentant vous contactera dans les prochains jours pour fixer un rendez-vous.');
    expect(promise).toMatchObject({ performer: 'représentant', action: 'appel' });
    expect(promise?.due?.slice(0, 10)).toBe('2026-07-10');
  });

  test('S5: Tuesday, 48 hours and the end of the day are dates', () => {
    expect(ours("Je vous envoie le devis d'ici mardi.")[0]).toMatchObject({
      action: 'envoi',
      due: '2026-07-07T23:59:59-04:00',
    });
    expect(ours('On vous rappelle sous 48 h.')[0]).toMatchObject({ action: 'appel', due: '2026-07-05T15:00:00-04:00' });
    expect(ours('Je vous reviens là-dessus en fin de journée.')[0]?.due).toBe('2026-07-03T17:00:00-04:00');
  });

  test('S6: a possibility, a reminder, a request and a refusal to promise are no promises', () => {
    expect(ours('On pourrait peut-être regarder ça un jour.')).toEqual([]);
    expect(ours('Je vous rappelle que la facture est due vendredi.')).toEqual([]);
    expect(recalled("Rappelez-moi demain matin, s'il vous plaît.")).toEqual([]);
    expect(ours('Je ne peux pas vous promettre de livrer vendredi.')).toEqual([]);
  });

  test('S8: a promise in two languages, due at the end of Friday morning', () => {
    const [promise] = ours("Bonjour, I'll call you back vendredi matin sans faute.");
    expect(promise).toMatchObject({ action: 'appel', due: '2026-07-10T12:00:00-04:00' });
  });

  test('S11: "pas avant jeudi" tells a new day for an old promise', () => {
    const found = read("Je n'aurai la réponse que jeudi, je vous tiens au courant.", 'out');
    expect(found.promises[0]?.due?.slice(0, 10)).toBe('2026-07-09');
    expect(found.evidence.map(({ rule }) => rule)).toContain('renegotiates');
  });

  test('S12: a note typed in five seconds is a promise about a client', () => {
    const note = 'rappeler Tremblay ven conf livraison';
    expect(ours(note)[0]).toMatchObject({ action: 'appel', due: '2026-07-10T23:59:59-04:00' });
    expect(capturedClient(note)).toBe('Tremblay');
  });

  test('what we did, what we ask of the client and what we leave open are no promises', () => {
    for (const text of [
      'Le technicien est passé hier.',
      'Please send us the photos by Monday.',
      'If you send me two dates, we can look for a new slot.',
      'Nos bureaux seront fermés le lundi 6 juillet.',
      'Our promise has always been quality work.',
      'You will find the invoice attached.',
      'We hope to see you again soon.',
    ]) {
      expect(ours(text)).toEqual([]);
    }
  });

  test('two things for two days are two promises, one thing for two days is one', () => {
    expect(ours('La grille sera envoyée lundi, le contrat mardi.').map(({ due }) => due?.slice(0, 10))).toEqual([
      '2026-07-06',
      '2026-07-07',
    ]);
    expect(ours("You'll get the part by Thursday, Friday worst case.").map(({ due }) => due?.slice(0, 10))).toEqual([
      '2026-07-10',
    ]);
  });

  test('every quote is an exact slice, and one of ours gets the name the firm gives', () => {
    const text = 'Bonjour. Nadia passera chez vous mardi à 9 h, et je vous confirme le prix demain.';
    for (const promise of ours(text)) expect(text.slice(promise.start, promise.end)).toBe(promise.quote);
    expect(ours(text)[0]?.performer).toBe('Nadia Roy');
  });
});

test('"Karim est passé ce matin" tells what was done and promises nothing', () => {
  for (const text of [
    'Nadia est passée ce matin.',
    'Le technicien est venu vendredi.',
    'Je vous rappelle le règlement.',
  ])
    expect(ours(text)).toEqual([]);
  expect(ours('Je vous rappelle le 27 juillet.')).toHaveLength(1);
});

describe('promises a client recalls', () => {
  test('S7: "Ça fait deux semaines qu’on devait me rappeler" is a call broken fourteen days ago', () => {
    const [promise] = recalled("Ça fait deux semaines qu'on devait me rappeler.");
    expect(promise).toMatchObject({ action: 'appel', state: 'broken', voice: 'reproach' });
    expect(promise?.due?.slice(0, 10)).toBe('2026-06-19');
  });

  test('a day still ahead is open, a kept word is kept', () => {
    expect(recalled("She said she'd have the refund by Friday.")[0]?.state).toBe('open');
    expect(recalled('Nadia m’a rappelée le jour même, comme promis. Merci!')[0]?.state).toBe('kept');
  });

  test('"I was told they would call" and nobody did is broken', () => {
    expect(recalled('I was told accounting would call me back tomorrow. Nobody did.')[0]).toMatchObject({
      action: 'appel',
      state: 'broken',
      due: null,
    });
  });

  test('who « m’a parlé » assured nothing but what they spoke of, and nothing where nobody spoke of it', () => {
    const rude = 'Nadia m’a parlé comme si j’étais une niaiseuse quand j’ai demandé pourquoi ça faisait du bruit.';
    expect(recalled(rude)).toEqual([]);
    expect(recalled('Personne ne m’a parlé de frais additionnels avant la visite.')).toEqual([]);
    expect(recalled('On ne m’a jamais parlé d’une visite facturée demain.')).toEqual([]);
    expect(recalled('Nadia m’a parlé d’un remplacement d’ici vendredi, et rien.')).toMatchObject([{ state: 'broken' }]);
  });
  test('S14 and the client’s own plans are no promises of ours', () => {
    for (const text of [
      'Bonjour, avez-vous des nouvelles de mon dossier?',
      'Je vous rappelle demain.',
      'On m’a dit que c’était complet.',
      'The brochure said breakfast was included.',
    ]) {
      expect(recalled(text)).toEqual([]);
    }
  });
});

describe('was it kept?', () => {
  const promise = { quote: 'Je vous envoie le devis mardi.', action: 'envoi', due: '2026-07-07T23:59:59-04:00' };
  const when = { asOf: '2026-07-20T12:00:00-04:00', timeZone: 'America/Toronto' };
  const message = (text: string, at: string) => [{ id: 'm1', sentAt: at, text, isSameThread: true }];

  test('a message that does it in time keeps it, two days later is late', () => {
    const text = 'Tel que promis, voici le devis.';
    expect(keepingOf(promise, message(text, '2026-07-07T18:00:00-04:00'), when).state).toBe('kept');
    expect(keepingOf(promise, message(text, '2026-07-09T09:00:00-04:00'), when)).toMatchObject({
      state: 'late',
      words: text,
    });
  });

  test('without evidence it is open until its day and broken after', () => {
    expect(keepingOf(promise, [], { ...when, asOf: '2026-07-06T12:00:00-04:00' }).state).toBe('open');
    expect(keepingOf(promise, [], when).state).toBe('broken');
    expect(keepingOf(promise, message('Merci de votre patience.', '2026-07-06T12:00:00-04:00'), when).state).toBe(
      'broken',
    );
  });

  test('told before the day that it will be later, it is renegotiated', () => {
    const told = message("Je n'aurai le devis que vendredi, je vous tiens au courant.", '2026-07-06T09:00:00-04:00');
    const asOf = '2026-07-08T09:00:00-04:00';
    expect(keepingOf(promise, told, { ...when, asOf })).toMatchObject({ state: 'renegotiated' });
  });

  test('an enclosure about something else proves nothing', () => {
    const other = message('Votre reçu est en pièce jointe.', '2026-07-06T09:00:00-04:00');
    expect(keepingOf(promise, other, when).state).toBe('broken');
  });
});
