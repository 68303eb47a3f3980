import type { Ports } from '@doleances/pipeline';
import type { Hono } from 'hono';
import { addBacklogApi } from './backlog.ts';
import { addBreachesApi } from './breaches.ts';
import { addClientsApi } from './clients.ts';
import { addComplaintsApi } from './complaints.ts';
import { addConditionsApi } from './conditions.ts';
import { addCorrectionsApi } from './corrections.ts';
import { addDocument } from './document.ts';
import { addExportApi } from './export.ts';
import { addEscalationsApi } from './escalations.ts';
import { addNotesApi } from './notes.ts';
import { addOutletsApi } from './outlets.ts';
import { addPrivacyApi } from './privacy.ts';
import { addPromisesApi } from './promises.ts';
import { addRecoveryApi } from './recovery.ts';
import { addReportsApi } from './reports.ts';
import { openApi, refuse } from './route.ts';
import { addSilenceApi } from './silence.ts';
import { addSourcesApi } from './sources.ts';
import { addSubscriptionsApi } from './subscriptions.ts';
import { addThemesApi } from './themes.ts';

/** The same deeds as on the pages, for programs: JSON in, JSON out, and a document that tells of every route. */
export function addApi(app: Hono, ports: Ports): void {
  const api = openApi();
  addBacklogApi(api, ports);
  addThemesApi(api, ports);
  addComplaintsApi(api, ports);
  addCorrectionsApi(api, ports);
  addClientsApi(api, ports);
  addPromisesApi(api, ports);
  addEscalationsApi(api, ports);
  addSilenceApi(api, ports);
  addSourcesApi(api, ports);
  addOutletsApi(api, ports);
  addNotesApi(api, ports);
  addReportsApi(api, ports);
  addExportApi(api, ports);
  addSubscriptionsApi(api, ports);
  addRecoveryApi(api, ports);
  addConditionsApi(api, ports);
  addPrivacyApi(api, ports);
  addBreachesApi(api, ports);
  addDocument(api, ports);
  // A program that asks for what is not there wants no page.
  api.all('/api/v1/*', (c) => refuse(c, 404, 'not_found'));
  app.route('/', api);
}
