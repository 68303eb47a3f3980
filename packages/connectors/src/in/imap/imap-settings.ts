import { X509Certificate } from 'node:crypto';
import { z } from 'zod';

const PORT_OF = { tls: 993, starttls: 143, none: 143 } as const;
const NAME_CHARS_MAX = 500;
const SECRET_CHARS_MAX = 10_000;
const FOLDERS_MAX = 20;

const filled = (problem: string, charsMax = NAME_CHARS_MAX) => z.string(problem).trim().min(1, problem).max(charsMax);
const secret = z
  .string()
  .max(SECRET_CHARS_MAX)
  .transform((value) => (value === '' ? null : value))
  .nullable();

const flag = z
  .enum(['no', 'yes'], 'Write yes or no for listening.')
  .default('no')
  .transform((word) => word === 'yes');

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/;
const CERTIFICATE_PROBLEM = 'Paste the certificate with its BEGIN CERTIFICATE and END CERTIFICATE lines.';

/** A form or a command line may have lost the line ends. */
const certificate = z
  .string(CERTIFICATE_PROBLEM)
  .max(SECRET_CHARS_MAX)
  .transform((pasted) => (pasted.trim() === '' ? null : pemFrom(pasted)))
  .refine((pem) => pem !== 'unclear', CERTIFICATE_PROBLEM)
  .nullable();

function pemFrom(pasted: string): string {
  const lines = PEM.exec(pasted)?.[1]
    ?.replace(/\s/g, '')
    .match(/.{1,64}/g);
  if (lines == null) return 'unclear';
  const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
  try {
    return new X509Certificate(pem).toString();
  } catch {
    // Whoever pasted it is told what to paste.
    return 'unclear';
  }
}

/** A list as a form or a command line gives it: one text, parted by commas or line ends. */
const names = z.preprocess(
  (given) =>
    typeof given === 'string'
      ? given
          .split(/[,\n]/)
          .map((name) => name.trim())
          .filter(Boolean)
      : given,
  z.array(z.string().trim().min(1).max(NAME_CHARS_MAX)).max(FOLDERS_MAX, `Name at most ${FOLDERS_MAX} of them.`),
);

/**
 * What a person says of a mailbox. A password, or the four parts of OAuth2 with the firm's own client.
 *
 * `none` sends the password in clear and is for a server on this machine only.
 */
export const imapSettings = z
  .object({
    host: filled('Write the name of the IMAP server, such as imap.gmail.com.').regex(
      /^[^\s/:@]+$|^[0-9a-f:.]+$/i,
      'Write only the name of the server, without imap:// or a port.',
    ),
    security: z.enum(['tls', 'starttls', 'none'], 'Write tls, starttls or none for the security.').default('tls'),
    port: z.coerce
      .number('Write the port as a number, usually 993.')
      .int('Write the port as a whole number, usually 993.')
      .min(1, 'Write the port as a number from 1 to 65535.')
      .max(65_535, 'Write the port as a number from 1 to 65535.')
      .optional(),
    /** Of the owner's own server (PEM), or of who vouches for it: for one that no public authority knows. */
    certificate: certificate.default(null),
    user: filled('Write the login of the mailbox, usually its address.'),
    password: secret.default(null),
    oauthTokenUrl: z
      .url({
        protocol: /^https?$/,
        error: 'Write the https address that gives tokens, such as https://oauth2.googleapis.com/token.',
      })
      .nullable()
      .default(null),
    oauthClientId: z.string().trim().max(NAME_CHARS_MAX).nullable().default(null),
    oauthClientSecret: secret.default(null),
    oauthRefreshToken: secret.default(null),
    /** Only where the token server asks for it (Microsoft 365 does). */
    oauthScope: z.string().trim().max(NAME_CHARS_MAX).nullable().default(null),
    /** Folders with mail from customers; absent: the inbox. */
    folders: names.default([]),
    /** Folders with what we sent; absent: those that look like it. */
    sentFolders: names.default([]),
    /** Stay connected and hear of each message at once (IDLE), instead of asking on the schedule alone. */
    listen: flag,
    /** The firm's own addresses or `@domains`: mail from them is outgoing wherever it lies. */
    ownAddresses: names.default([]),
    /** Addresses that send a website's forms on behalf of customers. */
    formSenders: names.default([]),
  })
  .superRefine((given, context) => {
    const problem = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const hasToken = given.oauthRefreshToken !== null;
    if (given.password === null && !hasToken) {
      problem('password', 'Write the password (for Gmail an app password), or fill in the OAuth2 fields.');
    }
    if (hasToken && given.oauthTokenUrl === null) {
      problem('oauthTokenUrl', 'Write the address that gives tokens, such as https://oauth2.googleapis.com/token.');
    }
    if (hasToken && given.oauthClientId === null) problem('oauthClientId', 'Write the id of your OAuth2 client.');
  })
  .transform((given) => ({ ...given, port: given.port ?? PORT_OF[given.security] }));

export type ImapSettings = z.output<typeof imapSettings>;

export const IMAP_SECRETS = ['password', 'oauthClientSecret', 'oauthRefreshToken'] as const;
