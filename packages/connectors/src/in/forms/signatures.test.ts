import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sharedFile } from './samples.fixture.ts';
import { holdsSecret, isStandardSigned, isTallySigned, isTypeformSigned } from './signatures.ts';

type Vector = {
  readonly name: string;
  readonly valid: boolean;
  readonly secret: string;
  readonly now: number;
  readonly id: string | null;
  readonly timestamp: string | null;
  readonly body: string;
  readonly signature: string | null;
};

const VECTORS = JSON.parse(sharedFile('corpora', 'webhook', 'vectors.json') ?? '[]') as readonly Vector[];
const MUTANTS = 10_000;

const verdictOf = ({ secret, now, id, timestamp, body, signature }: Vector, secrets = [secret]) =>
  isStandardSigned({
    rawBody: Buffer.from(body, 'utf8'),
    headers: {
      'webhook-id': id ?? undefined,
      'webhook-timestamp': timestamp ?? undefined,
      'webhook-signature': signature ?? undefined,
    },
    secrets,
    now: new Date(now * 1_000),
  });

describe.skipIf(VECTORS.length === 0)('Standard Webhooks', () => {
  test.each(VECTORS.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
    expect(verdictOf(vector)).toBe(vector.valid);
  });

  test('a second secret is good while the first is being changed', () => {
    const [vector] = VECTORS;
    if (vector === undefined) return;
    expect(verdictOf(vector, ['whsec_b2xk', vector.secret])).toBe(true);
    expect(verdictOf(vector, [])).toBe(false);
  });

  test(`none of ${MUTANTS} deliveries changed by one place passes`, () => {
    const valid = VECTORS.filter((vector) => vector.valid && (vector.signature ?? '').length < 100);
    const random = seeded(20_261_122);
    let passed = 0;
    for (let made = 0; made < MUTANTS; made += 1) {
      const vector = valid[made % valid.length];
      if (vector !== undefined && verdictOf(mutantOf(vector, random))) passed += 1;
    }
    expect(valid.length).toBeGreaterThan(2);
    expect(passed).toBe(0);
  });
});

/** One place of the body, the id, the time or the good signature is another one. */
function mutantOf(vector: Vector, random: () => number): Vector {
  const fields = ['body', 'id', 'timestamp', 'signature'] as const;
  const field = fields[Math.floor(random() * fields.length)] ?? 'body';
  if (field === 'signature') {
    // Only the last one of several is good, so that one is what changes.
    const parts = (vector.signature ?? '').split('v1,');
    const good = parts.at(-1) ?? '';
    return { ...vector, signature: [...parts.slice(0, -1), changed(good, random)].join('v1,') };
  }
  return { ...vector, [field]: changed(vector[field] ?? '', random) };
}

function changed(text: string, random: () => number): string {
  const place = Math.floor(random() * text.length);
  const was = text[place] ?? '';
  const is = String.fromCharCode(33 + Math.floor(random() * 90));
  if (is === was) return `${text}x`;
  const kind = random();
  if (kind < 0.6) return `${text.slice(0, place)}${is}${text.slice(place + 1)}`;
  return kind < 0.8
    ? `${text.slice(0, place)}${text.slice(place + 1)}`
    : `${text.slice(0, place)}${is}${text.slice(place)}`;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const BODY = Buffer.from('{"avis":"Très déçu"}', 'utf8');
const MAC = createHmac('sha256', 'secret').update(BODY).digest('base64');
const signed = (headers: Record<string, string>, secrets = ['ancien', 'secret']) => ({
  rawBody: BODY,
  headers,
  secrets,
  now: new Date('2026-11-22T09:00:00Z'),
});

test('Typeform writes sha256= before its base64', () => {
  expect(isTypeformSigned(signed({ 'typeform-signature': `sha256=${MAC}` }))).toBe(true);
  for (const header of [MAC, `sha256=${MAC}=`, `sha1=${MAC}`, '', `sha256=${MAC.slice(0, -1)}`]) {
    expect(isTypeformSigned(signed({ 'typeform-signature': header }))).toBe(false);
  }
  expect(isTypeformSigned(signed({ 'typeform-signature': `sha256=${MAC}` }, ['']))).toBe(false);
  expect(isTypeformSigned(signed({}, ['secret']))).toBe(false);
});

test('Tally writes base64 alone', () => {
  expect(isTallySigned(signed({ 'tally-signature': MAC }))).toBe(true);
  expect(isTallySigned(signed({ 'tally-signature': `sha256=${MAC}` }))).toBe(false);
  expect(isTallySigned({ ...signed({ 'tally-signature': MAC }), rawBody: Buffer.from('{"avis":"Ravi"}') })).toBe(false);
});

test('a header that the owner named holds the secret', () => {
  expect(holdsSecret(signed({ 'x-secret': 'secret' }), 'X-Secret')).toBe(true);
  expect(holdsSecret(signed({ 'x-secret': '' }, ['']), 'X-Secret')).toBe(false);
  expect(holdsSecret(signed({}), 'X-Secret')).toBe(false);
});
