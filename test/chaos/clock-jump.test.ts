import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import { type OutboxMessage, openStore } from '@doleances/store';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { openServices } from '../support/service-group.ts';
import { openSmtpSink } from '../support/smtp.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A program whose clock is off: every `Date` of the process is shifted before anything else is loaded. */
function shifted(days: number): string {
  const source = `const D=Date,by=${days * DAY};globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now()+by)}static now(){return D.now()+by}}`;
  return `--import=data:text/javascript,${encodeURIComponent(source)}`;
}

const mailOf = (subject: string, changes: Partial<OutboxMessage> = {}): OutboxMessage => ({
  dedupKey: subject,
  urgency: 'critical',
  to: [{ name: 'Hélène', address: 'helene@firme.example' }],
  subject,
  text: 'x',
  html: null,
  notBefore: null,
  ...changes,
});

describe('P8: clocks of the machines jump', () => {
  test.each([
    ['three days ahead', 3],
    ['two days behind', -2],
  ])('a sender whose clock is %s fires nothing early, nothing twice and leaves nothing out', async (_, days) => {
    await using database = await openTestDatabase();
    await using folder = await openFolder();
    await using store = await openStore({ url: database.url, mailHost: 'firme.example' });
    await using smtp = await openSmtpSink();
    await store.saveFirm(DEFAULT_FIRM, false, 'test');
    const inAnHour = new Date(Date.now() + HOUR);
    await store.saveMessages([
      mailOf('tout-de-suite'),
      mailOf('dans-une-heure', { notBefore: inAnHour }),
      mailOf('rappel-dans-une-heure', { urgency: 'ordinary', notBefore: inAnHour }),
    ]);
    await store.ring('insist', 'cmp_plus_tard', inAnHour);
    const settings = {
      DATABASE_URL: database.url,
      DOLEANCES_DATA_FOLDER: folder.path,
      DOLEANCES_SMTP_URL: smtp.url,
      DOLEANCES_MAIL_FROM: 'Doleances <plaintes@firme.example>',
      DOLEANCES_LOG_LEVEL: 'silent',
      NODE_OPTIONS: shifted(days),
    };
    await using _services = await openServices(['notify'], settings);
    await smtp.untilTaken(1);
    await store.saveMessages([mailOf('encore')]);
    await smtp.untilTaken(2);
    // Some sweeps more, in which whatever trusted its own clock would fire.
    await pause(2_000);
    const subjects = smtp.messages().map((mail) => /^Subject: *(\S+)/im.exec(mail)?.[1]);
    expect(subjects.toSorted()).toEqual(['encore', 'tout-de-suite']);
    expect((await store.countOpenWork(2 * 3_600)).insist).toBe(1);
    expect((await store.countOpenWork()).insist).toBe(0);
  });

  test('the control: under the same clock a program that compares with its own time fires at once', () => {
    const naive = `const due=Number(process.argv[1]);console.log(due<=Date.now()?'fires':'waits')`;
    const inAnHour = String(Date.now() + HOUR);
    const fires = (days: number) =>
      spawnSync(process.execPath, [shifted(days), '-e', naive, inAnHour], { encoding: 'utf8' }).stdout.trim();
    expect([fires(3), fires(0)]).toEqual(['fires', 'waits']);
  });
});
