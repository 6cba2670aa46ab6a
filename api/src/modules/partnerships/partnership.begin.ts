import type { AuditEntry } from '#kernel/audit.ts';
import { Conflict, type ExpectedFailure, InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { PartnershipAlreadyOpen } from './partnership.errors.ts';
import type { Partnership } from './partnership.model.ts';
import { canSee } from './partnership.policy.ts';
import type { NewPartnership } from './partnership.records.ts';
import type { PartnershipRepository } from './partnership.repository.ts';

/** A third conflict that nobody holds open any more is not a race but a fault of ours. */
const MAX_ATTEMPTS = 3;

type Beginning = {
  readonly repository: PartnershipRepository;
  readonly entryOf: (id: Id<'partnership'>) => AuditEntry;
};

/**
 * Two organizations have one open partnership on one need at most: the index says so, whoever comes first.
 * @throws PartnershipAlreadyOpen with the one that is there, for who may see it.
 */
export async function begin(
  viewer: Viewer,
  partnership: NewPartnership,
  { repository, entryOf }: Beginning,
): Promise<Partnership> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await repository.add(partnership, entryOf);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const existing = await repository.findOpen(partnership);
      if (existing) throw openAlready(viewer, existing, error);
      // It was closed between the two: now there is room.
      if (attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

/** A platform that is no part of it is told that there is one, and nothing of it. */
function openAlready(viewer: Viewer, existing: Partnership, cause: Conflict): ExpectedFailure {
  if (canSee(viewer, existing)) return new PartnershipAlreadyOpen(existing, cause);
  return new InvalidInput({ text: theirs, field: ['input', 'recipientId'], cause });
}

const theirs = {
  zh: '这两家就这项需求已有进行中的合作或待答复的申请，由它们自己继续，不用再提议',
  en: 'These two already have an open request or partnership on this need; it is theirs to go on with',
};
