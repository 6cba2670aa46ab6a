import { ExpectedFailure } from '#kernel/errors.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { CommissionerRequest } from './commissioner-request.model.ts';

export class CommissionerFullyBooked extends ExpectedFailure {
  readonly code = 'COMMISSIONER_FULLY_BOOKED';
  readonly commissioner: Commissioner;

  constructor(commissioner: Commissioner) {
    super({
      text: {
        zh: `${commissioner.displayName}同时服务的企业已满 ${commissioner.capacity} 家，请另选一位`,
        en: `${commissioner.displayName} serves ${commissioner.capacity} firms already; choose somebody else`,
      },
      field: ['input', 'commissionerId'],
    });
    this.commissioner = commissioner;
  }

  override data() {
    return { commissioner: this.commissioner };
  }
}

export class CommissionerRequestAlreadyAnswered extends ExpectedFailure {
  readonly code = 'COMMISSIONER_REQUEST_ALREADY_ANSWERED';
  readonly request: CommissionerRequest;

  constructor(request: CommissionerRequest) {
    super({
      text:
        request.state === 'WITHDRAWN'
          ? {
              zh: '企业已撤回这份申请，没有更改',
              en: 'The enterprise took the request back; nothing was changed',
            }
          : {
              zh: '这份申请已派驻特派员，没有再次更改',
              en: 'Somebody is assigned already; nothing was changed',
            },
      field: ['input', 'requestId'],
    });
    this.request = request;
  }

  override data() {
    return { request: this.request };
  }
}

export class CommissionerRequestAlreadyOpen extends ExpectedFailure {
  readonly code = 'COMMISSIONER_REQUEST_ALREADY_OPEN';
  readonly existing: CommissionerRequest;

  constructor(existing: CommissionerRequest, cause?: unknown) {
    super({
      text: {
        zh: '这项需求已有一份等待派驻的申请，请勿重复提交',
        en: 'A request on this need is waiting already',
      },
      field: ['input', 'needId'],
      cause,
    });
    this.existing = existing;
  }

  override data() {
    return { existing: this.existing };
  }
}
