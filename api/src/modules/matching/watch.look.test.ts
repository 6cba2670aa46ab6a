import { describe, expect, it } from 'vitest';
import type { Found } from './news.repository.ts';
import { createLook } from './watch.look.ts';

const now = new Date('2026-03-01T09:00:00Z');
const need = { id: 'nee_1', enterpriseId: 'org_firm', state: 'PUBLISHED', publishedAt: now };

type Fit = { id: string; organizationId: string; score: number };

/** What a new need is found to be told to, where these fit it and these commissioners have accounts. */
async function foundFor(fits: readonly Fit[], withAccounts: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const ranked = fits.map((fit) => ({
    ...fit,
    kind: fit.id.startsWith('com_') ? 'COMMISSIONER' : 'CAPABILITY',
    factors: [],
    place: null,
  }));
  const look = createLook({
    services: {
      needs: { getMany: async () => [need] },
      organizations: {
        listOffers: async () => [{ kind: 'ENTERPRISE', verifiedAt: now, state: 'ACTIVE' }],
      },
      accounts: {
        listByCommissioner: async (id: string) => (withAccounts.includes(id) ? [{ id: 'acc_1' }] : []),
      },
    } as never,
    lists: { offersFor: async () => ({ ranked }) } as never,
    watches: { learn: async () => undefined } as never,
    news: { add: async (all: readonly Found[]) => void found.push(...all) } as never,
    clock: { now: () => now },
  });
  await look.lookAt({ _id: { toHexString: () => '1' }, known: [], isReady: false } as never);
  return found;
}

const capabilities = Array.from({ length: 20 }, (_, turn) => ({
  id: `cap_${turn}`,
  organizationId: `org_${turn}`,
  score: 90 - turn,
}));
const person = (id: string, organizationId: string, score = 50) => ({ id, organizationId, score });
const told = (all: readonly Found[]) =>
  all
    .filter(({ people }) => people?.length)
    .map(({ organizationId, people, isForPeopleAlone = false }) => ({
      ...{ organizationId, isForPeopleAlone },
      people: people?.map(({ commissionerId }) => commissionerId),
    }));

describe('a new need', () => {
  it('is told to commissioners whom it fits, though their house stands too low to be told itself', async () => {
    const found = await foundFor([...capabilities, person('com_1', 'org_far')], ['com_1']);
    expect(told(found)).toEqual([{ organizationId: 'org_far', isForPeopleAlone: true, people: ['com_1'] }]);
    expect(found).toHaveLength(21);
  });

  it('is one piece of news for a house and its people', async () => {
    const people = [person('com_1', 'org_3'), person('com_2', 'org_3')];
    const found = await foundFor([...capabilities, ...people], ['com_1', 'com_2']);
    expect(told(found)).toEqual([
      { organizationId: 'org_3', isForPeopleAlone: false, people: ['com_1', 'com_2'] },
    ]);
    expect(found).toHaveLength(20);
  });

  it('keeps nothing of commissioners who have no account', async () => {
    const found = await foundFor([...capabilities, person('com_1', 'org_3'), person('com_2', 'org_far')], []);
    expect(told(found)).toEqual([]);
    expect(found).toHaveLength(20);
  });

  it('is told to nobody whom it hardly fits, or where not even the best fits', async () => {
    expect(told(await foundFor([...capabilities, person('com_1', 'org_far', 39)], ['com_1']))).toEqual([]);
    expect(await foundFor([person('com_1', 'org_far', 59)], ['com_1'])).toEqual([]);
  });
});
