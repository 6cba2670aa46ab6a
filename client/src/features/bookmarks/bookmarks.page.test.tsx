import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const university = {
  __typename: 'University',
  id: 'org_1',
  kind: 'UNIVERSITY',
  name: '香山理工学院',
  description: null,
  isVerified: true,
  isExample: true,
  town: null,
  city: '中山',
  fields: [],
  forms: [],
};
const kept = (item: object | null, itemId: string, list = 'PARTNERS') => ({
  __typename: 'Bookmark',
  itemId,
  list,
  createdAt: '2026-11-20T02:00:00Z',
  item,
});
const counts = (all: number) => {
  const of = (totalCount: number) => ({ __typename: 'BookmarkConnection', totalCount });
  return { viewer: { all: of(all), partners: of(all), needs: of(0), capabilities: of(0) } };
};
const page = (nodes: object[], pageInfo: object = { hasNextPage: false, endCursor: null }) => ({
  viewer: { bookmarks: { __typename: 'BookmarkConnection', nodes, pageInfo } },
});
const gone = kept(null, 'nee_1', 'NEEDS');

it('lists what was put aside, says what is not public any more, and takes out with a way back', async () => {
  let ids = ['org_1', 'nee_1'];
  const bookmark = { __typename: 'Bookmark', itemId: '' };
  const listed = () => page([kept(university, 'org_1'), gone].filter(({ itemId }) => ids.includes(itemId)));
  const answerIds = () => ({ viewer: { bookmarkedIds: ids } });
  const remove = ({ input }: { input: { itemId: string } }) => {
    ids = ids.filter((id) => id !== input.itemId);
    return { removeBookmark: { bookmark, errors: [] } };
  };
  const add = ({ input }: { input: { itemId: string } }) => {
    ids = [...ids, input.itemId];
    return { addBookmark: { bookmark, errors: [] } };
  };
  const calls = answerApi({
    ...{ Viewer: { viewer: people.firm }, BookmarkCounts: counts(2), BookmarkedIds: answerIds },
    ...{ Bookmarks: listed, RemoveBookmark: remove, AddBookmark: add },
  });
  openPage('/bookmarks');
  expect(await screen.findByRole('link', { name: '香山理工学院' })).toBeDefined();
  expect(screen.getByText('已不再公开')).toBeDefined();
  const take = (name: string) =>
    fireEvent.click(screen.getByRole('button', { name: `收藏“${name}”`, pressed: true }));
  take('已不再公开');
  await waitFor(() => expect(screen.queryByText('已不再公开')).toBeNull());
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  take('香山理工学院');
  await waitFor(() => expect(screen.queryByRole('link', { name: '香山理工学院' })).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  expect(await screen.findByRole('link', { name: '香山理工学院' })).toBeDefined();
  expect(calls.filter(({ name }) => name === 'AddBookmark')[0]?.variables).toEqual({
    input: { itemId: 'org_1' },
  });
});

it('says how to begin where nothing is kept', async () => {
  answerApi({ Viewer: { viewer: people.firm }, BookmarkCounts: counts(0), Bookmarks: page([]) });
  openPage('/bookmarks');
  expect(await screen.findByText('还没有收藏')).toBeDefined();
});

it('asks a visitor to sign in first', async () => {
  answerApi({ Viewer: { viewer: null } });
  openPage('/bookmarks');
  expect(await screen.findByRole('heading', { name: '登录' })).toBeDefined();
});

it('says why one more is not kept', async () => {
  answerApi({
    Viewer: { viewer: people.firm },
    BookmarkCounts: counts(1),
    BookmarkedIds: { viewer: { bookmarkedIds: [] } },
    Bookmarks: page([kept(university, 'org_1')]),
    AddBookmark: {
      addBookmark: { bookmark: null, errors: [{ code: 'TOO_MANY_BOOKMARKS', message: '最多收藏 500 条' }] },
    },
  });
  openPage('/bookmarks');
  const star = await screen.findByRole('button', { name: '收藏“香山理工学院”', pressed: false });
  fireEvent.click(star);
  expect(await screen.findByText('最多收藏 500 条')).toBeDefined();
  expect(screen.getByRole('button', { name: '收藏“香山理工学院”', pressed: false })).toBeDefined();
});
