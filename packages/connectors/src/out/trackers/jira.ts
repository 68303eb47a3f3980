import { DeliveryError } from '../delivery-error.ts';
import { askTracker, valueIn } from './request.ts';
import type { IssueToPut, Tracker, TrackerSettings } from './tracker.ts';

/** Jira's own limit of a summary. */
const SUMMARY_CHARS_MAX = 255;

/** Jira knows no key that would make a POST idempotent: the issue bears the item's id as a label, and is found by it. */
export function jiraTracker(settings: Extract<TrackerSettings, { name: 'jira' }>): Tracker {
  const base = settings.url.replace(/\/$/, '');
  const headers = {
    authorization: `Basic ${Buffer.from(`${settings.email}:${settings.token}`).toString('base64')}`,
    'content-type': 'application/json',
  };
  const ask = (method: 'GET' | 'POST', path: string, body?: unknown) =>
    askTracker({ tracker: 'Jira', method, url: `${base}${path}`, headers, body });
  const pageOf = (key: unknown): string => {
    if (typeof key === 'string' && /^[A-Z][A-Z0-9_]*-\d+$/.test(key)) return `${base}/browse/${key}`;
    const message = 'Jira answered something else than an issue; it will be looked for';
    throw new DeliveryError(message, { retry: 'later', certainty: 'unknown' });
  };
  return {
    name: 'jira',
    async put(issue) {
      const { json } = await ask('POST', '/rest/api/3/issue', { fields: fieldsOf(issue, settings) });
      return pageOf(valueIn(json, 'key'));
    },
    async find(key) {
      const query = `project = "${settings.project}" AND labels = "${labelOf(key)}"`;
      const { json } = await ask(
        'GET',
        `/rest/api/3/search/jql?maxResults=1&fields=key&jql=${encodeURIComponent(query)}`,
      );
      const issues = valueIn(json, 'issues');
      if (!Array.isArray(issues)) return pageOf(undefined);
      return issues.length === 0 ? null : pageOf(valueIn(issues, 0, 'key'));
    },
  };
}

function fieldsOf(
  { key, title, body }: IssueToPut,
  { project, issueType }: Extract<TrackerSettings, { name: 'jira' }>,
) {
  return {
    project: { key: project },
    issuetype: { name: issueType },
    summary: title.replace(/\s+/g, ' ').slice(0, SUMMARY_CHARS_MAX),
    labels: [labelOf(key)],
    // Atlassian's document format: one paragraph a block, words only ever as text.
    description: {
      type: 'doc',
      version: 1,
      content: body.split('\n\n').map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  };
}

function labelOf(key: string): string {
  return `doleances-${key}`;
}
