import { phrases } from '#lib/phrases.ts';

export const partnerText = phrases({
  freePlaces: {
    zh: (count: number) => (count > 0 ? `还可派驻 ${count} 家` : '本期已满'),
    en: (count: number) => (count > 0 ? `${count} ${count === 1 ? 'place' : 'places'} free` : 'fully booked'),
  },
  employees: { zh: (count: number) => `${count} 人`, en: (count: number) => `${count} people` },
  offers: { zh: (list: string) => `可承接：${list}`, en: (list: string) => `Offers: ${list}` },
  fields: { zh: (list: string) => `领域：${list}`, en: (list: string) => `Field: ${list}` },
  matches: { zh: (list: string) => `命中：${list}`, en: (list: string) => `Matches: ${list}` },
  separator: { zh: '、', en: ', ' },
});
