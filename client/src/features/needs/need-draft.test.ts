import { describe, expect, it } from 'vitest';
import { emptyNeed, readBudget, toNeedContent, toUnfinishedContent } from './need-draft.ts';

const draft = { ...emptyNeed, title: '铜灯防发黑', text: '十四到二十个月铜面出现黑斑', fieldCodes: ['MT05'] };
const inputOf = (changed: object) => {
  const made = toNeedContent({ ...draft, ...changed });
  return 'content' in made ? made.content : made.faults;
};

describe('what is sent', () => {
  it('leaves out what was not said', () => {
    expect(inputOf({})).toEqual({
      title: draft.title,
      text: draft.text,
      fieldCodes: ['MT05'],
      chainStageCode: null,
      wantedForms: [],
      trlNow: null,
      trlWanted: null,
      budget: null,
      bountyYuan: null,
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

  it('carries a bounty in the place of a budget', () => {
    const paid = { payKind: 'BOUNTY', bounty: '8 万', budgetMin: '100' };
    expect(inputOf(paid)).toMatchObject({ budget: null, bountyYuan: 80_000 });
    expect(inputOf({ ...paid, bounty: '很多' })).toEqual({ bountyYuan: 'budgetUnreadable' });
  });

  it('drops a form of cooperation that an old draft still names', () => {
    expect(inputOf({ wantedForms: ['LICENSING', 'BARTER'] })).toMatchObject({ wantedForms: ['LICENSING'] });
  });

  it('leaves a range that is the wrong way round to the API, which names both ends', () => {
    expect(inputOf({ budgetMin: '9', budgetMax: '8' })).toMatchObject({ budget: { minYuan: 9, maxYuan: 8 } });
  });
});

describe('what is saved while it is written', () => {
  it('leaves out an amount that is none yet, and keeps the rest', () => {
    const written = { ...draft, budgetMin: '二十万', trlNow: '4' };
    expect(toUnfinishedContent(written)).toMatchObject({ title: draft.title, budget: null, trlNow: 4 });
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
