import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const need = (id: string, changed: object = {}) => ({
  __typename: 'Need',
  id,
  title: `需求 ${id}`,
  text: '铜面出现黑斑',
  isAnonymous: false,
  isExample: false,
  state: 'PUBLISHED',
  publishedAt: '2026-11-20T00:00:00Z',
  changedAt: '2026-11-20T00:00:00Z',
  solveBy: null,
  budget: null,
  enterprise: { __typename: 'Enterprise', id: 'org_1', name: '曜岭灯饰', shortName: null },
  owner: { __typename: 'NeedOwner', town: null, employeeCount: null },
  wantedForms: [],
  trlNow: null,
  trlWanted: null,
  fields: [],
  ...changed,
});
const found = (needs: object[], changed: object = {}) => ({
  needs: {
    __typename: 'NeedSearchConnection',
    edges: needs.map((node, place) => ({
      cursor: String(place),
      node,
      match: { __typename: 'SearchMatch', score: null, terms: [], reasons: [], highlights: [] },
    })),
    pageInfo: { hasNextPage: false, endCursor: null },
    total: { value: needs.length, exact: true },
    facets: [
      {
        name: 'FIELD',
        values: [{ value: 'MT05', count: 3, label: { zh: '电镀与 PVD', en: 'Plating' } }],
      },
    ],
    understood: {
      __typename: 'UnderstoodQuery',
      ignored: [],
      phrases: [],
      excluded: [],
      didYouMean: null,
    },
    isDegraded: false,
    ...changed,
  },
});
const own = (nodes: { state?: string }[]) => ({
  organization: {
    __typename: 'Enterprise',
    id: 'org_own',
    needCounts: nodes.map(({ state }) => ({ __typename: 'NeedCount', state, count: 1 })),
    needs: { nodes, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: nodes.length },
  },
});

it('shows published needs to everybody', async () => {
  answerApi({ Viewer: { viewer: null }, NeedSearch: found([need('1')]) });
  openPage('/needs');
  expect(await screen.findByRole('link', { name: '需求 1' })).toBeDefined();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('技术需求');
});

it('calls it finding needs for a university', async () => {
  answerApi({ Viewer: { viewer: people.university }, NeedSearch: found([]) });
  openPage('/needs');
  expect(await screen.findByRole('heading', { level: 1, name: '找需求' })).toBeDefined();
});

const byState = ({ states }: { states: string[] }) =>
  own(
    ['DRAFT', 'PROPOSED', 'WITHDRAWN']
      .filter((state) => states.includes(state))
      .map((state) => need(state, { state })),
  );

it('begins with the own needs of a firm, the withdrawn ones included', async () => {
  answerApi({
    Viewer: { viewer: people.firm },
    OwnNeeds: byState,
  });
  openPage('/needs');
  expect(await screen.findByText('已撤回')).toBeDefined();
  expect(await screen.findByRole('heading', { level: 1, name: '我的需求' })).toBeDefined();
});

it('shows the own needs of one state, and what waits for the firm above them', async () => {
  const calls = answerApi({ Viewer: { viewer: people.firm }, OwnNeeds: byState });
  const router = openPage('/needs?state=DRAFTS');
  expect((await screen.findByRole('link', { name: '需求 DRAFT' })).getAttribute('href')).toBe(
    '/needs/DRAFT/edit',
  );
  expect(await screen.findByText(/没有确认不会公开/)).toBeDefined();
  fireEvent.click(screen.getByRole('radio', { name: '公开中 0' }));
  await waitFor(() => expect(router.state.location.search).toContain('state=OPEN'));
  await waitFor(() => expect(calls.at(-1)?.variables.states).toEqual(['PUBLISHED']));
});

it('says how to begin where a firm has published nothing', async () => {
  answerApi({ Viewer: { viewer: people.firm }, OwnNeeds: own([]) });
  openPage('/needs');
  expect(await screen.findByRole('link', { name: '说一个需求' })).toBeDefined();
});

it('searches while one types, once for words typed in one go, and keeps the words in the address', async () => {
  const calls = answerApi({ Viewer: { viewer: null }, NeedSearch: found([need('1')]) });
  const router = openPage('/needs');
  const box = await screen.findByRole('textbox', { name: '搜索技术需求' });
  for (const typed of ['铜', '铜灯', '铜灯 发黑']) fireEvent.change(box, { target: { value: typed } });
  await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('铜灯 发黑'));
  const queries = () =>
    calls.filter(({ name }) => name === 'NeedSearch').map(({ variables }) => variables.query);
  await waitFor(() => expect(queries()).toEqual(['', '铜灯 发黑']));
});

it('narrows by a facet and takes the condition away again', async () => {
  const calls = answerApi({ Viewer: { viewer: null }, NeedSearch: found([need('1')]) });
  const router = openPage('/needs');
  fireEvent.click(await screen.findByRole('checkbox', { name: /电镀与 PVD/ }));
  await waitFor(() => expect(router.state.location.search).toBe('?field=MT05'));
  await waitFor(() => expect(calls.at(-1)?.variables.filter).toEqual({ fieldCodes: ['MT05'] }));
  fireEvent.click(await screen.findByRole('button', { name: '去掉：电镀与 PVD' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

it('offers the ways out where nothing meets all conditions', async () => {
  const field = { name: 'FIELD', value: 'MT05', label: { zh: '电镀与 PVD', en: 'Plating' }, count: 2 };
  answerApi({
    Viewer: { viewer: null },
    NeedSearch: found([]),
    NeedWays: {
      needs: {
        help: {
          spelling: null,
          fewerConditions: [field],
          withoutConditions: null,
          fewerWords: [],
          nearestFields: [],
          similarPartners: [],
          similarNeeds: [],
          similarCapabilities: [],
        },
      },
    },
  });
  const router = openPage('/needs?q=%E9%93%9C&field=MT05');
  expect(await screen.findByText('没有同时符合这些条件的')).toBeDefined();
  fireEvent.click(await screen.findByRole('button', { name: '看 2 个结果' }));
  await waitFor(() =>
    expect(new URLSearchParams(router.state.location.search).toString()).toBe('q=%E9%93%9C'),
  );
});

it('says that the engine is down and still lists', async () => {
  answerApi({ Viewer: { viewer: null }, NeedSearch: found([need('1')], { isDegraded: true }) });
  openPage('/needs?q=%E9%93%9C');
  expect(await screen.findByText(/搜索暂时不可用/)).toBeDefined();
  expect(screen.getByRole('link', { name: '需求 1' })).toBeDefined();
});

it('offers to try again when the server cannot be reached', async () => {
  let isDown = true;
  const search = () => (isDown ? new TypeError('fetch failed') : found([need('1')]));
  answerApi({ Viewer: { viewer: null }, NeedSearch: search });
  openPage('/needs');
  const retry = await screen.findByRole('button', { name: '再试一次' });
  isDown = false;
  fireEvent.click(retry);
  expect(await screen.findByRole('link', { name: '需求 1' })).toBeDefined();
});

it('fetches the next page below the last', async () => {
  const total = { value: 2, exact: true };
  const goesOn = { total, pageInfo: { hasNextPage: true, endCursor: 'c1' } };
  const search = ({ after }: { after: string | null }) =>
    after === null ? found([need('1')], goesOn) : found([need('2')], { total });
  answerApi({ Viewer: { viewer: null }, NeedSearch: search });
  openPage('/needs');
  fireEvent.click(await screen.findByRole('button', { name: '再看 1 个' }));
  expect(await screen.findByRole('link', { name: '需求 2' })).toBeDefined();
  expect(screen.getByRole('link', { name: '需求 1' })).toBeDefined();
});
