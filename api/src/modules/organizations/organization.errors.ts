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
