import { phrases } from '#lib/phrases.ts';

export const partnershipText = phrases({
  REQUESTED: { zh: '已申请', en: 'Requested' },
  ACCEPTED: { zh: '已接受', en: 'Accepted' },
  NEGOTIATING: { zh: '商谈', en: 'Negotiating' },
  AGREED: { zh: '已签协议', en: 'Agreed' },
  ACTIVE: { zh: '执行中', en: 'Active' },
  COMPLETED: { zh: '已完成', en: 'Completed' },
  DECLINED: { zh: '已婉拒', en: 'Declined' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  EXPIRED: { zh: '已失效', en: 'Expired' },
  TERMINATED: { zh: '已终止', en: 'Terminated' },
  hidden: { zh: '匿名企业', en: 'Anonymous firm' },
  waitsForMe: { zh: '等我', en: 'Waiting for me' },
  waitsForThem: { zh: '等对方', en: 'Waiting for them' },
  waitsForAnswer: { zh: '等答复', en: 'Waiting for an answer' },
  lastActivity: { zh: (when: string) => `最近动态 ${when}`, en: (when: string) => `last activity ${when}` },
  waitedFor: { zh: (days: string) => `等了 ${days}`, en: (days: string) => `waiting ${days}` },
  about: {
    zh: (one: string, other: string) => `${one}与${other}`,
    en: (one: string, other: string) => `${one} and ${other}`,
  },
});

/** Why a request was declined, by the values of `DeclineReason`. */
export const declineReasonText = phrases({
  NOT_OUR_FIELD: { zh: '不是我们的领域', en: 'Not our field' },
  NO_CAPACITY: { zh: '近期没有余力', en: 'No capacity for now' },
  DESCRIPTION_UNCLEAR: { zh: '问题没有说清楚', en: 'The problem is not clear' },
  BENEFIT_UNCLEAR: { zh: '看不出对我们的好处', en: 'The benefit for us is not clear' },
  COMMERCIAL_ROUTE_UNCLEAR: { zh: '产业化的路子不清楚', en: 'The way to market is not clear' },
  TOO_EARLY: { zh: '时机还早', en: 'Too early' },
  ALREADY_SERVED: { zh: '已经有合作方', en: 'Already served by another partner' },
  OTHER: { zh: '其他', en: 'Other' },
});

export type DeclineReason = keyof typeof declineReasonText;

/** In the order in which they are offered: what is said most stands first. */
export const declineReasons = Object.keys(declineReasonText) as DeclineReason[];
