import { DEFAULT_FIRM } from '@doleances/core';
import { makeSetupLink, type Ports } from '@doleances/pipeline';
import { createGate } from '../../services/web/src/house/gate.ts';
import { openTestStore } from './open-test-store.ts';

export const PASSWORD = 'cheval batterie agrafe juste';
export const BASE = 'http://localhost:8470';

/** A browser without scripts: keeps its cookies, says where its forms stood. */
export type Browser = {
  get(path: string): Promise<{ status: number; text: string; location: string | null }>;
  post(
    path: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<{ status: number; text: string; location: string | null; cookies: readonly string[] }>;
  readonly jar: Map<string, string>;
};

/** A house with its gate, before anybody has an account; `at` is its clock. */
export async function openDoorHouse(config: Readonly<Record<string, unknown>> = {}) {
  const opened = await openTestStore();
  const { store } = opened;
  const locations = [
    { id: 'laval', name: 'Laval' },
    { id: 'quebec', name: 'Québec' },
  ];
  const staff = [{ name: 'Ana Côté', aliases: ['Ana'], role: 'gérante', location: null }];
  await store.saveFirm({ ...DEFAULT_FIRM, name: 'Auberge', locations, staff }, false, 'test');
  const clock = { now: new Date() };
  const lines: unknown[] = [];
  const say = (...line: unknown[]) => void lines.push(line);
  const ports = {
    store,
    config: {
      http: { host: '127.0.0.1', port: 8470, baseUrl: BASE, ingestPort: null },
      areAccountsRequired: false,
      mail: { smtpUrl: 'smtp://mail.example' },
      ...config,
    },
    viewer: { role: 'owner' },
    signingKeys: async () => [new Uint8Array(32).fill(7)],
    log: { debug: say, info: say, warn: say, error: say },
    firms: { find: async () => null },
    now: () => clock.now,
  } as unknown as Ports;
  const gate = createGate(ports);
  return {
    ...{ ports, store, clock, lines, gate },
    browser: (address?: string) => browserAt(gate, address),
    [Symbol.asyncDispose]: opened[Symbol.asyncDispose],
  };
}

export type DoorHouse = Awaited<ReturnType<typeof openDoorHouse>>;

type Gate = { fetch(request: Request, env: unknown): Response | Promise<Response> };

function browserAt(gate: Gate, address = '127.0.0.1'): Browser {
  // As the server hands over whom it is connected to.
  const env = { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } };
  const jar = new Map<string, string>();
  const ask = async (path: string, init: RequestInit) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      host: 'localhost:8470',
      ...(cookie && { cookie }),
      ...(init.headers as Record<string, string>),
    };
    const answer = await gate.fetch(new Request(`${BASE}${path}`, { ...init, headers }), env);
    const cookies = answer.headers.getSetCookie();
    for (const line of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0\b/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('location'), cookies };
  };
  return {
    jar,
    get: (path) => ask(path, {}),
    post: (path, fields = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      const type = 'application/x-www-form-urlencoded';
      return ask(path, { method: 'POST', body: body.toString(), headers: { 'content-type': type, origin: BASE } });
    },
  };
}

/** The owner's account, made by the setup link; the browser that made it is signed in. */
export async function withOwner(house: DoorHouse): Promise<Browser> {
  const url = await makeSetupLink(house.ports, 'test');
  const browser = house.browser();
  const made = await browser.post(pathOf(url ?? ''), {
    ...{ name: 'Hélène Roy', email: 'Helene@Auberge.example', newPassword: PASSWORD },
  });
  if (made.status !== 303) throw new Error(`no owner: ${made.status} ${made.text}`);
  return browser;
}

export const pathOf = (url: string): string => url.slice(BASE.length);

/** The newest link in a letter to somebody. */
export async function mailedLink({ store }: DoorHouse, email: string): Promise<string> {
  const mails = (await store.listOutbox(50)).filter(({ to }) => to.some(({ address }) => address === email));
  const newest = mails.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime()).at(-1);
  const url = /http:\/\/\S+/.exec(newest?.text ?? '')?.[0];
  if (url === undefined) throw new Error(`no letter to ${email}`);
  return pathOf(url);
}
