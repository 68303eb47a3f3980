import type { Bilingual } from '@doleances/core';
import type { StageName } from '@doleances/store';
import type { Check } from './doctor-finding.ts';

/** What is checked, in words; programs read the code. */
export const CHECK_WORDS: Readonly<Record<Check, Bilingual>> = {
  settings: { fr: 'réglages', en: 'settings' },
  secrets: { fr: 'secrets', en: 'secrets' },
  database: { fr: 'base de données', en: 'database' },
  queue: { fr: 'file de travail', en: 'queue' },
  mail: { fr: 'courriel', en: 'mail' },
  firm: { fr: 'entreprise', en: 'firm' },
  contacts: { fr: 'contacts', en: 'contacts' },
  outlet: { fr: 'voie d’alerte', en: 'outlet' },
  webhook: { fr: 'autre programme', en: 'other program' },
  escalations: { fr: 'remontées', en: 'escalations' },
  source: { fr: 'source', en: 'source' },
  backup: { fr: 'sauvegarde', en: 'backup' },
  work: { fr: 'travail', en: 'work' },
  'set aside': { fr: 'mis de côté', en: 'set aside' },
};

/** What waits to be done at each stage. */
export const STAGE_WORDS: Readonly<Record<StageName, Bilingual>> = {
  collect: { fr: 'collecte', en: 'collecting' },
  read: { fr: 'lecture', en: 'reading' },
  group: { fr: 'regroupement', en: 'grouping' },
  rank: { fr: 'classement', en: 'ranking' },
  escalate: { fr: 'remontées', en: 'escalations' },
  insist: { fr: 'alertes à redire', en: 'alerts to repeat' },
  digest: { fr: 'résumés d’alertes', en: 'digests of alerts' },
  remind: { fr: 'rappels', en: 'reminders' },
  watch: { fr: 'veille', en: 'watch' },
  report: { fr: 'rapport', en: 'report' },
  retain: { fr: 'durées de conservation', en: 'retention' },
  backup: { fr: 'sauvegarde', en: 'backup' },
};
