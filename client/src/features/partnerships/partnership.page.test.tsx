import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { requested, viewer } from './partnership.examples.ts';

const conversation = (partnership: typeof requested) => ({
  partnership: {
    ...partnership,
    messages: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
  },
});

function open(partnership: object, answers: Answers = {}) {
  const shown = { ...requested, ...partnership };
  const calls = answerApi({
    Viewer: { viewer },
    WaitingPartnerships: { partnerships: { totalCount: 1 } },
    PartnershipPage: { partnership: shown },
    Conversation: conversation(shown),
    ...answers,
  });
  openPage('/partnerships/par_1');
  return calls;
}
const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name }).at(-1) as Element);
const named = (calls: ReturnType<typeof answerApi>, name: string) =>
  calls.filter((call) => call.name === name);

// The route fetches the page when it is first opened: no test is to wait for that.
beforeAll(async () => {
  await import('./partnership.page.tsx');
}, 60_000);
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => vi.unstubAllGlobals());

describe('deciding', () => {
  it('asks before it discloses both contacts', async () => {
    const calls = open({});
    fireEvent.click(await screen.findByRole('button', { name: '接受' }));
    expect(await screen.findByRole('dialog', { name: '接受这份申请？' })).toBeDefined();
    expect(named(calls, 'AcceptPartnership')).toEqual([]);
  });

  it('says to a firm without its name who will see it, before it accepts', async () => {
    open({ hiddenSide: 'RECIPIENT' });
    expect(await screen.findByText(/对方现在不知道你们是谁/)).toBeDefined();
    expect(screen.queryByRole('button', { name: '添加附件' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '接受' }));
    expect(await screen.findByText(/会看到你们的名称和联系人/)).toBeDefined();
  });

  it('names nobody who hides, and says when that will be told', async () => {
    open({
      hiddenSide: 'RECIPIENT',
      recipient: null,
      viewerSide: 'REQUESTER',
      viewerCanDecide: false,
      viewerCanWithdraw: true,
    });
    expect((await screen.findAllByText('匿名企业')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: '匿名企业' })).toBeNull();
    expect(screen.getByText(/接受之后你们才看到它是谁/)).toBeDefined();
  });

  it('declines only with a reason', async () => {
    const calls = open({});
    fireEvent.click(await screen.findByRole('button', { name: '婉拒' }));
    await screen.findByRole('dialog', { name: '婉拒这份申请' });
    press('婉拒');
    expect(await screen.findByText('选一个原因，对方好知道怎么改')).toBeDefined();
    expect(named(calls, 'DeclinePartnership')).toEqual([]);
  });

  it('says how it stands where the other side was faster', async () => {
    const error = { code: 'PARTNERSHIP_ALREADY_DECIDED', message: '…', path: null };
    const withdrawn = { __typename: 'Partnership', id: 'par_1', state: 'WITHDRAWN' };
    open(
      {},
      {
        AcceptPartnership: {
          acceptPartnership: {
            partnership: null,
            errors: [{ ...error, __typename: 'PartnershipAlreadyDecided', partnership: withdrawn }],
          },
        },
      },
    );
    fireEvent.click(await screen.findByRole('button', { name: '接受' }));
    await screen.findByRole('dialog');
    press('接受并互相显示');
    expect(await screen.findByText('这份申请刚刚有了结果：已撤回。没有再次更改。')).toBeDefined();
  });

  it('accepts once, however often one presses', async () => {
    const calls = open({}, { AcceptPartnership: new Error('offline') });
    fireEvent.click(await screen.findByRole('button', { name: '接受' }));
    await screen.findByRole('dialog');
    press('接受并互相显示');
    press('接受并互相显示');
    expect(await screen.findByText('没有连上服务器，你写的内容还在这台设备上')).toBeDefined();
    expect(named(calls, 'AcceptPartnership')).toHaveLength(1);
  });

  it('is offered to nobody who cannot decide', async () => {
    open({ waitsForViewer: false, viewerCanDecide: false });
    await screen.findByText('想请你们看板子');
    expect(screen.queryByRole('button', { name: '接受' })).toBeNull();
  });
});

describe('the conversation', () => {
  const sent = (variables: Record<string, unknown>) => variables.input as { key: string; text: string };

  it('keeps what could not be sent, and sends it again under the same key', async () => {
    let isOnline = false;
    const message = {
      __typename: 'PartnershipMessage',
      id: 'msg_1',
      side: 'RECIPIENT',
      authorName: null,
      text: '收到',
      sentAt: '2026-11-21T02:00:00Z',
      viewerIsAuthor: true,
      attachments: [],
    };
    const arrived = {
      sendMessage: {
        message,
        partnership: { __typename: 'Partnership', id: 'par_1', state: 'REQUESTED' },
        errors: [],
      },
    };
    const answer = () => (isOnline ? arrived : new Error('offline'));
    const calls = open({}, { SendMessage: answer });
    const box = await screen.findByRole('textbox', { name: '写消息' });
    fireEvent.change(box, { target: { value: '收到' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: '再发一次' }));
    await waitFor(() => expect(named(calls, 'SendMessage')).toHaveLength(2));
    isOnline = true;
    fireEvent.click(await screen.findByRole('button', { name: '再发一次' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: '再发一次' })).toBeNull());
    const keys = named(calls, 'SendMessage').map(({ variables }) => sent(variables).key);
    expect(new Set(keys).size).toBe(1);
    expect(screen.getAllByText('收到')).toHaveLength(1);
  });

  it('is not for officers', async () => {
    open({ viewerSide: null, viewerCanDecide: false, waitsForViewer: false });
    expect(await screen.findByText('科技局看得到状态和全部记录，看不到对话。')).toBeDefined();
    expect(screen.queryByRole('textbox', { name: '写消息' })).toBeNull();
  });

  it('can only be read once it is over', async () => {
    open({ state: 'DECLINED', viewerCanDecide: false, waitsForViewer: false, viewerCanSendMessage: false });
    expect(await screen.findByText('这份合作已经结束，对话只能看')).toBeDefined();
  });
});

describe('the contacts', () => {
  it('are sealed until both agreed', async () => {
    open({});
    expect(await screen.findByRole('img', { name: '联系人封存：双方同意之后才显示' })).toBeDefined();
  });

  it('stand there with the day of their disclosure once they did', async () => {
    open({
      state: 'ACCEPTED',
      viewerCanDecide: false,
      waitsForViewer: false,
      contacts: {
        requester: { role: '技术负责人', email: 'firm@example.com' },
        recipient: { role: null, email: null },
        requesterMembers: [{ name: '何总', email: null }],
        recipientMembers: [],
        disclosedAt: '2025-10-11T06:18:00Z',
      },
    });
    expect(await screen.findByText('firm@example.com')).toBeDefined();
    expect(screen.getByText('2025-10-11同时向双方显示，已留披露记录。')).toBeDefined();
  });
});

describe('the next step', () => {
  const version = {
    number: 2,
    side: 'REQUESTER',
    writtenAt: '2026-11-21T02:00:00Z',
    title: '驱动整改',
    payment: '',
    results: '',
    hash: 'ab12',
  };
  const negotiating = {
    state: 'NEGOTIATING',
    viewerCanDecide: false,
    waitsForViewer: true,
    viewerActs: ['REVISE_AGREEMENT', 'SIGN_AGREEMENT', 'TERMINATE'],
    agreementVersions: 2,
    agreement: version,
    signatures: [{ side: 'REQUESTER', version: 2, signedAt: '2026-11-21T03:00:00Z' }],
  };

  it('asks before it signs, and signs what is shown', async () => {
    const calls = open(negotiating, {
      SignAgreement: {
        signAgreement: {
          partnership: { __typename: 'Partnership', id: 'par_1', state: 'AGREED' },
          errors: [],
        },
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: '签字' }));
    await screen.findByRole('dialog', { name: '在第 2 版上签字？' });
    expect(named(calls, 'SignAgreement')).toEqual([]);
    press('签字');
    await waitFor(() => expect(named(calls, 'SignAgreement')).toHaveLength(1));
    expect(named(calls, 'SignAgreement')[0]?.variables.input).toEqual({
      partnershipId: 'par_1',
      version: 2,
      hash: 'ab12',
    });
  });

  it('says inside the dialog why it was refused, and what can be done instead', async () => {
    const message = '协议现在是第 3 版，不是你看到的那一版，没有改动；先看新的一版';
    open(negotiating, {
      SignAgreement: {
        signAgreement: {
          partnership: null,
          errors: [{ code: 'AGREEMENT_CHANGED_MEANWHILE', message, path: ['input', 'version'] }],
        },
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: '签字' }));
    await screen.findByRole('dialog');
    press('签字');
    expect(await screen.findByText(message)).toBeDefined();
  });

  it('ends a partnership only with a reason and a sentence', async () => {
    const calls = open(negotiating);
    fireEvent.click(await screen.findByRole('button', { name: '终止合作' }));
    await screen.findByRole('dialog', { name: '终止这项合作？' });
    press('终止合作');
    expect(await screen.findByText('选一个原因')).toBeDefined();
    expect(screen.getByText('写一句说明')).toBeDefined();
    expect(named(calls, 'TerminatePartnership')).toEqual([]);
  });

  it('is nobody else’s button: an officer sees whose it is', async () => {
    open({
      ...negotiating,
      viewerSide: null,
      viewerActs: ['TERMINATE'],
      waitsForViewer: false,
      agreement: null,
    });
    expect(await screen.findByText('等岭光大')).toBeDefined();
    expect(screen.queryByRole('button', { name: '签字' })).toBeNull();
  });
});

it('is not found where the viewer may not know of it', async () => {
  answerApi({ Viewer: { viewer } });
  vi.stubGlobal('fetch', async () =>
    Response.json({ data: null, errors: [{ message: '…', extensions: { code: 'NOT_FOUND' } }] }),
  );
  openPage('/partnerships/par_9');
  expect(await screen.findByRole('heading', { name: '没有找到这一页' })).toBeDefined();
});

it('lets an amendment be read, signed or dropped, and says that the signed one holds', async () => {
  const agreement = {
    number: 2,
    side: 'REQUESTER',
    writtenAt: '2026-11-20T02:00:00Z',
    title: '散热',
    payment: '',
    results: '',
    hash: 'ab',
  };
  open({
    state: 'ACTIVE',
    viewerCanDecide: false,
    agreementVersions: 2,
    agreedVersion: 1,
    amendment: 2,
    agreement,
    viewerActs: ['REVISE_AGREEMENT', 'SIGN_AGREEMENT', 'DROP_AMENDMENT', 'TERMINATE'],
  });
  expect(await screen.findByText('修改协议：第 2 版等签字')).toBeDefined();
  expect(screen.getByRole('link', { name: /双方已签第 1 版/ }).getAttribute('href')).toBe(
    '/partnerships/par_1/agreement?version=1',
  );
  press('不采用');
  expect(await screen.findByRole('dialog', { name: '不采用这次修改？' })).toBeDefined();
});
