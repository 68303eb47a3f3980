import { formsOf, tokensFrom } from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { listOf, type PersonRows } from './held-on.ts';

type ThemeName = { id: string; facet: string; labelFr: string; labelEn: string };

export const NAMELESS = { fr: 'Thème dont le nom est effacé', en: 'Theme whose name was erased' };
const WORD_LETTERS_MIN = 4;
/** A theme that no lexicon names: what follows `other:` is a customer's word, see `conceptOf` in core. */
const WORD_FACET = /^other:/;
const FOUNDED_FACET = /#/;

/**
 * Renames the themes that are called by words of this person alone: of a theme that the lexicon or several clients name,
 * the name stays.
 *
 * @returns What they were called: other texts may repeat it.
 */
export async function renameThemes(db: Database, person: PersonRows): Promise<readonly string[]> {
  const themes = await db.execute<ThemeName>(sql`
    select id, facet, label_fr as "labelFr", label_en as "labelEn" from doleances.themes
    where id = any(${listOf(person.themeIds)})`);
  const own = new Set(person.texts.flatMap((text) => tokensFrom(text).map(({ folded }) => folded)));
  const names: string[] = [];
  for (const { id, facet, labelFr, labelEn } of themes) {
    if (!WORD_FACET.test(facet) && !FOUNDED_FACET.test(facet)) continue;
    const words = [labelFr, labelEn].map((label) => tokensFrom(label).map(({ folded }) => folded));
    const isTheirs = words.some((label) => label.length > 0 && label.every((word) => own.has(word)));
    if (!isTheirs || !(await isSaidByThemAlone(db, words.flat(), person))) continue;
    names.push(labelFr, labelEn);
    await db.execute(sql`
      update doleances.themes set label_fr = ${NAMELESS.fr}, label_en = ${NAMELESS.en},
        facet = ${WORD_FACET.test(facet) ? 'other:…' : facet}
      where id = ${id}`);
  }
  return names;
}

/** Asked of the index of words, in which nothing of the person is any more. */
async function isSaidByThemAlone(
  db: Database,
  words: readonly string[],
  { complaintIds }: PersonRows,
): Promise<boolean> {
  for (const word of new Set(words)) {
    if (word.length < WORD_LETTERS_MIN) continue;
    const query = formsOf(word)
      .map((form) => `'${form.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`)
      .join(' | ');
    const others = await db.execute(sql`
      select 1 from doleances.complaint_words where words @@ ${query}::tsquery
        and complaint_id <> all(${listOf(complaintIds)}) limit 1`);
    if (others.length === 0) return true;
  }
  return false;
}
