import { phrases } from '#lib/phrases.ts';

/** In what form two sides work together, by the values of `CooperationForm`. */
export const formText = phrases({
  COMMISSIONED_DEVELOPMENT: { zh: '委托开发', en: 'Commissioned R&D' },
  JOINT_DEVELOPMENT: { zh: '联合研发', en: 'Joint R&D' },
  TECHNOLOGY_TRANSFER: { zh: '技术转让', en: 'Transfer' },
  LICENSING: { zh: '技术许可', en: 'Licence' },
  CONSULTING: { zh: '技术咨询', en: 'Consulting' },
  TESTING_SERVICE: { zh: '检测与整改服务', en: 'Testing and fixing' },
  JOINT_LAB: { zh: '共建实验室', en: 'Joint laboratory' },
  TRAINING: { zh: '人才培养', en: 'Training' },
  COMMISSIONER: { zh: '派驻特派员', en: 'Commissioner' },
});

/** A form of cooperation. */
export type Form = keyof typeof formText;

/** All forms, in the order in which they are offered. */
export const forms = Object.keys(formText) as Form[];
