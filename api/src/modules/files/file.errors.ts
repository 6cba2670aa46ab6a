import { AppError, ExpectedFailure, type Text } from '#kernel/errors.ts';
import { fileTypes } from './file.types.ts';

/** 25 MiB. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

const taken: Text = {
  zh: '可以上传 PDF、Word、Excel、PowerPoint（.docx、.xlsx、.pptx）、PNG、JPEG、WebP、TXT、CSV 和 ZIP',
  en: 'PDF, Word, Excel and PowerPoint (.docx, .xlsx, .pptx), PNG, JPEG, WebP, TXT, CSV and ZIP are taken',
};

type Told = { readonly status: number; readonly text: (name: Text, what: Text) => Text };

const refusals = {
  FILE_MISSING: {
    status: 422,
    text: () => ({
      zh: '请求里应有一个文件，放在表单字段 file 里，而且只有一个',
      en: 'Send one file, and one only, as the form field “file”',
    }),
  },
  FILE_EMPTY: {
    status: 422,
    text: (name) => ({
      zh: `“${name.zh}”是空的（0 字节），请检查原文件`,
      en: `“${name.en}” is empty (0 bytes); check the original`,
    }),
  },
  FILE_TOO_LARGE: {
    status: 413,
    text: () => ({
      zh: '文件超过 25 MB：请压缩图片，或拆成几个文件',
      en: 'The file is larger than 25 MB: compress its pictures, or split it',
    }),
  },
  FILE_TYPE_NOT_ALLOWED: {
    status: 415,
    text: (name, what) => ({
      zh: `“${name.zh}”是${what.zh}，不能上传。${taken.zh}`,
      en: `“${name.en}” is ${what.en} and is not taken. ${taken.en}`,
    }),
  },
  FILE_TYPE_MISMATCH: {
    status: 422,
    text: (name, what) => ({
      zh: `“${name.zh}”的内容其实是${what.zh}，与扩展名不符：请用原来的程序重新保存，或改正扩展名`,
      en: `The content of “${name.en}” is really ${what.en}, which its ending does not say: save it anew, or mend the ending`,
    }),
  },
  FILE_DAMAGED: {
    status: 422,
    text: (name) => ({
      zh: `“${name.zh}”已损坏，打不开：请重新导出后再传`,
      en: `“${name.en}” is damaged and cannot be opened: export it again`,
    }),
  },
  FILE_WITH_MACRO: {
    status: 422,
    text: (name) => ({
      zh: `“${name.zh}”带有宏，不能上传：请另存为不带宏的文件`,
      en: `“${name.en}” contains macros and is not taken: save it without them`,
    }),
  },
  UPLOAD_INCOMPLETE: {
    status: 400,
    text: () => ({
      zh: '文件没有传完，什么也没有保存：请再传一次',
      en: 'The upload broke off and nothing was kept: try again',
    }),
  },
  UPLOAD_TOO_SLOW: {
    status: 408,
    text: () => ({
      zh: '上传停住太久，已经中断，什么也没有保存：请检查网络后再传',
      en: 'The upload stood still for too long and was ended; nothing was kept: check the network and try again',
    }),
  },
  TOO_MANY_UPLOADS: {
    status: 429,
    text: () => ({
      zh: '同时上传的文件太多，请等前面的传完',
      en: 'Too many uploads at once: wait until the others are done',
    }),
  },
  TOO_MANY_UNUSED_FILES: {
    status: 429,
    text: () => ({
      zh: '传了很多还没用上的文件：请先用上或移除一些，没有用上的一天后自动删除',
      en: 'Many of your uploads are not used yet: use or remove some; unused ones go after a day',
    }),
  },
  UPLOAD_QUOTA_USED_UP: {
    status: 429,
    text: () => ({
      zh: '今天上传的文件已满 1 GB，请明天再传',
      en: 'You uploaded 1 GB within a day: go on tomorrow',
    }),
  },
} as const satisfies Record<string, Told>;

export type FileRefusal = keyof typeof refusals;

/** The upload as a whole is refused, and nothing of it is kept. */
export class FileRefused extends AppError {
  readonly code: FileRefusal;
  readonly statusCode: number;

  constructor(code: FileRefusal, about: { name?: string; what?: Text; cause?: unknown } = {}) {
    const { name = '', what = { zh: '', en: '' }, cause } = about;
    super({ text: refusals[code].text({ zh: name, en: name }, what), cause });
    this.code = code;
    this.statusCode = refusals[code].status;
  }
}

const unattachable = {
  UNKNOWN: {
    zh: '附件不存在，或者不是你上传的：请重新上传',
    en: 'An attachment does not exist or is not yours: upload it again',
  },
  USED_ELSEWHERE: {
    zh: '附件已经用在别处：请再上传一份',
    en: 'An attachment is in use elsewhere: upload it once more',
  },
  TWICE: { zh: '同一个附件列了两次：请去掉一个', en: 'One attachment is listed twice: leave one out' },
} as const satisfies Record<string, Text>;

/** Files that cannot hang on this; nothing was attached. */
export class FileNotAttachable extends ExpectedFailure {
  readonly code = 'FILE_NOT_ATTACHABLE';
  readonly fileId: string | null;

  constructor(reason: keyof typeof unattachable, { fileId, field }: About) {
    super({ text: unattachable[reason], field });
    this.fileId = fileId ?? null;
  }

  override data() {
    return { fileId: this.fileId };
  }
}

export class TooManyAttachments extends ExpectedFailure {
  readonly code = 'TOO_MANY_ATTACHMENTS';
  readonly most: number;

  constructor(most: number, { field }: About) {
    super({ text: { zh: `最多 ${most} 个附件`, en: `${most} attachments at most` }, field });
    this.most = most;
  }

  override data() {
    return { most: this.most };
  }
}

type About = { readonly fileId?: string; readonly field: readonly string[] };

export function labelOf(type: keyof typeof fileTypes): Text {
  return fileTypes[type].label;
}
