import { createHash } from 'node:crypto';
import { DeliveryError } from '../delivery-error.ts';
import { askTracker, pageIn, valueIn } from './request.ts';
import type { Tracker, TrackerSettings } from './tracker.ts';

const CREATE = `mutation Put($input: IssueCreateInput!) { issueCreate(input: $input) { success issue { url } } }`;
const FIND = `query Find($id: ID!) { issues(filter: { id: { eq: $id } }, includeArchived: true, first: 1) { nodes { url } } }`;

/** Linear lets the client name the issue: the same item always has the same UUID, and a second one cannot be made. */
export function linearTracker(settings: Extract<TrackerSettings, { name: 'linear' }>): Tracker {
  const ask = (query: string, variables: unknown) =>
    askTracker({
      tracker: 'Linear',
      method: 'POST',
      url: settings.url,
      headers: { authorization: settings.token, 'content-type': 'application/json' },
      body: { query, variables },
    });
  const find = async (key: string): Promise<string | null> => {
    const { json } = await ask(FIND, { id: uuidFor(settings.teamId, key) });
    const nodes = valueIn(json, 'data', 'issues', 'nodes');
    if (!Array.isArray(nodes)) throw refusedBy('Linear cannot say whether the issue is there', 'unknown');
    return nodes.length === 0 ? null : pageIn('Linear', valueIn(nodes, 0, 'url'));
  };
  return {
    name: 'linear',
    async put({ key, title, body }) {
      const id = uuidFor(settings.teamId, key);
      const { json } = await ask(CREATE, { input: { id, teamId: settings.teamId, title, description: body } });
      if (valueIn(json, 'data', 'issueCreate', 'success') === true) {
        return pageIn('Linear', valueIn(json, 'data', 'issueCreate', 'issue', 'url'));
      }
      // GraphQL refuses with 200; the id that is taken is ours, from a try whose answer was lost.
      const found = await find(key);
      if (found !== null) return found;
      throw refusedBy('Linear refused the issue; check the key and the id of the team', 'not_sent');
    },
    find,
  };
}

function refusedBy(message: string, certainty: 'not_sent' | 'unknown'): DeliveryError {
  return new DeliveryError(message, { retry: certainty === 'unknown' ? 'later' : 'never', certainty });
}

/** A UUID of version 4's shape, the only one Linear takes, made from the item. */
function uuidFor(teamId: string, key: string): string {
  const hex = createHash('sha256').update(`doleances linear ${teamId} ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
