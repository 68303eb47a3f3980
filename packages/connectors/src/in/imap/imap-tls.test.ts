import { describe, expect, test } from 'vitest';
import { openDovecot } from '../../../../../test/support/dovecot.ts';
import { isMissing } from '../../../../../test/support/programs.ts';
import { failureOf, letter, openCollector, settingsFor } from './imap.fixture.ts';
import { imapSettings } from './imap-settings.ts';

describe.skipIf(isMissing('dovecot') || isMissing('openssl'))(
  'a mail server whose certificate nobody vouches for',
  () => {
    const openServer = async (name = 'courriel.petitjean.example') => {
      const dovecot = await openDovecot({ tls: { name } });
      await dovecot.deliver([letter('a')]);
      if (dovecot.tls === null) throw new Error('it has no certificate');
      return { dovecot, tls: dovecot.tls };
    };

    test.each(['tls', 'starttls'] as const)(
      '%s: is refused with what to do, and read once its certificate is named',
      async (security) => {
        const { dovecot, tls } = await openServer();
        await using server = dovecot;
        const near = { ...server, port: security === 'tls' ? tls.port : server.port };
        const stranger = openCollector(settingsFor(near, { security }));
        const error = await failureOf(stranger.collect());
        expect([error.message, error.retry]).toEqual([
          `The mail server 127.0.0.1:${near.port} offers no valid TLS (DEPTH_ZERO_SELF_SIGNED_CERT); nobody known vouches for its certificate; if the server is yours, paste its certificate (PEM) into "certificate"`,
          { afterSeconds: 3_600 },
        ]);
        expect(JSON.stringify(error)).not.toContain(server.password);
        // As a form gives it, which keeps no line ends.
        const certificate = tls.certificate.replace(/\n/g, ' ');
        const { collect } = openCollector(settingsFor(near, { security, certificate }));
        expect((await collect()).fresh).toHaveLength(1);
      },
    );

    test('another server in its place is refused, though it has the same name', async () => {
      const { dovecot, tls } = await openServer();
      await using server = dovecot;
      const { dovecot: other, tls: otherTls } = await openServer();
      await using _other = other;
      const settings = settingsFor(
        { ...server, port: tls.port },
        { security: 'tls', certificate: otherTls.certificate },
      );
      const error = await failureOf(openCollector(settings).collect());
      expect(error.message).toContain('it has another certificate than the one in "certificate"');
    });

    test('a server without TLS is not spoken to in the clear instead', async () => {
      await using server = await openDovecot();
      for (const security of ['tls', 'starttls'] as const) {
        const error = await failureOf(openCollector(settingsFor(server, { security }), 2).collect());
        expect(error.message).toMatch(/no valid TLS|did not answer in time|broke the connection/);
        expect(error.retry).not.toBe('never');
      }
    });

    test('what is no certificate is told as such', () => {
      const given = { host: 'courriel.exemple', user: 'a', password: 'b' };
      for (const certificate of ['AB:CD', '-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----']) {
        const tried = imapSettings.safeParse({ ...given, certificate });
        expect(tried.error?.issues.map(({ message }) => message)).toEqual([
          'Paste the certificate with its BEGIN CERTIFICATE and END CERTIFICATE lines.',
        ]);
      }
      expect(imapSettings.parse({ ...given, certificate: ' ' }).certificate).toBeNull();
    });
  },
);
