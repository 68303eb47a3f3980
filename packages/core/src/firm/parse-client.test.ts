import { describe, expect, it } from 'vitest';
import { parseClient } from './parse-client.ts';

const clientFrom = (row: unknown) => {
  const parsed = parseClient(row);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
};

describe('reading a line of the clients file', () => {
  it('takes the margin as given, else thirty percent of the spend, else nothing', () => {
    expect(clientFrom({ name: 'A', yearly_spend: 1000, yearly_margin: 250 }).yearlyMarginCents).toBe(250_00);
    expect(clientFrom({ name: 'A', yearly_spend: 1000 }).yearlyMarginCents).toBe(300_00);
    expect(clientFrom({ name: 'A' }).yearlyMarginCents).toBeNull();
  });

  it('gives one person one id, by e-mail before name', () => {
    const first = clientFrom({ name: 'Ann Roy', email: 'Ann@Example.org' });
    const again = clientFrom({ name: 'A. Roy', email: 'ann@example.org' });
    expect(first.id).toMatch(/^cli_[0-9a-f]{20}$/u);
    expect(again.id).toBe(first.id);
    expect(clientFrom({ name: 'Ann Roy' }).id).not.toBe(first.id);
  });

  it('never reads a judgement of the person', () => {
    expect(Object.values(clientFrom({ name: 'A', courtesy: 'pénible', difficulty: 9 }))).not.toEqual(
      expect.arrayContaining(['pénible']),
    );
    expect(Object.keys(clientFrom({ name: 'A', difficulty: 9 }))).not.toContain('difficulty');
  });

  it('refuses a line without name, organisation or e-mail', () => {
    expect(parseClient({ yearly_spend: 5 })).toMatchObject({ ok: false });
  });

  it('takes figures written as text, as spreadsheets export them', () => {
    expect(clientFrom({ name: 'A', yearly_spend: '1000', days_to_pay: '', client_since: 2019 })).toMatchObject({
      yearlyMarginCents: 300_00,
      daysToPay: null,
      clientSince: '2019',
    });
  });
});
