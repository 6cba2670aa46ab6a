import { phrases } from '#lib/phrases.ts';

export const taxonomyText = phrases({
  fields: { zh: '技术领域', en: 'Fields' },
  fieldsHint: { zh: (most: number) => `选 1–${most} 个`, en: (most: number) => `Choose 1 to ${most}` },
  fieldsFull: {
    zh: (most: number) => `已选满 ${most} 个，要换先去掉一个`,
    en: (most: number) => `${most} chosen; take one away to choose another`,
  },
  findField: { zh: '找领域，例如 防水、驱动、植物', en: 'Find a field: driver, optics, thermal …' },
  fieldGroups: { zh: '领域大类', en: 'Groups of fields' },
  noField: {
    zh: (words: string) => `没有叫“${words}”的领域，换个说法，或从大类里选`,
    en: (words: string) => `No field is called “${words}”; try another word, or choose from a group`,
  },
  notLoaded: { zh: '没有取到领域和环节', en: 'Fields and stages could not be loaded' },
  retry: { zh: '再试一次', en: 'Try again' },
  chosen: { zh: '已选', en: 'Chosen' },
  stage: { zh: '产业链环节', en: 'Chain stage' },
  unsaid: { zh: '不说明', en: 'Not said' },
  trl1: { zh: 'TRL 1 原理', en: 'TRL 1, principle' },
  trl2: { zh: 'TRL 2 方案', en: 'TRL 2, concept' },
  trl3: { zh: 'TRL 3 实验验证', en: 'TRL 3, proof by experiment' },
  trl4: { zh: 'TRL 4 实验室样件', en: 'TRL 4, laboratory sample' },
  trl5: { zh: 'TRL 5 模拟环境样件', en: 'TRL 5, sample in a test environment' },
  trl6: { zh: 'TRL 6 样机', en: 'TRL 6, prototype' },
  trl7: { zh: 'TRL 7 现场试用', en: 'TRL 7, field trial' },
  trl8: { zh: 'TRL 8 定型产品', en: 'TRL 8, finished product' },
  trl9: { zh: 'TRL 9 量产', en: 'TRL 9, volume production' },
});
