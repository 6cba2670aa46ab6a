import { phrases } from '#lib/phrases.ts';

export const unitsEditorText = phrases({
  pageTitle: { zh: '下属单位 · 灯桥', en: 'Units · Dengqiao' },
  heading: { zh: '下属单位', en: 'Units' },
  own: { zh: '我的单位', en: 'My organization' },
  lead: {
    zh: '学院、实验室和工作室。企业搜到的是它们的名称、简介和领域。',
    en: 'Colleges, laboratories and studios: firms search their names, descriptions and fields.',
  },
  add: { zh: '添加下属单位', en: 'Add a unit' },
  edit: { zh: '修改', en: 'Edit' },
  remove: { zh: '移除', en: 'Remove' },
  up: { zh: (name: string) => `${name}：上移`, en: (name: string) => `Move ${name} up` },
  down: { zh: (name: string) => `${name}：下移`, en: (name: string) => `Move ${name} down` },
  none: { zh: '还没有下属单位', en: 'No units yet' },
  noneHint: {
    zh: '加上真正接活的学院和实验室，企业按它们的领域也能搜到你们。',
    en: 'Add the colleges and laboratories that do the work: firms then find you by their fields, too.',
  },
  hanging: {
    zh: (count: number) => `${count} 项能力挂在这里`,
    en: (count: number) => (count === 1 ? '1 capability here' : `${count} capabilities here`),
  },
  name: { zh: '名称', en: 'Name' },
  nameExample: { zh: '例如 半导体照明实验室', en: 'For instance: Solid-State Lighting Laboratory' },
  kind: { zh: '类别', en: 'Kind' },
  COLLEGE: { zh: '学院', en: 'College' },
  LABORATORY: { zh: '实验室', en: 'Laboratory' },
  STUDIO: { zh: '工作室', en: 'Studio' },
  description: { zh: '做什么', en: 'What it does' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '不改了', en: 'Cancel' },
  saved: { zh: '已保存', en: 'Saved' },
  removeTitle: { zh: (name: string) => `移除“${name}”`, en: (name: string) => `Remove ${name}` },
  removeHint: {
    zh: (count: number) =>
      count === 0
        ? '没有能力挂在它上面。移除后要重新添加才能恢复。'
        : `${count} 项能力挂在它上面。移除后，这些能力仍在，只挂在学校名下。`,
    en: (count: number) =>
      count === 0
        ? 'No capability hangs on it. To have it back, add it anew.'
        : `Capabilities here: ${count}. They stay, on the university alone.`,
  },
  removed: { zh: (name: string) => `已移除：${name}`, en: (name: string) => `Removed: ${name}` },
  meanwhile: {
    zh: '有人刚刚保存过，已换成最新的内容，请再看一遍后保存',
    en: 'Somebody has just saved; this is the latest. Look once more and save',
  },
  onlyUniversities: { zh: '只有高校院所有下属单位', en: 'Only universities have units' },
  notOwner: { zh: '下属单位由单位负责人修改', en: 'Owners edit the units' },
  back: { zh: '回到我的单位', en: 'Back to my organization' },
});
