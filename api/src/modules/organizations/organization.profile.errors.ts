import { ExpectedFailure, type Text } from '#kernel/errors.ts';
import type { Organization } from './organization.model.ts';

abstract class OrganizationFailure extends ExpectedFailure {
  readonly organization: Organization;

  constructor(organization: Organization, text: Text, field: string = 'organizationId') {
    super({ text, field: ['input', field] });
    this.organization = organization;
  }

  override data(): Readonly<Record<string, unknown>> {
    return { organization: this.organization };
  }
}

export class ProfileChangedMeanwhile extends OrganizationFailure {
  readonly code = 'PROFILE_CHANGED_MEANWHILE';
  readonly #expected: number;

  constructor(organization: Organization, expected: number) {
    super(
      organization,
      {
        zh: '你填写的时候，有人保存过这份资料，你的修改还没有写入',
        en: 'Somebody saved this profile while you were writing; your changes are not in yet',
      },
      'expectedRevision',
    );
    this.#expected = expected;
  }

  override data() {
    const since = this.organization.edits.filter(({ revision }) => revision > this.#expected);
    const latest = since.at(-1);
    return {
      ...super.data(),
      fields: [...new Set(since.flatMap(({ fields }) => fields))],
      changedAt: latest?.at ?? null,
      changedBy: latest?.by ?? null,
    };
  }
}

export class IdentityTaken extends ExpectedFailure {
  readonly code = 'IDENTITY_TAKEN';

  constructor(field: 'name' | 'creditCode', cause: unknown) {
    super({
      cause,
      field: ['input', field],
      text:
        field === 'name'
          ? {
              zh: '平台上已有同名的单位。如果是同一家，请联系科技局合并',
              en: 'The platform has an organization of this name. If it is the same one, ask the bureau to merge the two',
            }
          : {
              zh: '这个统一社会信用代码已属于平台上的另一家单位。如果是同一家，请联系科技局合并',
              en: 'This credit code belongs to another organization here. If it is the same one, ask the bureau to merge the two',
            },
    });
  }
}

export class IdentityNeedsOfficer extends OrganizationFailure {
  readonly code = 'IDENTITY_NEEDS_OFFICER';

  constructor(organization: Organization, field: 'name' | 'creditCode') {
    super(
      organization,
      {
        zh: '核验过的名称和代码要由科技局核对后更改，请写明原因提交变更',
        en: 'Name and code were verified: the bureau looks at a change first. Ask for it and say why',
      },
      field,
    );
  }
}

export class IdentityChangeWaiting extends OrganizationFailure {
  readonly code = 'IDENTITY_CHANGE_WAITING';

  constructor(organization: Organization) {
    super(organization, {
      zh: '已有一项变更等着科技局核对，请先撤回它',
      en: 'A change waits for the bureau already; take that one back first',
    });
  }
}

export class IdentityChangeGone extends OrganizationFailure {
  readonly code = 'IDENTITY_CHANGE_GONE';

  constructor(organization: Organization) {
    super(organization, {
      zh: '这项变更已经处理过或撤回了，没有再次更改',
      en: 'This change is decided or taken back already; nothing was changed',
    });
  }
}

export class OrganizationClosed extends OrganizationFailure {
  readonly code = 'ORGANIZATION_CLOSED';

  constructor(organization: Organization) {
    super(organization, {
      zh: '这家单位已经关闭，资料不能再改',
      en: 'This organization is closed; its profile stays as it is',
    });
  }
}
