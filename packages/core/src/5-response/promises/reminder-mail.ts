import { colonFor, dateText, isFrench, languageOfLocale, quotedText } from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';
import { localTime } from '../business-calendar.ts';
import type { Mail } from '../escalation/escalation-mail.ts';
import { escapeHtml, oneLine, shortened } from '../plain-text.ts';
import type { Reminder, ReminderKind, ReminderRole } from './promise-clock.ts';
import type { ReminderRecipients } from './promise-recipients.ts';

/** What a reminder tells of a promise. */
export type RemindedPromise = {
  readonly clientName: string | null;
  readonly performer: string | null;
  readonly quote: string;
  readonly dueAt: Date | null;
  readonly condition?: string | null;
  readonly isUnclear?: boolean;
};

export type ReminderContext = {
  readonly firm: Firm;
  /** Shows the promise, with a button for each thing that may have become of it. */
  readonly url: string;
  readonly instead: ReminderRecipients['instead'];
};

const QUOTE_LENGTH_MAX = 400;
const SUBJECT_LENGTH_MAX = 90;

type TitleName = ReminderKind | 'today' | 'soon' | 'unclear';

const FR = {
  title: {
    before_due: 'Promesse à tenir demain',
    today: 'Promesse à tenir bientôt',
    soon: 'Promesse à tenir ces jours-ci',
    due: 'Promesse à tenir maintenant',
    overdue: 'Promesse non tenue',
    review: 'Promesse à revoir',
    unclear: 'Promesse à préciser',
  } satisfies Record<TitleName, string>,
  client: 'Client',
  performer: 'Qui',
  due: 'Pour le',
  condition: 'À condition',
  unknown: 'sans nom',
  told: 'Ce qui a été dit',
  hint: {
    before_due:
      'Un mot au client avant l’échéance vaut mieux qu’une excuse après. C’est fait, ou c’est pour plus tard ?',
    soon: 'Un mot au client avant l’échéance vaut mieux qu’une excuse après. C’est fait, ou c’est pour plus tard ?',
    today: 'Un mot au client avant l’heure vaut mieux qu’une excuse après. C’est fait, ou c’est pour plus tard ?',
    due: 'C’est l’heure dite. C’est fait ? Un clic suffit. Sinon, donnez au client un nouveau jour :',
    overdue: 'Le client attend encore. Un appel et une date sûre réparent beaucoup ; si c’est fait, un clic le note :',
    review: 'Personne ne sait si c’est encore attendu. C’est fait, c’est pour plus tard, ou ce n’est plus à faire ?',
    unclear: 'Cette note a été gardée telle quelle. Pour qui, quoi, et pour quand ? Dites-le en un instant :',
  } satisfies Record<TitleName, string>,
  role: { performer: 'qui doit la tenir', manager: 'qui répond de l’endroit', boss: 'la direction' } satisfies Record<
    ReminderRole,
    string
  >,
  instead: (name: string) => `Ce rappel vous revient : la fiche de l’entreprise ne donne pas d’adresse pour ${name}.`,
};

const EN: typeof FR = {
  title: {
    before_due: 'Promise to keep tomorrow',
    today: 'Promise to keep soon',
    soon: 'Promise to keep these days',
    due: 'Promise to keep now',
    overdue: 'Promise not kept',
    review: 'Promise to review',
    unclear: 'Promise to make clear',
  },
  client: 'Client',
  performer: 'Who',
  due: 'By',
  condition: 'If',
  unknown: 'no name',
  told: 'What was said',
  hint: {
    before_due: 'A word to the client before the date is worth more than an apology after. Done, or for later?',
    soon: 'A word to the client before the date is worth more than an apology after. Done, or for later?',
    today: 'A word to the client before the hour is worth more than an apology after. Done, or for later?',
    due: 'This is the time you named. Done? One click. If not, give the client a new day:',
    overdue: 'The client is still waiting. A call and a firm date mend a lot; if it is done, one click says so:',
    review: 'Nobody knows whether this is still awaited. Done, for later, or no longer needed?',
    unclear: 'This note was kept as it was typed. For whom, what, and by when? It takes a moment to say:',
  },
  role: { performer: 'whoever keeps it', manager: 'whoever answers for the place', boss: 'the management' },
  instead: (name) => `This reminder comes to you: the firm’s list has no address for ${name}.`,
};

/** The mail that reminds of a promise, in the firm's language. */
export function reminderMail(
  promise: RemindedPromise,
  reminder: Pick<Reminder, 'kind' | 'at'>,
  context: ReminderContext,
): Mail {
  const { firm, url, instead } = context;
  const isInFrench = isFrench(firm.locale);
  const words = isInFrench ? FR : EN;
  const colon = colonFor(firm.locale);
  const name = titleNameOf(promise, reminder, firm);
  const title = words.title[name];
  const quote = oneLine(shortened(promise.quote, QUOTE_LENGTH_MAX));
  const lines = [
    `${words.client}${colon} ${oneLine(promise.clientName ?? words.unknown)}`,
    ...(promise.performer === null ? [] : [`${words.performer}${colon} ${oneLine(promise.performer)}`]),
    ...(promise.dueAt === null ? [] : [`${words.due}${colon} ${dayAndHour(promise.dueAt, firm)}`]),
    ...(promise.condition == null ? [] : [`${words.condition}${colon} ${oneLine(promise.condition)}`]),
    `${words.told}${colon} ${quotedText(quote, languageOfLocale(firm.locale))}`,
    ...instead.map(({ role, name: who }) => words.instead(who === null ? words.role[role] : oneLine(who))),
  ];
  const hint = words.hint[name];
  return {
    subject: shortened(oneLine(`${title}${colon} ${promise.clientName ?? words.unknown}`), SUBJECT_LENGTH_MAX),
    text: [title, '', ...lines, '', hint, url, ''].join('\n'),
    html: htmlOf(title, lines, `${escapeHtml(hint)} <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`),
  };
}

function titleNameOf(
  { dueAt, isUnclear }: RemindedPromise,
  { kind, at }: Pick<Reminder, 'kind' | 'at'>,
  firm: Firm,
): TitleName {
  if (isUnclear === true && kind === 'review') return 'unclear';
  if (kind !== 'before_due' || dueAt === null) return kind;
  const days = localTime(at, firm).toPlainDate().until(localTime(dueAt, firm).toPlainDate()).days;
  return days === 0 ? 'today' : days === 1 ? kind : 'soon';
}

/** A day promised without an hour ends at 23:59:59, which nobody said. */
function dayAndHour(dueAt: Date, firm: Firm): string {
  const local = localTime(dueAt, firm);
  const day = dateText(dueAt, firm.locale, firm.timeZone);
  if (local.hour === 23 && local.minute === 59) return day;
  const minutes = String(local.minute).padStart(2, '0');
  return isFrench(firm.locale)
    ? `${day}, ${local.hour} h${local.minute === 0 ? '' : ` ${minutes}`}`
    : `${day}, ${local.hour}:${minutes}`;
}

function htmlOf(title: string, lines: readonly string[], closing: string): string {
  const body = lines.map((line) => `<p style="margin:0 0 8px">${escapeHtml(line)}</p>`).join('\n');
  return `<!doctype html><html><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<h1 style="font-size:20px;margin:0 0 16px">${escapeHtml(title)}</h1>
${body}
<p style="margin:16px 0 0">${closing}</p>
</body></html>
`;
}
