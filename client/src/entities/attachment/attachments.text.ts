import { phrases } from '#lib/phrases.ts';

export const attachmentsText = phrases({
  title: { zh: '附件', en: 'Attachments' },
  attach: { zh: '放上去', en: 'Attach' },
  attached: { zh: '附件已放上', en: 'Attached' },
  detached: { zh: '附件已去掉', en: 'The attachment is removed' },
  detach: { zh: (name: string) => `去掉 ${name}`, en: (name: string) => `Remove ${name}` },
});
