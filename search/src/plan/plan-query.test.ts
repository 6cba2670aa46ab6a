import { describe, expect, it } from 'vitest';
import { parseQuery } from '../analysis/parse-query.ts';
import { CompiledLexicon } from '../lexicon/compiled-lexicon.ts';
import type { Plan, Unit } from './plan.ts';
import { planQuery } from './plan-query.ts';
import type { KnownTerm, Vocabulary } from './vocabulary.ts';

const concept = (id: string, same: readonly string[]) => ({
  id,
  label: same[0] ?? id,
  same,
  narrower: [],
  related: [],
});
const lexicon = new CompiledLexicon({
  version: 'test',
  concepts: [concept('system', ['无主灯照明系统', '去中心化照明']), concept('lamp', ['无主灯', '无主灯具'])],
});
const held: readonly string[] = [
  '@无主灯照明系统',
  '@去中心化照明',
  '@无主灯',
  '无主',
  '照明',
  'matrix',
  'headlamp',
];

const vocabulary: Vocabulary = {
  count: (term) => (held.includes(term) ? 3 : 0),
  beginning: (prefix) => known(held.filter((term) => term.startsWith(prefix) && term !== prefix)),
  similar: () => [],
  sounding: (first, second) => (first === 'zao' && second === 'min' ? known(['照明']) : []),
};

function known(terms: readonly string[]): readonly KnownTerm[] {
  return terms.map((term) => ({ term, count: 3 }));
}

const plan = (text: string): Plan => planQuery(parseQuery(text, lexicon), { lexicon, vocabulary });
const holding = (units: readonly Unit[], term: string) =>
  units.filter(({ alternatives }) => alternatives.some((alternative) => alternative.term === term));

describe('planning a query', () => {
  it('reads a longer term with a slip in it, though a shorter one stands within it as it is written', () => {
    const { units, didYouMean } = plan('无主灯兆明系统');
    expect(didYouMean).toBe('无主灯照明系统');
    expect(holding(units, '@去中心化照明').some(({ optional }) => !optional)).toBe(true);
    expect(holding(units, '@无主灯').every(({ optional }) => optional === true)).toBe(true);
  });

  it('puts no other characters in the place of a term that is written right', () => {
    expect(plan('无主灯具').didYouMean).toBeNull();
  });

  it.each([
    ['asks for a character that stands alone', 'csp 灯 mini', '灯', 1],
    ['asks for no word between two that says nothing', 'csp 与 mini', '与', 0],
    ['asks for such a word where there is no other', '与', '与', 1],
  ])('%s', (_case, text, term, times) => {
    expect(holding(plan(text).units, term)).toHaveLength(times);
  });

  it('asks for a term that letters spell in any wording of it', () => {
    const { units } = plan('wuzhudengzhaomingxitong');
    expect(holding(units, '@去中心化照明').map(({ optional = false }) => optional)).toEqual([false]);
  });

  it('takes the beginning of a word after other words for no initials', () => {
    expect(plan('matrix headl').initials).toBeNull();
    expect(plan('wzdz').initials).toBe('wzdz');
  });

  it('reads what sounds like something else as a slip in a short query only', () => {
    const soundsAlike = (text: string) =>
      plan(text).units.some(({ alternatives }) => alternatives.some(({ match }) => match === 'HOMOPHONE'));
    expect(soundsAlike('兆明')).toBe(true);
    expect(soundsAlike('我们想请一位老师帮忙看看兆明')).toBe(false);
  });
});
