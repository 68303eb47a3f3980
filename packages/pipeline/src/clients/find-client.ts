import { clientLawOf, phoneKeyFor, settledClientKey } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';
import { loadClientRoll } from './client-roll.ts';

export type FoundClient =
  | { readonly ok: true; readonly clientKey: string }
  /** Several answer to it, or nobody. */
  | {
      readonly ok: false;
      readonly candidates: readonly { readonly clientKey: string; readonly name: string | null }[];
    };

const CANDIDATES_MAX = 6;

/** The client whom somebody means by an id, its beginning, an address, a number or a name. */
export async function findClient(ports: Pick<Ports, 'store' | 'now'>, typed: string): Promise<FoundClient> {
  const { store } = ports;
  const wanted = typed.trim();
  const [events, record] = await Promise.all([store.listClientEvents(), store.findFirm()]);
  const phone = phoneKeyFor(wanted, record?.firm.country ?? 'CA');
  const settled = settledClientKey(clientLawOf(events), { key: wanted, name: null, email: null, phone: null });
  const { lines } = await loadClientRoll(ports, {});
  const exact = lines.filter(
    ({ clientKey, client }) =>
      clientKey === settled ||
      clientKey === wanted.toLowerCase() ||
      (phone !== null && (clientKey === `phone ${phone}` || (client?.phones ?? []).includes(phone))) ||
      client?.email === wanted.toLowerCase() ||
      (wanted.startsWith('cli_') && clientKey.startsWith(wanted)),
  );
  const found = exact.length > 0 ? exact : (await loadClientRoll(ports, { search: wanted })).lines;
  const [only] = found;
  if (only !== undefined && found.length === 1) return { ok: true, clientKey: only.clientKey };
  return { ok: false, candidates: found.slice(0, CANDIDATES_MAX).map(({ clientKey, name }) => ({ clientKey, name })) };
}
