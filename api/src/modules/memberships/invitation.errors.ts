import { ExpectedFailure, type Text } from '#kernel/errors.ts';
import type { InvitationState } from './invitation.ts';
import type { Invitation, Roster } from './roster.model.ts';

export class AlreadyInvited extends ExpectedFailure {
  readonly code = 'ALREADY_INVITED';
  readonly #invitation: Invitation;
  readonly #roster: Roster;

  constructor(invitation: Invitation, roster: Roster) {
    super({
      field: ['input', 'email'],
      text: {
        zh: '这个邮箱的邀请还没有答复。没收到信的话，在邀请名单里重新发送',
        en: 'This address has an open invitation. If the letter did not arrive, send it again from the list',
      },
    });
    this.#invitation = invitation;
    this.#roster = roster;
  }

  override data() {
    return { invitation: { ...this.#invitation, roster: this.#roster } };
  }
}

const over: Readonly<Record<InvitationState | 'CLOSED', Text>> = {
  OPEN: {
    zh: '这封信里的链接已经换过新的，请打开最近一封邀请邮件',
    en: 'A newer letter has replaced this link; open the latest one',
  },
  ACCEPTED: {
    zh: '这份邀请已经用过了。是你接受的，直接登录就行；不是你，请告诉邀请你的人',
    en: 'This invitation was accepted already. If it was you, sign in; if not, tell who invited you',
  },
  DECLINED: {
    zh: '这份邀请已经谢绝了。改了主意，请对方再邀请一次',
    en: 'This invitation was declined. If that has changed, ask them to invite you again',
  },
  EXPIRED: {
    zh: '这份邀请过期了。请对方重新发送，几秒钟就好',
    en: 'This invitation has expired. Ask them to send it again; it takes a moment',
  },
  REVOKED: {
    zh: '这份邀请被撤回了。觉得弄错了，请问邀请你的人，或自己申请加入',
    en: 'This invitation was revoked. If that was a mistake, ask who invited you, or ask to join yourself',
  },
  CLOSED: {
    zh: '这家单位已经关闭或正在合并，现在不能加入',
    en: 'This organization is closed or is being merged; nobody can join it now',
  },
};

/** Each way an invitation can be over has a sentence and a way on. */
export class InvitationOver extends ExpectedFailure {
  readonly code = 'INVITATION_OVER';
  readonly #state: InvitationState;

  constructor(state: InvitationState, why: keyof typeof over = state) {
    super({ text: over[why] });
    this.#state = state;
  }

  override data() {
    return { state: this.#state };
  }
}

export class InvitedAnotherAddress extends ExpectedFailure {
  readonly code = 'INVITED_ANOTHER_ADDRESS';

  constructor() {
    super({
      text: {
        zh: '邀请发给了另一个邮箱。请退出后用那个邮箱登录，或请对方改邀请你现在的邮箱',
        en: 'The invitation went to another address. Sign out and come back with that one, or have them invite the address you use now',
      },
    });
  }
}

export class AddressHasAccount extends ExpectedFailure {
  readonly code = 'ADDRESS_HAS_ACCOUNT';

  constructor() {
    super({
      text: {
        zh: '这个邮箱已经有账号，登录后就能接受邀请',
        en: 'This address has an account already; sign in with it to accept',
      },
    });
  }
}

export class TooManyInvitations extends ExpectedFailure {
  readonly code = 'TOO_MANY_INVITATIONS';
  readonly #limit: number;

  constructor(bound: 'OPEN' | 'PER_DAY', limit: number) {
    super({
      text:
        bound === 'OPEN'
          ? {
              zh: `还没有答复的邀请最多 ${limit} 份，请先撤回不用的`,
              en: `At most ${limit} invitations can be open; revoke those that are of no use`,
            }
          : {
              zh: `一家单位一天最多发 ${limit} 份邀请，请明天再发`,
              en: `An organization sends at most ${limit} invitations a day; go on tomorrow`,
            },
    });
    this.#limit = limit;
  }

  override data() {
    return { limit: this.#limit };
  }
}
