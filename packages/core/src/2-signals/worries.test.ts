import { describe, expect, it } from 'vitest';
import { itemOf } from '../1-complaint/item.fixture.ts';
import type { Item } from '../1-complaint/item.ts';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import { readingContextFor } from './context.ts';
import { readItem } from './read.ts';

const CONTEXT = readingContextFor(DEFAULT_FIRM);

function judgementsOf(text: string, direction: Item['direction'] = 'in'): readonly string[] {
  const item = itemOf(text, { direction });
  return readItem(item, CONTEXT).signals.evidence.map(({ judgement }) => judgement);
}
const worriesIn = (text: string, direction?: Item['direction']) =>
  judgementsOf(text, direction).filter((judgement) => judgement.startsWith('worry:'));

describe('the worry behind a demand', () => {
  it.each([
    ['Ma cliente attend sa cuisine avant le 15, je ne peux pas la décaler.', 'outside_deadline'],
    ['Our launch is next Thursday, it has to be up by then.', 'outside_deadline'],
    ['On a l’inspection mardi, il nous faut le rapport.', 'outside_deadline'],
    ['Le budget est serré, je dois voir le total avant de dire oui.', 'tight_budget'],
    ['We really can’t afford a second visit.', 'tight_budget'],
    ['Mon dernier plombier m’a laissé avec un trou dans le mur.', 'lost_trust'],
    ['I have been burned before with deposits.', 'lost_trust'],
  ])('%s', (text, worry) => {
    expect(worriesIn(text)).toEqual([`worry:${worry}`]);
  });

  it.each([
    'Mon client attend depuis lundi.',
    'Je passerai vendredi avec ma fille.',
    'Vos prix sont raisonnables et votre budget est respecté.',
    'The wedding was lovely, thank you all.',
  ])('is not heard in « %s »', (text) => {
    expect(worriesIn(text)).toEqual([]);
  });

  it('is the client’s, never read in what we write ourselves', () => {
    expect(worriesIn('Notre patron attend votre réponse vendredi.', 'out')).toEqual([]);
  });
});

describe('praise beside the reproach', () => {
  it('is shown, unless it mocks or stands alone', () => {
    expect(judgementsOf('Repas excellent, par contre l’attente au comptoir était interminable.')).toContain(
      'tone:mixed',
    );
    expect(judgementsOf('L’attente au comptoir était interminable.')).not.toContain('tone:mixed');
    expect(judgementsOf('Excellent repas, merci à toute l’équipe.')).not.toContain('tone:mixed');
  });
});
