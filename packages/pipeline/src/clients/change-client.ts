import {
  type Bilingual,
  type ClientDeed,
  type ClientEvent,
  DEFAULT_FIRM,
  dayTyped,
  type IdentityDeed,
  type IdentityRefusal,
  identityEventsOf,
  identityRefusal,
  labelRefusal,
  nameKeyFor,
  phoneKeyFor,
} from '@doleances/core';
import type { Resettlement } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { RANK_SUBJECT } from '../themes/subjects.ts';

export type ClientRequest = { readonly deed: ClientDeed; readonly who: string; readonly why: string | null };

export type ClientRefusal =
  | {
      readonly reason:
        | IdentityRefusal
        | 'no_client'
        | 'no_reason'
        | 'no_end'
        | 'no_product'
        | 'no_text'
        | 'no_criticism';
    }
  | { readonly reason: 'judges_person'; readonly answer: Bilingual };

export type ClientOutcome =
  | { readonly ok: true; readonly event: ClientEvent; readonly moved: readonly Resettlement[] }
  | ({ readonly ok: false } & ClientRefusal);

const TEXT_CHARS_MAX = 500;
const CRITICISMS_MAX = 1_000;

/** What a deed would move, or why it cannot be done; nothing is written. */
export async function previewClientChange(
  ports: Pick<Ports, 'store' | 'now'>,
  request: ClientRequest,
): Promise<
  | { readonly ok: true; readonly deed: ClientDeed; readonly moved: readonly Resettlement[] }
  | ({ readonly ok: false } & ClientRefusal)
> {
  const deed = await tidied(ports, request.deed);
  const refused = await refusalOf(ports, { ...request, deed });
  if (refused !== null) return { ok: false, ...refused };
  return { ok: true, deed, moved: await ports.store.planClientDeed(deed) };
}

/** Notes what a person says of a client, and has the backlog counted anew where it changes who is one. */
export async function changeClient(
  ports: Pick<Ports, 'store' | 'now'>,
  request: ClientRequest,
): Promise<ClientOutcome> {
  const deed = await tidied(ports, request.deed);
  const refused = await refusalOf(ports, { ...request, deed });
  if (refused !== null) return { ok: false, ...refused };
  const { event, changed } = await ports.store.saveClientDeed({
    deed,
    who: request.who,
    why: request.why?.trim() || null,
  });
  // Also where nothing moved: what is read this very moment is settled by the ranking.
  if (isIdentity(deed)) await ports.store.ring('rank', RANK_SUBJECT);
  return { ok: true, event, moved: changed };
}

/** Of two that become one, the one that the firm's list knows stays; values are compared as keys are. */
async function tidied({ store, now }: Pick<Ports, 'store' | 'now'>, deed: ClientDeed): Promise<ClientDeed> {
  if (deed.kind === 'merged' && deed.clientKey.startsWith('cli_') && !deed.into.startsWith('cli_')) {
    return { ...deed, clientKey: deed.into, into: deed.clientKey };
  }
  if (deed.kind === 'override') {
    const firm = (await store.findFirm())?.firm ?? DEFAULT_FIRM;
    const until = dayTyped(deed.until, { ...firm, sentAt: now().toISOString() });
    return { ...deed, until: until?.toISOString() ?? '' };
  }
  if (deed.kind === 'outcome') {
    const rows = await store.listCriticisms(deed.clientKey, CRITICISMS_MAX);
    const row = rows.find(({ grievanceId }) => grievanceId === deed.grievanceId);
    return { ...deed, complaintId: row?.complaintId ?? '' };
  }
  if (deed.kind !== 'split') return deed;
  const { by, value } = deed.part;
  const country = (await store.findFirm())?.firm.country ?? 'CA';
  const keyed = {
    email: () => value.trim().toLowerCase(),
    phone: () => phoneKeyFor(value, country) ?? '',
    name: () => nameKeyFor(value) ?? '',
  };
  return { ...deed, part: { by, value: keyed[by]() } };
}

async function refusalOf(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  { deed, why }: ClientRequest,
): Promise<ClientRefusal | null> {
  const told = [why, deed.kind === 'found' ? deed.text : null].filter((text) => text !== null);
  for (const text of told) {
    const answer = labelRefusal(text);
    if (answer !== null) return { reason: 'judges_person', answer };
  }
  // What is undone may have left nobody under the key it was done to.
  if (deed.kind !== 'undone' && !(await isKnown(store, deed.clientKey))) return { reason: 'no_client' };
  switch (deed.kind) {
    case 'merged':
      if (!(await isKnown(store, deed.into))) return { reason: 'no_client' };
      break;
    case 'outcome': {
      if (deed.outcome === 'refused' && (why ?? '').trim() === '') return { reason: 'no_reason' };
      return deed.complaintId === '' ? { reason: 'no_criticism' } : null;
    }
    case 'override': {
      if ((why ?? '').trim() === '') return { reason: 'no_reason' };
      const until = Date.parse(deed.until);
      return Number.isNaN(until) || until <= now().getTime() ? { reason: 'no_end' } : null;
    }
    case 'found':
      if (deed.text.trim() === '' || deed.text.length > TEXT_CHARS_MAX) return { reason: 'no_text' };
      return deed.product.trim() === '' ? { reason: 'no_product' } : null;
    case 'invited':
    case 'declined':
      return deed.product.trim() === '' ? { reason: 'no_product' } : null;
    default:
  }
  if (!isIdentity(deed)) return null;
  const refused = identityRefusal(deed, anyEvents(await store.listClientEvents()));
  if (refused !== null) return { reason: refused };
  const movesNothing = deed.kind === 'split' && (await store.planClientDeed(deed)).length === 0;
  return movesNothing ? { reason: 'nothing_there' } : null;
}

/** Undoing reaches every kind of deed. */
function anyEvents(events: readonly ClientEvent[]) {
  return [
    ...identityEventsOf(events),
    ...events.flatMap(({ id, kind, clientKey }) =>
      kind === 'merged' || kind === 'split' || kind === 'undone'
        ? []
        : [{ id, kind: 'merged' as const, clientKey, into: clientKey }],
    ),
  ];
}

function isIdentity(deed: ClientDeed): deed is ClientDeed & IdentityDeed {
  return deed.kind === 'merged' || deed.kind === 'split' || deed.kind === 'undone';
}

async function isKnown(store: Ports['store'], clientKey: string): Promise<boolean> {
  const filter = { clientKeys: [clientKey], waitsSince: new Date(0), limitRows: 1 };
  if ((await store.listClientCards(filter)).length > 0) return true;
  return (await store.listClients()).some(({ id }) => id === clientKey);
}
