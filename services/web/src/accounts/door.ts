import type { Ports } from '@doleances/pipeline';
import type { PersonRow } from '@doleances/store';
import type { Context, MiddlewareHandler } from 'hono';
import type { Html } from '../house/page.ts';
import { framed, languageOf } from '../house/view.ts';
import { viewerIn } from '../house/viewer-in.ts';
import { type PostedFields, postedFields } from '../theme/theme-change-form.ts';
import type { Said } from './account-forms.ts';
import { type AccountTexts, accountTexts } from './account-texts.ts';
import type { People } from './people.ts';
import type { DoorPage } from './sign-in-pages.ts';

/** Where people come in. It knows the whole house, whoever looks: what a person may do here is asked of it each time. */
export type Door = { readonly ports: Ports; readonly people: People };

const MINUTE = 60;

export async function doorPageOf(c: Context, { ports }: Door, said: Said = null): Promise<DoorPage> {
  const firm = (await ports.store.findFirm())?.firm ?? null;
  const language = languageOf(c, firm);
  return { words: accountTexts(language), language, firmName: firm?.name ?? 'Doleances', said };
}

type Shown = { readonly title: string; readonly content: Html; readonly status?: 200 | 404 | 422 | 429 };

/** A page of the door is kept by no cache: it may hold a link that lets in. */
export async function show(c: Context, { ports }: Door, { title, content, status = 200 }: Shown): Promise<Response> {
  const record = await ports.store.findFirm();
  c.header('cache-control', 'no-store');
  return c.html(await framed(c, record === null ? null : { ...record, isSample: false }, title, content), status);
}

export function refusedBy(text: string): Said {
  return { text, isRefused: true };
}

export function waitText(words: AccountTexts, seconds: number): string {
  return words.tooMany(Math.max(1, Math.ceil(seconds / MINUTE)));
}

export type Post = (path: string, answer: (c: Context, fields: PostedFields) => Promise<Response>) => void;

export function postTo(
  app: { post(path: string, ...handlers: MiddlewareHandler[]): unknown },
  limit: MiddlewareHandler,
): Post {
  return (path, answer) => {
    app.post(path, limit, async (c) => {
      return answer(c, postedFields(await c.req.parseBody({ all: true })));
    });
  };
}

/** Whose account it is; `null` where nobody is signed in (a house without accounts). */
export async function personAt(c: Context, { ports }: Door): Promise<PersonRow | null> {
  const { personId } = viewerIn(c) ?? {};
  return personId === undefined ? null : ports.store.findPerson(personId);
}
