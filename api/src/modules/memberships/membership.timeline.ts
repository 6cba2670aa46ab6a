import type { Id } from '#kernel/id.ts';
import { type TimelineStep, timelineStep } from '#modules/organizations/index.ts';
import type { RosterService } from './roster.service.ts';

/** What happened to the members of these organizations, oldest first. */
export function createMembershipTimeline(rosters: Pick<RosterService, 'getMany'>) {
  return async (ids: readonly Id<'organization'>[]): Promise<TimelineStep[]> => {
    const found = [...(await rosters.getMany(ids)).values()];
    return found.flatMap(({ organizationId, steps }) =>
      steps.map(({ action, at, by, memberId, role, note, isByBureau }) =>
        timelineStep({ organizationId, action, at, byId: by, memberId, role, note, isByBureau }),
      ),
    );
  };
}
