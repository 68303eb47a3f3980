import { randomUUID } from 'node:crypto';
import { clientAddressOf, openRateLimit, type Ports, receiveForBoss } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { peerOf } from '../house/peer.ts';
import type { PageLanguage } from '../house/texts.ts';
import { type BossForm, bossPage, bossThanksPage } from './boss-page.ts';
import { bossTexts } from './boss-texts.ts';

/** Ten thousand letters, each of which may be nine bytes long once it is encoded. */
const BODY_BYTES_MAX = 120_000;
/** Guests of one inn share one address. */
const MESSAGES_PER_MINUTE = 10;
const PAGES: readonly { readonly path: string; readonly language: PageLanguage }[] = [
  { path: '/patron', language: 'fr' },
  { path: '/boss', language: 'en' },
];

type Refused = { readonly status: 413 | 422 | 429 | 503; readonly problem: keyof Problems; readonly wait?: number };
type Problems = Pick<ReturnType<typeof bossTexts>, 'empty' | 'badEmail' | 'tooLong' | 'tooMany' | 'late'>;

/** `/patron` and `/boss`: the customers' own line to the boss. */
export function addBossRoutes(app: Hono, ports: Ports): void {
  const limit = openRateLimit({ perMinute: MESSAGES_PER_MINUTE, now: ports.now });
  for (const { path, language } of PAGES) {
    const show = (c: Context, typed: BossForm['typed'], refused: Refused | null = null) =>
      showForm(c, ports, { language, typed, refused });
    const tooLong = (c: Context) => show(c, {}, { status: 413, problem: 'tooLong' });
    app.get(path, (c) => show(c, { lieu: c.req.query('lieu') ?? '' }));
    app.get(`${path}/merci`, async (c) =>
      c.html(await bossThanksPage({ texts: bossTexts(language), firmName: (await firmOf(ports)).firmName })),
    );
    app.post(path, bodyLimit({ maxSize: BODY_BYTES_MAX, onError: tooLong }), async (c) => {
      const rawBody = new Uint8Array(await c.req.arrayBuffer());
      const typed = Object.fromEntries(new URLSearchParams(Buffer.from(rawBody).toString('utf8')));
      const client = clientAddressOf(peerOf(c), c.req.header('x-forwarded-for') ?? null);
      const refused = problemOf(typed) ?? waitOf(limit.take(client));
      if (refused !== null) return show(c, typed, refused);
      const received = await receiveForBoss(ports, { type: 'form/urlencoded', rawBody });
      if (received.outcome !== 'accepted') return show(c, typed, { status: 503, problem: 'late', wait: 30 });
      return c.redirect(`${path}/merci`, 303);
    });
  }
}

type Shown = { readonly language: PageLanguage; readonly typed: BossForm['typed']; readonly refused: Refused | null };

async function showForm(c: Context, ports: Ports, { language, typed, refused }: Shown): Promise<Response> {
  const texts = bossTexts(language);
  const problem = refused === null ? null : texts[refused.problem];
  const wait: Record<string, string> = refused?.wait === undefined ? {} : { 'retry-after': String(refused.wait) };
  const page = await bossPage({ texts, ...(await firmOf(ports)), typed, problem, pageId: randomUUID() });
  return c.html(page, refused?.status ?? 200, { 'cache-control': 'no-store', ...wait });
}

function problemOf({ message = '', courriel = '' }: Readonly<Record<string, string>>): Refused | null {
  if (message.trim() === '') return { status: 422, problem: 'empty' };
  const isAddress = courriel.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(courriel.trim().slice(0, 300));
  return isAddress ? null : { status: 422, problem: 'badEmail' };
}

function waitOf(wait: number | null): Refused | null {
  return wait === null ? null : { status: 429, problem: 'tooMany', wait };
}

/** The page is shown even while the database is away: what is typed on it can be sent a moment later. */
async function firmOf({ store }: Ports): Promise<Pick<BossForm, 'firmName' | 'locations'>> {
  const record = await store.findFirm().catch(() => null);
  return { firmName: record?.firm.name ?? 'Doleances', locations: record?.firm.locations ?? [] };
}
