import { describe, expect, it } from 'vitest';
import { emptyCapability, readPrice, readStandards, toCapabilityInput } from './capability-draft.ts';

const draft = {
  ...emptyCapability,
  kind: 'SERVICE',
  title: 'EMC 摸底与整改',
  text: '按 GB/T 17743 预测试，三个工作日出报告',
  fieldCodes: ['TS01'],
  trl: '7',
  standards: 'GB/T 17743、CISPR 15',
  priceMin: '2800',
  priceMax: '0.56万',
  pricePer: '款',
  leadTimeDays: '3',
  schoolEnterpriseForm: '4',
};
const inputOf = (changed: object) => {
  const made = toCapabilityInput({ ...draft, ...changed }, 'org_1');
  return 'input' in made ? made.input : made.faults;
};

describe('what is sent', () => {
  it('of a service has readiness, price and time, and nothing of the other kinds', () => {
    expect(inputOf({})).toMatchObject({
      kind: 'SERVICE',
      price: { minYuan: 2800, maxYuan: 5600, per: '款' },
      leadTimeDays: 3,
      standards: ['GB/T 17743', 'CISPR 15'],
      trl: 7,
      schoolEnterpriseForm: null,
    });
  });

  it('of an achievement has its readiness, no price and no time', () => {
    expect(inputOf({ kind: 'ACHIEVEMENT' })).toMatchObject({
      trl: 7,
      price: null,
      leadTimeDays: null,
      schoolEnterpriseForm: null,
    });
  });

  it('of training has its form of school–enterprise cooperation only', () => {
    expect(inputOf({ kind: 'TRAINING' })).toMatchObject({
      schoolEnterpriseForm: 4,
      trl: null,
      price: null,
      leadTimeDays: null,
    });
  });

  it('is not held up by an unreadable price that belongs to another kind', () => {
    expect(inputOf({ kind: 'ACHIEVEMENT', priceMin: '面议' })).toMatchObject({ price: null });
  });

  it('is nothing without a kind, and says so together with the rest', () => {
    expect(inputOf({ kind: '' })).toEqual({ kind: 'kindMissing' });
    expect(inputOf({ priceMin: '面议', leadTimeDays: '三天' })).toEqual({
      price: 'priceUnreadable',
      leadTimeDays: 'daysUnreadable',
    });
  });
});

describe('a price', () => {
  it.each([
    [{ priceMin: '', priceMax: '', pricePer: '次' }, null],
    [{ priceMin: '300', priceMax: '', pricePer: '' }, 'perMissing'],
    [{ priceMin: '300', priceMax: '', pricePer: ' ' }, 'perMissing'],
    [{ priceMin: '99999999999', priceMax: '', pricePer: '次' }, 'priceTooLarge'],
    [{ priceMin: '三百', priceMax: '', pricePer: '次' }, 'priceUnreadable'],
    [
      { priceMin: '0.5', priceMax: '', pricePer: ' 次 ' },
      { minYuan: 0.5, maxYuan: null, per: '次' },
    ],
  ])('reads %j as %j', (written, price) => {
    expect(readPrice(written)).toEqual(price);
  });
});

it('takes standards by line and by any comma, each once', () => {
  expect(readStandards('GB/T 17743，CISPR 15\n IEC 62471;GB/T 17743、')).toEqual([
    'GB/T 17743',
    'CISPR 15',
    'IEC 62471',
  ]);
});
