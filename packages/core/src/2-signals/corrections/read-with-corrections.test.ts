import { expect, it } from 'vitest';
import { itemOf } from '../../1-complaint/item.fixture.ts';
import { readItem } from '../read.ts';
import { CONTEXT, correctionOf, readAfter } from './corrections.fixture.ts';

const PRAISE = 'Merci beaucoup, tout était parfait.';
const GAS = "L'odeur de gaz dans la cuisine n'a pas disparu après votre visite, c'est inadmissible.";
const COURSES =
  'Déçu de vos stages de poterie : il ne restait plus une place libre, personne ne nous a prévenus, inacceptable !';

const ownKind = (text: string, is: string) => correctionOf({ complaintId: 'cmp_own', text, field: 'kind', is });

it('reads as the rules do while nobody corrected anything', () => {
  expect(readAfter([], GAS)).toEqual(readItem(itemOf(GAS), CONTEXT));
});

it('gives a message that is called a complaint its grievances, and keeps what the rules took it for', () => {
  expect(readAfter([], PRAISE).signals).toMatchObject({ kind: 'praise', grievances: [] });
  const own = ownKind(PRAISE, 'complaint');
  const { kind, kindRead, grievances, evidence } = readAfter([own], PRAISE).signals;
  expect([kind, kindRead]).toEqual(['complaint', 'praise']);
  expect(grievances.length).toBeGreaterThan(0);
  expect(evidence[0]).toMatchObject({ judgement: 'kind', rule: 'correction:own', learnt: { correctionId: own.id } });
});

it('takes nothing away from a complaint that is called a question', () => {
  const before = readAfter([], GAS).signals;
  const after = readAfter([ownKind(GAS, 'question')], GAS).signals;
  expect(before).toMatchObject({ kind: 'complaint', criticalReasons: ['safety'] });
  expect(after).toEqual({ ...before, kind: 'question', kindRead: 'complaint', evidence: expect.any(Array) });
});

it('carries a kind over to near messages, off topic only to nearly the same words', () => {
  const next = COURSES.replace('poterie', 'vannerie');
  const other =
    'Déçu, plus une place libre à vos stages de poterie, et personne pour nous prévenir avant le jour même !';
  const noise = correctionOf({ text: COURSES, field: 'kind', was: 'complaint', is: 'noise' });
  expect(readAfter([], next).signals.kind).toBe('complaint');
  expect(readAfter([noise], next).signals).toMatchObject({ kind: 'noise', noiseReason: 'set_aside' });
  const read = readAfter([], other).signals;
  expect(readAfter([{ ...noise, was: read.kind }], other).signals).toEqual(read);
  expect(readAfter([{ ...noise, was: read.kind, is: 'request' }], other).signals.kind).toBe('request');
});

it('leaves what we wrote ourselves alone', () => {
  expect(readAfter([ownKind(GAS, 'praise')], GAS, { direction: 'out' }).signals.kind).toBe('request');
});

it('takes the highest of the corrected severities for the message', () => {
  const text = 'La sonnette du comptoir ne marche jamais, personne ne répond, inacceptable.';
  const [grievance] = readAfter([], text).signals.grievances;
  const span = { start: grievance?.start ?? 0, end: grievance?.end ?? 0 };
  const own = correctionOf({ complaintId: 'cmp_own', span, text: grievance?.quote ?? '', field: 'severity', is: '8' });
  expect(readAfter([own], text).signals.severity).toBe(8);
});
