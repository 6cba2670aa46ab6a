import { phrases } from '#lib/phrases.ts';

export const conversationText = phrases({
  title: { zh: '对话', en: 'Conversation' },
  whoSees: {
    zh: '双方成员可见；科技局可查看状态，不看对话',
    en: 'Seen by both parties; the bureau sees the state, not the words',
  },
  notForOfficer: { zh: '这里只有双方成员能看', en: 'Only members of both parties can see this' },
  notForOfficerHint: {
    zh: '科技局看得到状态和全部记录，看不到对话。',
    en: 'The bureau sees the state and the record, not the conversation.',
  },
  messages: { zh: '消息', en: 'Messages' },
  count: {
    zh: (count: number) => `${count} 条`,
    en: (count: number) => `${count} ${count === 1 ? 'message' : 'messages'}`,
  },
  unreadFrom: { zh: '以下是未读', en: 'Unread from here' },
  toUnread: {
    zh: (count: number) => `${count} 条未读，从第一条看起`,
    en: (count: number) => `${count} unread: go to the first`,
  },
  notForBrokerHint: {
    zh: '平台看得到状态、记录和里程碑，看不到对话。',
    en: 'The platform sees the state, the record and the milestones, not the conversation.',
  },
  older: { zh: '看更早的消息', en: 'Older messages' },
  write: { zh: '写消息', en: 'Write a message' },
  placeholder: { zh: '写消息，Enter 发送', en: 'Enter sends' },
  send: { zh: '发送', en: 'Send' },
  sending: { zh: '正在发送', en: 'Sending' },
  notSent: { zh: '没有发出，连上之后会自动再发', en: 'Not sent yet; it goes again once connected' },
  refused: { zh: '没有发出', en: 'Not sent' },
  retry: { zh: '再发一次', en: 'Send again' },
  discard: { zh: '删掉', en: 'Discard' },
  offline: {
    zh: '没有连上服务器，你写的内容还在这台设备上',
    en: 'No connection; what you wrote is still on this device',
  },
  tooLong: {
    zh: (count: number) => `一条消息最多 5,000 字，现在 ${count} 字`,
    en: (count: number) => `A message holds 5,000 characters; this has ${count}`,
  },
  closed: {
    zh: '这份合作已经结束，对话只能看',
    en: 'The partnership is over; the conversation can only be read',
  },
  hiddenHint: {
    zh: '对方还不知道你们是谁。接受申请之前，不要写名称、电话、网址；附件等接受之后再发。',
    en: 'They do not know who you are yet. Until you accept, leave out names, numbers and links; attach files afterwards.',
  },
  quiet: { zh: '还没有人回话', en: 'No reply yet' },
  readByOthers: { zh: '对方已读', en: 'Read by the other side' },
  stillUploading: { zh: '附件还在上传，传完就能发送', en: 'Attachments are still uploading' },
  mendUploads: {
    zh: '有附件没有传上去：移除或重传后再发送',
    en: 'An attachment was not taken: remove it or try again, then send',
  },
  me: { zh: '我', en: 'Me' },
  stepBy: {
    zh: (who: string, what: string) => `${who} ${what}`,
    en: (who: string, what: string) => `${who} ${what}`,
  },
  ACCEPTED: {
    zh: '接受了申请，双方联系人已互相显示',
    en: 'accepted the request; both contacts are disclosed',
  },
  NEGOTIATING: { zh: '进入商谈', en: 'entered negotiations' },
  AGREED: { zh: '签了协议', en: 'agreed' },
  ACTIVE: { zh: '开始执行', en: 'started the work' },
  COMPLETED: { zh: '完成了合作', en: 'completed the work' },
  DECLINED: { zh: '婉拒了申请', en: 'declined the request' },
  WITHDRAWN: { zh: '撤回了申请', en: 'withdrew the request' },
  EXPIRED: { zh: '申请没有等到答复，已失效', en: 'the request expired without an answer' },
  TERMINATED: { zh: '终止了合作', en: 'terminated the partnership' },
  REQUESTED: { zh: '提出了申请', en: 'asked for a partnership' },
});
