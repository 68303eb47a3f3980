import { choiceNamed, nearestChoices } from '@doleances/core';
import { correctionChoices, type Ports } from '@doleances/pipeline';
import type { BacklogRow } from '@doleances/store';
import type { Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { backlogTextsFor } from '../texts-backlog.ts';

const NEAREST_SHOWN = 5;

/** The item somebody named by id or by name; `null` after the nearest names were told. An old id finds its survivor. */
export async function themeNamed(ports: Ports, given: string, terminal: Terminal): Promise<BacklogRow | null> {
  const byId = given.startsWith('thm_') ? await ports.store.findBacklogByTheme(given) : null;
  if (byId !== null) return byId;
  const choices = await correctionChoices(ports, 'theme');
  const named = choiceNamed(choices, given);
  const row = named === null ? null : await ports.store.findBacklogByTheme(named.value);
  if (row !== null) return row;
  const near = nearestChoices(choices, given, NEAREST_SHOWN);
  const names = near.map(({ value, label }) => `${label[terminal.language]} (${value})`).join(', ');
  terminal.err(`${backlogTextsFor(terminal.language).unknownTheme(printable(given), names)}\n`);
  return null;
}
