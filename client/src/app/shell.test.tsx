import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';

const viewer = (organization: string | null, more = {}) => ({
  viewer: {
    account: { id: 'acc_1', displayName: '何总' },
    isOfficer: false,
    membershipRole: organization && 'OWNER',
    commissioner: null,
    organization: organization && {
      __typename: organization,
      id: 'org_1',
      name: '澄晖照明',
      shortName: null,
      isVerified: true,
    },
    ...more,
  },
});
const labels = (nav: HTMLElement) =>
  within(nav)
    .getAllByRole('link')
    .map((link) => link.textContent);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

it.each([
  ['a visitor', { viewer: null }, ['首页', '找伙伴', '技术需求', '能力与成果', '登录']],
  ['a firm', viewer('Enterprise'), ['首页', '找伙伴', '我的需求', '合作', '本企业']],
  ['a university', viewer('University'), ['首页', '找需求', '能力与成果', '合作', '本单位']],
  ['an officer', viewer('Bureau', { isOfficer: true }), ['工作台', '核验', '派驻', '找伙伴', '技术需求']],
])('gives %s at most five places to go, in one order', async (_who, answer, expected) => {
  answerApi({ Viewer: answer });
  openPage('/nowhere');
  const dock = await screen.findByRole('navigation', { name: '底部导航' });
  await waitFor(() => expect(labels(dock)).toEqual(expected));
});

it('counts on the dock what waits, and nothing where nothing does', async () => {
  answerApi({ Viewer: viewer('Enterprise'), WaitingPartnerships: { partnerships: { totalCount: 2 } } });
  openPage('/nowhere');
  const dock = await screen.findByRole('navigation', { name: '底部导航' });
  await waitFor(() => expect(within(dock).getByText('2 件待办')).toBeDefined());
  expect(dock.querySelectorAll('i')).toHaveLength(1);
});

it('counts on an officer’s desk all that waits for the bureau, each kind of it', async () => {
  const waits = { totalCount: 1 };
  answerApi({
    Viewer: viewer('Bureau', { isOfficer: true }),
    WaitingForOfficer: {
      ...{ organizationsToVerify: { totalCount: 3 }, claimedOrganizations: waits, identityChanges: waits },
      ...{ organizationDuplicates: waits, objections: waits, commissionerRequests: { totalCount: 2 } },
    },
  });
  openPage('/nowhere');
  const dock = await screen.findByRole('navigation', { name: '底部导航' });
  await waitFor(() => expect(within(dock).getByText('9 件待办')).toBeDefined());
  expect([...dock.querySelectorAll('i')].map((one) => one.firstChild?.textContent)).toEqual(['9', '3', '2']);
});

it('opens the search by a slash, but lets a slash be written', async () => {
  answerApi({ Viewer: { viewer: null } });
  openPage('/nowhere');
  await screen.findByRole('heading', { name: '没有找到这一页' });
  fireEvent.keyDown(document.body, { key: '/' });
  const box = await screen.findByRole('combobox');
  expect(fireEvent.keyDown(box, { key: '/' })).toBe(true);
});

it('asks again in the language that was chosen', async () => {
  answerApi({ Viewer: { viewer: null } });
  const asked: (string | null)[] = [];
  const answer = fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push(new Headers(init.headers).get('accept-language'));
    return answer(url, init);
  });
  openPage('/nowhere');
  // The page needs no answer and may stand before the first question is out.
  await waitFor(() => expect(asked).toEqual(['zh-CN']));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'EN: switch to English' })));
  expect(await screen.findByRole('heading', { name: 'This page was not found' })).toBeDefined();
  await waitFor(() => expect(asked).toEqual(['zh-CN', 'en']));
});

it('goes on without an account where the API does not say who is there', async () => {
  answerApi({});
  openPage('/nowhere');
  expect(await screen.findByRole('heading', { name: '没有找到这一页' })).toBeDefined();
  expect(screen.getAllByRole('link', { name: '登录' })).not.toHaveLength(0);
});

it('leads past the navigation for those who read by keyboard', async () => {
  answerApi({ Viewer: { viewer: null } });
  openPage('/nowhere');
  const skip = await screen.findByRole('link', { name: '跳到正文' });
  expect(document.querySelector(skip.getAttribute('href') ?? '')?.tagName).toBe('MAIN');
});

it('keeps the entries of a member who returns until the API has said who it is', async () => {
  answerApi({ Viewer: viewer('University') });
  openPage('/nowhere');
  const dock = await screen.findByRole('navigation', { name: '底部导航' });
  await waitFor(() => expect(labels(dock)).toContain('找需求'));
  cleanup();
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  openPage('/nowhere');
  const again = await screen.findByRole('navigation', { name: '底部导航' });
  expect(labels(again)).toContain('找需求');
  expect(screen.queryByRole('link', { name: '登录' })).toBeNull();
});

describe('who belongs to several organizations', () => {
  const belongings = (waiting: number) => ({
    viewer: {
      memberships: [
        {
          waitingPartnerships: 0,
          organization: { __typename: 'Enterprise', id: 'org_1', name: '澄晖照明', shortName: null },
        },
        {
          waitingPartnerships: waiting,
          organization: { __typename: 'University', id: 'org_2', name: '岭南大学', shortName: '岭大' },
        },
      ],
    },
  });
  const openMenu = async () => fireEvent.click(await screen.findByRole('button', { name: /^账号：/ }));

  it('chooses in the own menu for which one it is, and each question says so from then on', async () => {
    answerApi({ Viewer: viewer('Enterprise'), OwnOrganizations: belongings(3) });
    const asked: (string | null)[] = [];
    const answer = fetch;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      asked.push(new Headers(init.headers).get('x-acting-for'));
      return answer(url, init);
    });
    openPage('/nowhere');
    await openMenu();
    await screen.findByRole('menuitemradio', { name: '澄晖照明', checked: true });
    const other = screen.getByRole('menuitemradio', { name: /岭大/ });
    expect(other.textContent).toContain('3 件待办');
    expect(asked.filter(Boolean)).toEqual([]);
    fireEvent.click(other);
    await waitFor(() => expect(asked.at(-1)).toBe('org_2'));
    expect(await screen.findByText('现在代表岭大')).toBeDefined();
  });

  it('is a commissioner first of all, acts for an organization once it is chosen, and comes back', async () => {
    const organization = { __typename: 'University', id: 'org_2', name: '岭南大学', shortName: '岭大' };
    const commissioner = { __typename: 'Commissioner', id: 'com_1', name: '何教授' };
    answerApi({
      Viewer: viewer('University', { commissioner, organization }),
      OwnOrganizations: { viewer: { memberships: [{ waitingPartnerships: 0, organization }] } },
    });
    openPage('/nowhere');
    const shown = () => labels(screen.getByRole('navigation', { name: '底部导航' }));
    await openMenu();
    await screen.findByRole('menuitemradio', { name: '何教授（特派员本人）', checked: true });
    expect(shown()).toEqual(['首页', '找需求', '在派', '我的']);
    fireEvent.click(screen.getByRole('menuitemradio', { name: '岭大' }));
    await waitFor(() => expect(shown()).toEqual(['首页', '找需求', '能力与成果', '合作', '本单位']));
    await openMenu();
    fireEvent.click(await screen.findByRole('menuitemradio', { name: '何教授（特派员本人）' }));
    await waitFor(() => expect(shown()).toContain('在派'));
  });

  it('acts for the one that a link of a letter names, and keeps it out of the address', async () => {
    const belonging = { __typename: 'University', id: 'org_b2', name: '岭南大学', shortName: '岭大' };
    const asked: (string | null)[] = [];
    answerApi({ Viewer: viewer('Enterprise') });
    const answer = fetch;
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      asked.push(new Headers(init.headers).get('x-acting-for'));
      if (asked.at(-1)) answerApi({ Viewer: viewer('University', { organization: belonging }) });
      return answer(url, init);
    });
    const router = openPage('/nowhere?acting=org_b2&tab=all');
    await waitFor(() => expect(asked.at(-1)).toBe('org_b2'));
    await waitFor(() => expect(router.state.location.search).toBe('?tab=all'));
    expect(await screen.findByRole('heading', { name: '没有找到这一页' })).toBeDefined();
  });

  it('leaves a visitor the address, to sign in first', async () => {
    answerApi({ Viewer: { viewer: null } });
    const router = openPage('/nowhere?acting=org_b2');
    expect(await screen.findByRole('heading', { name: '没有找到这一页' })).toBeDefined();
    expect(router.state.location.search).toBe('?acting=org_b2');
    expect(localStorage.getItem('acting-for')).toBeNull();
  });

  it('has nothing to choose with a single one', async () => {
    const [first] = belongings(0).viewer.memberships;
    answerApi({ Viewer: viewer('Enterprise'), OwnOrganizations: { viewer: { memberships: [first] } } });
    openPage('/nowhere');
    await openMenu();
    expect(await screen.findByRole('menuitem', { name: '我的账号' })).toBeDefined();
    expect(screen.queryByRole('menuitemradio')).toBeNull();
  });
});
