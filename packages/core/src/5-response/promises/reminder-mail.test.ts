import { expect, test } from 'vitest';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { reminderMail } from './reminder-mail.ts';

const promise = {
  clientName: 'Colette Marchal',
  performer: 'Sandrine Lévesque',
  quote: 'nous vous rappelons demain sans faute',
  dueAt: new Date('2026-11-24T22:00:00Z'),
};
const at = { firm: DEFAULT_FIRM, url: 'https://exemple.test/promises/prm_1', instead: [] };
const now = new Date('2026-11-24T22:00:00Z');

test('a reminder says who waits, who promised, for when, and the very words', () => {
  const mail = reminderMail(promise, { kind: 'due', at: now }, at);
  expect(mail.subject).toBe('Promesse à tenir maintenant : Colette Marchal'.replace(' :', '\u00a0:'));
  for (const words of ['Sandrine Lévesque', '24 novembre 2026', 'nous vous rappelons demain sans faute', at.url]) {
    expect(mail.text).toContain(words);
    expect(mail.html).toContain(words);
  }
});

test('a customer’s name cannot become markup or a second header', () => {
  const mail = reminderMail({ ...promise, clientName: '<img src=x>\r\nBcc: a@b.c' }, { kind: 'overdue', at: now }, at);
  expect(mail.html).not.toContain('<img');
  expect(mail.subject).not.toMatch(/[\r\n]/);
});

test('whoever is told in somebody’s stead reads why', () => {
  const instead = [{ role: 'performer', name: 'Karim' }] as const;
  expect(reminderMail(promise, { kind: 'due', at: now }, { ...at, instead }).text).toContain('adresse pour Karim');
});

test('a promise for today is not called one for tomorrow', () => {
  const twoHoursBefore = new Date('2026-11-24T20:00:00Z');
  const firm = { ...DEFAULT_FIRM, timeZone: 'America/Toronto' };
  const subject = (sentAt: Date) => reminderMail(promise, { kind: 'before_due', at: sentAt }, { ...at, firm }).subject;
  expect(subject(twoHoursBefore)).toContain('bientôt');
  expect(subject(new Date('2026-11-23T22:00:00Z'))).toContain('demain');
});

test('a note that nobody understood is asked about', () => {
  const unclear = { ...promise, dueAt: null, isUnclear: true };
  expect(reminderMail(unclear, { kind: 'review', at: now }, at).subject).toContain('à préciser');
});
