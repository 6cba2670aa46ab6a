import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
};

const found = ({
  value = 1,
  score = 0.91,
  hasNextPage = false,
  isDegraded = false,
  id = 'tpl_1',
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
          highlights: [{ field: 'BODY', text: 'EMC 摸底与整改', ranges: [{ start: 0, end: 3 }] }],
        },
      },
    ].slice(0, value),
    pageInfo: { hasNextPage, endCursor: 'c1' },
    total: { value, exact: true },
    facets: [
      { name: 'TOWN', values: [{ value: town.code, count: 9, label: town.label }] },
      { name: 'TRL', values: [] },
    ],
    understood: { terms: ['EMC'], ignored: [], concepts: [] },
    isDegraded,
  },
});

const visitor = { Viewer: { viewer: null } };
const nothingNear = {
  Nearby: { needs: { nodes: [] }, suggestions: [] },
  TaxonomyNames: { towns: [], fields: [] },
};

beforeEach(() => {
  // happy-dom lays nothing out; scrolling to the top of a new page is the browser's.
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows a hit with what it is, its marked sentence, its reasons and how well it fits', async () => {
  answerApi({ ...visitor, PartnerSearch: found() });
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
  const calls = answerApi({ ...visitor, PartnerSearch: found() });
  const router = openPage('/search?q=EMC');
  fireEvent.click(await screen.findByRole('checkbox', { name: /古镇镇/ }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=EMC&town=442000105'));
  await waitFor(() => expect(calls.at(-1)?.variables.filter).toEqual({ townCodes: [town.code] }));
  fireEvent.click(screen.getByRole('button', { name: '去掉：古镇镇' }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=EMC'));
});

it('keeps the conditions when the words change', async () => {
  answerApi({ ...visitor, PartnerSearch: found() });
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

it('offers to drop a condition only where that brings somebody', async () => {
  const count = ({ filter }: { filter: { kinds?: string[] } }) => ({
    partners: { total: { value: filter.kinds ? 6 : 0 } },
  });
  answerApi({ ...visitor, ...nothingNear, PartnerSearch: found({ value: 0 }), PartnerCount: count });
  const router = openPage(`/search?q=EMC&kind=UNIVERSITY&town=${town.code}`);
  fireEvent.click(await screen.findByRole('button', { name: '看 6 个结果' }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=EMC&kind=UNIVERSITY'));
});

it('offers to drop all conditions where no single one helps', async () => {
  const count = ({ filter }: { filter: object }) => ({
    partners: { total: { value: Object.keys(filter).length === 0 ? 21 : 0 } },
  });
  answerApi({ ...visitor, ...nothingNear, PartnerSearch: found({ value: 0 }), PartnerCount: count });
  const router = openPage(`/search?q=EMC&kind=UNIVERSITY&town=${town.code}`);
  fireEvent.click(await screen.findByRole('button', { name: '看 21 个结果' }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=EMC'));
});

it('always leaves a way on where nobody fits', async () => {
  answerApi({ ...visitor, ...nothingNear, PartnerSearch: found({ value: 0 }) });
  openPage('/search?q=EMC');
  const link = await screen.findByRole('link', { name: '发布为需求，让他们来找你' });
  expect(link.getAttribute('href')).toBe('/needs/new?text=EMC');
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
