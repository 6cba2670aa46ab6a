import type { Text } from '#kernel/errors.ts';
import type { StopScope } from './choice.repository.ts';

/** Topics by name, for letters, for the page that ends them, and for lists. */
export const topicText: Readonly<Record<StopScope, Text>> = {
  ALL: { zh: '通知', en: 'Notifications' },
  PARTNERSHIP_REQUESTS: { zh: '合作申请和答复', en: 'Partnership requests and answers' },
  PARTNERSHIP_PROGRESS: { zh: '合作进展', en: 'Progress of partnerships' },
  PARTNERSHIP_MESSAGES: { zh: '合作消息', en: 'Messages in partnerships' },
  DEADLINES: { zh: '到期提醒', en: 'Deadlines' },
  NEEDS: { zh: '我们的需求', en: 'Our needs' },
  DISPATCHES: { zh: '特派员申请和派驻', en: 'Commissioners' },
  MATCHES: { zh: '新的合适对象', en: 'New matches' },
  SAVED_SEARCHES: { zh: '保存的搜索', en: 'Saved searches' },
  MEMBERSHIPS: { zh: '成员和加入申请', en: 'Members and requests to join' },
  VERIFICATION: { zh: '核验和科技局的决定', en: 'Verification and decisions of the bureau' },
  BOOKINGS: { zh: '预约', en: 'Bookings' },
  IMPORTS: { zh: '表格导入', en: 'Imported spreadsheets' },
  REVIEWS: { zh: '等科技局核对的', en: 'What waits for the bureau' },
};
