import { expect, test } from 'vitest';
import { chatwootItem } from './chatwoot.ts';
import { freshdeskItems } from './freshdesk.ts';
import { intercomItems } from './intercom.ts';

const AT = new Date('2026-11-03T09:00:00Z');
const chat = (changes: Record<string, unknown>) => ({
  event: 'message_created',
  id: '5',
  content: 'Bonjour',
  created_at: '2026-03-03 13:05:57 UTC',
  message_type: 'incoming',
  private: false,
  sender: { name: 'Paul', email: 'paul@ex.ca' },
  conversation: { id: 567, meta: { sender: { name: 'Paul', email: 'paul@ex.ca' } } },
  ...changes,
});

test('Chatwoot: customers, agents, notes, and what the machine says', () => {
  expect(chatwootItem(chat({}))).toMatchObject({
    externalId: 'message 5',
    threadKey: 'conversation 567',
    direction: 'in',
  });
  expect(chatwootItem(chat({ message_type: 'outgoing', sender: { name: 'Marie' } }))).toMatchObject({
    direction: 'out',
    author: { name: 'Marie' },
    recipient: { email: 'paul@ex.ca' },
  });
  expect(chatwootItem(chat({ message_type: 'outgoing', private: true }))).toMatchObject({ noiseHint: 'internal' });
  expect(chatwootItem(chat({ message_type: 'activity' }))).toBeNull();
  expect(chatwootItem(chat({ message_type: 1, created_at: 1772359200 }))).toMatchObject({
    direction: 'out',
    receivedAt: '2026-03-01T10:00:00.000Z',
  });
  expect(chatwootItem({ event: 'conversation_created' })).toBeNull();
});

test('Freshdesk: a ticket with its conversation, and what an automation rule posts', () => {
  const items = freshdeskItems(
    {
      id: 20,
      subject: 'Facture',
      description_text: 'Facturé deux fois',
      created_at: '2026-03-03T09:08:53Z',
      requester: { email: 'rachel@ex.com', name: 'Rachel' },
      conversations: [
        { id: 1, body_text: 'Je regarde demain.', incoming: false, private: false, created_at: '2026-03-04T09:00:00Z' },
        { id: 2, body: '<div>Alors?</div>', incoming: true, created_at: '2026-03-06T09:00:00Z' },
        { id: 3, body_text: 'Voir Luc', private: true, created_at: '2026-03-06T10:00:00Z' },
      ],
    },
    AT,
  );
  expect(items?.map(({ direction, text, noiseHint }) => [direction, text, noiseHint])).toEqual([
    ['in', 'Facturé deux fois', null],
    ['out', 'Je regarde demain.', null],
    ['in', 'Alors?', null],
    ['in', 'Voir Luc', 'internal'],
  ]);
  const posted = {
    ticket_id: 20,
    ticket_subject: 'Facture',
    ticket_description: '<p>Facturé deux fois</p>',
    ticket_contact_email: 'r@ex.com',
  };
  expect(freshdeskItems({ freshdesk_webhook: posted }, AT)).toMatchObject([
    { externalId: 'ticket 20', text: 'Facturé deux fois', author: { email: 'r@ex.com' }, receivedAt: AT.toISOString() },
  ]);
  expect(freshdeskItems({ hello: 1 }, AT)).toBeNull();
});

test('Intercom: the conversation of a webhook, its parts, and nothing of who was assigned', () => {
  const conversation = {
    type: 'conversation',
    id: '9',
    created_at: 1772359200,
    source: { body: '<p>Bonjour, toujours en panne</p>', author: { type: 'user', name: 'Ann', email: 'a@b.ca' } },
    conversation_parts: {
      conversation_parts: [
        { id: '1', part_type: 'assignment', body: null, author: { type: 'admin' } },
        {
          id: '2',
          part_type: 'comment',
          body: '<p>On passe jeudi</p>',
          created_at: 1772445600,
          author: { type: 'admin', name: 'Léo' },
        },
        { id: '3', part_type: 'note', body: 'Vérifier', author: { type: 'admin' } },
        { id: '4', part_type: 'comment', body: 'Personne', author: { type: 'user', email: 'a@b.ca' } },
      ],
    },
  };
  const items = intercomItems({ type: 'notification_event', topic: 'x', data: { item: conversation } }, AT);
  expect(items?.map(({ direction, text, noiseHint }) => [direction, text, noiseHint])).toEqual([
    ['in', 'Bonjour, toujours en panne', null],
    ['out', 'On passe jeudi', null],
    ['in', 'Vérifier', 'internal'],
    ['in', 'Personne', null],
  ]);
  expect(items?.[0]?.receivedAt).toBe('2026-03-01T10:00:00.000Z');
  expect(intercomItems({ type: 'notification_event', data: { item: { type: 'ping' } } }, AT)).toBeNull();
});
