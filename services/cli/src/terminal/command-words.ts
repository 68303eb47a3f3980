import { type Command, Help } from 'commander';
import type { Terminal } from './terminal.ts';

const N = '\u00a0';

/** What Commander says by itself, in French: headings of its help, then its errors. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': `Utilisation${N}:`,
  'Options:': `Options${N}:`,
  'Arguments:': `Arguments${N}:`,
  'Commands:': `Commandes${N}:`,
};

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'/, `Il manque ce qu’attend la commande${N}: $1.`],
  [/^error: required option '(.+)' not specified/, `Il manque une option${N}: $1.`],
  [/^error: option '(.+)' argument missing/, 'Il manque une valeur après $1.'],
  [/^error: unknown option '(.+)'/, `L’option «${N}$1${N}» n’existe pas.`],
  [/^error: unknown command '(.+)'/, `La commande «${N}$1${N}» n’existe pas.`],
  [/^error: option '(.+)' cannot be used with option '(.+)'/, '$1 et $2 ne vont pas ensemble.'],
  [
    /^error: too many arguments.* Expected (\d+) .* got (\d+)\./,
    `La commande attend moins de mots${N}: $2 donnés, $1 au plus.`,
  ],
  [
    /^error: .*value '(.+)' is invalid for argument '.+'\. Allowed choices are (.+)\./,
    `«${N}$1${N}» ne se comprend pas ici${N}; écrivez l’un de ceux-ci${N}: $2.`,
  ],
  [/\(Did you mean one of (.+)\?\)/, `(Peut-être l’une de celles-ci${N}: $1${N}?)`],
  [/\(Did you mean (.+)\?\)/, `(Peut-être «${N}$1${N}»${N}?)`],
];

/** Has a program and all its commands to come speak the language of the terminal. */
export function speakIn(program: Command, { language, out, err }: Pick<Terminal, 'language' | 'out' | 'err'>): Command {
  const output = { writeOut: out, writeErr: err };
  if (language === 'en') return program.configureOutput(output);
  const standard = new Help();
  return program
    .configureOutput({ ...output, outputError: (text, write) => write(frenchOf(text)) })
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      argumentDescription: (argument) =>
        standard.argumentDescription(argument).replace('(choices: ', `(au choix${N}: `),
      commandUsage: (command) => standard.commandUsage(command).replace('[command]', '[commande]'),
    })
    .helpOption('-h, --help', 'montre cette aide')
    .helpCommand('help [commande]', 'montre l’aide d’une commande');
}

function frenchOf(text: string): string {
  return ERRORS.reduce((said, [pattern, french]) => said.replace(pattern, french), text);
}
