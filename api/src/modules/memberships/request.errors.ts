import { ExpectedFailure } from '#kernel/errors.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { PlacedRequest } from './request.ts';
import type { RequestState } from './roster.model.ts';

/** The same organization is not to stand here twice. */
export class OrganizationKnown extends ExpectedFailure {
  readonly code = 'ORGANIZATION_KNOWN';
  readonly #known: { organizationId: Organization['id']; name: string | null; isClaimed: boolean };

  constructor(
    known: { organizationId: Organization['id']; name: string | null; isClaimed: boolean },
    by: 'name' | 'creditCode',
  ) {
    const what =
      by === 'name' ? { zh: '这个名称', en: 'this name' } : { zh: '这个代码', en: 'this credit code' };
    super({
      field: ['input', by],
      text: known.isClaimed
        ? {
            zh: `平台上已经有${what.zh}的单位，有同事在管理。可以向负责人申请加入`,
            en: `The platform has an organization of ${what.en}, and somebody looks after it. Ask its owners to join`,
          }
        : {
            zh: `平台上已经有${what.zh}的单位，还没有人认领。可以认领它，不用重新登记`,
            en: `The platform has an organization of ${what.en} that nobody has claimed. Claim it instead of registering it again`,
          },
    });
    this.#known = known;
  }

  override data() {
    return this.#known;
  }
}

export class MembershipRequestOpen extends ExpectedFailure {
  readonly code = 'MEMBERSHIP_REQUEST_OPEN';
  readonly #request: PlacedRequest;

  constructor(request: PlacedRequest) {
    super({
      field: ['input', 'organizationId'],
      text: {
        zh: '你已经提交过申请，正在等答复。想改内容，先撤回再提交',
        en: 'You have asked already and wait for the answer. To change it, take it back first',
      },
    });
    this.#request = request;
  }

  override data() {
    return { request: this.#request };
  }
}

export class MembershipRequestOver extends ExpectedFailure {
  readonly code = 'MEMBERSHIP_REQUEST_OVER';
  readonly #state: RequestState;

  constructor(state: RequestState) {
    super({
      field: ['input', 'requestId'],
      text:
        state === 'WITHDRAWN'
          ? {
              zh: '对方已经撤回这份申请，没有改动',
              en: 'The person has taken this request back; nothing was changed',
            }
          : {
              zh: '这份申请已经答复过了，没有改动',
              en: 'This request was answered before; nothing was changed',
            },
    });
    this.#state = state;
  }

  override data() {
    return { state: this.#state };
  }
}

export class TooManyMembershipRequests extends ExpectedFailure {
  readonly code = 'TOO_MANY_MEMBERSHIP_REQUESTS';
  readonly #limit: number;

  constructor(bound: 'OPEN' | 'PER_DAY' | 'UNVERIFIED', limit: number) {
    super({ text: bounds[bound](limit) });
    this.#limit = limit;
  }

  override data() {
    return { limit: this.#limit };
  }
}

const bounds = {
  OPEN: (limit: number) => ({
    zh: `等待答复的申请最多 ${limit} 份，先撤回不用的`,
    en: `At most ${limit} requests can be open; take back those that are of no use`,
  }),
  PER_DAY: (limit: number) => ({
    zh: `一天最多提交 ${limit} 份申请，请明天再来`,
    en: `At most ${limit} requests a day; come back tomorrow`,
  }),
  UNVERIFIED: (limit: number) => ({
    zh: `还没有核验的单位最多管理 ${limit} 家，等科技局核验后再登记`,
    en: `One person looks after at most ${limit} unverified organizations; register more once the bureau has verified them`,
  }),
};
