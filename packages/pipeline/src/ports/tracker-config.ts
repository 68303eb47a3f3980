import type { TrackerSettings } from '@doleances/connectors';
import type { TrackerName } from '@doleances/core';
import { z } from 'zod';

/** Trackers that are set up: offered to people everywhere, written to where the key is. */
export type TrackersConfig = {
  readonly offered: readonly TrackerName[];
  readonly settings: readonly TrackerSettings[];
};

const url = z.string().refine((value) => URL.canParse(value) && isSafe(new URL(value)), {
  message: 'is not an https address; write it like https://chez-nous.atlassian.net',
});

/** The key goes along with every request: never in the clear, but to this very machine. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

export const trackerShape = {
  DOLEANCES_GITHUB_REPOSITORY: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'is not a repository; write it like owner/name')
    .optional(),
  DOLEANCES_GITHUB_TOKEN: z.string().min(1).optional(),
  DOLEANCES_GITHUB_URL: url.default('https://api.github.com'),
  DOLEANCES_LINEAR_TEAM: z
    .string()
    .regex(/^[\w-]+$/, 'is not the id of a team')
    .optional(),
  DOLEANCES_LINEAR_TOKEN: z.string().min(1).optional(),
  DOLEANCES_LINEAR_URL: url.default('https://api.linear.app/graphql'),
  DOLEANCES_JIRA_URL: url.optional(),
  DOLEANCES_JIRA_PROJECT: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'is not the key of a project; write it like AUB')
    .optional(),
  DOLEANCES_JIRA_EMAIL: z.string().min(1).optional(),
  DOLEANCES_JIRA_TOKEN: z.string().min(1).optional(),
  DOLEANCES_JIRA_ISSUE_TYPE: z.string().min(1).default('Task'),
};

type Values = z.output<z.ZodObject<typeof trackerShape>>;

export function trackersFrom(set: Values): TrackersConfig {
  const offered: TrackerName[] = [];
  const settings: TrackerSettings[] = [];
  const repository = set.DOLEANCES_GITHUB_REPOSITORY;
  if (repository !== undefined) {
    offered.push('github');
    const token = set.DOLEANCES_GITHUB_TOKEN;
    if (token !== undefined) settings.push({ name: 'github', url: set.DOLEANCES_GITHUB_URL, repository, token });
  }
  const teamId = set.DOLEANCES_LINEAR_TEAM;
  if (teamId !== undefined) {
    offered.push('linear');
    const token = set.DOLEANCES_LINEAR_TOKEN;
    if (token !== undefined) settings.push({ name: 'linear', url: set.DOLEANCES_LINEAR_URL, teamId, token });
  }
  const { DOLEANCES_JIRA_URL: jiraUrl, DOLEANCES_JIRA_PROJECT: project } = set;
  if (jiraUrl !== undefined && project !== undefined) {
    offered.push('jira');
    const { DOLEANCES_JIRA_EMAIL: email, DOLEANCES_JIRA_TOKEN: token, DOLEANCES_JIRA_ISSUE_TYPE: issueType } = set;
    if (email !== undefined && token !== undefined) {
      settings.push({ name: 'jira', url: jiraUrl, project, email, token, issueType });
    }
  }
  return { offered, settings };
}
