import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Conflict, Forbidden, InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Commissioner, CommissionerService } from '#modules/commissioners/index.ts';
import type { Contact, OrganizationService } from '#modules/organizations/index.ts';
import { termFrom } from './assignment.rules.ts';
import type { Seats } from './assignment.seats.ts';
import { assignedEntry } from './commissioner-request.audit.ts';
import {
  CommissionerFullyBooked,
  CommissionerRequestAlreadyAnswered,
} from './commissioner-request.errors.ts';
import type { Assignment, CommissionerRequest } from './commissioner-request.model.ts';
import { canDecideAssignments } from './commissioner-request.policy.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';
import { requestStates } from './commissioner-request.states.ts';

export type AssignOptions = {
  repository: CommissionerRequestRepository;
  commissioners: CommissionerService;
  organizations: OrganizationService;
  seats: Seats;
  clock: Clock;
  get(viewer: Viewer, id: Id<'commissionerRequest'>): Promise<CommissionerRequest>;
};

export type AssignmentWish = {
  readonly requestId: Id<'commissionerRequest'>;
  readonly commissionerId: Id<'commissioner'>;
  readonly note: string | null;
};

const MAX_NOTE = 500;
/** Each one after the first answers a sweep that came in between, and those come a minute apart. */
const MAX_ATTEMPTS = 3;
const nobody: Contact = { role: null, email: null };

export function createAssign(options: AssignOptions) {
  const { repository, commissioners, seats, get } = options;

  /** Null where the request is still open, but not as it was read. */
  async function attempt(viewer: Viewer, wish: AssignmentWish): Promise<CommissionerRequest | null> {
    const request = await get(viewer, wish.requestId);
    if (!requestStates.can(request.state, 'assign')) throw new CommissionerRequestAlreadyAnswered(request);
    const commissioner = await reserve(viewer, wish);
    const assignment = await assignmentOf(request, { viewer, commissioner, note: wish.note, ...options });
    const entry = assignedEntry(viewer, request, assignment);
    const assigned = await repository.assign(request, assignment, entry);
    if (assigned) {
      await commissioners.confirm(wish);
      return assigned;
    }
    const current = await get(viewer, wish.requestId);
    if (current.state === 'OPEN') return null;
    await seats.settle(wish);
    throw new CommissionerRequestAlreadyAnswered(current);
  }

  async function reserve(viewer: Viewer, wish: AssignmentWish): Promise<Commissioner> {
    const commissioner = await commissioners.get(viewer, wish.commissionerId);
    if (commissioner.verifiedAt === null) throw notVerified();
    const reserved = await commissioners.reserve(wish);
    if (reserved) return reserved;
    // Nobody can reserve what was confirmed for this very request.
    const current = await get(viewer, wish.requestId);
    if (current.state !== 'OPEN') throw new CommissionerRequestAlreadyAnswered(current);
    throw new CommissionerFullyBooked(await commissioners.get(viewer, wish.commissionerId));
  }

  /** @throws CommissionerFullyBooked, CommissionerRequestAlreadyAnswered, each with how things stand. */
  return async function assign(viewer: Viewer, wish: AssignmentWish): Promise<CommissionerRequest> {
    requireAccount(viewer);
    await get(viewer, wish.requestId);
    if (!canDecideAssignments(viewer)) throw new Forbidden();
    const input = checkInput();
    const note = input.optionalText('note', wish.note, { min: 1, max: MAX_NOTE, multiline: true });
    input.done();

    for (let turn = 1; turn <= MAX_ATTEMPTS; turn += 1) {
      const assigned = await attempt(viewer, { ...wish, note });
      if (assigned) return assigned;
    }
    await commissioners.releaseReservation(wish);
    throw new Conflict(
      new Error(`request ${wish.requestId} changed ${MAX_ATTEMPTS} times while it was assigned`),
    );
  };
}

type Making = AssignOptions & { viewer: Viewer; commissioner: Commissioner; note: string | null };

async function assignmentOf(
  { enterpriseId }: CommissionerRequest,
  { viewer, commissioner, note, organizations, clock }: Making,
): Promise<Assignment> {
  const at = clock.now();
  return {
    enterpriseId,
    commissionerId: commissioner.id,
    homeInstitutionId: commissioner.homeInstitutionId,
    assignedAt: at,
    assignedBy: requireAccount(viewer).accountId,
    ...termFrom(dayInChina(at)),
    note,
    disclosure: await disclose({ enterpriseId, commissioner }, { organizations, at }),
  };
}

/** What each side gets to see of the other, as it stands at that instant: part of the write that assigns. */
export async function disclose(
  { enterpriseId, commissioner }: { enterpriseId: Id<'organization'>; commissioner: Commissioner },
  { organizations, at }: { organizations: Pick<OrganizationService, 'getMany'>; at: Date },
): Promise<Assignment['disclosure']> {
  const [enterprise] = await organizations.getMany([enterpriseId]);
  return { at, enterprise: enterprise?.contact ?? nobody, commissioner: commissioner.contact ?? nobody };
}

function notVerified(): InvalidInput {
  return new InvalidInput({
    text: {
      zh: '这位特派员还没有核验，不能派驻',
      en: 'Nobody has verified this commissioner yet, so there is no assigning',
    },
    field: ['input', 'commissionerId'],
  });
}
