import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';
import { isStandardSigned } from './signatures.ts';

const SCRIPT = readFileSync(new URL('../../../../../infra/google-forms.gs', import.meta.url), 'utf8');
const SECRET = `whsec_${Buffer.from('trente-deux octets, ou presque').toString('base64')}`;

type Sent = { readonly url: string; readonly payload: number[]; readonly headers: Record<string, string> };
type Script = { sendAnswer(event: unknown): void; sendWaiting(): void };

/** What the script asks of Google, as far as it asks. Google's bytes are signed, from -128 to 127. */
function openScript(statusOf: () => number) {
  const sent: Sent[] = [];
  const kept = new Map([
    ['URL', 'https://plaintes.exemple.ca/in/x'],
    ['SECRET', SECRET],
  ]);
  const signedBytes = (bytes: Uint8Array) => [...new Int8Array(bytes)];
  const context = createContext({
    PropertiesService: {
      getScriptProperties: () => ({
        getProperty: (name: string) => kept.get(name) ?? null,
        setProperty: (name: string, value: string) => kept.set(name, value),
        deleteProperty: (name: string) => kept.delete(name),
        getKeys: () => [...kept.keys()],
      }),
    },
    Utilities: {
      base64Decode: (text: string) => signedBytes(Buffer.from(text, 'base64')),
      base64Encode: (bytes: number[]) => Buffer.from(bytes).toString('base64'),
      newBlob: (text: string) => ({ getBytes: () => signedBytes(Buffer.from(text, 'utf8')) }),
      computeHmacSha256Signature: (value: number[], key: number[]) =>
        signedBytes(createHmac('sha256', Buffer.from(key)).update(Buffer.from(value)).digest()),
      sleep() {},
    },
    UrlFetchApp: {
      fetch(url: string, { payload, headers }: Omit<Sent, 'url'>) {
        sent.push({ url, payload, headers });
        return { getResponseCode: statusOf };
      },
    },
  });
  runInContext(SCRIPT, context);
  return { script: context as unknown as Script, sent, kept };
}

const EVENT = {
  namedValues: { 'Que s’est-il passé?': ['Personne ne m’a rappelé.'], 'Votre courriel': ['paul@exemple.ca'] },
  range: { getRow: () => 42 },
  source: { getId: () => '1AbC' },
};

test('what our Google script sends is signed as we check it, and read as it was written', () => {
  const { script, sent, kept } = openScript(() => 202);
  script.sendAnswer(EVENT);
  const [delivery] = sent;
  if (delivery === undefined) throw new Error('nothing was sent');
  const rawBody = Buffer.from(delivery.payload);
  const signed = { rawBody, headers: delivery.headers, secrets: [SECRET], now: new Date() };
  expect(isStandardSigned(signed)).toBe(true);
  expect(isStandardSigned({ ...signed, rawBody: Buffer.concat([rawBody, Buffer.from(' ')]) })).toBe(false);
  const form = { shape: 'google_forms', mapping: null, type: 'form/json', raw: rawBody } as const;
  expect(readForm(form, { externalId: 'x', acceptedAt: new Date() })).toMatchObject({
    kind: 'item',
    item: { text: 'Personne ne m’a rappelé.', author: { email: 'paul@exemple.ca' } },
  });
  expect([...kept.keys()]).toEqual(['URL', 'SECRET']);
});

test('an answer that could not be sent waits in the script, and is sent under the same name', () => {
  let status = 503;
  const { script, sent, kept } = openScript(() => status);
  script.sendAnswer(EVENT);
  expect(sent).toHaveLength(3);
  expect(kept.size).toBe(3);
  script.sendWaiting();
  expect(kept.size).toBe(3);
  status = 202;
  script.sendWaiting();
  expect(kept.size).toBe(2);
  expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});
