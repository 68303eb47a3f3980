import { expect, test } from 'vitest';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import { reminderMail } from './reminder-mail.ts';

const promise = {
  clientName: 'Colette Marchal',
  performer: 'Sandrine Lévesque',
  quote: 'nous vous rappelons demain sans faute',
  dueAt: new Date('2026-11-24T22:00:00Z'),
};
const at = { firm: DEFAULT_FIRM, url: 'https://exemple.test/promises/prm_1' };

test('a reminder says who waits, who promised, for when, and the very words', () => {
  const mail = reminderMail(promise, 'due', at);
  expect(mail.subject).toBe('Promesse à tenir maintenant : Colette Marchal'.replace(' :', '\u00a0:'));
  for (const words of ['Sandrine Lévesque', '24 novembre 2026', 'nous vous rappelons demain sans faute', at.url]) {
    expect(mail.text).toContain(words);
    expect(mail.html).toContain(words);
  }
});

test('a customer’s name cannot become markup or a second header', () => {
  const mail = reminderMail({ ...promise, clientName: '<img src=x>\r\nBcc: a@b.c' }, 'overdue', at);
  expect(mail.html).not.toContain('<img');
  expect(mail.subject).not.toMatch(/[\r\n]/);
});
