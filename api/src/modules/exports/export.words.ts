import type { Text } from '#kernel/errors.ts';
import { cooperationForms } from '#modules/taxonomies/index.ts';

/** Words of the schema that lists show. What two types call by one word means the same here. */
export const exportWords: Readonly<Record<string, Text>> = {
  ...cooperationForms,
  ENTERPRISE: { zh: '企业', en: 'Enterprise' },
  UNIVERSITY: { zh: '高校院所', en: 'University' },
  TRANSFER_PLATFORM: { zh: '成果转化平台', en: 'Transfer platform' },
  // Of partners a kind, of forms of cooperation the dispatch of one.
  COMMISSIONER: { zh: '科技特派员', en: 'Commissioner' },
  ACHIEVEMENT: { zh: '成果', en: 'Achievement' },
  SERVICE: { zh: '服务', en: 'Service' },
  EQUIPMENT: { zh: '仪器设备', en: 'Equipment' },
  DRAFT: { zh: '草稿', en: 'Draft' },
  PROPOSED: { zh: '待企业确认', en: 'To be confirmed' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  PAUSED: { zh: '已暂停', en: 'Paused' },
  SOLVED: { zh: '已解决', en: 'Solved' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  EXPIRED: { zh: '已到期', en: 'Expired' },
  REFUSED: { zh: '企业谢绝', en: 'Refused' },
  REQUESTED: { zh: '待答复', en: 'Requested' },
  ACCEPTED: { zh: '已接受', en: 'Accepted' },
  NEGOTIATING: { zh: '商谈', en: 'Negotiating' },
  AGREED: { zh: '已签协议', en: 'Agreed' },
  ACTIVE: { zh: '执行中', en: 'Active' },
  COMPLETED: { zh: '已完成', en: 'Completed' },
  DECLINED: { zh: '已婉拒', en: 'Declined' },
  TERMINATED: { zh: '已终止', en: 'Terminated' },
  OPEN: { zh: '待派驻', en: 'Open' },
  ASSIGNED: { zh: '已派驻', en: 'Assigned' },
  OWNER: { zh: '负责人', en: 'Owner' },
  MEMBER: { zh: '成员', en: 'Member' },
};

/** Of lists that were brought. */
export const importWords: Readonly<Record<string, Text>> = {
  ENTERPRISE: { zh: '企业', en: 'Enterprises' },
  UNIVERSITY: { zh: '高校院所', en: 'Universities' },
  COMMISSIONER: { zh: '科技特派员', en: 'Commissioners' },
  TRANSFER_PLATFORM: { zh: '成果转化平台', en: 'Transfer platforms' },
  NEED: { zh: '技术需求', en: 'Needs' },
  CAPABILITY: { zh: '能力与成果', en: 'Capabilities' },
  MEMBER: { zh: '成员邀请', en: 'People to invite' },
  PROPOSED_NEED: { zh: '代填需求', en: 'Needs for firms' },
  COLUMNS: { zh: '等你对列', en: 'Match the columns' },
  CHECKING: { zh: '正在检查', en: 'Checking' },
  CHECKED: { zh: '等你写入', en: 'Ready to import' },
  RUNNING: { zh: '正在写入', en: 'Importing' },
  DONE: { zh: '已写入', en: 'Imported' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
  FAILED: { zh: '没有成功', en: 'Failed' },
};

export const invitationWords: Readonly<Record<string, Text>> = {
  OWNER: { zh: '负责人', en: 'Owner' },
  MEMBER: { zh: '成员', en: 'Member' },
  OPEN: { zh: '等对方接受', en: 'Waiting' },
  ACCEPTED: { zh: '已接受', en: 'Accepted' },
  DECLINED: { zh: '对方谢绝', en: 'Declined' },
  EXPIRED: { zh: '已过期', en: 'Expired' },
  REVOKED: { zh: '已撤回', en: 'Revoked' },
};

export const duplicateWords: Readonly<Record<string, Text>> = {
  SAME_CREDIT_CODE: { zh: '信用代码相同', en: 'Same credit code' },
  SAME_SCHOOL_CODE: { zh: '学校标识码相同', en: 'Same school code' },
  SAME_NAME: { zh: '名称相同', en: 'Same name' },
  SIMILAR_NAME: { zh: '名称相近', en: 'Similar names' },
};

export const objectionWords: Readonly<Record<string, Text>> = {
  REMOVE: { zh: '要求删除', en: 'Wants to be removed' },
  CORRECT: { zh: '要求更正', en: 'Wants a correction' },
  OPEN: { zh: '等处理', en: 'Open' },
  ACCEPTED: { zh: '已同意', en: 'Accepted' },
  REFUSED: { zh: '没同意', en: 'Refused' },
  TAKEN_BACK: { zh: '已解除', en: 'Lifted' },
};

export const bookmarkWords = {
  PARTNERS: { zh: '单位与特派员', en: 'Partner' },
  NEEDS: { zh: '技术需求', en: 'Need' },
  CAPABILITIES: { zh: '能力与成果', en: 'Capability' },
};

/** Of the officer's desk. */
export const workWords: Readonly<Record<string, Text>> = {
  MINE: { zh: '等科技局', en: 'The bureau' },
  THEIRS: { zh: '等对方', en: 'The other side' },
  VERIFICATION: { zh: '核验', en: 'Verify' },
  CLAIM: { zh: '认领', en: 'Claim' },
  IDENTITY: { zh: '名称变更', en: 'Name' },
  DUPLICATE: { zh: '疑似重复', en: 'Duplicate' },
  REMOVE: { zh: '反对公开', en: 'Objection' },
  CORRECT: { zh: '要求更正', en: 'Correction' },
  DISPATCH: { zh: '派驻', en: 'Dispatch' },
  PARTNERSHIP: { zh: '合作', en: 'Partnership' },
};
