import type { Membership } from '#kernel/viewer.ts';
import { type Choices, choiceOf } from '../parsers/choice.parser.ts';
import { email, textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';

export type MemberRow = {
  readonly email: string;
  readonly role: Membership['role'];
  readonly message: string;
};

export const memberRoles: Choices<Membership['role']> = {
  MEMBER: ['成员', '普通成员', 'member'],
  OWNER: ['负责人', '管理员', '所有者', 'owner'],
};

/** No names: whoever accepts brings their own. */
export const memberColumns: readonly Column<MemberRow>[] = [
  {
    key: 'email',
    headers: ['邮箱', '电子邮箱', '邮箱地址', '工作邮箱', 'email', 'mail', 'address'],
    parse: email,
    wanted: { zh: '填对方的工作邮箱，邀请发到这里', en: 'The work address that the invitation goes to' },
    isRequired: true,
  },
  {
    key: 'role',
    headers: ['身份', '角色', '成员身份', 'role'],
    parse: choiceOf(memberRoles),
    wanted: {
      zh: '填“成员”或“负责人”，不填就是成员；负责人能邀请别人、改资料',
      en: 'member or owner; without it a member. Owners invite others and edit the profile',
    },
  },
  {
    key: 'message',
    headers: ['留言', '附言', '邀请留言', 'message'],
    parse: textOf({ min: 1, max: 300, multiline: true }),
    wanted: { zh: '填 300 字以内的话，不要放链接', en: 'At most 300 characters, without links' },
  },
];
