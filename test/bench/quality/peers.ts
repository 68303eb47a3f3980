import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How another program grouped the same texts. */
export type PeerGroups = { readonly name: string; readonly seconds: number; readonly groups: readonly number[] };

const SCRIPT = fileURLToPath(new URL('../peers/themes.py', import.meta.url));
const PYTHON = '/usr/bin/python3';
const OUTPUT_BYTES_MAX = 64 * 2 ** 20;

/** Debian's python3-sklearn, where it is installed. */
export function hasPeers(): boolean {
  return spawnSync(PYTHON, ['-c', 'import sklearn']).status === 0;
}

/** Groups by scikit-learn, which is told the true number of groups; a method each. */
export function peerGroupsOf(
  texts: readonly { readonly text: string; readonly language: string }[],
  groups: number,
): readonly PeerGroups[] {
  const input = JSON.stringify({
    texts: texts.map(({ text }) => text),
    languages: texts.map(({ language }) => language),
    groups,
  });
  const { stdout, status, stderr } = spawnSync(PYTHON, [SCRIPT], { input, maxBuffer: OUTPUT_BYTES_MAX });
  if (status !== 0) throw new Error(`the peer script failed: ${stderr.toString().slice(-500)}`);
  return stdout
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PeerGroups);
}
