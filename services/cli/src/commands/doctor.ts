import { colonFor } from '@doleances/core';
import {
  type Config,
  describeError,
  healthOf,
  listShutSources,
  loadSourceHealth,
  openPorts,
  type Ports,
  unknownSettings,
  unknownSettingText,
} from '@doleances/pipeline';
import type { StageName } from '@doleances/store';
import { configFor } from '../open-tool.ts';
import { momentTextFor } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { formTextsFor } from '../texts-forms.ts';
import { sourceTextsFor } from '../texts-sources.ts';
import { worldSaid } from '../texts-world.ts';
import { escalationFindings, outletFindings, webhookFindings } from './doctor-alerts.ts';
import { backupFindings } from './doctor-backups.ts';
import type { Check, Finding, Level, Say } from './doctor-finding.ts';
import { CHECK_WORDS, STAGE_WORDS } from './doctor-words.ts';
import { todoText } from './source-lines.ts';

const MARKS: Readonly<Record<Level, string>> = { ok: '✓', warning: '!', failed: '✗' };
const QUARANTINED_SHOWN_MAX = 10;
const CHECK_COLUMNS = 15;
/** From the message to the boss: whatever waits here may be critical. */
const NEVER_LATE: readonly StageName[] = ['read', 'escalate', 'insist', 'digest'];
/** Bells and sweeps take seconds. */
const NEGLECTED_SECONDS = 60;

/** Checks every part of the installation. Exit code 0: well; 3: works, with warnings; 1: something is down. */
export async function doctor(options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const config = await configFor(terminal);
  if (config === null) return 2;
  const findings = await findingsOf(config, terminal);
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, findings })}\n`);
  else
    for (const { level, check, message } of findings)
      terminal.out(`${MARKS[level]} ${CHECK_WORDS[check][terminal.language].padEnd(CHECK_COLUMNS)} ${message}\n`);
  if (findings.some(({ level }) => level === 'failed')) return 1;
  return findings.some(({ level }) => level === 'warning') ? 3 : 0;
}

async function findingsOf(config: Config, { language, environment }: Terminal): Promise<readonly Finding[]> {
  const say: Say = (french, english) => (language === 'fr' ? french : english);
  try {
    await using ports = await openPorts(config);
    return [
      { check: 'database', level: 'ok', message: placeOf(config, say) },
      await queueFinding(ports, config, say),
      mailFinding(config, say),
      ...settingFindings(environment, language),
      ...(await firmFindings(ports, say)),
      ...(await outletFindings(ports, say)),
      ...(await webhookFindings(ports, say)),
      ...(await escalationFindings(ports, say)),
      ...(await sourceFindings(ports, language)),
      ...(await backupFindings(ports, language)),
      ...(await workFindings(ports, language)),
    ];
  } catch (error) {
    return [{ check: checkOf(error), level: 'failed', message: worldSaid(describeError(error), language) }];
  }
}

/** Each part of the world says by its own error that it is what failed. */
function checkOf(error: unknown): Check {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QueueError') return 'queue';
  return name === 'SecretError' ? 'secrets' : 'database';
}

function settingFindings(environment: Terminal['environment'], language: 'fr' | 'en'): readonly Finding[] {
  return unknownSettings(environment).map((one) => ({
    ...{ check: 'settings', level: 'warning', message: unknownSettingText(one, language) },
  }));
}

function placeOf(config: Config, say: Say): string {
  return config.database.kind === 'embedded'
    ? say(`PostgreSQL intégré, dossier ${config.dataFolder}`, `embedded PostgreSQL, folder ${config.dataFolder}`)
    : say('PostgreSQL de DATABASE_URL', 'PostgreSQL of DATABASE_URL');
}

async function queueFinding(ports: Ports, config: Config, say: Say): Promise<Finding> {
  const health = await healthOf(ports);
  const where = config.redisUrl === null ? 'Postgres' : 'Redis';
  if (health.checks.queue === 'ok') return { check: 'queue', level: 'ok', message: where };
  return {
    check: 'queue',
    level: 'failed',
    message: say(
      `${where} ne répond pas. Rien n’est perdu et le travail continue plus lentement ; vérifiez REDIS_URL et que le serveur tourne.`,
      `${where} does not answer. Nothing is lost and work goes on more slowly; check REDIS_URL and that the server runs.`,
    ),
  };
}

function mailFinding(config: Config, say: Say): Finding {
  if (config.mail.smtpUrl !== null) return { check: 'mail', level: 'ok', message: 'SMTP' };
  return {
    check: 'mail',
    level: 'warning',
    message: say(
      'aucun serveur d’envoi : les courriels sont écrits dans le dossier « mails » des données. Réglez DOLEANCES_SMTP_URL.',
      'no outgoing server: mails are written to the "mails" folder of the data. Set DOLEANCES_SMTP_URL.',
    ),
  };
}

async function firmFindings(ports: Ports, say: Say): Promise<readonly Finding[]> {
  const record = await ports.store.findFirm();
  if (record === null) {
    return [
      {
        check: 'firm',
        level: 'warning',
        message: say(
          'aucune entreprise : doleances import FICHIER --firm firm.yaml',
          'no firm yet: doleances import FILE --firm firm.yaml',
        ),
      },
    ];
  }
  const { firm, isSample } = record;
  const named: Finding = {
    check: 'firm',
    level: isSample ? 'warning' : 'ok',
    message: isSample ? say(`${firm.name} (données d’exemple)`, `${firm.name} (sample data)`) : firm.name,
  };
  if (firm.escalationContacts.length > 0) return [named];
  return [
    named,
    {
      check: 'contacts',
      level: 'warning',
      message: say(
        'personne ne sera prévenu des plaintes critiques : ajoutez « escalation_contacts » à firm.yaml.',
        'nobody will be told of critical complaints: add "escalation_contacts" to firm.yaml.',
      ),
    },
  ];
}

/** Each source that is broken by its name, with what to do. */
async function sourceFindings(ports: Ports, language: 'fr' | 'en'): Promise<readonly Finding[]> {
  const texts = sourceTextsFor(language);
  const [healths, held, shut, moment] = await Promise.all([
    loadSourceHealth(ports),
    ports.store.countHeld(),
    listShutSources(ports),
    momentTextFor(ports, { language }),
  ]);
  return healths.map((health): Finding => {
    const { source, state } = health;
    if (shut.some(({ id }) => id === source.id)) {
      return { check: 'source', level: 'failed', message: texts.shut(source.name) };
    }
    const unmapped = held.find(({ sourceId, why }) => sourceId === source.id && why === 'unmapped')?.count ?? 0;
    if (unmapped > 0 && source.lastError === null) {
      const what = formTextsFor(language).toMap(source.name, unmapped);
      return { check: 'source', level: 'warning', message: what };
    }
    const seen = texts.seen(source.lastSeenAt === null ? null : moment(source.lastSeenAt));
    const named = `${source.name}${colonFor(`${language}-CA`)}`;
    const isBroken = state === 'broken' || state === 'late';
    const level = isBroken ? 'failed' : state === 'failing' ? 'warning' : 'ok';
    if (source.schedule === null && source.lastError === null) {
      return { check: 'source', level: 'ok', message: `${named} ${seen}` };
    }
    const what = [texts.states[state], todoText(health, texts) ?? seen].join(' – ');
    return { check: 'source', level, message: `${named} ${what}` };
  });
}

async function workFindings(ports: Ports, language: 'fr' | 'en'): Promise<readonly Finding[]> {
  const [open, quarantined, neglected] = await Promise.all([
    ports.store.countOpenWork(),
    ports.store.listQuarantined(),
    ports.store.listNeglected(NEVER_LATE),
  ]);
  const wordOf = (stage: string) => STAGE_WORDS[stage as StageName]?.[language] ?? stage;
  const waiting = Object.entries(open).filter(([, rows]) => rows > 0);
  const work: Finding = {
    check: 'work',
    level: 'ok',
    message:
      waiting.length === 0
        ? { fr: 'à jour', en: 'up to date' }[language]
        : waiting.map(([stage, rows]) => `${wordOf(stage)} ${rows}`).join(', '),
  };
  const aside = quarantined.slice(0, QUARANTINED_SHOWN_MAX).map(
    ({ stage, subjectId, error }): Finding => ({
      check: 'set aside',
      level: 'warning',
      message: `${wordOf(stage)} ${subjectId}${colonFor(`${language}-CA`)} ${error}`,
    }),
  );
  const late = neglected
    .filter(({ waitingSeconds }) => waitingSeconds >= NEGLECTED_SECONDS)
    .map(({ stage, waitingSeconds }): Finding => {
      const [what, minutes] = [wordOf(stage), Math.floor(waitingSeconds / 60)];
      const message = {
        fr: `« ${what} » attend depuis ${minutes} min et personne n’y travaille : une plainte critique attendrait aussi. Vérifiez que doleances tourne (séparément : le service « analyze »), ou redémarrez-le.`,
        en: `"${what}" has waited for ${minutes} min and nobody works on it: a critical complaint would wait as well. Check that doleances runs (apart: the service "analyze"), or start it again.`,
      }[language];
      return { check: 'work', level: 'failed', message };
    });
  return [...(late.length > 0 ? late : [work]), ...aside];
}
