import { expect, test } from 'vitest';
import { readingContextFor } from '../2-signals/context.ts';
import { facetChoices } from '../2-signals/corrections/choices.ts';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import { judgementText, ruleText, toldOnce } from './reading-words.ts';

const facets = facetChoices(readingContextFor(DEFAULT_FIRM).lexicon.facets);
const names = { locale: 'fr-CA', firm: DEFAULT_FIRM, facets } as const;

test('a judgement and its rule are told in words an owner knows, never by a name of the source', () => {
  const told = (judgement: string, rule: string) =>
    `${judgementText(judgement, names)} | ${ruleText({ judgement, rule, words: '', confidence: 1 }, 'fr')}`;
  expect([
    told('critical:safety', 'safety.harm'),
    told('ask:callback', 'note-wants callback:Rappeler'),
    told('facet:restaurant-menu-choice', 'devait recevoir'),
    told('facet:hotel-smell', 'topic:salle =d’attente'),
    told('kind', 'learned:rule:broken-promise rule:critical:repeat_unresolved fr:#'),
    told('boundary:unknown', 'contacts'),
    told('nobody named this', 'nobody-named-it'),
  ]).toEqual([
    'Cas critique\u00a0: sécurité | signe d’un cas critique',
    'Demande\u00a0: un rappel | tournure d’une demande',
    'Sujet\u00a0: Choix limité ou plat indisponible | mots du lexique',
    'Sujet\u00a0: Mauvaise odeur dans la chambre | mot proche (salle d’attente)',
    'Genre de message | appris des exemples',
    'Condition mise en cause | tournure reconnue',
    'tournure reconnue | tournure reconnue',
  ]);
});

test('two rules that read alike are told once, as surely as the surer', () => {
  const critical = (rule: string, confidence: number) => ({
    judgement: 'critical:safety',
    rule,
    words: '',
    confidence,
  });
  const told = toldOnce([critical('contacts', 0.6), critical('safety.harm', 0.8)], names);
  expect(told).toEqual([critical('safety.harm', 0.8)]);
});
