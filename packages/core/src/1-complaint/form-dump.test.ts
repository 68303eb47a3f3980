import { describe, expect, test } from 'vitest';
import { formFieldsFrom, visibleFormFrom } from './form-dump.ts';

describe('form dumps', () => {
  test('labels and short fields are set aside, the comment is kept word for word', () => {
    const text = 'Nom : Paul Roy\nChambre : 14\nCommentaire : Le lit grince.\nEt la douche fuit depuis hier.';
    const form = visibleFormFrom(text);
    expect(form?.text).toBe('Le lit grince.\nEt la douche fuit depuis hier.');
    expect(form?.kept.map(({ start, end }) => text.slice(start, end))).toEqual([form?.text]);
    expect(form?.setAside.every(({ why }) => why === 'form_label')).toBe(true);
  });

  test('a question of the form with its answer is a field', () => {
    const fields = formFieldsFrom('Full name: Ann Lee\nWere you satisfied? No\nTell us more: The sheets were dirty.');
    expect(fields?.map(({ label, kind }) => [label, kind])).toEqual([
      ['Full name', 'short'],
      ['Were you satisfied?', 'short'],
      ['Tell us more', 'free'],
    ]);
  });

  test('a raw query string is a form too', () => {
    expect(visibleFormFrom('name=Ann Lee&room=8&msg=you charged me twice, fix it')?.text).toBe(
      'you charged me twice, fix it',
    );
  });

  test('a letter that holds a colon is no form', () => {
    expect(visibleFormFrom('Bonjour,\nVoici mon problème : la porte ne ferme plus.\nMerci')).toBeNull();
    expect(visibleFormFrom("Le vendeur m'a dit : demain.\nJe l'attends encore.")).toBeNull();
  });

  test('an unknown label with a long answer is free text', () => {
    expect(visibleFormFrom('Nom : A. Roy\nCe qui cloche : la porte ne ferme plus depuis mardi')?.text).toBe(
      'la porte ne ferme plus depuis mardi',
    );
  });
});
