import { DeliveryError, type Http, noticeOutletFor } from '@doleances/connectors';
import type { OutboxRow } from '@doleances/store';
import type { Sender } from '../escalation/open-outlets.ts';
import type { Ports } from '../ports/ports.ts';
import type { SecretPlace } from '../ports/secrets.ts';

/** Where the secret of a subscription is sealed. */
export const subscriptionPlace = (subscriptionId: string): SecretPlace => ({
  ...{ sourceId: subscriptionId, field: 'secret' },
});

/** Tells programs: each message goes to the address of the subscription that it names, signed with that one's secret. */
export function subscriptionSender({ store, secrets }: Ports, http: Http): Sender {
  return {
    name: 'subscription',
    addressHash: '',
    async send({ dedupKey, to, urgency, notice, createdAt }) {
      const found = await store.findSubscription(to[0]?.address ?? '');
      if (notice === null || found === null) {
        throw new DeliveryError('the subscription was removed', { retry: 'never', certainty: 'not_sent' });
      }
      const secret = await secrets
        .openSealed(subscriptionPlace(found.id), found.sealedSecret)
        .catch((cause: unknown) => {
          throw new DeliveryError('the secret cannot be opened; give this process the key it was sealed with', {
            ...{ retry: 'later', certainty: 'not_sent', cause },
          });
        });
      const outlet = noticeOutletFor({ name: 'webhook', url: found.url, secret }, http);
      await outlet.deliver({ key: dedupKey, address: '', urgency, notice, createdAt });
    },
    fateOf: (row: OutboxRow) => {
      const id = row.to[0]?.address ?? '';
      return {
        isStopped: async () => ((await store.findSubscription(id))?.stoppedAt ?? null) !== null,
        save: (fared) => store.noteSubscription(id, fared),
      };
    },
  };
}
