import { ExpectedFailure } from '#kernel/errors.ts';
import type { Organization } from './organization.model.ts';

export class VerificationUnchanged extends ExpectedFailure {
  readonly code = 'VERIFICATION_UNCHANGED';
  readonly organization: Organization;

  constructor(organization: Organization) {
    super({
      text: organization.verifiedAt
        ? { zh: '这家单位已经核验过，没有再次更改', en: 'It is verified already; nothing was changed' }
        : { zh: '这家单位目前没有核验，没有更改', en: 'It is not verified at present; nothing was changed' },
      field: ['input', 'organizationId'],
    });
    this.organization = organization;
  }

  override data() {
    return { organization: this.organization };
  }
}

export class OrganizationStateUnchanged extends ExpectedFailure {
  readonly code = 'ORGANIZATION_STATE_UNCHANGED';
  readonly organization: Organization;

  constructor(organization: Organization) {
    super({
      text: {
        zh: '这家单位的状态已经变了，没有再次更改',
        en: 'It is in another state by now; nothing was changed',
      },
      field: ['input', 'organizationId'],
    });
    this.organization = organization;
  }

  override data() {
    return { organization: this.organization };
  }
}

export class MergeRunning extends ExpectedFailure {
  readonly code = 'MERGE_RUNNING';

  constructor(cause: unknown) {
    super({
      cause,
      field: ['input', 'loserId'],
      text: {
        zh: '另一次合并正在进行，通常几秒钟就好，请稍后再试',
        en: 'Another merge is under way; it takes a few seconds. Try again then',
      },
    });
  }
}

export class DuplicateGone extends ExpectedFailure {
  readonly code = 'DUPLICATE_GONE';

  constructor() {
    super({
      field: ['input', 'duplicateId'],
      text: {
        zh: '这一对已经处理过，没有再次更改',
        en: 'This pair is decided already; nothing was changed',
      },
    });
  }
}
