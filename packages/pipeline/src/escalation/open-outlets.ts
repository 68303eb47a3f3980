import { createHash } from 'node:crypto';
import { type Http, noticeOutletFor, type Outlet, openHttp } from '@doleances/connectors';
import type { OutletName } from '@doleances/core';
import type { OutboxRow } from '@doleances/store';
import type { Config } from '../ports/config.ts';

/** A way out as the deliverer uses it, mail like any other. `send` throws `DeliveryError`. */
export type Sender = {
  readonly name: OutletName;
  /** Changes with the address and its keys, and tells neither. */
  readonly addressHash: string;
  send(row: OutboxRow): Promise<void>;
  /** Where each row has an address of its own; else the outlet fares as one. */
  readonly fateOf?: (row: OutboxRow) => Fate;
};

/** Whether the other side is there, and how it fared. */
export type Fate = {
  isStopped(): Promise<boolean>;
  save(fared: 'sent' | { readonly error: string; readonly isGone: boolean }): Promise<void>;
};

/** The outlets this process holds the keys of, mail first. */
export function sendersOf(config: Config, outlet: Outlet, http: Http): readonly Sender[] {
  return [mailSender(outlet, mailAddressOf(config)), ...config.outlets.map((one) => noticeSender(one, http))];
}

/** Shorter than the lease of a send, see `deliverer.ts`. */
const DEADLINE_SECONDS = 15;

/** The guarded way out, for those who cannot wait long. */
export function outletHttp({ allowedHosts }: Pick<Config, 'allowedHosts'>): Http {
  return openHttp({ allowedHosts, deadlineSeconds: DEADLINE_SECONDS });
}

/** What a process tells of its outlets: their names, and whether an address changed. */
export function outletKeysOf(config: Config): readonly Pick<Sender, 'name' | 'addressHash'>[] {
  return [
    { name: 'mail', addressHash: hashOf(mailAddressOf(config)) },
    ...config.outlets.map((settings) => ({ name: settings.name, addressHash: hashOf(JSON.stringify(settings)) })),
  ];
}

const mailAddressOf = ({ mail }: Config): string => mail.smtpUrl ?? 'folder';

export function mailSender(outlet: Outlet, address: string): Sender {
  return {
    name: 'mail',
    addressHash: hashOf(address),
    async send({ messageId, to, subject, text, html }) {
      await outlet.deliver({ messageId, to, subject, text, html });
    },
  };
}

function noticeSender(settings: Config['outlets'][number], http: Http): Sender {
  const outlet = noticeOutletFor(settings, http);
  return {
    name: settings.name,
    addressHash: hashOf(JSON.stringify(settings)),
    async send({ dedupKey, to, urgency, notice, createdAt }) {
      if (notice === null) throw new Error('a message for this outlet has no notice');
      await outlet.deliver({ key: dedupKey, address: to[0]?.address ?? '', urgency, notice, createdAt });
    },
  };
}

function hashOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 32);
}
