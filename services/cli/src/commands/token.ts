import { dateText, type Firm } from '@doleances/core';
import { createToken, type Ports, tokenStateOf } from '@doleances/pipeline';
import type { TokenRow } from '@doleances/store';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type ProgramTexts, programTextsFor } from '../texts-programs.ts';

export type TokenOptions = {
  readonly role?: string;
  readonly location?: readonly string[];
  readonly staff?: string;
  readonly days?: string;
  readonly who?: string;
  readonly json?: true;
};

const WHO = 'command line';

/** Makes a key. The key alone goes to stdout, so that it can be piped where it is needed; the advice to stderr. */
export async function create(name: string, options: TokenOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = programTextsFor(terminal.language);
  const outcome = await createToken(ports, {
    ...{ name, role: options.role ?? '', staffName: options.staff ?? null, who: options.who ?? WHO },
    locations: options.location ?? null,
    days: options.days === undefined ? null : Number(options.days),
  });
  if (!outcome.ok) {
    terminal.err(`${texts.refused[outcome.reason]}\n`);
    return 2;
  }
  const { token, secret } = outcome;
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, token, secret })}\n`);
    return 0;
  }
  terminal.out(`${secret}\n`);
  terminal.err(`${texts.keepKey}\n`);
  return 0;
}

/** Lists the keys, the newest first; never what they hold. */
export async function list(options: TokenOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = programTextsFor(terminal.language);
  const now = ports.now();
  const tokens = (await ports.store.listTokens()).map((token) => ({ ...token, state: tokenStateOf(token, now) }));
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, tokens })}\n`);
    return 0;
  }
  if (tokens.length === 0) terminal.out(`${texts.noTokens}\n`);
  const firm = (await ports.store.findFirm())?.firm ?? null;
  for (const token of tokens) terminal.out(`${lineOf(token, texts, firm)}\n`);
  return 0;
}

function lineOf(
  token: TokenRow & { readonly state: keyof ProgramTexts['states'] },
  texts: ProgramTexts,
  firm: Firm | null,
): string {
  const day = (at: Date) => (firm === null ? at.toISOString().slice(0, 10) : dateText(at, firm.locale, firm.timeZone));
  return [
    token.id,
    printable(token.name),
    texts.states[token.state],
    texts.roles[token.role],
    printable(token.locations?.join(', ') ?? texts.everywhere),
    token.lastUsedAt === null ? texts.neverSeen : day(token.lastUsedAt),
  ].join(' · ');
}

/** Closes a key by its id, or by its name where one open key bears it. */
export async function revoke(given: string, options: TokenOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = programTextsFor(terminal.language);
  const token = await tokenNamed(ports, given);
  if (token === null || !(await ports.store.revokeToken(token.id, options.who ?? WHO))) {
    terminal.err(`${texts.noToken(printable(given))}\n`);
    return 2;
  }
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, id: token.id })}\n`);
  else terminal.out(`${texts.revoked(printable(token.name))}\n`);
  return 0;
}

async function tokenNamed({ store }: Ports, given: string): Promise<TokenRow | null> {
  const open = (await store.listTokens()).filter(({ revokedAt }) => revokedAt === null);
  const byId = open.find(({ id }) => id === given);
  const named = open.filter(({ name }) => name === given);
  return byId ?? (named.length === 1 ? (named[0] ?? null) : null);
}
