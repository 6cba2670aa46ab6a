import { phrases } from '#lib/phrases.ts';

export const needTimelineText = phrases({
  title: { zh: '这条需求的记录', en: 'The record of this need' },
  PUBLISH: { zh: '发布', en: 'Published' },
  CONFIRM: { zh: '企业确认并公开', en: 'Confirmed and published' },
  REFUSE: { zh: '企业谢绝', en: 'Refused' },
  PAUSE: { zh: '暂停', en: 'Paused' },
  RESUME: { zh: '恢复公开', en: 'Resumed' },
  SOLVE: { zh: '标为已解决', en: 'Marked as solved' },
  WITHDRAW: { zh: '撤回', en: 'Withdrawn' },
  REOPEN: { zh: '重新公开', en: 'Reopened' },
  EXPIRE: { zh: '到期结束', en: 'Ended by its deadline' },
  PROPOSE: { zh: '代企业填写', en: 'Written down for the firm' },
  RESEND: { zh: '再次发送确认链接', en: 'Link sent again' },
  EDIT: { zh: '修改内容', en: 'Changed' },
  FIRM: { zh: '本企业成员', en: 'a member of the firm' },
  INTAKER: { zh: '代填的人', en: 'whoever wrote it down' },
  LINK: { zh: '通过邮件链接', en: 'by the link in the letter' },
  PLATFORM: { zh: '平台', en: 'the platform' },
});
