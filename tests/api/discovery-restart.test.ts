import { expect, it } from 'vitest';
import { createEmbeddedEngine } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { person, settle, startApp } from '../support/world.ts';

it('finds after a restart what a lost index had forgotten', async () => {
  const search = createEmbeddedEngine({ snapshotDir: null });
  const app = await startApp({ search });
  const id = await addOrganization(app, { name: '重启前登记的单位' });
  await addOrganization(app, { name: '重启前登记的另一家' });
  await settle(app);
  // As if the snapshot were from before the first of the two.
  await search.remove([{ id, revision: 1 }]);

  const find = async () => {
    const query = '{ partners(query: "重启前登记") { nodes { name } } }';
    const { data } = await person(app).ask<{ partners: { nodes: { name: string }[] } }>(query);
    return data.partners.nodes.map(({ name }) => name);
  };
  expect(await find()).toEqual(['重启前登记的另一家']);
  for (const worker of app.workers) worker.start(10);
  await expect.poll(find, { timeout: 5_000 }).toHaveLength(2);
  await app.server.close();
});
