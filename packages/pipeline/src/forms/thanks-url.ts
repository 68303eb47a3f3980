import { type FormBodyType, type FormHeaders, parseFormBody } from '@doleances/connectors';
import type { FormSource } from './form-source.ts';

const FIELD = '_redirect';

type Posted = { readonly headers: FormHeaders; readonly type: FormBodyType; readonly rawBody: Uint8Array };

/**
 * Where a browser goes after a plain HTML form: where the owner said, else where the form says, if that is on the site
 * it stood on; else `null`. Anybody may post anything here, and we send nobody to a stranger's site.
 */
export function thanksUrlFor({ thanksUrl }: FormSource, { headers, type, rawBody }: Posted): string | null {
  if (thanksUrl !== null) return thanksUrl;
  const stood = headers.origin ?? headers.referer;
  if (stood === undefined || !URL.canParse(stood)) return null;
  const body = parseFormBody(type, rawBody);
  const wanted =
    typeof body === 'object' && body !== null && Object.hasOwn(body, FIELD) ? Reflect.get(body, FIELD) : '';
  if (typeof wanted !== 'string' || !URL.canParse(wanted)) return null;
  const url = new URL(wanted);
  return /^https?:$/.test(url.protocol) && url.origin === new URL(stood).origin ? url.href : null;
}
