import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFirm } from '@doleances/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * The labelled messages teach the judges of reading (`packages/core/training/messages`) and measure them
 * (`test/golden/firms`, and the long `test/golden/streams`). A label that points at nothing teaches and measures nothing, without any error.
 */
type Row = {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly is_complaint: boolean;
    readonly issues: readonly {
      readonly quote: string;
      readonly theme: string;
      readonly severity: number;
      readonly target: string;
    }[];
    readonly boundary: string | null;
    readonly critical: boolean;
    readonly critical_reasons: readonly string[];
  };
};

const LEARNT = fileURLToPath(new URL('../../packages/core/training/messages', import.meta.url));
const MEASURED = fileURLToPath(new URL('./firms', import.meta.url));
const STREAMS = fileURLToPath(new URL('./streams', import.meta.url));
const TARGETS = new Set(['product', 'staff', 'process', 'place', 'price', 'other']);

const rowsOf = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const sets = [LEARNT, MEASURED, STREAMS].flatMap((folder) =>
  foldersIn(folder).map((name) => {
    const files = readdirSync(`${folder}/${name}`).filter((file) => /^messages.*\.jsonl$/u.test(file));
    return { folder: `${folder}/${name}`, name, rows: files.flatMap((file) => rowsOf(`${folder}/${name}/${file}`)) };
  }),
);

describe.each(sets)('the labelled messages of $name', ({ folder, rows }) => {
  const firm = parseFirm(parse(readFileSync(`${folder}/firm.yaml`, 'utf8')));

  it('belong to a firm that can be read', () => {
    expect(existsSync(`${folder}/firm.yaml`)).toBe(true);
    expect(firm.ok).toBe(true);
  });

  it('have each their own id and words', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('quote their own text, with a known target and a severity from 1 to 5', () => {
    for (const { id, text, gold } of rows) {
      for (const { quote, severity, target } of gold.issues) {
        expect(text.includes(quote), `${id}: ${quote}`).toBe(true);
        expect(TARGETS.has(target), `${id}: ${target}`).toBe(true);
        expect([1, 2, 3, 4, 5]).toContain(severity);
      }
    }
  });

  it('name conditions of the firm, and reasons wherever they call the boss', () => {
    const known = new Set(firm.ok ? firm.value.conditions.map(({ id }) => id) : []);
    for (const { id, gold } of rows) {
      if (gold.boundary !== null) expect(known.has(gold.boundary), `${id}: ${gold.boundary}`).toBe(true);
      expect(gold.critical_reasons.length > 0, id).toBe(gold.critical);
    }
  });
});

it('no message to learn from stands among the measured', () => {
  const learnt = new Set(
    sets.filter(({ folder }) => folder.startsWith(LEARNT)).flatMap(({ rows }) => rows.map(({ text }) => text)),
  );
  const measured = sets.filter(({ folder }) => !folder.startsWith(LEARNT)).flatMap(({ rows }) => rows);
  expect(measured.filter(({ text }) => learnt.has(text)).map(({ id }) => id)).toEqual([]);
});

type Planted = { readonly themes: readonly { readonly slug: string; readonly pattern: string }[] };
const PATTERNS = new Set(['steady', 'growing', 'fading', 'regressed', 'new', 'burst']);

it.each(foldersIn(STREAMS))('every theme planted in the stream %s is told by several messages', (name) => {
  const { themes } = parse(readFileSync(`${STREAMS}/${name}/stream.yaml`, 'utf8')) as Planted;
  const told = rowsOf(`${STREAMS}/${name}/messages.jsonl`).flatMap(({ gold }) => gold.issues.map(({ theme }) => theme));
  for (const { slug, pattern } of themes) {
    expect(PATTERNS.has(pattern), slug).toBe(true);
    expect(told.filter((theme) => theme === slug).length, slug).toBeGreaterThanOrEqual(4);
  }
});
