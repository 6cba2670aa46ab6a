import { phrases } from '#lib/phrases.ts';

export const dispatchText = phrases({
  title: { zh: '派驻', en: 'Dispatch' },
  pageTitle: { zh: '派驻 · 灯桥', en: 'Dispatch · Dengqiao' },
  lead: {
    zh: '等得最久的在最上面。打开一行看人选和理由；派定之后，双方的联系人同时显示。',
    en: 'The longest waiting first. Open one for candidates and reasons; once assigned, both contacts appear.',
  },
  lists: { zh: '申请的分类', en: 'Requests by state' },
  open: { zh: '待安排', en: 'To assign' },
  assigned: { zh: '已派定', en: 'Assigned' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  openEmpty: { zh: '没有等着安排的申请', en: 'No request waits to be assigned' },
  openEmptyHint: {
    zh: '企业申请特派员之后会亮在这里，并按等待天数排好。',
    en: 'Requests of firms light up here, the longest waiting first.',
  },
  assignedEmpty: { zh: '还没有派定的特派员', en: 'Nobody is assigned yet' },
  assignedEmptyHint: {
    zh: '派定的会移到这里，带起止日期。',
    en: 'Assigned requests move here, with their dates.',
  },
  withdrawnEmpty: { zh: '没有撤回的申请', en: 'No request was withdrawn' },
  withdrawnEmptyHint: { zh: '企业自己撤回的会留在这里。', en: 'Those that firms take back stay here.' },
  firmAndNeed: { zh: '企业与需求', en: 'Firm and need' },
  fields: { zh: '技术领域', en: 'Fields' },
  waits: { zh: '等待', en: 'Waiting' },
  wish: { zh: '企业希望', en: 'Wished for' },
  commissioner: { zh: '特派员', en: 'Commissioner' },
  state: { zh: '状态', en: 'State' },
  period: { zh: '起止', en: 'Period' },
  assignedOn: { zh: '派定', en: 'Assigned' },
  requestedOn: { zh: '申请', en: 'Requested' },
  openRow: { zh: (title: string) => `看人选：${title}`, en: (title: string) => `Candidates for ${title}` },
  closeRow: { zh: (title: string) => `收起：${title}`, en: (title: string) => `Close ${title}` },
  words: { zh: '企业写的', en: 'What the firm wrote' },
  candidates: { zh: '人选，最合适的在前', en: 'Candidates, best first' },
  noCandidates: { zh: '没有合适又有余力的特派员', en: 'Nobody fits and has room' },
  noCandidatesHint: {
    zh: '领域里没有人选，或者都已派满。可以请高校院所登记新的特派员。',
    en: 'Nobody in these fields, or all are fully booked. Ask the universities to register more.',
  },
  wished: { zh: '企业希望派', en: 'Wished for' },
  shared: { zh: '共同领域', en: 'Shared fields' },
  evidence: { zh: '资料里写着', en: 'The profile says' },
  places: {
    zh: (free: number, all: number) => `空 ${free} / ${all}`,
    en: (free: number, all: number) => `${free} of ${all} free`,
  },
  assign: { zh: '派这位', en: 'Assign' },
  assignTitle: { zh: (name: string) => `派${name}？`, en: (name: string) => `Assign ${name}?` },
  assignHint: {
    zh: (name: string, firm: string, left: number) =>
      `${name}派到${firm}。双方马上看到对方的联系人和你写的话，这一步不能撤回；${name}的空位变成 ${left}。`,
    en: (name: string, firm: string, left: number) =>
      `${name} goes to ${firm}. Both see each other’s contact and your note at once, and this cannot be taken back; ${left} places stay free.`,
  },
  note: { zh: '写给双方的话', en: 'A word to both' },
  noteHint: { zh: '例如第一次上门的时间；可以不写', en: 'For instance when to come first; may be left out' },
  cancel: { zh: '取消', en: 'Cancel' },
  assignDo: { zh: '派定', en: 'Assign' },
  done: {
    zh: (name: string, firm: string) => `已派${name}到${firm}`,
    en: (name: string, firm: string) => `${name} assigned to ${firm}`,
  },
  fullyBooked: {
    zh: (name: string) => `${name}刚刚派满，没有改动。换一位。`,
    en: (name: string) => `${name} has just been fully booked; nothing was changed. Choose another.`,
  },
  answered: {
    zh: (name: string) => `同事刚刚派了${name}，没有再次更改。`,
    en: (name: string) => `A colleague has just assigned ${name}; nothing was changed.`,
  },
  takenBack: {
    zh: '企业刚刚撤回了这份申请，没有改动。',
    en: 'The firm has just withdrawn this request; nothing was changed.',
  },
  capacity: { zh: '特派员容量', en: 'Capacity' },
  capacityLegend: { zh: '蓝的在派，空的可派', en: 'Blue in service, empty free' },
  capacityMore: {
    zh: (count: number) => `其余 ${count} 名空位更少`,
    en: (count: number) => `${count} more with less room`,
  },
});
