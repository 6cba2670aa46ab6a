import { describe, expect, it } from 'vitest';
import type { MatchReason } from '#search';
import { coverOf, isWorthTelling } from './saved-search.relevance.ts';

const because = (term: string, wish: Partial<MatchReason> = {}): MatchReason => ({
  term,
  match: 'EXACT',
  concept: null,
  fields: ['body'],
  ...wish,
});
const plants = { terms: ['植物照明', '植物', '照明'], ignored: [] };
const emc = { terms: ['emc', '整改', '整', '改'], ignored: [] };

describe('what a letter tells', () => {
  it.each([
    ['the word itself', [because('植物照明')]],
    ['a synonym', [because('植物照明', { match: 'SYNONYM', concept: '植物照明' })]],
    ['a longer word around it', [because('植物照明灯具')]],
  ])('is what says %s', (_case, reasons) => {
    expect(isWorthTelling({ score: 0.5, reasons }, plants)).toBe(true);
  });

  it.each([
    ['only a piece of the word', [because('照明')]],
    ['only a neighbouring concept', [because('植物照明', { match: 'RELATED' })]],
    ['only what is a guess', [because('植物照明', { match: 'TYPO' })]],
    ['it only by what hangs on it', [because('植物照明', { fields: ['related'] })]],
    ['nothing of it', []],
  ])('is not what says %s', (_case, reasons) => {
    expect(isWorthTelling({ score: 1, reasons }, plants)).toBe(false);
  });

  it('is not what is far behind the best answer', () => {
    expect(isWorthTelling({ score: 0.29, reasons: [because('植物照明')] }, plants)).toBe(false);
  });

  it('counts letters of whole words', () => {
    expect(coverOf([because('emc')], emc)).toBeCloseTo(0.6);
    expect(coverOf([because('整')], emc)).toBe(0);
  });

  it('leaves out words that nothing holds, and takes single letters where there is nothing else', () => {
    expect(coverOf([because('emc')], { terms: ['emc', '乙烯基'], ignored: ['乙烯基'] })).toBe(1);
    expect(coverOf([because('灯')], { terms: ['灯'], ignored: [] })).toBe(1);
  });

  it('is everything for a search without words', () => {
    expect(coverOf([], { terms: [], ignored: [] })).toBe(1);
  });
});
