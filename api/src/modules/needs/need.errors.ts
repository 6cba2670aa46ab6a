import { ExpectedFailure, type Text } from '#kernel/errors.ts';
import type { Need } from './need.model.ts';
import type { ProposalLinkState } from './need.proposal.link.ts';
import { type NeedState, type NeedTransition, needStates } from './need.states.ts';

abstract class AboutNeed extends ExpectedFailure {
  readonly #need: Need;

  constructor(need: Need, text: Text, field = 'needId') {
    super({ text, field: ['input', field] });
    this.#need = need;
  }

  override data() {
    return { need: this.#need };
  }
}

export class NeedAlreadyClosed extends AboutNeed {
  readonly code = 'NEED_ALREADY_CLOSED';

  constructor(need: Need) {
    super(need, {
      zh: '这条需求已经解决或撤回，没有再次更改',
      en: 'This need is solved or taken back already; nothing was changed',
    });
  }
}

/** The state does not allow it: says in which state it is and what can be done from there. */
export class NeedTransitionRefused extends AboutNeed {
  readonly code = 'NEED_TRANSITION_REFUSED';

  constructor(need: Need) {
    const possible = needStates.transitions.filter(
      (transition) => verbs[transition] !== null && needStates.can(need.state, transition),
    );
    const ways = (language: keyof Text) => possible.flatMap((one) => verbs[one]?.[language] ?? []);
    const on = possible.length > 0;
    const { zh, en } = states[need.state];
    super(need, {
      zh: `这条需求现在${zh}，没有更改${on ? `；现在可以${ways('zh').join('、')}` : ''}`,
      en: `This need is ${en} now; nothing was changed${on ? `. It can be ${ways('en').join(', ')}` : ''}`,
    });
  }
}

export class NeedChangedMeanwhile extends AboutNeed {
  readonly code = 'NEED_CHANGED_MEANWHILE';

  constructor(need: Need) {
    super(
      need,
      {
        zh: '有人在你打开之后改过这条需求，你的改动还没有保存。先看看改了什么，再决定要不要盖过去',
        en: 'Somebody changed this need since you opened it, and your changes are not saved. See what is new before you save over it',
      },
      'version',
    );
  }
}

export class NeedPublishedAlready extends AboutNeed {
  readonly code = 'NEED_PUBLISHED_ALREADY';

  constructor(need: Need) {
    super(
      need,
      {
        zh: '本企业已经公开了一条一字不差的需求。改一改写清区别，或者确认再发一条',
        en: 'Your firm has published the very same text already. Say what differs, or confirm that you want it twice',
      },
      'text',
    );
  }
}

export class TooManyNeedDrafts extends ExpectedFailure {
  readonly code = 'TOO_MANY_NEED_DRAFTS';
  readonly #limit: number;

  constructor(limit: number) {
    super({
      text: {
        zh: `一家企业最多留 ${limit} 份草稿，请先发布或删掉一些`,
        en: `A firm keeps at most ${limit} drafts; publish or discard some first`,
      },
    });
    this.#limit = limit;
  }

  override data() {
    return { limit: this.#limit };
  }
}

export class TooManyNeedProposals extends ExpectedFailure {
  readonly code = 'TOO_MANY_NEED_PROPOSALS';
  readonly #limit: number;

  constructor(limit: number) {
    super({
      text: {
        zh: `24 小时内最多代填 ${limit} 条，请明天再继续`,
        en: `At most ${limit} needs can be written down for firms within 24 hours; go on tomorrow`,
      },
    });
    this.#limit = limit;
  }

  override data() {
    return { limit: this.#limit };
  }
}

const over: Readonly<Record<ProposalLinkState, Text>> = {
  OPEN: {
    zh: '有人刚刚改过，请重新打开链接再看一遍',
    en: 'Somebody has just changed it; open the link again',
  },
  CONFIRMED: {
    zh: '这条需求已经确认过了，不用再确认。要修改或撤回，请登录本企业账号',
    en: 'This need is confirmed already. To change it or take it back, sign in for your firm',
  },
  REFUSED: {
    zh: '这条需求已经谢绝，不会公开。改了主意，请告诉代填的人重新填一条',
    en: 'This need was refused and is not published. If that has changed, ask for it to be written down again',
  },
  EXPIRED: {
    zh: '链接过期了。请告诉代填的人再发一次，或登录本企业账号确认',
    en: 'This link has expired. Ask for it to be sent again, or sign in for your firm and confirm there',
  },
  REPLACED: {
    zh: '这封信里的链接已经换过新的，请打开最近一封邮件',
    en: 'A newer letter has replaced this link; open the latest one',
  },
};

/** Each way a link can be over has a sentence and a way on. */
export class NeedLinkOver extends ExpectedFailure {
  readonly code = 'NEED_LINK_OVER';
  readonly #state: ProposalLinkState;

  constructor(state: ProposalLinkState) {
    super({ text: over[state], field: ['input', 'token'] });
    this.#state = state;
  }

  override data() {
    return { state: this.#state };
  }
}

const states: Readonly<Record<NeedState, Text>> = {
  DRAFT: { zh: '还是草稿', en: 'a draft' },
  PROPOSED: { zh: '等企业确认', en: 'waiting for the firm' },
  PUBLISHED: { zh: '公开中', en: 'published' },
  PAUSED: { zh: '已暂停', en: 'paused' },
  SOLVED: { zh: '已解决', en: 'solved' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  EXPIRED: { zh: '已过期限', en: 'past its deadline' },
  REFUSED: { zh: '被企业谢绝', en: 'refused by the firm' },
};

const verbs: Readonly<Record<NeedTransition, Text | null>> = {
  publish: { zh: '发布', en: 'published' },
  confirm: { zh: '确认', en: 'confirmed' },
  refuse: { zh: '谢绝', en: 'refused' },
  pause: { zh: '暂停', en: 'paused' },
  resume: { zh: '恢复公开', en: 'resumed' },
  solve: { zh: '标为已解决', en: 'marked as solved' },
  withdraw: { zh: '撤回', en: 'withdrawn' },
  reopen: { zh: '重新公开', en: 'reopened' },
  expire: null,
};
