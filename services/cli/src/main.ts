import { runCommandLine } from './command-line.ts';
import { askAt } from './terminal/ask.ts';
import { languageOf } from './terminal/terminal.ts';

// A reader that closed its end ("doleances mine … | head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true,
  ...(process.stdin.isTTY && process.stderr.isTTY && { ask: askAt(process.stdin, process.stderr) }),
  input: process.stdin,
  columns: Math.min(process.stdout.columns ?? 100, 120),
  language: languageOf(process.env),
  folder: process.cwd(),
  environment: process.env,
});

// All is closed by now; a connection that will not hear of it must not keep the terminal waiting.
setTimeout(() => process.exit(), 3_000).unref();
