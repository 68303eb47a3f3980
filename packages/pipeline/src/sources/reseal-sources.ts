import type { Ports } from '../ports/ports.ts';
import { subscriptionPlace } from '../programs/subscription-sender.ts';

/** Seals every secret anew with the key in use. @returns How many were sealed with an older one. */
export async function resealSources(
  { store, secrets }: Pick<Ports, 'store' | 'secrets'>,
  who: string,
): Promise<number> {
  let count = 0;
  for (const { id, sealed } of await store.listSources()) {
    const anew: Record<string, string> = {};
    for (const [field, before] of Object.entries(sealed)) {
      const place = { sourceId: id, field };
      if (await secrets.isCurrent(before)) continue;
      anew[field] = await secrets.seal(place, await secrets.openSealed(place, before));
      count += 1;
    }
    const what = 'source resealed';
    if (Object.keys(anew).length > 0) await store.changeSource(id, { what, who, sealed: { ...sealed, ...anew } });
  }
  for (const { id, sealedSecret } of await store.listSubscriptions()) {
    if (await secrets.isCurrent(sealedSecret)) continue;
    const place = subscriptionPlace(id);
    await store.resealSubscription(id, await secrets.seal(place, await secrets.openSealed(place, sealedSecret)), who);
    count += 1;
  }
  return count;
}
