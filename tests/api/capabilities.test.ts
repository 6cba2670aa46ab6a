import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let ownerId: string;
let member: Person;
const unitId = newId('unit');

beforeAll(async () => {
  app = await startApp();
  const units = [
    { id: unitId, name: '光源实验室', kind: 'LABORATORY' as const, description: null, fieldCodes: ['OP01'] },
  ];
  const id = await addOrganization(app, { kind: 'UNIVERSITY', name: '岭南光电大学', units });
  ownerId = id;
  member = await signedIn(app, { memberOf: id });
});
afterAll(() => app.server.close());

const fields = `capability { id kind state owner { name } units { name } price { minYuan maxYuan per } fields { code } viewerIsOwner } errors { code path }`;
const CREATE = `mutation Create($input: CreateCapabilityInput!) { createCapability(input: $input) { ${fields} } }`;
const WITHDRAW = `mutation Withdraw($input: WithdrawCapabilityInput!) { withdrawCapability(input: $input) { ${fields} } }`;
const READ = `query Read($id: ID!) { node(id: $id) { ... on Capability { id state } } }`;

type Payload = {
  capability: { id: string; state: string } | null;
  errors: { code: string; path: string[] }[];
};

const create = async (wish: object = {}, who = member) => {
  const input = {
    ownerId,
    kind: 'SERVICE',
    title: 'EMC 摸底与整改',
    text: '按 GB/T 17743 预测试，三个工作日出报告，现场可改板。',
    fieldCodes: ['DR04'],
    ...wish,
  };
  return (await who.ask<{ createCapability: Payload }>(CREATE, { input })).data.createCapability;
};

describe('publishing a capability', () => {
  it('shows it with its owner, its units and its price', async () => {
    const answer = await create({
      unitIds: [unitId],
      price: { minYuan: 2600, maxYuan: 9000.5, per: '次' },
      trl: 7,
    });
    expect(answer).toMatchObject({
      capability: {
        state: 'PUBLISHED',
        owner: { name: '岭南光电大学' },
        units: [{ name: '光源实验室' }],
        price: { minYuan: 2600, maxYuan: 9000.5, per: '次' },
      },
      errors: [],
    });
  });

  it('tells all that is wrong at once, each by its field', async () => {
    const { errors } = await create({
      title: '短',
      unitIds: [newId('unit')],
      trl: 10,
      price: { minYuan: 9, maxYuan: 1, per: '' },
      leadTimeDays: 0,
      schoolEnterpriseForm: 2,
    });
    expect(errors.map(({ path }) => path[1])).toEqual([
      'title',
      'unitIds',
      'trl',
      'price',
      'price',
      'leadTimeDays',
      'schoolEnterpriseForm',
    ]);
  });

  it('is for members of a university or a platform', async () => {
    const firm = await addOrganization(app);
    const boss = await signedIn(app, { memberOf: firm });
    expect((await create({ ownerId: firm }, boss)).errors).toMatchObject([{ path: ['input', 'ownerId'] }]);
    const input = {
      ownerId,
      kind: 'SERVICE',
      title: '不是我的',
      text: '替别的单位发布能力。',
      fieldCodes: ['DR04'],
    };
    expect(codesOf(await boss.ask(CREATE, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await person(app).ask(CREATE, { input }))).toEqual(['UNAUTHENTICATED']);
  });

  it('refuses a kind that is none, before anything is written', async () => {
    expect(
      codesOf(
        await member.ask(CREATE, {
          input: {
            ownerId,
            kind: 'MAGIC',
            title: '四个字的',
            text: '十个字以上的正文在这里。',
            fieldCodes: [],
          },
        }),
      ),
    ).toEqual(['BAD_REQUEST']);
  });
});

describe('taking a capability back', () => {
  it('hides it from everybody else, once', async () => {
    const id = (await create()).capability?.id;
    const ask = () => member.ask<{ withdrawCapability: Payload }>(WITHDRAW, { input: { capabilityId: id } });
    expect((await ask()).data.withdrawCapability.capability?.state).toBe('WITHDRAWN');
    expect((await ask()).data.withdrawCapability.errors).toMatchObject([
      { code: 'CAPABILITY_ALREADY_WITHDRAWN' },
    ]);
    expect((await person(app).ask(READ, { id })).data).toEqual({ node: null });
    expect((await member.ask(READ, { id })).data).toMatchObject({ node: { state: 'WITHDRAWN' } });
  });
});
