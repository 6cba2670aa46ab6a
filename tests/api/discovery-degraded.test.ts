import { describe, expect, it } from 'vitest';
import { createEmbeddedEngine, SearchUnavailable } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { person, settle, startApp } from '../support/world.ts';

const PARTNERS = 'query Partners($query: String!) { partners(query: $query) { isDegraded nodes { name } } }';

type Found = { partners: { isDegraded: boolean; nodes: { name: string }[] } };

describe('a search engine that is down', () => {
  it('loses no write, answers with a plain list that says so, and catches up', async () => {
    const engine = createEmbeddedEngine({ snapshotDir: null });
    let isDown = true;
    const failing = new Proxy(engine, {
      get(target, name) {
        const method = Reflect.get(target, name).bind(target);
        if (!isDown || !['search', 'upsert', 'remove'].includes(String(name))) return method;
        return async () => {
          throw new SearchUnavailable();
        };
      },
    });
    const lonely = await startApp({ search: failing });
    await addOrganization(lonely, { name: '停电时来的单位' });
    await settle(lonely);
    const { data } = await person(lonely).ask<Found>(PARTNERS, { query: '停电' });
    expect(data.partners).toMatchObject({ isDegraded: true, nodes: [{ name: '停电时来的单位' }] });

    isDown = false;
    await lonely.services.searchIndex.reconcile();
    const found = await person(lonely).ask<Found>(PARTNERS, { query: '停电' });
    expect(found.data.partners).toMatchObject({ isDegraded: false, nodes: [{ name: '停电时来的单位' }] });
    await lonely.server.close();
  });
});
