import { dayInChina } from '#kernel/day.ts';
import type { WrittenLetter } from '#modules/accounts/index.ts';

type Content = WrittenLetter['content'];

const PATH = '/account/privacy';

export function deletionTaken(name: string, dueAt: Date): Content {
  const day = dayInChina(dueAt);
  return {
    path: PATH,
    zh: {
      subject: '灯桥账号将于到期后注销',
      lines: [`${name}：`, `你申请了注销账号。${day} 之后开始删除，删除后不能恢复；在此之前可以撤回。`],
      linkLabel: '查看或撤回',
      after: ['不是你申请的，马上登录撤回并更改密码。'],
    },
    en: {
      subject: 'Your Dengqiao account is about to be deleted',
      lines: [
        `${name},`,
        `You asked to delete your account. It is deleted after ${day}, for good; until then you can take it back.`,
      ],
      linkLabel: 'Look, or take it back',
      after: ['If it was not you, sign in at once, take it back and change the password.'],
    },
  };
}

export function deletionWithdrawn(name: string): Content {
  return {
    path: PATH,
    zh: {
      subject: '灯桥账号不注销了',
      lines: [`${name}：`, '注销申请已经撤回，账号照常使用。'],
      linkLabel: '查看隐私设置',
      after: ['不是你撤回的，请更改密码。'],
    },
    en: {
      subject: 'Your Dengqiao account stays',
      lines: [`${name},`, 'The deletion was taken back; the account goes on as before.'],
      linkLabel: 'Look at the privacy settings',
      after: ['If it was not you, change the password.'],
    },
  };
}

export function deletionHeld(name: string, reason: { zh: string; en: string }): Content {
  return {
    path: PATH,
    zh: {
      subject: '灯桥账号还没有注销',
      lines: [
        `${name}：`,
        `注销到期了，但现在还不能删除：${reason.zh}。账号照常使用，处理好之后请再申请一次。`,
      ],
      linkLabel: '看看怎么办',
    },
    en: {
      subject: 'Your Dengqiao account was not deleted yet',
      lines: [
        `${name},`,
        `The time has come, but the account cannot be deleted yet: ${reason.en}. It goes on as before; ask again once that is done.`,
      ],
      linkLabel: 'See what to do',
    },
  };
}
