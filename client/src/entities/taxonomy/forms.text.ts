import { phrases } from '#lib/phrases.ts';

/** In what form two sides work together, by the values of `CooperationForm`. */
export const formText = phrases({
  COMMISSIONED_DEVELOPMENT: { zh: '委托开发', en: 'Commissioned development' },
  JOINT_DEVELOPMENT: { zh: '联合开发', en: 'Joint development' },
  TECHNOLOGY_TRANSFER: { zh: '技术转让', en: 'Technology transfer' },
  LICENSING: { zh: '技术许可', en: 'Licensing' },
  CONSULTING: { zh: '技术咨询', en: 'Consulting' },
  TESTING_SERVICE: { zh: '检测与技术服务', en: 'Testing and technical service' },
  JOINT_LAB: { zh: '共建实验室', en: 'Joint laboratory' },
  TRAINING: { zh: '人才培养', en: 'Training' },
  COMMISSIONER: { zh: '特派员派驻', en: 'Commissioner' },
});

/** A form of cooperation. */
export type Form = keyof typeof formText;

/** All forms, in the order in which they are offered. */
export const forms = Object.keys(formText) as Form[];
