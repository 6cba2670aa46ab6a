import { describe, expect, it } from 'vitest';
import { createNewsInPerson } from './news.in-person.ts';

type Scene = {
  isMember?: boolean;
  isCommissioner?: boolean;
  need?: object;
  firm?: object;
  isListed?: boolean;
  /** By the house: each a dismissal of this need, or of everything of the firm. */
  dismissed?: readonly object[];
  busyWith?: readonly string[];
  /** Who has declared a conflict of interest with whom. */
  conflicts?: Readonly<Record<string, readonly string[]>>;
};

const thisNeed = { needId: 'nee_1', itemId: 'org_house', otherId: 'org_firm', reason: 'TERMS' };

async function mayTell(scene: Scene): Promise<boolean> {
  const { isMember = false, isCommissioner = true, isListed = true, conflicts = {} } = scene;
  const tell = createNewsInPerson({
    services: {
      organizations: {
        listOffers: async () => [
          { kind: 'ENTERPRISE', verifiedAt: new Date(), state: 'ACTIVE', ...scene.firm },
        ],
      },
      partnerships: { listNeedsOpenWith: async () => scene.busyWith ?? [] },
    } as never,
    lists: { loadOffers: async () => (isListed ? [{ organizationId: 'org_house' }] : []) as never },
    dismissals: {
      listOf: async () => scene.dismissed ?? [],
      listConflictsWith: async (id: string) => conflicts[id] ?? [],
    } as never,
  });
  const memberships = isMember ? [{ organizationId: 'org_house', role: 'MEMBER' }] : [];
  const viewer = { kind: 'ACCOUNT', commissionerId: isCommissioner ? 'com_1' : null, memberships };
  const need = { id: 'nee_1', enterpriseId: 'org_firm', state: 'PUBLISHED', ...scene.need };
  return tell(viewer as never, need as never);
}

describe('a need that was found to fit is told to a commissioner in person', () => {
  it.each<[string, Scene]>([
    ['while it is on their radar', {}],
    ['though the house, of which they are no member, took it off its list', { dismissed: [thisNeed] }],
    [
      'as a member, where the house took another one off',
      { isMember: true, dismissed: [{ ...thisNeed, needId: 'nee_2' }] },
    ],
    ['where the house works with the firm on another one', { busyWith: ['nee_2'] }],
  ])('%s', async (_case, scene) => {
    expect(await mayTell(scene)).toBe(true);
  });

  it.each<[string, Scene]>([
    ['once it is paused', { need: { state: 'PAUSED' } }],
    ['once its firm may not be found', { firm: { state: 'PAUSED' } }],
    ['once the account is no commissioner’s', { isCommissioner: false }],
    ['once the profile is off the list, or the house may not be found', { isListed: false }],
    [
      'once the house, of which they are a member, took it off its list',
      { isMember: true, dismissed: [thisNeed] },
    ],
    [
      'once their house wants to see nothing of the firm any more',
      { isMember: true, dismissed: [{ ...thisNeed, needId: 'nee_2', reason: 'WORKED_BEFORE' }] },
    ],
    ['once the house has a partnership open on it', { busyWith: ['nee_1'] }],
    ['once the firm declared a conflict with the house', { conflicts: { org_house: ['org_firm'] } }],
    ['once the house declared a conflict with the firm', { conflicts: { org_firm: ['org_house'] } }],
  ])('no more %s', async (_case, scene) => {
    expect(await mayTell(scene)).toBe(false);
  });
});
