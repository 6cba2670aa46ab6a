import { changesOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { organizationEntry, verificationActions } from './organization.audit.ts';
import { VerificationUnchanged } from './organization.errors.ts';
import type { RefusalReason, VerificationStep } from './organization.history.model.ts';
import type { Organization } from './organization.model.ts';
import { canDecideVerification, canListWaiting, isAlive, isOwnerOf } from './organization.policy.ts';
import { OrganizationClosed } from './organization.profile.errors.ts';
import type { OrganizationRepository } from './organization.repository.ts';
import type { OrganizationService } from './organization.service.ts';
import type { VerificationRepository } from './organization.verification.repository.ts';
import { canTake } from './organization.verification.states.ts';

export type VerificationServiceOptions = {
  repository: OrganizationRepository;
  verifications: VerificationRepository;
  organizations: OrganizationService;
  clock: Clock;
};

type Target = { id: Id<'organization'> };
type Content = Pick<VerificationStep, 'action' | 'note'> & { reason?: RefusalReason };

export type VerificationService = ReturnType<typeof createVerificationService>;

const NOTE = { min: 1, max: 500, multiline: true };
const QUESTION = { min: 2, max: 500, multiline: true };
const ANSWER = { min: 2, max: 1_000, multiline: true };

/** Officers find out who an organization is, and ask its owners where they cannot. */
export function createVerificationService(options: VerificationServiceOptions) {
  const { repository, verifications, organizations, clock } = options;

  async function take(viewer: Viewer, { id, ...content }: Target & Content): Promise<Organization> {
    const { accountId } = requireAccount(viewer);
    const isSupply = content.action === 'SUPPLY';
    if (!isSupply && !canDecideVerification(viewer)) throw new Forbidden();
    const organization = await organizations.get(viewer, id);
    if (isSupply && !isOwnerOf(viewer, organization.id)) throw new Forbidden();
    if (!isAlive(organization)) throw new OrganizationClosed(organization);
    if (!canTake(organization, content.action)) throw new VerificationUnchanged(organization);
    const at = clock.now();
    const entry = entryOfStep(viewer, organization, { ...content, at });
    const changed = await verifications.take(organization, { ...content, by: accountId, at }, entry);
    // The check above was on a copy; only the filter of the write decides between two at once.
    if (!changed) throw new VerificationUnchanged(await organizations.get(viewer, id));
    return changed;
  }

  return {
    verify(viewer: Viewer, { id, note }: Target & { note: string | null }) {
      const input = checkInput();
      const clean = input.optionalText('note', note, NOTE);
      input.done();
      return take(viewer, { id, action: 'VERIFY', note: clean });
    },

    withdraw(viewer: Viewer, { id, reason }: Target & { reason: string }) {
      const input = checkInput();
      const note = input.text('reason', reason, NOTE);
      input.done();
      return take(viewer, { id, action: 'WITHDRAW', note });
    },

    ask(viewer: Viewer, { id, text }: Target & { text: string }) {
      const input = checkInput();
      const note = input.text('text', text, QUESTION);
      input.done();
      return take(viewer, { id, action: 'ASK', note });
    },

    supply(viewer: Viewer, { id, text }: Target & { text: string }) {
      const input = checkInput();
      const note = input.text('text', text, ANSWER);
      input.done();
      return take(viewer, { id, action: 'SUPPLY', note });
    },

    refuse(viewer: Viewer, { id, reason, note }: Target & { reason: RefusalReason; note: string | null }) {
      const input = checkInput();
      const clean = input.optionalText('note', note, NOTE);
      if (reason === 'OTHER' && clean === null) {
        input.fault('note', { zh: '选“其他”时请写明原因', en: 'Say what the other reason is' });
      }
      input.done();
      return take(viewer, { id, action: 'REFUSE', note: clean, reason });
    },

    async listWaiting(viewer: Viewer, page: PageRequest): Promise<Page<Organization>> {
      requireAccount(viewer);
      if (!canListWaiting(viewer)) throw new Forbidden();
      return repository.listWaiting(page);
    },
  };
}

function entryOfStep(
  viewer: Viewer,
  { id, verifiedAt: before }: Organization,
  { action, note, reason, at }: Content & { at: Date },
) {
  const verifiedAt = action === 'VERIFY' ? at : null;
  return organizationEntry(viewer, {
    id,
    action: verificationActions[action],
    changes: [
      ...changesOf({ verifiedAt: before }, { verifiedAt }),
      ...(reason ? [{ field: 'refusalReason', before: null, after: reason }] : []),
    ],
    reason: note,
    at,
  });
}
