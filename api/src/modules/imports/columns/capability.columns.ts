import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { fixedPrice, yuanAndFen } from '../parsers/amount.parser.ts';
import { type CaseRow, cases } from '../parsers/cases.parser.ts';
import { type Choices, choiceOf } from '../parsers/choice.parser.ts';
import { codesOf } from '../parsers/codes.parser.ts';
import { integerOf } from '../parsers/number.parser.ts';
import { type HoursRow, openHours } from '../parsers/open-hours.parser.ts';
import type { Place } from '../parsers/place.parser.ts';
import { town } from '../parsers/place.parser.ts';
import { type SlotRow, slots } from '../parsers/slots.parser.ts';
import { listOf, textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';
import { fieldsColumn, numberColumn, textColumn, titleColumn } from './offer.columns.ts';

export type CapabilityKind = 'ACHIEVEMENT' | 'SERVICE' | 'EQUIPMENT' | 'TRAINING';

export type CapabilityRow = {
  readonly number: string;
  readonly title: string;
  readonly kind: CapabilityKind;
  readonly text: string;
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  readonly forms: readonly CooperationForm[];
  /** By name. */
  readonly units: readonly string[];
  /** By name, as the platform shows them. */
  readonly experts: readonly string[];
  readonly trl: number;
  readonly standards: readonly string[];
  readonly price: number | 'ON_REQUEST';
  readonly priceMin: number;
  readonly priceMax: number;
  readonly pricePer: string;
  readonly leadTimeDays: number;
  readonly schoolEnterpriseForm: number;
  readonly patents: readonly string[];
  readonly ipc: readonly string[];
  readonly cases: readonly CaseRow[];
  readonly equipmentModel: string;
  readonly town: Place;
  readonly place: string;
  readonly openHours: readonly HoursRow[];
  readonly slots: readonly SlotRow[];
  readonly durationDays: number;
  readonly places: number;
};

export const capabilityKinds: Choices<CapabilityKind> = {
  ACHIEVEMENT: ['成果', '科技成果', '技术成果', '专利成果'],
  SERVICE: ['服务', '技术服务', '检测服务', '检测'],
  EQUIPMENT: ['仪器设备', '仪器', '设备', '实验设备'],
  TRAINING: ['人才培养', '培训', '人才'],
};

const priceWanted = {
  zh: '填金额，如：3000、1.2万；表头写了“万元”的按万元算',
  en: 'An amount in yuan, such as 3000',
};

export const capabilityColumns: readonly Column<CapabilityRow>[] = [
  titleColumn(['名称', '能力名称', '成果名称', '项目名称', '标题', 'title', 'name']),
  {
    key: 'kind',
    headers: ['种类', '类型', '类别', '能力类型', 'kind', 'type'],
    parse: choiceOf(capabilityKinds),
    wanted: { zh: '填成果、服务、仪器设备或人才培养', en: '成果, 服务, 仪器设备 or 人才培养' },
    isRequired: true,
  },
  textColumn(['说明', '内容', '简介', '描述', '能力说明', '成果简介', 'text', 'description']),
  fieldsColumn,
  numberColumn(['编号', '成果编号', '序号', 'number', 'no']),
  {
    key: 'chainStageCodes',
    headers: ['产业链环节', '环节', 'chain stages', 'chainStageCodes'],
    parse: codesOf(({ chainStages }) => chainStages),
    wanted: { zh: '填环节的名称或编号，用顿号分开', en: 'Stages by name or code, separated by commas' },
  },
  {
    key: 'forms',
    headers: ['合作形式', '合作方式', '方式', 'forms', 'forms of cooperation'],
    parse: codesOf(({ forms }) => forms),
    wanted: { zh: '填合作形式，用顿号分开', en: 'Forms of cooperation, separated by commas' },
  },
  {
    key: 'units',
    headers: ['所属单位', '实验室', '院系', '学院', '下属单位', 'units', 'unit', 'laboratory'],
    parse: listOf({ items: 5, characters: 120 }),
    wanted: { zh: '填本单位资料里登记的学院或实验室名称', en: 'Units of your own profile, by name' },
  },
  {
    key: 'experts',
    headers: ['专家', '负责专家', '科技特派员', 'experts', 'expert'],
    parse: listOf({ items: 20, characters: 40 }),
    wanted: {
      zh: '填本单位科技特派员在平台上的称呼，如：陈教授',
      en: 'Your commissioners, as the platform names them',
    },
  },
  {
    key: 'trl',
    headers: ['成熟度', '技术成熟度', 'trl', '等级'],
    parse: integerOf({ min: 1, max: 9 }),
    wanted: { zh: '填 1 到 9 的整数', en: 'A whole number from 1 to 9' },
  },
  {
    key: 'standards',
    headers: ['依据标准', '标准', '检测标准', 'standards'],
    parse: listOf({ items: 20, characters: 60, keepsSlash: true }),
    wanted: { zh: '填标准号，用顿号分开，如：GB/T 9468、CIE 121', en: 'Standards, separated by commas' },
  },
  {
    key: 'price',
    headers: ['报价', '价格', '收费', '收费标准', '固定报价', 'price'],
    parse: fixedPrice,
    wanted: {
      zh: '一口价填金额，如：3000、1.2万；不公开的填“面议”；有高有低的填报价下限和报价上限',
      en: 'One amount in yuan, such as 3000, or 面议 where it is on request; leave it empty for a range',
    },
  },
  {
    key: 'priceMin',
    headers: ['报价下限', '最低报价', 'price from'],
    parse: yuanAndFen,
    wanted: priceWanted,
  },
  {
    key: 'priceMax',
    headers: ['报价上限', '最高报价', 'price to'],
    parse: yuanAndFen,
    wanted: priceWanted,
  },
  {
    key: 'pricePer',
    headers: ['计价单位', '报价单位', 'price per'],
    parse: textOf({ min: 1, max: 8 }),
    wanted: { zh: '填计价单位，如：项、次、样、小时、人', en: 'What the price is for, such as 项 or 小时' },
  },
  {
    key: 'leadTimeDays',
    headers: ['交付工作日', '周期', '交付周期', '出报告天数', 'lead time'],
    parse: integerOf({ min: 1, max: 1_000 }),
    wanted: { zh: '填工作日数，如：10', en: 'Working days, such as 10' },
  },
  {
    key: 'schoolEnterpriseForm',
    headers: ['校企合作形式', '合作办学形式', 'school enterprise form'],
    parse: integerOf({ min: 1, max: 7 }),
    wanted: {
      zh: '人才培养填 1 到 7（七种法定形式之一），其他种类留空',
      en: '1 to 7 for training, else nothing',
    },
  },
  {
    key: 'patents',
    headers: ['专利号', '专利', 'patents', 'patent'],
    parse: listOf({ items: 50, characters: 60 }),
    wanted: {
      zh: '成果填专利号，带校验位，用顿号分开，如：ZL201410123456.7',
      en: 'Of achievements: patent numbers with their check digit, separated by commas',
    },
  },
  {
    key: 'ipc',
    headers: ['国际专利分类号', '专利分类号', '分类号', 'ipc'],
    parse: listOf({ items: 20, characters: 40, keepsSlash: true }),
    wanted: { zh: '填分类号，用顿号分开，如：F21V 29/503', en: 'Classes of the IPC, such as F21V 29/503' },
  },
  {
    key: 'cases',
    headers: ['案例', '应用案例', '过往案例', 'cases'],
    parse: cases,
    wanted: {
      zh: '每行一个：年份｜案例｜客户全称（可不填）｜成效，如：2025｜河堤亮化改造｜｜能耗降了 38%',
      en: 'One a line: year｜case｜client in full (may be empty)｜what came of it',
    },
  },
  {
    key: 'equipmentModel',
    headers: ['型号', '厂家型号', '设备型号', 'model'],
    parse: textOf({ min: 2, max: 80 }),
    wanted: { zh: '仪器设备填厂家和型号，其他种类留空', en: 'Of equipment: maker and model' },
  },
  {
    key: 'town',
    headers: ['所在镇街', '镇街', 'town'],
    parse: town,
    wanted: { zh: '仪器设备填所在镇街，其他种类留空', en: 'Of equipment: the town where it stands' },
  },
  {
    key: 'place',
    headers: ['存放地点', '地点', '房间', 'place'],
    parse: textOf({ min: 2, max: 80 }),
    wanted: { zh: '仪器设备填楼和房间，其他种类留空', en: 'Of equipment: building and room' },
  },
  {
    key: 'openHours',
    headers: ['开放时间', '开放时段', 'open hours'],
    parse: openHours,
    wanted: {
      zh: '仪器设备填星期和钟点，如：周一至周五 08:30–17:30；周六 09:00–12:00',
      en: 'Of equipment: days and times, such as Mon–Fri 08:30–17:30; Sat 09:00–12:00',
    },
  },
  {
    key: 'slots',
    headers: ['可预约时段', '预约时段', 'slots', 'times to book'],
    parse: slots,
    wanted: {
      zh: '服务和仪器设备填日期和钟点，几家能同时来写 ×2，如：2027-03-01 09:00–11:00 ×2；2027-03-08 14:00–16:00',
      en: 'Of services and equipment: days and times, ×2 for two firms at a time, such as 2027-03-01 09:00–11:00 ×2',
    },
  },
  {
    key: 'durationDays',
    headers: ['天数', '培训天数', 'duration', 'days'],
    parse: integerOf({ min: 1, max: 1_000 }),
    wanted: { zh: '人才培养填天数，其他种类留空', en: 'Of training: how many days' },
  },
  {
    key: 'places',
    headers: ['名额', '每期名额', 'places'],
    parse: integerOf({ min: 1, max: 10_000 }),
    wanted: { zh: '人才培养填每期人数，其他种类留空', en: 'Of training: how many take part' },
  },
];
