import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { yuan } from '../parsers/amount.parser.ts';
import { codesOf } from '../parsers/codes.parser.ts';
import { day } from '../parsers/day.parser.ts';
import { integerOf } from '../parsers/number.parser.ts';
import { yesNo } from '../parsers/yes-no.parser.ts';
import type { Column } from './column.ts';
import { fieldsColumn, numberColumn, textColumn, titleColumn } from './offer.columns.ts';

export type NeedRow = {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  readonly wantedForms: readonly CooperationForm[];
  readonly trlNow: number;
  readonly trlWanted: number;
  readonly budgetMin: number;
  readonly budgetMax: number;
  readonly bountyYuan: number;
  readonly solveBy: string;
  readonly isAnonymous: boolean;
};

const level = integerOf({ min: 1, max: 9 });
const levelWanted = { zh: '填 1 到 9 的整数', en: 'A whole number from 1 to 9' };
const amountWanted = {
  zh: '填金额，如：50000、5万；表头写了“万元”的按万元算',
  en: 'An amount in yuan, such as 50000',
};

export const needColumns: readonly Column<NeedRow>[] = [
  titleColumn(['需求标题', '需求名称', '技术需求', '标题', '名称', 'title', 'need']),
  textColumn(['需求内容', '需求描述', '需求说明', '具体内容', '内容', '描述', '说明', 'text', 'description']),
  fieldsColumn,
  numberColumn(['编号', '需求编号', '序号', 'number', 'no']),
  {
    key: 'chainStageCodes',
    headers: ['产业链环节', '环节', 'chain stage', 'chainStageCode'],
    parse: codesOf(({ chainStages }) => chainStages),
    wanted: { zh: '填一个环节的名称或编号，如：封装', en: 'One stage, by name or code' },
  },
  {
    key: 'wantedForms',
    headers: ['合作形式', '合作方式', '希望的合作方式', 'forms', 'wanted forms'],
    parse: codesOf(({ forms }) => forms),
    wanted: {
      zh: '填合作形式，用顿号分开，如：委托开发、技术咨询',
      en: 'Forms of cooperation, separated by commas',
    },
  },
  {
    key: 'trlNow',
    headers: ['现在的成熟度', '当前成熟度', '现有TRL', 'trl now'],
    parse: level,
    wanted: levelWanted,
  },
  {
    key: 'trlWanted',
    headers: ['期望的成熟度', '期望成熟度', '目标成熟度', '成熟度', 'trl wanted', 'trl'],
    parse: level,
    wanted: levelWanted,
  },
  { key: 'budgetMin', headers: ['预算下限', '最低预算', 'budget from'], parse: yuan, wanted: amountWanted },
  {
    key: 'budgetMax',
    headers: ['预算上限', '最高预算', '预算', 'budget to', 'budget'],
    parse: yuan,
    wanted: amountWanted,
  },
  {
    key: 'bountyYuan',
    headers: ['悬赏', '悬赏金额', '张榜金额', 'bounty'],
    parse: yuan,
    wanted: {
      zh: '解决了就付的金额，至少 5 万；和预算只填一样',
      en: 'What is paid once it is solved, at least ¥50,000; a budget or a bounty, not both',
    },
  },
  {
    key: 'solveBy',
    headers: ['期限', '解决期限', '截止日期', '截止时间', 'solve by', 'deadline'],
    parse: day,
    wanted: { zh: '填日期，如：2027-03-31', en: 'A day, such as 2027-03-31' },
  },
  {
    key: 'isAnonymous',
    headers: ['匿名', '是否匿名', '匿名发布', 'anonymous'],
    parse: yesNo,
    wanted: { zh: '填“是”或“否”', en: 'yes or no' },
  },
];
