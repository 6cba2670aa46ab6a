import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createEmbeddedEngine, SearchUnavailable } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, settle, signedIn, startApp } from '../support/world.ts';

type Found = {
  isDegraded: boolean;
  total: { exact: boolean };
  nodes: object[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};

const CREATE_NEED = 'mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }';
const CREATE_CAPABILITY =
  'mutation Create($input: CreateCapabilityInput!) { createCapability(input: $input) { capability { id } } }';
const UNVERIFY =
  'mutation Unverify($input: WithdrawVerificationInput!) { withdrawVerification(input: $input) { errors { code } } }';

let app: App;
let officer: Person;
let isDown = false;

beforeAll(async () => {
  const engine = createEmbeddedEngine({ snapshotDir: null });
  const search = new Proxy(engine, {
    get(target, name) {
      const method = Reflect.get(target, name).bind(target);
      if (!isDown || !['search', 'suggest', 'upsert', 'remove'].includes(String(name))) return method;
      return () => Promise.reject(new SearchUnavailable());
    },
  });
  app = await startApp({ search });
  officer = await signedIn(app, { isOfficer: true });
  isDown = true;
});
afterAll(() => app.server.close());

/** The list under that filter, while the engine is down. */
async function ask(list: 'partners' | 'needs' | 'capabilities', given = ''): Promise<Found> {
  const shown = list === 'partners' ? 'name' : 'title';
  const { data } = await person(app).ask<Record<string, Found>>(
    `{ ${list}(query: "停电"${given}) { isDegraded total { exact } nodes { ${shown} } pageInfo { hasNextPage endCursor } } }`,
  );
  const found = data[list];
  if (!found) throw new Error(`${list} was not answered`);
  return found;
}

async function publishNeed(firmName: string, title: string, fieldCode: string) {
  const firm = await addOrganization(app, { name: firmName });
  const boss = await signedIn(app, { memberOf: firm });
  const text = '停电时也要能发布，写入不受影响。';
  await boss.ask(CREATE_NEED, { input: { enterpriseId: firm, title, text, fieldCodes: [fieldCode] } });
  return firm;
}

describe('a search engine that is down', () => {
  it('loses no write, answers with a plain list that says so, and catches up', async () => {
    await addOrganization(app, { name: '停电时来的单位' });
    await settle(app);
    expect(await ask('partners')).toMatchObject({ isDegraded: true, nodes: [{ name: '停电时来的单位' }] });

    isDown = false;
    await app.services.searchIndex.reconcile();
    expect(await ask('partners')).toMatchObject({ isDegraded: false, nodes: [{ name: '停电时来的单位' }] });
    isDown = true;
  });

  it('lists needs under their field, but not those of a firm that is no longer verified', async () => {
    await publishNeed('第一家', '第一条需求', 'MT05');
    const second = await publishNeed('第二家', '第二条需求', 'AP01');
    const all = await ask('needs');
    expect(all).toMatchObject({ isDegraded: true, total: { exact: false } });
    expect(all.nodes).toHaveLength(2);
    // A node of the upper level stands for its leaves, here as well.
    expect((await ask('needs', ', filter: { fieldCodes: ["MT"] }')).nodes).toEqual([{ title: '第一条需求' }]);

    const input = { organizationId: second, reason: '核验有误' };
    await officer.ask(UNVERIFY, { input });
    expect((await ask('needs')).nodes).toEqual([{ title: '第一条需求' }]);
  });

  it('goes on to the next page past what may not be shown', async () => {
    const first = await ask('needs', ', first: 1');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await ask('needs', `, first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes]).toEqual([{ title: '第一条需求' }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('lists capabilities under their kind', async () => {
    const university = await addOrganization(app, { kind: 'UNIVERSITY', name: '停电大学' });
    const professor = await signedIn(app, { memberOf: university });
    for (const kind of ['SERVICE', 'TRAINING']) {
      const form = kind === 'TRAINING' ? { schoolEnterpriseForm: 2 } : {};
      const content = {
        title: `停电时的 ${kind}`,
        text: '停电时也能提供的检测。',
        fieldCodes: ['OP02'],
        ...form,
      };
      await professor.ask(CREATE_CAPABILITY, { input: { ownerId: university, kind, ...content } });
    }
    const found = await ask('capabilities', ', filter: { kinds: [TRAINING] }');
    expect(found.nodes).toEqual([{ title: '停电时的 TRAINING' }]);
  });

  it('lists commissioners, where only they are asked for, and nobody of a kind that has none', async () => {
    expect((await ask('partners', ', filter: { kinds: [COMMISSIONER] }')).nodes).toEqual([]);
    expect((await ask('partners', ', filter: { kinds: [TRANSFER_PLATFORM] }')).nodes).toEqual([]);
    expect((await ask('partners', ', filter: { kinds: [UNIVERSITY] }')).nodes).toEqual([
      { name: '停电大学' },
    ]);
  });

  it('still refuses what cannot be meant', async () => {
    const answer = await person(app).ask('{ needs(filter: { fieldCodes: ["ZZ99"] }) { total { value } } }');
    expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
  });

  it('suggests nothing rather than failing', async () => {
    const answer = await person(app).ask('{ suggestions(query: "灯") { text } }');
    expect([answer.data, answer.errors]).toEqual([{ suggestions: [] }, undefined]);
  });
});
