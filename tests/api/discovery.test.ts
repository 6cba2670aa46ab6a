import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { emptyQuery } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, settleWithoutMatching, signedIn, startApp } from '../support/world.ts';

let app: App;
let university: Id<'organization'>;
let firm: Id<'organization'>;
let professor: Person;
let boss: Person;
let officer: Person;
const visitor = () => person(app);

beforeAll(async () => {
  app = await startApp();
  university = await addOrganization(app, {
    kind: 'UNIVERSITY',
    name: '岭南光电大学',
    shortName: '岭光大',
    description: '植物照明与光谱可调光源的研究，配有植物工厂。',
    fieldCodes: ['AP01'],
    townCode: '442000001',
  });
  firm = await addOrganization(app, {
    name: '中山市曜岭灯饰有限公司',
    description: '做全铜灯起家，别墅和酒店大堂的定制单占六成。',
    townCode: '442000105',
    products: ['全铜壁灯'],
  });
  professor = await signedIn(app, { memberOf: university });
  boss = await signedIn(app, { memberOf: firm });
  officer = await signedIn(app, { isOfficer: true });
  await settleWithoutMatching(app);
});
afterAll(() => app.server.close());

const PARTNERS = `query Partners($query: String!, $filter: PartnerFilter, $order: PartnerOrder! = RELEVANCE, $first: Int! = 20, $after: String) {
  partners(query: $query, filter: $filter, order: $order, first: $first, after: $after) {
    isDegraded total { value exact } pageInfo { hasNextPage endCursor }
    nodes { id name } facets { name values { value count label { zh en } } }
    edges { cursor match { score terms highlights { field text ranges { start end } } } }
  }
}`;
const NEEDS = 'query Needs($query: String!) { needs(query: $query) { nodes { id title } } }';
const CREATE_NEED = 'mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }';
const WITHDRAW_NEED =
  'mutation Withdraw($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { need { id } } }';
const CREATE_CAPABILITY =
  'mutation Create($input: CreateCapabilityInput!) { createCapability(input: $input) { capability { id } errors { code } } }';
const VERIFY =
  'mutation Verify($input: VerifyOrganizationInput!) { verifyOrganization(input: $input) { errors { code } } }';
const UNVERIFY =
  'mutation Unverify($input: WithdrawVerificationInput!) { withdrawVerification(input: $input) { errors { code } } }';

type Found = {
  partners: {
    isDegraded: boolean;
    total: { value: number };
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { id: string; name: string }[];
    facets: { name: string; values: { value: string; count: number; label: { zh: string } }[] }[];
    edges: {
      match: {
        score: number | null;
        highlights: { field: string; text: string; ranges: { start: number; end: number }[] }[];
      };
    }[];
  };
};

const find = async (query: string, more: object = {}) =>
  (await visitor().ask<Found>(PARTNERS, { query, ...more })).data.partners;
const namesFound = async (query: string, more: object = {}) =>
  (await find(query, more)).nodes.map(({ name }) => name);

async function publishNeed(wish: object = {}): Promise<string> {
  const input = {
    enterpriseId: firm,
    title: '铜件盐雾发黑的封闭工艺',
    text: '海边项目两年后仍有发黑返修，希望盐雾做到 480 小时。',
    fieldCodes: ['MT05'],
    ...wish,
  };
  const { data } = await boss.ask<{ createNeed: { need: { id: string } } }>(CREATE_NEED, { input });
  return data.createNeed.need.id;
}

describe('finding partners', () => {
  it('finds by words, short name, and marks what it found', async () => {
    expect(await namesFound('植物工厂')).toEqual(['岭南光电大学']);
    expect(await namesFound('岭光大')).toContain('岭南光电大学');
    const [edge] = (await find('植物工厂')).edges;
    const highlight = edge?.match.highlights.find(({ field }) => field === 'BODY');
    const [range] = highlight?.ranges ?? [];
    expect(highlight?.text.slice(range?.start, range?.end)).toMatch(/植物/);
    expect(edge?.match.score).toBeGreaterThan(0);
  });

  it('shows everybody for an empty query, without a score', async () => {
    const all = await find('');
    expect(all.total.value).toBe(2);
    expect(all.edges.map(({ match }) => match.score)).toEqual([null, null]);
  });

  it('counts facets that do not shrink to the chosen value, with words for them', async () => {
    const found = await find('', { filter: { kinds: ['UNIVERSITY'] } });
    expect(found.nodes.map(({ name }) => name)).toEqual(['岭南光电大学']);
    const kinds = found.facets.find(({ name }) => name === 'KIND')?.values;
    expect(kinds?.map(({ value, count }) => [value, count]).sort()).toEqual([
      ['ENTERPRISE', 1],
      ['UNIVERSITY', 1],
    ]);
    const towns = found.facets.find(({ name }) => name === 'TOWN')?.values;
    expect(towns).toMatchObject([{ value: '442000001', label: { zh: '石岐街道' } }]);
  });

  it('puts the nearest town first', async () => {
    expect(await namesFound('', { order: 'NEAREST' })).toEqual(['中山市曜岭灯饰有限公司', '岭南光电大学']);
    const fromShiqi = await professor.ask<Found>(PARTNERS, { query: '', order: 'NEAREST' });
    expect(fromShiqi.data.partners.nodes[0]?.name).toBe('岭南光电大学');
  });

  it('goes on where a page ended, and refuses the cursor of another search', async () => {
    const first = await find('', { first: 1 });
    const after = first.pageInfo.endCursor;
    const second = await find('', { first: 1, after });
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(2);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    for (const faulty of [
      { query: '植物', after },
      { query: '', after: 'x' },
      { query: '', first: 0 },
      { query: '', first: 101 },
    ]) {
      expect(codesOf(await visitor().ask(PARTNERS, faulty))).toEqual(['INVALID_INPUT']);
    }
  });

  it.each([
    ['only blanks', '   '],
    ['a stop word', '的'],
    ['only punctuation', '，。！'],
    ['an emoji', '💡'],
    ['an open quote', '"'],
    ['a lone minus', '-'],
    ['characters of regular expressions', '.*+?^$()[]{}|\\'],
    ['a broken surrogate', '\ud800'],
    ['10,000 characters', '灯'.repeat(10_000)],
    ['markup', '<script>'],
    ['a word of the language', '__proto__'],
  ])('answers a query of %s', async (_case, query) => {
    expect((await visitor().ask<Found>(PARTNERS, { query })).errors).toBeUndefined();
  });

  it('refuses a query of more than 10,000 characters, and values that are none', async () => {
    const answers = [
      await visitor().ask(PARTNERS, { query: '灯'.repeat(10_001) }),
      await visitor().ask(PARTNERS, { query: '', filter: { kinds: ['BUREAU'] } }),
    ];
    expect(answers.map(codesOf)).toEqual([['INVALID_INPUT'], ['BAD_REQUEST']]);
  });
});

describe('the index', () => {
  it('follows a verification, and its being taken back', async () => {
    const id = await addOrganization(app, { name: '中山市禾屿灯饰厂', verified: false });
    await settleWithoutMatching(app);
    expect(await namesFound('禾屿')).toEqual([]);
    await officer.ask(VERIFY, { input: { organizationId: id } });
    await settleWithoutMatching(app);
    expect(await namesFound('禾屿')).toEqual(['中山市禾屿灯饰厂']);
    await officer.ask(UNVERIFY, { input: { organizationId: id, reason: '核验有误' } });
    // Before the index knows: a hit that may not be shown is left out.
    expect(await namesFound('禾屿')).toEqual([]);
    await settleWithoutMatching(app);
    expect((await find('禾屿')).total.value).toBe(0);
  });

  it('finds a university by what it publishes', async () => {
    const input = {
      ownerId: university,
      kind: 'SERVICE',
      title: '近场分布光度测量',
      text: '两米五分布光度计，三个工作日出 IES 文件。',
      fieldCodes: ['OP02'],
    };
    const { data } = await professor.ask<{ createCapability: { errors: object[] } }>(CREATE_CAPABILITY, {
      input,
    });
    expect(data.createCapability.errors).toEqual([]);
    await settleWithoutMatching(app);
    expect(await namesFound('分布光度计')).toContain('岭南光电大学');
  });

  it('narrows capabilities to a kind, and counts all kinds the while', async () => {
    const publish = (kind: string, title: string) =>
      professor.ask(CREATE_CAPABILITY, {
        input: {
          ownerId: university,
          kind,
          title,
          text: '为灯具厂做的夜间课程或检测。',
          fieldCodes: ['OP02'],
          ...(kind === 'TRAINING' && { schoolEnterpriseForm: 2 }),
        },
      });
    await publish('TRAINING', '夜间配光课程');
    await publish('EQUIPMENT', '夜间暗室开放');
    await settleWithoutMatching(app);
    type Capabilities = { capabilities: { nodes: { title: string }[]; facets: Found['partners']['facets'] } };
    const query =
      'query Capabilities($filter: CapabilityFilter) { capabilities(query: "夜间", filter: $filter) { nodes { title } facets { name values { value count label { zh } } } } }';
    const { data } = await visitor().ask<Capabilities>(query, { filter: { kinds: ['TRAINING'] } });
    expect(data.capabilities.nodes).toEqual([{ title: '夜间配光课程' }]);
    const kinds = data.capabilities.facets.find(({ name }) => name === 'KIND')?.values ?? [];
    expect(kinds.map(({ value, count }) => `${value} ${count}`)).toEqual(
      expect.arrayContaining(['TRAINING 1', 'EQUIPMENT 1']),
    );
  });

  it('finds a need, but never the owner of an anonymous one by it', async () => {
    await publishNeed({ title: '玻璃灯罩退火开裂', isAnonymous: true });
    const named = await publishNeed({ title: '喷粉线色差在线检测' });
    await settleWithoutMatching(app);
    const titles = async (query: string) =>
      (await visitor().ask<{ needs: { nodes: { title: string }[] } }>(NEEDS, { query })).data.needs.nodes.map(
        ({ title }) => title,
      );
    expect(await titles('退火开裂')).toContain('玻璃灯罩退火开裂');
    expect(await titles('曜岭')).not.toContain('玻璃灯罩退火开裂');
    expect(await namesFound('退火开裂')).not.toContain('中山市曜岭灯饰有限公司');
    expect(await namesFound('色差在线检测')).toContain('中山市曜岭灯饰有限公司');

    await boss.ask(WITHDRAW_NEED, { input: { needId: named } });
    await settleWithoutMatching(app);
    expect(await titles('色差在线检测')).not.toContain('喷粉线色差在线检测');
  });

  it('is mended from the truth: what it lost comes back, what it should not hold goes', async () => {
    const { revision, document } = await held();
    await app.search.remove([{ id: university, revision }]);
    await app.search.upsert([{ ...document, id: 'org_ffffffffffffffffffffffff', name: '早已删除的单位' }]);
    expect(await namesFound('岭光大')).not.toContain('岭南光电大学');
    expect((await find('早已删除')).total.value).toBe(1);

    expect(await app.services.searchIndex.reconcile()).toBe(2);
    expect(await namesFound('岭光大')).toContain('岭南光电大学');
    expect((await find('早已删除')).total.value).toBe(0);
    expect(await app.services.searchIndex.reconcile()).toBe(0);
  });

  it('is built anew beside the old one', async () => {
    const { total } = await app.search.search({ ...emptyQuery });
    expect(await app.services.searchIndex.rebuild()).toBe(total.value);
    expect(await namesFound('岭光大')).toContain('岭南光电大学');
  });

  /** The university as the index holds it, as far as a test needs. */
  async function held() {
    const { hits } = await app.search.search({ ...emptyQuery, filter: { ids: [university] } });
    const [hit] = hits;
    if (!hit) throw new Error('the index does not hold the university');
    return {
      revision: hit.revision,
      document: { ...blankDocument, id: hit.id, kind: hit.kind, revision: 1 },
    };
  }
});

const blankDocument = {
  name: '',
  aliases: [],
  keywords: [],
  codes: [],
  body: '',
  related: [],
  fields: [],
  stages: [],
  town: null,
  forms: [],
  trl: null,
  verified: true,
  example: false,
  location: null,
  publishedAt: 0,
  record: 0,
  freeCapacity: null,
};
