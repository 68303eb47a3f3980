import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { Writable as WritableStream } from 'node:stream';

/** Asks on a terminal, one line a question. */
export function askAt(input: Readable, output: Writable): (question: string, isSecret: boolean) => Promise<string> {
  return async (question, isSecret) => {
    // Readline echoes what is typed to its output: for a secret, to nowhere.
    const nowhere = new WritableStream({ write: (_chunk, _encoding, done) => done() });
    const reader = createInterface({ input, output: isSecret ? nowhere : output, terminal: true });
    try {
      if (!isSecret) return (await reader.question(question)).trim();
      output.write(question);
      const typed = await reader.question('');
      output.write('\n');
      return typed;
    } finally {
      reader.close();
    }
  };
}
