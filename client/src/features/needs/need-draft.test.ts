import { describe, expect, it } from 'vitest';
import { emptyNeed, readBudget, toNeedInput } from './need-draft.ts';

const draft = { ...emptyNeed, title: '铜灯防发黑', text: '十四到二十个月铜面出现黑斑', fieldCodes: ['MT05'] };
const inputOf = (changed: object) => {
  const made = toNeedInput({ ...draft, ...changed }, 'org_1');
  return 'input' in made ? made.input : made.faults;
};

describe('what is sent', () => {
  it('leaves out what was not said', () => {
    expect(inputOf({})).toEqual({
      enterpriseId: 'org_1',
      title: draft.title,
      text: draft.text,
      fieldCodes: ['MT05'],
      chainStageCode: null,
      wantedForms: [],
      trlNow: null,
      trlWanted: null,
      budget: null,
      solveBy: null,
      isAnonymous: false,
    });
  });

  it('carries levels as numbers and amounts as yuan', () => {
    expect(inputOf({ trlNow: '4', trlWanted: '8', budgetMin: '8万', budgetMax: '150,000' })).toMatchObject({
      trlNow: 4,
      trlWanted: 8,
      budget: { minYuan: 80_000, maxYuan: 150_000 },
    });
  });

  it('drops a form of cooperation that an old draft still names', () => {
    expect(inputOf({ wantedForms: ['LICENSING', 'BARTER'] })).toMatchObject({ wantedForms: ['LICENSING'] });
  });

  it('leaves a range that is the wrong way round to the API, which names both ends', () => {
    expect(inputOf({ budgetMin: '9', budgetMax: '8' })).toMatchObject({ budget: { minYuan: 9, maxYuan: 8 } });
  });
});

describe('a budget', () => {
  it('may be open at either end', () => {
    expect(readBudget({ budgetMin: '', budgetMax: '20万' })).toEqual({ minYuan: null, maxYuan: 200_000 });
    expect(readBudget({ budgetMin: '5000', budgetMax: '' })).toEqual({ minYuan: 5000, maxYuan: null });
  });

  it.each([
    ['二十万', '', 'budgetUnreadable'],
    ['', '约 5 万', 'budgetUnreadable'],
    ['0.5', '', 'budgetFraction'],
    ['', '20000万元', null],
    ['', '200000万元', 'budgetTooLarge'],
  ])('from %j to %j: %s', (budgetMin, budgetMax, fault) => {
    const made = inputOf({ budgetMin, budgetMax });
    expect(made).toEqual(fault ? { budget: fault } : expect.objectContaining({ title: draft.title }));
  });
});
