import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { type Answer, codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

type Unit = { id: string; name: string; capabilityCount: number };
type Payload = {
  organization: { profileRevision: number; units: Unit[] } | null;
  errors: { code: string; path: string[] }[];
};

const mutation = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { organization { profileRevision ... on University { units { id name kind description capabilityCount fields { code } } } } errors { code path } } }`;
};
const ADD = mutation('addUnit');
const EDIT = mutation('editUnit');
const REMOVE = mutation('removeUnit');
const ORDER = mutation('orderUnits');
const PUBLISH = `mutation Publish($input: CreateCapabilityInput!) { createCapability(input: $input) { capability { id units { name } } errors { code } } }`;

const only = ({ data }: Answer<Record<string, Payload>>): Payload =>
  Object.values(data)[0] ?? { organization: null, errors: [] };
const faults = (answer: Answer<Record<string, Payload>>) =>
  only(answer).errors.map(({ code, path }) => `${code} ${path.at(-1)}`);

async function scene(kind: 'UNIVERSITY' | 'ENTERPRISE' = 'UNIVERSITY') {
  const organizationId = await addOrganization(app, { kind });
  const owner = await signedIn(app, { memberOf: organizationId });
  const send = (query: string, input: object, who: Person = owner) =>
    who.ask<Record<string, Payload>>(query, { input: { organizationId, expectedRevision: 0, ...input } });
  return { organizationId, owner, send };
}

const laboratory = { name: '半导体照明实验室', kind: 'LABORATORY' };

it('lets owners only write units', async () => {
  const { organizationId, send } = await scene();
  const member = await signedIn(app, { memberOf: organizationId, role: 'MEMBER' });
  const officer = await signedIn(app, { isOfficer: true });
  const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
  const unitId = 'unt_000000000000000000000000';
  const calls: [string, object][] = [
    [ADD, laboratory],
    [EDIT, { ...laboratory, unitId }],
    [REMOVE, { unitId }],
    [ORDER, { unitIds: [] }],
  ];
  for (const [query, input] of calls) {
    expect(codesOf(await send(query, input, person(app)))).toEqual(['UNAUTHENTICATED']);
    for (const nobody of [member, officer, stranger]) {
      expect(codesOf(await send(query, input, nobody))).toEqual(['FORBIDDEN']);
    }
  }
});

it('gives units to universities only', async () => {
  const { send } = await scene('ENTERPRISE');
  expect(faults(await send(ADD, laboratory))).toEqual(['INVALID_INPUT organizationId']);
});

it.each([
  [{ ...laboratory, name: ' ' }, 'name'],
  [{ ...laboratory, description: 'x'.repeat(501) }, 'description'],
  [{ ...laboratory, fieldCodes: ['ZZ99'] }, 'fieldCodes'],
])('refuses %j', async (input, field) => {
  const { send } = await scene();
  expect(faults(await send(ADD, input))).toEqual([`INVALID_INPUT ${field}`]);
});

it('keeps the names of units apart and refuses a stale form', async () => {
  const { send } = await scene();
  expect(only(await send(ADD, laboratory)).organization?.units).toHaveLength(1);
  expect(faults(await send(ADD, { ...laboratory, expectedRevision: 1 }))).toEqual(['INVALID_INPUT name']);
  expect(faults(await send(ADD, { ...laboratory, name: '另一间' }))).toEqual([
    'PROFILE_CHANGED_MEANWHILE expectedRevision',
  ]);
});

it('orders, edits and removes them, one revision each', async () => {
  const { send } = await scene();
  await send(ADD, laboratory);
  const added = only(
    await send(ADD, { name: '光学工作室', kind: 'STUDIO', expectedRevision: 1 }),
  ).organization;
  const [first, second] = (added?.units ?? []).map(({ id }) => id);
  expect(faults(await send(ORDER, { unitIds: [first], expectedRevision: 2 }))).toEqual([
    'INVALID_INPUT unitIds',
  ]);
  expect(faults(await send(ORDER, { unitIds: [first, first], expectedRevision: 2 }))).toEqual([
    'INVALID_INPUT unitIds',
  ]);
  const ordered = only(await send(ORDER, { unitIds: [second, first], expectedRevision: 2 }));
  expect(ordered.organization?.units.map(({ name }) => name)).toEqual(['光学工作室', '半导体照明实验室']);
  const edit = { ...laboratory, unitId: first, name: '光电实验室', expectedRevision: 3 };
  expect(only(await send(EDIT, edit)).organization?.units[1]).toMatchObject({
    id: first,
    name: '光电实验室',
  });
  const removed = only(await send(REMOVE, { unitId: second, expectedRevision: 4 }));
  expect(removed.organization).toMatchObject({ profileRevision: 5, units: [{ id: first }] });
  expect(faults(await send(REMOVE, { unitId: second, expectedRevision: 5 }))).toEqual([
    'INVALID_INPUT unitId',
  ]);
});

it('tells how many capabilities hang on a unit, and lets go of it without them', async () => {
  const { organizationId, owner, send } = await scene();
  const unitId = only(await send(ADD, laboratory)).organization?.units[0]?.id;
  const capability = {
    ownerId: organizationId,
    kind: 'SERVICE',
    title: '光谱测试服务',
    text: '为照明企业提供光谱测试。',
    fieldCodes: [app.services.taxonomies.fields()[1]?.code],
    unitIds: [unitId],
  };
  type Published = { createCapability: { capability: { id: string } } };
  const published = await owner.ask<Published>(PUBLISH, { input: capability });
  const { id } = published.data.createCapability.capability;
  const renamed = only(await send(EDIT, { ...laboratory, unitId, name: '光谱实验室', expectedRevision: 1 }));
  expect(renamed.organization?.units[0]?.capabilityCount).toBe(1);
  await send(REMOVE, { unitId, expectedRevision: 2 });
  const read = await owner.ask(`query Read($id: ID!) { capability(id: $id) { units { name } } }`, { id });
  expect(read.data).toEqual({ capability: { units: [] } });
});
