import { expect, test } from 'vitest';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import type { SilenceFinding } from './silence.ts';
import { isAlarm, nilMail, silenceMail } from './silence-mail.ts';

const finding = (changes: Partial<SilenceFinding> = {}): SilenceFinding => ({
  ...{ stream: 'location:Laval', kind: 'location', name: 'Laval', state: 'below_peers' },
  ...{ complaints: 3, expected: 28.9, since: '2026-08-24', weeks: 13, probability: 2e-5, cause: 'suppressed' },
  ...{ causeLabel: null, why: null, reason: { fr: '3 plaintes en 13 semaines.', en: '3 complaints in 13 weeks.' } },
  facts: [{ about: 'reviews', text: { fr: 'Avis publics : 4.', en: 'Public reviews: 4.' } }],
  ...changes,
});
const urlOf = ({ stream }: SilenceFinding) => `https://plaintes.exemple.ca/silence/${encodeURIComponent(stream)}`;
const mail = (findings: SilenceFinding[], locale: 'fr-CA' | 'en-CA' = 'fr-CA') =>
  silenceMail(findings, { firm: { ...DEFAULT_FIRM, locale }, urlOf });

test('⚠ Laval se tait : 3 plaintes, 29 attendues', () => {
  const { subject, text, html } = mail([finding()]);
  expect(subject).toBe('⚠ Laval se tait\u00a0: 3\u00a0plaintes, 29\u00a0attendues');
  expect(text).toContain('– Avis publics : 4.');
  expect(text).toContain('https://plaintes.exemple.ca/silence/location%3ALaval');
  expect(html).toContain('sans accuser personne');
  expect(mail([finding()], 'en-CA').subject).toBe('⚠ Laval has gone quiet: 3\u00a0complaints, 29\u00a0expected');
});

test('several of one morning are one mail, and what others wrote stays text', () => {
  const source = finding({ kind: 'source', name: '<b>boîte</b>\nBcc: x', stream: 'source:x', state: 'to_check' });
  const { subject, text, html } = mail([finding(), source]);
  expect(subject).toBe('⚠ Laval se tait\u00a0: 3\u00a0plaintes, 29\u00a0attendues, et 1\u00a0autre');
  expect(text).toContain('La source «\u00a0<b>boîte</b> Bcc: x\u00a0» se tait (à vérifier)');
  expect(html).not.toContain('<b>boîte');
});

test('good news, a broken connection and growth are no alarm', () => {
  expect(isAlarm(finding({ cause: 'improvement' }))).toBe(false);
  expect(isAlarm(finding({ cause: 'broken_sensor' }))).toBe(false);
  expect(isAlarm(finding({ state: 'growing', cause: null }))).toBe(false);
  expect(isAlarm(finding({ state: 'to_check', cause: 'unexplained' }))).toBe(true);
});

test('the Monday mail asks one question and offers both answers', () => {
  const links = { confirmUrl: 'https://x.ca/nil/a', noteUrl: 'https://x.ca/notes' };
  const asked = nilMail({ location: 'Laval', weekOf: '2026-11-09' }, { firm: DEFAULT_FIRM, ...links });
  expect(asked.subject).toBe('Laval\u00a0: aucune plainte la semaine passée\u00a0?');
  expect(asked.text).toContain('dans la semaine du 9 novembre 2026');
  expect(asked.text).toContain('Confirmer\u00a0: aucune plainte\u00a0: https://x.ca/nil/a');
  expect(asked.html).toContain('href="https://x.ca/notes"');
});
