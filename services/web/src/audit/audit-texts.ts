import type { AuditKind } from '@doleances/core';
import type { PageLanguage } from '../house/texts.ts';

/** The words of the audit page; French first. */
const FR = {
  title: 'Journal',
  lead: 'Qui a fait quoi, quand et pourquoi. Rien ne s’y change et rien ne s’y retire\u00a0: la base de données elle-même le refuse.',
  who: 'Qui',
  kind: 'Genre de geste',
  subject: 'Numéro (cmp_…, thm_…)',
  subjects: {
    cmp: 'le message',
    thm: 'le chantier',
    esc: 'la remontée',
    prm: 'la promesse',
    src: 'la source',
    firm: 'l’entreprise',
  } as Readonly<Record<string, string>>,
  from: 'Du',
  to: 'Au',
  any: 'tous',
  show: 'Montrer',
  none: 'Rien de tel dans le journal.',
  empty: 'Le journal est encore vide\u00a0: chaque geste y laissera une ligne.',
  older: 'Plus anciens',
  first: 'Revenir aux plus récents',
  badDay: 'Cette date ne se lit pas\u00a0; écrivez-la comme 2026-11-02.',
  exports: 'Emporter',
  columns: ['Quand', 'Qui', 'Quoi', 'Sur quoi', 'Pourquoi'],
  kinds: {
    corrected: 'corrections de lecture',
    dismissed: 'plaintes écartées',
    closed: 'remontées closes',
    themes: 'chantiers fusionnés, séparés',
    items: 'vie des chantiers',
    promises: 'promesses',
    recovery: 'gestes et conditions',
    clients: 'fiches clients',
    revealed: 'noms affichés',
    settings: 'réglages et accès',
    sources: 'sources',
    machine: 'ce que fait le logiciel',
  } satisfies Record<AuditKind, string>,
};

const EN: typeof FR = {
  title: 'Audit trail',
  lead: 'Who did what, when and why. Nothing in it is changed and nothing is removed: the database itself refuses.',
  who: 'Who',
  kind: 'Kind of deed',
  subject: 'Number (cmp_…, thm_…)',
  subjects: {
    cmp: 'the message',
    thm: 'the item',
    esc: 'the escalation',
    prm: 'the promise',
    src: 'the source',
    firm: 'the firm',
  },
  from: 'From',
  to: 'To',
  any: 'any',
  show: 'Show',
  none: 'Nothing of the kind in the record.',
  empty: 'The record is still empty: every deed will leave a line here.',
  older: 'Older',
  first: 'Back to the newest',
  badDay: 'This date cannot be read; write it as 2026-11-02.',
  exports: 'Take along',
  columns: ['When', 'Who', 'What', 'To what', 'Why'],
  kinds: {
    corrected: 'corrections of readings',
    dismissed: 'complaints dismissed',
    closed: 'escalations closed',
    themes: 'items merged, split',
    items: 'life of items',
    promises: 'promises',
    recovery: 'recovery and conditions',
    clients: 'client files',
    revealed: 'names shown',
    settings: 'settings and access',
    sources: 'sources',
    machine: 'what the software does',
  },
};

export type AuditTexts = typeof FR;

export function auditTexts(language: PageLanguage): AuditTexts {
  return language === 'fr' ? FR : EN;
}
