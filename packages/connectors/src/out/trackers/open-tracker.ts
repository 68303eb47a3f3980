import { githubTracker } from './github.ts';
import { jiraTracker } from './jira.ts';
import { linearTracker } from './linear.ts';
import type { Tracker, TrackerSettings } from './tracker.ts';

export function trackerFor(settings: TrackerSettings): Tracker {
  switch (settings.name) {
    case 'github':
      return githubTracker(settings);
    case 'linear':
      return linearTracker(settings);
    case 'jira':
      return jiraTracker(settings);
  }
}
