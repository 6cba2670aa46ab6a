import type { AuditAction } from '#kernel/audit.actions.ts';
import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { CapabilityAlreadyWithdrawn, CapabilityStateChanged } from './capability.errors.ts';
import type { Capability } from './capability.model.ts';
import { canDiscard, isActor, isOwner } from './capability.policy.ts';
import type { CapabilityRepository } from './capability.repository.ts';
import { capabilityStates } from './capability.states.ts';

type Options = {
  repository: CapabilityRepository;
  clock: Clock;
  get(viewer: Viewer, id: Id<'capability'>): Promise<Capability>;
};

const actions = {
  pause: 'CAPABILITY_PAUSED',
  resume: 'CAPABILITY_RESUMED',
  withdraw: 'CAPABILITY_WITHDRAWN',
} as const satisfies Record<string, AuditAction>;

export type Move = keyof typeof actions;

/** From one state to the next: guarded in the write, kept with who and when. */
export function createCapabilityMoves({ repository, clock, get }: Options) {
  async function move(viewer: Viewer, id: Id<'capability'>, transition: Move): Promise<Capability> {
    const { accountId } = requireAccount(viewer);
    const capability = await get(viewer, id);
    if (!isActor(viewer, capability, transition)) throw new Forbidden();
    const to = capabilityStates.next(capability.state, transition);
    const at = clock.now();
    const moved =
      to &&
      (await repository.write(
        id,
        { state: capability.state },
        {
          step: { state: to, at, by: accountId },
          entry: entryOf(viewer, {
            action: actions[transition],
            object: { type: 'capability', id },
            related: [capability.ownerId],
            changes: changesOf<Pick<Capability, 'state'>>(capability, { state: to }),
            at,
          }),
        },
      ));
    if (moved) return moved;
    const now = await get(viewer, id);
    throw now.state === 'WITHDRAWN' && transition === 'withdraw'
      ? new CapabilityAlreadyWithdrawn(now)
      : new CapabilityStateChanged(now);
  }

  /** Deletes a draft; the id of its owner is what is left to go back to. */
  async function discard(viewer: Viewer, id: Id<'capability'>): Promise<Id<'organization'>> {
    requireAccount(viewer);
    const capability = await get(viewer, id);
    if (!isOwner(viewer, capability)) throw new Forbidden();
    const entry = entryOf(viewer, {
      action: 'CAPABILITY_DRAFT_DISCARDED',
      object: { type: 'capability', id },
      related: [capability.ownerId],
      at: clock.now(),
    });
    const isDone = canDiscard(viewer, capability) && (await repository.discard(id, entry));
    if (!isDone) throw new CapabilityStateChanged(await get(viewer, id));
    return capability.ownerId;
  }

  return {
    move,
    withdraw: (viewer: Viewer, id: Id<'capability'>) => move(viewer, id, 'withdraw'),
    discard,
  };
}
