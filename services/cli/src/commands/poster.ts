import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makePoster, usualPaper } from '@doleances/web';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { formTextsFor } from '../texts-forms.ts';
import { withFirm } from '../with-firm.ts';

export type PosterOptions = {
  readonly lang?: string;
  readonly paper?: string;
  readonly location?: string;
  readonly out?: string;
};

const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/|$)/;

/** Writes the poster of the boss's page as a PDF, to be printed. */
export async function poster(options: PosterOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = formTextsFor(terminal.language);
  const { lang = terminal.language, paper, location = null } = options;
  if ((lang !== 'fr' && lang !== 'en') || !(paper === undefined || paper === 'a4' || paper === 'letter')) {
    terminal.err(`${texts.badPoster}\n`);
    return 2;
  }
  return withFirm(terminal, formTextsFor, async ({ ports, record: { firm } }) => {
    const pdf = await makePoster(ports, firm, { language: lang, paper: paper ?? usualPaper(firm), location });
    if (pdf === null) {
      terminal.err(`${texts.noPlace(location ?? '')}\n`);
      return 2;
    }
    const file = path.resolve(
      terminal.folder,
      options.out ?? (lang === 'fr' ? 'parler-au-patron.pdf' : 'talk-to-the-boss.pdf'),
    );
    await writeFile(file, pdf);
    terminal.out(`${texts.posterAt(file)}\n`);
    const { baseUrl } = ports.config.http;
    if (LOCAL.test(baseUrl)) terminal.err(`${texts.local(baseUrl)}\n`);
    return 0;
  });
}
