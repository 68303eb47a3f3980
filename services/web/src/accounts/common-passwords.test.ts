import { expect, test } from 'vitest';
import { isEasilyGuessed } from './common-passwords.ts';

const OWN = ['Auberge du Lac', 'Hélène Roy', 'helene.roy@auberge.example'];

test.each([
  'password1234',
  'P@ssw0rd!2026',
  'motdepasse2026',
  'Azertyuiop123',
  '123456789012',
  'aaaaaaaaaaaa',
  '121212121212',
  'aubergedulac1',
  'AubergeduLac!2026',
  'helene.roy2026',
  'Bienvenue2026!',
])('« %s » is among the first that would be tried', (password) => {
  expect(isEasilyGuessed(password, OWN)).toBe(true);
});

test.each([
  'cheval batterie agrafe juste',
  'une auberge pleine de chats roux',
  '839201847561',
  'mon-password-est-un-hippopotame',
  'Tk7#vq0Lm!zR',
])('« %s » is nobody’s first guess', (password) => {
  expect(isEasilyGuessed(password, OWN)).toBe(false);
});
