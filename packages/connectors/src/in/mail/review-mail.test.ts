import { describe, expect, test } from 'vitest';
import { parseMail } from './parse-mail.ts';
import { reviewMailFrom } from './review-mail.ts';

const read = (address: string, subject: string, lines: readonly string[]) =>
  reviewMailFrom({ from: { name: 'Site', email: address }, subject, text: lines.join('\n') });

const GOOGLE = 'businessprofile-noreply@google.com';
const FOOT = ['Répondre à l’avis', 'https://business.google.com/reviews/x', 'Google LLC, 1600 Amphitheatre Parkway'];

describe('a new review', () => {
  test('of Google, in French', () => {
    const lines = [
      'Jean Tremblay a laissé un avis sur Café Laval',
      '',
      '★★☆☆☆',
      '',
      'Comptoir lent.',
      'Personne ne sourit.',
      '',
      ...FOOT,
    ];
    expect(read(GOOGLE, 'Jean Tremblay a laissé un avis sur Café Laval', lines)).toEqual({
      author: { name: 'Jean Tremblay', email: null },
      stars: 2,
      text: 'Comptoir lent.\nPersonne ne sourit.',
      place: 'Café Laval',
    });
  });

  test('of Google, in English and in quotation marks', () => {
    const lines = [
      'Hi Marie,',
      'Jane Doe left a review for Café Laval.',
      'Rated 1 out of 5',
      '“Cold food. The waiter said “so what?”.”',
      '',
      'Read review',
      'This email was sent to you',
    ];
    expect(read(GOOGLE, 'Jane Doe left a review for Café Laval', lines)).toMatchObject({
      author: { name: 'Jane Doe' },
      stars: 1,
      text: expect.stringContaining('Cold food.'),
      place: 'Café Laval',
    });
  });

  test('stars alone have no words', () => {
    const lines = ['Jean a laissé un avis sur Café Laval', '1 étoile', ...FOOT];
    expect(read(GOOGLE, 'Jean a laissé un avis sur Café Laval', lines)).toMatchObject({ stars: 1, text: '' });
  });

  test('of Trustpilot, with a title', () => {
    const lines = [
      'Bonjour,',
      'Vous avez reçu un nouvel avis 1 étoile de John D.',
      'Jamais livré',
      'Trois semaines sans nouvelles.',
      'Répondre à cet avis',
      'L’équipe Trustpilot',
    ];
    expect(read('noreply@trustpilot.com', 'Nouvel avis 1 étoile de John D.', lines)).toEqual({
      author: { name: 'John D', email: null },
      stars: 1,
      text: 'Jamais livré\nTrois semaines sans nouvelles.',
      place: null,
    });
    expect(read('no-reply@business.trustpilotmail.com', 'New 2-star review from Anna', ['Late again.'])).toMatchObject({
      author: { name: 'Anna' },
      stars: 2,
      text: 'Late again.',
    });
  });

  test('of Facebook, which counts no stars', () => {
    expect(
      read('notification@facebookmail.com', 'Marie Roy ne recommande pas Café Laval', [
        '« Attente interminable »',
        'Voir l’avis',
      ]),
    ).toMatchObject({
      author: { name: 'Marie Roy' },
      stars: 1,
      text: 'Attente interminable',
    });
    expect(read('notification@facebookmail.com', 'Sam Lee recommends Café Laval', ['Great staff'])).toMatchObject({
      stars: 5,
    });
  });

  test('of the App Store', () => {
    const lines = [
      'You have a new customer review.',
      '★★☆☆☆',
      'Laggy',
      'It freezes each morning.',
      'by Zoé – Oct 3, 2026',
      'View in App Store Connect',
    ];
    expect(read('no_reply@email.apple.com', 'New customer review for Ma Boutique', lines)).toMatchObject({
      stars: 2,
      text: expect.stringContaining('It freezes each morning.'),
    });
  });

  test('of Tripadvisor: stars and a link, its words are not kept', () => {
    const lines = [
      'Luc a publié un avis sur Auberge du Lac',
      '1 sur 5',
      'Draps sales',
      'https://www.tripadvisor.fr/Owner?r=12',
    ];
    expect(read('noreply@e.tripadvisor.fr', 'Luc a publié un avis sur Auberge du Lac', lines)).toMatchObject({
      stars: 1,
      text: 'https://www.tripadvisor.fr/Owner?r=12',
    });
  });
});

test.each([
  ['L’équipe est désagréable.'],
  ['Thank you for nothing.'],
  ['Répondre à mon avis prendrait deux minutes, mais non.'],
  ['The support team never calls back.'],
  ['You received my money and I received nothing.'],
  ['Lire la facture demande un diplôme.'],
  ['Voir le patron est impossible'],
])('a reviewer who begins with %j keeps every word', (sentence) => {
  const lines = ['Jean a laissé un avis sur Café Laval', '★☆☆☆☆', sentence, 'Fin.', ...FOOT];
  expect(read(GOOGLE, 'Jean a laissé un avis sur Café Laval', lines)?.text).toBe(`${sentence}\nFin.`);
});

test.each([
  ['jean@client.example', 'J’ai laissé un avis sur Google'],
  ['evil@google.com.example', 'Jean a laissé un avis sur Café Laval'],
  [GOOGLE, 'Votre récapitulatif mensuel: 3 nouveaux avis'],
  [GOOGLE, 'How to get more reviews'],
  ['noreply@trustpilot.com', 'Merci pour votre avis sur Trustpilot'],
  ['drive-shares-noreply@google.com', 'Luc shared a file with you'],
])('%s, "%s" is ordinary mail', (address, subject) => {
  expect(read(address, subject, ['Bonjour'])).toBeNull();
});

test('a whole message comes as a review, not as a newsletter', async () => {
  const raw = [
    `From: Google Business Profile <${GOOGLE}>`,
    'To: patron@cafe.example',
    'Subject: =?utf-8?Q?Jean_Tremblay_a_laiss=C3=A9_un_avis_sur_Caf=C3=A9_Laval?=',
    'Date: Tue, 3 Mar 2026 10:12:00 -0500',
    'List-Unsubscribe: <https://google.com/u>',
    'Precedence: bulk',
    'Message-ID: <r1@google.com>',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Jean Tremblay a laissé un avis sur Café Laval</p><p>★☆☆☆☆</p><p>Comptoir lent</p><p><a href="https://g.co/x">Répondre</a></p>',
  ].join('\r\n');
  const parsed = await parseMail(Buffer.from(raw));
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      channel: 'review',
      author: { name: 'Jean Tremblay', email: null },
      starsOfFive: 1,
      text: 'Comptoir lent',
      subject: null,
      location: 'Café Laval',
      noiseHint: null,
    },
  });
});
