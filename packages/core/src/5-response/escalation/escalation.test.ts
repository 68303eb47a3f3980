import { describe, expect, test } from 'vitest';
import type { CriticalReason, Grievance, Signals } from '../../2-signals/signals.ts';
import type { Contact, Firm } from '../../firm/firm.ts';
import { type EscalationContext, escalationFor } from './escalation.ts';
import { contactToInsist } from './escalation-contacts.ts';
import { escalationMail } from './escalation-mail.ts';
import { escalationNotice } from './escalation-notice.ts';

const NOW = new Date('2026-11-16T14:00:00Z');
const boss: Contact = { name: 'Hélène Roy', email: 'helene@exemple.ca', location: null };
const laval: Contact = { name: 'Marc Dubé', email: 'marc@exemple.ca', location: 'Laval' };
const firm: Firm = {
  name: 'Atelier Roy',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: [
    { id: 'laval', name: 'Laval' },
    { id: 'qc', name: 'Québec' },
  ],
  staff: [
    { name: 'Marc Dubé', aliases: ['Marc'], role: 'gérant', location: 'Laval' },
    { name: 'Hélène Roy', aliases: ['Hélène'], role: 'propriétaire', location: null },
  ],
  products: [],
  conditions: [],
  escalationContacts: [boss, laval],
  reportRecipients: [],
};
const TEXT = 'Bonjour. Mon fils s’est brûlé avec votre bouilloire. Je veux qu’on me rappelle.';
const grievance = (changes: Partial<Grievance> = {}): Grievance => ({
  start: 9,
  end: 52,
  quote: TEXT.slice(9, 52),
  facet: 'safety',
  target: 'product',
  staff: null,
  unresolvedStaff: null,
  staffCandidates: [],
  product: null,
  severity: 8,
  ...changes,
});
const signals = (criticalReasons: readonly CriticalReason[], changes: Partial<Signals> = {}): Signals => ({
  language: 'fr',
  kind: 'complaint',
  noiseReason: null,
  severity: 8,
  isIronic: false,
  ask: null,
  remedySought: 'callback',
  discountPercent: null,
  amountsCents: [],
  priorContactsClaimed: 0,
  occurrence: 1,
  criticalReasons,
  boundaryConditionIds: [],
  grievances: [grievance()],
  promises: [],
  evidence: [],
  ...changes,
});
const context = (changes: Partial<EscalationContext> = {}): EscalationContext => ({
  firm,
  isSample: false,
  previousAlert: null,
  alertsToday: new Map(),
  isAnswerToUs: false,
  isForBoss: false,
  complaintId: 'cmp_1',
  authorName: 'Luc Tremblay',
  receivedAt: NOW,
  location: null,
  text: TEXT,
  ...changes,
});
const route = (
  reasons: readonly CriticalReason[],
  changes: Partial<EscalationContext> = {},
  read: Partial<Signals> = {},
) => escalationFor(signals(reasons, read), context(changes), NOW)?.route;

test('an ordinary complaint does not ring the boss', () => {
  expect(escalationFor(signals([]), context(), NOW)).toBeNull();
});

test('a burn reaches the first contact at once, with the second in reserve', () => {
  expect(route(['safety'])).toEqual({ kind: 'alert', to: boss, next: laval });
});

test('a complaint about Laval reaches the contact of Laval first, by its name or its code', () => {
  expect(route(['safety'], { location: 'LAVAL' })).toEqual({ kind: 'alert', to: laval, next: boss });
  const coded = { ...firm, escalationContacts: [boss, { ...laval, location: 'laval' }] };
  expect(route(['safety'], { location: 'Laval', firm: coded })).toMatchObject({ to: { name: 'Marc Dubé' } });
});

test('an employee named in the complaint is not told of it', () => {
  const named = { grievances: [grievance({ staff: 'Marc Dubé' })] };
  expect(route(['asks_for_boss'], { location: 'Laval' }, named)).toEqual({ kind: 'alert', to: boss, next: null });
  const inText = { location: 'Laval', text: 'Marc m’a traité de menteur, passez-moi le patron.' };
  expect(route(['asks_for_boss'], inText)).toMatchObject({ to: boss, next: null });
});

test('a person who may be the one described is not told either', () => {
  const maybe = { grievances: [grievance({ staffCandidates: ['Marc Dubé', 'Sylvie'] })] };
  expect(route(['asks_for_boss'], { location: 'Laval' }, maybe)).toMatchObject({ to: boss });
});

test('a customer who signs with the employee’s first name does not silence the employee', () => {
  const signed = { location: 'Laval', authorName: 'Marc Gagnon', text: 'C’est inacceptable. Marc Gagnon' };
  expect(route(['legal_threat'], signed)).toMatchObject({ to: laval });
});

test('a complaint about the owner still reaches the owner', () => {
  const named = { grievances: [grievance({ staff: 'Hélène Roy' })] };
  expect(route(['discrimination'], {}, named)).toMatchObject({ to: boss });
});

test('when every contact is named, or none is set, that is said', () => {
  const only = { ...firm, escalationContacts: [laval] };
  expect(route(['safety'], { firm: only }, { grievances: [grievance({ staff: 'Marc' })] })).toEqual({
    kind: 'noContact',
    why: 'allNamed',
  });
  expect(route(['safety'], { firm: { ...firm, escalationContacts: [] } })).toEqual({
    kind: 'noContact',
    why: 'noneConfigured',
  });
});

const alertedAt = (at: string, reasons: readonly CriticalReason[] = ['legal_threat']) => ({
  at: new Date(at),
  reasons,
});

test('a case rings once a day, later messages fold in', () => {
  const previousAlert = alertedAt('2026-11-15T15:00:00Z');
  const previousAlertAt = previousAlert.at;
  expect(route(['legal_threat'], { previousAlert })).toEqual({ kind: 'folded', previousAlertAt });
  expect(route(['legal_threat'], { previousAlert: alertedAt('2026-11-15T14:00:00Z') })).toMatchObject({
    kind: 'alert',
  });
});

test('danger to someone is told even when the case rang an hour ago, and once is enough', () => {
  expect(route(['safety'], { previousAlert: alertedAt('2026-11-16T13:00:00Z') })).toMatchObject({ kind: 'alert' });
  const again = alertedAt('2026-11-16T13:00:00Z', ['asks_for_boss', 'safety']);
  expect(route(['safety'], { previousAlert: again })).toMatchObject({ kind: 'folded' });
});

test('after a day’s fill of alerts the next ones come together at the full hour; danger has more room', () => {
  const alertsToday = new Map([[boss.email, 8]]);
  expect(route(['legal_threat'], { alertsToday })).toEqual({
    kind: 'digest',
    to: boss,
    at: new Date('2026-11-16T15:00:00Z'),
  });
  expect(route(['safety'], { alertsToday })).toMatchObject({ kind: 'alert', to: boss });
  expect(route(['safety'], { alertsToday: new Map([[boss.email, 24]]) })).toMatchObject({ kind: 'digest' });
  expect(route(['legal_threat'], { alertsToday: new Map([[laval.email, 8]]) })).toMatchObject({ kind: 'alert' });
});

test('what is written on the direct line reaches the owner alone, whatever the place', () => {
  expect(route(['safety'], { location: 'Laval', isForBoss: true })).toEqual({ kind: 'alert', to: boss, next: null });
});

test('an absence note that answers our own alert makes no other', () => {
  expect(route(['safety'], { isAnswerToUs: true })).toEqual({ kind: 'echo' });
});

test('invented data never rings anyone', () => {
  expect(route(['safety'], { isSample: true })).toEqual({ kind: 'sample' });
});

test('the alert says why, quotes the exact words, says what is asked and where to answer', () => {
  const escalation = escalationFor(
    signals(['asks_for_boss', 'safety'], { ask: 'Je veux qu’on me rappelle.' }),
    context({ location: 'Laval' }),
    NOW,
  );
  expect(escalation?.reasons).toEqual(['safety', 'asks_for_boss']);
  if (escalation === null) throw new Error('no escalation');
  const links = { acknowledge: 'https://exemple.ca/a/jeton', page: 'https://exemple.ca/plaintes/cmp_1' };
  const mail = escalationMail(escalation, firm, { links, silent: null });
  expect(mail.subject).toBe('⚠ Plainte critique\u00a0: sécurité (Laval)');
  for (const part of [mail.text, mail.html]) {
    expect(part).toContain('Quelqu’un a été blessé, ou aurait pu l’être.');
    expect(part).toContain('La personne demande à vous parler.');
    expect(part).toContain('«\u00a0Mon fils s’est brûlé avec votre bouilloire.\u00a0»');
    expect(part).toContain('«\u00a0Je veux qu’on me rappelle.\u00a0»');
    expect(part).toContain('https://exemple.ca/plaintes/cmp_1');
    expect(part).toContain('https://exemple.ca/a/jeton');
    expect(part).toContain('Sans réponse d’ici 30 minutes, nous prévenons la personne suivante.');
    expect(part).toContain('Luc Tremblay, Laval, 16 novembre 2026');
  }
});

test('whoever is the only one to tell is not told of a next one', () => {
  const escalation = escalationFor(signals(['safety']), context(), NOW);
  if (escalation === null) throw new Error('no escalation');
  const alone = { links: LINKS, silent: null, isAlone: true };
  const mail = escalationMail(escalation, firm, alone);
  for (const part of [mail.text, mail.html]) {
    expect(part).toContain('Sans réponse d’ici 30 minutes, nous vous préviendrons de nouveau.');
    expect(part).not.toContain('personne suivante');
  }
  const english = escalationMail(escalation, { ...firm, locale: 'en-CA' }, alone);
  expect(english.text).toContain('Without an answer within 30 minutes we tell you again.');
});

const LINKS = { acknowledge: 'https://exemple.ca/a/1', page: 'https://exemple.ca/c' };

test('an English firm is told in English', () => {
  const escalation = escalationFor(signals(['safety']), context(), NOW);
  if (escalation === null) throw new Error('no escalation');
  const mail = escalationMail(escalation, { ...firm, locale: 'en-CA' }, { links: LINKS, silent: null });
  expect(mail.subject).toBe('⚠ Critical complaint: safety');
  expect(mail.text).toContain('Someone was hurt, or could have been.');
  expect(mail.text).toContain('What they ask for: a call back');
});

test('words that hold markup or line breaks stay words', () => {
  const text = '<img src=x onerror=alert(1)> & "brûlé"';
  const hostile = { authorName: 'Luc\r\nBcc: x@y.z', location: 'Laval\r\nBcc: x@y.z' };
  const escalation = escalationFor(
    signals(['safety'], { grievances: [grievance({ quote: text })] }),
    context({ ...hostile, text }),
    NOW,
  );
  if (escalation === null) throw new Error('no escalation');
  const links = { ...LINKS, acknowledge: 'https://exemple.ca/?a=1&b="2"' };
  const mail = escalationMail(escalation, firm, { links, silent: null });
  expect(mail.html).not.toContain('<img');
  expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;brûlé&quot;');
  expect(mail.html).toContain('href="https://exemple.ca/?a=1&amp;b=&quot;2&quot;"');
  expect(mail.subject).not.toMatch(/[\r\n]/);
});

test('without a grievance, the sentence that holds the critical words is quoted', () => {
  const evidence = [{ judgement: 'critical:legal_threat', rule: 'lawyer', words: 'mon avocat', confidence: 1 }];
  const text = 'Bonjour. J’appelle mon avocat demain! Merci.';
  const escalation = escalationFor(signals(['legal_threat'], { grievances: [], evidence }), context({ text }), NOW);
  expect(escalation?.quote).toBe('J’appelle mon avocat demain!');
});

test('the second contact is told who stayed silent, and whoever is told twice is not told so', () => {
  const escalation = escalationFor(signals(['safety']), context(), NOW);
  if (escalation === null) throw new Error('no escalation');
  const mailTo = (silent: { readonly name: string; readonly isSame: boolean }) =>
    escalationMail(escalation, firm, { links: LINKS, silent });
  const second = mailTo({ name: 'Hélène Roy', isSame: false });
  expect(second.subject).toBe('⚠ Sans réponse depuis 30 minutes\u00a0: sécurité');
  expect(second.text).toContain('Hélène Roy n’a pas répondu en 30 minutes');
  expect(second.text).not.toContain('personne suivante');
  expect(mailTo({ name: 'Hélène Roy', isSame: true }).text).not.toContain('Hélène Roy');
});

describe('who is told next', () => {
  test('first whoever was not told, then the first once more, then nobody', () => {
    const contacts = [boss, laval];
    expect(contactToInsist(contacts, [boss.email])).toBe(laval);
    expect(contactToInsist([boss], [boss.email])).toBe(boss);
    expect(contactToInsist(contacts, [boss.email, laval.email])).toBeNull();
    expect(contactToInsist([], [boss.email])).toBeNull();
  });
});

describe('what leaves through other outlets', () => {
  const escalation = escalationFor(signals(['safety', 'asks_for_boss']), context({ location: 'Laval' }), NOW);
  if (escalation === null) throw new Error('no escalation');
  const notice = escalationNotice(escalation, firm, { links: LINKS, isAgain: false });

  test('says who, why and where, with the link to answer', () => {
    expect(notice.title).toBe('Plainte critique\u00a0: sécurité (Laval)');
    expect(notice.summary).toBe('Luc Tremblay\u00a0: sécurité, demande à parler au patron');
    expect(notice.url).toBe(LINKS.acknowledge);
    expect(notice.quote).toBe('Mon fils s’est brûlé avec votre bouilloire.');
  });

  test('the customer’s words stay out of what strangers carry, and a program gets no link that acknowledges', () => {
    expect(notice.summary).not.toContain('bouilloire');
    expect(JSON.stringify(notice.event)).not.toMatch(/bouilloire|Tremblay|\/a\//);
    expect(notice.event).toMatchObject({ type: 'complaint.critical', data: { id: 'cmp_1', url: LINKS.page } });
  });
});
