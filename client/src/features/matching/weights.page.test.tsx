import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Answers, answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';
import { factorNames } from './weights-draft.ts';

const weights = (more = {}) => ({
  __typename: 'MatchWeights',
  version: 0,
  state: 'IN_FORCE',
  validFrom: '2026-01-01',
  source: '初始值',
  changedAt: null,
  takenBackBecause: null,
  viewerCanChange: true,
  viewerCanTakeBack: false,
  factors: factorNames.map((factor) => ({ factor, weight: factor === 'TEXT' ? 65 : 5 })),
  ...more,
});
const planned = weights({ version: 1, state: 'PLANNED', viewerCanTakeBack: true, validFrom: '2099-01-01' });
const partner = (id: string, name: string) => ({ __typename: 'University', id, name });
const trial = {
  need: { __typename: 'Need', id: 'need_1', title: '驱动电源整改' },
  nothingFitsBefore: false,
  nothingFitsAfter: false,
  rows: [
    {
      ...{ partner: partner('org_1', '电磁兼容学院'), capability: null },
      ...{ scoreBefore: 70, scoreAfter: 80, placeBefore: 3, placeAfter: 1 },
    },
    {
      ...{ partner: partner('org_2', '北方电子大学'), capability: null },
      ...{ scoreBefore: 71, scoreAfter: 39, placeBefore: 2, placeAfter: null },
    },
  ],
};

function open(answers: Answers = {}, viewer: object = people.administrator) {
  const calls = answerApi({
    Viewer: { viewer },
    MatchWeightsHistory: { matchWeightsHistory: [planned, weights()] },
    MatchSampleNeeds: { needs: { nodes: [{ __typename: 'Need', id: 'need_1', title: '驱动电源整改' }] } },
    TryMatchWeights: { tryMatchWeights: trial },
    ChangeMatchWeights: { changeMatchWeights: { weights: weights({ version: 2 }), errors: [] } },
    TakeBackMatchWeights: {
      takeBackMatchWeights: { weights: { ...planned, state: 'TAKEN_BACK' }, errors: [] },
    },
    ...answers,
  });
  openPage('/administration/matching');
  return (name: string) => calls.filter((call) => call.name === name);
}

const slider = (name: string) => screen.findByRole('slider', { name });
const setTo = async (name: string, value: string) =>
  fireEvent.change(await slider(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('shows what counts, what is planned, and who would move for a need', async () => {
  open();
  expect(((await slider('文本')) as HTMLInputElement).value).toBe('65');
  const history = await screen.findByRole('region', { name: '历次权重' });
  expect(within(history).getByText('将要执行')).toBeTruthy();
  expect(await screen.findByText('升 2')).toBeTruthy();
  expect(screen.getByText('不再列出')).toBeTruthy();
});

it('saves nothing that does not add up, and says by how much it is off', async () => {
  const asked = open();
  await setTo('领域', '15');
  expect(screen.getByText('多了 10')).toBeTruthy();
  press('保存');
  expect(await screen.findByText('八项相加要正好是 100')).toBeTruthy();
  expect(asked('ChangeMatchWeights')).toEqual([]);
});

it('makes them add up, and saves against the latest version, planned ones included', async () => {
  const asked = open();
  await setTo('领域', '30');
  press('按比例凑到 100');
  expect(await screen.findByText('正好 100')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: '为什么改' }), { target: { value: '局务会议 3 号' } });
  press('保存');
  await waitFor(() => expect(asked('ChangeMatchWeights')).toHaveLength(1));
  expect(asked('ChangeMatchWeights')[0]?.variables).toMatchObject({
    input: { expectedVersion: 1, source: '局务会议 3 号' },
  });
});

it('says what the server refuses, and keeps what was set', async () => {
  const refusal = {
    __typename: 'MatchWeightsChangedMeanwhile',
    code: 'MATCH_WEIGHTS_CHANGED_MEANWHILE',
    message: '权重刚刚被别人改过',
    path: ['input', 'expectedVersion'],
  };
  open({ ChangeMatchWeights: { changeMatchWeights: { weights: null, errors: [refusal] } } });
  await setTo('领域', '10');
  await setTo('文本', '60');
  press('保存');
  expect(await screen.findByText('权重刚刚被别人改过')).toBeTruthy();
  expect(((await slider('文本')) as HTMLInputElement).value).toBe('60');
});

it('takes back what is planned, with a reason', async () => {
  const asked = open();
  fireEvent.click(await screen.findByRole('button', { name: '撤回' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '局里改了主意' } });
  fireEvent.click(within(dialog).getByRole('button', { name: '撤回' }));
  await waitFor(() => expect(asked('TakeBackMatchWeights')).toHaveLength(1));
  expect(asked('TakeBackMatchWeights')[0]?.variables).toEqual({
    input: { version: 1, reason: '局里改了主意' },
  });
});

it('lets the bureau read and try, with nothing to save with', async () => {
  open(
    { MatchWeightsHistory: { matchWeightsHistory: [weights({ viewerCanChange: false })] } },
    { ...people.nobody, isOfficer: true },
  );
  expect(await screen.findByText(/这里由管理员改/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
  expect(await screen.findByText('升 2')).toBeTruthy();
});

it('is not for members of a firm', async () => {
  const asked = open({}, people.firm);
  expect(await screen.findByText('这里只有有关的人能看')).toBeTruthy();
  expect(asked('MatchWeightsHistory')).toEqual([]);
});
