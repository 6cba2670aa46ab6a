import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people, taxonomy } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const answers = {
  Viewer: { viewer: people.university },
  Taxonomy: taxonomy,
  CapabilityChoices: {
    organization: {
      __typename: 'University',
      id: 'org_own',
      units: [{ __typename: 'Unit', id: 'uni_1', name: '光源学院' }],
      commissioners: [],
    },
    towns: [],
    schoolEnterpriseForms: { from: '2018-03-01', source: '办法', forms: [] },
  },
};
const publish = () => fireEvent.submit(screen.getByRole('form', { name: '发布能力与成果' }));
const choose = async (kind: string) => fireEvent.click(await screen.findByRole('radio', { name: kind }));

it('tells a firm who publishes capabilities', async () => {
  answerApi({ Viewer: { viewer: people.firm } });
  openPage('/capabilities/new');
  expect(await screen.findByText('能力与成果由高校院所和转化平台发布')).toBeDefined();
});

it('asks for the kind first, before anything is sent', async () => {
  const calls = answerApi(answers);
  openPage('/capabilities/new');
  await screen.findByRole('radio', { name: '服务' });
  publish();
  expect(await screen.findByText('先选一个种类')).toBeDefined();
  expect(calls.some(({ name }) => name === 'CreateCapability')).toBe(false);
});

it('asks only for what belongs to the kind', async () => {
  answerApi(answers);
  openPage('/capabilities/new');
  await choose('成果');
  expect(screen.getByText('成熟度')).toBeDefined();
  expect(screen.queryByRole('radio', { name: '面议' })).toBeNull();
  await choose('服务');
  expect(screen.getByRole('radio', { name: '面议' })).toBeDefined();
  await choose('人才培养');
  expect(screen.queryByLabelText('周期（工作日）')).toBeNull();
  expect(screen.getAllByText('校企合作形式').length).toBeGreaterThan(0);
});

it('wants to know what a price is for', async () => {
  answerApi(answers);
  openPage('/capabilities/new');
  await choose('服务');
  await choose('固定价格');
  fireEvent.change(screen.getByLabelText('价格（元）'), { target: { value: '2800' } });
  publish();
  expect(await screen.findByText(/还要写每次、每项还是每件/)).toBeDefined();
});

it('publishes for the own organization with the units behind it', async () => {
  const payload = {
    __typename: 'CreateCapabilityPayload',
    capability: { __typename: 'Capability', id: 'cap_1' },
    errors: [],
  };
  const calls = answerApi({ ...answers, CreateCapability: { createCapability: payload } });
  const router = openPage('/capabilities/new');
  await choose('服务');
  fireEvent.change(screen.getByLabelText(/^名称/), { target: { value: 'EMC 摸底' } });
  fireEvent.click(await screen.findByRole('checkbox', { name: '光源学院' }));
  publish();
  await waitFor(() => expect(router.state.location.pathname).toBe('/capabilities/cap_1'));
  const sent = calls.find(({ name }) => name === 'CreateCapability');
  expect(sent?.variables.input).toMatchObject({ ownerId: 'org_own', kind: 'SERVICE', unitIds: ['uni_1'] });
});
