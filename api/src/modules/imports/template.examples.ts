import type { ImportKind } from './kinds/kinds.ts';

type Examples = Readonly<Record<string, string>>;

const expertise: Examples = {
  fieldCodes: '电磁兼容设计、散热结构与热仿真',
  chainStageCodes: '封装',
  forms: '委托开发、技术咨询',
  contactRole: '技术部',
  contactEmail: 'tech@example.com',
};

const organization: Examples = {
  ...expertise,
  creditCode: '91442000MA4UABCD1X',
  shortName: '星河照明',
  nameEn: 'Xinghe Lighting Co., Ltd.',
  description: '做户外景观灯的小厂，有光学和结构两个小组。',
};

const need: Examples = {
  number: 'X-01',
  title: '植物补光灯的驱动过不了 EMC',
  text: '240 W 可调光谱补光灯，传导骚扰在 150 kHz 到 500 kHz 超标 6 dB，希望三个月内整改到位。',
  fieldCodes: '电磁兼容设计',
  chainStageCodes: '驱动电源',
  wantedForms: '委托开发',
  trlNow: '4',
  trlWanted: '7',
  budgetMin: '50000',
  budgetMax: '8万',
  bountyYuan: '',
  solveBy: '2027-06-30',
  isAnonymous: '否',
};

/** One filled-in row of each kind, by column. */
export const templateExamples: Readonly<Record<ImportKind, Examples>> = {
  enterprise: {
    ...organization,
    name: '中山市星河照明有限公司',
    place: '古镇镇',
    foundedYear: '2009',
    employeeCount: '46',
    products: '洗墙灯、投光灯',
    strengths: '防水结构、快速打样',
    certificates: 'CCC、CE',
  },
  university: {
    ...organization,
    name: '南岭大学',
    schoolCode: '4199000001',
    supervisor: '教育部',
    place: '广州市',
    level: '本科',
    category: '高等学校',
  },
  commissioner: {
    ...expertise,
    displayName: '陈教授',
    homeInstitution: '南岭大学',
    key: 'T-012',
    capacity: '3',
    availability: '每月两次到厂',
    yearsOfExperience: '17',
    bestAt: '大功率 LED 散热、驱动电源可靠性',
  },
  'transfer-platform': {
    ...organization,
    name: '中山市照明检测平台',
    category: '检测平台',
    place: '横栏镇',
    parentUniversity: '南岭大学',
    services: '光度测试、EMC 测试',
  },
  need,
  member: { email: 'liu@example.com', role: '成员', message: '以后由你在平台上发布需求' },
  'proposed-need': {
    ...need,
    creditCode: organization.creditCode ?? '',
    email: 'boss@example.com',
    hasAgreed: '是',
    note: '11 月 12 日走访时说的问题，请看看写得对不对',
  },
  capability: {
    number: 'C-07',
    title: '大功率 COB 热沉仿真与优化',
    kind: '服务',
    text: '按结构图做稳态和瞬态热仿真，给出三套散热方案和样件测试报告。',
    fieldCodes: '散热结构与热仿真',
    chainStageCodes: '封装',
    forms: '委托开发、技术咨询',
    units: '光环境实验室',
    trl: '8',
    standards: 'GB/T 31831',
    experts: '',
    cases: '2025｜隧道灯热仿真｜｜结温降了 18 ℃',
    price: '',
    priceMin: '3000',
    priceMax: '1.2万',
    pricePer: '项',
    leadTimeDays: '10',
    schoolEnterpriseForm: '',
    patents: '',
    ipc: 'F21V 29/503',
    openHours: '',
    slots: '2027-03-01 09:00–11:00 ×2；2027-03-08 14:00–16:00',
  },
};
