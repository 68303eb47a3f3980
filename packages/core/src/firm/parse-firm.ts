import { z } from 'zod';
import { type Firm, PUSH_OUTLETS } from './firm.ts';
import { ownFacets } from './parse-own-facet.ts';
import { problemsOf, unknownKeysOf } from './problems.ts';

/** Limits of one firm file; far above any small firm, low enough that reading stays quick. */
const STAFF_MAX = 2_000;
const PRODUCTS_MAX = 5_000;
const CONDITIONS_MAX = 200;
const TEXT_MAX = 2_000;

const text = z.string().trim().min(1).max(TEXT_MAX);
const bilingual = z.union([
  z.object({ fr: text, en: text }),
  z.object({ fr: text }).transform(({ fr }) => ({ fr, en: fr })),
  z.object({ en: text }).transform(({ en }) => ({ fr: en, en })),
  text.transform((both) => ({ fr: both, en: both })),
]);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const listOf = <T extends z.ZodType>(schema: T, max: number) =>
  z
    .array(schema)
    .max(max)
    .nullish()
    .transform((value) => value ?? []);
/** YAML reads `2026-03-02` as a date when the reader is told to; both forms are taken. */
const day = z.union([z.iso.date(), z.date().transform((value) => value.toISOString().slice(0, 10))]);

const location = z.union([
  z.object({ id: text, name: text }),
  z.object({ id: text }).transform(({ id }) => ({ id, name: id })),
  text.transform((name) => ({ id: name, name })),
]);
const address = z.email().transform((written) => written.toLowerCase());
const staff = z
  .object({
    name: text,
    aliases: listOf(text, 50),
    role: orNull(text),
    location: orNull(text),
    email: address.nullish(),
    shifts: listOf(text, 20),
  })
  .transform(({ email, shifts, ...member }) => ({
    ...member,
    ...(email ? { email } : {}),
    ...(shifts.length > 0 ? { shifts } : {}),
  }));
const product = z
  .object({ name: text, aliases: listOf(text, 50), launchedOn: orNull(day), launched_on: orNull(day) })
  .transform(({ launched_on, ...rest }) => ({ ...rest, launchedOn: rest.launchedOn ?? launched_on }));
const condition = z
  .object({
    id: text,
    title: bilingual,
    rule: bilingual,
    why: orNull(bilingual),
    worry_behind: orNull(bilingual),
    alternative: orNull(bilingual),
    default_response: z.enum(['accept', 'negotiate', 'refuse']).default('negotiate'),
    exceptions: listOf(text, 50),
  })
  .transform(({ worry_behind, default_response, ...rest }) => ({
    ...rest,
    worryBehind: worry_behind,
    defaultResponse: default_response,
  }));
const contact = z.object({
  name: text,
  email: z.email().transform((address) => address.toLowerCase()),
  location: orNull(text),
});

/** E.164, the only form a text message is sent to; people write it with spaces. */
const phone = text
  .transform((written) => written.replace(/[\s().-]/g, ''))
  .refine((number) => /^\+[1-9]\d{6,14}$/.test(number), {
    message: 'is not a telephone number in the international form, such as +1 514 555-0123',
  });
const ntfyTopic = text.refine((topic) => /^[\w-]{1,64}$/.test(topic), {
  message: 'is not a topic of ntfy: letters, digits, - and _, at most 64',
});
const escalationContact = z
  .object({
    name: text,
    email: z.email().transform((address) => address.toLowerCase()),
    location: orNull(text),
    by: z.array(z.enum(PUSH_OUTLETS)).max(PUSH_OUTLETS.length).nullish(),
    phone: phone.nullish(),
    ntfy_topic: ntfyTopic.nullish(),
  })
  .refine(({ by, phone: number }) => !by?.includes('sms') || typeof number === 'string', {
    path: ['phone'],
    message: 'is missing: a text message needs a number',
  })
  .transform(({ by, phone: number, ntfy_topic, ...contact }) => ({
    ...contact,
    ...(by ? { by: [...new Set(by)] } : {}),
    ...(number ? { phone: number } : {}),
    ...(ntfy_topic ? { ntfyTopic: ntfy_topic } : {}),
  }));
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const weekday = z
  .enum([...WEEKDAYS, ...JOURS])
  .transform((name) => ([...WEEKDAYS, ...JOURS].indexOf(name) % WEEKDAYS.length) + 1);
/** YAML 1.1 reads 7:30 as a number of minutes; 1.2, which we read, as this text. */
const clock = z
  .string()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'is no time of day; write it like "07:30"')
  .transform((written) => written.split(':').map(Number))
  .transform(([hour = 0, minute = 0]) => ({ hour, minute }));
const reportSchedule = z
  .strictObject({ weekday: weekday.default(1), time: clock.default({ hour: 7, minute: 30 }) })
  .transform((set) => ({ weekday: set.weekday, ...set.time }));

/** Under six months the figures have no past to compare with; over ten years nobody can say why it is kept. */
const retention = z.strictObject({ months: z.coerce.number().int().min(6).max(120) });
const minuteOf = clock.transform(({ hour, minute }) => hour * 60 + minute);
/** Some hours of every day must be left, or nothing that can wait would ever leave. */
const AWAKE_MINUTES_MIN = 120;
const quietHours = z
  .strictObject({ from: minuteOf, until: minuteOf })
  .transform(({ from, until }) => ({ fromMinute: from, untilMinute: until }))
  .refine(({ fromMinute, untilMinute }) => fromMinute - untilMinute >= AWAKE_MINUTES_MIN, {
    path: ['from'],
    message:
      'is the evening and "until" the morning after, such as from "21:00" until "07:00"; the day between lasts two hours at least',
  });
/** Forms send text. */
const count = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const alerting = z
  .strictObject({ second_contact_minutes: count(5, 720).optional(), per_day: count(1, 100).optional() })
  .transform(({ second_contact_minutes, per_day }) => ({
    ...(second_contact_minutes === undefined ? {} : { secondContactMinutes: second_contact_minutes }),
    ...(per_day === undefined ? {} : { alertsPerDay: per_day }),
  }));

const timeZone = text.refine(isTimeZone, { message: 'is not a time zone of the IANA list, such as America/Toronto' });

const LOCALES = ['fr-CA', 'fr-FR', 'fr-BE', 'en-CA'] as const;
const recipient = contact
  .extend({ locale: z.enum(LOCALES).nullish() })
  .transform(({ locale, ...rest }) => (locale ? { ...rest, locale } : rest));
const firmDocument = z.object({
  name: text,
  country: z.enum(['CA', 'FR', 'BE']),
  region: orNull(text),
  locale: z.enum(LOCALES),
  timeZone,
  currency: z.enum(['CAD', 'EUR']),
  locations: listOf(location, 500),
  staff: listOf(staff, STAFF_MAX),
  products: listOf(product, PRODUCTS_MAX),
  conditions: listOf(condition, CONDITIONS_MAX),
  escalation_contacts: listOf(escalationContact, 50),
  report_recipients: listOf(recipient, 50),
  report_schedule: reportSchedule.nullish(),
  quiet_hours: quietHours.nullish(),
  closed_days: listOf(day, 366),
  alerts: alerting.nullish(),
  promise_address: address.nullish(),
  keep_rates_per_person: z.boolean().nullish(),
  dismissals_per_person: z.boolean().nullish(),
  retention: retention.nullish(),
  facets: ownFacets,
  policy: z.record(z.string(), z.unknown()).nullish(),
});

/** Keys that other parts of the product read from the same file. */
const READ_ELSEWHERE = ['clients', 'house_limits', 'version'];

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Doubts that do not stop the reading: keys nobody reads, names that two people answer to. */
function warningsOf(document: unknown, firm: Firm): string[] {
  const known = [...Object.keys(firmDocument.shape), ...READ_ELSEWHERE];
  const places = new Set(firm.locations.flatMap(({ id, name }) => [id, name]));
  const lost = firm.staff.filter(({ location: at }) => at !== null && places.size > 0 && !places.has(at));
  const names = firm.staff.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])]);
  return [
    ...unknownKeysOf(document, known),
    ...lost.map(({ name, location: at }) => `staff: ${name} works at "${at}", which is not in locations`),
    ...repeated(names).map((name) => `staff: two people answer to "${name}"; messages with it stay unresolved`),
    ...firm.escalationContacts
      .filter(({ location: at }) => at !== null && places.size > 0 && !places.has(at))
      .map(({ name, location: at }) => `escalation_contacts: ${name} answers for "${at}", which is not in locations`),
    ...repeated(firm.escalationContacts.map(({ email }) => email)).map(
      (email) => `escalation_contacts: ${email} is listed twice; nobody else is told when it stays silent`,
    ),
    ...repeated(firm.products.map(({ name }) => name)).map((name) => `products: "${name}" is listed twice`),
  ];
}

/** An owner knows facets by their ids, not by their places: `facets.3 (bath-too-hot).fr`. */
function withFacetIds(problems: string, document: unknown): string {
  const { facets } = (document ?? {}) as { readonly facets?: unknown };
  if (!Array.isArray(facets)) return problems;
  return problems.replace(/(?<=^|; )facets\.(\d+)/gu, (path, place: string) => {
    const id = (facets[Number(place)] as { readonly id?: unknown } | null | undefined)?.id;
    return typeof id === 'string' ? `${path} (${id})` : path;
  });
}

/**
 * Judges a firm file (already read from YAML or JSON).
 *
 * @returns Every problem at once in `reason`, each naming its path (`conditions.2.title: …`).
 */
export function parseFirm(
  document: unknown,
):
  | { readonly ok: true; readonly value: Firm; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string } {
  const parsed = firmDocument.safeParse(document);
  if (!parsed.success) return { ok: false, reason: withFacetIds(problemsOf(parsed.error), document) };
  const {
    escalation_contacts,
    report_recipients,
    report_schedule,
    quiet_hours,
    closed_days,
    alerts,
    promise_address,
    keep_rates_per_person,
    dismissals_per_person,
    retention: kept,
    policy,
    ...rest
  } = parsed.data;
  const double = repeated(rest.conditions.map(({ id }) => id));
  if (double.length > 0) return { ok: false, reason: `conditions: the id ${double.join(', ')} stands twice` };
  const value: Firm = {
    ...rest,
    escalationContacts: escalation_contacts,
    reportRecipients: report_recipients,
    ...(quiet_hours ? { quietHours: quiet_hours } : {}),
    ...(closed_days.length > 0 ? { closedDays: [...new Set(closed_days)].toSorted() } : {}),
    ...(alerts && Object.keys(alerts).length > 0 ? { alerting: alerts } : {}),
    ...(promise_address ? { promiseAddress: promise_address } : {}),
    ...(keep_rates_per_person ? { isRatedPerPerson: true } : {}),
    ...(dismissals_per_person ? { isDismissalPerPerson: true } : {}),
    ...(report_schedule ? { reportSchedule: report_schedule } : {}),
    ...(kept ? { retention: kept } : {}),
    ...(policy ? { policy } : {}),
  };
  return { ok: true, value, warnings: warningsOf(document, value) };
}
