/** A firm whose complaints come by mail, and what its services need to be told. */
export const MAILBOX_FIRM = `
name: Chauffage Petitjean
country: BE
region: WAL
locale: fr-BE
timeZone: Europe/Brussels
currency: EUR
locations: [{ id: Namur, name: Namur }]
staff: [{ name: "Ludo Petitjean", aliases: [Ludo], role: patron, location: Namur }]
products: []
conditions: []
escalation_contacts: [{ name: "Ludo Petitjean", email: patron@petitjean.example }]
`;

export type MailboxPlaces = { readonly databaseUrl: string; readonly folder: string; readonly smtpUrl: string };

export function mailboxSettings({ databaseUrl, folder, smtpUrl }: MailboxPlaces): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: databaseUrl,
    DOLEANCES_DATA_FOLDER: folder,
    DOLEANCES_SMTP_URL: smtpUrl,
    DOLEANCES_MAIL_FROM: 'Doleances <plaintes@petitjean.example>',
    // The mail server of the test is on this machine.
    DOLEANCES_ALLOW_HOSTS: '127.0.0.1',
  };
}

/** A letter of today, from somebody of that name. */
export function customerLetter(who: string, text: string): string {
  return [
    `From: ${who} <${who}@client.example>`,
    'To: boite@doleances.test',
    `Message-ID: <${who}-${text.length}@client.example>`,
    `Date: ${new Date().toUTCString()}`,
    `Subject: =?utf-8?B?${Buffer.from(`Message de ${who}`).toString('base64')}?=`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
}
