import { phrases } from '#lib/phrases.ts';

/** What happened, after who did it, by the kinds of a step. */
export const stepText = phrases({
  REQUESTED: { zh: '提出了申请', en: 'asked for a partnership' },
  SIDE_ACCEPTED: { zh: '接受了提议，等另一方', en: 'accepted the proposal' },
  ACCEPTED: {
    zh: '接受了申请，双方联系人已互相显示',
    en: 'accepted the request; both contacts are disclosed',
  },
  DECLINED: { zh: '婉拒了申请', en: 'declined the request' },
  WITHDRAWN: { zh: '撤回了申请', en: 'withdrew the request' },
  EXPIRING: { zh: '提醒：申请快到期了', en: 'Reminder: the request is about to expire' },
  EXPIRED: { zh: '申请没有等到答复，已失效', en: 'The request expired without an answer' },
  NEGOTIATION_BEGUN: { zh: '开始商谈', en: 'began to negotiate' },
  AGREEMENT_CHANGED: { zh: '写了一版协议', en: 'wrote a version of the agreement' },
  AGREEMENT_SIGNED: { zh: '在协议上签了字', en: 'signed the agreement' },
  SIGNATURE_DUE: { zh: '提醒：协议还差一方签字', en: 'Reminder: one signature is missing' },
  AGREED: { zh: '协议签齐', en: 'made the agreement with the second signature' },
  AMENDMENT_PROPOSED: { zh: '提议修改协议', en: 'proposed to amend the agreement' },
  AMENDMENT_DROPPED: {
    zh: '没有采用这次修改，仍按已签的协议',
    en: 'dropped the amendment; the signed agreement holds',
  },
  AMENDED: { zh: '签字后，协议按新的一版执行', en: 'made the amendment with the second signature' },
  STARTED: { zh: '确认启动', en: 'confirmed the start' },
  MILESTONE_DUE: { zh: '提醒：里程碑快到期了', en: 'Reminder: a milestone is due soon' },
  MILESTONE_OVERDUE: { zh: '里程碑逾期', en: 'A milestone is overdue' },
  MILESTONE_DELIVERED: { zh: '交付了里程碑', en: 'delivered a milestone' },
  MILESTONE_ACCEPTED: { zh: '验收了里程碑', en: 'accepted a milestone' },
  MILESTONE_RETURNED: { zh: '退回了里程碑', en: 'returned a milestone' },
  COMPLETION_PROPOSED: { zh: '提出完成', en: 'called the work complete' },
  COMPLETION_REFUSED: { zh: '认为还没有完成', en: 'objected: it is not complete yet' },
  COMPLETED: { zh: '确认完成', en: 'confirmed the completion' },
  TERMINATED: { zh: '终止了合作', en: 'terminated the partnership' },
  DISSOLVED: {
    zh: '一方已关闭或两家合并，合作结束',
    en: 'A side closed or both became one: the partnership ended',
  },
  RATED: { zh: '评价了对方', en: 'rated the other side' },
  RATINGS_OPENED: { zh: '双方的评价已打开', en: 'The ratings were opened' },
  BROKER_INVITED: { zh: '想请一家平台居间', en: 'wants to invite a platform' },
  BROKER_JOINED: { zh: '同意平台居间', en: 'let the platform take part' },
  BROKER_REFUSED: { zh: '没有同意平台居间', en: 'kept the platform out' },
  BROKER_LEFT: { zh: '结束了平台居间', en: 'ended the part of the platform' },
});

export const recordText = phrases({
  proposed: { zh: '提议两家合作', en: 'proposed a partnership to both' },
  OFFICER: { zh: '科技局', en: 'The bureau' },
  BROKER: { zh: '转化平台', en: 'The platform' },
  completedByTime: {
    zh: '到期没有异议，合作完成',
    en: 'Nobody objected in time: the partnership is complete',
  },
  endedByPlatform: { zh: '合作结束', en: 'The partnership ended' },
  version: { zh: (number: number) => `第 ${number} 版`, en: (number: number) => `version ${number}` },
});

/** Why a running partnership was ended, by the values of `TerminationReason`. */
export const terminationReasonText = phrases({
  TERMS_NOT_AGREED: { zh: '条件谈不拢', en: 'No agreement on terms' },
  NEED_CHANGED: { zh: '需求变了', en: 'The need changed' },
  NOT_FEASIBLE: { zh: '技术上做不到', en: 'Not feasible' },
  FUNDS_LACKING: { zh: '经费没有落实', en: 'Funds are lacking' },
  NO_RESPONSE: { zh: '对方长期没有回应', en: 'No response from the other side' },
  NOT_AS_AGREED: { zh: '没有按约定做', en: 'Not done as agreed' },
  ORGANIZATION_CHANGED: { zh: '单位或人员变动', en: 'Organization or people changed' },
  OTHER: { zh: '其他', en: 'Other' },
});

export type TerminationReason = keyof typeof terminationReasonText;

/** In the order in which they are offered: what is said most stands first. */
export const terminationReasons = Object.keys(terminationReasonText) as TerminationReason[];
