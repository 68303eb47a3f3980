import { expect, test } from 'vitest';
import { toldFault } from './told-fault.ts';

test.each([
  ['Le fournisseur a coupé la ligne 15 minutes avant la fin.', 'supplier'],
  ['The carrier lost two of the pallets.', 'supplier'],
  ['Notre technicien s’est trompé d’étage.', 'us'],
  ['Nous avons oublié de prévenir le fournisseur.', 'us'],
  ['We double-booked the Saturday room.', 'us'],
  ['Verglas sur toute la région, aucune livraison possible.', 'force_majeure'],
  ['Power outage on the whole street.', 'force_majeure'],
  ['Le client a donné une mauvaise adresse.', 'client'],
  ['The customer gave us the wrong size.', 'client'],
] as const)('%s', (incident, fault) => {
  expect(toldFault(incident)).toBe(fault);
});

test('an incident that accuses nobody is left to whoever fills in the ledger', () => {
  expect(toldFault('La séance a été interrompue.')).toBeNull();
  expect(toldFault('')).toBeNull();
});
