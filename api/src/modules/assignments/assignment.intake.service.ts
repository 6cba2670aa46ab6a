import { newId } from '#database/object-id.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Conflict, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { CommissionerService } from '#modules/commissioners/index.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import { disclose } from './assignment.assign.ts';
import type { Assignment, CommissionerRequest, RequestStep } from './commissioner-request.model.ts';
import type { NewCommissionerRequest } from './commissioner-request.records.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

type Base = Pick<
  CommissionerRequest,
  'enterpriseId' | 'needId' | 'text' | 'fieldCodes' | 'wishedCommissionerId' | 'requestedAt' | 'isExample'
>;

/** A request that was handled elsewhere: assigned, taken back, or still open where neither is told. */
export type IncomingCommissionerRequest = Base & {
  /** Tells it apart when it comes again. */
  readonly key: string;
  readonly assignment: Pick<
    Assignment,
    'commissionerId' | 'assignedAt' | 'startsOn' | 'endsOn' | 'note'
  > | null;
  readonly withdrawnAt: Date | null;
};

export type AssignmentIntakeOutcome =
  | { readonly status: 'CREATED' | 'UNCHANGED'; readonly id: Id<'commissionerRequest'> }
  | { readonly status: 'REFUSED'; readonly problem: Text };

export type AssignmentIntakeOptions = {
  repository: CommissionerRequestRepository;
  commissioners: CommissionerService;
  organizations: OrganizationService;
  clock: Clock;
};

export type AssignmentIntakeService = ReturnType<typeof createAssignmentIntakeService>;

/** Takes in requests with what became of them; a dispatch that still runs takes a seat, as it would here. */
export function createAssignmentIntakeService(options: AssignmentIntakeOptions) {
  const { repository, commissioners, organizations, clock } = options;

  async function takeInOne(record: IncomingCommissionerRequest): Promise<AssignmentIntakeOutcome> {
    const { problem, assignment } = await completed(record);
    if (problem) return { status: 'REFUSED', problem };
    const request = { ...requestOf(record, assignment), id: newId('commissionerRequest') };
    const runs = assignment && assignment.endsOn >= dayInChina(clock.now());
    return runs ? addWithSeat(request, assignment.commissionerId) : add(request);
  }

  /** What keeps the record out, or the assignment with all that is known of it. */
  async function completed({ assignment, enterpriseId, withdrawnAt }: IncomingCommissionerRequest) {
    const [enterprise] = await organizations.getMany([enterpriseId]);
    if (enterprise?.kind !== 'ENTERPRISE') return { problem: noEnterprise, assignment: null };
    if (!assignment) return { problem: null, assignment: null };
    if (withdrawnAt) return { problem: bothAtOnce, assignment: null };
    const [commissioner] = await commissioners.getMany([assignment.commissionerId]);
    if (!commissioner) return { problem: noCommissioner, assignment: null };
    const at = assignment.assignedAt;
    const complete: Assignment = {
      ...assignment,
      enterpriseId,
      homeInstitutionId: commissioner.homeInstitutionId,
      assignedBy: null,
      disclosure: await disclose({ enterpriseId, commissioner }, { organizations, at }),
    };
    return { problem: null, assignment: complete };
  }

  async function add(request: NewCommissionerRequest): Promise<AssignmentIntakeOutcome> {
    try {
      return { status: 'CREATED', id: (await repository.add(request)).id };
    } catch (error) {
      if (error instanceof Conflict) return { status: 'REFUSED', problem: alreadyOpen };
      throw error;
    }
  }

  /** In the order of an assignment that is made here, so that the same sweep settles what a crash leaves behind. */
  async function addWithSeat(
    request: NewCommissionerRequest & { id: Id<'commissionerRequest'> },
    commissionerId: Id<'commissioner'>,
  ): Promise<AssignmentIntakeOutcome> {
    const seat = { commissionerId, requestId: request.id };
    if (!(await commissioners.reserve(seat))) return { status: 'REFUSED', problem: fullyBooked };
    const outcome = await add({ ...request, holdsSeat: true });
    if (outcome.status === 'REFUSED') await commissioners.releaseReservation(seat);
    else await commissioners.confirm(seat);
    return outcome;
  }

  return {
    /** One outcome a record, in their order; the same list again adds nothing. */
    async takeIn(records: readonly IncomingCommissionerRequest[]): Promise<AssignmentIntakeOutcome[]> {
      const known = await repository.listByKeys(records.map(({ key }) => key));
      const outcomes: AssignmentIntakeOutcome[] = [];
      for (const record of records) {
        const existing = known.get(record.key);
        outcomes.push(existing ? { status: 'UNCHANGED', id: existing.id } : await takeInOne(record));
      }
      return outcomes;
    },
  };
}

function requestOf(
  { withdrawnAt, ...record }: IncomingCommissionerRequest,
  assignment: Assignment | null,
): NewCommissionerRequest {
  const steps: RequestStep[] = [{ state: 'OPEN', by: null, at: record.requestedAt }];
  if (assignment) steps.push({ state: 'ASSIGNED', by: null, at: assignment.assignedAt });
  if (withdrawnAt) steps.push({ state: 'WITHDRAWN', by: null, at: withdrawnAt });
  return { ...record, assignment, steps, state: steps.at(-1)?.state ?? 'OPEN' };
}

const noEnterprise: Text = {
  zh: '申请单位应是已登记的企业',
  en: 'The request has to come from a known enterprise',
};
const noCommissioner: Text = { zh: '没有找到这位特派员', en: 'There is no such commissioner' };
const bothAtOnce: Text = {
  zh: '一份申请不能既已派驻又已撤回',
  en: 'A request cannot be assigned and taken back at once',
};
const fullyBooked: Text = {
  zh: '这位特派员同时服务的企业已满，或尚未核验',
  en: 'The commissioner has no capacity left, or is not verified',
};
const alreadyOpen: Text = {
  zh: '该企业就这项需求已有一份等待派驻的申请',
  en: 'The enterprise has an open request on this need already',
};
