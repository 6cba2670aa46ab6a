import type { Clock } from '#kernel/clock.ts';
import { Forbidden, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { VerificationUnchanged } from './organization.errors.ts';
import type { Organization } from './organization.model.ts';
import { canDecideVerification, canListWaiting, canSee } from './organization.policy.ts';
import type { OrganizationRepository } from './organization.repository.ts';

export type OrganizationServiceOptions = { repository: OrganizationRepository; clock: Clock };

export type OrganizationService = ReturnType<typeof createOrganizationService>;

const MAX_NOTE = 500;

type VerificationDecision = {
  id: Id<'organization'>;
  verified: boolean;
  note: string | null;
};

export function createOrganizationService({ repository, clock }: OrganizationServiceOptions) {
  /** @throws NotFound where there is none, and where the viewer may not know that there is. */
  async function get(viewer: Viewer, id: Id<'organization'>): Promise<Organization> {
    const [organization] = await repository.listByIds([id]);
    if (!organization || !canSee(viewer, organization)) throw new NotFound();
    return organization;
  }

  /** In the order of the ids, null where there is none: for what its reader may see by another right. */
  async function getMany(ids: readonly Id<'organization'>[]): Promise<(Organization | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((organization) => [organization.id, organization]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async function decideVerification(viewer: Viewer, decision: VerificationDecision): Promise<Organization> {
    const { id, verified, note } = decision;
    const { accountId } = requireAccount(viewer);
    if (!canDecideVerification(viewer)) throw new Forbidden();
    const organization = await get(viewer, id);
    if ((organization.verifiedAt !== null) === verified || organization.kind === 'BUREAU') {
      throw new VerificationUnchanged(organization);
    }

    const step = { action: verified ? 'VERIFY' : 'WITHDRAW', by: accountId, at: clock.now(), note } as const;
    const changed = await repository.setVerified(organization, { step, verified });
    // The check above was on a copy; only the filter of the write decides between two at once.
    if (!changed) throw new VerificationUnchanged(await get(viewer, id));
    return changed;
  }

  return {
    get,
    getMany,

    verify(viewer: Viewer, { id, note }: { id: Id<'organization'>; note: string | null }) {
      const input = checkInput();
      const clean = input.optionalText('note', note, { min: 1, max: MAX_NOTE, multiline: true });
      input.done();
      return decideVerification(viewer, { id, verified: true, note: clean });
    },

    withdrawVerification(viewer: Viewer, { id, reason }: { id: Id<'organization'>; reason: string }) {
      const input = checkInput();
      const note = input.text('reason', reason, { min: 1, max: MAX_NOTE, multiline: true });
      input.done();
      return decideVerification(viewer, { id, verified: false, note });
    },

    async listWaiting(viewer: Viewer, page: PageRequest): Promise<Page<Organization>> {
      requireAccount(viewer);
      if (!canListWaiting(viewer)) throw new Forbidden();
      return repository.listWaiting(page);
    },

    /** For the index, and for search while it is down: verified ones are everybody's to see. */
    listByParents: repository.listByParents,
    browse: repository.browse,
    /** For the index: what hangs on them has changed. */
    touch: (ids: readonly Id<'organization'>[]) => repository.touch(ids),
    /** For the index: all of them, some hundred at a time. */
    walk: () => repository.walk(),
    count: () => repository.count(),
  };
}
