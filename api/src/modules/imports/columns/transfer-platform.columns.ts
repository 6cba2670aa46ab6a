import type { Profile } from '#modules/organizations/index.ts';
import { type Choices, choiceOf } from '../parsers/choice.parser.ts';
import { townOrCity } from '../parsers/place.parser.ts';
import { listOf, textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';
import { nameBounds, type OrganizationRow, organizationColumns } from './organization.columns.ts';

export type PlatformCategory = NonNullable<Profile['platformCategory']>;

export type TransferPlatformRow = OrganizationRow & {
  readonly category: PlatformCategory;
  /** By name. */
  readonly parentUniversity: string;
  readonly services: readonly string[];
};

export const platformCategories: Choices<PlatformCategory> = {
  TRANSFER_CENTRE: ['技术转移中心', '成果转化中心', '转移转化中心', '技术转移机构'],
  SERVICE_STATION: ['科技服务站', '服务站', '工作站', '博士工作站'],
  PILOT_BASE: ['中试基地', '中试平台'],
  JOINT_CENTRE: ['联合研发中心', '联合创新中心', '联合实验室', '联合中心', '协同创新中心'],
  TESTING_PLATFORM: ['检测平台', '检测认证平台', '检测中心', '公共技术服务平台', '检验检测平台'],
  TALENT_CENTRE: ['人才中心', '人才服务中心', '人才培养基地'],
  ASSOCIATION: ['行业协会', '协会', '商会', '联盟', '学会'],
  IP_CENTRE: ['知识产权中心', '知识产权保护中心', '知识产权服务中心', '快速维权中心'],
  FINANCE_DESK: ['科技金融服务台', '科技金融', '金融服务台', '科技金融服务中心'],
  INCUBATOR: ['孵化器', '众创空间', '加速器', '科技园'],
};

export const transferPlatformColumns: readonly Column<TransferPlatformRow>[] = [
  {
    key: 'name',
    headers: ['平台名称', '单位名称', '机构名称', '名称', 'name', 'platform'],
    parse: textOf(nameBounds),
    wanted: { zh: '填平台的全称', en: 'The full name' },
    isRequired: true,
  },
  {
    key: 'category',
    headers: ['平台类别', '平台类型', '类别', '类型', 'category'],
    parse: choiceOf(platformCategories),
    wanted: { zh: '填平台的类别', en: 'The category' },
  },
  {
    key: 'place',
    headers: ['镇街', '所在镇街', '所在地', '所在城市', '城市', 'town', 'place', 'city'],
    parse: townOrCity,
    wanted: {
      zh: '填中山的镇街或所在城市，如：古镇镇、广州市',
      en: 'A town of Zhongshan or a city, such as 古镇镇 or 广州市',
    },
  },
  {
    key: 'parentUniversity',
    headers: ['依托高校', '依托单位', '所属高校', '举办高校', 'parent university', 'university'],
    parse: textOf(nameBounds),
    wanted: {
      zh: '填已登记高校的全称，独立机构留空',
      en: 'The full name of a known university; nothing for an independent body',
    },
  },
  {
    key: 'services',
    headers: ['服务内容', '服务项目', '服务', 'services'],
    parse: listOf({ items: 50, characters: 100 }),
    wanted: { zh: '填服务名称，用顿号分开', en: 'Services, separated by commas' },
  },
  ...organizationColumns,
];
