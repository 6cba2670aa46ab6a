import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { CommissionerProfile } from '../../api/src/modules/commissioners/index.ts';
import { addOrganization } from './organizations.ts';

export function commissionerProfileOf(
  wish: Partial<CommissionerProfile> & Pick<CommissionerProfile, 'homeInstitutionId'>,
): CommissionerProfile {
  return {
    key: randomUUID(),
    displayName: '陈教授',
    fieldCodes: [],
    chainStageCodes: [],
    forms: [],
    capacity: null,
    availability: null,
    yearsOfExperience: null,
    earlierDispatches: [],
    bestAt: null,
    contact: null,
    isExample: false,
    ...wish,
  };
}

/** A new commissioner of a university of its own unless told otherwise; verified unless told otherwise. */
export async function addCommissioner(
  app: App,
  wish: Partial<CommissionerProfile> & { verified?: boolean } = {},
): Promise<Id<'commissioner'>> {
  const { verified = true, homeInstitutionId, ...rest } = wish;
  const home = homeInstitutionId ?? (await addOrganization(app, { kind: 'UNIVERSITY' }));
  const [outcome] = await app.services.commissionerIntake.takeIn(
    [commissionerProfileOf({ ...rest, homeInstitutionId: home })],
    { verifiedBecause: verified ? '测试' : null },
  );
  if (!outcome || outcome.status === 'REFUSED') throw new Error(`refused: ${outcome?.problem.zh}`);
  return outcome.id;
}
