import { z } from 'zod';
import type { Http } from '../../http.ts';
import { askJson, unexpected } from '../ask-json.ts';

const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const tokenAnswer = z.object({ access_token: z.string().min(1) });

export type TokenAsk = {
  readonly site: string;
  readonly http: Http;
  readonly signal: AbortSignal;
  /** What the form of the request says: the grant and its proof. */
  readonly form: Readonly<Record<string, string>>;
  /** What to do when the proof is refused. */
  readonly remedy: string;
};

/** Trades a proof (refresh token, signed assertion) for an access token of an hour. */
export async function googleToken({ site, http, signal, form, remedy }: TokenAsk): Promise<string> {
  const answer = await askJson(
    { site: `${site} (login)`, http, signal, remedies: { 400: remedy, 401: remedy, 403: remedy } },
    {
      url: TOKEN_URL,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    },
  );
  const read = tokenAnswer.safeParse(answer);
  if (!read.success) throw unexpected(`${site} (login)`);
  return read.data.access_token;
}
