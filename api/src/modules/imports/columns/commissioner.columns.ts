import { displayName } from '../parsers/display-name.parser.ts';
import { integerOf } from '../parsers/number.parser.ts';
import { textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';
import { type ExpertiseRow, expertiseColumns, nameBounds } from './organization.columns.ts';

export type CommissionerRow = ExpertiseRow & {
  readonly displayName: string;
  /** By name. */
  readonly homeInstitution: string;
  readonly key: string;
  readonly capacity: number;
  readonly availability: string;
  readonly yearsOfExperience: number;
  readonly bestAt: string;
};

export const commissionerColumns: readonly Column<CommissionerRow>[] = [
  {
    key: 'displayName',
    headers: ['称呼', '显示名称', '特派员', '姓名', 'display name', 'name'],
    parse: displayName,
    wanted: {
      zh: '填姓氏加职称，如：陈教授、欧阳高级工程师；同一单位有两位时写陈教授1、陈教授2',
      en: 'Surname and title, such as 陈教授; of two at one institution, 陈教授1 and 陈教授2',
    },
    isRequired: true,
  },
  {
    key: 'homeInstitution',
    headers: [
      '派出单位',
      '所属单位',
      '所在单位',
      '工作单位',
      '所在高校',
      '单位',
      'home institution',
      'university',
    ],
    parse: textOf(nameBounds),
    wanted: { zh: '填已登记高校院所的全称', en: 'The full name of a known university or institute' },
    isRequired: true,
  },
  {
    key: 'key',
    headers: ['编号', '特派员编号', 'number', 'key'],
    parse: textOf({ min: 1, max: 40 }),
    wanted: { zh: '填名单上的编号，每人一个', en: 'The number in the list, one a person' },
  },
  {
    key: 'capacity',
    headers: ['可服务企业数', '同时服务企业数', '服务企业数', 'capacity'],
    parse: integerOf({ min: 0, max: 50 }),
    wanted: { zh: '填同时能服务几家企业，如：3', en: 'How many firms at a time, such as 3' },
  },
  {
    key: 'availability',
    headers: ['可到岗时间', '服务时间', '可服务时间', 'availability'],
    parse: textOf({ min: 1, max: 200 }),
    wanted: { zh: '填 200 字以内的说明，如：每月两次到厂', en: 'At most 200 characters' },
  },
  {
    key: 'yearsOfExperience',
    headers: ['从业年限', '工作年限', 'years of experience'],
    parse: integerOf({ min: 0, max: 80 }),
    wanted: { zh: '填整数年，如：17', en: 'Whole years, such as 17' },
  },
  {
    key: 'bestAt',
    headers: ['擅长', '专长', '简介', '个人简介', '擅长领域', 'best at', 'description'],
    parse: textOf({ min: 1, max: 5000, multiline: true }),
    wanted: { zh: '填 5,000 字以内的说明', en: 'At most 5,000 characters' },
  },
  ...expertiseColumns,
];
