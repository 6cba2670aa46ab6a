import type { Organization } from '#modules/organizations/index.ts';
import { codesOf } from '../parsers/codes.parser.ts';
import { creditCode } from '../parsers/credit-code.parser.ts';
import type { Place } from '../parsers/place.parser.ts';
import { email, textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';

/** What lists tell of every kind of organization. */
export type OrganizationRow = Pick<
  Organization,
  'name' | 'shortName' | 'nameEn' | 'creditCode' | 'description' | 'fieldCodes' | 'chainStageCodes' | 'forms'
> & {
  readonly place: Place;
  readonly contactRole: string;
  readonly contactEmail: string;
};

/** What lists tell of everybody who works with firms. */
export type ExpertiseRow = Pick<
  OrganizationRow,
  'fieldCodes' | 'chainStageCodes' | 'forms' | 'contactRole' | 'contactEmail'
>;

export const nameBounds = { min: 2, max: 120 };

export const expertiseColumns: readonly Column<ExpertiseRow>[] = [
  {
    key: 'fieldCodes',
    headers: ['技术领域', '领域', '研究方向', 'fields', 'fieldCodes'],
    parse: codesOf(({ fields }) => fields),
    wanted: {
      zh: '填领域的名称或编号，用顿号分开，如：外延生长与芯片、LS03',
      en: 'Names or codes of fields, separated by commas, such as LS01, LS03',
    },
  },
  {
    key: 'chainStageCodes',
    headers: ['产业链环节', '环节', 'chain stages', 'chainStageCodes'],
    parse: codesOf(({ chainStages }) => chainStages),
    wanted: {
      zh: '填环节的名称或编号，用顿号分开，如：封装、M1',
      en: 'Names or codes of stages, separated by commas, such as U3, M1',
    },
  },
  {
    key: 'forms',
    headers: ['合作形式', '合作方式', 'forms', 'forms of cooperation'],
    parse: codesOf(({ forms }) => forms),
    wanted: {
      zh: '填合作形式，用顿号分开，如：委托开发、技术咨询',
      en: 'Forms of cooperation, separated by commas, such as Commissioned development, Consulting',
    },
  },
  {
    key: 'contactRole',
    headers: ['联系邮箱说明', '联系部门', 'contact role'],
    parse: textOf({ min: 1, max: 40 }),
    wanted: {
      zh: '填部门或职务，如：技术部，不要填人名',
      en: 'A department or post, such as 技术部; no person’s name',
    },
  },
  {
    key: 'contactEmail',
    headers: ['联系邮箱', '电子邮箱', '邮箱', 'email', 'contact email'],
    parse: email,
    wanted: { zh: '填一个工作邮箱，如：tech@example.com', en: 'One work address, such as tech@example.com' },
  },
];

export const organizationColumns: readonly Column<Omit<OrganizationRow, 'name' | 'place'>>[] = [
  {
    key: 'creditCode',
    headers: ['统一社会信用代码', '社会信用代码', '信用代码', 'credit code', 'unified social credit code'],
    parse: creditCode,
    wanted: { zh: '填营业执照上的 18 位代码', en: 'The 18 characters of the business licence' },
  },
  {
    key: 'shortName',
    headers: ['简称', 'short name'],
    parse: textOf({ min: 1, max: 40 }),
    wanted: { zh: '填 40 字以内的简称', en: 'A short name of at most 40 characters' },
  },
  {
    key: 'nameEn',
    headers: ['英文名称', '英文名', 'name en', 'English name'],
    parse: textOf({ min: 2, max: 200 }),
    wanted: { zh: '填 200 字以内的英文名称', en: 'An English name of at most 200 characters' },
  },
  {
    key: 'description',
    headers: ['简介', '单位简介', '企业简介', '学校简介', '平台简介', '介绍', 'description'],
    parse: textOf({ min: 1, max: 5000, multiline: true }),
    wanted: { zh: '填 5,000 字以内的简介', en: 'A description of at most 5,000 characters' },
  },
  ...expertiseColumns,
];
