import type { Client, ClientEvent, Sight } from '@doleances/core';
import type { ClientCard, ClientCardFilter, ClientDeedToSave, CriticismRow, Resettlement } from './client-rows.ts';

/** What the store promises about clients and who counts as one. */
export type ClientStore = {
  /** Adds and updates; what was read before counts under them at once. A client of the sample never overwrites a real one. */
  saveClients(clients: readonly Client[], isSample: boolean): Promise<void>;
  findClientByEmail(email: string): Promise<Client | null>;
  findClientByName(name: string): Promise<Client | null>;
  listClients(): Promise<readonly Client[]>;
  /** Those who wrote, the last heard of first; those known by the list alone are not among them. */
  listClientCards(filter: ClientCardFilter): Promise<readonly ClientCard[]>;
  /** The keys of everybody who wrote, in no order. With a sight, of those whose words it reaches. */
  listWriters(sight?: Sight): Promise<readonly string[]>;
  /** Newest first. With a sight, what it reaches. */
  listCriticisms(clientKey: string, limitRows: number, sight?: Sight): Promise<readonly CriticismRow[]>;
  /** All of them, oldest first. */
  listClientEvents(): Promise<readonly ClientEvent[]>;
  /** What a deed would move, without doing it. */
  planClientDeed(deed: ClientDeedToSave['deed']): Promise<readonly Resettlement[]>;
  /** Notes it, and has messages count for whom it says, in one transaction. */
  saveClientDeed(
    deed: ClientDeedToSave,
  ): Promise<{ readonly event: ClientEvent; readonly changed: readonly Resettlement[] }>;
};
