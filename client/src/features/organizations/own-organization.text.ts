import { phrases } from '#lib/phrases.ts';

export const ownOrganizationText = phrases({
  pageTitle: { zh: (name: string) => `${name} · 灯桥`, en: (name: string) => `${name} · Dengqiao` },
  untitled: { zh: '我的单位 · 灯桥', en: 'My organization · Dengqiao' },
  Enterprise: { zh: '本企业', en: 'My firm' },
  University: { zh: '本单位', en: 'My unit' },
  TransferPlatform: { zh: '本平台', en: 'My platform' },
  Commissioner: { zh: '我的', en: 'Mine' },
  seenByOthers: { zh: '看别人看到的这一页', en: 'See what others see' },
  editProfile: { zh: '编辑资料', en: 'Edit profile' },
  editUnits: { zh: '下属单位', en: 'Units' },
  verified: { zh: '已核验，别人能搜到', en: 'Verified: others find it' },
  verifiedOn: {
    zh: (day: string) => `科技局核验于 ${day}。资料、公开的需求和能力都能被搜到。`,
    en: (day: string) => `Verified by the bureau on ${day}. The profile and what is published can be found.`,
  },
  verifiedHint: {
    zh: '科技局核验过。资料、公开的需求和能力都能被搜到。',
    en: 'Verified by the bureau. The profile and what is published can be found.',
  },
  unverified: { zh: '待核验，别人还搜不到', en: 'Not verified yet: others do not find it' },
  unverifiedHint: {
    zh: '科技局正在等着核对这家单位是不是它所说的那家。在那之前：',
    en: 'The bureau still has to check that it is who it says. Until then:',
  },
  unverifiedCannot: {
    zh: '资料、需求和能力，别人搜不到',
    en: 'others find neither the profile nor what you publish',
  },
  unverifiedCan: {
    zh: '可以照常发布、搜索、申请合作、答复申请',
    en: 'you can publish, search, ask and answer as usual',
  },
  unverifiedThen: {
    zh: '核验之后自动公开，不用再发一遍',
    en: 'all becomes visible by itself once it is verified',
  },
  commissionerSeen: { zh: '企业能搜到你', en: 'Firms find you' },
  commissionerSeenHint: {
    zh: '企业可以请科技局派你去。派驻之后，你和企业的联系人同时显示给两边。',
    en: 'Firms can ask the bureau for you. Once assigned, your contact and the firm’s are shown to both.',
  },
  commissionerHidden: { zh: '企业还搜不到你', en: 'Firms do not find you yet' },
  commissionerHiddenHint: {
    zh: '所在单位核验之后，企业才能搜到你。',
    en: 'Firms find you once your institution is verified.',
  },
  contact: { zh: '登记的联系人', en: 'Registered contact' },
  contactHint: {
    zh: '平时只有本单位成员能看到；双方同意合作之后，同时显示给对方，并留下披露记录。',
    en: 'Only your members see it; once both sides agree to a partnership it is shown to the other, and that is recorded.',
  },
  noContact: {
    zh: '还没有登记联系人。双方同意合作之后，对方会看到它。',
    en: 'No contact is registered. The other side would see it once both agree.',
  },
  email: { zh: '邮箱', en: 'E-mail' },
  you: { zh: '你在这里', en: 'You here' },
  OWNER: { zh: '负责人', en: 'Owner' },
  MEMBER: { zh: '成员', en: 'Member' },
  youAre: {
    zh: (name: string, role: string) => `${name} · ${role}`,
    en: (name: string, role: string) => `${name} · ${role}`,
  },
  manageMembers: { zh: '成员和邀请', en: 'Members and invitations' },
  members: { zh: '看成员', en: 'See the members' },
  publishNeed: { zh: '发布需求', en: 'Publish a need' },
  publishCapability: { zh: '发布能力', en: 'Publish a capability' },
  noOrganization: { zh: '你还不属于任何单位', en: 'You belong to no organization yet' },
  noOrganizationHint: {
    zh: (name: string) =>
      `你以“${name}”登录。请本单位的负责人邀请你，或自己认领、申请加入、登记单位；在那之前可以搜索伙伴、需求和能力。`,
    en: (name: string) =>
      `You are signed in as ${name}. Have an owner invite you, or claim, ask to join or register an organization; until then you can search.`,
  },
  join: { zh: '加入或登记单位', en: 'Join or register' },
  findPartners: { zh: '去找伙伴', en: 'Find partners' },
  bureau: { zh: '你在科技局', en: 'You work for the bureau' },
  bureauHint: {
    zh: '核验单位、派驻特派员都在工作台。',
    en: 'Verification and dispatch are on the desk.',
  },
  toDesk: { zh: '去工作台', en: 'To the desk' },
  gone: { zh: '没有找到你的单位', en: 'Your organization was not found' },
});
