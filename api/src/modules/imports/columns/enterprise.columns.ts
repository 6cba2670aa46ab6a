import type { Profile } from '#modules/organizations/index.ts';
import { integerOf, pastYear } from '../parsers/number.parser.ts';
import { town } from '../parsers/place.parser.ts';
import { listOf, textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';
import { nameBounds, type OrganizationRow, organizationColumns } from './organization.columns.ts';

export type EnterpriseRow = OrganizationRow & {
  readonly foundedYear: number;
  readonly employeeCount: number;
} & Pick<Profile, 'products' | 'strengths' | 'certificates'>;

const list = listOf({ items: 50, characters: 100 });

export const enterpriseColumns: readonly Column<EnterpriseRow>[] = [
  {
    key: 'name',
    headers: ['企业名称', '单位名称', '公司名称', '名称', 'name', 'enterprise'],
    parse: textOf(nameBounds),
    wanted: { zh: '填营业执照上的全称', en: 'The full name on the business licence' },
    isRequired: true,
  },
  {
    key: 'place',
    headers: ['镇街', '所在镇街', '所属镇街', '所在镇区', '镇区', '所在地', 'town'],
    parse: town,
    wanted: {
      zh: '填中山的镇街，如：古镇镇、横栏、小榄',
      en: 'A town of Zhongshan, such as 古镇镇 or Guzhen',
    },
  },
  ...organizationColumns,
  {
    key: 'foundedYear',
    headers: ['成立年份', '成立时间', '成立日期', '成立年', 'founded', 'founded year'],
    parse: pastYear,
    wanted: {
      zh: '填年份或日期，如：2009 或 2009-05-12',
      en: 'A year or a date, such as 2009 or 2009-05-12',
    },
  },
  {
    key: 'employeeCount',
    headers: ['员工人数', '职工人数', '从业人数', '人数', 'employees', 'employee count'],
    parse: integerOf({ min: 1, max: 1_000_000 }),
    wanted: { zh: '填一个整数，如：46', en: 'One whole number, such as 46' },
  },
  {
    key: 'products',
    headers: ['主要产品', '产品', '主营产品', 'products'],
    parse: list,
    wanted: { zh: '填产品名称，用顿号分开', en: 'Products, separated by commas' },
  },
  {
    key: 'strengths',
    headers: ['优势', '技术优势', '特长', 'strengths'],
    parse: list,
    wanted: { zh: '填短语，用顿号分开', en: 'Short phrases, separated by commas' },
  },
  {
    key: 'certificates',
    headers: ['认证', '认证证书', '产品认证', 'certificates'],
    parse: list,
    wanted: {
      zh: '填认证名称，用顿号分开，如：CCC、CE',
      en: 'Certificates, separated by commas, such as CCC, CE',
    },
  },
];
