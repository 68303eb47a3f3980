import type { Ports } from '@doleances/pipeline';

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** A page asked for under a foreign name is somebody else's page in the owner's browser (DNS rebinding). */
export function isKnownName(host: string | undefined, { config }: Pick<Ports, 'config'>): boolean {
  const { host: configured, baseUrl } = config.http;
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return [...LOCAL_NAMES, configured, new URL(baseUrl).hostname].includes(name);
}
