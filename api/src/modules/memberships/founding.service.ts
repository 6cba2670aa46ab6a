import type { Services } from '#graphql/context.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import type { Id } from '#kernel/id.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import { isPublic, type Organization, type RegistrationDraft } from '#modules/organizations/index.ts';
import { goesOn, hasOwner } from './membership.policy.ts';
import { rulesOn } from './membership.rules.ts';
import { OrganizationKnown, TooManyMembershipRequests } from './request.errors.ts';
import type { RosterService } from './roster.service.ts';
import { deedOf, stepOf } from './roster.steps.ts';

type Options = {
  rosters: RosterService;
  organizations: Services['organizations'];
  registrations: Services['organizationRegistrations'];
  bus: Bus;
  clock: Clock;
};

export type FoundingService = ReturnType<typeof createFoundingService>;

/** Organizations that somebody registers: who did is their first owner. */
export function createFoundingService({ rosters, organizations, registrations, bus, clock }: Options) {
  /** Once: a roster that has anything in it was founded before. */
  async function found(id: Id<'organization'>, accountId: Id<'account'>, doer: Viewer | null): Promise<void> {
    await rosters.change(doer, id, ({ revision, members }) =>
      revision > 0 || members.length > 0
        ? null
        : {
            members: [{ accountId, role: 'OWNER', since: clock.now() }],
            steps: [stepOf('MEMBER_JOINED', { by: accountId, memberId: accountId, role: 'OWNER' })],
            deeds: [deedOf('MEMBER_ADDED', accountId, { before: null, after: 'OWNER', reason: null })],
          },
    );
  }

  // Where the process died between the organization and its roster, the organization's own follow-up mends it.
  bus.subscribe('OrganizationsChanged', async ({ organizations: changed }) => {
    for (const { id, registeredBy } of changed) {
      if (registeredBy) await found(id, registeredBy, null);
    }
  });

  async function checkBound({
    memberships,
  }: {
    memberships: readonly { organizationId: Organization['id']; role: string }[];
  }) {
    const owned = memberships
      .filter(({ role }) => role === 'OWNER')
      .map(({ organizationId }) => organizationId);
    const most = rulesOn(dayInChina(clock.now())).unverifiedOwned;
    const unverified = (await organizations.getMany(owned)).filter(
      (one) => one && one.verifiedAt === null && one.kind !== 'BUREAU' && goesOn(one),
    );
    if (unverified.length >= most) throw new TooManyMembershipRequests('UNVERIFIED', most);
  }

  return {
    /** @throws OrganizationKnown where it stands here already, TooManyMembershipRequests, Failures. */
    async register(viewer: Viewer, draft: RegistrationDraft): Promise<Organization> {
      const person = requirePerson(viewer);
      await checkBound(person);
      const registered = await registrations.register(person, draft);
      if ('known' in registered) {
        const { known, by } = registered;
        const isClaimed = hasOwner(await rosters.get(known.id));
        // Whoever wrote the name knows it; by a code alone, strangers hear of none that is not public.
        const name = isPublic(known) || by === 'name' ? known.name : null;
        throw new OrganizationKnown({ organizationId: known.id, name, isClaimed }, by);
      }
      await found(registered.organization.id, person.accountId, viewer);
      return registered.organization;
    },
  };
}
