import type { Store } from '@doleances/store';

/** Keys of programs, and where programs are told: whoever holds one may see what it sees. */
export const OWNERS_ALONE = {
  saveToken: () => Promise.reject(new Error('keys of programs are the owner’s to make')),
  findTokenByHash: async () => null,
  listTokens: async () => [],
  revokeToken: async () => false,
  saveSubscription: () => Promise.reject(new Error('subscriptions are the owner’s to make')),
  listSubscriptions: async () => [],
  findSubscription: async () => null,
  removeSubscription: async () => false,
  resealSubscription: async () => false,
  noteSubscription: async () => {},
  listUntold: async () => [],
} satisfies Partial<Store>;
