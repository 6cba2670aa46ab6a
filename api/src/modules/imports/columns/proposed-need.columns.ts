import { creditCode } from '../parsers/credit-code.parser.ts';
import { email, textOf } from '../parsers/text.parser.ts';
import { yesNo } from '../parsers/yes-no.parser.ts';
import type { Column } from './column.ts';
import { type NeedRow, needColumns } from './need.columns.ts';

export type ProposedNeedRow = NeedRow & {
  readonly creditCode: string;
  readonly email: string;
  readonly hasAgreed: boolean;
  readonly note: string;
};

/** A need as a firm's own list has it, whose it is, and whom the firm confirms it through. */
export const proposedNeedColumns: readonly Column<ProposedNeedRow>[] = [
  {
    key: 'creditCode',
    headers: ['企业信用代码', '统一社会信用代码', '社会信用代码', '信用代码', 'credit code'],
    parse: creditCode,
    wanted: { zh: '填企业营业执照上的 18 位代码', en: 'The 18 characters of the firm’s business licence' },
    isRequired: true,
  },
  {
    key: 'email',
    headers: ['确认邮箱', '企业邮箱', '联系邮箱', '邮箱', 'email', 'confirmation email'],
    parse: email,
    wanted: {
      zh: '填企业里能确认的人的邮箱，确认链接发到这里',
      en: 'The address that the link to confirm goes to',
    },
    isRequired: true,
  },
  {
    key: 'hasAgreed',
    headers: ['对方已同意', '已同意', '已说好', 'agreed', 'has agreed'],
    parse: yesNo,
    wanted: {
      zh: '和对方说好会收到邮件后填“是”；没说好的不要导入',
      en: 'yes once the person knows that a letter comes; leave others out',
    },
    isRequired: true,
  },
  ...needColumns,
  {
    key: 'note',
    headers: ['给企业的话', '附言', 'note'],
    parse: textOf({ min: 1, max: 300, multiline: true }),
    wanted: { zh: '填 300 字以内的话，写在确认邮件里', en: 'At most 300 characters, for the letter' },
  },
];
