import { ExpectedFailure } from '#kernel/errors.ts';
import type { DeletionBlocker } from './deletion.plan.ts';

/** Something hangs on the account that nobody else could look after. */
export class DeletionBlocked extends ExpectedFailure {
  readonly code = 'DELETION_BLOCKED';
  readonly blockers: readonly DeletionBlocker[];

  constructor(blockers: readonly DeletionBlocker[]) {
    const zh = blockers.map(({ message }) => message.zh).join('；');
    const en = blockers.map(({ message }) => message.en).join('; ');
    super({ text: { zh: `现在还不能注销：${zh}`, en: `The account cannot be deleted yet: ${en}` } });
    this.blockers = blockers;
  }

  override data() {
    return { blockers: this.blockers };
  }
}

/** It was asked for before. */
export class DeletionRequestedAlready extends ExpectedFailure {
  readonly code = 'DELETION_REQUESTED_ALREADY';

  constructor() {
    super({
      text: {
        zh: '注销已经申请过，到期自动删除；想留下就先撤回申请',
        en: 'Deletion was asked for already and happens by itself; take it back if you want to stay',
      },
    });
  }
}

/** There is nothing to take back, or it has begun. */
export class DeletionNotRequested extends ExpectedFailure {
  readonly code = 'DELETION_NOT_REQUESTED';

  constructor() {
    super({
      text: {
        zh: '没有可以撤回的注销申请，账号照常使用',
        en: 'There is no deletion to take back; the account goes on as before',
      },
    });
  }
}

/** Nobody is made a contact who does not want to be shown. */
export class ColleagueNotWilling extends ExpectedFailure {
  readonly code = 'COLLEAGUE_NOT_WILLING';

  constructor() {
    super({
      text: {
        zh: '这位同事还没有同意向合作方展示邮箱。请对方登录后在“我的账号 · 隐私”里同意，再来移交',
        en: 'This colleague has not consented to showing an address to partners. Ask them to do so under “My account · Privacy”, then hand over',
      },
      field: ['input', 'colleagueId'],
    });
  }
}

/** There is nothing to show. */
export class ContactMissing extends ExpectedFailure {
  readonly code = 'CONTACT_MISSING';

  constructor() {
    super({
      text: {
        zh: '这里没有留联系方式，没有记录查看。可以请单位在资料里补上',
        en: 'No contact is given here, and no showing was recorded. Ask the organization to add one to its profile',
      },
    });
  }
}

/** Another officer was first, or the person took it back. */
export class ObjectionDecidedAlready extends ExpectedFailure {
  readonly code = 'OBJECTION_DECIDED_ALREADY';

  constructor() {
    super({
      text: {
        zh: '这条反对刚刚有人处理过，没有改动；刷新看看结果',
        en: 'Somebody has just dealt with this objection; nothing was changed. Reload to see what became of it',
      },
    });
  }
}
