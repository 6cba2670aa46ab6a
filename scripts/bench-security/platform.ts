import { buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { serve } from '../../api/src/server.ts';
import { loadStarter } from '../starter/load.ts';
import { emailOf, PASSWORD, PEOPLE } from './people.ts';

/** The platform as a process of its own, at the cost of production; its first line says where it answers. */
const config = readConfig();
const app = await buildApp(config, { requestsPerMinute: 1_000_000 });
await loadStarter(app, { withExamples: true });
await app.services.searchIndex.reconcile();
for (let at = 0; at < PEOPLE; at += 1) {
  await app.services.accounts.add({
    email: emailOf(at),
    password: PASSWORD,
    displayName: '压测账号',
    isOfficer: false,
    commissionerId: null,
    memberships: [],
    isExample: false,
  });
}
const { url } = await serve(app, config);
process.stdout.write(`${JSON.stringify({ url })}\n`);
