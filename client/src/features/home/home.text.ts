import { phrases } from '#lib/phrases.ts';

export const homeText = phrases({
  pageTitle: { zh: '首页 · 灯桥', en: 'Home · Dengqiao' },
  morning: { zh: (name: string) => `${name}，早上好`, en: (name: string) => `Good morning, ${name}` },
  afternoon: { zh: (name: string) => `${name}，下午好`, en: (name: string) => `Good afternoon, ${name}` },
  evening: { zh: (name: string) => `${name}，晚上好`, en: (name: string) => `Good evening, ${name}` },
  find: { zh: '找伙伴', en: 'Find partners' },
  findNeeds: { zh: '找需求', en: 'Find needs' },
  newNeed: { zh: '说一个需求', en: 'Describe a need' },
  newCapability: { zh: '发布一项能力', en: 'Publish a capability' },
  waiting: { zh: '等我处理', en: 'Waiting for me' },
  nothingWaits: { zh: '没有等你处理的事', en: 'Nothing waits for you' },
  nothingWaitsHint: {
    zh: '有人申请合作，或轮到你们签字、交付、验收，会亮在这里。',
    en: 'Requests for a partnership, and signatures and deliveries that are yours, light up here.',
  },
  answer: { zh: '答复', en: 'Answer' },
  asks: {
    zh: (who: string, form: string, day: string) => `${who}申请合作 · ${form} · ${day}`,
    en: (who: string, form: string, day: string) => `${who} asks for a partnership · ${form} · ${day}`,
  },
  proposed: {
    zh: (who: string, form: string, day: string) => `平台提议和${who}合作 · ${form} · ${day}`,
    en: (who: string, form: string, day: string) =>
      `A platform proposes to work with ${who} · ${form} · ${day}`,
  },
  look: { zh: '去处理', en: 'Open' },
  yourTurn: {
    zh: (who: string, state: string, day: string) => `和${who}的合作 · ${state}，轮到你们 · 最近动态 ${day}`,
    en: (who: string, state: string, day: string) =>
      `With ${who} · ${state}, your turn · last activity ${day}`,
  },
  all: { zh: '全部', en: 'All' },
  myNeeds: { zh: '我的需求', en: 'My needs' },
  noOwnNeeds: { zh: '还没有需求', en: 'No need yet' },
  noOwnNeedsHint: {
    zh: '说说要解决什么，合适的高校院所会列出来，并写明理由。',
    en: 'Describe what should be solved; universities that fit are listed, with reasons.',
  },
  myCapabilities: { zh: '我的能力与成果', en: 'My capabilities' },
  noOwnCapabilities: { zh: '还没有发布能力', en: 'Nothing published yet' },
  noOwnCapabilitiesHint: {
    zh: '写清楚能做什么，企业搜到的就是它。',
    en: 'Say what you can do: it is what firms find.',
  },
  radar: { zh: '合适的需求', en: 'Needs that fit' },
  noRadar: { zh: '现在没有合适的需求', en: 'No need fits at present' },
  noRadarHint: {
    zh: '有新的需求对得上，会列在这里。',
    en: 'When one does, it is listed here.',
  },
  isNew: { zh: '新', en: 'New' },
  fits: {
    zh: (count: number) => `${count} 家合适`,
    en: (count: number) => (count === 1 ? '1 organization fits' : `${count} organizations fit`),
  },
  nobodyFits: { zh: '还没有真正合适的', en: 'Nobody really fits yet' },
  running: { zh: '进行中的合作', en: 'Running partnerships' },
  ownRequests: { zh: '我的特派员申请', en: 'My requests for a commissioner' },
  served: { zh: '在派的企业', en: 'Firms I serve' },
  noServed: { zh: '还没有派给你的企业', en: 'No firm is assigned to you yet' },
  noServedHint: {
    zh: '科技局派定之后显示在这里。',
    en: 'They appear here once the bureau has assigned one.',
  },
  until: { zh: (day: string) => `到 ${day}`, en: (day: string) => `until ${day}` },
  latestNeeds: { zh: '新的需求', en: 'New needs' },
  noNeeds: { zh: '还没有公开的需求', en: 'No published need yet' },
  latestCapabilities: { zh: '新的能力与成果', en: 'New capabilities' },
  noCapabilities: { zh: '还没有公开的能力', en: 'No published capability yet' },
  noOrganization: { zh: '还差一步：加入单位', en: 'One more step: your organization' },
  noOrganizationHint: {
    zh: '加入单位后才能发布需求和能力、申请合作。收到邀请邮件的，点开里面的链接；没有的，在这里认领、申请加入或登记。',
    en: 'To publish and to ask for partnerships you need an organization. If you have an invitation, open its link; if not, claim, ask to join or register one here.',
  },
  join: { zh: '加入或登记单位', en: 'Join or register' },
});
