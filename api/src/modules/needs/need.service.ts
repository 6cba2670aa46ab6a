import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Need } from './need.model.ts';
import { isOwner, listedStates } from './need.policy.ts';
import type { NeedReading } from './need.reading.ts';
import type { NeedRepository } from './need.repository.ts';
import type { NeedState } from './need.states.ts';
import type { NeedTransitionService } from './need.transitions.service.ts';
import type { NeedWritingService } from './need.writing.service.ts';

export type NeedServiceOptions = {
  repository: NeedRepository;
  reading: NeedReading;
  writing: NeedWritingService;
  transitions: NeedTransitionService;
};

type Listed = PageRequest & {
  enterpriseId: Id<'organization'>;
  /** Left out for all that the viewer may see. */
  states?: readonly NeedState[] | undefined;
};

export type NeedService = ReturnType<typeof createNeedService>;

/** The door for everybody: readers, the firm itself, and modules of higher rank. */
export function createNeedService({ repository, reading, writing, transitions }: NeedServiceOptions) {
  /** In the order of the ids, null where there is none: for what its reader may see by another right. */
  async function getMany(ids: readonly Id<'need'>[]): Promise<(Need | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((need) => [need.id, need]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async function listOf(viewer: Viewer, { enterpriseId, states, ...page }: Listed): Promise<Page<Need>> {
    const isOwn = isOwner(viewer, { enterpriseId });
    const shown = listedStates(isOwn).filter((state) => states?.includes(state) ?? true);
    return repository.listOf({ ...page, enterpriseId, states: shown, forStrangers: !isOwn });
  }

  return {
    get: reading.get,
    getMany,
    listOf,
    ...writing,
    ...{ pause: transitions.pause, resume: transitions.resume, solve: transitions.solve },
    ...{ withdraw: transitions.withdraw, reopen: transitions.reopen },

    /** For members alone; nothing for everybody else. */
    async countStates(viewer: Viewer, enterpriseId: Id<'organization'>) {
      return isOwner(viewer, { enterpriseId }) ? repository.countStates(enterpriseId) : [];
    },

    /** For who closes or merges the owner. */
    countOf: repository.countOf,
    /** For the index. */
    listOpenOf: repository.listOpenOf,
    restamp: repository.restamp,
    walk: repository.walk,
    count: repository.count,
    /** For search while it is down; whether their owners are verified is the caller's to look at. */
    browse: repository.browse,
    /** For seeds: already checked, in any state; the same list again adds nothing. */
    takeIn: repository.addByKey,
    listByKeys: repository.listByKeys,
  };
}
