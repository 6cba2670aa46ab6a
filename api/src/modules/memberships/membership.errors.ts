import { ExpectedFailure, type Text } from '#kernel/errors.ts';

/** An organization that goes on needs an owner. */
export class LastOwner extends ExpectedFailure {
  readonly code = 'LAST_OWNER';
  readonly #otherMembers: number;

  constructor(otherMembers: number) {
    super({
      text:
        otherMembers > 0
          ? {
              zh: '单位至少要有一位负责人，这是最后一位。先转交给另一位成员，或关闭单位',
              en: 'An organization needs an owner, and this is the last one. Transfer it to another member first, or close it',
            }
          : {
              zh: '单位至少要有一位负责人，这里没有别的成员可以转交。先邀请一位同事，或关闭单位',
              en: 'An organization needs an owner, and there is nobody to transfer it to. Invite a colleague first, or close it',
            },
    });
    this.#otherMembers = otherMembers;
  }

  override data() {
    return { otherMembers: this.#otherMembers };
  }
}

export class MemberGone extends ExpectedFailure {
  readonly code = 'MEMBER_GONE';

  constructor() {
    super({
      field: ['input', 'accountId'],
      text: {
        zh: '这位同事已经不在成员名单里了，没有改动',
        en: 'This person is no member any more; nothing was changed',
      },
    });
  }
}

export class AlreadyMember extends ExpectedFailure {
  readonly code = 'ALREADY_MEMBER';

  constructor(field: readonly string[], text: Text = isMember) {
    super({ field, text });
  }
}

const isMember: Text = {
  zh: '这位同事已经是成员，要改身份请在成员名单里改',
  en: 'This person is a member already; change the role in the list of members',
};

/** Of the viewer's own membership. */
export const youAreMember: Text = {
  zh: '你已经是这家单位的成员，直接去“本单位”就行',
  en: 'You belong to this organization already; go to its page',
};

export class CreditCodeOfAnother extends ExpectedFailure {
  readonly code = 'CREDIT_CODE_OF_ANOTHER';

  constructor() {
    super({
      field: ['input', 'creditCode'],
      text: {
        zh: '这不是平台上这家单位的代码。请对照营业执照；执照上换过代码的，请联系科技局',
        en: 'This is not the code that the platform has for this organization. Compare it with the licence; if the licence has a new one, ask the bureau',
      },
    });
  }
}
