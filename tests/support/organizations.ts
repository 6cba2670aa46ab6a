import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { blankProfile, type Profile } from '../../api/src/modules/organizations/index.ts';

export function profileOf(wish: Partial<Profile> = {}): Profile {
  return { kind: 'ENTERPRISE', name: `测试单位 ${randomUUID()}`, ...blankProfile, ...wish };
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
