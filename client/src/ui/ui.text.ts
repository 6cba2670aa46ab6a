import { phrases } from '#lib/phrases.ts';

export const uiText = phrases({
  ENTERPRISE: { zh: '企业', en: 'Firm' },
  UNIVERSITY: { zh: '高校院所', en: 'University' },
  COMMISSIONER: { zh: '科技特派员', en: 'Commissioner' },
  TRANSFER_PLATFORM: { zh: '转化平台', en: 'Platform' },
  NEED: { zh: '技术需求', en: 'Need' },
  CAPABILITY: { zh: '能力与成果', en: 'Capability' },
  sample: { zh: '示例', en: 'Sample' },
  verified: { zh: '已核验', en: 'Verified' },
  unverified: { zh: '待核验', en: 'Not verified yet' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  remove: { zh: (what: string) => `去掉：${what}`, en: (what: string) => `Remove: ${what}` },
  retry: { zh: '再试一次', en: 'Try again' },
  loading: { zh: '正在载入', en: 'Loading' },
  choose: { zh: '请选择', en: 'Choose' },
  required: { zh: '必填', en: 'required' },
  fit: {
    zh: (score: number) => `匹配度 ${score}，满分 100`,
    en: (score: number) => `Fit ${score} of 100`,
  },
  fitStrong: { zh: '很合', en: 'Strong' },
  fitGood: { zh: '较合', en: 'Good' },
  fitNear: { zh: '相近', en: 'Near' },
  capacity: {
    zh: (total: number, used: number, planned: number) =>
      `容量 ${total}，在派 ${used}${planned ? `，本方案新增 ${planned}` : ''}`,
    en: (total: number, used: number, planned: number) =>
      `Capacity ${total}, in service ${used}${planned ? `, ${planned} more in this plan` : ''}`,
  },
  sealed: { zh: '联系人封存：双方同意之后才显示', en: 'Contacts are sealed until both agree' },
  unsealed: { zh: '联系人已互相显示', en: 'Both contacts are disclosed' },
  more: { zh: (count: number) => `再看 ${count} 个`, en: (count: number) => `Show ${count} more` },
  errorTitle: { zh: '没有连上服务器', en: 'No connection to the server' },
  errorHint: {
    zh: '你写的内容还在这台设备上。等网络恢复，再试一次。',
    en: 'What you wrote is still on this device. Try again once you are online.',
  },
  errorCode: { zh: (code: string) => `编号 ${code}`, en: (code: string) => `Reference ${code}` },
  notFound: { zh: '没有找到这一页', en: 'This page was not found' },
  notFoundHint: {
    zh: '它可能已经撤下，也可能只给有关的人看。',
    en: 'It may have been withdrawn, or only those concerned may see it.',
  },
  toSearch: { zh: '去找伙伴', en: 'Find partners' },
  noPermission: { zh: '这里只有有关的人能看', en: 'Only those concerned can see this' },
  noPermissionHint: {
    zh: '换一个账号登录，或者请本单位的负责人邀请你。',
    en: 'Sign in with another account, or ask the owner of your organization to invite you.',
  },
  signIn: { zh: '登录', en: 'Sign in' },
  sortBy: { zh: (column: string) => `按${column}排序`, en: (column: string) => `Sort by ${column}` },
  selectAll: { zh: '全选', en: 'Select all' },
  selectRow: { zh: (row: string) => `选择 ${row}`, en: (row: string) => `Select ${row}` },
  search: { zh: '搜索', en: 'Search' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
});
