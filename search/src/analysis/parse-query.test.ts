import { describe, expect, it } from 'vitest';
import { CompiledLexicon } from '../lexicon/compiled-lexicon.ts';
import { MAX_QUERY_LENGTH, parseQuery } from './parse-query.ts';

const lexicon = new CompiledLexicon({
  version: 'test',
  concepts: [
    {
      id: 'driver',
      label: '驱动电源',
      same: ['驱动电源', 'LED driver'],
      narrower: ['恒流电源'],
      related: ['电源'],
    },
    { id: 'drive', label: '驱动', same: ['驱动'], narrower: [], related: [] },
  ],
});
const parse = (text: string) => parseQuery(text, lexicon);

describe('parseQuery', () => {
  it('takes the longest term and tells its other names, the closest first', () => {
    const { terms } = parse('求驅動電源方案');
    expect(terms.map(({ text }) => text)).toEqual(['驱动电源']);
    expect(terms[0]?.expansions.map(({ text, match }) => [text, match])).toEqual([
      ['LED driver', 'SYNONYM'],
      ['恒流电源', 'NARROWER'],
      ['电源', 'RELATED'],
    ]);
  });

  it('knows an English term in the plural', () => {
    expect(parse('led drivers').terms).toHaveLength(1);
    expect(parse('sled driver').terms).toHaveLength(0);
  });

  it('reads phrases and exclusions, in any width of sign', () => {
    const { phrases, excluded, text } = parse('“均热板” 灯 -植物 －铜');
    expect({ phrases, excluded, text }).toEqual({
      phrases: ['均热板'],
      excluded: ['植物', '铜'],
      text: '均热板 灯',
    });
  });

  it('excludes a phrase, too', () => {
    const { phrases, excluded, text } = parse('灯 -"植物 照明" －“驱动 电源” "均热板"');
    expect({ phrases, excluded, text }).toEqual({
      phrases: ['均热板'],
      excluded: ['植物 照明', '驱动 电源'],
      text: '灯 均热板',
    });
  });

  it('takes a hyphen within a word and an unbalanced quote for text', () => {
    expect(parse('o-ring').excluded).toEqual([]);
    expect(parse('"灯').phrases).toEqual([]);
    expect(parse('- ""').text).toBe('- ""');
  });

  it('tells letters from words in other scripts', () => {
    expect(parse('zhao ming').letters).toBe('zhaoming');
    expect(parse('照明 led').letters).toBeNull();
  });

  it('cuts what nobody would type', () => {
    expect(parse('灯'.repeat(10_000)).text.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
  });
});
