import { describe, expect, it } from 'vitest';
import type { DeskWork } from './desk.queries.ts';
import { deskItems, deskTotals } from './desk-items.ts';

const party = (id: string, name: string) => ({
  __typename: 'Enterprise' as const,
  id,
  name,
  shortName: null,
  isExample: true,
  isVerified: false,
  town: null,
});
const request = (id: string, requestedAt: string): DeskWork['commissionerRequests']['nodes'][number] => ({
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
const partnership = (id: string, requestedAt: string): DeskWork['requested']['nodes'][number] => ({
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
  answerBy: null,
  requester: party('org_1', '澄晖照明'),
  recipient: party('org_2', '禾屿灯饰'),
  need: null,
  capability: null,
});
const objection = (id: string, dueOn: string): DeskWork['objections']['nodes'][number] => ({
  id,
  wish: 'REMOVE',
  requestedAt: '2026-11-20T00:00:00Z',
  dueOn,
  subject: { __typename: 'Commissioner', id: 'com_1', name: '端木教授', isExample: false },
});

const list = <Node>(...nodes: Node[]) => ({ nodes, totalCount: nodes.length });
const work = (changes: Partial<DeskWork>): DeskWork => ({
  organizationsToVerify: list(),
  claimedOrganizations: list(),
  identityChanges: list(),
  organizationDuplicates: list(),
  objections: list(),
  commissionerRequests: list(),
  requested: list(),
  ...changes,
});
const ids = (changes: Partial<DeskWork>) => deskItems(work(changes)).map(({ id }) => id);

describe('the work list', () => {
  it('is empty where nothing waits', () => {
    expect(ids({})).toEqual([]);
  });

  it('puts the longest waiting first', () => {
    const requests = list(request('young', '2026-11-20T00:00:00Z'), request('old', '2026-11-01T00:00:00Z'));
    expect(ids({ commissionerRequests: requests })).toEqual(['old', 'young']);
  });

  it('puts what waits for others after the officer’s own, however long it waits', () => {
    expect(
      ids({
        commissionerRequests: list(request('mine', '2026-11-20T00:00:00Z')),
        requested: list(partnership('theirs', '2026-01-01T00:00:00Z')),
      }),
    ).toEqual(['mine', 'theirs']);
  });

  it('puts an organization to verify among the requests, by how long it has waited', () => {
    const waiting = (id: string, since: string) => ({ ...party(id, id), waitsForVerificationSince: since });
    expect(
      ids({
        organizationsToVerify: list(
          waiting('org_old', '2026-10-01T00:00:00Z'),
          waiting('org_new', '2026-11-21T00:00:00Z'),
        ),
        commissionerRequests: list(request('between', '2026-11-10T00:00:00Z')),
      }),
    ).toEqual(['org_old', 'between', 'org_new']);
  });

  it('calls a partnership without a need by who asked', () => {
    const [item] = deskItems(work({ requested: list(partnership('p', '2026-11-01T00:00:00Z')) }));
    expect(item).toMatchObject({ title: '澄晖照明', note: '澄晖照明 → 禾屿灯饰' });
  });

  it('puts what a rule wants done by a day before all that merely waits, the nearest day first', () => {
    expect(
      ids({
        commissionerRequests: list(request('waits long', '2026-01-01T00:00:00Z')),
        objections: list(objection('due later', '2026-12-11'), objection('due first', '2026-11-25')),
      }),
    ).toEqual(['due first', 'due later', 'waits long']);
  });

  it('says by which day in China the other side has to answer', () => {
    const asked = { ...partnership('p', '2026-11-01T00:00:00Z'), answerBy: '2026-11-14T16:30:00Z' };
    expect(deskItems(work({ requested: list(asked) }))[0]).toMatchObject({
      isMine: false,
      dueOn: '2026-11-15',
    });
  });

  it('tells a pair that may be one, a new name and a new code, each with its way', () => {
    const organizations = [party('org_1', '澄晖照明'), party('org_2', '澄晖灯饰')];
    const renamed = (id: string, change: { name: string | null; creditCode: string | null }) => ({
      ...party(id, '澄晖照明'),
      identityChange: { ...change, requestedAt: '2026-11-02T00:00:00Z' },
    });
    const items = deskItems(
      work({
        organizationDuplicates: list({ id: 'dup', foundAt: '2026-11-01T00:00:00Z', organizations }),
        identityChanges: list(
          renamed('org_1', { name: '澄辉照明', creditCode: null }),
          renamed('org_3', { name: null, creditCode: '91350100077407773G' }),
        ),
      }),
    );
    expect(items.map(({ title, note, to }) => [title, note, to])).toEqual([
      ['澄晖照明 · 澄晖灯饰', '澄晖照明 · 澄晖灯饰', '/officer/duplicates'],
      ['澄晖照明', '澄晖照明 → 澄辉照明', '/officer/identity-changes'],
      ['澄晖照明', '91350100077407773G', '/officer/identity-changes'],
    ]);
  });

  it('keeps an objection whose profile is gone: the person waits for an answer all the same', () => {
    const gone = { ...objection('obj', '2026-12-11'), wish: 'CORRECT' as const, subject: null };
    expect(deskItems(work({ objections: list(gone) }))[0]).toMatchObject({ kind: 'correction', title: null });
  });

  it('lists one organization once for each thing that waits about it', () => {
    const own = party('org_1', '澄晖照明');
    const found = deskItems(
      work({
        organizationsToVerify: list({ ...own, waitsForVerificationSince: '2026-11-01T00:00:00Z' }),
        claimedOrganizations: list({ ...own, membershipRequests: [] }),
        identityChanges: list({ ...own, identityChange: null }),
      }),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  it('counts all that wait, also where the desk holds only the first of them', () => {
    const objections = { nodes: [objection('obj', '2026-12-11')], totalCount: 120 };
    const requested = { nodes: [], totalCount: 7 };
    expect(deskTotals(work({ objections, requested }))).toEqual({ mine: 120, theirs: 7 });
  });
});
