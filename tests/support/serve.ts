import { buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { serve } from '../../api/src/server.ts';
import { addOrganization } from './organizations.ts';

/**
 * The platform as a process of its own, on the folder and the port of its environment. On an empty folder it first
 * registers a firm with an account. One line tells the test where it answers.
 */
const EMAIL = 'owner@example.com';
const PASSWORD = 'a password for tests';

const config = readConfig();
const app = await buildApp(config, {
  passwordCost: { memoryCost: 1_024, timeCost: 1 },
  requestsPerMinute: 1_000_000,
});
const isEmpty = (await app.services.organizations.count()) === 0;
const firm = isEmpty ? await addFirm() : null;
const { url } = await serve(app, config);
process.stdout.write(`${JSON.stringify({ url, firm, email: EMAIL, password: PASSWORD })}\n`);

async function addFirm(): Promise<string> {
  const id = await addOrganization(app, { name: '进程里的灯具厂' });
  await app.services.accounts.add({
    email: EMAIL,
    password: PASSWORD,
    displayName: '厂长',
    isOfficer: false,
    isAdministrator: true,
    commissionerId: null,
    memberships: [{ organizationId: id, role: 'OWNER' }],
    isExample: false,
  });
  return id;
}
