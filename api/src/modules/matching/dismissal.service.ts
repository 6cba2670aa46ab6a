import type { Services } from '#graphql/context.ts';
import { type AuditEntry, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import { type Id, kindOf } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Need } from '#modules/needs/index.ts';
import type { Dismissal, DismissalReason } from './dismissal.model.ts';
import type { DismissalRepository, NewDismissal } from './dismissal.repository.ts';
import { dismissalStates } from './dismissal.states.ts';
import { MatchAlreadyDismissed, MatchNotDismissed } from './matching.errors.ts';
import type { Offer } from './matching.offers.ts';
import { canDismissFor } from './matching.policy.ts';

export type DismissalService = ReturnType<typeof createDismissalService>;

/** As it comes from a form: nothing in it is trusted. */
export type DismissalWish = {
  readonly organizationId: Id<'organization'>;
  readonly needId: Id<'need'>;
  /** What a need's owner takes out of its list; null where an organization takes the need out of its own. */
  readonly itemId: string | null;
  readonly reason: DismissalReason;
  readonly note?: string | null | undefined;
};

export type DismissalServiceOptions = {
  repository: DismissalRepository;
  services: Services;
  loadOffers(ids: readonly string[]): Promise<Offer[]>;
  clock: Clock;
};

const MAX_NOTE = 300;

export function createDismissalService({ repository, services, loadOffers, clock }: DismissalServiceOptions) {
  /** Whose the other side is, and the fields in which the two meet. */
  async function pairOf(need: Need, { organizationId, itemId }: DismissalWish) {
    if (itemId === null) {
      const [own] = await loadOffers([organizationId]);
      return { itemId: organizationId, otherId: need.enterpriseId, fieldCodes: shared(need, own) };
    }
    // A need's list is its owner's: nobody else can take anything out of it.
    if (need.enterpriseId !== organizationId) throw new NotFound();
    const [offer] = kindOf(itemId) ? await loadOffers([itemId]) : [];
    if (!offer || offer.organizationId === organizationId) throw new NotFound();
    return { itemId, otherId: offer.organizationId, fieldCodes: shared(need, offer) };
  }

  function shared(need: Need, offer: Pick<Offer, 'fieldCodes'> | undefined): string[] {
    const offered = new Set(services.taxonomies.withParents(offer?.fieldCodes ?? []));
    const same = need.fieldCodes.filter((code) => offered.has(code));
    return same.length > 0 ? same : [...need.fieldCodes];
  }

  /** Only the write itself decides between two at once. */
  async function write(dismissal: NewDismissal, id: Dismissal['id'], entry: AuditEntry): Promise<Dismissal> {
    const before = await repository.find(id);
    if (!before) return addFirst(dismissal, id, entry);
    const to = dismissalStates.next(before.state, 'dismiss');
    if (!to) throw new MatchAlreadyDismissed(before);
    const { reason, note, by, at, fieldCodes } = dismissal;
    const moved = await repository.move(before, { state: to, reason, note, by, at }, { fieldCodes, entry });
    if (!moved) throw new MatchAlreadyDismissed((await repository.find(id)) ?? before);
    return moved;
  }

  async function addFirst(dismissal: NewDismissal, id: Dismissal['id'], entry: AuditEntry) {
    try {
      return await repository.add(dismissal, entry);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const first = await repository.find(id);
      throw first ? new MatchAlreadyDismissed(first) : error;
    }
  }

  return {
    /** @throws NotFound for what the viewer may not know of; MatchAlreadyDismissed where a colleague was first. */
    async dismiss(viewer: Viewer, wish: DismissalWish): Promise<Dismissal> {
      const { accountId: by } = requireAccount(viewer);
      if (!canDismissFor(viewer, wish.organizationId)) throw new Forbidden();
      const input = checkInput();
      const note = input.optionalText('note', wish.note, { min: 1, max: MAX_NOTE, multiline: true });
      input.done();
      const need = await services.needs.get(viewer, wish.needId);
      if (wish.itemId === null && need.enterpriseId === wish.organizationId) throw ownNeed();
      const pair = await pairOf(need, wish);
      const { organizationId, needId, reason } = wish;
      const at = clock.now();
      const dismissal = { organizationId, needId, reason, note, by, at, ...pair };
      const id = repository.idOf(dismissal);
      const entry = entryOf(viewer, {
        action: 'MATCH_DISMISSED',
        object: { type: 'matchDismissal', id },
        related: [organizationId, needId],
        changes: [{ field: 'reason', before: null, after: reason }],
        at,
      });
      return write(dismissal, id, entry);
    },

    /** @throws NotFound for those of other organizations; MatchNotDismissed where it is back already. */
    async restore(viewer: Viewer, id: Id<'matchDismissal'>): Promise<Dismissal> {
      const { accountId: by } = requireAccount(viewer);
      const dismissal = await repository.find(id);
      if (!dismissal || !canDismissFor(viewer, dismissal.organizationId)) throw new NotFound();
      const to = dismissalStates.next(dismissal.state, 'restore');
      if (!to) throw new MatchNotDismissed();
      const at = clock.now();
      const entry = entryOf(viewer, {
        action: 'MATCH_RESTORED',
        object: { type: 'matchDismissal', id },
        related: [dismissal.organizationId, dismissal.needId],
        changes: [{ field: 'reason', before: dismissal.reason, after: null }],
        at,
      });
      const step = { state: to, reason: null, note: null, by, at };
      const moved = await repository.move(dismissal, step, { entry });
      if (!moved) throw new MatchNotDismissed();
      return moved;
    },
  };
}

function ownNeed() {
  return new InvalidInput({
    text: {
      zh: '这是本单位自己的需求；要移出的是单子里的一家，请写明 itemId',
      en: 'This need is your own; say with itemId which entry of its list to take out',
    },
    field: ['input', 'itemId'],
  });
}
