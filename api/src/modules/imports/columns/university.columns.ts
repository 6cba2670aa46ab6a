import type { Profile } from '#modules/organizations/index.ts';
import { type Choices, choiceOf } from '../parsers/choice.parser.ts';
import { townOrCity } from '../parsers/place.parser.ts';
import { schoolCode, textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';
import { nameBounds, type OrganizationRow, organizationColumns } from './organization.columns.ts';

export type UniversityCategory = NonNullable<Profile['universityCategory']>;

export type UniversityRow = OrganizationRow & {
  readonly category: UniversityCategory;
  readonly schoolCode: string;
  readonly supervisor: string;
  readonly level: string;
};

export const universityCategories: Choices<UniversityCategory> = {
  UNIVERSITY: ['高等学校', '高校', '大学', '普通高校', '本科院校', '普通高等学校'],
  VOCATIONAL_SCHOOL: ['职业院校', '高职院校', '高职', '中职学校', '中职', '职业学校', '技工院校', '技工学校'],
  RESEARCH_INSTITUTE: ['科研院所', '研究院', '研究所', '科研机构', '研究机构', '新型研发机构'],
};

/** The ministry of education's list has the first five, and 备注, which is not taken. */
export const universityColumns: readonly Column<UniversityRow>[] = [
  {
    key: 'name',
    headers: ['学校名称', '单位名称', '院校名称', '机构名称', '名称', 'name', 'university'],
    parse: textOf(nameBounds),
    wanted: { zh: '填学校或院所的全称', en: 'The full name' },
    isRequired: true,
  },
  {
    key: 'schoolCode',
    headers: ['学校标识码', '标识码', 'school code'],
    parse: schoolCode,
    wanted: {
      zh: '填教育部名单上的 10 位数字，或留空',
      en: 'The ten digits of the ministry’s list, or nothing',
    },
  },
  {
    key: 'supervisor',
    headers: ['主管部门', '举办单位', 'supervisor'],
    // The ministry's list writes two of them on two lines of the cell.
    parse: textOf({ min: 1, max: 100, lines: '、' }),
    wanted: { zh: '填 100 字以内的部门名称', en: 'A name of at most 100 characters' },
  },
  {
    key: 'place',
    headers: ['所在地', '所在城市', '城市', '所在镇街', '镇街', 'city', 'place', 'town'],
    parse: townOrCity,
    wanted: {
      zh: '填城市，在中山的可填镇街，如：广州市、古镇镇',
      en: 'A city, or a town of Zhongshan, such as 广州市 or 古镇镇',
    },
  },
  {
    key: 'level',
    headers: ['办学层次', '层次', 'level'],
    parse: textOf({ min: 1, max: 40 }),
    wanted: { zh: '填本科或专科', en: '本科 or 专科' },
  },
  {
    key: 'category',
    headers: ['类别', '院校类别', '单位类别', '类型', 'category'],
    parse: choiceOf(universityCategories),
    wanted: { zh: '填院校的类别，或留空', en: 'The category, or nothing' },
  },
  ...organizationColumns,
];
