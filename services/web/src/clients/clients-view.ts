import type { Ports } from '@doleances/pipeline';
import type { FirmRecord } from '@doleances/store';
import type { Context } from 'hono';
import { viewOf } from '../house/view.ts';
import { clientPageTexts } from './client-texts.ts';
import type { ClientsView } from './clients-page.ts';

export type OpenedView = { readonly record: FirmRecord; readonly view: ClientsView };

/** The firm and the words; `null` where there is no firm yet. */
export async function openView(c: Context, ports: Ports): Promise<OpenedView | null> {
  const record = await ports.store.findFirm();
  if (record === null) return null;
  const view = viewOf(c, record.firm);
  return { record, view: { ...view, words: clientPageTexts(view.language) } };
}
