import { readdirSync, readFileSync } from 'node:fs';

/** What one person told of an issue. */
export type Telling = {
  /** An issue of one name in two files is one issue. */
  readonly issue: string;
  readonly file: string;
  readonly facet: string;
  readonly language: 'fr' | 'en';
  readonly text: string;
};

const TELLINGS = new URL('../../training/tellings/', import.meta.url);

/** Every telling, in the order of the files. */
export function readTellings(): readonly Telling[] {
  return readdirSync(TELLINGS)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, TELLINGS), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => tellingFrom(line, file)),
    );
}

function tellingFrom(line: string, file: string): Telling {
  const [issue, facet, language, text] = line.split('\t');
  if (issue === undefined || facet === undefined || text === undefined || (language !== 'fr' && language !== 'en')) {
    throw new Error(`training/tellings/${file}: the line "${line.slice(0, 40)}" needs four columns`);
  }
  return { issue, file, facet, language, text };
}
