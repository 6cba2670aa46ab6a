import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people, taxonomy } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const owner = {
  organization: {
    __typename: 'Enterprise',
    id: 'org_own',
    name: '曜岭灯饰',
    shortName: null,
    town: { __typename: 'Town', code: '442000105', label: { zh: '古镇镇', en: 'Guzhen' } },
    employeeCount: 46,
  },
};
const refusal = (field: string, message: string) => ({
  __typename: 'InvalidInput',
  code: 'INVALID_INPUT',
  message,
  path: ['input', field],
});
const answers = { Viewer: { viewer: people.firm }, Taxonomy: taxonomy, NeedOwner: owner };
const published = {
  createNeed: {
    __typename: 'CreateNeedPayload',
    need: { __typename: 'Need', id: 'nee_1' },
    errors: [],
  },
};
const title = () => screen.findByLabelText(/一句话说需求/);
const text = async () => (await screen.findByLabelText(/现在怎样/)) as HTMLTextAreaElement;
const publish = () => fireEvent.submit(screen.getByRole('form', { name: '发布技术需求' }));

it('has a visitor sign in first, and leads back with the words of the search', async () => {
  answerApi({ Viewer: { viewer: null } });
  const router = openPage('/needs/new?text=%E5%BC%80%E8%A3%82');
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  const next = new URLSearchParams(router.state.location.search).get('next');
  expect(next).toBe('/needs/new?text=%E5%BC%80%E8%A3%82');
});

it('tells a university that firms publish needs', async () => {
  answerApi({ Viewer: { viewer: people.university } });
  openPage('/needs/new');
  expect(await screen.findByText('技术需求由企业发布')).toBeDefined();
  expect(screen.queryByRole('form', { name: '发布技术需求' })).toBeNull();
});

it('shows every error of the API beside its field, takes the focus to the first, keeps what was written', async () => {
  answerApi({
    ...answers,
    CreateNeed: {
      createNeed: {
        __typename: 'CreateNeedPayload',
        need: null,
        errors: [
          refusal('title', '请写 4 到 80 个字'),
          refusal('fieldCodes', '请选 1 到 5 个技术领域'),
          refusal('budget', '下限高于上限，请对调'),
          refusal('enterpriseId', '只有企业能发布'),
        ],
      },
    },
  });
  openPage('/needs/new');
  fireEvent.change(await title(), { target: { value: '短' } });
  publish();
  expect(await screen.findByText('请写 4 到 80 个字')).toBeDefined();
  expect(screen.getByText('请选 1 到 5 个技术领域')).toBeDefined();
  expect(screen.getByText('下限高于上限，请对调')).toBeDefined();
  expect(screen.getByText('只有企业能发布')).toBeDefined();
  await waitFor(async () => expect(document.activeElement).toBe(await title()));
  fireEvent.change(await title(), { target: { value: '短一点的题目' } });
  expect(screen.queryByText('请写 4 到 80 个字')).toBeNull();
  expect(screen.getByText('请选 1 到 5 个技术领域')).toBeDefined();
  expect(localStorage.getItem('draft:need:acc_1')).toContain('短一点的题目');
});

it('asks nobody about a budget that is no number', async () => {
  const calls = answerApi(answers);
  openPage('/needs/new');
  fireEvent.change(await screen.findByLabelText('预算下限（元）'), { target: { value: '面议' } });
  publish();
  expect(await screen.findByText(/预算要写数字/)).toBeDefined();
  expect(calls.some(({ name }) => name === 'CreateNeed')).toBe(false);
});

it('publishes once for two presses, forgets the draft and shows the need', async () => {
  const calls = answerApi({ ...answers, CreateNeed: published });
  const router = openPage('/needs/new');
  fireEvent.change(await title(), { target: { value: '铜灯防发黑工艺' } });
  fireEvent.change(await text(), { target: { value: '十四个月后铜面出现黑斑' } });
  fireEvent.click(await screen.findByRole('checkbox', { name: '电镀与 PVD' }));
  publish();
  publish();
  await waitFor(() => expect(router.state.location.pathname).toBe('/needs/nee_1'));
  const sent = calls.filter(({ name }) => name === 'CreateNeed');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.variables.input).toMatchObject({ enterpriseId: 'org_own', fieldCodes: ['MT05'] });
  expect(localStorage.getItem('draft:need:acc_1')).toBeNull();
});

it('keeps what was written when the server cannot be reached', async () => {
  answerApi({ ...answers, CreateNeed: new TypeError('fetch failed') });
  openPage('/needs/new');
  fireEvent.change(await title(), { target: { value: '铜灯防发黑工艺' } });
  publish();
  expect(await screen.findByText(/没有连上服务器，你写的内容还在这台设备上/)).toBeDefined();
  expect(localStorage.getItem('draft:need:acc_1')).toContain('铜灯防发黑工艺');
});

it('begins with the words of the search', async () => {
  answerApi(answers);
  openPage('/needs/new?text=%E7%81%AF%E7%BD%A9%E5%BC%80%E8%A3%82');
  await waitFor(async () => expect((await text()).value).toBe('灯罩开裂'));
});

it('never writes the words of a search over a draft, but offers them', async () => {
  localStorage.setItem('draft:need:acc_1', JSON.stringify({ text: '铜灯发黑' }));
  answerApi(answers);
  openPage('/needs/new?text=%E7%81%AF%E7%BD%A9%E5%BC%80%E8%A3%82');
  expect((await text()).value).toBe('铜灯发黑');
  fireEvent.click(await screen.findByRole('button', { name: '换成带来的内容' }));
  expect((await text()).value).toBe('灯罩开裂');
});

it('hides the name in the preview of an anonymous need', async () => {
  answerApi(answers);
  openPage('/needs/new');
  expect(await screen.findByText(/曜岭灯饰 · 古镇镇/)).toBeDefined();
  fireEvent.click(screen.getByRole('checkbox', { name: '不公开企业名称' }));
  expect(screen.getByText(/匿名企业 · 古镇镇 · 21–100 人/)).toBeDefined();
});

it('saves what is written to the account after a pause, and publishes that draft', async () => {
  const saved = { __typename: 'Need', id: 'nee_2', version: 7, changedAt: '2026-11-22T06:32:00Z' };
  const calls = answerApi({
    ...answers,
    SaveNeedDraft: { saveNeedDraft: { __typename: 'SaveNeedDraftPayload', need: saved, errors: [] } },
    PublishNeed: { publishNeed: { ...published.createNeed, __typename: 'PublishNeedPayload' } },
  });
  openPage('/needs/new');
  fireEvent.change(await title(), { target: { value: '铜灯防发黑工艺' } });
  expect(await screen.findByText(/草稿 \d\d:\d\d 已保存/)).toBeDefined();
  publish();
  await waitFor(() => expect(calls.some(({ name }) => name === 'PublishNeed')).toBe(true));
  expect(calls.find(({ name }) => name === 'PublishNeed')?.variables.input).toMatchObject({
    needId: 'nee_2',
    version: 7,
  });
});

it('goes on with the draft of the last visit, and begins another where the account has it no more', async () => {
  const saved = { __typename: 'Need', id: 'nee_2', version: 7, changedAt: '2026-11-22T06:32:00Z' };
  let isGone = false;
  const save = ({ input }: { input: { needId?: string } }) => ({
    saveNeedDraft: {
      __typename: 'SaveNeedDraftPayload',
      need: isGone && input.needId ? null : saved,
      errors: isGone && input.needId ? [refusal('needId', '这条需求已经公开')] : [],
    },
  });
  const calls = answerApi({ ...answers, SaveNeedDraft: save });
  const wishes = () =>
    calls.filter(({ name }) => name === 'SaveNeedDraft').map((call) => call.variables.input);
  openPage('/needs/new');
  fireEvent.change(await title(), { target: { value: '铜灯防发黑工艺' } });
  await waitFor(() => expect(wishes()).toHaveLength(1));
  expect(await screen.findByText(/草稿 \d\d:\d\d 已保存/)).toBeDefined();
  cleanup();
  isGone = true;
  openPage('/needs/new');
  await waitFor(() => expect(wishes()).toHaveLength(3));
  expect(wishes()[1]).toMatchObject({ needId: 'nee_2', version: 7, title: '铜灯防发黑工艺' });
  expect(wishes()[2]).toMatchObject({ enterpriseId: 'org_own', key: expect.any(String) });
});

it('asks back where the firm has the very same text public', async () => {
  const twin = { ...refusal('text', '一字不差'), __typename: 'NeedPublishedAlready' };
  const refused = { ...twin, code: 'NEED_PUBLISHED_ALREADY', need: { __typename: 'Need', id: 'nee_9' } };
  const answer = ({ input }: { input: { isWantedTwice: boolean } }) =>
    input.isWantedTwice
      ? published
      : { createNeed: { ...published.createNeed, need: null, errors: [refused] } };
  const calls = answerApi({
    ...answers,
    CreateNeed: answer,
  });
  const router = openPage('/needs/new');
  fireEvent.change(await title(), { target: { value: '铜灯防发黑工艺' } });
  publish();
  fireEvent.click(await screen.findByRole('button', { name: '确认再发一条' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/needs/nee_1'));
  expect(calls.filter(({ name }) => name === 'CreateNeed')).toHaveLength(2);
});
