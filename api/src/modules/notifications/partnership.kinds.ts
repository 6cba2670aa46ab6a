import { type Kinds, org, plural } from './kind.ts';

/** Every step of a partnership by its kind, and the talk. Named for the side that is told. */
export const partnershipKinds = {
  PARTNERSHIP_REQUESTED: {
    topic: 'PARTNERSHIP_REQUESTS',
    says: {
      zh: (w) => `${org(w, '一家单位')}申请和你们合作`,
      en: (w) => `${org(w, 'Somebody')} asks you for a partnership`,
    },
  },
  PARTNERSHIP_SIDE_ACCEPTED: {
    topic: 'PARTNERSHIP_REQUESTS',
    says: {
      zh: (w) => `${org(w, '对方')}已经接受平台的提议，等你们答复`,
      en: (w) => `${org(w, 'The other side')} agrees to the proposed partnership and waits for your answer`,
    },
  },
  PARTNERSHIP_ACCEPTED: {
    topic: 'PARTNERSHIP_REQUESTS',
    says: {
      zh: (w) => `${org(w, '对方')}接受了合作申请，双方联系人已互相显示`,
      en: (w) => `${org(w, 'The other side')} accepted; both sides see the contacts now`,
    },
  },
  PARTNERSHIP_DECLINED: {
    topic: 'PARTNERSHIP_REQUESTS',
    says: {
      zh: (w) => `${org(w, '对方')}婉拒了合作申请`,
      en: (w) => `${org(w, 'The other side')} declined the request`,
    },
  },
  PARTNERSHIP_WITHDRAWN: {
    topic: 'PARTNERSHIP_REQUESTS',
    says: {
      zh: (w) => `${org(w, '对方')}撤回了合作申请`,
      en: (w) => `${org(w, 'The other side')} withdrew the request`,
    },
  },
  PARTNERSHIP_EXPIRING: {
    topic: 'DEADLINES',
    says: {
      zh: (w) => `${org(w, '对方')}的合作申请快到期了，还没有答复`,
      en: (w) => `The request from ${org(w, 'the other side')} is about to expire without an answer`,
    },
  },
  PARTNERSHIP_EXPIRED: {
    topic: 'PARTNERSHIP_REQUESTS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作申请没有等到答复，已经失效`,
      en: (w) => `The request with ${org(w, 'the other side')} expired without an answer`,
    },
  },
  PARTNERSHIP_NEGOTIATION_BEGUN: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作进入商谈`,
      en: (w) => `Negotiation with ${org(w, 'the other side')} has begun`,
    },
  },
  PARTNERSHIP_AGREEMENT_CHANGED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}改了合作协议，之前的签字作废`,
      en: (w) => `${org(w, 'The other side')} changed the agreement; earlier signatures hold no more`,
    },
  },
  PARTNERSHIP_AGREEMENT_SIGNED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}在合作协议上签了字`,
      en: (w) => `${org(w, 'The other side')} signed the agreement`,
    },
  },
  PARTNERSHIP_SIGNATURE_DUE: {
    topic: 'DEADLINES',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作协议还等你们签字`,
      en: (w) => `The agreement with ${org(w, 'the other side')} waits for your signature`,
    },
  },
  PARTNERSHIP_AGREED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作协议双方都已签字`,
      en: (w) => `Both sides have signed the agreement with ${org(w, 'the other side')}`,
    },
  },
  PARTNERSHIP_AMENDMENT_PROPOSED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}提议修改协议，等你们看；双方签字之前，仍按已签的协议`,
      en: (w) =>
        `${org(w, 'The other side')} proposes to amend the agreement; until both sign, the signed one holds`,
    },
  },
  PARTNERSHIP_AMENDMENT_DROPPED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}没有采用协议的修改，仍按已签的协议`,
      en: (w) => `${org(w, 'The other side')} dropped the amendment; the signed agreement holds`,
    },
  },
  PARTNERSHIP_AMENDED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的协议已按新的一版修改，双方都已签字`,
      en: (w) => `The agreement with ${org(w, 'the other side')} is amended: both have signed`,
    },
  },
  PARTNERSHIP_STARTED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作开始执行`,
      en: (w) => `Work with ${org(w, 'the other side')} has begun`,
    },
  },
  PARTNERSHIP_MILESTONE_DUE: {
    topic: 'DEADLINES',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作有里程碑快到期`,
      en: (w) => `A milestone of the partnership with ${org(w, 'the other side')} is due soon`,
    },
  },
  PARTNERSHIP_MILESTONE_OVERDUE: {
    topic: 'DEADLINES',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作有里程碑逾期`,
      en: (w) => `A milestone of the partnership with ${org(w, 'the other side')} is overdue`,
    },
  },
  PARTNERSHIP_MILESTONE_DELIVERED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}提交了里程碑成果，等你们验收`,
      en: (w) => `${org(w, 'The other side')} delivered a milestone and waits for you to accept it`,
    },
  },
  PARTNERSHIP_MILESTONE_ACCEPTED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}验收了里程碑`,
      en: (w) => `${org(w, 'The other side')} accepted a milestone`,
    },
  },
  PARTNERSHIP_MILESTONE_RETURNED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}退回了里程碑成果，看看原因`,
      en: (w) => `${org(w, 'The other side')} returned a milestone; see why`,
    },
  },
  PARTNERSHIP_COMPLETION_PROPOSED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}认为合作已完成，等你们确认`,
      en: (w) => `${org(w, 'The other side')} calls the work complete; confirm it or object`,
    },
  },
  PARTNERSHIP_COMPLETION_REFUSED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}认为合作还没有完成`,
      en: (w) => `${org(w, 'The other side')} does not see the work as complete`,
    },
  },
  PARTNERSHIP_COMPLETED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作已经完成，请评价对方`,
      en: (w) => `The partnership with ${org(w, 'the other side')} is completed; rate how it went`,
    },
  },
  PARTNERSHIP_TERMINATED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作提前终止`,
      en: (w) => `The partnership with ${org(w, 'the other side')} ended early`,
    },
  },
  PARTNERSHIP_DISSOLVED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作由平台结束`,
      en: (w) => `The platform ended the partnership with ${org(w, 'the other side')}`,
    },
  },
  PARTNERSHIP_RATED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}评价了这次合作，等你们评价后双方可见`,
      en: (w) => `${org(w, 'The other side')} has rated the partnership; both see it once you have, too`,
    },
  },
  PARTNERSHIP_RATINGS_OPENED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作评价可以看了`,
      en: (w) => `The ratings of the partnership with ${org(w, 'the other side')} are open`,
    },
  },
  PARTNERSHIP_BROKER_INVITED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}想请一家平台居间，等你们答复`,
      en: (w) => `${org(w, 'The other side')} wants a transfer platform to broker and waits for your answer`,
    },
  },
  PARTNERSHIP_BROKER_JOINED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作有了居间平台`,
      en: (w) => `A platform brokers the partnership with ${org(w, 'the other side')} now`,
    },
  },
  PARTNERSHIP_BROKER_REFUSED: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `${org(w, '对方')}不同意请平台居间`,
      en: (w) => `${org(w, 'The other side')} does not want a platform to broker`,
    },
  },
  PARTNERSHIP_BROKER_LEFT: {
    topic: 'PARTNERSHIP_PROGRESS',
    says: {
      zh: (w) => `和${org(w, '对方')}的合作不再由平台居间`,
      en: (w) => `No platform brokers the partnership with ${org(w, 'the other side')} any more`,
    },
  },
  PARTNERSHIP_MESSAGE: {
    topic: 'PARTNERSHIP_MESSAGES',
    gathers: true,
    says: {
      zh: (w) => `${org(w, '对方')}发来 ${w.count ?? 1} 条消息`,
      en: (w) => `${plural(w.count ?? 1, 'message', 'messages')} from ${org(w, 'the other side')}`,
    },
  },
} as const satisfies Kinds;
