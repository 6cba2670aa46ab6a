import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { afterEach, expect, it, vi } from 'vitest';
import { createClient } from '#graphql/client.ts';
import { type Answers, answerApi } from '#testing/api.ts';
import { RequestPartnershipDialog } from './request-partnership.dialog.tsx';

const organization = {
  __typename: 'Enterprise',
  id: 'org_1',
  name: '澄晖照明',
  shortName: null,
  isVerified: true,
};
const viewer = {
  account: { id: 'acc_1', displayName: '何总' },
  isOfficer: false,
  membershipRole: 'OWNER',
  commissioner: null,
  organization,
};
const subjects = { organization: { __typename: 'Enterprise', id: 'org_1', needs: { nodes: [] } } };
const sent = { requestPartnership: { partnership: { __typename: 'Partnership', id: 'par_1' }, errors: [] } };

function Page() {
  const [isOpen, setOpen] = useState(true);
  return (
    <RequestPartnershipDialog
      recipientId="org_2"
      recipientName="岭光大"
      forms={['CONSULTING', 'TRAINING']}
      isOpen={isOpen}
      onOpenChange={setOpen}
    />
  );
}

function open(answers: Answers = {}) {
  const calls = answerApi({
    Viewer: { viewer },
    RequestSubjects: subjects,
    RequestPartnership: sent,
    ...answers,
  });
  const router = createMemoryRouter([{ path: '*', element: <Page /> }]);
  render(
    <Provider value={createClient('zh-CN')}>
      <RouterProvider router={router} />
    </Provider>,
  );
  return () => calls.filter(({ name }) => name === 'RequestPartnership');
}
const write = async (text: string) =>
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: text } });
const send = () => fireEvent.click(screen.getByRole('button', { name: '发出申请' }));

afterEach(() => vi.unstubAllGlobals());

it('sends once, however often one presses, and says so', async () => {
  const requests = open();
  await write('想请你们看板子');
  fireEvent.click(screen.getByRole('radio', { name: '技术咨询' }));
  send();
  send();
  expect(await screen.findByRole('link', { name: '打开这份合作' })).toBeDefined();
  expect(requests()).toHaveLength(1);
  expect(requests()[0]?.variables.input).toMatchObject({ requesterId: 'org_1', recipientId: 'org_2' });
});

it('says beside each field what is missing, and sends nothing', async () => {
  const requests = open();
  await screen.findByRole('textbox');
  send();
  expect(await screen.findByText('写一两句你们想解决什么')).toBeDefined();
  expect(screen.getByText('选一种合作形式，谈的时候还能改')).toBeDefined();
  expect(requests()).toEqual([]);
});

it('leads to the partnership that is open already', async () => {
  const error = { code: 'PARTNERSHIP_ALREADY_OPEN', message: '双方已有进行中的合作', path: ['input'] };
  const existing = { __typename: 'Partnership', id: 'par_7' };
  open({
    RequestPartnership: {
      requestPartnership: {
        partnership: null,
        errors: [{ ...error, __typename: 'PartnershipAlreadyOpen', existing }],
      },
    },
  });
  await write('想请你们看板子');
  fireEvent.click(screen.getByRole('radio', { name: '技术咨询' }));
  send();
  const link = await screen.findByRole('link', { name: '打开已有的合作' });
  expect(link.getAttribute('href')).toBe('/partnerships/par_7');
});

it('keeps the text on this device when there is no connection', async () => {
  open({ RequestPartnership: new Error('offline') });
  await write('想请你们看板子');
  fireEvent.click(screen.getByRole('radio', { name: '人才培养' }));
  send();
  expect(await screen.findByText('没有连上服务器，你写的内容还在这台设备上')).toBeDefined();
  expect(localStorage.getItem('draft:partnership:acc_1:org_2')).toBe('想请你们看板子');
});

it('warns of a telephone number without forbidding it', async () => {
  open();
  await write('请打 13800000000');
  expect(await screen.findByText(/像是写了联系方式/)).toBeDefined();
});

it.each([
  ['a visitor', null, '先登录，再申请。登录之后会回到这里。'],
  ['an account without organization', { ...viewer, organization: null }, /这个账号还不属于任何单位/],
  ['the recipient', { ...viewer, organization: { ...organization, id: 'org_2' } }, '这是你自己的单位。'],
  ['an officer', { ...viewer, isOfficer: true }, /科技局的账号不提出合作申请/],
])('has no form for %s, and says why', async (_who, who, words) => {
  open({ Viewer: { viewer: who } });
  await waitFor(() => expect(screen.getByText(words)).toBeDefined());
  expect(screen.queryByRole('textbox')).toBeNull();
});
