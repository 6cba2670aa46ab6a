import { ExpectedFailure } from '#kernel/errors.ts';

/** Nobody registers without the notice; and which one was read is on record. */
export class NoticeNotAccepted extends ExpectedFailure {
  readonly code = 'NOTICE_NOT_ACCEPTED';

  constructor() {
    super({
      text: {
        zh: '注册前请先阅读并同意现行的个人信息处理告知；页面打开太久，请刷新后再看一遍',
        en: 'Read and accept the present notice on personal data before registering; if the page has been open for long, reload it and read it again',
      },
      field: ['input', 'noticeVersion'],
    });
  }
}

/** Other words are shown by now: nobody agrees to what they have not read. */
export class ConsentWordingOutdated extends ExpectedFailure {
  readonly code = 'CONSENT_WORDING_OUTDATED';

  constructor() {
    super({
      text: {
        zh: '同意书的文字刚刚更新，请刷新页面，读过新的文字再决定',
        en: 'The words of this consent have just changed; reload the page, read them and decide then',
      },
      field: ['input', 'wordingVersion'],
    });
  }
}
