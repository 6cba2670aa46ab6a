import { phrases } from '#lib/phrases.ts';

/** Members, invitations and requests of one organization. */
export const membersText = phrases({
  pageTitle: { zh: '成员 · 灯桥', en: 'Members · Dengqiao' },
  title: { zh: '成员', en: 'Members' },
  back: { zh: '本单位', en: 'The organization' },
  profile: { zh: '单位资料', en: 'Profile' },
  which: { zh: '单位', en: 'Organization' },
  OWNER: { zh: '负责人', en: 'Owner' },
  MEMBER: { zh: '成员', en: 'Member' },
  ownerHint: {
    zh: '改资料、邀请同事、答复加入申请',
    en: 'Edits the profile, invites colleagues, answers who asks to join',
  },
  memberHint: {
    zh: '发布需求和能力，参与合作',
    en: 'Publishes needs and capabilities, takes part in partnerships',
  },
  roleHint: {
    zh: '负责人能改资料、邀请同事；成员能发布需求和能力，参与合作。',
    en: 'Owners edit the profile and invite; members publish needs and capabilities and take part in partnerships.',
  },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '邮箱', en: 'E-mail' },
  role: { zh: '身份', en: 'Role' },
  since: { zh: '加入时间', en: 'Since' },
  acts: { zh: '操作', en: 'Actions' },
  actsFor: { zh: (name: string) => `对${name}的操作`, en: (name: string) => `Actions for ${name}` },
  you: { zh: '你', en: 'You' },
  emailHint: {
    zh: '邮箱只有本单位成员和科技局能看到。',
    en: 'Addresses are seen by members of the organization and the bureau only.',
  },
  makeOwner: { zh: '设为负责人', en: 'Make an owner' },
  makeMember: { zh: '改为成员', en: 'Make a member' },
  transfer: { zh: '转交管理', en: 'Transfer ownership' },
  remove: { zh: '移出单位', en: 'Remove' },
  leave: { zh: '退出单位', en: 'Leave' },
  roleChanged: {
    zh: (name: string, role: string) => `${name}现在是${role}`,
    en: (name: string, role: string) => `${name} is ${role.toLowerCase()} now`,
  },
  reason: { zh: '原因', en: 'Why' },
  reasonOptional: { zh: '可以不写，成员和科技局能看到', en: 'Optional; members and the bureau see it' },
  removeTitle: { zh: (name: string) => `移出${name}`, en: (name: string) => `Remove ${name}` },
  removeHint: {
    zh: '移出后马上不能再看本单位的内容，账号还在。会用邮件告诉对方。',
    en: 'From then on they see nothing of the organization; the account stays. They are told by mail.',
  },
  removeReasonHint: { zh: '对方、成员和科技局都能看到', en: 'The person, members and the bureau see it' },
  removed: { zh: (name: string) => `已移出${name}`, en: (name: string) => `${name} is removed` },
  transferTitle: { zh: (name: string) => `转交给${name}`, en: (name: string) => `Transfer to ${name}` },
  transferHint: {
    zh: (name: string) => `${name}成为负责人，你变成普通成员，两件事同时生效。要回来，得请${name}再转给你。`,
    en: (name: string) =>
      `${name} becomes an owner and you a member, both at once. Only ${name} can give it back.`,
  },
  transferred: { zh: (name: string) => `已转交给${name}`, en: (name: string) => `Transferred to ${name}` },
  leaveTitle: { zh: '退出单位', en: 'Leave the organization' },
  leaveHint: {
    zh: (name: string) =>
      `退出“${name}”后，不能再看单位内部的需求、合作和成员。你发布的内容留在单位里。想回来，要重新被邀请。`,
    en: (name: string) =>
      `Once you have left ${name}, you see no more of its needs, partnerships and members. What you published stays. To come back you need an invitation.`,
  },
  left: { zh: (name: string) => `已退出${name}`, en: (name: string) => `You have left ${name}` },
  lastOwner: {
    zh: '你是最后一位负责人，现在还不能退出。',
    en: 'You are the last owner and cannot leave yet.',
  },
  lastOwnerTransfer: {
    zh: '先在名单里把管理转交给一位成员，或者关闭单位。',
    en: 'Transfer it to a member in the list first, or close the organization.',
  },
  lastOwnerAlone: {
    zh: '还没有别的成员。先邀请一位同事来接手，或者关闭单位。',
    en: 'There is nobody else. Invite a colleague to take over, or close the organization.',
  },
  toClose: { zh: '去关闭单位', en: 'Close the organization' },
  invite: { zh: '邀请同事', en: 'Invite a colleague' },
  inviteList: { zh: '从表格邀请', en: 'Invite from a list' },
  inviteTitle: { zh: '邀请同事', en: 'Invite a colleague' },
  inviteHint: {
    zh: '对方会收到一封邮件，链接 14 天内有效。没有账号的，点开就能注册。',
    en: 'They get a letter whose link is good for 14 days. Without an account they register right there.',
  },
  message: { zh: '留言', en: 'Message' },
  messageHint: { zh: '写在邮件里，不要放链接', en: 'Stands in the letter; no links' },
  send: { zh: '发送邀请', en: 'Send' },
  invited: {
    zh: (email: string) => `已向 ${email} 发出邀请`,
    en: (email: string) => `Invitation sent to ${email}`,
  },
  emailMissing: { zh: '请填邮箱，例如 name@example.com', en: 'Write an address, such as name@example.com' },
  invitations: { zh: '邀请', en: 'Invitations' },
  noInvitations: { zh: '还没有发过邀请', en: 'No invitations yet' },
  noInvitationsHint: {
    zh: '邀请同事一起管理需求和合作。发出后在这里看对方有没有接受。',
    en: 'Invite colleagues to look after needs and partnerships. What becomes of it is shown here.',
  },
  forgotten: { zh: '（邮箱已清除）', en: '(address no longer kept)' },
  invitedBy: {
    zh: (name: string, day: string) => `${name}${day}发出`,
    en: (name: string, day: string) => `sent by ${name}, ${day}`,
  },
  invitedOn: { zh: (day: string) => `${day}发出`, en: (day: string) => `sent ${day}` },
  until: { zh: (day: string) => `${day}前有效`, en: (day: string) => `good until ${day}` },
  resend: { zh: '重新发送', en: 'Send again' },
  resent: {
    zh: (email: string) => `已重新发给 ${email}，以前的链接作废`,
    en: (email: string) => `Sent to ${email} again; the earlier link is void`,
  },
  revoke: { zh: '撤回', en: 'Revoke' },
  revoked: { zh: '邀请已撤回，链接作废', en: 'Revoked; the link is void' },
  OPEN: { zh: '等对方接受', en: 'Waiting' },
  ACCEPTED: { zh: '已加入', en: 'Accepted' },
  DECLINED: { zh: '对方谢绝', en: 'Declined' },
  EXPIRED: { zh: '已过期', en: 'Expired' },
  REVOKED: { zh: '已撤回', en: 'Revoked' },
  requests: { zh: '申请加入', en: 'Asking to join' },
  requestsHint: {
    zh: '认得这位同事再同意。加入后能看到单位内部的需求、合作和成员。',
    en: 'Agree only if you know them: members see the needs, partnerships and members of the organization.',
  },
  requestedOn: { zh: (day: string) => `${day}申请`, en: (day: string) => `asked ${day}` },
  noNote: { zh: '没有写说明', en: 'No note' },
  accept: { zh: '同意加入', en: 'Let in' },
  refuse: { zh: '不同意', en: 'Refuse' },
  accepted: { zh: (name: string) => `${name}已加入`, en: (name: string) => `${name} has joined` },
  noOrganization: { zh: '你还不属于任何单位', en: 'You belong to no organization yet' },
  noOrganizationHint: {
    zh: '请单位的负责人邀请你，或自己认领、申请加入、登记单位。',
    en: 'Have an owner invite you, or claim, ask to join or register an organization yourself.',
  },
  join: { zh: '加入或登记单位', en: 'Join or register' },
  notYours: {
    zh: '只有本单位成员能看成员名单',
    en: 'Only members of the organization see who belongs to it',
  },
});

/** Saying no to somebody who asks. */
export const refusalText = phrases({
  title: { zh: (name: string) => `不同意${name}`, en: (name: string) => `Refuse ${name}` },
  refuse: { zh: '不同意', en: 'Refuse' },
  reason: { zh: '原因', en: 'Reason' },
  note: { zh: '补充说明', en: 'In your words' },
  noteHint: { zh: '会写进给对方的邮件', en: 'Stands in the letter to the person' },
  refused: { zh: (name: string) => `已答复${name}`, en: (name: string) => `${name} is told` },
  NO_AUTHORITY_SHOWN: { zh: '看不出能代表单位', en: 'Nothing shows that they speak for it' },
  CODE_AND_NAME_DIFFER: { zh: '代码和名称对不上', en: 'Code and name differ' },
  NOT_KNOWN_HERE: { zh: '单位里没有人认得', en: 'Nobody here knows them' },
  ANOTHER_CLAIM_ACCEPTED: { zh: '已通过另一位同事的认领', en: 'Another claim was accepted' },
  OTHER: { zh: '其他', en: 'Other' },
});
