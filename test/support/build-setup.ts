import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What a journey starts is made of the sources as they are now. */
export function setup(): void {
  const program = path.resolve(import.meta.dirname, '../../services/cli/bin/build.js');
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the programs could not be built; the lines above say why');
}
