import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { objectionTo, type PartnershipAct } from './partnership.acts.ts';
import { changeEntry } from './partnership.audit.ts';
import { applyChange, type Change } from './partnership.change.ts';
import { PartnershipActRefused, PartnershipAlreadyDecided } from './partnership.errors.ts';
import type { Partnership } from './partnership.model.ts';
import { actorFor, actsOf } from './partnership.policy.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import type { PartnershipActor, PartnershipSide } from './partnership.steps.ts';

export type ActOptions = {
  repository: PartnershipRepository;
  clock: Clock;
  /** @throws NotFound where there is none, and where the viewer may not know that there is. */
  get(viewer: Viewer, id: Id<'partnership'>): Promise<Partnership>;
};

/** What is known when it is worked out what an act changes. */
export type Situation = {
  readonly partnership: Partnership;
  readonly actor: PartnershipActor;
  readonly at: Date;
};

type Deed = { readonly id: Id<'partnership'>; readonly act: PartnershipAct };

/** Works out the change; may run again where somebody else wrote in between. Throws what stands against it. */
type Work = (situation: Situation) => Change | Promise<Change>;

/** Writes of others that may come between reading and writing: messages do, and what many do at once. */
const MAX_ATTEMPTS = 60;

/** About a request; whoever is late is told what it came to. */
const decisions: readonly PartnershipAct[] = ['ACCEPT', 'DECLINE', 'WITHDRAW'];

export type DoAct = ReturnType<typeof createDoAct>;

/** One way for whatever people do in a partnership: rights, rules, the change, one guarded write with its audit entry. */
export function createDoAct({ repository, clock, get }: ActOptions) {
  /**
   * @throws NotFound, Forbidden where it is not the viewer's to do; PartnershipAlreadyDecided or PartnershipActRefused
   * where it cannot be done now; Conflict where others keep writing.
   */
  return async function doAct(viewer: Viewer, { id, act }: Deed, work: Work): Promise<Partnership> {
    const { accountId } = requireAccount(viewer);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const before = await get(viewer, id);
      const at = clock.now();
      const actor = actorFor(viewer, act, { partnership: before, at });
      if (!actor) throw new Forbidden();
      refuseWhatIsNotNow(viewer, act, { partnership: before, actor, at });
      const change = await work({ partnership: before, actor, at });
      const after = applyChange(before, change, { actor, by: accountId, at });
      // The checks above were on a copy; only the filter of the write decides between two at once.
      const written = await repository.change({ before, after }, changeEntry(viewer, { before, after }));
      if (written) return written;
    }
    throw new Conflict(new Error(`the partnership kept changing during ${MAX_ATTEMPTS} attempts`));
  };
}

function refuseWhatIsNotNow(viewer: Viewer, act: PartnershipAct, situation: Situation): void {
  const objection = objectionTo(act, situation);
  if (!objection) return;
  const { partnership, at } = situation;
  if (objection.isElsewhere && decisions.includes(act)) throw new PartnershipAlreadyDecided(partnership);
  throw new PartnershipActRefused(partnership, {
    act,
    why: objection.text,
    possible: actsOf(viewer, partnership, at),
  });
}

/** Where only sides can be the actor. */
export function sideOfActor({ actor }: Pick<Situation, 'actor'>): PartnershipSide {
  if (actor === 'REQUESTER' || actor === 'RECIPIENT') return actor;
  throw new Forbidden();
}
