import { backlogRoutes } from './backlog.ts';
import { breachRoutes } from './breaches.ts';
import { clientRoutes } from './clients.ts';
import { complaintRoutes } from './complaints.ts';
import { conditionRoutes } from './conditions.ts';
import { correctionRoutes } from './corrections.ts';
import { escalationRoutes } from './escalations.ts';
import { exportRoutes } from './export.ts';
import { noteRoutes } from './notes.ts';
import { outletRoutes } from './outlets.ts';
import { privacyRoutes } from './privacy.ts';
import { promiseRoutes } from './promises.ts';
import { recoveryRoutes } from './recovery.ts';
import { reportRoutes } from './reports.ts';
import { silenceRoutes } from './silence.ts';
import { sourceRoutes } from './sources.ts';
import { subscriptionRoutes } from './subscriptions.ts';
import { themeRoutes } from './themes.ts';

/** Every route by its `operationId`: what the client is made of. A new resource adds its line here and in `add-api`. */
export const ROUTES = {
  ...backlogRoutes,
  ...themeRoutes,
  ...complaintRoutes,
  ...correctionRoutes,
  ...clientRoutes,
  ...promiseRoutes,
  ...escalationRoutes,
  ...silenceRoutes,
  ...sourceRoutes,
  ...outletRoutes,
  ...noteRoutes,
  ...exportRoutes,
  ...reportRoutes,
  ...subscriptionRoutes,
  ...recoveryRoutes,
  ...conditionRoutes,
  ...privacyRoutes,
  ...breachRoutes,
};
