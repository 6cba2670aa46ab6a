import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { ACCEPT, openScene, READ, type Scene, SEND, WITHDRAW } from '../support/partnerships.ts';
import { consent } from '../support/personal-data.ts';
import { codesOf, person, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;
let scene: Scene;
const clock = new TestClock();

beforeAll(async () => {
  app = await startApp({ clock });
});
afterAll(() => app.server.close());
beforeEach(async () => {
  scene = await openScene(app);
});

type Conversation = {
  partnership: {
    lastActivityAt: string;
    messages: {
      totalCount: number;
      nodes: { text: string; side: string; authorName: string | null }[];
    } | null;
  };
};
const talk = async (who: Scene['firm'], id: string) =>
  (await who.ask<Conversation>(READ, { id })).data.partnership;

describe('talking to the other side', () => {
  it('shows both sides the conversation, newest first, and moves the partnership up', async () => {
    const id = await scene.requestedId();
    clock.pass(60_000);
    const { message, partnership } = await scene.send(scene.firm, id, { text: '  图已发您\r\n请看  ' });
    expect(message).toMatchObject({ side: 'REQUESTER', text: '图已发您\n请看', viewerIsAuthor: true });
    expect(partnership?.lastActivityAt).toBe(clock.now().toISOString());
    clock.pass(60_000);
    await scene.send(scene.university, id, { text: '收到' });
    for (const who of [scene.firm, scene.university]) {
      const { messages } = await talk(who, id);
      expect(messages?.nodes.map(({ side, text }) => `${side} ${text}`)).toEqual([
        'RECIPIENT 收到',
        'REQUESTER 图已发您\n请看',
      ]);
    }
  });

  it('names the author to the other side once both agreed, while the author consents', async () => {
    const id = await scene.requestedId();
    await scene.send(scene.firm, id);
    expect((await talk(scene.firm, id)).messages?.nodes[0]?.authorName).toBe('测试账号');
    expect((await talk(scene.university, id)).messages?.nodes[0]?.authorName).toBeNull();
    await scene.decide(scene.university, ACCEPT, id);
    expect((await talk(scene.university, id)).messages?.nodes[0]?.authorName).toBeNull();
    await consent(scene.firm, 'NAME');
    expect((await talk(scene.university, id)).messages?.nodes[0]?.authorName).toBe('测试账号');
    await consent(scene.firm, 'NAME', false);
    expect((await talk(scene.university, id)).messages?.nodes[0]?.authorName).toBeNull();
  });

  it('sends once, however often it is sent under one key', async () => {
    const id = await scene.requestedId();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => scene.send(scene.firm, id, { key })));
    expect(new Set(answers.map(({ message }) => message?.id)).size).toBe(1);
    expect((await talk(scene.firm, id)).messages?.totalCount).toBe(1);
    await scene.decide(scene.firm, WITHDRAW, id);
    expect((await scene.send(scene.firm, id, { key })).message?.id).toBe(answers[0]?.message?.id);
  });

  it('does not take one key for two messages', async () => {
    const id = await scene.requestedId();
    const key = randomUUID();
    await scene.send(scene.firm, id, { key, text: '一' });
    for (const again of [
      await scene.send(scene.firm, id, { key, text: '二' }),
      await scene.send(scene.university, id, { key, text: '一' }),
    ]) {
      expect(again.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'key'] }]);
    }
    expect((await talk(scene.firm, id)).messages?.totalCount).toBe(1);
  });

  it.each([
    ['an empty text', { text: ' \n ' }, ['text']],
    ['a text that is too long', { text: '长'.repeat(5_001) }, ['text']],
    ['control characters', { text: '好\u0007' }, ['text']],
    ['a short key', { key: 'short' }, ['key']],
    ['a key with other characters', { key: '../../etc/passwd' }, ['key']],
    ['both at once', { text: '', key: '' }, ['text', 'key']],
  ])('refuses %s', async (_case, more, fields) => {
    const id = await scene.requestedId();
    const { errors } = await scene.send(scene.firm, id, more);
    expect(errors.map(({ path }) => path?.at(-1))).toEqual(fields);
  });

  it('ends with the partnership, and says so', async () => {
    const id = await scene.requestedId();
    await scene.send(scene.firm, id);
    await scene.decide(scene.firm, WITHDRAW, id);
    expect((await scene.send(scene.firm, id)).errors).toMatchObject([
      { code: 'PARTNERSHIP_CLOSED', partnership: { id, state: 'WITHDRAWN' } },
    ]);
    expect((await talk(scene.university, id)).messages?.totalCount).toBe(1);
  });

  it('is for the two alone: an officer sees the partnership without talk and contacts', async () => {
    const id = await scene.requestedId();
    const { message } = await scene.send(scene.firm, id);
    await scene.decide(scene.university, ACCEPT, id);
    const officer = await signedIn(app, { isOfficer: true });
    expect((await officer.ask(READ, { id })).data).toMatchObject({
      partnership: { state: 'ACCEPTED', viewerSide: null, messages: null, contacts: null },
    });
    const input = { partnershipId: id, text: '你好', key: randomUUID() };
    expect(codesOf(await officer.ask(SEND, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await person(app).ask(SEND, { input }))).toEqual(['UNAUTHENTICATED']);
    const NODE = 'query Node($id: ID!) { node(id: $id) { __typename } }';
    expect((await officer.ask(NODE, { id: message?.id })).data).toEqual({ node: null });
    expect((await scene.firm.ask(NODE, { id: message?.id })).data).toEqual({
      node: { __typename: 'PartnershipMessage' },
    });
  });
});
