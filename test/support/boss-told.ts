import type { AddressInfo } from 'node:net';
import { DEFAULT_FIRM, type Firm, type Item } from '@doleances/core';
import type { AcceptedItem } from '@doleances/store';
import { SMTPServer } from 'smtp-server';

/** A firm with a place and a contact for each message, or a day's fill of alerts would join the rest into digests. */
export function firmOfPlaces(count: number): Firm {
  const places = Array.from({ length: count }, (_, index) => index);
  return {
    ...DEFAULT_FIRM,
    locations: places.map((index) => ({ id: `l${index}`, name: `Lieu ${index}` })),
    escalationContacts: places.map((index) => ({
      name: `Contact ${index}`,
      email: addressOf(index),
      location: `l${index}`,
    })),
  };
}

/** Where the alert of one message goes, and of no other. */
export const addressOf = (index: number): string => `c${index}@firme.example`;

/** A critical message of its own client and place, as a source hands it over. */
export function criticalItem(index: number): AcceptedItem {
  const item: Item = {
    externalId: `critical-${index}`,
    channel: 'email',
    direction: 'in',
    receivedAt: new Date().toISOString(),
    subject: null,
    text: `Bonjour, dossier ${index} : depuis votre entretien de mardi le détecteur de CO a sonné deux fois cette nuit.`,
    author: { name: `Client ${index}`, email: `client${index}@client.example` },
    location: `l${index}`,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
  return {
    externalId: item.externalId,
    rawType: 'application/json',
    raw: new TextEncoder().encode(JSON.stringify(item)),
    receivedAt: new Date(item.receivedAt),
  };
}

export type ClockedSmtp = AsyncDisposable & {
  readonly url: string;
  /** By address: when each mail to it was taken, in milliseconds since 1970, the first first. */
  readonly takenMs: ReadonlyMap<string, readonly number[]>;
};

/** A real SMTP server that takes everything and knows when. */
export async function openClockedSmtp(): Promise<ClockedSmtp> {
  const takenMs = new Map<string, number[]>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      stream.resume();
      stream.on('end', () => {
        // The server forgets the envelope as it answers.
        const addresses = session.envelope.rcptTo.map(({ address }) => address);
        done();
        for (const address of addresses) takenMs.set(address, [...(takenMs.get(address) ?? []), Date.now()]);
      });
    },
  });
  // Clients die in the middle of a sentence.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    takenMs,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
