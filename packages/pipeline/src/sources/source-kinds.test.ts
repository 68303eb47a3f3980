import { sourceConnectors } from '@doleances/connectors';
import { expect, test } from 'vitest';
import { sourceKindOf } from './source-kinds.ts';
import { scheduleProblem } from './source-schedule.ts';

test('each kind of source is offered once', () => {
  const kinds = sourceConnectors.map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
});

test.each(sourceConnectors.map((connector) => [connector.kind, connector] as const))(
  '%s tells what it asks, keeps its secrets sealed, and has a schedule that comes',
  (_, connector) => {
    const { fields, schedule } = sourceKindOf(connector);
    expect(fields.length).toBeGreaterThan(0);
    const secrets = fields.filter(({ isSecret }) => isSecret).map(({ name }) => name);
    expect(secrets.toSorted()).toEqual([...connector.secrets].toSorted());
    expect(scheduleProblem(schedule)).toBeNull();
  },
);
