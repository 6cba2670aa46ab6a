import { expect, it } from 'vitest';
import { fixedPrice, yuan, yuanAndFen } from './amount.parser.ts';
import { cases } from './cases.parser.ts';
import { day } from './day.parser.ts';
import { openHours } from './open-hours.parser.ts';
import type { ParseContext, Parser } from './parser.ts';
import { slots } from './slots.parser.ts';

const read = <Value>(parser: Parser<Value>, text: string) => {
  const parsed = parser(text, {} as ParseContext, '报价');
  return 'value' in parsed ? parsed.value : parsed.reason.zh;
};

it.each([
  ['周一至周五 8:30-17:00', [[1, 2, 3, 4, 5], '08:30', '17:00']],
  ['工作日 ９：００～１２：００', [[1, 2, 3, 4, 5], '09:00', '12:00']],
  ['星期一、三、五 09:00—12:00', [[1, 3, 5], '09:00', '12:00']],
  ['周六到周一 9:00–10:00', [[1, 6, 7], '09:00', '10:00']],
  ['Mon–Wed, Sunday 09:00 - 10:00', [[1, 2, 3, 7], '09:00', '10:00']],
  ['每天：9:00至21:00', [[1, 2, 3, 4, 5, 6, 7], '09:00', '21:00']],
])('open hours: %s', (text, [weekdays, from, to]) => {
  expect(read(openHours, text)).toEqual([{ weekdays, from, to }]);
});

it('open hours go on for several times a day, and for other days', () => {
  const rows = read(openHours, '周一 9:00-12:00、14:00-17:00，周六 9:00-12:00\n周日 10:00-12:00');
  expect(rows).toEqual([
    { weekdays: [1], from: '09:00', to: '12:00' },
    { weekdays: [1], from: '14:00', to: '17:00' },
    { weekdays: [6], from: '09:00', to: '12:00' },
    { weekdays: [7], from: '10:00', to: '12:00' },
  ]);
});

it.each([
  '随时',
  '周八 9:00-10:00',
  '9:00-10:00',
  '周一 17:00-9:00',
  '周一 上午',
  '周一至周三至周五 9:00-10:00',
])('what are no open hours is told: %s', (text) =>
  expect(read(openHours, text)).toContain(`看不懂“${text}”`),
);

it('times to book are days with a beginning, an end and how many firms', () => {
  expect(read(slots, '2027-03-01 9:00–11:00 ×2；2027年3月8日 14:00-16:00\n2027-03-01 09:00-11:00')).toEqual([
    { on: '2027-03-01', from: '09:00', to: '11:00', capacity: 1 },
    { on: '2027-03-08', from: '14:00', to: '16:00', capacity: 1 },
  ]);
});

it.each(['明天 9:00-10:00', '2027-02-30 9:00-10:00', '2027-03-01 11:00-9:00', '2027-03-01 23:00-25:00'])(
  'what is no time to book is told: %s',
  (text) => expect(read(slots, text)).toContain('看不懂'),
);

it('a case has a year, a title, perhaps a client, and a result that may go on', () => {
  expect(read(cases, '2025年|河堤亮化|星河照明|省电 38%\n并获奖；2024｜体育馆｜眩光\\｜炫光都降了')).toEqual([
    { year: 2025, title: '河堤亮化', clientName: '星河照明', result: '省电 38%\n并获奖' },
    { year: 2024, title: '体育馆', clientName: null, result: '眩光｜炫光都降了' },
  ]);
});

it.each([
  ['河堤亮化', '没有写全'],
  ['2025｜河堤亮化', '没有写全'],
  [`2025｜河堤亮化｜｜${'长'.repeat(501)}`, '请写 2 到 500 个字'],
  [Array.from({ length: 21 }, (_, at) => `2025｜第 ${at} 个案例｜｜很好`).join('\n'), '最多写 20 个案例'],
])('what is no case is told', (text, reason) => expect(read(cases, text)).toContain(reason));

it('a day that lost its format is told by the day that it was', () => {
  expect([read(day, '46477'), read(day, '明年三月')]).toEqual([
    '“46477”是丢了格式的日期，应该是 2027-03-31',
    '“明年三月”不是日期',
  ]);
});

it('amounts are whole yuan for a budget, and have fen for a single measurement', () => {
  expect([read(yuan, '2.5'), read(yuanAndFen, '2.5'), read(yuanAndFen, '1.2万元')]).toEqual([3, 2.5, 12_000]);
  expect([read(fixedPrice, '面议'), read(fixedPrice, '￥３００'), read(fixedPrice, '看情况')]).toEqual([
    'ON_REQUEST',
    300,
    '“看情况”不是金额',
  ]);
});
