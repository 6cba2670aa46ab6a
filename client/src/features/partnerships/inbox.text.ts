import { phrases } from '#lib/phrases.ts';

export const inboxText = phrases({
  title: { zh: '合作', en: 'Partnerships' },
  pageTitle: { zh: '合作 · 灯桥', en: 'Partnerships · Dengqiao' },
  lead: {
    zh: '从申请到完成，每一份合作都在这里。最近有动静的排在前面。',
    en: 'Every partnership from request to end, the latest activity first.',
  },
  leadOfficer: {
    zh: '全市的合作。科技局看得到状态和记录，看不到对话和联系人。',
    en: 'All partnerships of the city. The bureau sees states and records, not conversations and contacts.',
  },
  lists: { zh: '合作的分类', en: 'Partnerships by state' },
  mine: { zh: '等我处理', en: 'Waiting for me' },
  theirs: { zh: '等对方', en: 'Waiting for them' },
  unanswered: { zh: '等答复', en: 'Unanswered' },
  running: { zh: '进行中', en: 'Running' },
  ended: { zh: '已结束', en: 'Ended' },
  state: { zh: '状态', en: 'State' },
  allStates: { zh: '全部', en: 'All' },
  noneInState: { zh: '没有这种状态的合作', en: 'None in this state' },
  find: { zh: '找伙伴', en: 'Find partners' },
  findNeeds: { zh: '找需求', en: 'Find needs' },
  mineEmpty: { zh: '没有等你处理的合作', en: 'Nothing waits for you' },
  mineEmptyHint: {
    zh: '有人向你们申请合作，会亮在这里。等不及，可以先去找对方。',
    en: 'Requests to you light up here. You need not wait: look for a partner.',
  },
  theirsEmpty: { zh: '没有在等对方的申请', en: 'No request of yours is waiting' },
  theirsEmptyHint: {
    zh: '在一家单位、一项能力或一条需求的页面按“申请合作”，写三行就够。',
    en: 'Press “Request a partnership” on a profile, a capability or a need. Three lines will do.',
  },
  runningEmpty: { zh: '还没有进行中的合作', en: 'No partnership is running yet' },
  runningEmptyHint: {
    zh: '申请被接受之后移到这里，双方的联系人同时显示。',
    en: 'An accepted request moves here, and both contacts appear.',
  },
  endedEmpty: { zh: '还没有结束的合作', en: 'None has ended yet' },
  endedEmptyHint: {
    zh: '完成、婉拒、撤回的都留在这里，随时能查。',
    en: 'Completed, declined and withdrawn ones stay here to look up.',
  },
  noOrganization: {
    zh: '这个账号还不属于任何单位',
    en: 'This account belongs to no organization',
  },
  noOrganizationHint: {
    zh: '合作发生在单位之间。请本单位的负责人邀请你。特派员看派给自己的企业。',
    en: 'Partnerships are between organizations: ask the owner of yours to invite you. Commissioners see the firms they serve.',
  },
  toDispatch: { zh: '看派给我的企业', en: 'Firms I serve' },
  unread: {
    zh: (count: number) => (count >= 100 ? '99+ 条未读' : `${count} 条未读`),
    en: (count: number) => (count >= 100 ? '99+ unread' : `${count} unread`),
  },
});
