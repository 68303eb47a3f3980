import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SourceError } from '../../source-error.ts';
import type { AskInput } from '../source-connector.ts';
import type { ImapSettings } from './imap-settings.ts';

/** A token that ends while the mailbox is being read would cut it off. */
const EARLY_SECONDS = 120;
const TOKEN_SECONDS_DEFAULT = 3_000;
const KEPT_MAX = 100;

const granted = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.coerce.number().positive().catch(TOKEN_SECONDS_DEFAULT),
  refresh_token: z.string().min(1).max(20_000).optional().catch(undefined),
});
const refused = z.object({ error: z.string().max(200) });

type Kept = { readonly token: string; readonly endsAt: number };

/** Tokens of this process, so that a mailbox asked every two minutes does not ask for a token as often. */
const kept = new Map<string, Kept>();

/**
 * Gets an access token for a refresh token (RFC 6749, section 6); `null` when the mailbox has a password instead.
 *
 * @throws SourceError when the token server refuses or is not there.
 */
export async function accessTokenFor(input: AskInput<ImapSettings>): Promise<string | null> {
  const { oauthTokenUrl, oauthClientId, oauthRefreshToken } = input.settings;
  if (oauthRefreshToken === null || oauthTokenUrl === null || oauthClientId === null) return null;
  const key = keyOf(input.settings);
  const known = kept.get(key);
  if (known !== undefined && known.endsAt > input.now.getTime()) return known.token;
  kept.delete(key);
  const answer = await askForToken(input, oauthTokenUrl, oauthClientId);
  if (kept.size >= KEPT_MAX) kept.clear();
  const seconds = Math.max(0, answer.expires_in - EARLY_SECONDS);
  kept.set(key, { token: answer.access_token, endsAt: input.now.getTime() + seconds * 1_000 });
  // Microsoft gives a new refresh token each time, and the old one ends after some weeks.
  if (answer.refresh_token !== undefined && answer.refresh_token !== oauthRefreshToken) {
    await input.keepSecrets?.({ oauthRefreshToken: answer.refresh_token });
  }
  return answer.access_token;
}

export function forgetToken(settings: ImapSettings): void {
  kept.delete(keyOf(settings));
}

function keyOf({ oauthTokenUrl, oauthClientId, oauthRefreshToken }: ImapSettings): string {
  return createHash('sha256')
    .update(JSON.stringify([oauthTokenUrl, oauthClientId, oauthRefreshToken]))
    .digest('base64');
}

async function askForToken({ settings, http, signal }: AskInput<ImapSettings>, url: string, clientId: string) {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: clientId,
    refresh_token: settings.oauthRefreshToken ?? '',
  });
  if (settings.oauthClientSecret !== null) form.set('client_secret', settings.oauthClientSecret);
  if (settings.oauthScope !== null) form.set('scope', settings.oauthScope);
  const { status, body } = await http({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
    signal,
  });
  const json = jsonIn(body);
  const answer = granted.safeParse(json);
  if (status === 200 && answer.success) return answer.data;
  throw refusedBy(new URL(url).host, status, refused.safeParse(json).data?.error ?? null);
}

function refusedBy(host: string, status: number, reason: string | null): SourceError {
  const remedy =
    reason === 'invalid_grant'
      ? 'access was withdrawn or ran out; give this program access to the mailbox again'
      : reason === 'invalid_client' || reason === 'unauthorized_client'
        ? 'the OAuth2 client or its secret is wrong or ran out; renew it in the settings of the source'
        : 'check the OAuth2 fields in the settings of the source';
  if (status === 429 || status >= 500) {
    return new SourceError(`The token server ${host} answered ${status}; it is asked again`, { retry: 'later' });
  }
  return new SourceError(`The token server ${host} gave no token (${status}): ${remedy}`, { retry: 'never' });
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    // Not JSON is no token; the status says the rest.
    return null;
  }
}
