import type { Condition, EscalationContact, Firm, StaffMember } from './firm.ts';
import type { OwnFacet, OwnWords } from './own-facet.ts';

/** What is written of a firm in `firm.yaml`; `parseFirm` reads it back as the same firm. */
export type FirmDocument = Readonly<Record<string, unknown>>;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The firm as its file says it; what is empty is left out. */
export function firmDocumentFrom(firm: Firm): FirmDocument {
  return withoutEmpty({
    name: firm.name,
    country: firm.country,
    region: firm.region,
    locale: firm.locale,
    timeZone: firm.timeZone,
    currency: firm.currency,
    locations: firm.locations.map(({ id, name }) => ({ id, name })),
    staff: firm.staff.map(staffDocument),
    products: firm.products.map(({ name, aliases, launchedOn }) =>
      withoutEmpty({ name, aliases, launched_on: launchedOn }),
    ),
    conditions: firm.conditions.map(conditionDocument),
    escalation_contacts: firm.escalationContacts.map(contactDocument),
    report_recipients: firm.reportRecipients.map((recipient) => withoutEmpty({ ...recipient })),
    report_schedule: scheduleDocument(firm),
    quiet_hours: quietHoursDocument(firm),
    closed_days: firm.closedDays,
    alerts: alertingDocument(firm),
    promise_address: firm.promiseAddress,
    keep_rates_per_person: firm.isRatedPerPerson,
    dismissals_per_person: firm.isDismissalPerPerson,
    retention: firm.retention,
    facets: (firm.facets ?? []).map(facetDocument),
    policy: firm.policy,
  });
}

function staffDocument(member: StaffMember): FirmDocument {
  return withoutEmpty({ ...member });
}

function conditionDocument({ worryBehind, defaultResponse, ...rest }: Condition): FirmDocument {
  return withoutEmpty({ ...rest, worry_behind: worryBehind, default_response: defaultResponse });
}

function contactDocument({ ntfyTopic, ...rest }: EscalationContact): FirmDocument {
  return withoutEmpty({ ...rest, ntfy_topic: ntfyTopic });
}

function scheduleDocument({ reportSchedule }: Firm): FirmDocument | null {
  if (reportSchedule === undefined) return null;
  const { weekday, hour, minute } = reportSchedule;
  return { weekday: WEEKDAYS[weekday - 1], time: clockText(hour * 60 + minute) };
}

function quietHoursDocument({ quietHours }: Firm): FirmDocument | null {
  if (quietHours === undefined) return null;
  return { from: clockText(quietHours.fromMinute), until: clockText(quietHours.untilMinute) };
}

function alertingDocument({ alerting }: Firm): FirmDocument | null {
  if (alerting === undefined) return null;
  return withoutEmpty({ second_contact_minutes: alerting.secondContactMinutes, per_day: alerting.alertsPerDay });
}

const clockText = (minuteOfDay: number): string =>
  [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => String(part).padStart(2, '0')).join(':');

function facetDocument({ labelFr, labelEn, fr, en, ...rest }: OwnFacet): FirmDocument {
  return withoutEmpty({ ...rest, labelFr, labelEn, fr: wordsDocument(fr), en: wordsDocument(en) });
}

function wordsDocument({ topics, problems, lookAlikes }: OwnWords): FirmDocument | null {
  const told = withoutEmpty({ topics, problems, lookAlikes });
  return Object.keys(told).length === 0 ? null : told;
}

function withoutEmpty(document: Readonly<Record<string, unknown>>): FirmDocument {
  return Object.fromEntries(
    Object.entries(document).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
