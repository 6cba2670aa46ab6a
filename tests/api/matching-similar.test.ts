import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, settle, signedIn, startApp } from '../support/world.ts';
import { publishNeed } from './matching.examples.ts';

const SIMILAR = `query S($title: String!, $text: String!, $enterpriseId: ID, $excludeId: ID) {
  similarNeeds(title: $title, text: $text, enterpriseId: $enterpriseId, excludeId: $excludeId) {
    need { id enterprise { id } } likeness isSame isOwn terms } }`;

type Similar = {
  need: { id: string; enterprise: { id: string } | null };
  likeness: number;
  isSame: boolean;
  isOwn: boolean;
  terms: string[];
};

const draft = {
  title: '驱动电源传导骚扰整改',
  text: 'LED 驱动电源在 150 kHz 附近传导骚扰超出 GB/T 17743 限值，想改滤波。',
};

let app: App;
let writer: Person;
let own: string;
let others: string;
let unverified: string;
let enterpriseId: string;

beforeAll(async () => {
  app = await startApp();
  const firm = await addOrganization(app, { name: '中山市甲灯饰有限公司' });
  const other = await addOrganization(app, { name: '中山市乙灯饰有限公司' });
  const fresh = await addOrganization(app, { name: '中山市丙灯饰有限公司', verified: false });
  enterpriseId = firm;
  writer = await signedIn(app, { memberOf: firm });
  own = await publishNeed(writer, firm);
  others = await publishNeed(await signedIn(app, { memberOf: other }), other, { isAnonymous: true });
  unverified = await publishNeed(await signedIn(app, { memberOf: fresh }), fresh);
  await publishNeed(writer, firm, {
    title: '古镇灯饰外观设计侵权取证',
    text: '展会上发现仿款，想知道怎样取证与维权。',
  });
  await settle(app);
});
afterAll(() => app.server.close());

async function similarTo(who: Person, wish: object = {}): Promise<Similar[]> {
  const variables = { ...draft, enterpriseId, ...wish };
  return (await who.ask<{ similarNeeds: Similar[] }>(SIMILAR, variables)).data.similarNeeds;
}

it('tells who asks for much the same, with what both name, and leaves out what is something else', async () => {
  const found = await similarTo(writer);
  expect(found.map(({ need }) => need.id).sort()).toEqual([own, others].sort());
  expect(found.every(({ likeness, isSame }) => isSame && likeness > 0.55)).toBe(true);
  expect(found[0]?.terms).toContain('驱动电源');
  expect(found.find(({ isOwn }) => isOwn)?.need.id).toBe(own);
});

it('does not tell who is behind an anonymous need', async () => {
  const found = await similarTo(writer);
  expect(found.find(({ need }) => need.id === others)?.need.enterprise).toBeNull();
});

it('never tells of needs whose owner nobody has verified', async () => {
  expect((await similarTo(writer)).map(({ need }) => need.id)).not.toContain(unverified);
});

it('leaves out the need that is being changed', async () => {
  expect((await similarTo(writer, { excludeId: own })).map(({ need }) => need.id)).toEqual([others]);
});

it.each([
  ['nothing', { title: '', text: '' }],
  ['three characters', { title: '灯', text: '亮' }],
  ['quotes and dashes', { title: '"-"-“', text: '—' }],
])('finds nothing like %s', async (_what, wish) => {
  expect(await similarTo(writer, wish)).toEqual([]);
});

it('reads a text that is far too long as far as it helps', async () => {
  expect(await similarTo(writer, { text: `${draft.text}${'很急。'.repeat(9_000)}` })).not.toEqual([]);
});

it('is for those who have an account', async () => {
  expect(codesOf(await person(app).ask(SIMILAR, draft))).toEqual(['UNAUTHENTICATED']);
});

it('leaves the needs of others their own, though they are asked for by name', async () => {
  const stranger = await signedIn(app, {});
  const found = await similarTo(stranger);
  expect(found.every(({ isOwn }) => !isOwn)).toBe(true);
});
