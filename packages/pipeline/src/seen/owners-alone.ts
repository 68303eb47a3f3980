import type { Store } from '@doleances/store';

const ownersAlone = () => Promise.reject(new Error('what is held on a person is the owner’s to answer for'));

/** Keys of programs, where programs are told, and what the law asks of the firm about people. */
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
  findHeldOn: ownersAlone,
  listHeldRows: ownersAlone,
  listPassages: async () => [],
  erasePerson: ownersAlone,
  saveRefusedErasure: ownersAlone,
  listErasures: async () => [],
  listErasureMarks: async () => [],
  importErasureMarks: ownersAlone,
  listWordedItems: async () => [],
  countPastRetention: ownersAlone,
  endRetention: ownersAlone,
  saveRetentionAnnounced: ownersAlone,
  listHolds: async () => [],
  saveHold: ownersAlone,
  liftHold: async () => false,
  scourDisk: ownersAlone,
  listBreachDeeds: async () => [],
  saveBreachDeed: ownersAlone,
} satisfies Partial<Store>;
