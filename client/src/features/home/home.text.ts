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
    zh: '有人申请合作，会亮在这里。',
    en: 'Requests for a partnership light up here.',
  },
  answer: { zh: '答复', en: 'Answer' },
  asks: {
    zh: (who: string, form: string) => `${who}申请合作 · ${form}`,
    en: (who: string, form: string) => `${who} asks for a partnership · ${form}`,
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
});
