import type { Services } from '../../api/src/graphql/context.ts';
import { Conflict } from '../../api/src/kernel/errors.ts';
import type { Id } from '../../api/src/kernel/id.ts';

/** For trying the platform out on one's own machine; never made in production. */
export const DEMO_PASSWORD = 'dengqiao-demo';

export type DemoAccount = {
  readonly email: string;
  readonly displayName: string;
  readonly organization?: Id<'organization'>;
  readonly commissioner?: Id<'commissioner'>;
  readonly isOfficer?: boolean;
  readonly isAdministrator?: boolean;
};

export async function addDemoAccounts({ accounts }: Services, demo: readonly DemoAccount[]): Promise<void> {
  for (const { email, displayName, organization, commissioner, ...rights } of demo) {
    try {
      await accounts.add({
        email,
        password: DEMO_PASSWORD,
        displayName,
        isOfficer: rights.isOfficer ?? false,
        isAdministrator: rights.isAdministrator ?? false,
        commissionerId: commissioner ?? null,
        memberships: organization ? [{ organizationId: organization, role: 'OWNER' }] : [],
        isExample: true,
      });
    } catch (error) {
      // From an earlier start that was cut off: it is there, and that is all that matters.
      if (!(error instanceof Conflict)) throw error;
    }
  }
}
