import type { Text } from '#kernel/errors.ts';
import type { PartnershipAct } from './partnership.acts.ts';
import type { PartnershipState } from './partnership.states.ts';

/** For sentences: 这项合作目前是“商谈”. */
export const stateWords: Readonly<Record<PartnershipState, Text>> = {
  REQUESTED: { zh: '已申请', en: 'requested' },
  ACCEPTED: { zh: '已接受', en: 'accepted' },
  NEGOTIATING: { zh: '商谈', en: 'in negotiation' },
  AGREED: { zh: '已签协议', en: 'agreed' },
  ACTIVE: { zh: '执行中', en: 'active' },
  COMPLETED: { zh: '已完成', en: 'completed' },
  DECLINED: { zh: '已婉拒', en: 'declined' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  EXPIRED: { zh: '已失效', en: 'expired' },
  TERMINATED: { zh: '已终止', en: 'terminated' },
};

export const actWords: Readonly<Record<PartnershipAct, Text>> = {
  ACCEPT: { zh: '接受申请', en: 'accept the request' },
  DECLINE: { zh: '婉拒申请', en: 'decline the request' },
  WITHDRAW: { zh: '撤回申请', en: 'withdraw the request' },
  BEGIN_NEGOTIATION: { zh: '开始商谈', en: 'begin to negotiate' },
  REVISE_AGREEMENT: { zh: '修改协议', en: 'revise the agreement' },
  SIGN_AGREEMENT: { zh: '签协议', en: 'sign the agreement' },
  DROP_AMENDMENT: { zh: '放弃协议的修改', en: 'drop the amendment' },
  START: { zh: '确认启动', en: 'confirm the start' },
  DELIVER_MILESTONE: { zh: '交付里程碑', en: 'deliver a milestone' },
  ACCEPT_MILESTONE: { zh: '验收里程碑', en: 'accept a milestone' },
  RETURN_MILESTONE: { zh: '退回里程碑', en: 'return a milestone' },
  COMPLETE: { zh: '确认完成', en: 'call it complete' },
  REFUSE_COMPLETION: { zh: '对完成提出异议', en: 'object to the completion' },
  TERMINATE: { zh: '终止合作', en: 'terminate it' },
  RATE: { zh: '评价对方', en: 'rate the other side' },
  INVITE_BROKER: { zh: '邀请转化平台', en: 'invite a platform' },
  ADMIT_BROKER: { zh: '同意平台加入', en: 'let the platform take part' },
  REFUSE_BROKER: { zh: '不同意平台加入', en: 'keep the platform out' },
  DISMISS_BROKER: { zh: '结束平台居间', en: 'end the part of the platform' },
};
