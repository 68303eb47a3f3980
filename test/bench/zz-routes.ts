import { createApp } from '../../services/web/src/app.ts';
const app = createApp({ config: { http: {} } } as never);
for (const r of app.routes) if (r.method !== 'ALL') console.log(r.method, r.path); else console.log('ALL', r.path);
