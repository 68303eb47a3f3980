import type { Source } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/** Sources whose secrets were sealed with a key that is not here: nothing signed is taken, and nothing is read. */
export async function listShutSources({
  store,
  secrets,
}: Pick<Ports, 'store' | 'secrets'>): Promise<readonly Source[]> {
  const sealed = (await store.listSources()).filter((source) => Object.keys(source.sealed).length > 0);
  const isOpen = await Promise.all(
    sealed.map(async (source) => {
      const here = await Promise.all(Object.values(source.sealed).map((one) => secrets.isKeyHere(one)));
      return here.every(Boolean);
    }),
  );
  return sealed.filter((_, at) => !isOpen[at]);
}
