import { AppError, ExpectedFailure } from '#kernel/errors.ts';
import type { Dismissal } from './dismissal.model.ts';

export class MatchAlreadyDismissed extends ExpectedFailure {
  readonly code = 'MATCH_ALREADY_DISMISSED';
  readonly dismissal: Dismissal;

  constructor(dismissal: Dismissal) {
    super({
      text: {
        zh: '同事刚刚已经把它移出这张单子，理由以先写的为准；要改理由，先撤销再移出',
        en: 'A colleague has just removed it from this list, and their reason stands; to change it, undo first',
      },
      field: ['input', 'itemId'],
    });
    this.dismissal = dismissal;
  }

  override data() {
    return { dismissal: this.dismissal };
  }
}

export class MatchNotDismissed extends ExpectedFailure {
  readonly code = 'MATCH_NOT_DISMISSED';

  constructor() {
    super({
      text: {
        zh: '它已经回到单子里，没有再次更改；刷新后就能看到',
        en: 'It is back on the list already; nothing was changed. Reload to see it',
      },
      field: ['input', 'dismissalId'],
    });
  }
}

export class MatchWeightsChangedMeanwhile extends ExpectedFailure {
  readonly code = 'MATCH_WEIGHTS_CHANGED_MEANWHILE';

  constructor(cause?: unknown) {
    super({
      text: {
        zh: '权重刚刚被别人改过，没有保存这次改动；请刷新，看过新的再改',
        en: 'Somebody has just changed the weights; nothing was saved. Reload and look at theirs first',
      },
      field: ['input', 'expectedVersion'],
      cause,
    });
  }
}

/** Without the engine there is nothing to rank: a list in no order would pass for a ranking. */
export class MatchingUnavailable extends AppError {
  readonly code = 'SEARCH_UNAVAILABLE';

  constructor(cause: unknown) {
    super({
      text: {
        zh: '检索服务暂时不可用，匹配要等它恢复；需求和申请不受影响',
        en: 'Search is away, and matches wait for it; needs and requests are not affected',
      },
      cause,
    });
  }
}
