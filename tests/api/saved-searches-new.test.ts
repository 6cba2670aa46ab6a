import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { profileOf } from '../support/organizations.ts';
import {
  addFirm,
  change,
  type Firm,
  listSaved,
  MINUTE,
  pass,
  publishNeed,
  save,
  sundayClock,
} from '../support/saved-searches.ts';
import { settleWithoutMatching, signedIn, startApp } from '../support/world.ts';

let app: App;
let firm: Firm;
const clock = sundayClock();
const newMember = async () => signedIn(app, { memberOf: (await addFirm(app)).id });

beforeAll(async () => {
  app = await startApp({ clock });
  firm = await addFirm(app, { name: '中山市曜岭灯饰有限公司' });
  await settleWithoutMatching(app);
});
afterAll(() => app.server.close());

describe('what is new', () => {
  it('is counted and shown with why it matches, until the search is opened', async () => {
    const who = await newMember();
    const { id } = await save(who, { query: '退火 开裂', frequency: 'NEVER' });
    await publishNeed(firm, { title: '玻璃灯罩退火开裂', text: '玻璃灯罩退火以后三天内开裂，想找出原因。' });
    await settleWithoutMatching(app);
    const { newInSavedSearches, savedSearches } = await listSaved(who);
    const [saved] = savedSearches.nodes;
    expect([newInSavedSearches, saved?.newCount]).toEqual([1, 1]);
    const [edge] = saved?.newItems.edges ?? [];
    expect(edge?.node.title).toBe('玻璃灯罩退火开裂');
    expect(edge?.match.terms).toEqual(expect.arrayContaining(['退火', '开裂']));
    const name = edge?.match.highlights.find(({ field }) => field === 'NAME');
    expect(name?.ranges.map(({ start, end }) => name.text.slice(start, end)).join('')).toContain('退火');

    const { savedSearch } = await change(who, 'openSavedSearch', { savedSearchId: id });
    expect(savedSearch).toMatchObject({ newCount: 0, openedAt: clock.now().toISOString() });
    expect((await listSaved(who)).newInSavedSearches).toBe(0);
  });

  it('is not what merely changes, and is what matches for the first time', async () => {
    const who = await newMember();
    const shade = '中山市云屏灯罩厂';
    await redescribe(shade, '吹制玻璃灯罩。');
    await save(who, { query: '玻璃灯罩', list: 'PARTNERS', frequency: 'NEVER' });
    await save(who, { query: '云母灯罩', list: 'PARTNERS', frequency: 'NEVER' });
    await redescribe(shade, '吹制玻璃灯罩，也做云母灯罩。');
    await pass(app, clock, MINUTE);
    const { savedSearches } = await listSaved(who);
    expect(savedSearches.nodes.map(({ newCount }) => newCount)).toEqual([1, 0]);
    await redescribe(shade, '吹制玻璃灯罩，也做云母灯罩和羊皮灯罩。');
    await pass(app, clock, MINUTE);
    expect((await listSaved(who)).newInSavedSearches).toBe(1);
  });

  it('is not what only faintly matches', async () => {
    const who = await newMember();
    await save(who, { query: '植物照明 光谱可调', frequency: 'NEVER' });
    await publishNeed(firm, { title: '商业照明的安装支架', text: '商业照明项目里的安装支架容易松动。' });
    await publishNeed(firm, { title: '植物照明的光谱可调', text: '植物照明灯具要做到光谱可调，按作物调。' });
    await pass(app, clock, MINUTE);
    const [saved] = (await listSaved(who)).savedSearches.nodes;
    expect(saved?.newItems.edges.map(({ node }) => node.title)).toEqual(['植物照明的光谱可调']);
  });

  it('needs no words where a filter says what is wanted', async () => {
    const who = await newMember();
    const input = { query: '', list: 'NEEDS', frequency: 'NEVER', needFilter: { fieldCodes: ['OP02'] } };
    await save(who, input);
    await publishNeed(firm, { title: '测一测配光曲线', fieldCodes: ['OP02'] });
    await publishNeed(firm, { title: '铜件的另一件事', fieldCodes: ['MT05'] });
    await pass(app, clock, MINUTE);
    const [saved] = (await listSaved(who)).savedSearches.nodes;
    expect(saved?.newItems.edges.map(({ node }) => node.title)).toEqual(['测一测配光曲线']);
  });

  it('comes in pages, latest first', async () => {
    const who = await newMember();
    await save(who, { query: '流水线节拍', frequency: 'NEVER' });
    for (const turn of [1, 2, 3]) {
      await publishNeed(firm, { title: `流水线节拍 ${turn}`, text: '灯具装配的流水线节拍想提高一些。' });
      await pass(app, clock, MINUTE);
      await listSaved(who);
    }
    const page = async (after: string | null) =>
      (await listSaved(who, { items: 2, after })).savedSearches.nodes[0]?.newItems;
    const first = await page(null);
    const second = await page(first?.pageInfo.endCursor ?? null);
    const titles = [first, second].map((items) => items?.edges.map(({ node }) => node.title));
    expect(titles).toEqual([['流水线节拍 3', '流水线节拍 2'], ['流水线节拍 1']]);
    expect([first?.pageInfo.hasNextPage, second?.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('is no more what was withdrawn, before anybody looked', async () => {
    const who = await newMember();
    await save(who, { query: '喷粉色差', frequency: 'NEVER' });
    const need = await publishNeed(firm, { title: '喷粉色差在线检测' });
    await settleWithoutMatching(app);
    expect((await listSaved(who)).newInSavedSearches).toBe(1);
    const withdraw =
      'mutation W($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { errors { code } } }';
    await firm.boss.ask(withdraw, { input: { needId: need } });
    await settleWithoutMatching(app);
    const { newInSavedSearches, savedSearches } = await listSaved(who);
    expect([newInSavedSearches, savedSearches.nodes[0]?.newCount]).toEqual([0, 0]);
    expect(savedSearches.nodes[0]?.newItems.edges).toEqual([]);
  });
});

async function redescribe(name: string, description: string): Promise<void> {
  await app.services.organizationIntake.takeIn([profileOf({ name, description })], {
    verifiedBecause: '测试',
  });
  await settleWithoutMatching(app);
}
