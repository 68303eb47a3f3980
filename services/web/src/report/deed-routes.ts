import { CHANGE_REFUSED, dateText, type ItemAction, type ReportClaim, readReportClaim } from '@doleances/core';
import { changeItem, type ItemRefused, type Ports } from '@doleances/pipeline';
import type { BacklogRow } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, showMessage, type View, viewOf } from '../house/view.ts';
import { type PostedFields, postedFields } from '../theme/theme-change-form.ts';
import { deedPage, donePage, WEEKS_OFF } from './deed-page.ts';
import { type ReportTexts, reportTexts } from './report-texts.ts';

const DAY_MS = 86_400_000;

/** The links of the mail: GET asks, POST does. The signature says what, on which item, in whose name, until when. */
export function addDeedRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/do/:token', (c) => withClaim(c, ports, (held) => ask(c, held, null)));
  app.post('/do/:token', limit, async (c) => {
    const fields = postedFields(await c.req.parseBody());
    return withClaim(c, ports, (held) => act(c, ports, held, fields));
  });
}

type Held = {
  readonly claim: ReportClaim;
  readonly row: BacklogRow;
  readonly view: View;
  readonly words: ReportTexts;
  readonly record: NonNullable<Awaited<ReturnType<Ports['store']['findFirm']>>>;
};

async function withClaim(c: Context, ports: Ports, answer: (held: Held) => Promise<Response>): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const words = reportTexts(view.language);
  // The address holds the right to act: no cache keeps it, no page that follows learns it.
  c.header('cache-control', 'no-store');
  const read = readReportClaim(c.req.param('token') ?? '', await ports.signingKeys(), ports.now());
  const row = read.ok ? await ports.store.findBacklogByTheme(read.claim.themeId) : null;
  if (read.ok && row !== null) return answer({ claim: read.claim, row, view, words, record });
  const said = read.ok || read.reason === 'forged' ? words.badLink : words.oldLink;
  const content = donePage({ ...view, words, said, themeId: null, mailto: null });
  return c.html(await framed(c, record, words.title, content), read.ok || read.reason === 'forged' ? 404 : 410);
}

async function ask(c: Context, { claim, row, view, words, record }: Held, said: string | null): Promise<Response> {
  const action = `${c.req.path}?lang=${view.language}`;
  const content = deedPage({ ...view, words, claim, row, action, said });
  return c.html(await framed(c, record, words.deeds[claim.deed].ask, content), said === null ? 200 : 422);
}

async function act(c: Context, ports: Ports, held: Held, fields: PostedFields): Promise<Response> {
  const { claim, row, view, words, record } = held;
  const actions = actionsFor(claim, fields, ports.now());
  if (actions.length === 0) return ask(c, held, words.nobodyNamed);
  const outcomes = [];
  for (const action of actions) {
    outcomes.push(await changeItem(ports, { themeId: row.theme.id, action, who: claim.name, why: claim.week }));
  }
  // What stands already is no refusal: the link was pressed twice.
  const refused = outcomes.find((outcome) => !outcome.ok && outcome.reason !== 'unchanged');
  if (refused !== undefined && !refused.ok) return ask(c, held, refusalText(refused, view.language));
  const isNew = outcomes.some(({ ok }) => ok);
  const { said, mailto } = saidFor(held, actions, ports.config.http.baseUrl);
  const content = donePage({ ...view, words, said: isNew ? said : words.already, themeId: row.theme.id, mailto });
  return c.html(await framed(c, record, words.title, content));
}

function actionsFor({ deed, name }: ReportClaim, { one }: PostedFields, now: Date): readonly ItemAction[] {
  if (deed === 'take') return [{ kind: 'assign', owner: name }, { kind: 'start' }];
  if (deed === 'delegate') {
    const owner = one('owner');
    return owner === null ? [] : [{ kind: 'assign', owner }];
  }
  const asked = Number(one('weeks'));
  const weeks = WEEKS_OFF.find((one) => one === asked) ?? WEEKS_OFF[0];
  const until = new Date(now.getTime() + weeks * 7 * DAY_MS);
  return [{ kind: 'snooze', until, clientsMore: null, severityMin: null, ifGrowing: true }];
}

function refusalText(refused: ItemRefused, language: View['language']): string {
  return (refused.reason === 'judges_person' ? refused.answer : CHANGE_REFUSED[refused.reason])[language];
}

function saidFor(
  { claim, row, view, words }: Held,
  [action]: readonly ItemAction[],
  baseUrl: string,
): { readonly said: string; readonly mailto: string | null } {
  const { done } = words.deeds[claim.deed];
  if (action?.kind === 'snooze' && action.until !== null) {
    return { said: `${done} ${dateText(action.until, view.locale, view.firm.timeZone)}.`, mailto: null };
  }
  if (claim.deed !== 'delegate' || action?.kind !== 'assign') return { said: done, mailto: null };
  const label = row.theme.label[view.language];
  const name = action.owner ?? '';
  const text = words.tellText(name, label, `${baseUrl}/backlog/${row.theme.id}`).replaceAll('\n', '\r\n');
  const mailto = `mailto:?subject=${encodeURIComponent(words.tellSubject(label))}&body=${encodeURIComponent(text)}`;
  return { said: `${done} ${name}.`, mailto };
}
