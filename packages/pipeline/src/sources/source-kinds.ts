import { type AnySourceConnector, sourceConnectorFor, sourceConnectors } from '@doleances/connectors';
import { z } from 'zod';

/** One thing that a person says of a source. */
export type SourceField = {
  readonly name: string;
  /** Kept sealed and never shown again. */
  readonly isSecret: boolean;
  readonly isRequired: boolean;
  readonly preset: string | null;
  /** When only these words are taken. */
  readonly choices: readonly string[];
};

export type SourceKindInfo = {
  readonly kind: string;
  readonly schedule: string;
  readonly fields: readonly SourceField[];
};

/** Every kind of source that can be added, in the order in which it is offered. */
export function sourceKinds(): readonly SourceKindInfo[] {
  return sourceConnectors.map(sourceKindOf);
}

export function findSourceKind(kind: string): SourceKindInfo | null {
  const connector = sourceConnectorFor(kind);
  return connector === null ? null : sourceKindOf(connector);
}

type Property = {
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Property[];
};
type ObjectSchema = {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
};

/** What a connector asks is told by its own schema, so that a new connector needs neither page nor command of its own. */
export function sourceKindOf({ kind, schedule, settings, secrets }: AnySourceConnector): SourceKindInfo {
  const schema = z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' }) as ObjectSchema;
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]): SourceField => {
    const choices = property.enum ?? property.anyOf?.find((one) => one.enum)?.enum ?? [];
    return {
      name,
      isSecret: secrets.includes(name),
      isRequired: required.has(name),
      preset: presetOf(property.default),
      choices: choices.filter((choice) => typeof choice === 'string'),
    };
  });
  return { kind, schedule, fields };
}

function presetOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
