import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';

const town = { code: '442000105', label: { zh: '古镇镇', en: 'Guzhen' } };
const platform = {
  __typename: 'TransferPlatform',
  id: 'tpl_1',
  kind: 'TRANSFER_PLATFORM',
  name: '灯都检测中心',
  description: 'EMC 摸底与整改，3 个工作日出报告。',
  isVerified: true,
  isExample: true,
  town,
  fields: [{ code: 'TS01', label: { zh: '电磁兼容', en: 'EMC' } }],
  forms: ['TESTING_SERVICE'],
};

type Given = {
  value?: number;
  score?: number | null;
  hasNextPage?: boolean;
  isDegraded?: boolean;
  id?: string;
  understood?: object;
};

const found = ({
  value = 1,
  score = 0.91,
  hasNextPage = false,
  isDegraded = false,
  id = 'tpl_1',
  understood = {},
}: Given = {}) => ({
  partners: {
    __typename: 'PartnerSearchConnection',
    edges: [
      {
        cursor: 'c1',
        node: { ...platform, id },
        match: {
          score,
          terms: ['EMC'],
          reasons: [{ term: 'EMC', match: 'EXACT', concept: null, fields: ['BODY'] }],
          highlights: [{ field: 'BODY', text: 'EMC 摸底与整改', ranges: [{ start: 0, end: 3 }] }],
        },
        distanceKilometres: null,
      },
    ].slice(0, value),
    pageInfo: { hasNextPage, endCursor: 'c1' },
    total: { value, exact: true },
    facets: [
      { name: 'TOWN', values: [{ value: town.code, count: 9, label: town.label }] },
      { name: 'TRL', values: [] },
    ],
    understood: {
      terms: ['EMC'],
      ignored: [],
      concepts: [],
      phrases: [],
      excluded: [],
      didYouMean: null,
      ...understood,
    },
    isDegraded,
  },
});

const visitor = { Viewer: { viewer: null } };
const noWays = {
  spelling: null,
  fewerConditions: [],
  withoutConditions: null,
  fewerWords: [],
  nearestFields: [],
  similarPartners: [],
  similarNeeds: [],
  similarCapabilities: [],
};
const waysOf = (ways: object = {}) => ({ PartnerWays: { partners: { help: { ...noWays, ...ways } } } });
const names = { TaxonomyNames: { towns: [town], fields: [] } };

beforeEach(() => {
  // happy-dom lays nothing out; scrolling to the top of a new page is the browser's.
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows a hit with what it is, its marked sentence, its reasons and how well it fits', async () => {
  answerApi({ ...visitor, ...names, ...waysOf(), PartnerSearch: found() });
  openPage('/search?q=EMC');
  const hit = (await screen.findByRole('link', { name: '灯都检测中心' })).closest('li');
  if (!hit) throw new Error('The hit is no item of a list.');
  expect(hit.querySelector('mark')?.textContent).toBe('EMC');
  expect(within(hit).getByText('可承接：检测与技术服务')).toBeDefined();
  expect(within(hit).getByText('示例')).toBeDefined();
  expect(within(hit).getByRole('img', { name: '匹配度 91，满分 100' })).toBeDefined();
});

it('draws no arc where there is no score, or one too low to say anything', async () => {
  const search = ({ query }: { query: string }) => found({ score: query ? 0.4 : null });
  answerApi({ ...visitor, PartnerSearch: search });
  openPage('/search');
  await screen.findByRole('link', { name: '灯都检测中心' });
  expect(screen.queryByRole('img', { name: /匹配度/ })).toBeNull();
});

it('writes a chosen condition into the address and asks with it', async () => {
  const calls = answerApi({ ...visitor, ...names, ...waysOf(), PartnerSearch: found() });
  const router = openPage('/search?q=EMC');
  fireEvent.click(await screen.findByRole('checkbox', { name: /古镇镇/ }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=EMC&town=442000105'));
  await waitFor(() => expect(calls.at(-1)?.variables.filter).toEqual({ townCodes: [town.code] }));
  fireEvent.click(screen.getByRole('button', { name: '去掉：古镇镇' }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=EMC'));
});

it('keeps the conditions when the words change', async () => {
  answerApi({ ...visitor, ...names, ...waysOf(), PartnerSearch: found() });
  const router = openPage('/search?q=EMC&town=442000105');
  const box = await screen.findByRole('combobox');
  fireEvent.change(box, { target: { value: '植物灯' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() =>
    expect(new URLSearchParams(router.state.location.search).toString()).toBe(
      new URLSearchParams({ q: '植物灯', town: town.code }).toString(),
    ),
  );
});

it('adds the next page below the last', async () => {
  const search = ({ after }: { after: string | null }) =>
    after ? found({ value: 2, id: 'tpl_2' }) : found({ value: 2, hasNextPage: true });
  const calls = answerApi({ ...visitor, PartnerSearch: search });
  openPage('/search');
  fireEvent.click(await screen.findByRole('button', { name: '再看 1 个' }));
  await waitFor(() => expect(screen.getAllByRole('link', { name: '灯都检测中心' })).toHaveLength(2));
  expect(calls.at(-1)?.variables.after).toBe('c1');
  expect(screen.queryByRole('button', { name: /再看/ })).toBeNull();
});

describe('where nobody fits', () => {
  const empty = { ...visitor, ...names, PartnerSearch: found({ value: 0 }) };

  it('drops the condition that brings somebody', async () => {
    const dropped = { name: 'TOWN', value: town.code, label: town.label, count: 6 };
    answerApi({ ...empty, ...waysOf({ fewerConditions: [dropped] }) });
    const router = openPage(`/search?q=EMC&kind=UNIVERSITY&town=${town.code}`);
    fireEvent.click(await screen.findByRole('button', { name: '看 6 个结果' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=EMC&kind=UNIVERSITY'));
  });

  it('drops a range and a distance likewise, and all of them at once', async () => {
    const range = { name: 'TRL', value: '5-9', label: { zh: 'TRL 5–9', en: 'TRL 5–9' }, count: 6 };
    const near = {
      name: 'NEAR',
      value: `${town.code}-10`,
      label: { zh: '古镇镇 10 公里内', en: '' },
      count: 7,
    };
    answerApi({ ...empty, ...waysOf({ fewerConditions: [near, range], withoutConditions: 21 }) });
    const router = openPage(`/search?q=EMC&trl=5-9&near=${town.code}-10`);
    fireEvent.click(await screen.findByRole('button', { name: '看 7 个结果' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=EMC&trl=5-9'));
    fireEvent.click(await screen.findByRole('button', { name: '看 21 个结果' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=EMC'));
  });

  it('takes the likelier spelling, a word fewer, or the nearest field', async () => {
    answerApi({
      ...empty,
      ...waysOf({
        spelling: { query: '光谱可调', count: 3 },
        fewerWords: [{ word: '-植物', query: '光普', count: 4 }],
        nearestFields: [{ field: { code: 'AP01', label: { zh: '植物照明', en: '' } }, count: 5 }],
      }),
    });
    const router = openPage('/search?q=光普 -植物');
    const queryNow = () => new URLSearchParams(router.state.location.search).get('q');
    fireEvent.click(await screen.findByRole('button', { name: '看 3 个结果' }));
    await waitFor(() => expect(queryNow()).toBe('光谱可调'));
    fireEvent.click(await screen.findByRole('button', { name: '看 4 个结果' }));
    await waitFor(() => expect(queryNow()).toBe('光普'));
    fireEvent.click(await screen.findByRole('button', { name: '看 5 个结果' }));
    await waitFor(() => expect(router.state.location.search).toBe('?field=AP01'));
  });

  it('shows what is similar in the other lists', async () => {
    answerApi({ ...empty, ...waysOf({ similarNeeds: [{ id: 'nee_1', title: '喷粉线色差' }] }) });
    openPage('/search?q=EMC');
    const link = await screen.findByRole('link', { name: '去看看: 喷粉线色差' });
    expect(link.getAttribute('href')).toBe('/needs/nee_1');
  });

  it('always leaves a way on: the words as a need, or the bureau', async () => {
    answerApi({ ...empty, ...waysOf() });
    openPage('/search?q=EMC');
    const publish = await screen.findByRole('link', { name: '发布为需求，让他们来找你' });
    expect(publish.getAttribute('href')).toBe('/needs/new?text=EMC');
    const ask = screen.getByRole('link', { name: '请科技局派特派员' });
    expect(ask.getAttribute('href')).toBe('/commissioner-requests');
  });
});

it('shows ways to more below few results, but asks for none where there are many', async () => {
  const ways = waysOf({ fewerWords: [{ word: '整改', query: 'EMC', count: 9 }] });
  answerApi({ ...visitor, ...ways, PartnerSearch: found({ value: 1 }) });
  openPage('/search?q=EMC 整改');
  expect(await screen.findByRole('button', { name: '看 9 个结果' })).toBeDefined();
  const calls = answerApi({ ...visitor, ...ways, PartnerSearch: found({ value: 3 }) });
  openPage('/search?q=EMC');
  await waitFor(() => expect(calls.map(({ name }) => name)).toContain('PartnerSearch'));
  expect(calls.map(({ name }) => name)).not.toContain('PartnerWays');
});

it('tells a likelier spelling, phrases, exclusions and words that nobody uses', async () => {
  const understood = {
    didYouMean: '光谱可调',
    phrases: ['植物工厂'],
    excluded: ['育苗'],
    ignored: ['鼯鼠'],
  };
  answerApi({ ...visitor, PartnerSearch: found({ value: 3, understood }) });
  const router = openPage('/search?q=光普');
  expect(await screen.findByText(/整句含“植物工厂”。不含“育苗”。没有一处提到“鼯鼠”/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '光谱可调' }));
  await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('光谱可调'));
});

it('says when the answer is a plain list', async () => {
  answerApi({ ...visitor, PartnerSearch: found({ isDegraded: true }) });
  openPage('/search?q=EMC');
  expect(await screen.findByText(/搜索暂时不可用/)).toBeDefined();
});

it('says that there is no connection, and tries again', async () => {
  let isDown = true;
  const search = () => (isDown ? new TypeError('fetch failed') : found());
  answerApi({ ...visitor, PartnerSearch: search });
  openPage('/search?q=EMC');
  expect(await screen.findByRole('heading', { name: '没有连上服务器' })).toBeDefined();
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByRole('link', { name: '灯都检测中心' })).toBeDefined();
});
