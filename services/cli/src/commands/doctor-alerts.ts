import { countText, type Firm, type OutletName } from '@doleances/core';
import { loadEscalations, type Ports } from '@doleances/pipeline';
import { printable } from '../terminal/wrap.ts';
import type { Finding, Say } from './doctor-finding.ts';

const ESCALATIONS_LOOKED_AT = 500;

/** What was chosen and cannot work, before somebody misses it. */
export async function outletFindings(ports: Ports, say: Say): Promise<readonly Finding[]> {
  const [record, known] = await Promise.all([ports.store.findFirm(), ports.store.listOutlets()]);
  const here = ports.config.outlets.map(({ name }) => name);
  const names = new Set<OutletName>([...known.map(({ name }) => name), ...here]);
  const stopped = known
    .filter(({ stoppedAt }) => stoppedAt !== null)
    .map(
      ({ name }): Finding => ({
        check: 'outlet',
        level: 'failed',
        message: say(
          `${name} est arrêté : son adresse n’existe plus (410). Corrigez-la, puis « doleances outlet test ${name} ».`,
          `${name} is stopped: its address is gone (410). Correct it, then "doleances outlet test ${name}".`,
        ),
      }),
    );
  const failing = known
    .filter(({ stoppedAt, lastError }) => stoppedAt === null && lastError !== null)
    .map(({ name, lastError }): Finding => ({ check: 'outlet', level: 'warning', message: `${name}: ${lastError}` }));
  return [...stopped, ...failing, ...(record === null ? [] : contactFindings(record.firm, names, say))];
}

/** Each address of another program that is told no more, or was not at the last try. */
export async function webhookFindings({ store }: Ports, say: Say): Promise<readonly Finding[]> {
  const subscriptions = await store.listSubscriptions();
  return subscriptions.flatMap(({ url, stoppedAt, lastError, lastFailedAt, lastSentAt }): Finding[] => {
    const address = printable(url);
    if (stoppedAt !== null) {
      const message = say(
        `${address} n’est plus prévenue : l’adresse n’existe plus (410). Une fois qu’elle répond, « doleances webhook test ${address} » ; sinon « doleances webhook remove ${address} ».`,
        `${address} is told no more: the address is gone (410). Once it answers, "doleances webhook test ${address}"; else "doleances webhook remove ${address}".`,
      );
      return [{ check: 'webhook', level: 'failed', message }];
    }
    const isFailing = lastFailedAt !== null && (lastSentAt === null || lastFailedAt > lastSentAt);
    return isFailing
      ? [{ check: 'webhook', level: 'warning', message: `${address}: ${printable(lastError ?? '')}` }]
      : [];
  });
}

function contactFindings(firm: Firm, names: ReadonlySet<OutletName>, say: Say): readonly Finding[] {
  const contacts = firm.escalationContacts;
  const warn = (message: string): Finding => ({ check: 'contacts', level: 'warning', message });
  const unset = contacts.flatMap(({ name, by = [] }) =>
    by
      .filter((way) => !names.has(way))
      .map((way) =>
        warn(
          say(
            `${name} veut être prévenu par ${way}, qui n’est pas réglé : voyez docs/escalation.md.`,
            `${name} wants to be told by ${way}, which is not set up: see docs/escalation.md.`,
          ),
        ),
      ),
  );
  const unused = [...names]
    .filter(
      (way) =>
        way !== 'mail' && way !== 'webhook' && way !== 'subscription' && !contacts.some(({ by }) => by?.includes(way)),
    )
    .map((way) =>
      warn(
        say(
          `${way} est réglé et personne n’est prévenu par là : ajoutez « by: [${way}] » à un contact de firm.yaml.`,
          `${way} is set up and nobody is told by it: add "by: [${way}]" to a contact in firm.yaml.`,
        ),
      ),
    );
  const places = firm.locations
    .filter(
      ({ id, name }) => !contacts.some(({ location }) => location === null || location === id || location === name),
    )
    .map(({ name }) =>
      warn(
        say(
          `personne ne répond de « ${name} » : ses plaintes critiques iront aux contacts des autres lieux.`,
          `nobody answers for "${name}": its critical complaints go to the contacts of other places.`,
        ),
      ),
    );
  const lone =
    contacts.length === 1
      ? [
          warn(
            say(
              'un seul contact : s’il ne répond pas en 30 minutes, c’est encore lui qui est prévenu. Ajoutez-en un second.',
              'only one contact: without an answer in 30 minutes the same person is told again. Add a second one.',
            ),
          ),
        ]
      : [];
  return [...unset, ...unused, ...(contacts.length === 0 ? [] : places), ...lone];
}

export async function escalationFindings(ports: Ports, say: Say): Promise<readonly Finding[]> {
  const sheets = await loadEscalations(ports, ESCALATIONS_LOOKED_AT);
  const open = sheets.filter(({ state }) => state !== 'answered' && state !== 'closed').length;
  if (open === 0) return [];
  const message = say(
    `${countText(open, { one: 'plainte critique', other: 'plaintes critiques' }, 'fr-FR')} sans réponse : « doleances escalation list ».`,
    `${countText(open, { one: 'critical complaint', other: 'critical complaints' }, 'en-CA')} without an answer: "doleances escalation list".`,
  );
  return [{ check: 'escalations', level: 'warning', message }];
}
