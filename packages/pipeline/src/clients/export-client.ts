import {
  type ClientExportText,
  type ClientHoldings,
  clientExportPlain,
  clientExportText,
  firmFormatFor,
  languageOfLocale,
} from '@doleances/core';
import type { Ports } from '../ports/ports.ts';
import { type ClientSheet, loadClientSheet } from './client-sheet.ts';

export type ClientExport = {
  /** One document for a program: all rows that are about this person. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly page: ClientExportText;
  readonly text: string;
  readonly language: 'fr' | 'en';
};

/** Gathers all that is held on a client, in their language, and notes that it was handed over. `null`: nobody is known. */
export async function exportClient(
  ports: Pick<Ports, 'store' | 'now'>,
  clientKey: string,
  who: string,
): Promise<ClientExport | null> {
  const [sheet, record] = await Promise.all([loadClientSheet(ports, clientKey), ports.store.findFirm()]);
  if (sheet === null || record === null) return null;
  const { firm } = record;
  const language = sheet.client?.language ?? languageOf(sheet) ?? languageOfLocale(firm.locale);
  const format = firmFormatFor(firm);
  const held: ClientHoldings = {
    ...sheet,
    firm,
    locale: language === 'fr' ? format.french : format.english,
    at: ports.now(),
    name: sheet.name ?? sheet.clientKey,
    email: sheet.card?.email ?? null,
    phone: sheet.card?.phone ?? null,
  };
  const page = clientExportText(held);
  await ports.store.saveClientDeed({ deed: { kind: 'exported', clientKey: sheet.clientKey }, who, why: null });
  return { document: documentOf(sheet, held), page, text: clientExportPlain(page), language };
}

function languageOf({ card }: ClientSheet): 'fr' | 'en' | null {
  return card?.language === 'fr' || card?.language === 'en' ? card.language : null;
}

/** Who of the firm did what is the firm's own record, and other people's: it stays out. */
function documentOf(sheet: ClientSheet, { name, at, firm }: ClientHoldings): Readonly<Record<string, unknown>> {
  const { clientKey, client, card, warning, facts, capital } = sheet;
  return {
    version: 1,
    madeAt: at,
    firm: firm.name,
    clientKey,
    name,
    client,
    contact: { email: card?.email ?? null, phone: card?.phone ?? null },
    messages: sheet.messages.map(
      ({ id, direction, channel, receivedAt, subject, text, kind, severity, language, location }) => ({
        ...{ id, direction, channel, receivedAt, subject, text, kind, severity, language, location },
      }),
    ),
    criticisms: sheet.journal.map(({ grievanceId, quote, receivedAt, facet, product, severity, outcome }) => ({
      ...{ grievanceId, quote, receivedAt, facet, product, severity },
      outcome: outcome === null ? null : { outcome: outcome.outcome, why: outcome.why, at: outcome.at },
    })),
    promises: sheet.promises.map(({ id, quote, madeAt, dueAt, state }) => ({ id, quote, madeAt, dueAt, state })),
    warning:
      warning === null ? null : { observed: warning.observed, expected: warning.expected, leadDays: warning.leadDays },
    relation: { facts, capital },
    decisions: sheet.deeds.map(({ who: _who, ...deed }) => deed),
  };
}
