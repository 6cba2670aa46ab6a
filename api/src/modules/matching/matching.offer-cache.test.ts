import { beforeEach, expect, it, vi } from 'vitest';
import { rememberOffers } from './matching.offer-cache.ts';
import type { Offer } from './matching.offers.ts';

const school = `org_${'1'.repeat(24)}` as const;

function offer(id: string, more: Partial<Offer> = {}): Offer {
  const standing = {
    asked: 0,
    answered: 0,
    answerDays: null,
    running: 0,
    completed: 0,
    brokenOff: 0,
    ratings: 0,
    meanRating: null,
  };
  return {
    ...{
      id,
      kind: 'CAPABILITY',
      organizationId: school,
      parentId: null,
      fieldCodes: ['0101'],
      stageCodes: [],
    },
    ...{ forms: [], trl: 6, freeCapacity: null, place: { townCode: null, city: '广州' }, standing, ...more },
  };
}

const load = vi.fn(async (ids: readonly string[]) => ids.map((id) => offer(id)));
beforeEach(() => {
  load.mockClear();
});
const readIds = () => load.mock.calls.map(([ids]) => ids);

it('reads an offer once while the index names the same revision of it', async () => {
  const { recall } = rememberOffers(load);
  const first = await recall(new Map([['a', 1]]));
  expect(await recall(new Map([['a', 1]]))).toEqual(first);
  expect(readIds()).toEqual([['a']]);
});

it('reads again what the index has in another revision, and that alone', async () => {
  const { recall } = rememberOffers(load);
  await recall(
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
  );
  await recall(
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
  );
  expect(readIds()).toEqual([['a', 'b'], ['b']]);
});

it('reads again what belongs to an organization that something was heard of, even while it was being read', async () => {
  const { recall, forget } = rememberOffers(load);
  const reading = recall(new Map([['a', 1]]));
  forget([school]);
  await reading;
  await recall(new Map([['a', 1]]));
  expect(readIds()).toEqual([['a'], ['a']]);
});

it('asks again for what was not there, and keeps the order of the index', async () => {
  load.mockImplementationOnce(async () => [offer('b')]);
  const { recall } = rememberOffers(load);
  expect(
    (
      await recall(
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      )
    ).map(({ id }) => id),
  ).toEqual(['b']);
  expect(
    (
      await recall(
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      )
    ).map(({ id }) => id),
  ).toEqual(['a', 'b']);
});

it('forgets the offers read first when there are too many', async () => {
  const { recall } = rememberOffers(load, 2);
  await recall(
    new Map([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]),
  );
  await recall(
    new Map([
      ['c', 1],
      ['a', 1],
    ]),
  );
  expect(readIds()).toEqual([['a', 'b', 'c'], ['a']]);
});
