import type { WrittenLetter } from './letter.service.ts';

type Content = WrittenLetter['content'];

export function letterToNewAddress(name: string): Content {
  return {
    path: '/confirm-email-change',
    zh: {
      subject: '确认灯桥的新邮箱',
      lines: [`${name}：`, '你申请把灯桥账号的邮箱换成这一个。点开下面的链接就生效，之后用新邮箱登录。'],
      linkLabel: '确认新邮箱',
      after: ['链接 24 小时内有效，只能用一次。不是你申请的，不用理会，账号没有变化。'],
    },
    en: {
      subject: 'Confirm the new address for Dengqiao',
      lines: [
        `${name},`,
        'You asked to use this address for your Dengqiao account. Open the link and it counts; from then on sign in with it.',
      ],
      linkLabel: 'Confirm the new address',
      after: [
        'The link works once, within 24 hours. If it was not you, do nothing; the account is as it was.',
      ],
    },
  };
}

/** Shows only so much of the new address that its owner recognises it. */
export function letterToOldAddress(name: string, address: string): Content {
  const masked = address.replace(/^(.).*@/u, '$1***@');
  return {
    path: '/forgot-password',
    zh: {
      subject: '有人申请更换灯桥账号的邮箱',
      lines: [`${name}：`, `有人用你的密码申请把账号的邮箱换成 ${masked}。新邮箱里的链接点开后才生效。`],
      linkLabel: '不是我，重设密码',
      after: ['是你自己申请的，不用理会。不是你，马上重设密码：新邮箱的链接随之作废。'],
    },
    en: {
      subject: 'Somebody asked to change the address of your Dengqiao account',
      lines: [
        `${name},`,
        `Somebody who knows your password asked to change the address of your account to ${masked}. It counts once the link sent there is opened.`,
      ],
      linkLabel: 'It was not me: choose a new password',
      after: [
        'If it was you, there is nothing to do. If not, choose a new password at once: the link becomes void.',
      ],
    },
  };
}
