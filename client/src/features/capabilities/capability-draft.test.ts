import { describe, expect, it } from 'vitest';
import { emptyCapability, readList, toContentInput } from './capability-draft.ts';
import { readPrice } from './capability-price.ts';
import { emptyCase, keptRows, rowsOf } from './capability-rows.ts';

const draft = {
  ...emptyCapability,
  kind: 'SERVICE',
  title: 'EMC 摸底与整改',
  text: '按 GB/T 17743 预测试，三个工作日出报告',
  fieldCodes: ['TS01'],
  trl: '7',
  patents: 'ZL201710601862.3',
  standards: 'GB/T 17743、CISPR 15',
  priceKind: 'RANGE',
  priceMin: '2800',
  priceMax: '0.56万',
  pricePer: '款',
  leadTimeDays: '3',
  equipmentModel: '远方 GO-2000',
  schoolEnterpriseForm: '4',
  places: '20',
};
const contentOf = (changed: object) => {
  const made = toContentInput({ ...draft, ...changed });
  return 'content' in made ? made.content : made.faults;
};

describe('what is sent', () => {
  it('of a service has price and time, and nothing of the other kinds', () => {
    expect(contentOf({})).toMatchObject({
      kind: 'SERVICE',
      price: { kind: 'RANGE', minYuan: 2800, maxYuan: 5600, per: '款' },
      leadTimeDays: 3,
      standards: ['GB/T 17743', 'CISPR 15'],
      patents: [],
      equipmentModel: null,
      schoolEnterpriseForm: null,
      places: null,
    });
  });

  it('of an achievement has its patents, no price and no time', () => {
    expect(contentOf({ kind: 'ACHIEVEMENT' })).toMatchObject({
      patents: ['ZL201710601862.3'],
      price: null,
      leadTimeDays: null,
    });
  });

  it('of training has its legal form and its places', () => {
    expect(contentOf({ kind: 'TRAINING' })).toMatchObject({
      schoolEnterpriseForm: 4,
      places: 20,
      leadTimeDays: null,
    });
  });

  it('of equipment has its model', () => {
    expect(contentOf({ kind: 'EQUIPMENT' })).toMatchObject({ equipmentModel: '远方 GO-2000', openHours: [] });
  });

  it('is not held up by an unreadable price that belongs to another kind', () => {
    expect(contentOf({ kind: 'ACHIEVEMENT', priceMin: '面议' })).toMatchObject({ price: null });
  });

  it('is nothing without a kind, and says so together with the rest', () => {
    expect(contentOf({ kind: '' })).toEqual({ kind: 'kindMissing' });
    expect(contentOf({ priceMin: '面议', leadTimeDays: '三天' })).toEqual({
      price: 'priceUnreadable',
      leadTimeDays: 'daysUnreadable',
    });
  });

  it('passes over cases in which nothing is written, and asks for the year of the others', () => {
    const told = { ...emptyCase, year: '2024', title: '酒店外墙', result: '省三成' };
    expect(contentOf({ cases: keptRows([emptyCase, told]) })).toMatchObject({
      cases: [{ year: 2024, clientId: null }],
    });
    expect(contentOf({ cases: keptRows([{ ...told, year: '' }]) })).toEqual({ cases: 'yearUnreadable' });
  });
});

describe('a price', () => {
  it.each([
    [{ priceKind: '', priceMin: '', priceMax: '', pricePer: '次' }, null],
    [{ priceKind: '', priceMin: '300', priceMax: '', pricePer: '次' }, 'priceKindMissing'],
    [{ priceKind: 'FIXED', priceMin: '300', priceMax: '', pricePer: ' ' }, 'perMissing'],
    [{ priceKind: 'FIXED', priceMin: '', priceMax: '500', pricePer: '次' }, 'priceMissing'],
    [{ priceKind: 'RANGE', priceMin: '99999999999', priceMax: '', pricePer: '次' }, 'priceTooLarge'],
    [{ priceKind: 'RANGE', priceMin: '三百', priceMax: '', pricePer: '次' }, 'priceUnreadable'],
    [
      { priceKind: 'FIXED', priceMin: '0.5', priceMax: '9', pricePer: ' 次 ' },
      { kind: 'FIXED', minYuan: 0.5, maxYuan: 0.5, per: '次' },
    ],
    [
      { priceKind: 'ON_REQUEST', priceMin: '0.5', priceMax: '', pricePer: '次' },
      { kind: 'ON_REQUEST', minYuan: null, maxYuan: null, per: '' },
    ],
  ])('reads %j as %j', (written, price) => {
    expect(readPrice(written)).toEqual(price);
  });
});

it('takes names by line and by any comma, each once', () => {
  expect(readList('GB/T 17743，CISPR 15\n IEC 62471;GB/T 17743、')).toEqual([
    'GB/T 17743',
    'CISPR 15',
    'IEC 62471',
  ]);
});

it('makes an empty row of what an older version kept otherwise', () => {
  expect(rowsOf(['{', '7', '{"year":"2020"}'], emptyCase)).toEqual([
    emptyCase,
    emptyCase,
    { ...emptyCase, year: '2020' },
  ]);
});
