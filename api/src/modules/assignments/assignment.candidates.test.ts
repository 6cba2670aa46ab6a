import { describe, expect, it } from 'vitest';
import { toId } from '#kernel/id.ts';
import { rankCandidates, termsOf, toCandidate, type Wanted } from './assignment.candidates.ts';

const parents = new Map([
  ['DR01', 'DR'],
  ['DR02', 'DR'],
  ['OP01', 'OP'],
]);
const parentOf = (code: string) => parents.get(code) ?? null;

const wanted: Wanted = {
  text: '植物灯电源 EMC 超标，需要整改，最好能教会技术员看近场图。',
  fieldCodes: ['DR01'],
  chainStageCode: null,
  wishedCommissionerId: null,
};

function person(digit: string, wish: { fieldCodes?: string[]; stages?: string[]; bestAt?: string } = {}) {
  return toCandidate({
    id: toId('commissioner', digit.repeat(24)),
    fieldCodes: wish.fieldCodes ?? [],
    chainStageCodes: wish.stages ?? [],
    bestAt: wish.bestAt ?? null,
  });
}

const rank = (question: Wanted, ...people: ReturnType<typeof person>[]) =>
  rankCandidates(question, people, parentOf);
const order = (ranked: ReturnType<typeof rank>) => ranked.map(({ commissioner }) => commissioner.id.at(-1));

describe('ranking commissioners for a request', () => {
  it('puts the same field before one of the same parent, and leaves out who has neither', () => {
    const ranked = rank(
      wanted,
      person('a', { fieldCodes: ['OP01'] }),
      person('b', { fieldCodes: ['DR02'] }),
      person('c', { fieldCodes: ['DR01'] }),
    );
    expect(order(ranked)).toEqual(['c', 'b']);
    expect(ranked.map(({ sharedFieldCodes }) => sharedFieldCodes)).toEqual([['DR01'], ['DR']]);
    expect(ranked[0]?.score).toBe((ranked[1]?.score ?? 0) * 2);
  });

  it('quotes the sentences that speak to the request, in their order', () => {
    const bestAt = '带过三届学生。会做植物灯电源整改。喜欢登山；近场图教会过两名技术员！';
    const [found] = rank(wanted, person('a', { bestAt }));
    expect(found?.evidence).toEqual(['会做植物灯电源整改。', '近场图教会过两名技术员！']);
    expect(found?.score).toBeGreaterThan(0);
  });

  it('counts the stage of the chain where the need names one', () => {
    const question = { ...wanted, chainStageCode: 'M1' };
    const [here, there] = [person('b', { stages: ['M1'] }), person('a', { stages: ['U1'] })];
    expect(order(rank(question, there, here))).toEqual(['b']);
    expect(rank(wanted, there, here)).toEqual([]);
  });

  it('prefers whom the enterprise wished for, but not against everything', () => {
    const wish = { ...wanted, wishedCommissionerId: toId('commissioner', 'b'.repeat(24)) };
    const equal = { fieldCodes: ['DR01'] };
    expect(order(rank(wish, person('a', equal), person('b', equal)))).toEqual(['b', 'a']);
    expect(order(rank(wish, person('a', equal), person('b')))).toEqual(['a', 'b']);
    expect(rank(wish, person('b'))[0]).toMatchObject({ isWished: true, evidence: [] });
  });

  it('stays between 0 and 1, and needs no field', () => {
    const all = person('a', { fieldCodes: ['DR01'], stages: ['M1'], bestAt: wanted.text.repeat(20) });
    const best = { ...wanted, chainStageCode: 'M1', wishedCommissionerId: all.commissioner.id };
    expect(rank(best, all)[0]?.score).toBe(1);
    expect(rank({ ...wanted, fieldCodes: [] }, all)[0]?.score).toBeLessThan(1);
    expect(rank({ ...wanted, text: '', fieldCodes: [] }, all)).toEqual([]);
  });

  it('orders equals the same way each time', () => {
    const people = ['c', 'a', 'b'].map((digit) => person(digit, { fieldCodes: ['DR01'] }));
    expect(order(rank(wanted, ...people))).toEqual(['a', 'b', 'c']);
  });
});

describe('the terms of a text', () => {
  it('are pairs of characters and whole words, in one width and case', () => {
    expect([...termsOf('ＥＭＣ整改 Zhaga-2, 200 个')]).toEqual(['emc', '整改', 'zhaga-2']);
  });

  it('leave grammar and lone characters out', () => {
    expect([...termsOf('灯的光和热')]).toEqual([]);
    expect([...termsOf('')]).toEqual([]);
  });
});
