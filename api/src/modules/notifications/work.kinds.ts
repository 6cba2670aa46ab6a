import { type Kinds, momentEn, momentZh, org, plural, quoted } from './kind.ts';

/** Times that are booked, lists that are brought, and what waits for the bureau. */
export const workKinds = {
  SLOT_BOOKED: {
    topic: 'BOOKINGS',
    says: {
      zh: (w) => `${org(w, '一家企业')}预约了 ${momentZh(w)} 的${quoted(w, '时段')}`,
      en: (w) => `${org(w, 'A firm')} has booked ${quoted(w, 'a time')} on ${momentEn(w)}`,
    },
  },
  SLOT_CANCELLED: {
    topic: 'BOOKINGS',
    says: {
      zh: (w) => `${org(w, '对方')}取消了 ${momentZh(w)} 的${quoted(w)}预约`,
      en: (w) => `${org(w, 'The other side')} has cancelled the booking of ${quoted(w)} on ${momentEn(w)}`,
    },
  },
  SLOT_NEAR: {
    topic: 'BOOKINGS',
    says: {
      zh: (w) => `${momentZh(w)} 有预约：${quoted(w)}，对方是${org(w, '预约的单位')}`,
      en: (w) => `Booked for ${momentEn(w)}: ${quoted(w)}, with ${org(w, 'the other side')}`,
    },
  },
  IMPORT_DONE: {
    topic: 'IMPORTS',
    says: {
      zh: (w) =>
        `${quoted(w, '表格')}导入完成：写入 ${w.count ?? 0} 行${w.refused ? `，${w.refused} 行要改` : ''}`,
      en: (w) =>
        `${quoted(w, 'A spreadsheet')} is imported: ${plural(w.count ?? 0, 'row', 'rows')} written${w.refused ? `, ${w.refused} to be mended` : ''}`,
    },
  },
  IMPORT_FAILED: {
    topic: 'IMPORTS',
    says: {
      zh: (w) => `${quoted(w, '表格')}没有导入完，看看停在哪里`,
      en: (w) => `The import of ${quoted(w, 'a spreadsheet')} could not go on; see how far it came`,
    },
  },
  VERIFICATION_WAITING: {
    topic: 'REVIEWS',
    isForOfficers: true,
    path: '/officer/verification',
    says: {
      zh: (w) => `${org(w, '一家单位')}等待核验`,
      en: (w) => `${org(w, 'An organization')} waits to be verified`,
    },
  },
  IDENTITY_CHANGE_WAITING: {
    topic: 'REVIEWS',
    isForOfficers: true,
    path: '/officer/identity-changes',
    says: {
      zh: (w) => `${org(w, '一家单位')}申请变更名称或信用代码`,
      en: (w) => `${org(w, 'An organization')} asks for another name or credit code`,
    },
  },
  CLAIM_WAITING: {
    topic: 'REVIEWS',
    isForOfficers: true,
    path: '/officer/claims',
    says: {
      zh: (w) => `有人认领${org(w, '一家单位')}，等待核对`,
      en: (w) => `Somebody claims ${org(w, 'an organization')} and waits for your answer`,
    },
  },
} as const satisfies Kinds;
