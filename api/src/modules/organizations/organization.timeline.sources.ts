import type { Id } from '#kernel/id.ts';
import type { TimelineStep } from './organization.timeline.ts';

/** What a module of higher rank keeps of what was done to organizations, oldest first. */
export type TimelineSource = (ids: readonly Id<'organization'>[]) => Promise<readonly TimelineStep[]>;

export type TimelineSources = ReturnType<typeof createTimelineSources>;

/** Where modules of higher rank add to the timeline, which itself knows none of them. */
export function createTimelineSources() {
  const sources: TimelineSource[] = [];
  return {
    contribute(source: TimelineSource): void {
      sources.push(source);
    },

    async contributed(ids: readonly Id<'organization'>[]): Promise<Map<Id<'organization'>, TimelineStep[]>> {
      const byId = new Map<Id<'organization'>, TimelineStep[]>();
      if (ids.length === 0) return byId;
      for (const source of sources) {
        for (const step of await source(ids)) {
          byId.set(step.organizationId, [...(byId.get(step.organizationId) ?? []), step]);
        }
      }
      return byId;
    },
  };
}
