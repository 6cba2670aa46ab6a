import { phrases } from '#lib/phrases.ts';

export const commissionerRequestText = phrases({
  OPEN: { zh: '等科技局安排', en: 'With the bureau' },
  ASSIGNED: { zh: '在派', en: 'In service' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  waitsForMe: { zh: '等我', en: 'Waiting for me' },
  noPlace: { zh: '本期已满', en: 'fully booked' },
  places: {
    zh: (free: number) => `还能派 ${free} 家`,
    en: (free: number) => `${free} ${free === 1 ? 'place' : 'places'} free`,
  },
});
