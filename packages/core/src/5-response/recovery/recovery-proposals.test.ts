import { expect, test } from 'vitest';
import { type IncidentComplaint, incidentProposals } from './recovery-proposals.ts';

const complaint = (id: string, changes: Partial<IncidentComplaint> = {}): IncidentComplaint => ({
  id,
  receivedAt: new Date('2026-11-14T20:00:00Z'),
  location: 'Durbuy',
  themeIds: ['thm_wait'],
  severity: 2,
  clientKey: `${id}@client.example`,
  authorName: `Client ${id}`,
  isStaffNote: false,
  text: 'On a attendu une heure.',
  ...changes,
});
const proposals = (...complaints: readonly IncidentComplaint[]) => incidentProposals(complaints, 'Europe/Brussels');

test('three clients of one evening, one place and one theme suggest an incident, with the people it touched', () => {
  const [proposal, ...others] = proposals(complaint('a'), complaint('b'), complaint('c'));
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({
    because: 'same_day',
    happenedOn: '2026-11-14',
    location: 'Durbuy',
    themeId: 'thm_wait',
    complaintIds: ['a', 'b', 'c'],
  });
  expect(proposal?.people).toHaveLength(3);
});

test('two clients are a coincidence, unless it is serious; one client who writes three times is one client', () => {
  expect(proposals(complaint('a'), complaint('b'))).toEqual([]);
  expect(proposals(complaint('a', { severity: 4 }), complaint('b'))).toHaveLength(1);
  const same = { clientKey: 'one' };
  expect(proposals(complaint('a', same), complaint('b', same), complaint('c', same))).toEqual([]);
});

test('another day, another place or another theme is another matter', () => {
  const late = { receivedAt: new Date('2026-11-14T23:30:00Z') };
  expect(proposals(complaint('a'), complaint('b'), complaint('c', late))).toEqual([]);
  expect(proposals(complaint('a'), complaint('b'), complaint('c', { location: 'Redu' }))).toEqual([]);
  expect(proposals(complaint('a'), complaint('b'), complaint('c', { themeIds: ['thm_noise'] }))).toEqual([]);
});

test('the same letters about two themes are proposed once', () => {
  const both = { themeIds: ['thm_wait', 'thm_cold'] };
  expect(proposals(complaint('a', both), complaint('b', both), complaint('c', both))).toHaveLength(1);
});

test('a staff note that tells of an incident suggests it, with whose fault its words tell', () => {
  const text = 'Le fournisseur a coupé la ligne 15 minutes avant la fin, les neuf participants sont furieux.';
  const [proposal] = proposals(complaint('note', { isStaffNote: true, text }));
  expect(proposal).toMatchObject({ because: 'staff_note', complaintIds: ['note'], fault: 'supplier' });
  expect(proposals(complaint('letter', { text }))).toEqual([]);
  expect(proposals(complaint('call', { isStaffNote: true, text: 'Appel de Mme Roy : chambre froide.' }))).toEqual([]);
});
