import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createEmbeddedEngine, SearchUnavailable } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { person, settle, signedIn, startApp } from '../support/world.ts';

let app: App;
let isDown = false;

const GUZHEN = '442000105';
const SHIQI = '442000001';

beforeAll(async () => {
  const engine = createEmbeddedEngine({ snapshotDir: null });
  const search = new Proxy(engine, {
    get(target, name) {
      const method = Reflect.get(target, name).bind(target);
      if (!isDown || !['search', 'suggest'].includes(String(name))) return method;
      return () => Promise.reject(new SearchUnavailable());
    },
  });
  app = await startApp({ search });
  await addOrganization(app, {
    kind: 'UNIVERSITY',
    name: '岭南光电大学',
    description: '植物工厂的光谱可调光源。',
    fieldCodes: ['AP01'],
    townCode: SHIQI,
  });
  const firm = await addOrganization(app, {
    name: '中山市曜岭灯饰有限公司',
    description: '做全铜灯起家，喷粉线两条。',
    townCode: GUZHEN,
  });
  const boss = await signedIn(app, { memberOf: firm });
  await boss.ask('mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }', {
    input: {
      enterpriseId: firm,
      title: '喷粉线色差在线检测',
      text: '喷粉线换色频繁，希望在线检测色差。',
      fieldCodes: ['MT05'],
    },
  });
  await settle(app);
});
afterAll(() => app.server.close());

type Help = {
  spelling: { query: string; count: number } | null;
  fewerConditions: { name: string; value: string; label: { zh: string }; count: number }[];
  withoutConditions: number | null;
  fewerWords: { word: string; query: string; count: number }[];
  nearestFields: { field: { code: string }; count: number }[];
  similarPartners: { name: string }[];
  similarNeeds: { title: string }[];
  similarCapabilities: { title: string }[];
};

const HELP = `help {
  spelling { query count } withoutConditions
  fewerConditions { name value label { zh } count } fewerWords { word query count }
  nearestFields { field { code } count }
  similarPartners { name } similarNeeds { title } similarCapabilities { title }
}`;

async function helpWith(query: string, filter: object = {}): Promise<Help> {
  const answer = await person(app).ask<{ partners: { help: Help } }>(
    `query Help($query: String!, $filter: PartnerFilter) { partners(query: $query, filter: $filter) { ${HELP} } }`,
    { query, filter },
  );
  return answer.data.partners.help;
}

describe('a search that finds little', () => {
  it('says what each condition costs, the most rewarding first', async () => {
    const help = await helpWith('植物工厂', { townCodes: [GUZHEN], kinds: ['UNIVERSITY'] });
    expect(help.fewerConditions).toEqual([
      { name: 'TOWN', value: GUZHEN, label: { zh: '古镇镇' }, count: 1 },
    ]);
    expect(help.withoutConditions).toBe(1);
  });

  it('counts a range and a distance among the conditions', async () => {
    const trl = await helpWith('植物工厂', { trl: { min: 5, max: 9 } });
    expect(trl.fewerConditions).toMatchObject([{ name: 'TRL', value: '5-9', label: { zh: 'TRL 5–9' } }]);
    const near = await helpWith('植物工厂', { near: { townCode: GUZHEN, kilometres: 3 } });
    expect(near.fewerConditions).toMatchObject([{ name: 'NEAR', label: { zh: '古镇镇 3 公里内' } }]);
    expect(near.withoutConditions).toBeNull();
  });

  it('offers no condition that brings nothing', async () => {
    const help = await helpWith('量子纠缠鼯鼠', { townCodes: [GUZHEN], kinds: ['UNIVERSITY'] });
    expect(help.fewerConditions).toEqual([]);
    expect(help.withoutConditions).toBeNull();
  });

  it('says what one word fewer finds, and sets a phrase free of its quotes', async () => {
    const excluded = await helpWith('植物工厂 -光谱');
    expect(excluded.fewerWords).toEqual([{ word: '-光谱', query: '植物工厂', count: 1 }]);
    const phrase = await helpWith('"工厂植物" 光源');
    expect(phrase.fewerWords).toContainEqual({ word: '"工厂植物"', query: '工厂植物 光源', count: 1 });
  });

  it('offers the likelier spelling where it finds somebody', async () => {
    expect((await helpWith('光普')).spelling).toMatchObject({ query: '光谱', count: 1 });
    expect((await helpWith('光谱')).spelling).toBeNull();
  });

  it('names fields that lie near, with how much there is in them', async () => {
    const help = await helpWith('植物工厂', { fieldCodes: ['MT05'] });
    expect(help.nearestFields).toContainEqual({ field: { code: 'AP01' }, count: 1 });
  });

  it('finds what is similar in the other lists, and nothing in its own', async () => {
    const help = await helpWith('色差在线检测', { kinds: ['UNIVERSITY'] });
    expect(help.similarNeeds).toEqual([{ title: '喷粉线色差在线检测' }]);
    expect(help.similarPartners).toEqual([]);
    const answer = await person(app).ask<{ needs: { help: Help } }>(
      `{ needs(query: "植物工厂") { ${HELP} } }`,
    );
    expect(answer.data.needs.help.similarPartners).toEqual([{ name: '岭南光电大学' }]);
  });

  it.each(['', '   ', '的', '"', '-', '"" -', '💡', '\ud800', '灯'.repeat(10_000), 'a b '.repeat(2_000)])(
    'is answered for %j',
    async (query) => {
      const help = await helpWith(query.slice(0, 10_000), { townCodes: [GUZHEN] });
      expect(help.fewerWords.length).toBeLessThanOrEqual(4);
    },
  );

  it('has no way on while the engine is down, and fails nothing', async () => {
    isDown = true;
    const help = await helpWith('植物工厂', { townCodes: [GUZHEN] });
    expect(help).toEqual({
      spelling: null,
      withoutConditions: null,
      fewerConditions: [],
      fewerWords: [],
      nearestFields: [],
      similarPartners: [],
      similarNeeds: [],
      similarCapabilities: [],
    });
    const suggestions = await person(app).ask('{ suggestions(query: "灯") { text } }');
    expect(suggestions.data).toEqual({ suggestions: [] });
    isDown = false;
  });
});

describe('how a query was read', () => {
  type Understood = {
    partners: {
      understood: { ignored: string[]; phrases: string[]; excluded: string[]; didYouMean: string | null };
    };
  };
  const read = async (query: string) => {
    const asked = '{ ignored phrases excluded didYouMean }';
    const answer = await person(app).ask<Understood>(
      `query Read($query: String!) { partners(query: $query) { understood ${asked} } }`,
      { query },
    );
    return answer.data.partners.understood;
  };

  it('tells phrases, exclusions and words that nobody uses, but no stop word', async () => {
    expect(await read('"植物工厂" 的 光源 鼯鼠 -育苗')).toEqual({
      phrases: ['植物工厂'],
      excluded: ['育苗'],
      ignored: ['鼯鼠'],
      didYouMean: null,
    });
  });

  it('tells a likelier spelling, also among the suggestions, first', async () => {
    expect((await read('光普')).didYouMean).toBe('光谱');
    const answer = await person(app).ask<{ suggestions: { kind: string; text: string }[] }>(
      '{ suggestions(query: "光普", first: 2) { kind text } }',
    );
    expect(answer.data.suggestions[0]).toEqual({ kind: 'DID_YOU_MEAN', text: '光谱' });
    expect(answer.data.suggestions.length).toBeLessThanOrEqual(2);
  });
});

describe('why a hit is there', () => {
  type Reasons = {
    partners: {
      edges: {
        match: { reasons: { term: string; match: string; concept: string | null; fields: string[] }[] };
      }[];
    };
  };
  const reasonsOf = async (query: string) => {
    const answer = await person(app).ask<Reasons>(
      'query Why($query: String!) { partners(query: $query) { edges { match { reasons { term match concept fields } } } } }',
      { query },
    );
    return answer.data.partners.edges[0]?.match.reasons ?? [];
  };

  it('tells the words, how they were found and where', async () => {
    expect(await reasonsOf('植物工厂')).toContainEqual(
      expect.objectContaining({ term: '植物工厂', match: 'EXACT', fields: expect.arrayContaining(['BODY']) }),
    );
  });

  it('tells the concept that leads to what was found', async () => {
    const reasons = await reasonsOf('plant factory');
    expect(reasons.some(({ match, concept }) => match === 'SYNONYM' && concept === '植物工厂')).toBe(true);
  });

  it('has no reason without words', async () => {
    expect(await reasonsOf('')).toEqual([]);
  });
});
