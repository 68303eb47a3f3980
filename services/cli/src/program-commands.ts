import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { programTextsFor } from './texts-programs.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `token …`, `webhook …` and `mcp`: what other programs need. */
export function addProgramCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = programTextsFor(language).help;
  const token = program.command('token').description(texts.token);
  const tokens = () => import('./commands/token.ts');
  token
    .command('create')
    .description(texts.tokenCreate)
    .argument('<name>', texts.name)
    .requiredOption('--role <role>', texts.role)
    .option('--location <place...>', texts.location)
    .option('--staff <name>', texts.staff)
    .option('--days <n>', texts.days)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((name, options) => choose(async (at) => (await tokens()).create(name, options, at)));
  token
    .command('list')
    .description(texts.tokenList)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await tokens()).list(options, at)));
  token
    .command('revoke')
    .description(texts.tokenRevoke)
    .argument('<key>', texts.tokenId)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((given, options) => choose(async (at) => (await tokens()).revoke(given, options, at)));
  const webhook = program.command('webhook').description(texts.webhook);
  const webhooks = () => import('./commands/webhook.ts');
  webhook
    .command('add')
    .description(texts.webhookAdd)
    .argument('<url>', texts.url)
    .option('--event <event...>', texts.event)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((url, options) => choose(async (at) => (await webhooks()).add(url, options, at)));
  webhook
    .command('list')
    .description(texts.webhookList)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await webhooks()).list(options, at)));
  for (const deed of ['test', 'remove'] as const) {
    webhook
      .command(deed)
      .description(deed === 'test' ? texts.webhookTest : texts.webhookRemove)
      .argument('<webhook>', texts.webhookId)
      .option('--who <name>', texts.who)
      .option('--json', texts.json)
      .action((given, options) => choose(async (at) => (await webhooks())[deed](given, options, at)));
  }
  program
    .command('mcp')
    .description(texts.mcp)
    .action(() => choose(async (at) => (await import('./commands/mcp.ts')).mcp(at)));
}
