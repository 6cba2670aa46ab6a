import { ExpectedFailure, type Text } from '#kernel/errors.ts';
import type { PartnershipAct } from './partnership.acts.ts';
import type { Partnership } from './partnership.model.ts';
import type { PartnershipState } from './partnership.states.ts';
import { actWords, stateWords } from './partnership.words.ts';

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

function decided(state: PartnershipState): Text {
  const { zh, en } = stateWords[state];
  return {
    zh: `这份申请已有结果：${zh}。没有再次更改`,
    en: `This request is decided already (${en}); nothing was changed`,
  };
}

const expired: Text = {
  zh: '这份申请没有在期限内答复，已经失效，不能再接受或婉拒。还想合作，可以向对方重新申请',
  en: 'Nobody answered this request in time, and it has expired: it cannot be answered any more. To work together, ask them anew',
};

export class PartnershipAlreadyDecided extends ExpectedFailure {
  readonly code = 'PARTNERSHIP_ALREADY_DECIDED';
  readonly partnership: Partnership;

  constructor(partnership: Partnership) {
    super({ text: partnership.state === 'EXPIRED' ? expired : decided(partnership.state) });
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

type Refusal = {
  readonly act: PartnershipAct;
  /** Null where the state alone is against it. */
  readonly why: Text | null;
  /** What the viewer could do instead. */
  readonly possible: readonly PartnershipAct[];
};

/** The way on is part of it: what can be done now. */
export class PartnershipActRefused extends ExpectedFailure {
  readonly code = 'PARTNERSHIP_ACT_REFUSED';
  readonly partnership: Partnership;
  readonly possible: readonly PartnershipAct[];

  constructor(partnership: Partnership, { act, why, possible }: Refusal) {
    const reason = why ?? {
      zh: `这项合作目前是“${stateWords[partnership.state].zh}”，不能${actWords[act].zh}`,
      en: `The partnership is ${stateWords[partnership.state].en}: you cannot ${actWords[act].en}`,
    };
    super({ text: withWayOn(reason, possible) });
    this.partnership = partnership;
    this.possible = possible;
  }

  override data() {
    return { partnership: this.partnership, possible: this.possible };
  }
}

/** Somebody wrote or signed in between: what is signed or built upon has to be what was read. */
export class AgreementChangedMeanwhile extends ExpectedFailure {
  readonly code = 'AGREEMENT_CHANGED_MEANWHILE';
  readonly partnership: Partnership;

  constructor(partnership: Partnership) {
    const version = partnership.agreement.length;
    super({
      text: {
        zh: `协议现在是第 ${version} 版，不是你看到的那一版，没有改动；先看新的一版`,
        en: `The agreement is at version ${version} now, not the one you saw; nothing was changed. Read the new one first`,
      },
      field: ['input', 'version'],
    });
    this.partnership = partnership;
  }

  override data() {
    return { partnership: this.partnership };
  }
}

function withWayOn({ zh, en }: Text, possible: readonly PartnershipAct[]): Text {
  if (possible.length === 0)
    return { zh: `${zh}。现在没有你们要做的事`, en: `${en}. Nothing is yours to do now` };
  return {
    zh: `${zh}。现在可以：${possible.map((act) => actWords[act].zh).join('、')}`,
    en: `${en}. You can ${possible.map((act) => actWords[act].en).join(', ')}`,
  };
}
