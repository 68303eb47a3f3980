import { expect, test } from 'vitest';
import type { Condition } from '../firm/firm.ts';
import { firm, week } from './report.fixture.ts';
import type { ReportAmends, ReportInput } from './report-input.ts';
import { sectionsFrom } from './sections.ts';
import { voiceFor } from './voice.ts';

const evening: ReportAmends = {
  id: 'rcv_a',
  what: 'Le fournisseur a coupé la ligne 15 minutes avant la fin.',
  happenedOn: '2026-11-11',
  people: 9,
  apologies: 4,
  givenCents: 738_00,
  notSoldCents: 738_00,
  shownCents: 1_476_00,
};
const delay: Condition = {
  id: 'delai',
  title: { fr: 'Dix jours', en: 'Ten days' },
  rule: { fr: 'Dix jours ouvrables.', en: 'Ten working days.' },
  why: null,
  worryBehind: null,
  alternative: null,
  defaultResponse: 'negotiate',
  exceptions: [],
};

/** The lines of two sections, with plain spaces. */
function linesOf(changes: Partial<ReportInput>, locale: 'fr-BE' | 'en-CA' = 'fr-BE') {
  const input = week({ firm: { ...firm(locale), currency: 'EUR', conditions: [delay] }, ...changes });
  const sections = sectionsFrom(input, voiceFor(input.firm, input.baseUrl, '2026'));
  return sections.flatMap(({ lines }) => lines.map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, ' ')));
}

test('R1 in the report: 738 € given, 738 € not sold, 1 476 €, and who still waits for an apology', () => {
  expect(linesOf({ amends: [evening] })).toContain(
    '« Le fournisseur a coupé la ligne 15 minutes avant la fin. » (11 novembre, 9 personnes, excuses 4/9) : 738 € donnés + 738 € non vendus = 1 476 €.',
  );
  expect(linesOf({ amends: [{ ...evening, apologies: 9 }] }, 'en-CA').join('\n')).toContain(
    '(November 11, 9 people): €738 given + €738 not sold = €1,476.',
  );
});

test('an incident that names a reader is left out of what they read', () => {
  const amends = [{ ...evening, what: 'Marc a coupé la ligne.' }];
  expect(linesOf({ amends }).join('\n')).toContain('Marc a coupé');
  expect(linesOf({ amends, readers: [{ name: 'Marc Dubé' }] }).join('\n')).not.toContain('Marc');
});

test('demands of the week come with what was answered, and with our omission', () => {
  const lines = linesOf({
    boundaries: [{ conditionId: 'delai', demands: 2, untold: 1 }],
    decisions: [{ conditionId: 'delai', clientName: 'Anne Roy', answer: 'negotiate', complaintId: 'cmp_a' }],
  });
  expect(lines).toContain('Anne Roy, « Dix jours » : nous avons choisi de négocier.');
  const accepted = { conditionId: 'delai', clientName: 'Anne Roy', answer: 'accept', complaintId: null } as const;
  expect(linesOf({ decisions: [accepted] })).toContain('Anne Roy, « Dix jours » : nous avons choisi d’accepter.');
  expect(lines.find((line) => line.startsWith('« Dix jours »'))).toContain('l’omission est la nôtre');
});

test('how often we gave way, what we regret and what nobody is told any more stand under the conditions', () => {
  const note = {
    conditionId: 'delai',
    conceded: 3,
    decided: 12,
    rate: 0.3,
    regrets: 1,
    regretCents: 145_00,
    isUntold: true,
  };
  expect(linesOf({ conditionNotes: [note] })).toContain(
    '« Dix jours » : nous avons cédé 3 fois sur 12, cédé puis regretté 1 fois depuis 60 jours (145 €), dite à personne depuis six mois.',
  );
  const early = { ...note, rate: null, regrets: 2, regretCents: 0, isUntold: false };
  expect(linesOf({ conditionNotes: [early] }, 'en-CA')).toContain(
    '“Ten days”: gave way and regretted it 2 times within 60 days.',
  );
  const calm = { ...early, regrets: 0 };
  expect(linesOf({ conditionNotes: [calm] }).join(' ')).not.toContain('cédé');
});

test('no report says that a gesture makes clients more loyal', () => {
  const all = [...linesOf({ amends: [evening] }), ...linesOf({ amends: [evening] }, 'en-CA')].join('\n');
  expect(all).not.toMatch(/fid[ée]l|loyal/i);
});
