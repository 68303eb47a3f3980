import { createHash } from 'node:crypto';
import type { Notice } from '@doleances/core';
import { Webhook } from 'standardwebhooks';
import type { NoticeMessage, OutletSettings } from './notice-outlet.ts';
import type { NoticePost } from './post-notice.ts';

/** What a message looks like on the wire, for each outlet; nothing else differs between them. */

const JSON_TYPE = { 'content-type': 'application/json' };
/** Three segments of a text message with accents (UCS-2): room for the link and a line before it. */
const SMS_CHARS_MAX = 201;

type SettingsOf<Name extends OutletSettings['name']> = Extract<OutletSettings, { name: Name }>;

export function slackPost({ url }: SettingsOf<'slack'>, { notice }: NoticeMessage): NoticePost {
  const { title, quote, facts, url: link, urlLabel } = notice;
  const lines = facts.map(({ name, value }) => `${slackText(name)} : ${slackText(value)}`);
  const text = [`*${slackText(title)}*`, ...(quote === null ? [] : [`>${slackText(quote)}`]), ...lines].join('\n');
  const button = { type: 'button', text: { type: 'plain_text', text: urlLabel }, url: link };
  const body = {
    text: slackText(title),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text } },
      { type: 'actions', elements: [button] },
    ],
  };
  return { name: 'Slack', url, headers: JSON_TYPE, body: JSON.stringify(body), isRepeatable: false };
}

/** Slack's own three entities: nothing in a text can then be a link, a mention or `<!channel>`. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function teamsPost({ url }: SettingsOf<'teams'>, { notice }: NoticeMessage): NoticePost {
  const { title, quote, facts, url: link, urlLabel } = notice;
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      { type: 'TextBlock', size: 'Medium', weight: 'Bolder', wrap: true, text: teamsText(title) },
      // A rich text block knows no Markdown: the customer's words cannot become a link.
      ...(quote === null ? [] : [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: quote, italic: true }] }]),
      ...(facts.length === 0
        ? []
        : [{ type: 'FactSet', facts: facts.map(({ name, value }) => ({ title: name, value: teamsText(value) })) }]),
    ],
    actions: [{ type: 'Action.OpenUrl', title: urlLabel, url: link }],
  };
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
  const body = JSON.stringify({ type: 'message', attachments: [card] });
  return { name: 'Teams', url, headers: JSON_TYPE, body, isRepeatable: false };
}

/** Without brackets there is no link in a card's Markdown. */
function teamsText(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}

/** Published as JSON to the root of the server, so that no header carries accents. */
export function ntfyPost({ url, topic, token }: SettingsOf<'ntfy'>, message: NoticeMessage): NoticePost {
  const { title, summary, url: click } = message.notice;
  const isCritical = message.urgency === 'critical';
  const body = {
    topic: message.address === '' ? topic : message.address,
    title,
    message: summary,
    priority: isCritical ? 5 : 3,
    tags: isCritical ? ['rotating_light'] : [],
    click,
  };
  const headers = { ...JSON_TYPE, ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  return { name: 'ntfy', url, headers, body: JSON.stringify(body), isRepeatable: false };
}

export function gotifyPost({ url, token }: SettingsOf<'gotify'>, { notice, urgency }: NoticeMessage): NoticePost {
  const body = {
    title: notice.title,
    message: notice.summary,
    priority: urgency === 'critical' ? 9 : 5,
    extras: { 'client::notification': { click: { url: notice.url } } },
  };
  return {
    name: 'Gotify',
    url: `${url.replace(/\/$/, '')}/message`,
    headers: { ...JSON_TYPE, 'x-gotify-key': token },
    body: JSON.stringify(body),
    isRepeatable: false,
  };
}

export function smsPost(settings: SettingsOf<'sms'>, { address, notice }: NoticeMessage): NoticePost {
  const { url, accountId, token, from } = settings;
  const sender = from.startsWith('MG') ? { MessagingServiceSid: from } : { From: from };
  return {
    name: 'Twilio',
    url: `${url.replace(/\/$/, '')}/2010-04-01/Accounts/${encodeURIComponent(accountId)}/Messages.json`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${accountId}:${token}`).toString('base64')}`,
    },
    body: new URLSearchParams({ To: address, ...sender, Body: smsText(notice) }).toString(),
    isRepeatable: false,
  };
}

/** The link is never cut: without it nobody can answer. */
function smsText({ summary, url }: Notice): string {
  const room = SMS_CHARS_MAX - url.length - 1;
  const told = summary.length <= room ? summary : `${summary.slice(0, Math.max(room, 20) - 1)}…`;
  return `${told}\n${url}`;
}

/** Standard Webhooks: the id stays the same for every try, so the receiver takes a repetition once. */
export function webhookPost({ url, secret }: SettingsOf<'webhook'>, message: NoticeMessage, now: Date): NoticePost {
  const { type, data } = message.notice.event;
  const id = `msg_${createHash('sha256').update(message.key).digest('hex').slice(0, 32)}`;
  const body = JSON.stringify({ type, timestamp: message.createdAt.toISOString(), data });
  return {
    name: 'The webhook',
    url,
    headers: {
      ...JSON_TYPE,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
    body,
    isRepeatable: true,
  };
}
