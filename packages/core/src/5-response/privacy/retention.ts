import { dateText, isFrench, numberText } from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';
import { localTime } from '../business-calendar.ts';
import type { ErasureKind } from './erasure.ts';

/** Long enough to compare two winters, short enough to answer for. */
const MONTHS_USUAL = 24;
/** What people are told before anything goes, and how long they have to say otherwise. */
const NOTICE_DAYS = 7;
const DAY_MS = 86_400_000;
/** When nobody works: tables are rewritten then. */
const NIGHT = { hour: 3, minute: 20, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };

export function retentionMonthsOf({ retention }: Pick<Firm, 'retention'>): number {
  return retention?.months ?? MONTHS_USUAL;
}

/** What is older is past the limit; the same day of the month, on the firm's own clock. */
export function retentionLimit(now: Date, firm: Pick<Firm, 'retention' | 'timeZone'>): Date {
  const limit = localTime(now, firm).subtract({ months: retentionMonthsOf(firm) });
  return new Date(limit.epochMilliseconds);
}

/** The next 03:20 in the firm's own time. */
export function nextNightAt(now: Date, firm: Pick<Firm, 'timeZone'>): Date {
  const tonight = localTime(now, firm).with(NIGHT);
  const next = tonight.epochMilliseconds > now.getTime() ? tonight : tonight.add({ days: 1 });
  return new Date(next.epochMilliseconds);
}

type Past = { readonly kind: ErasureKind; readonly at: Date; readonly months: number | null };

/** `announce`: people are told first, once for each limit; `wait`: they were told, and may still say otherwise. */
export type RetentionStep = 'nothing' | 'announce' | 'wait' | 'end';

export function retentionStep(
  now: Date,
  { months, erasures, rows }: { readonly months: number; readonly erasures: readonly Past[]; readonly rows: number },
): RetentionStep {
  if (rows === 0) return 'nothing';
  // A shorter limit than the one that was told of is told of anew.
  const told = erasures.filter(({ kind, months: of }) => kind === 'announced' && of !== null && of <= months);
  if (told.length === 0) return 'announce';
  const first = Math.min(...told.map(({ at }) => at.getTime()));
  return first + NOTICE_DAYS * DAY_MS <= now.getTime() ? 'end' : 'wait';
}

/** When what was announced now may go. */
export function retentionEndsAt(announcedAt: Date): Date {
  return new Date(announcedAt.getTime() + NOTICE_DAYS * DAY_MS);
}

/** Tells the owner what will go, and how to keep it. */
export function retentionMail({
  firm,
  before,
  at,
  messages,
  url,
}: {
  readonly firm: Firm;
  readonly before: Date;
  readonly at: Date;
  readonly messages: number;
  readonly url: string;
}): { readonly subject: string; readonly text: string; readonly html: null } {
  const { locale, timeZone } = firm;
  const [day, limit] = [dateText(retentionEndsAt(at), locale, timeZone), dateText(before, locale, timeZone)];
  const count = numberText(messages, locale);
  const months = retentionMonthsOf(firm);
  if (isFrench(locale)) {
    return {
      subject: `Le ${day}, ce qui date d’avant le ${limit} sera effacé`,
      text: `Bonjour,

Vous conservez les plaintes ${months} mois. À partir du ${day}, chaque nuit, ce qui est plus vieux sera effacé\u00a0: aujourd’hui, ${count} message${messages > 1 ? 's' : ''} d’avant le ${limit}, avec ce qui en a été lu, les courriels et les rapports de ce temps.

Les thèmes et les chantiers restent. Pour garder plus longtemps, changez la durée avant ce jour\u00a0; pour garder les mots d’une personne (litige, réclamation), retenez-les\u00a0:
${url}
`,
      html: null,
    };
  }
  return {
    subject: `On ${day}, what dates from before ${limit} will be erased`,
    text: `Hello,

You keep complaints for ${months} months. From ${day} on, every night, what is older will be erased: today, ${count} message${messages === 1 ? '' : 's'} from before ${limit}, with what was read of them, and the mails and reports of that time.

Themes and improvements stay. To keep it longer, change the number of months before that day; to keep one person's words (a dispute, a claim), hold them:
${url}
`,
    html: null,
  };
}
