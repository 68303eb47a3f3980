import { DeliveryError } from '../delivery-error.ts';
import { askTracker, pageIn, valueIn } from './request.ts';
import type { Tracker, TrackerSettings } from './tracker.ts';

/** Pages of a hundred issues that are looked through; a try is looked for soon after it was made. */
const PAGES_MAX = 10;
const PAGE_ISSUES = 100;
/** Clocks differ. */
const SINCE_SLACK_MS = 600_000;

/**
 * GitHub knows no key that would make a POST idempotent: the issue bears a mark that no reader sees, and is looked for by
 * it. The list of issues is exact; the search lags behind.
 */
export function githubTracker(settings: Extract<TrackerSettings, { name: 'github' }>): Tracker {
  const issues = `${settings.url.replace(/\/$/, '')}/repos/${settings.repository}/issues`;
  const headers = {
    authorization: `Bearer ${settings.token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  };
  const ask = (method: 'GET' | 'POST', url: string, body?: unknown) =>
    askTracker({ tracker: 'GitHub', method, url, headers, body });
  return {
    name: 'github',
    async put({ key, title, body }) {
      const { json } = await ask('POST', issues, { title, body: `${body}\n\n${markOf(key)}` });
      return pageIn('GitHub', valueIn(json, 'html_url'));
    },
    async find(key, since) {
      const from = new Date(since.getTime() - SINCE_SLACK_MS).toISOString();
      for (let page = 1; page <= PAGES_MAX; page += 1) {
        const query = `state=all&sort=created&direction=desc&per_page=${PAGE_ISSUES}&page=${page}&since=${encodeURIComponent(from)}`;
        const { json } = await ask('GET', `${issues}?${query}`);
        if (!Array.isArray(json)) throw unclear();
        const found = json.find((issue) => String(valueIn(issue, 'body') ?? '').includes(markOf(key)));
        if (found !== undefined) return pageIn('GitHub', valueIn(found, 'html_url'));
        if (json.length < PAGE_ISSUES) return null;
      }
      throw unclear();
    },
  };
}

function markOf(key: string): string {
  return `<!-- doleances ${key} -->`;
}

function unclear(): DeliveryError {
  const message = 'GitHub cannot say whether the issue is there; look for it, and link it by hand';
  return new DeliveryError(message, { retry: 'later', certainty: 'unknown' });
}
