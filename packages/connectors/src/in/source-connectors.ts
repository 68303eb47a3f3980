import { zendesk } from './helpdesk/zendesk.ts';
import { appStoreConnect } from './reviews/app-store-connect.ts';
import { appleReviews } from './reviews/apple-reviews.ts';
import { googleBusiness } from './reviews/google-business.ts';
import { googlePlay } from './reviews/google-play.ts';
import { trustpilot } from './reviews/trustpilot.ts';
import { imapConnector } from './imap/imap-connector.ts';
import type { PolledKind, SourceConnector } from './source-connector.ts';

/** A connector whose settings and cursor are known to itself alone: they come out of the database as they went in. */
export type AnySourceConnector = Omit<SourceConnector, 'secrets'> & { readonly secrets: readonly string[] };

/** Every source that is asked on a schedule; one line each. */
export const sourceConnectors: readonly AnySourceConnector[] = [
  imapConnector,
  appleReviews,
  appStoreConnect,
  googleBusiness,
  googlePlay,
  trustpilot,
  zendesk,
];

export function sourceConnectorFor(kind: string): AnySourceConnector | null {
  return sourceConnectors.find((connector) => connector.kind === (kind as PolledKind)) ?? null;
}
