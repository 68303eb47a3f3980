import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { ledgerTextsFor } from './texts-ledgers.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `recovery …`: what went wrong, and what was done to make it good. */
export function addRecoveryCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = ledgerTextsFor(language).help;
  const recovery = program.command('recovery').description(texts.recovery);
  const load = () => import('./commands/recovery.ts');
  const common = (command: Command) =>
    command.option('--why <text>', texts.why).option('--who <name>', texts.who).option('--json', texts.json);
  recovery
    .command('list')
    .description(texts.recoveryList)
    .argument('[id]', texts.recoveryId)
    .option('--json', texts.json)
    .action((id, options) => choose(async (at) => (await load()).list(id, options, at)));
  common(recovery.command('open').description(texts.open).argument('<words...>', texts.what))
    .option('--day <day>', texts.day)
    .option('--location <place>', texts.location)
    .option('--count <n>', texts.count)
    .option('--people <names>', texts.people)
    .option('--complaints <ids>', texts.complaints)
    .option('--fault <fault>', texts.fault)
    .option('--supplier <name>', texts.supplier)
    .option('--responsible <name>', texts.responsible)
    .action((words: string[], options) =>
      choose(async (at) => (await load()).open({ ...options, what: words.join(' ') }, at)),
    );
  common(recovery.command('propose').description(texts.propose).argument('<id>', texts.proposalId))
    .option('--what <text>', texts.what)
    .option('--decline', texts.decline)
    .action((id: string, options) => choose(async (at) => (await load()).propose(id, options, at)));
  common(recovery.command('add').description(texts.add).argument('<id>', texts.recoveryId))
    .option('--name <name>', texts.person)
    .option('--apology <words>', texts.apology)
    .option('--people <n>', texts.apologyPeople)
    .option('--channel <channel>', texts.channel)
    .option('--returned <n>', texts.returned)
    .option('--days <days>', texts.days)
    .option('--undo <n>', texts.undo)
    .action((id: string, options) => choose(async (at) => (await load()).add(id, options, at)));
  common(recovery.command('gesture').description(texts.gesture).argument('<id>', texts.recoveryId))
    .argument('<words...>', texts.gestureWhat)
    .option('--form <form>', texts.form)
    .option('--people <n>', texts.apologyPeople)
    .option('--price <amount>', texts.price)
    .option('--cash <amount>', texts.cash)
    .option('--paid <amount>', texts.paid)
    .option('--utilisation <share>', texts.utilisation)
    .option('--margin <amount>', texts.margin)
    .option('--due <day>', texts.due)
    .option('--yes', texts.yes)
    .action((id: string, words: string[], options) =>
      choose(async (at) => (await load()).gesture(id, { ...options, what: words.join(' ') }, at)),
    );
  common(recovery.command('claim').description(texts.claim).argument('<id>', texts.recoveryId))
    .option('--state <state>', texts.claimState)
    .option('--amount <amount>', texts.amount)
    .option('--words <text>', texts.answerWords)
    .action((id: string, options) => choose(async (at) => (await load()).claim(id, options, at)));
  for (const deed of ['close', 'reopen', 'cancel'] as const) {
    common(recovery.command(deed).description(texts[deed]).argument('<id>', texts.recoveryId)).action(
      (id: string, options) => choose(async (at) => (await load()).end(id, deed, options, at)),
    );
  }
}

/** `condition …`: what the work needs of a client, whom it was told, what was answered. */
export function addConditionCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = ledgerTextsFor(language).help;
  const condition = program.command('condition').description(texts.condition);
  const load = () => import('./commands/condition.ts');
  const common = (command: Command) => command.option('--who <name>', texts.who).option('--json', texts.json);
  condition
    .command('list')
    .description(texts.conditionList)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).list(options, at)));
  common(condition.command('told').description(texts.told).argument('<condition>', texts.conditionId))
    .option('--client <name>', texts.client)
    .option('--day <day>', texts.day)
    .option('--channel <channel>', texts.channel)
    .option('--where <text>', texts.where)
    .action((id: string, options) => choose(async (at) => (await load()).told(id, options, at)));
  common(condition.command('decide').description(texts.decide).argument('<condition>', texts.conditionId))
    .argument('<answer>', texts.answer)
    .option('--complaint <id>', texts.complaint)
    .option('--client <name>', texts.client)
    .option('--why <text>', texts.why)
    .option('--consequences <text>', texts.consequences)
    .option('--margin <amount>', texts.marginOf)
    .option('--accept <p,X,q,D>', texts.aid)
    .option('--negotiate <p,X,q,D>', texts.aid)
    .option('--refuse <p,X,q,D>', texts.aid)
    .option('--dry-run', texts.dryRun)
    .option('--yes', texts.yes)
    .action((id: string, answer: string, options) =>
      choose(async (at) => (await load()).decide(id, { ...options, answer }, at)),
    );
  common(condition.command('weekly').description(texts.weekly))
    .option('--week <week>', texts.week)
    .option('--answer <text...>', texts.weeklyAnswer)
    .action((options) => choose(async (at) => (await load()).weekly(options, at)));
}
