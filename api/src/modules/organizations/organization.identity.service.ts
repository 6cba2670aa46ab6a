import type { Clock } from '#kernel/clock.ts';
import { checkCreditCode } from '#kernel/credit-code.ts';
import { Conflict, Forbidden, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { identityActions, organizationEntry, profileChanges } from './organization.audit.ts';
import type { IdentityDecision, IdentityOutcome } from './organization.history.model.ts';
import type { Organization } from './organization.model.ts';
import { canDecideVerification, canListWaiting, isAlive, isOwnerOf } from './organization.policy.ts';
import {
  IdentityChangeGone,
  IdentityChangeWaiting,
  IdentityTaken,
  OrganizationClosed,
} from './organization.profile.errors.ts';
import type { ProfileRepository } from './organization.profile.repository.ts';
import { takenField } from './organization.profile.service.ts';
import type { OrganizationRepository } from './organization.repository.ts';
import type { OrganizationService } from './organization.service.ts';

export type IdentityServiceOptions = {
  repository: OrganizationRepository;
  profiles: ProfileRepository;
  organizations: OrganizationService;
  clock: Clock;
};

export type IdentityWish = {
  id: Id<'organization'>;
  name?: string | null | undefined;
  creditCode?: string | null | undefined;
  reason: string;
};

type Decision = { id: Id<'organization'>; outcome: IdentityOutcome; note: string | null };

export type IdentityService = ReturnType<typeof createIdentityService>;

const REASON = { min: 2, max: 500, multiline: true };

/** Names and codes that an officer looks at before they change. */
export function createIdentityService({
  repository,
  profiles,
  organizations,
  clock,
}: IdentityServiceOptions) {
  /** @throws IdentityChangeWaiting where another one waits. */
  async function request(viewer: Viewer, { id, ...wish }: IdentityWish): Promise<Organization> {
    const { accountId } = requireAccount(viewer);
    const organization = await organizations.get(viewer, id);
    if (!isOwnerOf(viewer, organization.id)) throw new Forbidden();
    if (!isAlive(organization)) throw new OrganizationClosed(organization);
    const content = parseWish(wish, organization);
    if (organization.identityChange) throw new IdentityChangeWaiting(organization);
    const change = { ...content, by: accountId, at: clock.now() };
    const entry = organizationEntry(viewer, {
      id: organization.id,
      action: 'IDENTITY_CHANGE_REQUESTED',
      changes: profileChanges(organization, wanted(content)),
      reason: change.reason,
      at: change.at,
    });
    const asked = await profiles.askForIdentity(organization, change, entry);
    return asked ?? request(viewer, { id, ...wish });
  }

  async function decide(viewer: Viewer, { id, outcome, note }: Decision): Promise<Organization> {
    const { accountId } = requireAccount(viewer);
    const organization = await organizations.get(viewer, id);
    const isAllowed =
      outcome === 'WITHDRAWN' ? isOwnerOf(viewer, organization.id) : canDecideVerification(viewer);
    if (!isAllowed) throw new Forbidden();
    const { identityChange: change, name, creditCode } = organization;
    if (!change) throw new IdentityChangeGone(organization);
    const decision = {
      change,
      nameBefore: name,
      creditCodeBefore: creditCode,
      outcome,
      by: accountId,
      at: clock.now(),
      note,
    };
    const decided = await settle(viewer, organization, decision);
    if (decided) return decided;
    const current = await organizations.get(viewer, id);
    const isWaiting = current.identityChange?.at.getTime() === change.at.getTime();
    // A list changed the name meanwhile: the same decision over what it is now.
    if (isWaiting) return decide(viewer, { id, outcome, note });
    throw new IdentityChangeGone(current);
  }

  /** Null where it was decided meanwhile, or the name is another by now. */
  async function settle(viewer: Viewer, organization: Organization, decision: IdentityDecision) {
    const { change, outcome, note, at } = decision;
    const entry = organizationEntry(viewer, {
      id: organization.id,
      action: identityActions[outcome],
      changes: outcome === 'ACCEPTED' ? profileChanges(organization, wanted(change)) : [],
      reason: note,
      at,
    });
    try {
      return await profiles.decideIdentity(organization, decision, entry);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      throw new IdentityTaken(await takenField({ repository }, organization, change), error);
    }
  }

  return {
    request,

    withdraw: (viewer: Viewer, id: Id<'organization'>) =>
      decide(viewer, { id, outcome: 'WITHDRAWN', note: null }),

    accept(viewer: Viewer, { id, note }: { id: Id<'organization'>; note: string | null }) {
      const input = checkInput();
      const clean = input.optionalText('note', note, REASON);
      input.done();
      return decide(viewer, { id, outcome: 'ACCEPTED', note: clean });
    },

    refuse(viewer: Viewer, { id, reason }: { id: Id<'organization'>; reason: string }) {
      const input = checkInput();
      const note = input.text('reason', reason, REASON);
      input.done();
      return decide(viewer, { id, outcome: 'REFUSED', note });
    },

    async listWaiting(viewer: Viewer, page: PageRequest): Promise<Page<Organization>> {
      requireAccount(viewer);
      if (!canListWaiting(viewer)) throw new Forbidden();
      return repository.listIdentityChanges(page);
    },
  };
}

/** What would change: null stands for what stays. */
function wanted({ name, creditCode }: { name: string | null; creditCode: string | null }) {
  return { ...(name !== null && { name }), ...(creditCode !== null && { creditCode }) };
}

function parseWish(wish: Omit<IdentityWish, 'id'>, { name, creditCode }: Organization) {
  const input = checkInput();
  const wished = {
    name: input.optionalText('name', wish.name, { min: 2, max: 80 }),
    creditCode: readableCode(input, wish.creditCode),
    reason: input.text('reason', wish.reason, REASON),
  };
  const isOther =
    (wished.name !== null && wished.name !== name) ||
    (wished.creditCode !== null && wished.creditCode !== creditCode);
  if (!isOther) {
    input.fault('name', {
      zh: '名称和代码都和现在的一样，不用变更',
      en: 'Name and code are what they are now; there is nothing to change',
    });
  }
  input.done();
  return wished;
}

/** What is wrong with the check character of a code that is otherwise one; null where nothing is. */
export function codeProblemOf(code: string): Text | null {
  const checked = checkCreditCode(code);
  return 'code' in checked ? null : checked.reason;
}

/** Eighteen characters of the alphabet of GB 32100-2015; a few registered codes have a wrong check character. */
const READABLE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** Null for none; @throws nothing: what cannot be a code at all is told to `input`. */
export function readableCode(input: InputCheck, value: string | null | undefined): string | null {
  if (!value?.trim()) return null;
  const code = value.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const problem = codeProblemOf(code);
  if (problem && !READABLE.test(code)) input.fault('creditCode', problem);
  return code;
}
