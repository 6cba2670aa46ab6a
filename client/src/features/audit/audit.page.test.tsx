import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const officer = { ...people.nobody, isOfficer: true };
const label = (zh: string) => ({ __typename: 'Label', zh, en: zh });
const frame = (fault: object | null = null) => ({
  auditActions: [
    {
      __typename: 'AuditActionInfo',
      action: 'ORGANIZATION_PAUSED',
      module: 'organizations',
      label: label('暂停了单位'),
    },
  ],
  auditState: {
    __typename: 'AuditState',
    entries: 12_345,
    head: 'ab'.repeat(32),
    checkedAt: '2026-11-22T08:00:00Z',
    checkedEntries: 12_340,
    personalPartsKeptDays: 365,
    fault,
  },
});
const entry = {
  __typename: 'AuditEntry',
  id: 'aud_1',
  sequence: 7,
  at: '2026-11-22T08:00:00Z',
  action: 'ORGANIZATION_PAUSED',
  actionLabel: label('暂停了单位'),
  actor: {
    __typename: 'AuditActor',
    kind: 'PERSON',
    accountId: 'acc_1',
    apiKeyId: null,
    command: null,
    account: { __typename: 'Account', id: 'acc_1', displayName: '何总' },
  },
  object: {
    __typename: 'AuditObject',
    id: 'org_1',
    type: 'organization',
    name: '曜岭照明',
    typeLabel: label('单位'),
  },
  changes: [
    {
      __typename: 'AuditChange',
      field: 'state',
      fieldLabel: label('状态'),
      before: '"ACTIVE"',
      after: '"PAUSED"',
      isPersonal: false,
    },
  ],
  mentioned: [],
  reason: '搬厂房',
  address: '203.0.113.9',
  requestId: '5d1f0a52-0000',
  erasedAt: null,
  hash: 'cd'.repeat(32),
};
const page = (nodes: object[], totalCount = nodes.length) => ({
  auditEntries: {
    __typename: 'AuditEntryConnection',
    totalCount,
    pageInfo: { __typename: 'PageInfo', hasNextPage: totalCount > nodes.length, endCursor: 'c1' },
    nodes,
  },
});

it('tells each entry as a sentence, with what it changed, why, and a way to the object', async () => {
  answerApi({ Viewer: { viewer: officer }, AuditFrame: frame(), AuditEntries: page([entry]) });
  openPage('/officer/audit');
  expect((await screen.findByRole('link', { name: '曜岭照明' })).getAttribute('href')).toBe(
    '/partners/org_1',
  );
  const item = screen.getByRole('link', { name: '曜岭照明' }).closest('li');
  expect(item?.textContent).toContain('何总 暂停了单位 曜岭照明');
  expect(item?.textContent).toContain('状态 正常 → 暂停');
  expect(item?.textContent).toContain('理由：搬厂房');
  expect(item?.textContent).toContain('来自 203.0.113.9');
});

it('asks for what the address says', async () => {
  const calls = answerApi({ Viewer: { viewer: officer }, AuditFrame: frame(), AuditEntries: page([]) });
  openPage('/officer/audit?object=org_1&module=organizations&since=2026-03-01&until=2026-03-01&text=搬');
  expect(await screen.findByText('没有符合条件的记录')).toBeDefined();
  expect(calls.find(({ name }) => name === 'AuditEntries')?.variables).toMatchObject({
    filter: {
      objectId: 'org_1',
      text: '搬',
      actions: ['ORGANIZATION_PAUSED'],
      since: '2026-02-28T16:00:00.000Z',
      until: '2026-03-01T16:00:00.000Z',
    },
  });
});

it('says what is wrong with days in the wrong order, and asks nothing', async () => {
  const calls = answerApi({ Viewer: { viewer: officer }, AuditFrame: frame(), AuditEntries: page([entry]) });
  openPage('/officer/audit?since=2026-03-02');
  fireEvent.change(await screen.findByLabelText('到'), { target: { value: '2026-03-01' } });
  // What the page asks as it opens comes last of all that is asked by itself.
  await waitFor(() => expect(calls.some(({ name }) => name === 'AuditEntries')).toBe(true));
  const asked = calls.length;
  fireEvent.click(screen.getByRole('button', { name: '查找' }));
  expect(await screen.findByText('要在开始那天之后')).toBeDefined();
  expect(calls).toHaveLength(asked);
});

it('turns to the next page', async () => {
  const calls = answerApi({
    Viewer: { viewer: officer },
    AuditFrame: frame(),
    AuditEntries: page([entry], 30),
  });
  openPage('/officer/audit');
  fireEvent.click(await screen.findByRole('button', { name: /再看/ }));
  await waitFor(() =>
    expect(calls.some(({ name, variables }) => name === 'AuditEntries' && variables?.after === 'c1')).toBe(
      true,
    ),
  );
});

it('warns of a broken chain', async () => {
  const fault = { __typename: 'AuditFault', sequence: 9, kind: 'CHANGED' };
  answerApi({ Viewer: { viewer: officer }, AuditFrame: frame(fault), AuditEntries: page([entry]) });
  openPage('/officer/audit');
  expect((await screen.findByRole('alert')).textContent).toContain('第 9 条');
});

it('is for officers only', async () => {
  const calls = answerApi({ Viewer: { viewer: people.firm } });
  openPage('/officer/audit');
  await waitFor(() => expect(calls.some(({ name }) => name === 'Viewer')).toBe(true));
  expect(calls.some(({ name }) => name === 'AuditFrame')).toBe(false);
});
