import { phrases } from '#lib/phrases.ts';

/** What a profile lacks, by the API's names. */
export const gapsText = phrases({
  title: { zh: '补上这些，更容易被搜到', en: 'Fill these in to be found more easily' },
  lead: {
    zh: '别人按这些内容搜索和筛选，现在还没有填：',
    en: 'Others search and filter by these, and they are still empty:',
  },
  fill: { zh: '去补充', en: 'Fill in' },
  FIELDS: { zh: '技术领域', en: 'Fields' },
  DESCRIPTION: { zh: '简介（至少 20 个字）', en: 'About (20 characters or more)' },
  PRODUCTS: { zh: '产品', en: 'Products' },
  SERVICES: { zh: '服务', en: 'Services' },
  UNITS: { zh: '下属单位', en: 'Units' },
  CHAIN_STAGES: { zh: '产业链环节', en: 'Chain stages' },
  FORMS: { zh: '合作形式', en: 'Forms of cooperation' },
  TOWN: { zh: '所在地', en: 'Place' },
  CONTACT: { zh: '联系邮箱', en: 'Contact e-mail' },
  NAME_EN: { zh: '英文名', en: 'English name' },
});
