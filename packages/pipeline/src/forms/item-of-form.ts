import { type FormBodyType, type HeldReason, readForm } from '@doleances/connectors';
import type { Item } from '@doleances/core';
import type { RawType, Source, StoredItem } from '@doleances/store';
import { formSourceFrom } from './form-source.ts';

export function isFormType(rawType: RawType): rawType is FormBodyType {
  return rawType.startsWith('form/');
}

export type FormItem =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'held'; readonly why: HeldReason };

/** Reads an accepted delivery as its source says; a source that is no form any more holds what it took. */
export function itemOfForm(stored: StoredItem & { readonly rawType: FormBodyType }, source: Source | null): FormItem {
  const form = source === null ? null : formSourceFrom(source);
  if (form === null) return { kind: 'held', why: 'unmapped' };
  const { shape, mapping, isDirectLine } = form;
  const { rawType: type, raw, externalId, receivedAt } = stored;
  const reading = readForm({ shape, mapping, type, raw }, { externalId, acceptedAt: receivedAt });
  if (reading.kind === 'held') return { kind: 'held', why: reading.why };
  return { kind: 'item', item: isDirectLine ? { ...reading.item, isForBoss: true } : reading.item };
}
