import { ROLES } from '@doleances/core';
import { invitePerson, makeResetLink, makeSetupLink, type Ports } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { placesNamed } from '../place-named.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { accountTextsFor } from '../texts-accounts.ts';

const WHO = 'command line';

type Json = { readonly json?: true };
export type InviteOptions = Json & {
  readonly name: string;
  readonly role: string;
  readonly place?: readonly string[];
  readonly staff?: string;
};

type Opened = {
  readonly ports: Ports;
  readonly texts: ReturnType<typeof accountTextsFor>;
  /** Data on stdout: one JSON document, or lines for a person. */
  readonly tell: (document: Readonly<Record<string, unknown>>, lines: readonly string[]) => ExitCode;
  readonly refuse: (line: string) => ExitCode;
};

async function withTool(
  { json }: Json,
  terminal: Terminal,
  work: (opened: Opened) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  return await work({
    ports,
    texts: accountTextsFor(terminal.language),
    tell(document, lines) {
      terminal.out(
        json ? `${JSON.stringify({ version: 1, ...document })}\n` : lines.map((line) => `${line}\n`).join(''),
      );
      return 0;
    },
    refuse(line) {
      terminal.err(`${line}\n`);
      return 2;
    },
  });
}

export function setupLink(options: Json, terminal: Terminal): Promise<ExitCode> {
  return withTool(options, terminal, async ({ ports, texts, tell, refuse }) => {
    const url = await makeSetupLink(ports, WHO);
    return url === null ? refuse(texts.hasOwner) : tell({ url }, [texts.setupAt(url), texts.setupOnce]);
  });
}

export function list(options: Json, terminal: Terminal): Promise<ExitCode> {
  return withTool(options, terminal, async ({ ports, texts, tell }) => {
    const [people, invites] = await Promise.all([ports.store.listPeople(), ports.store.listInvites(ports.now())]);
    const sight = (locations: readonly string[] | null) => locations?.join(', ') ?? texts.everywhere;
    const lines = [
      ...people.map(({ name, email, role, locations, hasTwoFactor }) =>
        [name, email, texts.roles[role], sight(locations), ...(hasTwoFactor ? [texts.withCode] : [])].join(' · '),
      ),
      ...invites.flatMap(({ invitedAs }) =>
        invitedAs === null
          ? []
          : [[invitedAs.name, invitedAs.email, texts.roles[invitedAs.role], texts.invited].join(' · ')],
      ),
    ];
    const open = invites.map(({ id, invitedAs, madeBy, expiresAt }) => ({ id, ...invitedAs, madeBy, expiresAt }));
    return tell({ people, invites: open }, lines.length === 0 ? [texts.nobody] : lines.map(printable));
  });
}

export function invite(email: string, options: InviteOptions, terminal: Terminal): Promise<ExitCode> {
  return withTool(options, terminal, async ({ ports, texts, tell, refuse }) => {
    const role = ROLES.find((name) => name === options.role);
    if (role === undefined) return refuse(texts.badRole);
    const known = (await ports.store.findFirm())?.firm.locations ?? [];
    const places = placesNamed(options.place ?? [], known, terminal.language);
    if ('refused' in places) return refuse(places.refused);
    const locations = options.place === undefined ? null : places.names;
    const asked = { name: options.name, email, role, locations, staffName: options.staff ?? null };
    const outcome = await invitePerson(ports, asked, WHO);
    const said = ports.config.mail.smtpUrl === null ? texts.inviteWritten : texts.inviteSent;
    return outcome.ok ? tell({ url: outcome.url }, [said, outcome.url]) : refuse(texts.refused[outcome.reason]);
  });
}

export function revoke(email: string, options: Json, terminal: Terminal): Promise<ExitCode> {
  return withTool(options, terminal, async ({ ports, texts, tell, refuse }) => {
    const { store, now } = ports;
    const person = await store.findPersonByEmail(email.trim());
    if (person !== null) {
      const outcome = await store.removePerson(person.id, WHO, now());
      return outcome === 'removed' ? tell({ removed: person.id }, [texts.revoked]) : refuse(texts.kept[outcome]);
    }
    const wanted = email.trim().toLowerCase();
    const found = (await store.listInvites(now())).find(({ invitedAs }) => invitedAs?.email === wanted);
    if (found === undefined || !(await store.revokeLink(found.id, WHO, now()))) {
      return refuse(texts.unknown(printable(email)));
    }
    return tell({ revoked: found.id }, [texts.revoked]);
  });
}

export function resetLink(
  email: string,
  options: Json & { readonly dropCode?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  return withTool(options, terminal, async ({ ports, texts, tell, refuse }) => {
    const person = await ports.store.findPersonByEmail(email.trim());
    if (person === null) return refuse(texts.unknown(printable(email)));
    // Whoever lost their phone and their backup codes has nothing else to show than that they hold the machine.
    if (options.dropCode) await ports.store.removeTwoFactor(person.id, { who: WHO, what: 'account_code_stopped' });
    const url = await makeResetLink(ports, person, { who: WHO, isMailed: false });
    return tell({ url }, [texts.resetOnce, url]);
  });
}
