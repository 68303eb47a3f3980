import { expect, test } from 'vitest';
import { mailOptionsFor } from './mail-options.ts';

const origin = (externalId: string, settings: Record<string, unknown>, kind = 'imap') => ({
  externalId,
  receivedAt: new Date('2026-03-03T15:12:00Z'),
  source: { kind, settings },
});

test('a letter of the sent folder is ours, and so is one from our own address', () => {
  const settings = {
    user: 'Boite@Firme.example',
    ownAddresses: ['@firme.example'],
    formSenders: ['site@hebergeur.example'],
  };
  expect(mailOptionsFor(origin('out:Sent:9:1', settings))).toEqual({
    arrivedAt: '2026-03-03T15:12:00.000Z',
    isSent: true,
    ownAddresses: ['boite@firme.example', '@firme.example'],
    formSenders: ['site@hebergeur.example'],
  });
  expect(mailOptionsFor(origin('in:out:9:1', settings)).isSent).toBe(false);
});

test('a login that is no address, and settings of another time, harm nobody', () => {
  expect(mailOptionsFor(origin('in:INBOX:9:1', { user: 'boite', ownAddresses: 'x' }))).toEqual({
    arrivedAt: '2026-03-03T15:12:00.000Z',
    isSent: false,
    ownAddresses: [],
    formSenders: [],
  });
  expect(mailOptionsFor(origin('out:Sent:9:1', {}, 'file'))).toEqual({});
});
