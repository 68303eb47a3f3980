import { describe, expect, it } from 'vitest';
import { parseFirm } from './parse-firm.ts';

const SMALLEST = { name: 'Auberge', country: 'CA', locale: 'fr-CA', timeZone: 'America/Toronto', currency: 'CAD' };

describe('reading a firm file', () => {
  it('needs only the name, country, locale, time zone and currency', () => {
    const firm = parseFirm(SMALLEST);
    expect(firm).toMatchObject({ ok: true, warnings: [], value: { staff: [], region: null, escalationContacts: [] } });
  });

  it('reads staff, products with a launch day, and conditions with one language', () => {
    const firm = parseFirm({
      ...SMALLEST,
      locations: ['Lévis'],
      staff: [{ name: 'Josée Roy', aliases: ['Jo'], role: 'comptoir', location: 'Lévis' }],
      products: [{ name: 'Ronron', launchedOn: '2026-03-02' }],
      conditions: [{ id: 'acompte', title: 'Acompte', rule: { fr: 'Trente pour cent.' }, default_response: 'refuse' }],
      escalation_contacts: [{ name: 'Josée', email: 'JO@EXAMPLE.org' }],
    });
    expect(firm).toMatchObject({
      ok: true,
      warnings: [],
      value: {
        locations: [{ id: 'Lévis', name: 'Lévis' }],
        products: [{ name: 'Ronron', aliases: [], launchedOn: '2026-03-02' }],
        conditions: [{ title: { fr: 'Acompte', en: 'Acompte' }, rule: { en: 'Trente pour cent.' }, worryBehind: null }],
        escalationContacts: [{ email: 'jo@example.org', location: null }],
      },
    });
  });

  it('tells every problem at once, each with its path', () => {
    const firm = parseFirm({ ...SMALLEST, country: 'XX', timeZone: 'Mars/Olympus', staff: [{ role: 'comptoir' }] });
    expect(firm.ok).toBe(false);
    if (firm.ok) return;
    expect(firm.reason).toContain('country:');
    expect(firm.reason).toContain('timeZone:');
    expect(firm.reason).toContain('staff.0.name:');
  });

  it('tells of a contact who could not be reached, before anything happens', () => {
    const firm = parseFirm({
      ...SMALLEST,
      escalation_contacts: [
        { name: 'Josée', phone: '+1 514 555-0123', by: ['sms'] },
        { name: 'Luc', email: 'luc@example.org', by: ['sms', 'pigeon'] },
        { name: 'Ana', email: 'ana@example.org', by: ['sms'] },
        { name: 'Bob', email: 'bob@example.org', by: ['sms'], phone: '514 555-0123' },
      ],
    });
    expect(firm.ok).toBe(false);
    if (firm.ok) return;
    expect(firm.reason).toContain('escalation_contacts.0.email:');
    expect(firm.reason).toContain('escalation_contacts.1.by.1:');
    expect(firm.reason).toContain('escalation_contacts.2.phone: is missing');
    expect(firm.reason).toContain('escalation_contacts.3.phone: is not a telephone number');
  });

  it('reads how a contact wants to be told, and doubts one who is listed twice or answers for nowhere', () => {
    const firm = parseFirm({
      ...SMALLEST,
      locations: ['Lévis'],
      escalation_contacts: [
        {
          name: 'Josée',
          email: 'jo@example.org',
          phone: '+1 (514) 555-0123',
          by: ['sms', 'ntfy', 'sms'],
          ntfy_topic: 'jo',
        },
        { name: 'Josée', email: 'jo@example.org', location: 'Laval' },
      ],
    });
    expect(firm).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('Laval'), expect.stringContaining('jo@example.org is listed twice')],
      value: { escalationContacts: [{ phone: '+15145550123', by: ['sms', 'ntfy'], ntfyTopic: 'jo' }, {}] },
    });
  });

  it('warns of a mistyped key, of a place nobody listed and of a name two people share', () => {
    const firm = parseFirm({
      ...SMALLEST,
      locations: ['Lévis'],
      stafff: [],
      staff: [
        { name: 'Kim A.', aliases: ['Kim'], location: 'Laval' },
        { name: 'Kim B.', aliases: ['Kim'], location: 'Lévis' },
      ],
    });
    expect(firm.ok && firm.warnings.join('\n')).toMatch(/stafff[\s\S]*Laval[\s\S]*two people answer to "Kim"/u);
  });

  it('refuses two conditions of one id', () => {
    const condition = { id: 'acompte', title: 'Acompte', rule: 'Trente pour cent.' };
    expect(parseFirm({ ...SMALLEST, conditions: [condition, condition] })).toMatchObject({ ok: false });
  });

  it('reads the owner’s words for the lexicon; a bare list is a list of problems', () => {
    const firm = parseFirm({
      ...SMALLEST,
      facets: [
        { id: 'delay', fr: ['ça niaise'] },
        {
          id: 'bath-too-hot',
          labelFr: 'Bain trop chaud',
          target: 'place',
          severity: 4,
          fr: { look_alikes: ['tiède'] },
        },
      ],
    });
    expect(firm).toMatchObject({
      ok: true,
      warnings: [],
      value: {
        facets: [
          {
            id: 'delay',
            labelFr: null,
            fr: { topics: [], problems: ['ça niaise'], lookAlikes: [] },
            en: { problems: [] },
          },
          { id: 'bath-too-hot', labelFr: 'Bain trop chaud', severity: 4, fr: { lookAlikes: ['tiède'] }, notes: null },
        ],
      },
    });
  });

  it('names the facet and the key that cannot be read', () => {
    const firm = parseFirm({
      ...SMALLEST,
      facets: [
        { id: 'Délai', fr: ['x'] },
        { id: 'delay', fr: { problem: ['ça niaise'] } },
        { id: 'noise', severity: 3, en: ['din', 5, ''] },
      ],
    });
    expect(firm.ok).toBe(false);
    if (firm.ok) return;
    expect(firm.reason).toContain('facets.0 (Délai).id: is written in small letters without accents');
    expect(firm.reason).toContain('facets.1 (delay).fr: has the unknown key problem; it may have topics, problems');
    expect(firm.reason).toContain('facets.2 (noise).severity: is 1 (irritant)');
    expect(firm.reason).toContain('facets.2 (noise).en.problems.1:');
    expect(firm.reason).toContain('facets.2 (noise).en.problems.2: is empty');
  });
});

it('the day, hour and readers of the report are read in either language', () => {
  const base = { name: 'A', country: 'BE', locale: 'fr-BE', timeZone: 'Europe/Brussels', currency: 'EUR' };
  const read = (more: object) => parseFirm({ ...base, ...more });
  expect(read({ report_schedule: { weekday: 'vendredi', time: '16:00' } })).toMatchObject({
    value: { reportSchedule: { weekday: 5, hour: 16, minute: 0 } },
  });
  expect(read({ report_schedule: { weekday: 'sunday' } })).toMatchObject({
    value: { reportSchedule: { weekday: 7, hour: 7, minute: 30 } },
  });
  expect(read({})).not.toHaveProperty('value.reportSchedule');
  const ann = { name: 'Ann', email: 'Ann@Exemple.be', location: 'Durbuy', locale: 'en-CA' };
  expect(read({ report_recipients: [ann] })).toMatchObject({
    value: { reportRecipients: [{ email: 'ann@exemple.be', location: 'Durbuy', locale: 'en-CA' }] },
  });
  for (const bad of [{ weekday: 'funday' }, { time: '25:00' }, { time: '7h30' }, { day: 'lundi' }]) {
    expect(read({ report_schedule: bad }), JSON.stringify(bad)).toMatchObject({ ok: false });
  }
});
