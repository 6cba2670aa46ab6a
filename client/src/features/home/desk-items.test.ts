import { describe, expect, it } from 'vitest';
import { deskItems } from './desk-items.ts';

type Work = Parameters<typeof deskItems>[0];

const party = (id: string, name: string) => ({
  __typename: 'Enterprise' as const,
  id,
  name,
  shortName: null,
  isExample: true,
  isVerified: false,
  town: null,
});
const request = (id: string, requestedAt: string): Work['commissionerRequests']['nodes'][number] => ({
  __typename: 'CommissionerRequest',
  id,
  text: '调光闪烁，想请人来看看',
  state: 'OPEN',
  requestedAt,
  isExample: true,
  viewerCanAssign: true,
  viewerCanWithdraw: false,
  enterprise: party('org_1', '澄晖照明'),
  need: null,
  fields: [],
  wishedCommissioner: null,
  assignment: null,
});
const partnership = (id: string, requestedAt: string): Work['requested']['nodes'][number] => ({
  __typename: 'Partnership',
  id,
  form: 'CONSULTING',
  state: 'REQUESTED',
  requestedAt,
  lastActivityAt: requestedAt,
  unreadMessages: 0,
  isExample: true,
  isProposed: false,
  viewerSide: null,
  waitsForViewer: false,
  viewerCanDecide: false,
  hiddenSide: null,
  requester: party('org_1', '澄晖照明'),
  recipient: party('org_2', '禾屿灯饰'),
  need: null,
  capability: null,
});
const work = (changes: Partial<Work>): Work => ({
  organizationsToVerify: { nodes: [], totalCount: 0 },
  claimedOrganizations: { nodes: [] },
  commissionerRequests: { nodes: [], totalCount: 0 },
  requested: { nodes: [], totalCount: 0 },
  ...changes,
});
const ids = (changes: Partial<Work>) => deskItems(work(changes)).map(({ id }) => id);

describe('the work list', () => {
  it('is empty where nothing waits', () => {
    expect(ids({})).toEqual([]);
  });

  it('puts the longest waiting first', () => {
    const nodes = [request('young', '2026-11-20T00:00:00Z'), request('old', '2026-11-01T00:00:00Z')];
    expect(ids({ commissionerRequests: { nodes, totalCount: 2 } })).toEqual(['old', 'young']);
  });

  it('puts what waits for others after the officer’s own, however long it waits', () => {
    expect(
      ids({
        commissionerRequests: { nodes: [request('mine', '2026-11-20T00:00:00Z')], totalCount: 1 },
        requested: { nodes: [partnership('theirs', '2026-01-01T00:00:00Z')], totalCount: 1 },
      }),
    ).toEqual(['mine', 'theirs']);
  });

  it('puts an organization to verify among the requests, by how long it has waited', () => {
    const waiting = (id: string, since: string) => ({ ...party(id, id), waitsForVerificationSince: since });
    const nodes = [waiting('org_old', '2026-10-01T00:00:00Z'), waiting('org_new', '2026-11-21T00:00:00Z')];
    expect(
      ids({
        organizationsToVerify: { nodes, totalCount: 2 },
        commissionerRequests: { nodes: [request('between', '2026-11-10T00:00:00Z')], totalCount: 1 },
      }),
    ).toEqual(['org_old', 'between', 'org_new']);
  });

  it('calls a partnership without a need by who asked', () => {
    const [item] = deskItems(
      work({ requested: { nodes: [partnership('p', '2026-11-01T00:00:00Z')], totalCount: 1 } }),
    );
    expect(item).toMatchObject({ title: '澄晖照明', note: '澄晖照明 → 禾屿灯饰' });
  });
});
