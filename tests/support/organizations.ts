import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { Profile } from '../../api/src/modules/organizations/index.ts';

const blank: Omit<Profile, 'kind' | 'name'> = {
  shortName: null,
  nameEn: null,
  creditCode: null,
  townCode: null,
  city: null,
  description: null,
  fieldCodes: [],
  chainStageCodes: [],
  forms: [],
  contact: null,
  isExample: false,
  foundedYear: null,
  employeeCount: null,
  products: [],
  strengths: [],
  certificates: [],
  universityCategory: null,
  schoolCode: null,
  supervisor: null,
  level: null,
  units: [],
  platformCategory: null,
  parentUniversityId: null,
  services: [],
};

export function profileOf(wish: Partial<Profile> = {}): Profile {
  return { kind: 'ENTERPRISE', name: `测试单位 ${randomUUID()}`, ...blank, ...wish };
}

/** A new organization; verified unless told otherwise. */
export async function addOrganization(
  app: App,
  wish: Partial<Profile> & { verified?: boolean } = {},
): Promise<Id<'organization'>> {
  const { verified = true, ...profile } = wish;
  const [outcome] = await app.services.organizationIntake.takeIn([profileOf(profile)], {
    verifiedBecause: verified ? '测试' : null,
  });
  if (!outcome || outcome.status === 'REFUSED') throw new Error(`refused: ${outcome?.problem.zh}`);
  return outcome.id;
}
