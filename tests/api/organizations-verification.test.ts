import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { type Answer, codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

type Seen = { verificationState: string; verificationNote: string | null; refusalReason: string | null };
type Payloads = Record<string, { organization: Seen | null; errors: { code: string; path: string[] }[] }>;

const fields =
  'verificationState verificationNote refusalReason viewerCanSupply waitsForVerificationSince timeline { action note by { displayName } isByBureau }';
const mutation = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { organization { ${fields} } errors { code path } } }`;
};
const VERIFY = mutation('verifyOrganization');
const ASK = mutation('askForSupplement');
const SUPPLY = mutation('supplyForVerification');
const REFUSE = mutation('refuseVerification');
const READ = `query Read($id: ID!) { node(id: $id) { ... on Organization { ${fields} } } }`;

const only = ({ data }: Answer<Payloads>) => Object.values(data)[0] ?? { organization: null, errors: [] };
const faults = (answer: Answer<Payloads>) =>
  only(answer).errors.map(({ code, path }) => `${code} ${path.at(-1)}`);

async function scene(wish: Parameters<typeof addOrganization>[1] = { verified: false }) {
  const id = await addOrganization(app, wish);
  const owner = await signedIn(app, { memberOf: id });
  const officer = await signedIn(app, { isOfficer: true });
  const send = (query: string, input: object = {}, who: Person = officer) =>
    who.ask<Payloads>(query, { input: { organizationId: id, ...input } });
  return { id, owner, officer, send };
}

it('lets officers ask and refuse, and owners answer, nobody else', async () => {
  const { id, owner, officer, send } = await scene();
  const member = await signedIn(app, { memberOf: id, role: 'MEMBER' });
  const calls: [string, object][] = [
    [ASK, { text: '请补充执照' }],
    [REFUSE, { reason: 'DUPLICATE' }],
  ];
  for (const [query, input] of calls) {
    expect(codesOf(await send(query, input, person(app)))).toEqual(['UNAUTHENTICATED']);
    for (const nobody of [owner, member])
      expect(codesOf(await send(query, input, nobody))).toEqual(['FORBIDDEN']);
  }
  for (const nobody of [officer, member]) {
    expect(codesOf(await send(SUPPLY, { text: '已补充' }, nobody))).toEqual(['FORBIDDEN']);
  }
});

it('waits for the owner once more is asked, and for an officer once it is given', async () => {
  const { id, owner, officer, send } = await scene();
  expect(faults(await send(SUPPLY, { text: '没有人问' }, owner))).toEqual([
    'VERIFICATION_UNCHANGED organizationId',
  ]);
  expect(faults(await send(ASK, { text: ' ' }))).toEqual(['INVALID_INPUT text']);
  expect(only(await send(ASK, { text: '请补充执照' })).organization).toMatchObject({
    verificationState: 'SUPPLEMENT_ASKED',
    waitsForVerificationSince: null,
  });
  expect(faults(await send(ASK, { text: '再问一次' }))).toEqual(['VERIFICATION_UNCHANGED organizationId']);
  const seen = await owner.ask<{ node: object }>(READ, { id });
  expect(seen.data.node).toMatchObject({ verificationNote: '请补充执照', viewerCanSupply: true });
  const given = only(await send(SUPPLY, { text: '执照号见附' }, owner)).organization;
  expect(given).toMatchObject({ verificationState: 'WAITING', verificationNote: null });
  const done = only(await send(VERIFY, { note: '已查' }, officer)).organization;
  expect(done).toMatchObject({ verificationState: 'VERIFIED' });
});

it('refuses with a coded reason, and is applied for again', async () => {
  const { owner, send } = await scene();
  expect(faults(await send(REFUSE, { reason: 'OTHER' }))).toEqual(['INVALID_INPUT note']);
  expect(codesOf(await send(REFUSE, { reason: 'NONE' }))).toEqual(['BAD_REQUEST']);
  const refused = only(await send(REFUSE, { reason: 'CODE_AND_NAME_DIFFER', note: '代码属另一家' }));
  expect(refused.organization).toMatchObject({
    verificationState: 'REFUSED',
    refusalReason: 'CODE_AND_NAME_DIFFER',
    verificationNote: '代码属另一家',
  });
  expect(only(await send(SUPPLY, { text: '已更正代码' }, owner)).organization?.verificationState).toBe(
    'WAITING',
  );
});

it('takes one of two different decisions at once', async () => {
  const { send } = await scene();
  const answers = await Promise.all([send(VERIFY), send(REFUSE, { reason: 'DUPLICATE' })]);
  expect(answers.flatMap(faults)).toEqual(['VERIFICATION_UNCHANGED organizationId']);
});

it('refuses nobody who is verified', async () => {
  const { send } = await scene({ verified: true });
  expect(faults(await send(REFUSE, { reason: 'DUPLICATE' }))).toEqual([
    'VERIFICATION_UNCHANGED organizationId',
  ]);
});

it('keeps who, when and why; officers see the person, members only that it was the bureau', async () => {
  const { id, owner, officer, send } = await scene();
  await send(ASK, { text: '请补充执照' });
  type Read = { node: { timeline: { action: string; by: object | null; isByBureau: boolean }[] } };
  const [latest] = (await owner.ask<Read>(READ, { id })).data.node.timeline;
  expect(latest).toEqual({ action: 'SUPPLEMENT_ASKED', note: '请补充执照', by: null, isByBureau: true });
  const [seen] = (await officer.ask<Read>(READ, { id })).data.node.timeline;
  expect(seen?.by).toEqual({ displayName: '测试账号' });
});

it('tells strangers nothing of it', async () => {
  const { id } = await scene({ verified: true });
  expect((await person(app).ask<{ node: object }>(READ, { id })).data.node).toMatchObject({
    verificationState: null,
    verificationNote: null,
    timeline: null,
    viewerCanSupply: false,
  });
});
