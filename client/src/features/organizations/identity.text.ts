import { phrases } from '#lib/phrases.ts';

export const identityText = phrases({
  verified: {
    zh: '名称和代码经科技局核验。要改，写明原因，由科技局核对后生效。',
    en: 'The bureau has verified name and code. To change them, say why; the bureau looks first.',
  },
  ask: { zh: '申请变更', en: 'Ask for a change' },
  toOfficer: { zh: '执照上就是这样，交给科技局核对', en: 'The licence says so: have the bureau look' },
  title: { zh: '变更名称或代码', en: 'Change name or code' },
  lead: {
    zh: '只改要变的那一项。核对期间仍用现在的名称。',
    en: 'Change only what is to change. The present name stays until the bureau has looked.',
  },
  name: { zh: '新的名称', en: 'New name' },
  creditCode: { zh: '新的统一社会信用代码', en: 'New credit code' },
  codeHint: {
    zh: '校验位与执照不符也可以提交，由科技局核对',
    en: 'A code whose check character looks wrong can be sent, too',
  },
  reason: { zh: '原因', en: 'Reason' },
  reasonHint: {
    zh: '例如：2026 年 10 月工商变更登记',
    en: 'For instance: changed in the register in October 2026',
  },
  cancel: { zh: '不改了', en: 'Cancel' },
  send: { zh: '提交', en: 'Send' },
  sent: { zh: '已提交，等科技局核对', en: 'Sent; the bureau will look' },
  waiting: {
    zh: (since: string) => `等科技局核对，${since}提交`,
    en: (since: string) => `Waits for the bureau, sent ${since}`,
  },
  wanted: { zh: '想改成', en: 'To become' },
  takeBack: { zh: '撤回申请', en: 'Take back' },
  takenBack: { zh: '已撤回', en: 'Taken back' },
  none: { zh: '没有填', en: 'Not given' },
});
