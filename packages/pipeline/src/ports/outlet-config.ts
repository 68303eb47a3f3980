import type { OutletSettings } from '@doleances/connectors';
import { z } from 'zod';

/** Outlets beside mail that are set up in this process. Only `services/notify` needs the keys. */

const url = z.string().refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
  // The value is never repeated: such an address often is the key itself.
  message: 'is not a web address; write it like https://ntfy.sh',
});

export const outletShape = {
  DOLEANCES_SLACK_URL: url.optional(),
  DOLEANCES_TEAMS_URL: url.optional(),
  DOLEANCES_NTFY_URL: url.optional(),
  DOLEANCES_NTFY_TOPIC: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'is not a topic of ntfy: letters, digits, - and _, at most 64')
    .optional(),
  DOLEANCES_NTFY_TOKEN: z.string().min(1).optional(),
  DOLEANCES_GOTIFY_URL: url.optional(),
  DOLEANCES_GOTIFY_TOKEN: z.string().min(1).optional(),
  DOLEANCES_TWILIO_URL: url.default('https://api.twilio.com'),
  DOLEANCES_TWILIO_ACCOUNT: z.string().min(1).optional(),
  DOLEANCES_TWILIO_TOKEN: z.string().min(1).optional(),
  DOLEANCES_TWILIO_FROM: z
    .string()
    .regex(/^(?:\+[1-9]\d{6,14}|MG[0-9a-f]{32})$/, 'is neither a number such as +15145550100 nor a messaging service')
    .optional(),
  DOLEANCES_WEBHOOK_URL: url.optional(),
  DOLEANCES_WEBHOOK_SECRET: z
    .string()
    .regex(
      /^(?:whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/,
      'is not a secret of Standard Webhooks; write it like whsec_MfKQ9r8G…',
    )
    .optional(),
};

type Values = z.output<z.ZodObject<typeof outletShape>>;

/** Settings that go together and stand alone, each one sentence. */
export function outletProblems(set: Values): readonly string[] {
  const twilio = [set.DOLEANCES_TWILIO_ACCOUNT, set.DOLEANCES_TWILIO_TOKEN, set.DOLEANCES_TWILIO_FROM];
  const isHalf = (one: string | undefined, other: string | undefined) => (one === undefined) !== (other === undefined);
  return [
    ...(set.DOLEANCES_NTFY_URL === undefined && (set.DOLEANCES_NTFY_TOPIC ?? set.DOLEANCES_NTFY_TOKEN) !== undefined
      ? ['DOLEANCES_NTFY_URL: is missing; a topic or a token needs a server, such as https://ntfy.sh']
      : []),
    ...(isHalf(set.DOLEANCES_GOTIFY_URL, set.DOLEANCES_GOTIFY_TOKEN)
      ? ['DOLEANCES_GOTIFY_URL: needs DOLEANCES_GOTIFY_TOKEN beside it, and the other way round']
      : []),
    ...(twilio.includes(undefined) && twilio.some((value) => value !== undefined)
      ? ['DOLEANCES_TWILIO_ACCOUNT: needs DOLEANCES_TWILIO_TOKEN and DOLEANCES_TWILIO_FROM; all three or none']
      : []),
    ...(isHalf(set.DOLEANCES_WEBHOOK_URL, set.DOLEANCES_WEBHOOK_SECRET)
      ? [
          'DOLEANCES_WEBHOOK_URL: needs DOLEANCES_WEBHOOK_SECRET beside it: unsigned, nobody could tell it from a forgery',
        ]
      : []),
  ];
}

export function outletsFrom(set: Values): readonly OutletSettings[] {
  const { DOLEANCES_SLACK_URL: slack, DOLEANCES_TEAMS_URL: teams, DOLEANCES_NTFY_URL: ntfy } = set;
  const { DOLEANCES_GOTIFY_URL: gotify, DOLEANCES_GOTIFY_TOKEN: gotifyToken } = set;
  const { DOLEANCES_TWILIO_ACCOUNT: accountId, DOLEANCES_TWILIO_TOKEN: token, DOLEANCES_TWILIO_FROM: from } = set;
  const { DOLEANCES_WEBHOOK_URL: webhook, DOLEANCES_WEBHOOK_SECRET: secret } = set;
  const topic = set.DOLEANCES_NTFY_TOPIC ?? null;
  return [
    ...(slack === undefined ? [] : [{ name: 'slack', url: slack } as const]),
    ...(teams === undefined ? [] : [{ name: 'teams', url: teams } as const]),
    ...(ntfy === undefined
      ? []
      : [{ name: 'ntfy', url: ntfy, topic, token: set.DOLEANCES_NTFY_TOKEN ?? null } as const]),
    ...(gotify === undefined || gotifyToken === undefined
      ? []
      : [{ name: 'gotify', url: gotify, token: gotifyToken } as const]),
    ...(accountId === undefined || token === undefined || from === undefined
      ? []
      : [{ name: 'sms', url: set.DOLEANCES_TWILIO_URL, accountId, token, from } as const]),
    ...(webhook === undefined || secret === undefined ? [] : [{ name: 'webhook', url: webhook, secret } as const]),
  ];
}
