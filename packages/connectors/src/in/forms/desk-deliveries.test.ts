import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { type FormShape, isProven } from './form-shapes.ts';
import { readForm, submissionIdOf } from './read-form.ts';

const AT = new Date('2026-11-03T09:00:00Z');
const deliveryOf = (shape: FormShape, body: unknown) => ({
  ...{ shape, mapping: null, type: 'form/json' as const },
  raw: Buffer.from(JSON.stringify(body)),
});
const read = (shape: FormShape, body: unknown) =>
  readForm(deliveryOf(shape, body), { externalId: 'row 1', acceptedAt: AT });

const said = {
  event: 'message_created',
  id: 5,
  content: 'Personne ne répond depuis lundi.',
  created_at: '2026-11-02 13:05:57 UTC',
  message_type: 'incoming',
  private: false,
  sender: { name: 'Paul', email: 'paul@ex.ca' },
  conversation: { id: 567 },
};

test('Chatwoot: a message is one, whoever wrote it; what merely moved is kept as noise, another shape is held', () => {
  expect(read('chatwoot', said)).toMatchObject({
    kind: 'item',
    item: {
      ...{ externalId: 'row 1', text: 'Personne ne répond depuis lundi.', direction: 'in' },
      ...{ threadKey: 'conversation 567', receivedAt: '2026-11-02T13:05:57Z' },
    },
  });
  expect(read('chatwoot', { ...said, message_type: 'outgoing' })).toMatchObject({ item: { direction: 'out' } });
  expect(read('chatwoot', { event: 'conversation_resolved', id: 567 })).toMatchObject({
    item: { text: '', noiseHint: 'internal' },
  });
  expect(read('chatwoot', { answer: 42 })).toMatchObject({ kind: 'held', why: 'unmapped' });
  expect(submissionIdOf(deliveryOf('chatwoot', said))).toBe('message 5');
});

test('Intercom and Freshdesk: the newest message of the conversation is what the delivery tells of', () => {
  const conversation = {
    ...{ type: 'conversation', id: '9', created_at: 1_772_359_200 },
    source: { body: '<p>Bonjour</p>', author: { type: 'user', email: 'a@b.ca' } },
    conversation_parts: {
      conversation_parts: [
        {
          ...{ id: '1', part_type: 'comment', body: '<p>Toujours rien &hellip;</p>', created_at: 1_772_445_600 },
          author: { type: 'user', name: 'Ana', email: 'a@b.ca' },
        },
      ],
    },
  };
  const told = { type: 'notification_event', topic: 'conversation.user.replied', data: { item: conversation } };
  expect(read('intercom', told)).toMatchObject({ item: { text: 'Toujours rien …', threadKey: 'conversation 9' } });
  const rule = { ticket_id: 20, ticket_subject: 'Facture', ticket_description: '<p>Facturé deux fois</p>' };
  expect(read('freshdesk', { freshdesk_webhook: rule })).toMatchObject({ item: { text: 'Facturé deux fois' } });
});

test('Judge.me: a review with its stars, alone or under its name', () => {
  const review = {
    ...{ id: 123, title: 'Déçue', body: 'Colis arrivé ouvert.', rating: 2 },
    reviewer: { name: 'Jeanne', email: 'jeanne@ex.ca' },
  };
  const item = { starsOfFive: 2, channel: 'review', author: { name: 'Jeanne' } };
  expect(read('judge_me', review)).toMatchObject({ item });
  expect(read('judge_me', { review })).toMatchObject({ item });
});

test('Intercom signs with its client secret over the raw bytes', () => {
  const rawBody = Buffer.from('{"type":"notification_event"}');
  const signature = `sha1=${createHmac('sha1', 'client-secret').update(rawBody).digest('hex')}`;
  const proof = (given: string, body: Uint8Array = rawBody) =>
    isProven({
      ...{ shape: 'intercom', headerName: null, secrets: ['client-secret'], now: AT, rawBody: body },
      headers: { 'x-hub-signature': given },
    });
  expect(proof(signature)).toBe(true);
  expect(proof(signature, Buffer.from('{}'))).toBe(false);
  expect(proof('')).toBe(false);
});
