import { phrases } from '#lib/phrases.ts';
import type { Topic } from './notifications.queries.ts';

export const topicText = phrases({
  PARTNERSHIP_REQUESTS: { zh: '合作申请和答复', en: 'Partnership requests and answers' },
  PARTNERSHIP_PROGRESS: { zh: '合作进展', en: 'Progress of partnerships' },
  PARTNERSHIP_MESSAGES: { zh: '合作消息', en: 'Messages in partnerships' },
  DEADLINES: { zh: '到期提醒', en: 'Deadlines' },
  NEEDS: { zh: '我们的需求', en: 'Our needs' },
  DISPATCHES: { zh: '特派员申请和派驻', en: 'Commissioners' },
  MATCHES: { zh: '新的合适对象', en: 'New matches' },
  SAVED_SEARCHES: { zh: '保存的搜索', en: 'Saved searches' },
  MEMBERSHIPS: { zh: '成员和加入申请', en: 'Members and requests to join' },
  VERIFICATION: { zh: '核验和科技局的决定', en: 'Verification and decisions' },
  BOOKINGS: { zh: '预约', en: 'Bookings' },
  IMPORTS: { zh: '表格导入', en: 'Imported spreadsheets' },
  REVIEWS: { zh: '等科技局核对的', en: 'Waiting for the bureau' },
});

/** What each topic is about, for who chooses. */
export const topicHint = phrases({
  PARTNERSHIP_REQUESTS: {
    zh: '有人申请合作，对方接受、婉拒、撤回',
    en: 'Somebody asks you; they accept, decline, withdraw',
  },
  PARTNERSHIP_PROGRESS: {
    zh: '商谈、协议、里程碑、完成、评价',
    en: 'Negotiation, agreement, milestones, completion, ratings',
  },
  PARTNERSHIP_MESSAGES: { zh: '合作方写来的话', en: 'What your partners write' },
  DEADLINES: { zh: '申请、签字、里程碑快到期', en: 'A request, a signature or a milestone is due' },
  NEEDS: { zh: '代填的需求等确认，期限将到', en: 'A need waits to be confirmed, or its deadline is near' },
  DISPATCHES: { zh: '申请特派员，派定', en: 'Requests for a commissioner, and who is assigned' },
  MATCHES: { zh: '有新的单位、成果或需求适合你们', en: 'Somebody new fits your need, or a need fits you' },
  SAVED_SEARCHES: { zh: '保存的搜索有新结果', en: 'A saved search has found something' },
  MEMBERSHIPS: { zh: '邀请、加入申请、认领、身份变化', en: 'Invitations, requests, claims, roles' },
  VERIFICATION: { zh: '核验结果、补充材料、名称变更', en: 'Verification, supplements, changes of name' },
  BOOKINGS: { zh: '有人预约、取消预约，预约的前一天', en: 'Booked, cancelled, and the day before' },
  IMPORTS: {
    zh: '你上传的表格导入完成或中断',
    en: 'A spreadsheet that you brought is in, or could not go on',
  },
  REVIEWS: { zh: '等待核验的单位、名称变更、认领', en: 'Organizations to verify, changes of name, claims' },
});

/** What matches are to a commissioner, who may belong to an organization, too. */
export const matchHint = phrases({
  inPerson: { zh: '有新的需求和你的专长对得上', en: 'A new need fits what you do' },
  both: {
    zh: '有新的单位、成果或需求适合你们，或有新的需求和你的专长对得上',
    en: 'Somebody new fits your need, or a need fits your organization or what you do',
  },
});

/** In the order in which they are offered. */
export const topics = Object.keys(topicText) as readonly Topic[];

/** Those that the person can be told of. */
export function topicsFor({ isOfficer }: { readonly isOfficer: boolean }): readonly Topic[] {
  return isOfficer ? topics : topics.filter((topic) => topic !== 'REVIEWS');
}
