import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { accountTextsFor } from './texts-accounts.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `setup-link` and `account …`: who comes into the dashboard. */
export function addAccountCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = accountTextsFor(language).help;
  const load = () => import('./commands/account.ts');
  program
    .command('setup-link')
    .description(texts.setupLink)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).setupLink(options, at)));
  const account = program.command('account').description(texts.account);
  account
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).list(options, at)));
  account
    .command('invite')
    .description(texts.invite)
    .argument('<email>', texts.email)
    .requiredOption('--name <name>', texts.name)
    .requiredOption('--role <role>', texts.role)
    .option('--place <place...>', texts.place)
    .option('--staff <name>', texts.staff)
    .option('--json', texts.json)
    .action((email: string, options) => choose(async (at) => (await load()).invite(email, options, at)));
  account
    .command('revoke')
    .description(texts.revoke)
    .argument('<email>', texts.email)
    .option('--json', texts.json)
    .action((email: string, options) => choose(async (at) => (await load()).revoke(email, options, at)));
  account
    .command('reset-link')
    .description(texts.resetLink)
    .argument('<email>', texts.email)
    .option('--drop-code', texts.dropCode)
    .option('--json', texts.json)
    .action((email: string, options) => choose(async (at) => (await load()).resetLink(email, options, at)));
}
