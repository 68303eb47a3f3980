import type { Bilingual } from '../firm/firm.ts';

/** Kinds of deeds that the record is searched by, each a regular expression over what an event says was done. */
export const AUDIT_KINDS = {
  corrected: '^(kind|facet|severity|theme) correct',
  dismissed: '→ (noise|question|praise|request|status_chase|not_about_us|off_topic)$',
  closed: '^escalation (closed|acknowledged)|^direct line released',
  themes: '^theme ',
  items: '^(backlog|push) ?',
  promises: '^promise ',
  recovery: '^(recovery|condition|demand|amends|decision)',
  clients: '^client ',
  revealed: 'reveal',
  settings: '^(firm|token|webhook|link key|sample|account|user|session|invite|form|exposure|purchases)',
  sources: '^source',
  machine: '^(silence_|escalation_|escalated|source_|review |report made)',
} as const;
export type AuditKind = keyof typeof AUDIT_KINDS;

type Rule = readonly [pattern: RegExp, fr: string, en: string];

/** What follows the name of whoever did it. `$1` and so on stand for the pattern's parts. */
const RULES: readonly Rule[] = [
  [/^kind corrected: (.+) → noise$/u, 'a écarté une plainte', 'dismissed a complaint'],
  [
    /^kind corrected: (.+) → (.+)$/u,
    'a changé le genre d’un message\u00a0: $1 → $2',
    'changed the kind of a message: $1 → $2',
  ],
  [
    /^facet corrected: (.+) → (.+)$/u,
    'a changé le sujet d’un grief\u00a0: $1 → $2',
    'changed the subject of a grievance: $1 → $2',
  ],
  [/^severity corrected: (.+) → (.+)$/u, 'a changé une gravité\u00a0: $1 → $2', 'changed a severity: $1 → $2'],
  [
    /^theme corrected: (.+) → (.+)$/u,
    'a déplacé un grief d’un chantier à un autre',
    'moved a grievance to another item',
  ],
  [/^(\w+) correction \d+ taken back$/u, 'a repris une correction', 'took back a correction'],
  [/^escalation closed$/u, 'a clos une remontée', 'closed an escalation'],
  [/^escalation acknowledged$/u, 'a accusé réception d’une remontée', 'acknowledged an escalation'],
  [/^escalated$/u, 'a fait remonter une plainte', 'escalated a complaint'],
  [/^escalation_alert$/u, 'a alerté d’une plainte critique', 'alerted of a critical complaint'],
  [/^escalation_insisted$/u, 'a prévenu un deuxième contact', 'told a second contact'],
  [/^escalation_unanswered$/u, 'n’a eu de réponse de personne', 'heard from nobody'],
  [/^escalation_(.+)$/u, 'a traité une remontée ($1)', 'handled an escalation ($1)'],
  [
    /^direct line released$/u,
    'a confié à l’équipe un message de la ligne directe',
    'handed on a message of the direct line',
  ],
  [/^review withdrawn$/u, 'a vu un avis retiré de son site', 'saw a review taken off its site'],
  [/^review shown again$/u, 'a vu un avis revenir sur son site', 'saw a review come back to its site'],
  [/^complaint noted$/u, 'a annoté une plainte', 'put a note to a complaint'],
  [/^action noted$/u, 'a noté une action', 'noted an action'],
  [/^theme merged.*$/u, 'a fusionné deux chantiers', 'merged two items'],
  [/^theme split.*$/u, 'a séparé un chantier', 'split an item'],
  [/^theme renamed.*$/u, 'a renommé un chantier', 'renamed an item'],
  [/^theme undone.*$/u, 'a défait un changement de chantier', 'undid a change of an item'],
  [/^theme (\S+).*$/u, 'a changé un chantier ($1)', 'changed an item ($1)'],
  [/^backlog comment$/u, 'a commenté un chantier', 'commented on an item'],
  [/^backlog changed: (.+)$/u, 'a changé un chantier\u00a0: $1', 'changed an item: $1'],
  [/^push to (\S+) asked for$/u, 'a envoyé un chantier vers $1', 'sent an item to $1'],
  [/^promise keep$/u, 'a dit une promesse tenue', 'said a promise was kept'],
  [/^promise cancel$/u, 'a annulé une promesse', 'cancelled a promise'],
  [/^promise move$/u, 'a dit le nouveau jour d’une promesse', 'told the new day of a promise'],
  [/^promise confirm$/u, 'a confirmé une promesse', 'confirmed a promise'],
  [/^promise repair$/u, 'a réparé une promesse rompue', 'made good a broken promise'],
  [/^promise reopen$/u, 'a rouvert une promesse', 'reopened a promise'],
  [/^promise state$/u, 'a constaté où en est une promesse', 'saw where a promise stands'],
  [/^follow-up take$/u, 'a promis de donner des nouvelles', 'promised to give news'],
  [/^follow-up decline$/u, 'a écarté une relance proposée', 'declined a proposed follow-up'],
  [/^name revealed$/u, 'a fait afficher un nom', 'had a name shown'],
  [/^client (\S+).*$/u, 'a changé une fiche client ($1)', 'changed a client file ($1)'],
  [/^recovery opened$/u, 'a ouvert un geste', 'opened a recovery'],
  [/^firm saved$/u, 'a changé les réglages de l’entreprise', 'changed the settings of the firm'],
  [/^checklist dismissed$/u, 'a rangé les premiers pas', 'put the first steps away'],
  [
    /^sample removed: (\d+) messages$/u,
    'a retiré les données d’exemple ($1 messages)',
    'removed the sample data ($1 messages)',
  ],
  [/^token created \((.+)\)$/u, 'a créé une clé d’accès ($1)', 'made an access key ($1)'],
  [/^token revoked$/u, 'a fermé une clé d’accès', 'closed an access key'],
  [/^webhook added$/u, 'a ajouté un webhook', 'added a webhook'],
  [/^webhook removed$/u, 'a retiré un webhook', 'removed a webhook'],
  [/^link key renewed$/u, 'a fermé les anciens liens', 'closed the old links'],
  [/^source added$/u, 'a ajouté une source', 'added a source'],
  [/^source run$/u, 'a fait lire une source', 'had a source read'],
  [/^source tested$/u, 'a fait essayer une source', 'had a source tested'],
  [/^source backfilled$/u, 'a fait relire une source', 'had a source read again'],
  [/^source key renewed$/u, 'a reçu une nouvelle clé', 'was given a new key'],
  [/^form fields mapped$/u, 'a dit quel champ d’un formulaire est quoi', 'said which field of a form is what'],
  [/^source saved$/u, 'a enregistré une source', 'saved a source'],
  [/^source paused$/u, 'a mis une source en pause', 'paused a source'],
  [/^source resumed$/u, 'a repris une source', 'resumed a source'],
  [/^source removed$/u, 'a retiré une source', 'removed a source'],
  [/^source_broken$/u, 'a vu une source en panne', 'saw a source break'],
  [/^source_mended$/u, 'a vu une source rétablie', 'saw a source mend'],
  [/^report made$/u, 'a fait le rapport de la semaine', 'made the weekly report'],
  [/^report sent by hand$/u, 'a envoyé un rapport à la main', 'sent a report by hand'],
  [/^exposure imported: (\d+) counts$/u, 'a importé $1 comptes d’affluence', 'imported $1 counts of exposure'],
];

/** Machines have names too. */
const WHOS: ReadonlyMap<string, Bilingual> = new Map([
  ['dashboard', { fr: 'Le tableau de bord', en: 'The dashboard' }],
  ['command line', { fr: 'La ligne de commande', en: 'The command line' }],
  ['rank', { fr: 'Le classement', en: 'The ranking' }],
  ['clock', { fr: 'L’horloge', en: 'The clock' }],
  ['evidence', { fr: 'Un échange', en: 'An exchange' }],
  ['notify', { fr: 'L’envoi', en: 'The sender' }],
  ['escalate', { fr: 'L’alerte', en: 'The alert' }],
  ['report', { fr: 'Le rapport', en: 'The report' }],
  ['watch', { fr: 'La veille', en: 'The watch' }],
  ['collect', { fr: 'La collecte', en: 'The collector' }],
  ['source', { fr: 'Une source', en: 'A source' }],
  ['sample', { fr: 'L’exemple', en: 'The sample' }],
  ['api', { fr: 'Un programme', en: 'A program' }],
]);

/** Who it was, in words: people as they are named, machines by what they are. */
function auditWho(who: string): Bilingual {
  return WHOS.get(who) ?? { fr: who, en: who };
}

/** An event in a sentence, « Sandrine a écarté une plainte » ; what no rule knows is told as it was written. */
export function auditSentence({ who, what }: { readonly who: string; readonly what: string }): Bilingual {
  const name = auditWho(who);
  const rule = RULES.find(([pattern]) => pattern.test(what));
  if (rule === undefined) return { fr: `${name.fr} : ${what}`, en: `${name.en}: ${what}` };
  const [pattern, fr, en] = rule;
  return { fr: `${name.fr} ${what.replace(pattern, fr)}`, en: `${name.en} ${what.replace(pattern, en)}` };
}
