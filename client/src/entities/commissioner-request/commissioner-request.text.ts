import { phrases } from '#lib/phrases.ts';

export const commissionerRequestText = phrases({
  OPEN: { zh: '等科技局安排', en: 'With the bureau' },
  ASSIGNED: { zh: '在派', en: 'In service' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  waitsForMe: { zh: '等我', en: 'Waiting for me' },
  termOver: { zh: '已到期', en: 'Term over' },
});
