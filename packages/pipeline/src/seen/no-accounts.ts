import type { AccountStore } from '@doleances/store';

const closed = () => Promise.reject(new Error('accounts are looked after by whoever lets people in'));

/** Who works here is the owner's to see; what people do to their own account goes by the door, not by the house. */
export const NO_ACCOUNTS = {
  hasOwner: closed,
  listPeople: async () => [],
  findPerson: async () => null,
  findPersonByEmail: async () => null,
  savePersonByLink: closed,
  changePerson: closed,
  removePerson: closed,
  savePassword: closed,
  removeTwoFactor: closed,
  saveLink: closed,
  findLink: async () => null,
  takeLink: async () => null,
  listInvites: async () => [],
  revokeLink: closed,
  takeTry: closed,
  forgiveTry: closed,
  listSessions: async () => [],
  endSessions: closed,
  listPasskeys: async () => [],
  removePasskey: closed,
  noteAccount: closed,
  openAuthAdapter: closed,
} satisfies AccountStore;
