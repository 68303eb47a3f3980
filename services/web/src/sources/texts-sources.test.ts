import { sourceKinds } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { sourcePageTexts } from './texts-sources.ts';

test('every kind of source and every setting it asks has a name in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const texts = sourcePageTexts(language);
    const kinds = sourceKinds();
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.filter(({ kind }) => !texts.kinds.has(kind)).map(({ kind }) => kind)).toEqual([]);
    const fields = new Set(kinds.flatMap((kind) => kind.fields.map(({ name }) => name)));
    expect([...fields].filter((name) => !texts.fields.has(name))).toEqual([]);
  }
});
