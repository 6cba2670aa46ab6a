import { ExpectedFailure } from '#kernel/errors.ts';

export class SignInRefused extends ExpectedFailure {
  readonly code = 'SIGN_IN_REFUSED';

  constructor() {
    super({
      text: {
        zh: '邮箱或密码不对，请检查后再试',
        en: 'E-mail address and password do not match; check both and try again',
      },
    });
  }
}
