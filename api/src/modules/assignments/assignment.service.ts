import { Forbidden, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { isOfficer, requireAccount, type Viewer } from '#kernel/viewer.ts';
import { createAssign } from './assignment.assign.ts';
import { type CommissionerCandidate, rankCandidates, toCandidate } from './assignment.candidates.ts';
import type { Seats } from './assignment.seats.ts';
import { withdrawnEntry } from './commissioner-request.audit.ts';
import { CommissionerRequestAlreadyAnswered } from './commissioner-request.errors.ts';
import type { CommissionerRequest } from './commissioner-request.model.ts';
import { canDecideAssignments, canListOf, canRequestFor, canSee } from './commissioner-request.policy.ts';
import { createRequest, type RequestOptions } from './commissioner-request.request.ts';
import type { RequestState } from './commissioner-request.states.ts';

export type AssignmentServiceOptions = RequestOptions & { seats: Seats };

type Wanted = {
  /** Null for all that the viewer has to do with. */
  readonly organizationId: Id<'organization'> | null;
  /** Empty for all. */
  readonly states: readonly RequestState[];
};

export type AssignmentService = ReturnType<typeof createAssignmentService>;

export function createAssignmentService(options: AssignmentServiceOptions) {
  const { repository, commissioners, needs, taxonomies, clock } = options;

  /** @throws NotFound where there is none, and where the viewer may not know that there is. */
  async function get(viewer: Viewer, id: Id<'commissionerRequest'>): Promise<CommissionerRequest> {
    const [request] = await repository.listByIds([id]);
    if (!request || !canSee(viewer, request)) throw new NotFound();
    return request;
  }

  async function withdraw(viewer: Viewer, id: Id<'commissionerRequest'>): Promise<CommissionerRequest> {
    const { accountId } = requireAccount(viewer);
    for (;;) {
      const request = await get(viewer, id);
      if (!canRequestFor(viewer, request.enterpriseId)) throw new Forbidden();
      if (request.state !== 'OPEN') throw new CommissionerRequestAlreadyAnswered(request);
      const at = clock.now();
      const entry = withdrawnEntry(viewer, request, at);
      const withdrawn = await repository.withdraw(request, { by: accountId, at }, entry);
      // Otherwise it is answered by now, or was only fenced: reading again tells.
      if (withdrawn) return withdrawn;
    }
  }

  /**
   * For officers all, longest waiting first; for others what `canSee` allows. Of one organization, what it is a side of.
   * @throws NotFound for one that is not the viewer's.
   */
  async function list(
    viewer: Viewer,
    { organizationId, states }: Wanted,
    page: PageRequest,
  ): Promise<Page<CommissionerRequest>> {
    const { memberships, commissionerId } = requireAccount(viewer);
    if (organizationId && !canListOf(viewer, organizationId)) throw new NotFound();
    const mine = { organizationIds: memberships.map((one) => one.organizationId), commissionerId };
    const all = isOfficer(viewer) ? null : mine;
    const of = organizationId ? { organizationIds: [organizationId], commissionerId: null } : all;
    return repository.list({ of, states }, page);
  }

  /** Who could take each request, best first; null where the viewer is no officer, empty once it is answered. */
  async function listCandidates(
    viewer: Viewer,
    requests: readonly CommissionerRequest[],
  ): Promise<(CommissionerCandidate[] | null)[]> {
    if (!canDecideAssignments(viewer)) return requests.map(() => null);
    const candidates = (await commissioners.listCandidates()).map((free) => toCandidate(free));
    const known = await needs.getMany(requests.flatMap(({ needId }) => needId ?? []));
    const needById = new Map(known.map((need) => [need?.id, need]));
    const parentOf = (code: string) => taxonomies.field(code)?.parentCode ?? null;

    return requests.map((request) => {
      if (request.state !== 'OPEN') return [];
      const need = (request.needId && needById.get(request.needId)) ?? null;
      const text = [request.text, need?.title, need?.text].join('\n');
      return rankCandidates(
        { ...request, text, chainStageCode: need?.chainStageCode ?? null },
        candidates,
        parentOf,
      );
    });
  }

  return {
    get,
    list,
    listCandidates,
    request: createRequest(options),
    assign: createAssign({ ...options, get }),
    withdraw,
    /** For who closes or merges an enterprise or an employer. */
    countOf: options.repository.countOf,
  };
}
