import { RefusedBySite } from './ask-json.ts';

/**
 * Asks with a token, and once more with a fresh one when it is refused: a token may end in the middle of a long reading.
 */
export function withToken<Answer>(
  tokenOf: () => Promise<string>,
  ask: (token: string, url: string) => Promise<Answer>,
): (url: string) => Promise<Answer> {
  let token: string | null = null;
  return async (url) => {
    const isFresh = token === null;
    token ??= await tokenOf();
    try {
      return await ask(token, url);
    } catch (error) {
      if (isFresh || !(error instanceof RefusedBySite) || error.status !== 401) throw error;
      token = await tokenOf();
      return ask(token, url);
    }
  };
}
