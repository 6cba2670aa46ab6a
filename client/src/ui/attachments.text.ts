import { phrases } from '#lib/phrases.ts';

export const attachmentsText = phrases({
  add: { zh: '添加附件', en: 'Attach files' },
  dropHere: { zh: '放在这里就会上传', en: 'Drop to upload' },
  list: { zh: '附件', en: 'Attachments' },
  uploading: {
    zh: (name: string, percent: number) => `正在上传 ${name}，${percent}%`,
    en: (name: string, percent: number) => `Uploading ${name}, ${percent}%`,
  },
  percent: { zh: (percent: number) => `${percent}%`, en: (percent: number) => `${percent}%` },
  remove: { zh: (name: string) => `移除 ${name}`, en: (name: string) => `Remove ${name}` },
  cancel: { zh: (name: string) => `取消上传 ${name}`, en: (name: string) => `Cancel the upload of ${name}` },
  retry: { zh: '再传一次', en: 'Try again' },
  noAnswer: { zh: '没有传上去，请检查网络', en: 'Not uploaded; check the network' },
  tooLarge: {
    zh: '超过 25 MB：请压缩，或拆成几个文件',
    en: 'Larger than 25 MB: compress or split it',
  },
  empty: { zh: '这个文件是空的', en: 'This file is empty' },
  full: { zh: (most: number) => `最多 ${most} 个附件`, en: (most: number) => `${most} attachments at most` },
});
