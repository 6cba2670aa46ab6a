import type { Text } from '#kernel/errors.ts';
import { column, type ExportList } from './export.column.ts';

type Words = Readonly<Record<string, Text>>;

const actorWords: Words = {
  REQUESTER: { zh: '申请方', en: 'Requester' },
  RECIPIENT: { zh: '接受方', en: 'Recipient' },
  BROKER: { zh: '转化平台', en: 'Transfer platform' },
  OFFICER: { zh: '科技局', en: 'Bureau' },
  SYSTEM: { zh: '平台自动', en: 'By itself' },
};

const stepWords: Words = {
  REQUESTED: { zh: '提出申请', en: 'Requested' },
  SIDE_ACCEPTED: { zh: '接受提议，等另一方', en: 'One side accepted' },
  ACCEPTED: { zh: '接受申请，双方联系人互相显示', en: 'Accepted; contacts disclosed to both' },
  DECLINED: { zh: '婉拒申请', en: 'Declined' },
  WITHDRAWN: { zh: '撤回申请', en: 'Withdrawn' },
  EXPIRING: { zh: '提醒：申请快到期', en: 'Reminder: about to expire' },
  EXPIRED: { zh: '没有等到答复，申请失效', en: 'Expired without an answer' },
  NEGOTIATION_BEGUN: { zh: '开始商谈', en: 'Negotiation begun' },
  AGREEMENT_CHANGED: { zh: '写了一版协议', en: 'Version of the agreement written' },
  AGREEMENT_SIGNED: { zh: '在协议上签字', en: 'Agreement signed' },
  SIGNATURE_DUE: { zh: '提醒：还差一方签字', en: 'Reminder: one signature is missing' },
  AGREED: { zh: '协议签齐', en: 'Signed by both' },
  AMENDMENT_PROPOSED: { zh: '提议修改协议', en: 'Amendment proposed' },
  AMENDMENT_DROPPED: { zh: '没有采用这次修改', en: 'Amendment dropped' },
  AMENDED: { zh: '协议改为新的一版', en: 'Agreement amended' },
  STARTED: { zh: '确认启动', en: 'Started' },
  MILESTONE_DUE: { zh: '提醒：里程碑快到期', en: 'Reminder: milestone due soon' },
  MILESTONE_OVERDUE: { zh: '里程碑逾期', en: 'Milestone overdue' },
  MILESTONE_DELIVERED: { zh: '交付里程碑', en: 'Milestone delivered' },
  MILESTONE_ACCEPTED: { zh: '验收里程碑', en: 'Milestone accepted' },
  MILESTONE_RETURNED: { zh: '退回里程碑', en: 'Milestone returned' },
  COMPLETION_PROPOSED: { zh: '提出完成', en: 'Called complete' },
  COMPLETION_REFUSED: { zh: '认为还没有完成', en: 'Completion refused' },
  COMPLETED: { zh: '合作完成', en: 'Completed' },
  TERMINATED: { zh: '终止合作', en: 'Terminated' },
  DISSOLVED: { zh: '一方关闭或两家合并，合作结束', en: 'Ended with a side' },
  RATED: { zh: '评价对方', en: 'Rated the other side' },
  RATINGS_OPENED: { zh: '双方评价打开', en: 'Ratings opened' },
  BROKER_INVITED: { zh: '想请一家平台居间', en: 'Platform invited' },
  BROKER_JOINED: { zh: '平台开始居间', en: 'Platform joined' },
  BROKER_REFUSED: { zh: '没有同意平台居间', en: 'Platform refused' },
  BROKER_LEFT: { zh: '平台不再居间', en: 'Platform left' },
};

const reasonWords: Words = {
  TOO_EARLY: { zh: '时机还早', en: 'Too early' },
  BENEFIT_UNCLEAR: { zh: '看不出对我们的好处', en: 'The benefit for us is not clear' },
  COMMERCIAL_ROUTE_UNCLEAR: { zh: '产业化的路子不清楚', en: 'The way to market is not clear' },
  DESCRIPTION_UNCLEAR: { zh: '问题没有说清楚', en: 'The problem is not clear' },
  NOT_OUR_FIELD: { zh: '不是我们的领域', en: 'Not our field' },
  NO_CAPACITY: { zh: '近期没有余力', en: 'No capacity for now' },
  ALREADY_SERVED: { zh: '已经有合作方', en: 'Already served by another partner' },
  TERMS_NOT_AGREED: { zh: '条件谈不拢', en: 'No agreement on terms' },
  NEED_CHANGED: { zh: '需求变了', en: 'The need changed' },
  NOT_FEASIBLE: { zh: '技术上做不到', en: 'Not feasible' },
  FUNDS_LACKING: { zh: '经费没有落实', en: 'Funds are lacking' },
  NO_RESPONSE: { zh: '对方长期没有回应', en: 'No response' },
  NOT_AS_AGREED: { zh: '没有按约定做', en: 'Not done as agreed' },
  ORGANIZATION_CHANGED: { zh: '单位或人员变动', en: 'Organization or people changed' },
  OTHER: { zh: '其他', en: 'Other' },
};

/** One partnership: all that happened, the newest first. Told to whoever may see it, as on its page. */
export const partnershipLists = {
  PARTNERSHIP_TIMELINE: {
    name: { zh: '合作记录', en: 'partnership-record' },
    document:
      'query ExportTimeline($id: ID!) { partnership(id: $id) { list: timeline { number at actor kind state reason terminationReason note version } } }',
    variables: ['id'],
    path: 'partnership.list',
    columns: [
      column('序号', 'No.', 'number', 'number'),
      column('时间', 'At', 'at', 'instant'),
      column('谁', 'Who', 'actor', actorWords),
      column('事项', 'What', 'kind', stepWords),
      column('之后的状态', 'State after it', 'state', 'word'),
      column('婉拒的原因', 'Why declined', 'reason', reasonWords),
      column('终止的原因', 'Why terminated', 'terminationReason', reasonWords),
      column('说明', 'Note', 'note'),
      column('协议版本', 'Version of the agreement', 'version', 'number'),
    ],
  },
} as const satisfies Record<string, ExportList>;
