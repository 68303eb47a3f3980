import { expect, test } from 'vitest';
import { firmDocumentFrom } from './firm-document.ts';
import { parseFirm } from './parse-firm.ts';

const WRITTEN = {
  name: 'Auberge',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: ['Laval', { id: 'l', name: 'Lévis' }],
  staff: [
    { name: 'Ana Côté', aliases: ['Ana'], role: 'accueil', location: 'Laval', email: 'ana@x.ca', shifts: ['samedi'] },
    { name: 'Marc' },
  ],
  products: [{ name: 'Éclat', aliases: ['eclat'], launched_on: '2026-01-02' }],
  conditions: [{ id: 'a', title: 'A', rule: { fr: 'r', en: 'r' }, worry_behind: 'peur', default_response: 'refuse' }],
  escalation_contacts: [{ name: 'P', email: 'P@x.ca', by: ['sms'], phone: '+1 514 555-0123', ntfy_topic: 't' }],
  report_recipients: [{ name: 'P', email: 'p@x.ca', locale: 'en-CA' }],
  report_schedule: { weekday: 'mardi', time: '6:05' },
  retention: { months: 36 },
  quiet_hours: { from: '19:30', until: '8:00' },
  closed_days: ['2026-12-31', '2026-12-24'],
  alerts: { second_contact_minutes: '15', per_day: 4 },
  promise_address: 'suivi@x.ca',
  keep_rates_per_person: true,
  facets: [{ id: 'bath-hot', labelFr: 'Bain', labelEn: 'Bath', severity: 2, fr: ['trop chaud'] }],
  policy: { windowDays: 60 },
};

test('a firm that is written out is read back as it was', () => {
  const first = parseFirm(WRITTEN);
  if (!first.ok) throw new Error(first.reason);
  const again = parseFirm(JSON.parse(JSON.stringify(firmDocumentFrom(first.value))));
  expect(again).toEqual({ ok: true, value: first.value, warnings: first.warnings });
});

test('quiet hours leave some hours of the day, and alerts insist within reason', () => {
  const refused = (changes: object) => {
    const parsed = parseFirm({ ...WRITTEN, ...changes });
    return parsed.ok ? null : parsed.reason;
  };
  expect(refused({ quiet_hours: { from: '07:00', until: '21:00' } })).toContain('quiet_hours.from: is the evening');
  expect(refused({ quiet_hours: { from: '8:30', until: '8:00' } })).toContain('two hours at least');
  expect(refused({ quiet_hours: { from: '21:00' } })).toContain('quiet_hours.until');
  expect(refused({ alerts: { second_contact_minutes: 0 } })).toContain('alerts.second_contact_minutes');
  expect(refused({ closed_days: ['Noël'] })).toContain('closed_days.0');
  expect(refused({ escalation_contacts: [{ name: 'Hélène' }] })).toContain('escalation_contacts.0.email');
});
