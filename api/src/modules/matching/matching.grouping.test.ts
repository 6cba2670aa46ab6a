import { describe, expect, it } from 'vitest';
import { byOrganization, oneByOne } from './matching.grouping.ts';

type Kind = 'UNIVERSITY' | 'CAPABILITY' | 'COMMISSIONER';

const item = (id: string, kind: Kind, house: string) => ({
  id,
  kind,
  organizationId: house,
});
const seen = (entries: ReturnType<typeof byOrganization<ReturnType<typeof item>>>) =>
  entries.map(({ lead, alsoFits, furtherCount }) => [lead.id, alsoFits.map(({ id }) => id), furtherCount]);

describe('a list by organization', () => {
  it('stands where the best of each stands, the others in their order behind it', () => {
    const ranked = [
      item('a1', 'CAPABILITY', 'a'),
      item('b', 'UNIVERSITY', 'b'),
      item('a', 'UNIVERSITY', 'a'),
      item('b1', 'COMMISSIONER', 'b'),
    ];
    expect(seen(byOrganization(ranked))).toEqual([
      ['a1', ['a'], 0],
      ['b', ['b1'], 0],
    ]);
  });

  it('holds two capabilities and one person of each at most, and counts the others', () => {
    const ranked = [
      ...['c1', 'c2', 'c3', 'c4'].map((id) => item(id, 'CAPABILITY', 'a')),
      ...['p1', 'p2', 'p3'].map((id) => item(id, 'COMMISSIONER', 'a')),
      item('a', 'UNIVERSITY', 'a'),
    ];
    expect(seen(byOrganization(ranked))).toEqual([['c1', ['c2', 'p1', 'a'], 4]]);
  });

  it('is empty of nothing', () => expect(byOrganization([])).toEqual([]));
});

it('a list one by one holds each for itself', () => {
  const ranked = [item('a1', 'CAPABILITY', 'a'), item('a2', 'CAPABILITY', 'a')];
  expect(seen(oneByOne(ranked))).toEqual([
    ['a1', [], 0],
    ['a2', [], 0],
  ]);
});
