import { auditWho, dateText, type Excerpt, type Firm, numberText } from '@doleances/core';
import { type SearchAsked, type SearchFound, searchEverywhere, searchJson } from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { searchTextsFor } from '../texts-search.ts';
import { type Opened, withFirm } from '../with-firm.ts';

export type SearchOptions = Omit<SearchAsked, 'q' | 'critical' | 'limit'> & {
  readonly critical?: true;
  readonly limit?: string;
  readonly json?: true;
};

/** Looks in complaints, themes and promises. */
export function search(words: readonly string[], options: SearchOptions, terminal: Terminal): Promise<ExitCode> {
  return withFirm(terminal, searchTextsFor, (opened) => searchIn(words, options, opened));
}

async function searchIn(
  words: readonly string[],
  options: SearchOptions,
  { ports, record, texts, terminal }: Opened<ReturnType<typeof searchTextsFor>>,
): Promise<ExitCode> {
  const { json, limit, ...asked } = options;
  // The terminal took the quotes off: an argument of several words was one in quotes.
  const q = words.map((word) => (/\s/.test(word) && words.length > 1 ? `"${word}"` : word)).join(' ');
  const limitRows = Number(limit);
  const found = await searchEverywhere(ports, record.firm, {
    ...asked,
    q,
    ...(Number.isInteger(limitRows) && { limit: limitRows }),
  });
  if (!found.ok) {
    terminal.err(`${found.field === 'kind' ? texts.badKind : texts.badDay(found.field)}\n`);
    return 2;
  }
  if (!found.isAsked) {
    terminal.err(`${texts.nothingAsked}\n`);
    return 2;
  }
  if (json) terminal.out(`${JSON.stringify(searchJson(found))}\n`);
  else print(found, record.firm, terminal);
  return 0;
}

function print(found: SearchFound, firm: Firm, terminal: Terminal): void {
  const { themes, promises, complaints, total, isTotalMore, next } = found;
  const texts = searchTextsFor(terminal.language);
  const say = (line: string) => terminal.out(`${line}\n`);
  if (themes.length > 0) say(texts.themes);
  for (const { theme } of themes) say(`  ${theme.id} · ${printable(theme.label[terminal.language])}`);
  if (promises.length > 0) say(texts.promises);
  for (const { id, clientName, quote } of promises) {
    say(`  ${id} · ${printable(clientName ?? texts.anonymous)} · ${printable(quote)}`);
  }
  if (complaints.length === 0 && themes.length === 0 && promises.length === 0) say(texts.none);
  else say(texts.found(numberText(total, firm.locale, 0), isTotalMore));
  for (const one of complaints) {
    const written = one.authorName ?? one.authorEmail ?? texts.anonymous;
    const author = printable(whoWithin(written, terminal.language));
    const about = [
      one.id,
      dateText(one.receivedAt, firm.locale, firm.timeZone),
      ...(one.isTypedPromise ? [texts.typedPromise(author)] : [author]),
      ...(one.direction === 'out' && !one.isTypedPromise ? [texts.ours] : []),
      ...(one.location === null ? [] : [printable(one.location)]),
    ];
    say(`  ${about.join(' · ')}`);
    say(`    ${printable(plain(one.excerpt))}`);
  }
  if (next !== null) terminal.err(`${texts.older(next)}\n`);
}

/** Within a sentence: people as they are named, machines by a common noun. */
function whoWithin(who: string, language: Terminal['language']): string {
  const known = auditWho(who)[language];
  return known === who ? who : `${known.slice(0, 1).toLocaleLowerCase(language)}${known.slice(1)}`;
}

function plain(parts: Excerpt): string {
  return parts.map(({ text }) => text).join('');
}
