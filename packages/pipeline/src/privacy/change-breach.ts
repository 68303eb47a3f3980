import { type Breach, type BreachDeed, type BreachFacts, breachesFrom, DEFAULT_FIRM } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';

export type BreachRefusal = 'no_breach' | 'no_text' | 'no_day' | 'too_long';
export type BreachOutcome =
  | { readonly ok: true; readonly breachId: string }
  | { readonly ok: false; readonly reason: BreachRefusal };

type BreachPorts = Pick<Ports, 'store' | 'now'>;

const TEXT_CHARS_MAX = 5_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The register, the newest incident first. */
export async function listBreaches({ store }: Pick<Ports, 'store'>): Promise<readonly Breach[]> {
  return breachesFrom(await store.listBreachDeeds());
}

/** Opens an incident in the register; it is never taken out again. */
export async function openBreach(ports: BreachPorts, facts: BreachFacts, who: string): Promise<BreachOutcome> {
  const refused = refusalOf({ kind: 'opened', ...facts });
  if (refused !== null) return { ok: false, reason: refused };
  const year = ports.now().getUTCFullYear();
  const known = (await listBreaches(ports)).length;
  const breachId = `I-${year}-${String(known + 1).padStart(3, '0')}`;
  await ports.store.saveBreachDeed(breachId, { kind: 'opened', ...facts }, who);
  return { ok: true, breachId };
}

/** Adds what is known or was done since. */
export async function noteBreach(
  ports: BreachPorts,
  { breachId, deed, who }: { readonly breachId: string; readonly deed: BreachDeed; readonly who: string },
): Promise<BreachOutcome> {
  const refused = refusalOf(deed);
  if (refused !== null || deed.kind === 'opened') return { ok: false, reason: refused ?? 'no_breach' };
  if (!(await listBreaches(ports)).some(({ id }) => id === breachId)) return { ok: false, reason: 'no_breach' };
  await ports.store.saveBreachDeed(breachId, deed, who);
  return { ok: true, breachId };
}

/** What is told otherwise than the register has it; `null` when nothing. A day alone is that of the instant it has. */
export function describedDeed(breach: BreachFacts, told: Partial<BreachFacts>): BreachDeed | null {
  const { what, data, happened, knownAt, peopleCount } = told;
  const isSameDay = knownAt === breach.knownAt.slice(0, 10) || knownAt === breach.knownAt;
  const changed: Partial<BreachFacts> = {
    ...(what !== undefined && what !== breach.what && { what }),
    ...(data !== undefined && data !== breach.data && { data }),
    ...(happened !== undefined && happened !== breach.happened && { happened }),
    ...(knownAt !== undefined && !isSameDay && { knownAt }),
    ...(peopleCount !== undefined && peopleCount !== breach.peopleCount && { peopleCount }),
  };
  return Object.keys(changed).length === 0 ? null : { kind: 'described', ...changed };
}

function refusalOf(deed: BreachDeed): BreachRefusal | null {
  const texts = Object.values(deed).filter((value) => typeof value === 'string');
  if (texts.some((text) => text.length > TEXT_CHARS_MAX)) return 'too_long';
  const isEmpty = (text: string) => text.trim() === '';
  switch (deed.kind) {
    case 'opened':
      if (isEmpty(deed.what) || isEmpty(deed.data) || isEmpty(deed.happened)) return 'no_text';
      return Number.isNaN(Date.parse(deed.knownAt)) ? 'no_day' : null;
    case 'told':
      if (isEmpty(deed.name)) return 'no_text';
      return DAY.test(deed.on) ? null : 'no_day';
    case 'assessed':
    case 'not_told':
      return isEmpty(deed.why) ? 'no_text' : null;
    case 'measure':
    case 'closed':
      return isEmpty(deed.text) ? 'no_text' : null;
    case 'described': {
      const { kind: _kind, ...facts } = deed;
      if (Object.keys(facts).length === 0 || texts.some(isEmpty)) return 'no_text';
      return facts.knownAt !== undefined && Number.isNaN(Date.parse(facts.knownAt)) ? 'no_day' : null;
    }
  }
}

/** The whole register for a program or for the authority, which may ask for a copy (Québec, s. 3.8). */
export async function breachRegister(ports: BreachPorts): Promise<Readonly<Record<string, unknown>>> {
  const [breaches, record] = await Promise.all([listBreaches(ports), ports.store.findFirm()]);
  return { version: 1, madeAt: ports.now(), firm: (record?.firm ?? DEFAULT_FIRM).name, breaches };
}
