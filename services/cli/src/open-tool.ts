import { type Config, loadConfig, openPorts, type PortOptions, type Ports } from '@doleances/pipeline';
import type { Terminal } from './terminal/terminal.ts';
import { textsFor } from './texts.ts';

/** The settings, or `null` after every problem was told. */
export async function configFor(terminal: Terminal): Promise<Config | null> {
  const loaded = await loadConfig(terminal.environment, terminal.folder);
  if (loaded.ok) return loaded.config;
  terminal.err(`${textsFor(terminal.language).badSettings}\n`);
  for (const problem of loaded.problems) terminal.err(`  ${problem}\n`);
  return null;
}

/**
 * Opens the installation for one command; `null` (exit code 2) when the settings are bad.
 *
 * @throws StoreError or QueueError when the world does not answer.
 */
export async function openTool(terminal: Terminal, options: PortOptions = {}): Promise<Ports | null> {
  const config = await configFor(terminal);
  return config === null ? null : openPorts(config, options);
}
