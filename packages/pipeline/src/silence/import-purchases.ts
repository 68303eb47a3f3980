import {
  type AskedField,
  type AskedTable,
  askedTableOf,
  centsFrom,
  type DayOrder,
  dayOrderOf,
  isOrderUnsure,
  periodFrom,
  readAskedTable,
} from '@doleances/connectors';
import { clientFor, clientIndexFrom, clientKeyFor, plainWords } from '@doleances/core';
import type { PurchaseToSave } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/** Columns of a file of purchases, orders or stays. */
export const PURCHASE_FIELDS: readonly AskedField[] = [
  {
    field: 'date',
    words: [
      ...['date', 'jour', 'day', 'date d achat', 'date de commande', 'date de vente', 'date de visite'],
      ...['purchase date', 'order date', 'sale date', 'visit date', 'date facture', 'date de facture', 'arrivee'],
    ],
    isNeeded: true,
  },
  {
    field: 'client',
    words: [
      'client',
      'cliente',
      'nom',
      'name',
      'customer',
      'nom du client',
      'client name',
      'customer name',
      'nom client',
    ],
    isNeeded: true,
  },
  {
    field: 'email',
    words: ['courriel', 'email', 'e mail', 'mail', 'adresse courriel', 'adresse e mail', 'email address'],
    isNeeded: false,
  },
  {
    field: 'location',
    words: ['lieu', 'location', 'magasin', 'boutique', 'succursale', 'shop', 'store'],
    isNeeded: false,
  },
  {
    field: 'amount',
    words: ['montant', 'amount', 'total', 'prix', 'price', 'montant ttc', 'total ttc', 'montant total'],
    isNeeded: false,
  },
];

export type PurchasesOutcome =
  | {
      readonly ok: true;
      readonly rows: number;
      /** Days of purchase that were not known before. */
      readonly added: number;
      readonly refused: readonly { readonly where: string; readonly reason: string }[];
    }
  | { readonly ok: false; readonly reason: 'no_firm' | 'which_order' }
  | ({ readonly ok: false; readonly reason: 'which_column' } & Pick<AskedTable & { ok: false }, 'headers' | 'unclear'>);

const REFUSED_MAX = 1_000;

/** Takes in a file of purchases with their dates: the rhythm that a silent departure breaks. The same file twice adds nothing. */
export async function importPurchases(
  { store }: Ports,
  file: string | Uint8Array,
  said: { readonly columns?: Readonly<Record<string, string>>; readonly dayOrder?: DayOrder; readonly who: string },
): Promise<PurchasesOutcome> {
  const { columns = {}, dayOrder, who } = said;
  const table =
    typeof file === 'string'
      ? await readAskedTable(file, PURCHASE_FIELDS, columns)
      : await askedTableOf(file, PURCHASE_FIELDS, columns);
  if (!table.ok) return { ok: false, reason: 'which_column', headers: table.headers, unclear: table.unclear };
  const firm = (await store.findFirm())?.firm ?? null;
  if (firm === null) return { ok: false, reason: 'no_firm' };
  const dates = table.rows.map(({ values }) => values.date ?? '');
  if (dayOrder === undefined && firm.country === 'CA' && isOrderUnsure(dates)) {
    return { ok: false, reason: 'which_order' };
  }
  const order = dayOrder ?? dayOrderOf(dates);
  const index = clientIndexFrom(await store.listClients());
  const places = new Map(firm.locations.map(({ name }) => [plainWords(name), name]));
  const refused: { where: string; reason: string }[] = [];
  const purchases: PurchaseToSave[] = [];
  for (const { where, values } of table.rows) {
    const { date = '', client: name = '', email = '', location = '', amount = '' } = values;
    const day = periodFrom(date, order);
    if (day === null || day.span === 'week') refused.push({ where, reason: `"${date}" is no day` });
    else if (name === '' && email === '') refused.push({ where, reason: 'nobody is named' });
    else {
      const person = { author: { name: name || null, email: email || null }, externalId: `${name} ${email}` };
      const client = clientFor(person, index);
      purchases.push({
        clientKey: clientKeyFor(person, client),
        clientName: client?.name ?? (name || email),
        boughtOn: day.day,
        location: places.get(plainWords(location)) ?? null,
        amountCents: centsFrom(amount),
      });
    }
  }
  const added = await store.savePurchases(purchases, false);
  await store.noteEvent({ who, what: `purchases imported: ${added} new`, subjectId: 'purchases', why: null });
  return { ok: true, rows: table.rows.length, added, refused: refused.slice(0, REFUSED_MAX) };
}
