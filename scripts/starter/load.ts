import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addDemoAccounts } from './accounts.ts';
import { loadDispatches } from './dispatches.ts';
import { loadOffers } from './offers.ts';
import { loadExampleOrganizations, loadLetter, type Places } from './organizations.ts';
import { loadCommissioners, loadPartnerships } from './relations.ts';

/** Set when all of it is in: a load that was cut off goes on at the next start. */
const LOADED = 'starter-loaded';

/** Returns false where the starter data was loaded before, whatever became of it since. */
export async function needsStarter({ marks }: Pick<App, 'marks'>): Promise<boolean> {
  return !(await marks.has(LOADED));
}

/**
 * Fills an empty platform: the organizations that the founding letter names and, where wanted, the examples with
 * an account for each kind of user. Doing it again adds what is missing and nothing else.
 */
export async function loadStarter(
  { services, marks }: Pick<App, 'services' | 'marks'>,
  { withExamples }: { withExamples: boolean },
): Promise<void> {
  const bureau = await loadLetter(services);
  if (withExamples) await loadExamples(services, bureau);
  await marks.set(LOADED);
}

async function loadExamples(
  services: App['services'],
  bureau: Id<'organization'> | undefined,
): Promise<void> {
  const now = new Date();
  const places = await loadExampleOrganizations(services);
  const commissioners = await loadCommissioners(services, places);
  await loadOffers(services, places, now);
  await loadPartnerships(services, places, now);
  await loadDispatches(services, { places, commissioners, now });
  await addDemoAccounts(services, demoAccounts({ places, commissioners, bureau }));
}

type Loaded = {
  places: Places;
  commissioners: ReadonlyMap<string, Id<'commissioner'>>;
  bureau: Id<'organization'> | undefined;
};

/** One for each kind of user; the organizations are those with the most to see. */
function demoAccounts({ places: { organizations }, commissioners, bureau }: Loaded) {
  return [
    { email: 'firm@example.com', displayName: '何总', organization: organizations.get('ent-040') },
    { email: 'university@example.com', displayName: '林副教授', organization: organizations.get('uni-015') },
    { email: 'commissioner@example.com', displayName: '彭教授', commissioner: commissioners.get('com-038') },
    { email: 'platform@example.com', displayName: '周主任', organization: organizations.get('plat-001') },
    { email: 'officer@example.com', displayName: '冯科员', organization: bureau, isOfficer: true },
    { email: 'administrator@example.com', displayName: '黎工', isAdministrator: true },
  ].map(({ organization, commissioner, isOfficer, isAdministrator, ...account }) => ({
    ...account,
    ...(organization && { organization }),
    ...(commissioner && { commissioner }),
    ...(isOfficer && { isOfficer }),
    ...(isAdministrator && { isAdministrator }),
  }));
}
