import { AppError, ExpectedFailure } from '#kernel/errors.ts';
import type { Dismissal } from './dismissal.model.ts';
import type { StatedWeights } from './weights.states.ts';

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

/** What has begun has ranked lists already: it stays on record, and the next version changes it. */
export class MatchWeightsNotPlanned extends ExpectedFailure {
  readonly code = 'MATCH_WEIGHTS_NOT_PLANNED';

  constructor({ validFrom, state }: StatedWeights) {
    const isTakenBack = state === 'TAKEN_BACK';
    super({
      text: isTakenBack
        ? {
            zh: '这次改动已经撤回了，没有再次更改；刷新后就能看到',
            en: 'It has been taken back already; nothing was changed. Reload to see it',
          }
        : {
            zh: `这次改动从 ${validFrom} 起已经生效，不能撤回；要改回去，请按原来的数字再改一次`,
            en: `It is in force since ${validFrom} and cannot be taken back; to undo it, enter the earlier figures as a change`,
          },
      field: ['input', 'version'],
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
