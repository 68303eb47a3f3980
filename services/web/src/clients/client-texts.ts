import type { PageLanguage } from '../house/texts.ts';
import { CLIENTS_EN } from './client-texts-en.ts';
import { CLIENTS_FR } from './client-texts-fr.ts';

export type ClientPageTexts = typeof CLIENTS_FR;

export function clientPageTexts(language: PageLanguage): ClientPageTexts {
  return language === 'fr' ? CLIENTS_FR : CLIENTS_EN;
}
