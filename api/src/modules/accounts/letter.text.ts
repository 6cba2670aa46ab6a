import type { Text } from '#kernel/errors.ts';
import type { LetterContent } from './letter.layout.ts';
import type { LetterKind } from './letter.model.ts';

type Named = { readonly name: string };
type Linked = Named & { readonly url: string };
type Places = Named & { readonly signIn: string; readonly forgot: string };
type NoticeKind = Exclude<LetterKind, 'CONFIRM_EMAIL' | 'RESET_PASSWORD' | 'WRITTEN'>;
type NoticePlaces = Places & { readonly account: string };

type LetterText = {
  confirmEmail(values: Linked): LetterContent;
  alreadyRegistered(values: Places): LetterContent;
  resetPassword(values: Linked): LetterContent;
  notices: Readonly<Record<NoticeKind, (values: NoticePlaces) => LetterContent>>;
};

const zh: LetterText = {
  confirmEmail: ({ name, url }) => ({
    subject: '确认邮箱，启用灯桥账号',
    lines: [`${name}：`, '有人用这个邮箱注册了灯桥账号。是你的话，点开下面的链接，账号就能用了。'],
    link: { label: '确认邮箱', url },
    after: ['链接 24 小时内有效，只能用一次。不是你注册的，不用理会，也不要点开链接。'],
  }),
  alreadyRegistered: ({ name, signIn, forgot }) => ({
    subject: '这个邮箱已经有灯桥账号',
    lines: [`${name}：`, '有人用这个邮箱再次注册，但它已经有账号了，所以没有新建。'],
    link: { label: '去登录', url: signIn },
    after: [`忘了密码可以在这里重设：${forgot}`, '不是你操作的，不用理会，账号没有变化。'],
  }),
  resetPassword: ({ name, url }) => ({
    subject: '重设灯桥密码',
    lines: [`${name}：`, '有人申请重设你的密码。是你的话，点开下面的链接，写一个新密码。'],
    link: { label: '重设密码', url },
    after: ['链接 1 小时内有效，只能用一次。不是你申请的，不用理会，密码没有变化。'],
  }),
  notices: {
    SIGN_IN_SLOWED: ({ name, forgot }) => ({
      subject: '你的灯桥账号连续登录失败',
      lines: [`${name}：`, '有人接连几次用错的密码登录你的账号。之后每次登录都要多等一会儿，账号没有被锁。'],
      link: { label: '重设密码', url: forgot },
      after: ['是你自己记错了密码，等几分钟再试，或重设密码。不是你，密码又和别处相同，就换一个。'],
    }),
    PASSWORD_CHANGED: ({ name, forgot }) => ({
      subject: '灯桥密码已更改',
      lines: [`${name}：`, '你的密码刚刚改过，其他设备上的登录都已退出。'],
      link: { label: '不是我改的，重设密码', url: forgot },
      after: ['是你自己改的，不用理会。'],
    }),
    SECOND_FACTOR_ENABLED: notice(
      '灯桥两步验证已开启',
      '你的账号刚刚开启了两步验证，以后登录还要输入验证器里的数字。其他设备上的登录都已退出。',
    ),
    SECOND_FACTOR_DISABLED: notice(
      '灯桥两步验证已关闭',
      '你的账号刚刚关闭了两步验证，以后只凭密码登录。其他设备上的登录都已退出。',
    ),
    RECOVERY_CODES_RENEWED: notice('灯桥恢复码已更换', '你的恢复码刚刚换了一组，以前的都作废了。'),
    API_KEY_CREATED: notice(
      '灯桥新增了一把接口密钥',
      '你的账号刚刚新增了一把接口密钥，程序可以用它以你的名义读写数据。',
    ),
  },
};

const en: LetterText = {
  confirmEmail: ({ name, url }) => ({
    subject: 'Confirm your address for Dengqiao',
    lines: [
      `${name},`,
      'Somebody registered at Dengqiao with this address. If that was you, open the link and your account is ready.',
    ],
    link: { label: 'Confirm the address', url },
    after: ['The link works once, within 24 hours. If it was not you, do nothing and do not open it.'],
  }),
  alreadyRegistered: ({ name, signIn, forgot }) => ({
    subject: 'This address already has a Dengqiao account',
    lines: [
      `${name},`,
      'Somebody registered again with this address. It has an account already, so none was added.',
    ],
    link: { label: 'Sign in', url: signIn },
    after: [
      `If you forgot the password, choose another here: ${forgot}`,
      'If it was not you, do nothing; your account is as it was.',
    ],
  }),
  resetPassword: ({ name, url }) => ({
    subject: 'Choose a new Dengqiao password',
    lines: [
      `${name},`,
      'Somebody asked for a new password for your account. If that was you, open the link and choose one.',
    ],
    link: { label: 'Choose a new password', url },
    after: ['The link works once, within an hour. If it was not you, do nothing; the password is as it was.'],
  }),
  notices: {
    SIGN_IN_SLOWED: ({ name, forgot }) => ({
      subject: 'Failed attempts to sign in to your Dengqiao account',
      lines: [
        `${name},`,
        'Somebody tried several wrong passwords for your account. From now on each attempt waits longer; the account is not locked.',
      ],
      link: { label: 'Choose a new password', url: forgot },
      after: [
        'If it was you, wait some minutes or choose a new password. If it was not, and you use the password elsewhere, change it.',
      ],
    }),
    PASSWORD_CHANGED: ({ name, forgot }) => ({
      subject: 'Your Dengqiao password was changed',
      lines: [`${name},`, 'Your password has just been changed, and all other devices are signed out.'],
      link: { label: 'It was not me: choose a new password', url: forgot },
      after: ['If it was you, there is nothing to do.'],
    }),
    SECOND_FACTOR_ENABLED: noticeEn(
      'Two-step sign-in is on for Dengqiao',
      'Your account has just been given a second step: signing in now also asks for the code of your authenticator. All other devices are signed out.',
    ),
    SECOND_FACTOR_DISABLED: noticeEn(
      'Two-step sign-in is off for Dengqiao',
      'The second step of your account has just been taken away; the password alone opens it. All other devices are signed out.',
    ),
    RECOVERY_CODES_RENEWED: noticeEn(
      'New Dengqiao recovery codes',
      'Your recovery codes have just been replaced; the earlier ones are void.',
    ),
    API_KEY_CREATED: noticeEn(
      'A new API key for Dengqiao',
      'Your account has just been given a new API key; programs can use it to read and write in your name.',
    ),
  },
};

export const letterText: Readonly<Record<keyof Text, LetterText>> = { zh, en };

function notice(subject: string, line: string) {
  return ({ name, account, forgot }: NoticePlaces): LetterContent => ({
    subject,
    lines: [`${name}：`, line],
    link: { label: '查看我的账号', url: account },
    after: [`不是你操作的，马上重设密码：${forgot}`],
  });
}

function noticeEn(subject: string, line: string) {
  return ({ name, account, forgot }: NoticePlaces): LetterContent => ({
    subject,
    lines: [`${name},`, line],
    link: { label: 'Look at my account', url: account },
    after: [`If it was not you, choose a new password at once: ${forgot}`],
  });
}
