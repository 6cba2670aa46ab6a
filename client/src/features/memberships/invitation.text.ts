import { phrases } from '#lib/phrases.ts';

export const invitationText = phrases({
  pageTitle: { zh: '邀请 · 灯桥', en: 'Invitation · Dengqiao' },
  title: { zh: (name: string) => `加入${name}`, en: (name: string) => `Join ${name}` },
  lead: {
    zh: (who: string, isOwner: boolean) => `${who}邀请你加入，身份是${isOwner ? '负责人' : '成员'}。`,
    en: (who: string, isOwner: boolean) => `${who} invites you, as ${isOwner ? 'an owner' : 'a member'}.`,
  },
  somebody: { zh: '单位的负责人', en: 'An owner' },
  said: { zh: '留言', en: 'Message' },
  address: { zh: '邀请发给', en: 'Sent to' },
  until: { zh: '有效期到', en: 'Good until' },
  accept: { zh: '接受邀请', en: 'Accept' },
  decline: { zh: '谢绝', en: 'Decline' },
  declined: { zh: '已谢绝这份邀请', en: 'You have declined' },
  accepted: { zh: (name: string) => `你已加入${name}`, en: (name: string) => `You have joined ${name}` },
  signInHint: {
    zh: '这个邮箱已经有账号。登录后回到这里，点一下就能加入。',
    en: 'This address has an account. Sign in and come back here; then one click joins.',
  },
  signIn: { zh: '登录后接受', en: 'Sign in to accept' },
  registerHint: {
    zh: '这个邮箱还没有账号。写上姓名和密码，账号和加入一起办好，不用再确认邮箱。',
    en: 'This address has no account yet. With a name and a password you have one and are in; no letter to confirm.',
  },
  displayName: { zh: '姓名', en: 'Name' },
  displayNameHint: { zh: '同事和合作伙伴这样称呼你', en: 'What colleagues and partners call you' },
  password: { zh: '密码', en: 'Password' },
  passwordHint: {
    zh: '至少 10 个字符，几个不相干的词最好记',
    en: 'At least 10 characters; a few unrelated words are best',
  },
  registerAndAccept: { zh: '注册并加入', en: 'Register and join' },
  otherAddress: {
    zh: (mine: string, theirs: string) => `你现在以“${mine}”登录，邀请发给的是 ${theirs}。`,
    en: (mine: string, theirs: string) => `You are signed in as ${mine}; the invitation went to ${theirs}.`,
  },
  otherAddressWay: {
    zh: '退出后用那个邮箱登录，或请对方改邀请你现在的邮箱。',
    en: 'Sign out and come back with that address, or have them invite the one you use.',
  },
  signOut: { zh: '退出，换账号', en: 'Sign out' },
  member: {
    zh: (name: string) => `你已经是${name}的成员`,
    en: (name: string) => `You belong to ${name} already`,
  },
  toOrganization: { zh: '去本单位', en: 'Go to the organization' },
  toJoin: { zh: '自己申请加入', en: 'Ask to join yourself' },
  toSignIn: { zh: '去登录', en: 'Sign in' },
  toSearch: { zh: '去找伙伴', en: 'Find partners' },
  over: { zh: '这份邀请不能用了', en: 'This invitation is over' },
  ACCEPTED: {
    zh: '它已经用过了。是你接受的，直接登录；不是你，请告诉邀请你的人。',
    en: 'It was accepted already. If it was you, sign in; if not, tell who invited you.',
  },
  DECLINED: {
    zh: '它已经被谢绝。改了主意，请对方再邀请一次。',
    en: 'It was declined. If that has changed, ask them to invite you again.',
  },
  EXPIRED: {
    zh: '它过期了。请对方在邀请名单里重新发送，几秒钟就好。',
    en: 'It has expired. Ask them to send it again; it takes a moment.',
  },
  REVOKED: {
    zh: '它被撤回了，或已换成新的一封。看看有没有更新的邮件，也可以自己申请加入。',
    en: 'It was revoked, or a newer letter replaced it. Look for that one, or ask to join yourself.',
  },
  closed: {
    zh: '这家单位已经关闭或正在合并，现在不能加入。',
    en: 'The organization is closed or is being merged; nobody can join it now.',
  },
  OPEN: { zh: '', en: '' },
  noToken: {
    zh: '邀请链接不完整。请从邮件里重新点开，或完整复制链接。',
    en: 'The link is incomplete. Open it from the letter again, or copy all of it.',
  },
  unknown: {
    zh: '没有这份邀请。请检查链接是否完整，或请对方重新发送。',
    en: 'There is no such invitation. Check that the link is complete, or ask them to send it again.',
  },
});
