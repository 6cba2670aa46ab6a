import { ExpectedFailure } from '#kernel/errors.ts';

export class SignInRefused extends ExpectedFailure {
  readonly code = 'SIGN_IN_REFUSED';

  constructor() {
    super({
      text: {
        zh: '邮箱或密码不对，请检查后再试。刚注册的账号要先点开确认邮件里的链接',
        en: 'E-mail address and password do not match; check both. A new account is first confirmed by the link in its e-mail',
      },
    });
  }
}

/** Who tries too often waits, longer each time, whether or not there is such an account. */
export class TooManyAttempts extends ExpectedFailure {
  readonly code = 'TOO_MANY_ATTEMPTS';
  readonly retryAt: Date;

  constructor(retryAt: Date, now: Date) {
    const seconds = Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / 1_000));
    const minutes = Math.ceil(seconds / 60);
    const isShort = seconds < 60;
    super({
      text: {
        zh: `试的次数太多，${isShort ? `${seconds} 秒` : `${minutes} 分钟`}后可以再试`,
        en: `Too many attempts; try again in ${isShort ? `${seconds} s` : `${minutes} min`}`,
      },
    });
    this.retryAt = retryAt;
  }

  override data() {
    return { retryAt: this.retryAt };
  }
}

/** More people sign in at once than passwords can be checked. */
export class ServerBusy extends ExpectedFailure {
  readonly code = 'SERVER_BUSY';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super({
      text: {
        zh: `同时登录的人太多，${retryAfterSeconds} 秒后再试`,
        en: `Too many people are signing in at once; try again in ${retryAfterSeconds} s`,
      },
    });
    this.retryAfterSeconds = retryAfterSeconds;
  }

  override data() {
    return { retryAfterSeconds: this.retryAfterSeconds };
  }
}

/** A link from a letter is unknown, used up or expired; which of these is not said. */
export class LinkRefused extends ExpectedFailure {
  readonly code = 'LINK_REFUSED';

  constructor() {
    super({
      text: {
        zh: '这个链接已经用过或过期，请重新申请一封邮件',
        en: 'This link was used before or has expired; ask for another letter',
      },
    });
  }
}

/** The present password, asked again before something serious, was not right. */
export class WrongPassword extends ExpectedFailure {
  readonly code = 'WRONG_PASSWORD';

  constructor(field: string) {
    super({
      text: { zh: '密码不对，没有改动', en: 'The password is wrong; nothing was changed' },
      field: ['input', field],
    });
  }
}

/** The code of the second factor was wrong, old, or used before. */
export class WrongCode extends ExpectedFailure {
  readonly code = 'WRONG_CODE';

  constructor() {
    super({
      text: {
        zh: '验证码不对或已经用过，请等下一个',
        en: 'The code is wrong or was used before; wait for the next one',
      },
      field: ['input', 'code'],
    });
  }
}

export class SecondFactorAlreadyOn extends ExpectedFailure {
  readonly code = 'SECOND_FACTOR_ALREADY_ON';

  constructor() {
    super({
      text: {
        zh: '两步验证已经开着。要换一部手机，先关闭再开启',
        en: 'Two-step sign-in is on already. To change the phone, turn it off and on again',
      },
    });
  }
}
