import { ExpectedFailure } from '#kernel/errors.ts';
import type { Partnership } from './partnership.model.ts';

export class PartnershipAlreadyOpen extends ExpectedFailure {
  readonly code = 'PARTNERSHIP_ALREADY_OPEN';
  readonly existing: Partnership;

  constructor(existing: Partnership, cause?: unknown) {
    super({
      text: {
        zh: '双方就这项需求已有进行中的合作或待答复的申请，请在原申请中继续',
        en: 'The two already have an open request or partnership on this need; go on there',
      },
      field: ['input', 'recipientId'],
      cause,
    });
    this.existing = existing;
  }

  override data() {
    return { existing: this.existing };
  }
}

export class PartnershipAlreadyDecided extends ExpectedFailure {
  readonly code = 'PARTNERSHIP_ALREADY_DECIDED';
  readonly partnership: Partnership;

  constructor(partnership: Partnership) {
    super({
      text: {
        zh: '这份申请已有结果，没有再次更改',
        en: 'This request is decided already; nothing was changed',
      },
    });
    this.partnership = partnership;
  }

  override data() {
    return { partnership: this.partnership };
  }
}

export class PartnershipClosed extends ExpectedFailure {
  readonly code = 'PARTNERSHIP_CLOSED';
  readonly partnership: Partnership;

  constructor(partnership: Partnership) {
    super({
      text: {
        zh: '这项合作已经结束，不能再发消息；可以重新申请合作',
        en: 'This partnership is over and takes no more messages; you can request a new one',
      },
    });
    this.partnership = partnership;
  }

  override data() {
    return { partnership: this.partnership };
  }
}
